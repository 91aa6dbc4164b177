"""The years that columns of a table are of, and which of them a question says: by name, by place, or all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from agreements.days.calendar import Period, financial_start, financial_year, full_year
from agreements.days.number_words import SEVERAL
from agreements.terms import Allocation
from answering.language.english import words
from answering.requests import MOST_OF_A_YEAR

_TWO_YEARS = r"(?:20)?(\d\d) ?[/\u2013-] ?(?:20)?(\d\d)"
_NAMED = re.compile(rf"(?<![\d/.-]){_TWO_YEARS}(?![\d/.-]\d|\d)")
_OF_COLUMN = re.compile(rf"\s*(?:year \d\b.*|(?:fy ?)?{_TWO_YEARS}\b.*)", re.IGNORECASE)

_PLACES = {
    **dict.fromkeys(("first", "1st", "opening", "one", "1"), 0),
    **dict.fromkeys(("second", "2nd", "two", "2"), 1),
    **dict.fromkeys(("third", "3rd", "three", "3"), 2),
    **dict.fromkeys(("fourth", "4th", "four", "4"), 3),
    **dict.fromkeys(("fifth", "5th", "five", "5"), 4),
    **dict.fromkeys(("last", "final", "closing"), -1),
}
_COUNT = rf"(?:\d+|{SEVERAL})"
_YEAR, _MANY = r"(?:(?:financial|contract) )?(?:year|yr)\b", r"(?:(?:financial|contract) )?(?:years|yrs)\b"
_BY_PLACE = re.compile(
    rf"\b(?:the |its |their |our )?(first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)|opening) {_YEAR}"
    rf"|\b(?:the|its|their|our|a) (?:very )?(last|final|closing) {_YEAR}|\b(final) {_YEAR}"
    rf"|\b(first|second|third|last|final) (?:one )?of (?:the |its |all )*(?:{_COUNT} )?{_MANY}"
    rf"|\b{_YEAR} ([1-5]|one|two|three|four|five)\b|\bto the (last|final|second|third|fourth|fifth)\b",
    re.IGNORECASE,
)
_AROUND = re.compile(rf"\b(this|current|next|coming|last|previous|past) {_YEAR}", re.IGNORECASE)
_STEPS = {"this": 0, "current": 0, "next": 1, "coming": 1, "last": -1, "previous": -1, "past": -1}
_WHOLE = re.compile(
    r"\b(?:(?:all|both|over|across|for|in|during|through|throughout|the|its|these|of|whole|full|entire) )"
    r"{1,6}"
    rf"(?:{_COUNT} )?{_MANY}"
    r"|\b(?:over|across|during|through|throughout|for) (?:the |its )?(?:(?:whole|full|entire) )?"
    r"(?:term|life|lifetime|length|duration|course)\b(?: of (?:the|this) \w+)?",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"\b(?:in )?(?:each|every|per) {_YEAR}|\byear (?:by|on|after) year\b|\bfrom year to year\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Years:
    """The columns of years that a question says, in its order, and the words that say them.

    They are meant together where the `whole` is said, and each by itself with `each`. Where a year is `told`,
    a table that has no such column does not answer.
    """

    columns: tuple[int, ...] = ()
    words: frozenset[str] = frozenset()
    whole: bool = False
    each: bool = False
    told: bool = False


def year_columns(table: Allocation) -> dict[int, int | None]:
    """Return the columns that are of a year each, in order, with the year in which it starts, if told."""
    heads = enumerate(table.columns)
    return {place: _start(name) for place, name in heads if place and _OF_COLUMN.fullmatch(name)}


def years_said(table: Allocation, said: str, period: Period | None, day: date) -> Years:
    """Find the years of a table that a question says; `day` is the one from which it counts."""
    of = year_columns(table)
    spans = [*_by_name(said), *_by_place(said), *_around(said, day)]
    if not spans and period and (period.last - period.first).days >= MOST_OF_A_YEAR:
        starts = [start for start in of.values() if start and financial_year(start) == period]
        spans = [(0, "", start, None) for start in starts]
    whole, each = _WHOLE.search(said), _EACH.search(said)
    texts = [text for _, text, _, _ in spans] + [one[0] for one in (whole, each) if one]
    own = _start(table.name)
    if not of and own is None:  # nothing in the table is of a year
        spans = [one for one in spans if one[2] is None]
    spans = [
        one for one in sorted(spans) if one[2] is None or one[2] != own
    ]  # the whole table is of that year
    places = [_column(of, start, place) for _, _, start, place in spans]
    columns = tuple(dict.fromkeys(place for place in places if place is not None))
    missing = None in places or (whole is not None and not of)
    if not spans and of and (whole or each):
        columns = tuple(of)
    return Years(
        columns if not missing else (),
        frozenset(word for text in texts for word in words(text)),
        whole=whole is not None and not spans,
        each=each is not None and not spans,
        told=bool(spans or whole),
    )


def of_years(table: Allocation, said: str) -> bool:
    """Say whether a table, or one of its columns, is of a year that is named."""
    starts = {start for _, _, start, _ in _by_name(said)}
    return bool(starts & {_start(table.name), *year_columns(table).values()} - {None})


_Span = tuple[int, str, int | None, int | None]
"""Where a year is said, in which words, the year in which it starts, or its place among the columns."""


def years_named(text: str) -> tuple[Period, ...]:
    """Return the financial years that a text names: `2025/26`, `25-26`."""
    return tuple(financial_year(start) for _, _, start, _ in _by_name(text) if start is not None)


def _by_name(said: str) -> Iterator[_Span]:
    for found in _NAMED.finditer(said):
        start = _start(found[0])
        if start is not None:
            yield found.start(), found[0], start, None


def _by_place(said: str) -> Iterator[_Span]:
    for found in _BY_PLACE.finditer(said):
        yield found.start(), found[0], None, _PLACES[next(filter(None, found.groups())).casefold()]


def places_said(text: str) -> frozenset[int]:
    """Return which years of several a text names by their place: 0 for the first, -1 for the last."""
    return frozenset(place for _, _, _, place in _by_place(text) if place is not None)


def _around(said: str, day: date) -> Iterator[_Span]:
    taken = [found.span() for found in _BY_PLACE.finditer(said)]
    now = financial_start(day)
    for found in _AROUND.finditer(said):
        if not any(first <= found.start() < last for first, last in taken):
            yield found.start(), found[0], now + _STEPS[found[1].casefold()], None


def _start(text: str) -> int | None:
    """Return the year in which a financial year starts that a text names: `2025/26`, `25-26`."""
    for found in _NAMED.finditer(text):
        if (int(found[1]) + 1) % 100 == int(found[2]):
            return full_year(int(found[1]))
    return None


def _column(of: dict[int, int | None], start: int | None, place: int | None) -> int | None:
    """Return the column of a year, by the year in which it starts or by its place."""
    every = list(of)
    if start is not None:
        return next((one for one in every if of[one] == start), None)
    if place is None or not every or place >= len(every):
        return None
    return every[place]


_CHANGES = re.compile(
    r"\b(?:(?:go|goes|gone|going|went|come|comes|creep|step|steps) (?:up|down)|ris(?:e|es|en|ing)|rose"
    r"|rais(?:e|es|ed)|increas\w+|grow\w*|grew|fall|falls|falling|fallen|fell|drop\w*|decreas\w+|reduc\w+|shrink\w*|shrank"
    r"|cut|chang\w+|extra|more|less|fewer|higher|lower|compared?(?: (?:with|to))?|differ\w*)\b",
    re.IGNORECASE,
)
"""How it is asked how far two years lie apart, or whether a figure changes."""


def changing(said: str) -> frozenset[str]:
    """Return the words by which it is asked whether, or by how much, something changes from year to year."""
    return frozenset(word for found in _CHANGES.finditer(said) for word in words(found[0]))


_DOWN = re.compile(
    r"\b(?:down|fall\w*|fell|drop\w*|decreas\w+|reduc\w+|shrink\w*|shrank|cut|less|fewer|lower)\b",
    re.IGNORECASE,
)
_EITHER_WAY = re.compile(r"\b(?:chang\w+|differ\w*|stay\w*|same)\b", re.IGNORECASE)


def way(said: str) -> int | None:
    """Return which way something is asked to change: 1 for up, -1 for down, 0 for either."""
    if not _CHANGES.search(said):
        return None
    return 0 if _EITHER_WAY.search(said) else -1 if _DOWN.search(said) else 1
