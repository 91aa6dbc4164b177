"""Whether there is still time for what may be done only by a day, or so long before the end."""

import re
from datetime import date

from agreements.days.calendar import FIRST_DAY, MONTH_NUMBERS, MONTH_WORD, ONE_DAY
from agreements.days.durations import ANY_DURATION, UNIT, duration_of
from agreements.days.number_words import IN_WORDS
from agreements.standing import last_day_for_notice
from agreements.terms import Terms
from answering.facts.sections import WHILE_IT_RUNS, Section
from answering.fitting.matching import Match
from answering.requests import Question

_LATE = re.compile(
    r"\btoo late\b|\bleft it late\b"
    r"|\b(?:missed|missing) (?:the |our |its )?(?:notice |last )?(?:chance|deadline|window|boat|date|day)\b"
    r"|\b(?:out of|run out of|ran out of) time\b|\bdeadline\b.*\b(?:passed|gone|missed)\b",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:still|enough|any) (?:\w+ )?time\b|\btime (?:left|enough|yet|still)\b|\bin time (?:to|for)\b",
    re.IGNORECASE,
)
"""How it is asked whether something can be done no more, and whether it still can."""

_DAY = re.compile(
    r"\b(?:by|until|till|(?:no|not) later than|on or before|(?P<before>before)) (?:the )?"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{MONTH_WORD}) (?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    rf"{ANY_DURATION}['\u2019]? before (?:the|its) (?:\w+ )?(?:end|expiry|expires|ends)\b",
    re.IGNORECASE,
)
"""How a rule names the last day on which something may be done."""

_MAY_YET = re.compile(r"\b(?:can|could|may|might|is it)\b.*\bstill\b", re.IGNORECASE)
"""How it is asked whether something may be done yet, which a rule without a last day lets it be."""


def asks_time(said: str) -> bool:
    """Say whether it is asked if there is still time for something, or if it is too late."""
    return bool(_LATE.search(said) or _STILL.search(said))


def asks_if_late(said: str) -> bool:
    """Say whether it is asked if the time for something has passed, rather than if there is some left."""
    return bool(_LATE.search(said))


def asks_yet(said: str) -> bool:
    """Say whether it is asked if there is time left for something, or if it may be done yet."""
    return bool(_STILL.search(said) or _MAY_YET.search(said))


_BY = re.compile(
    r"\b(?:by|before|in|on|during) (?:the )?(?:early |late |mid )?(?:(?:end|start|middle) of )?"
    rf"(?:\d|(?:{MONTH_WORD}|next|this|then|christmas|easter|new year)\b)",
    re.IGNORECASE,
)

_WITHIN = re.compile(
    rf"\b(?:within|in|inside) (?:an?|\d+|{IN_WORDS}|a few) (?:{UNIT})s?\b(?! notice)",
    re.IGNORECASE,
)


def is_left_by(question: Question, key: str) -> bool:
    """Say whether it is asked if somebody can leave by or on a day, which no length of notice tells."""
    by_day = bool(question.period or question.when.as_of) and bool(_BY.search(question.said))
    by_day = by_day or bool(_WITHIN.search(question.said))
    return by_day and (key.startswith("notice.") or key == "list.ways to end")


def still_time(said: str, match: Match, terms: Terms, day: date) -> bool | None:
    """Say yes or no where it is known by which day a thing must be done, and neither where it is not."""
    late = is_late(said, match, terms, day)
    return late if late is None or _LATE.search(said) else not late


def is_late(said: str, match: Match, terms: Terms, day: date) -> bool | None:
    """Say whether the last day for a thing has passed, where that is asked and there is one."""
    if not (asks_time(said) or _MAY_YET.search(said)):
        return None
    if match.item.section in WHILE_IT_RUNS and terms.end.date and day > terms.end.date:
        return True
    last = last_day(match, terms)
    late = None if last is None else day > last
    return (
        None if late and match.item.section == Section.NOTICE else late
    )  # it may run out only after the end


def last_day(match: Match, terms: Terms) -> date | None:
    """Return the day of a dated thing, the last one for notice, or the only one that a rule names."""
    fact, end = match.item.fact, terms.end.date
    due: date | None = getattr(fact, "date", None)
    if match.item.section == Section.TERM or due:
        return due
    if match.item.section == Section.NOTICE:
        return last_day_for_notice(terms)
    rule = " ".join(str(getattr(fact, slot, None) or "") for slot in ("rule", "text", "what", "effect"))
    days = {_named(found) for found in _DAY.finditer(rule)}
    days |= {_ahead(end, found) for found in _AHEAD.finditer(rule)} if end else set()
    return days.pop() if len(days) == 1 else None


def _named(found: re.Match[str]) -> date | None:
    number = MONTH_NUMBERS[found["month"].casefold()]
    try:
        named = date(int(found["year"]), number, int(found["day"]))
    except ValueError:  # no day of the calendar, whatever a document prints
        return None
    return named - ONE_DAY if found["before"] and named > FIRST_DAY else named


def _ahead(end: date, found: re.Match[str]) -> date | None:
    length = duration_of(found)
    return length.before(end) if length else None
