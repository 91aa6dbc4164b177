"""What a question holds out for yes or no, weighed with what is stated: six months, weekly, level 3, in June.

Where the document states another, the answer is no, with the true one.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

from agreements.days.calendar import MONTH_WORD, Period
from agreements.days.durations import ANY_DURATION, DURATION, beside, duration_of
from agreements.days.frequency import frequency
from agreements.days.number_words import AMOUNT, IN_WORDS, TIMES, amount_of, number_of
from agreements.terms import Body, Fact, Funding, Obligation, Party, Termination
from agreements.terms.cells import as_number
from agreements.word_lists import set_of
from answering.facts.entry import Entry
from answering.fitting.leaving.ways import ways_meant
from answering.fitting.matching import Match
from answering.language.english import cues, words
from answering.of_one import Told
from answering.reckoning.held_out.bounds import BOUND, OR_MORE, keeps
from answering.reckoning.held_out.counts import is_only_of
from answering.reckoning.held_out.percents import is_of_another, percent
from answering.reckoning.held_out.stated import MEASURE, bears
from answering.requests import Form, Question
from answering.verdict.outcomes import asks_outcome
from answering.yearless import moved, year_of

_GOES = r"(?:runs?|lasts?|go(?:es)?|continues?|carr(?:y|ies))"
FALLS = re.compile(
    r"\b(?:ends?|expires?|finish(?:es)?|stops?|runs? out|starts?"
    r"|(?:last|final|first) day|(?:end|start)s? date"
    rf"|{_GOES} (?:on )?(?:until|till|to|past|beyond)"
    r"|begins?|commences?|happens?|takes? place|due|falls?|be held|planned|scheduled|meant|supposed|expected"
    r"|set for)\b"
    r"|\b(?:reviews?|gateways?|deadlines?|milestones?|deliverables?|launch|go-live)\W*$",
    re.IGNORECASE,
)
"""How it is asked of something if it falls on some days, rather than of how things stood then."""

_ENOUGH = re.compile(r"\b(?:enough|sufficient|could|can|may|would|ok|okay|allowed|fine)\b")
"""How it is asked whether a figure will do, to which no is not the answer to one that is larger."""

_QUALIFYING = (
    *("section", "clause", "paragraph", "schedule", "annex", "appendix", "part", "table", "paper", "page"),
    *("level", "band", "bands", "grade", "tier", "phase", "stage", "step", "year", "ward", "room", "group"),
    *("under", "age", "aged", "ages", "number", "no"),
)
"""Words behind which a number tells what is meant, and is not what is held out."""

_OF_ELSE = r"of (?:the|an?|our|any|each|every) (?!(?:day|week|month|year)\b)"  # `notice of the review`
_LENGTH = re.compile(
    rf"{BOUND}{ANY_DURATION}(?:'s?)?(?= (?:\w+ )?(?:notice|warning)\b)"
    rf"|\b(?:notice period(?: \w+){{0,8}}?|(?:notice|warning)(?: (?!{_OF_ELSE})\w+){{0,8}}?)"
    rf" {beside(DURATION)}"
)
_SEATS = re.compile(rf"{BOUND}\b(?P<number>\d+|{IN_WORDS}){OR_MORE} (?:\w+ )?(?:members?|seats?)\b")
_SO_MANY = re.compile(
    rf"{BOUND}(?<![\w.,/\u00a3-])(?<!"
    + r" )(?<!".join(_QUALIFYING)
    + rf" )(?<!the )(?<!those )(?<!these )(?P<number>\d{{1,3}}|{IN_WORDS})\b{OR_MORE}"
    r"(?! ?%| ?(?:percent|of|in|or|to)\b|\W+\d)"
    r"(?= (?:[a-z]+ ){0,2}?(?!(?:day|week|month|quarter|year|hour|minute|pound|time|mile)s\b)"
    r"(?P<noun>[a-z]{3,}s)\b)"
)
"""How many of something there are held out to be, which `the two of them` takes for known."""

_OFTEN = re.compile(r"\b(?:monthly|twomonthly|quarterly|twiceyearly|annually|weekly|daily|fortnightly)\b")
_LEVEL = re.compile(r"\b(?:(?<=\w )(?:at|on|a|is|are) )?(?<!^is )(?<!^are )level (?P<number>\d)\b(?! or \d)")
_PERCENT = re.compile(rf"{BOUND}(?<![\d.])(?P<number>\d+(?:\.\d+)?) ?percent\b{OR_MORE}")
_MONEY = re.compile(
    rf"{BOUND}(?:\u00a3 ?(?P<number>{AMOUNT})(?: ?(?P<times>{'|'.join(TIMES)})\b)?"
    rf"|\b(?P<plain>\d+k)\b){OR_MORE}"
)
_FIGURE_SAID = re.compile(
    rf"{BOUND}(?<![\w./,-])(?<!"
    + r" )(?<!".join(_QUALIFYING)
    + r" )\u00a3? ?(?P<number>\d[\d,]*(?:\.\d+)?)(?![\w/-]|[.,]\d)(?! ?(?:million|thousand|[km]\b))"
)
"""A figure, which is no number by which something is called: `band 6`, `schedule 3`."""

_RIGHT = re.compile(r"\b(?:right|correct|wrong|adds?|tall(?:y|ies)|sums?|really|actually)\b")
"""How it is asked of a figure that stands in a table if it is right."""

_MONTHS = {"monthly": 1, "twomonthly": 2, "quarterly": 3, "twiceyearly": 6, "annually": 12}
_SHORTER = frozenset(["weekly", "daily", "fortnightly"])


@dataclass(frozen=True)
class Claim:
    """A question without what it holds out, and whether what answers it bears that out.

    One `of_tables` is answered by cells, or by nothing.
    """

    without: Question
    holds: Callable[[Told, Entry], bool | None]
    of_tables: bool = False


def claims(question: Question) -> Iterator[Claim]:
    """Find what a question holds out that a fact may state otherwise."""
    if question.form is not Form.YES_NO or question.scope.across:
        return
    if asks_outcome(question) and not is_only_of(question, _ENDS):
        return
    many = tuple(_SO_MANY.finditer(question.asks.plain))
    if question.days and not many:
        period, yearless = _by(question), question.asks.yearless
        asked = replace(question, form=Form.WHEN, period=None, hints=())
        runs = _RUNS.search(question.said)
        if runs and is_only_of(question, _TERM):
            past, unit = runs["past"] is not None, _UNIT_SAID.search(question.said, runs.end())
            until = "" if unit is None else "day" if unit["day"] else "month"
            yield Claim(
                replace(asked, words=("end",)), lambda _, entry: _runs_to(entry, period, until, past=past)
            )
        yield Claim(asked, lambda told, entry: _falls(told, entry, period, yearless=yearless))
    said = question.asks.plain
    if question.period and _THROUGHOUT.search(said) and is_only_of(question, _TERM):
        whole = question.period
        asked = replace(question, form=Form.HOW_LONG, words=("duration",), period=None, hints=())
        yield Claim(asked, lambda _, entry: _lasts(entry, whole))
    enough = bool(_ENOUGH.search(said))
    for pattern, form, holds in _WEIGHED:
        found = tuple(pattern.finditer(said))
        if len(found) == 1 and (holds is _notice or not enough):
            yield _claim(replace(question, form=form), said, found[0], _will_do if enough else holds)
    if len(many) == 1 and not enough:
        asked = _without(replace(question, form=Form.HOW_MANY), said, many[0])
        yield Claim(asked, partial(_counts, many[0]))
    yield from _figures(question, said, enough=enough)


def _figures(question: Question, said: str, *, enough: bool) -> Iterator[Claim]:
    """Find the figures that a question holds out, which a table or a text may state otherwise."""
    figures, measures = [*_FIGURE_SAID.finditer(said)], [*MEASURE.finditer(said)]
    for figure in () if enough or _RIGHT.search(said) else figures[: -_FEW - 1 : -1]:
        asked = _without(replace(question, form=Form.HOW_MUCH), said, figure)
        yield Claim(asked, partial(_in_table, figure), of_tables=True)
    if len(measures) == 1 and not question.denied:
        held_out = said[max(0, measures[0].start() - _BEFORE) : measures[0].end()]
        yield Claim(_without(question, said, measures[0]), partial(_in_text, held_out, enough=enough))


_FEW = 2
"""Of how many figures, the last of them, it is looked for whether one stands in a table."""

_BEFORE = 20
"""How many letters before a measure may say that it is a bound."""

_ENDS = cues("start begin commence end finish expire stop")
"""Words of the agreement itself: `did it start on 1 April?`, which its days tell."""

_THROUGHOUT = re.compile(r"\b(?:whole|all|entire|entirety|full|throughout|every (?:day|month|week))\b")
"""How it is asked of some days whether each of them is meant."""

_TERM = cues("""
cover covers run runs last inforce live valid apply year years financial month quarter period term duration
past beyond until continue go carry
""")

_RUNS = re.compile(
    rf"\b(?:{_GOES}|valid|in force|live|on)"
    r" (?:on )?(?:until|till|to|(?P<past>past|beyond|after)) ",
    re.IGNORECASE,
)
"""How it is asked until when, or past when, the agreement runs."""

_SAID_WITHIN = {"day": timedelta(0), "month": timedelta(30), "": timedelta(365)}
"""How many days before the last one it may end of which it is said that it runs until then."""

_UNIT_SAID = re.compile(
    r"(?P<day>\b\d{1,2}(?:st|nd|rd|th)?(?: of)?[ ./-])?"
    rf"(?:\b(?:{MONTH_WORD})\b"
    r"|(?<=\d[./-])\d{1,2}[./-])",
    re.IGNORECASE,
)
"""A day, or a month without one, as it is said."""


def _runs_to(entry: Entry, period: Period, until: str, *, past: bool) -> bool | None:
    """Say whether the agreement ends in some days, or after them."""
    end = entry.terms.end.date
    if end is None or past:
        return None if end is None else end > period.last
    return max(period.first, period.last - _SAID_WITHIN[until]) <= end <= period.last


def _lasts(entry: Entry, period: Period) -> bool | None:
    """Say whether the agreement runs on all of some days."""
    first, last = entry.standing.starts_on, entry.terms.end.date
    return None if first is None or last is None else first <= period.first and period.last <= last


def _claim(
    question: Question, said: str, found: re.Match[str], holds: Callable[[re.Match[str], Fact], bool | None]
) -> Claim:
    return Claim(
        _without(question, said, found),
        lambda told, entry: (
            None
            if holds is percent and is_of_another(question, found, told, entry)
            else _of_one(told, found, holds, [] if question.period else ways_meant(question, entry))
        ),
    )


def _without(question: Question, said: str, found: re.Match[str]) -> Question:
    """Return a question without what it holds out."""
    gone = set(words(found[0])) - _KEPT
    left = tuple(word for word in question.words if word not in gone)
    return replace(question, said=f"{said[: found.start()]} {said[found.end() :]}", words=left)


_KEPT = set_of("notice warning level member members seat seats")


def _of_one(
    told: Told,
    found: re.Match[str],
    holds: Callable[[re.Match[str], Fact], bool | None],
    meant: Sequence[Termination],
) -> bool | None:
    if told.key.startswith("notice.") and len({way.notice for way in told.terms.termination}) > 1:
        each = {holds(found, way) for way in meant}  # one way to end it needs more than another
        return each.pop() if len(each) == 1 else None
    if holds is _often and isinstance(told.fact, Body) and not told.question.asks.every & _MEETING:
        return None  # of what a board does, how often it meets tells nothing
    said = {holds(found, _asked_of(match)) for match in told.matches}
    return said.pop() if len(said) == 1 else None


def _asked_of(match: Match) -> Fact:
    """Return what answers: a board with none but the seats that are asked about."""
    fact = match.item.fact
    return (
        fact.model_copy(update={"members": match.narrowed})
        if isinstance(fact, Body) and match.narrowed
        else fact
    )


def _by(question: Question) -> Period:
    """Return the days asked about: all up to the last of them where it is asked what is due by them."""
    period = question.period or Period(date.min, date.max)
    return Period(date.min, period.last) if question.asks.by_day else period


def _falls(told: Told, entry: Entry, period: Period, *, yearless: bool) -> bool | None:
    """Say whether the day of the one thing that answers is among the days asked about, of its year or any."""
    if told.key == "term.end":
        day = entry.terms.end.date
        return None if day is None else day in _in_year(period, day, yearless=yearless)
    if told.key == "term.start":
        day = entry.standing.starts_on
        return None if day is None else day in _in_year(period, day, yearless=yearless)
    if told.key not in {"dated.date", "event.date", "target.date"} or told.matches[1:]:
        return None
    day = getattr(told.fact, "date", None)
    if day is None:
        return None
    falls = Period(min(getattr(told.fact, "date_from", None) or day, day), day)
    return _in_year(period, day, yearless=yearless).meets(falls)


def _in_year(period: Period, day: date, *, yearless: bool) -> Period:
    """Return days that were said without a year in the year of a day."""
    return moved(period, day.year - year_of(period)) if yearless else period


def _notice(found: re.Match[str], fact: Fact) -> bool | None:
    amounts = _lengths(found, fact)
    return keeps(found[0], amounts[1] - amounts[0]) if amounts else None


def _will_do(found: re.Match[str], fact: Fact) -> bool | None:
    amounts = _lengths(found, fact)
    return amounts[0] >= amounts[1] if amounts else None


def _lengths(found: re.Match[str], fact: Fact) -> tuple[int, int] | None:
    """Return the length that is held out and the one that is stated, in the unit of the first."""
    if not isinstance(fact, Termination) or fact.notice is None:
        return None
    said = duration_of(found)
    if said is None:
        return None
    months = 12 if said.unit == "year" else 1
    stated = {"day": fact.notice.days, "week": fact.notice.weeks}.get(said.unit, fact.notice.months)
    return None if stated is None else (said.number * months, stated)


def _often(found: re.Match[str], fact: Fact) -> bool | None:
    stated = (
        fact.frequency if isinstance(fact, Obligation) else fact.meets if isinstance(fact, Body) else None
    )
    rule, every = frequency(stated), _EVERY.search(stated or "")
    if (rule is None or rule.months is None) and every is None:
        return None
    stated_months = number_of(every["number"]) if every and every["months"] else None
    months = rule.months if rule and rule.months else stated_months
    return found[0] not in _SHORTER and _MONTHS[found[0]] == months


_MEETING = cues("meet meets meeting met sit convene")

_EVERY = re.compile(r"\bevery (?P<number>\w+) (?:(?P<months>months)|weeks|days)\b", re.IGNORECASE)
"""How it is said that something recurs after so many months, weeks or days."""


def _seats(found: re.Match[str], fact: Fact) -> bool | None:
    said = number_of(found["number"])
    return (
        keeps(found[0], len(fact.members) - said)
        if isinstance(fact, Body) and fact.members and said
        else None
    )


def _counts(found: re.Match[str], told: Told, _: Entry) -> bool | None:
    """Say whether a list has so many, where a list of what is counted is what is told."""
    said, listed = number_of(found["number"]), told.matches[0].narrowed if told.matches else None
    if not told.key.startswith("list.") or said is None or listed is None:
        return None
    if found["noun"] not in told.matches[0].item.heads and not all(isinstance(one, Party) for one in listed):
        return None
    return keeps(found[0], len(listed) - said)


def _level(found: re.Match[str], fact: Fact) -> bool | None:
    return fact.level == int(found["number"]) if isinstance(fact, Party) and fact.level else None


def _money(found: re.Match[str], fact: Fact) -> bool | None:
    if not isinstance(fact, Funding) or fact.amount is None:
        return None
    number = amount_of(found["number"] or found["plain"], found["times"])
    return keeps(found[0], Decimal(fact.amount) - number)


def _in_text(held_out: str, told: Told, _: Entry, *, enough: bool) -> bool | None:
    return bears(held_out, told, enough=enough)


def _in_table(found: re.Match[str], told: Told, _: Entry) -> bool | None:
    """Say whether the one cell that answers, or the printed total, is the figure that is held out."""
    cells = told.cells
    if cells is None or cells.columns[1:] or cells.form is not Form.HOW_MUCH or cells.share:
        return None
    table, column = cells.table, cells.columns[0]
    whole = (table.printed_total or table.added_up) if cells.totals else None
    row = whole or (table.rows[cells.rows[0]] if len(cells.rows) == 1 and not cells.totals else None)
    stated = as_number(row[column]) if row else None
    return None if stated is None else keeps(found[0], stated - amount_of(found["number"]))


_WEIGHED = (
    (_LENGTH, Form.HOW_MUCH, _notice),
    (_OFTEN, Form.HOW_OFTEN, _often),
    (_LEVEL, Form.WHAT, _level),
    (_SEATS, Form.HOW_MANY, _seats),
    (_PERCENT, Form.HOW_MUCH, percent),
    (_MONEY, Form.HOW_MUCH, _money),
)
"""What is held out, the form of answer that states it, and whether that is the same."""
