"""How long an agreement runs, where a length is held out: `is it a two year deal?`."""

import re
from datetime import date

from dateutil.relativedelta import relativedelta

from agreements.answering.answers import Span, Told
from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.matching import Match
from agreements.answering.language.english import cues, words
from agreements.answering.language.thesaurus import COUNTS
from agreements.answering.reckoning.counts import is_only_of
from agreements.answering.reckoning.spans import span_of
from agreements.answering.requests import Form, Question
from agreements.calendar import FIRST_DAY, LAST_DAY, ONE_DAY

_SO_LONG = re.compile(
    r"(?:(?P<longest>(?:no|not) (?:more|longer) than|at most|up to)"
    r"|(?P<longer>more than|longer than|over|above|beyond)|(?P<least>at least|a minimum of)"
    r"|(?P<shorter>less than|shorter than|under)|\b)"
    rf"\s*(?:a |the )?(?:full |whole )?\b(?P<number>an?|one|\d+|{'|'.join(COUNTS)})[ -]"
    r"(?P<unit>day|week|month|year)s?\b(?: or (?:(?P<up>more|longer|over)|(?P<down>less|shorter|under)))?",
    re.IGNORECASE,
)
_ELSE = re.compile(
    r"\b(?:notice|warning|before|ahead|after|ago|old|another|further|still|left|remaining|into|every"
    r"|more (?:day|week|month|year)s|times? (?:a|per|each))\b",
    re.IGNORECASE,
)
"""Words beside a length by which it is of something else than the whole term."""

_OF_WHOLE = re.compile(
    r"\b(?:for|runs?|running|last(?:s|ed|ing)?|terms?|length|duration|long(?:er)?|short(?:er)?|covers?"
    r"|spans?|(?:day|week|month|year)s?[ -](?:long )?(?:agreement|mou|memorandum|deal|contract|arrangement"
    r"|partnership|commitment|programme|scheme|thing|one|affair))\b",
    re.IGNORECASE,
)
"""How a length is said to be that of the agreement."""

_OF_TERM = cues("""
run runs running last lasts lasting long longer longest short shorter term length duration period lifespan
life cover covers span exceed valid inforce inplace live signed partyto agree agreed only deal contract
arrangement partnership pact commitment programme scheme affair annually fixed single above upto least most
minimum maximum
""")

_LEEWAY = 3  # days by which a length in months or years may be out


def so_long(question: Question, entry: Entry, day: date) -> Told | None:
    """Say whether the agreement runs for so long, where no more is asked, or when where its days are open."""
    found = _SO_LONG.search(question.said) if question.form is Form.YES_NO and not question.period else None
    if found is None or _ELSE.search(question.said) or not _OF_WHOLE.search(question.said):
        return None
    number = words(found["number"])[0]
    if not is_only_of(question, _OF_TERM | entry.title | {number}):
        return None
    item = next((one for one in entry.items if one.section == "term"), None)
    if item is None:
        return None
    match = Match(item, "term.length", gives=True, score=1.0, coverage=1.0, unexplained=())
    span = span_of(match, question, entry, day)
    last = _last(span.first, number, found["unit"]) if span else None
    if span and last is None:
        return None
    said = (_holds(found, span, last) != question.denied) if span and last else None
    return Told(question, entry.terms, entry.standing, day, (match,), said, span=span)


def _last(first: date, number: str, unit: str) -> date | None:
    """Return the last day of so many months or years, while the calendar has one."""
    count = int(number) if number.isdecimal() else 1
    if count * (366 if unit.casefold() == "year" else 31) > (LAST_DAY - FIRST_DAY).days:
        return None
    return first + relativedelta(**{f"{unit.casefold()}s": count}) - ONE_DAY  # type: ignore[arg-type]


def _holds(found: re.Match[str], span: Span, last: date) -> bool:
    """Say whether the term ends with the length that is held out, or beyond or short of it as is said."""
    over = (span.last - last).days
    just = abs(over) <= _LEEWAY
    least, longest = found["least"] or found["up"], found["longest"] or found["down"]
    if least or found["longer"]:
        return over > _LEEWAY or (just and bool(least))
    if longest or found["shorter"]:
        return over < -_LEEWAY or (just and bool(longest))
    return just
