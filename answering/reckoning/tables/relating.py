"""Figures of a table set against others: how much more the most is, what part of another, how much each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agreements.terms import Allocation
from answering.fitting.cutting.units import Unit
from answering.language.comparing import LEAST, LESS, MORE, MOST
from answering.language.english import kin, lemma, stems
from answering.language.english import words as split
from answering.language.thesaurus import STOP
from answering.reckoning.tables.places import OF_MONEY, PERCENT, counted_columns, is_of_hundred
from answering.requests import Form

_EXTREME = re.compile(rf"\b(?:(?P<most>{MOST})|(?P<least>{LEAST}))\b", re.IGNORECASE)
_FAR = re.compile(
    rf"\bhow (?P<much>much|many|far) (?:[\w'\u2019]+ ){{0,3}}?(?:{MORE}|{LESS})\b", re.IGNORECASE
)
_BEHIND = re.compile(r"\bthan\b", re.IGNORECASE)


def _gap(said: str) -> tuple[Form, str] | None:
    """Find whether it is asked which has the most, and how much more that is than another has."""
    end = _EXTREME.search(said)
    far = _FAR.search(said, end.end()) if end else None
    if end is None or far is None or not _BEHIND.search(said, far.end()):
        return None
    return Form.MOST if end["most"] else Form.LEAST, far["much"].casefold()


def extreme_of(said: str) -> Form | None:
    """Return whether the most or the least is asked for, where that is held against another."""
    found = _gap(said)
    return found[0] if found else None


def column_of_gap(table: Allocation, said: str, columns: tuple[int, ...]) -> tuple[int, ...]:
    """Return the pounds beside the shares that were named, where it is asked how much more one pays."""
    found = _gap(said)
    of_shares = len(columns) == 1 and is_of_hundred(table, columns[0])
    if not of_shares or found is None or found[1] != "much":
        return columns
    before = columns[0] - 1
    return (before,) if "\u00a3" in table.columns[before] else columns


@dataclass(frozen=True)
class Related:
    """Two columns of which one is divided by the other: what part it is of it, or what it comes to `each`."""

    part: int
    whole: int
    each: bool
    words: tuple[Unit, ...]


_PART = re.compile(
    r"\b(?:share|proportion|percentage|per ?cent|fraction|%) of (?:the |all |its |our ){0,3}"
    r"(?P<whole>[^?]{1,120}?)"
    r" (?:is|are|was|were|has|have|had|goes?|do|does|did|stands?|stood)\b(?P<part>[^?]{1,160})",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:how much|how many|what)\b(?P<before>[^?]{0,120}?)\b(?:per|for each|for every|each) "
    r"(?P<each>(?!(?:hour|day|week|month|quarter|term|year|annum)\b)[a-z][\w-]*)(?P<behind>[^?]{0,160})",
    re.IGNORECASE,
)
"""How it is asked what part one is of another, and how much there is for each of something."""


def related(table: Allocation, said: str, asked: Sequence[Unit]) -> Related | None:
    """Find the two columns that a question divides one by the other, each named by a word of its own."""
    found = _PART.search(said)
    if found:
        wholes, parts = _named(table, found["whole"]), _named(table, found["part"])
        both = (parts[0], wholes[0]) if len(parts) == len(wholes) == 1 else (0, 0)
        return _related(table, both, asked, each=False)
    found = _EACH.search(said)
    if not found:
        return None
    wholes = _named(table, found["each"])
    rest = _named(table, f"{found['before']} {found['behind']}")
    money = [one for one in counted_columns(table) if OF_MONEY.search(table.columns[one])]
    parts = [one for one in rest if one not in wholes] or money
    both = (parts[0], wholes[0]) if len(parts) == len(wholes) == 1 else (0, 0)
    return _related(table, both, asked, each=True)


def _related(
    table: Allocation, both: tuple[int, int], asked: Sequence[Unit], *, each: bool
) -> Related | None:
    part, whole = both
    if part == whole or any(is_of_hundred(table, one) for one in both):
        return None
    own = stems(f"{table.columns[part]} {table.columns[whole]}") | PERCENT
    return Related(part, whole, each, tuple(unit for unit in asked if set(unit.stems) & own))


def _named(table: Allocation, said: str) -> list[int]:
    """Return the columns of figures that have a word which is said, and is in no other column's name."""
    told = {lemma(word) for word in split(said)}
    names = {
        one: {lemma(word) for word in split(table.columns[one]) if word not in STOP and not word[0].isdigit()}
        for one in counted_columns(table)
    }
    return [
        one
        for one, name in names.items()
        if any(
            (word in told or kin(word) & told) and sum(word in each for each in names.values()) == 1
            for word in name
        )
    ]
