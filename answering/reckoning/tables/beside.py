"""Cells beside those of a table that were read: of another column, the total of theirs, their share of it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from answering.facts.entry import Entry
from answering.fitting.cutting.units import units
from answering.language.english import stem, stems
from answering.language.opening import OPENS
from answering.reckoning.tables.cells import CellsFound
from answering.reckoning.tables.places import PERCENT, counted_columns
from answering.requests import Form

_IT = r"(?:that|it|this|they|those)"
_WHOLE = (
    r"(?: (?:of|out of) (?:all )?(?:the )?(?:whole|overall )?"
    r"(?:total(?: (?:funding|money|budget))?|lot|column|sum|money|funding|all of it|everything)?)?"
)
_PART = r"(?:share|percentage|percent|proportion|fraction|part)"
_SHARE = re.compile(
    rf"{OPENS}(?:as an? {_PART}{_WHOLE}|what(?:['\u2019]?s| is)? (?:(?:the )?{_PART}{_WHOLE}"
    rf"(?: (?:is|are|was|does) {_IT}(?: (?:make up|come to|represent))?{_WHOLE})?"
    rf"|{_IT} as an? {_PART}{_WHOLE}))\W*",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    rf"{OPENS}(?:(?:what(?:['\u2019]?s| is| was) )?(?:the |its |their )?(?:total|column total)"
    r"|out of (?:how (?:much|many)|what)(?: (?:total|altogether|in (?:all|total)))?)(?: then)?\W*",
    re.IGNORECASE,
)
"""How no more is asked than the total of what was read, or what part of that it is."""


def beside(found: CellsFound, own: Sequence[str], entry: Entry) -> CellsFound | None:
    """Return the cells in the one column of figures that all of the words name."""
    said = frozenset(one for unit in units(own, entry) for one in unit.stems)
    table = found.table
    names = {place: stems(table.columns[place]) for place in counted_columns(table)}
    named = tuple(
        place
        for place, name in names.items()
        if said <= name | (PERCENT if "%" in table.columns[place] else name)
    )
    return replace(found, columns=named, of=None) if said and len(named) == 1 else None


def asks_share(said: str) -> bool:
    """Say whether no more is asked than what part of the whole something is."""
    return bool(_SHARE.fullmatch(said))


def whole_of(found: CellsFound, said: str) -> CellsFound | None:
    """Return the total of the column that was read, or the share of it that its rows are, as is asked."""
    column = found.columns[0] if not found.columns[1:] else None
    if column is None or not found.shown or found.number(found.shown[0], column) is None:
        return None
    own = "its" in said.casefold().split() and any(stem("total") in stems(one) for one in found.table.columns)
    if _TOTAL.fullmatch(said) and not own:  # a row may have a total of its own
        return replace(found, rows=(), totals=True, form=Form.WHAT)
    in_hundreds = "%" in found.table.columns[column]
    if not _SHARE.fullmatch(said) or in_hundreds:
        return None
    return replace(found, rows=found.shown, share=True, form=Form.WHAT, of=None)
