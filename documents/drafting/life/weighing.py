"""How surely a sentence speaks of the agreement's own term, and the period that it may tell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from agreements.days.calendar import ONE_DAY
from documents.dates import Found, find_dates
from documents.drafting.denying import is_denied
from documents.drafting.phrases import AGREEMENT
from documents.drafting.told import Sentence

TERM_HEADING = re.compile(
    r"^when(?: (?:it|this(?: \w+)?) (?:runs|starts|begins|ends|stops|applies))?$|"
    r"\b(?:terms?(?! of reference)|duration|period|commencement|expiry|termination|date "
    r"effective|effective|start(?:s|ing)?|finishing|"
    r"^end|: end|end date|length|how long|lasts?|begins?|beginning|stops?|"
    r"finishes)\b",
    re.IGNORECASE,
)
NOT_THE_TERM = re.compile(
    r"\b(?:review\w*|tak\w+ stock|stock-?tak\w+|look\w* (?:again|back)|"
    r"notice|funding|payment|invoice|report\w*|meet(?:ing)?s?|staff|post|"
    r"appoint\w*|previous|follow(?:s|ed) (?:an?|the|on)|replaces|"
    r"supersedes|var(?:y|ied|iations?)|amend\w*|extend\w*|extension|renew\w*|intention)\b",
    re.IGNORECASE,
)
_UNLESS = re.compile(
    r"\b(?:unless|if not)\b[^.;,]{0,40}? (?:renew(?:ed)?|extend(?:ed)?|varied|amended)\b", re.IGNORECASE
)
_OPTION = re.compile(r",? (?:with|and) (?:an?|the) option (?:to|of|for)\b[^.;]*", re.IGNORECASE)
"""What a period may be followed by that does not make it one of a longer term: "with an option to extend"."""

_FOR_THE_PERIOD = re.compile(
    r"\bfor (?:the|a)\s+(?:\w+\s+){0,2}?(?:period|term)\s+(?:from|beginning|commencing|starting)\b",
    re.IGNORECASE,
)
_DASHES = frozenset("–—-")
_JOINS_DATES = re.compile(
    r"(?:,|,?\s*and(?: (?:will|shall|then))?(?: (?:run|continue|end|expire)s?)?|[–—-])?", re.IGNORECASE
)
_BETWEEN = re.compile(r"\bbetween(?: the)?\s+(?:\w+day,?\s+)?(?:the\s+)?$", re.IGNORECASE)
_AND = re.compile(r"and(?: the)?(?: \w+day,?)?(?: the)?", re.IGNORECASE)
_STOP = re.compile(
    r"(?<=\w)[.;](?:\s|$)|,?\s+and\s+(?:will|shall|to|continues?|remains?|ends?|expires?|"
    r"lasts?|runs?)\b|,?\s+unless\b|\s+until\b",
    re.IGNORECASE,
)
WHEN_IT = r"(?:when (?:does|do|did|will|is|must) (?:it|we|this(?: \w+)?|the \w+) )?"
"""What begins a label that asks: "When does it end?"."""

_LABELLED = re.compile(
    rf"{WHEN_IT}(?:date (?:(?:the|this) )?\w+ (?:comes?|starts?|begins?|takes|ends?|expires?)|"
    r"date effective|effective|"
    r"come into (?:force|effect)|take effect|runs?|"
    r"starts?|begins?|commencement|implementation date|"
    r"(?:(?:grant|funding|contract|agreement|project|service|secondment|licence|loan|placement|hire) )?"
    r"(?:term|period)|"
    r"duration|expiry|expires?|ends?|finish(?:es)?|stops?)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:the\s+)?(?:initial\s+|contract\s+)?"
    r"(?:term|period|duration|(?:start|end|commencement|expiry|finish|close)(?:e?s|ing)?(?: date)?)"
    r"\s*[:–—]\s",
    re.IGNORECASE,
)
_IT = re.compile(r"It\b")
_BARE_YEAR = re.compile(r"(?:(?:from|in|for) )?(?:19|20)\d\d")
_IT_RUNS = re.compile(
    r"It (?:(?:shall|will) )?(?:takes? effect|starts?|begins?|runs?|commences?|"
    r"comes? into (?:force|effect)|lasts?|applies|apply|is in force)\b"
)
_ITS_MATTER = re.compile(
    r"(?:the|this) (?:secondment|placement|licence|lease|loan|hire|tenancy)\b", re.IGNORECASE
)
"""What an agreement on one thing calls itself by: "The secondment shall commence …"."""

_HALF_A_YEAR = 180  # days
_PAIR = 2
CERTAIN = 5
"""The weight above which what a sentence tells of the term is sure."""

ENOUGH = 2
"""The weight from which a sentence is taken to speak of the term."""

DEFINED = 7
"""The weight of a day that the agreement itself names its first or last."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may tell a day of the term, and the day."""

    sentence: Sentence
    score: int
    found: Found | None
    of_it: bool = True  # whether it is surely that of the agreement itself


def weight(sentence: Sentence, verb: re.Pattern[str]) -> int:
    """Weigh how surely a sentence speaks of the agreement's own term."""
    text = sentence.text
    score = (
        3 * bool(TERM_HEADING.search(sentence.heading))
        + 3 * bool(verb.search(text))
        + 2 * bool(_names_it(text) or goes_on(sentence))
    )
    labelled, of_title = is_labelled(sentence), is_period_of_title(sentence)
    score += 3 * labelled + of_title
    unlike = NOT_THE_TERM.search(_OPTION.sub("", _UNLESS.sub("", text)))
    score -= 4 * bool(unlike and not (labelled or of_title))
    return score


def _names_it(text: str) -> bool:
    """Say whether a sentence names the agreement, or begins with what the whole of it is about."""
    return bool(AGREEMENT.search(text) or _ITS_MATTER.match(text))


def is_labelled(sentence: Sentence) -> bool:
    """Say whether a row, or a line of the title page, says what of the term it tells: "Period: …"."""
    apart = sentence.row or sentence.clause.kind == "front"
    text = re.sub(r"^\d{1,3}\t", "", sentence.text)
    labelled = _LABELLED.match(text) and not ("\t" in text and find_dates(text.partition("\t")[0]))
    return bool((apart and labelled) or _NAMED.match(sentence.text))


def is_period_of_title(sentence: Sentence) -> bool:
    """Say whether a line of the title page ends in a period: "Winter Beds, 1 May to 31 July 2021"."""
    pair = period_in(sentence.text) if sentence.clause.kind == "front" and not sentence.row else None
    return pair is not None and not re.search(r"\w", sentence.text[pair[1].end :])


def goes_on(sentence: Sentence) -> bool:
    """Say whether a sentence tells of what the one before it, or its heading, names: "It stops on …".

    So does one by itself that tells from when and until when: "It runs from 1 May 2031 and lapses on …".
    """
    of_both = len(find_dates(sentence.text)) == _PAIR and sentence.opens and _IT_RUNS.match(sentence.text)
    named = AGREEMENT.search(sentence.before) or AGREEMENT.search(sentence.heading)
    return bool(of_both or (_IT.match(sentence.text) and named))


def is_about_the_term(sentence: Sentence) -> bool:
    """Say whether a sentence that has a day of the kind can be of the agreement's own term."""
    return bool(
        _names_it(sentence.text)
        or goes_on(sentence)
        or TERM_HEADING.search(sentence.heading)
        or is_labelled(sentence)
        or tells_a_period(sentence.text)
        or is_period_of_title(sentence)
    )


def tells_a_period(text: str) -> bool:
    """Say whether a sentence gives a period as what it is for: "for the period from … to …"."""
    return period_in(text) is not None and bool(_FOR_THE_PERIOD.search(text))


def only_period(sentences: Sequence[Sentence]) -> tuple[Sentence, tuple[Found, Found]] | None:
    """Find the one period of half a year or more that is told at all, which may be that of the agreement."""
    told = [
        (one, pair)
        for one in sentences
        for pair in (*periods_in(one.text), _ends_apart(one.text))
        if pair is not None
    ]
    long = [
        (one, pair)
        for one, pair in told
        if _is_long(pair) and not (NOT_THE_TERM.search(one.text) or is_denied(one.text, pair[0].start))
    ]
    days = {(pair[0].day, pair[1].day) for _, pair in long}
    return long[0] if len(days) == 1 else None


def _ends_apart(text: str) -> tuple[Found, Found] | None:
    """Find the ends of a period between which its sentence tells what is done: "From … she …, until"."""
    found = find_dates(text)
    if len(found) == _PAIR and found[0].bound == "from" and found[0].start == 0 and found[1].bound == "until":
        return (found[0], found[1]) if found[0].day < found[1].day else None
    return None


def _is_long(pair: tuple[Found, Found]) -> bool:
    first, last = pair
    return first.precision == last.precision == "day" and (last.day - first.day).days >= _HALF_A_YEAR


_RUNS_FOR_YEARS = re.compile(
    r"\b(?:runs?|covers?|lasts?|appl(?:y|ies)|operates?|in (?:force|place|effect))\b[^.;,]{0,30}\byears\s$",
    re.IGNORECASE,
)
_IN_TURN = re.compile(r"\s*(?:,|and|,\s*and)\s+", re.IGNORECASE)
_NUMBERED = re.compile(r"\b(?:issue|version|draft|edition|rev(?:ision)?|v)\W{0,2}$", re.IGNORECASE)


def period_in(text: str) -> tuple[Found, Found] | None:
    """Find a period: two dates with "to", "until" or a dash between, or "and" after "between"."""
    return next(periods_in(text), None)


def periods_in(text: str) -> Iterator[tuple[Found, Found]]:
    """Find every period, as several stand beside each other in the head of a table."""
    yield from _years_in_turn(text)
    for first, second in pairwise(find_dates(text)):
        gap = text[first.end : second.start].strip()
        joined = _JOINS_DATES.fullmatch(gap) and (second.bound == "until" or gap in _DASHES)
        between = _AND.fullmatch(gap) and _BETWEEN.search(text[: first.start])
        bare = _BARE_YEAR.fullmatch(first.text) and second.precision == "year"  # "the network, 2031 to 2034"
        numbered = _NUMBERED.search(text, 0, first.start)  # "Issue 2 - 20/01/2031"
        if (joined or between) and first.day < second.day and not (bare or numbered):
            yield first, second


def _years_in_turn(text: str) -> Iterator[tuple[Found, Found]]:
    """Find the years that an agreement runs for, told one by one: "the years 2031/32 and 2032/33"."""
    years = [found for found in find_dates(text) if found.precision == "year" and found.from_]
    first = next((found for found in years if _RUNS_FOR_YEARS.search(text, 0, found.start)), None)
    last = first
    for found in years:
        follows = last and found.from_ == last.day + ONE_DAY
        if last and follows and _IN_TURN.fullmatch(text, last.end, found.start):
            last = found
    if first and last is not first and last:
        yield first, last


def to_stop(text: str, start: int) -> str:
    """Give the words from a place to where what they say stops."""
    return _STOP.split(text[start:], maxsplit=1)[0].strip()
