"""The ways to say one day: `1/12/2017`, `1st of December`, `last Friday`, `3 weeks ago`, `Good Friday 2017`.

Day first always. A day without a year is here this year's; `questions.when` says when it is another's.
"""

import calendar
import re
from datetime import date, timedelta

from agreements.days import feasts
from agreements.days.calendar import MONTHS, WEEKDAYS, in_words, week_of
from questions.times import (
    MONTH,
    NEAR,
    NUMBER,
    UNIT,
    YEAR,
    NoSuchTimeError,
    Rules,
    Unclear,
    compiled,
    counted,
    month_number,
    plain_time,
    shifted,
    step,
    year_in,
)

_FULL_NAMES = {
    "new year's day": "new year",
    "easter sunday": "easter",
    "christmas day": "christmas",
    "xmas": "christmas",
    "valentine's": "valentine's day",
    "halloween": "hallowe'en",
    "guy fawkes night": "bonfire night",
}
_NAMES = (
    *("good friday", "easter monday", "christmas eve", "christmas", "boxing day", "new year's eve"),
    *("burns night", "valentine's day", "bonfire night", "hallowe'en"),
)
_WITH_A_YEAR = ("easter", "new year")  # without one they are the name of more
FEASTS = {
    written: feasts.FEASTS[_FULL_NAMES.get(name, name)]
    for name in (*_FULL_NAMES, *_NAMES, *_WITH_A_YEAR)
    for written in (name, name.replace("'", ""))
}
"""The days with a name that a question may say, with or without its apostrophe, and nothing else has."""

_AWAY = {
    "today": 0,
    "now": 0,
    "yesterday": -1,
    "day before yesterday": -2,
    "tomorrow": 1,
    "day after tomorrow": 2,
}


def day_of(year: int, number: int, day: int) -> date:
    """Return a day of the calendar; raises NoSuchTimeError, saying why, where there is none."""
    if not 1 <= number <= len(MONTHS):
        raise NoSuchTimeError(f"There is no month {number}: the day comes first, then the month.")
    days = calendar.monthrange(year, number)[1]
    if not 1 <= day <= days:
        raise NoSuchTimeError(f"{MONTHS[number - 1]} {year} has {days} days.")
    return date(year, number, day)


def _year_first(match: re.Match[str], _: date) -> date:
    year, _mark, number, day = match.groups()
    return day_of(year_in(year), int(number), int(day))


def _in_figures(match: re.Match[str], _: date) -> date:
    day, _mark, number, year = match.groups()
    return day_of(year_in(year), int(number), int(day))


def _day_first(match: re.Match[str], today: date) -> date:
    weekday, day, name, year = match.groups()
    return _falling_on(weekday, day_of(year_in(year) if year else today.year, month_number(name), int(day)))


def _month_first(match: re.Match[str], today: date) -> date:
    weekday, name, day, year = match.groups()
    return _falling_on(weekday, day_of(year_in(year) if year else today.year, month_number(name), int(day)))


def _falling_on(weekday: str | None, day: date) -> date:
    if weekday and not WEEKDAYS[day.weekday()].startswith(weekday):
        raise NoSuchTimeError(f"{in_words(day)} is a {calendar.day_name[day.weekday()]}.")
    return day


def _near_today(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=_AWAY[match[0]])


def _ahead(match: re.Match[str], today: date) -> date:
    return shifted(today, counted(match[1]), match[2])


def _ago(match: re.Match[str], today: date) -> date:
    return shifted(today, -counted(match[1]), match[2])


def _this_time(match: re.Match[str], today: date) -> date:
    return shifted(today, step(match[1]), match[2])


def _weekday(match: re.Match[str], today: date) -> date:
    number = next(place for place, name in enumerate(WEEKDAYS) if name.startswith(match[2]))
    if not match[1]:
        name = calendar.day_name[number]
        each = tuple(f"{which} {name}" for which in ("last", "this", "next"))
        raise NoSuchTimeError(f"Say {each[0]}, {each[1]} or {each[2]}, or give the date.", *each)
    if step(match[1]) == 0:
        return week_of(today).first + timedelta(days=number)
    if step(match[1]) < 0:
        return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _feast(match: re.Match[str], today: date) -> date:
    near, name, year = match.groups()
    feast = FEASTS[name]
    day = feast(year_in(year) if year else today.year)
    if near and step(near) < 0 and day >= today:
        return feast(today.year - 1)
    return feast(today.year + 1) if near and step(near) > 0 and day <= today else day


_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_FEAST = "|".join(
    f"{name}(?= .*\\d)" if name in _WITH_A_YEAR else name for name in sorted(FEASTS, reverse=True)
)
_WEEKDAY = "|".join(f"{name}|{name[:3]}" for name in WEEKDAYS)
NEXT_WEEKDAY = rf"(?<!next )(?<!last )(?<!this )(?P<day>{'|'.join(WEEKDAYS)})\b"
"""A day of the week without a word for which, which is the next to come in what is asked of days ahead."""

_MAYBE_WEEKDAY = rf"(?:({_WEEKDAY}) )?"
DAY_RULES: Rules = (
    (r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", _year_first),
    (r"(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d\d)", _in_figures),
    (rf"{_MAYBE_WEEKDAY}(?:the )?{_DAY}[ -]?(?:of )?{MONTH}(?:[ -]?{YEAR})?", _day_first),
    (rf"{_MAYBE_WEEKDAY}{MONTH} {_DAY} (\d{{4}})", _month_first),
    (rf"{_MAYBE_WEEKDAY}{MONTH} (\d{{1,2}})(?:st|nd|rd|th)()", _month_first),
    ("|".join(_AWAY), _near_today),
    (rf"in {NUMBER} {UNIT}'?(?: time)?", _ahead),
    (rf"{NUMBER} {UNIT} (?:from now|from today|hence)", _ahead),
    (rf"{NUMBER} {UNIT} (?:ago|back)", _ago),
    (r"(?:this time|this day|today) (last) (week|month|quarter|year)", _this_time),
    (rf"(?:{NEAR} )?({_WEEKDAY})", _weekday),
    (rf"(?:(last|next) )?({_FEAST})(?: (?:of |in )?{YEAR})?", _feast),
)
_WITH_ITS_YEAR: Rules = (
    *DAY_RULES[:2],
    (rf"{_MAYBE_WEEKDAY}(?:the )?{_DAY}[ -]?(?:of )?{MONTH}[ -]?{YEAR}", _day_first),
    DAY_RULES[3],
)


def day_with_its_year(words: str) -> date | Unclear | None:
    """Read a day that is the same whenever it is read; nothing where the words are none."""
    text = plain_time(words)
    try:
        for pattern, rule in compiled(_WITH_ITS_YEAR):
            match = pattern.fullmatch(text)
            found = rule(match, date.max) if match else None
            if isinstance(found, date):
                return found
    except NoSuchTimeError as no:
        return Unclear(words, str(no), no.instead)
    return None
