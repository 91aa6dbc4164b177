"""Columns of a table that are each of a year: the one that is meant, two compared, or all added up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agreements.answering.fitting.units import Unit
from agreements.answering.language.english import cues, words
from agreements.answering.requests import Form, Question
from agreements.terms import Allocation

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_YEAR = re.compile(
    rf"\b(?:20)?(?P<first>\d\d) ?[/\u2013-] ?(?:20)?(?P<last>\d\d)\b|\b(?P<whole>20\d\d)\b"
    rf"|\byear (?P<place>\d|{'|'.join(_NUMBERS)})\b",
    re.IGNORECASE,
)
_TWO = 2
_ALL = re.compile(
    r"\b(?:all|over|across|for|in|the) (?:(?:all|the|of|its|full|whole|these|those) )*"
    rf"(?:{'|'.join(_NUMBERS[1:])}|[2-7]) years\b"
    r"|\b(?:all|both) (?:the )?years\b|\b(?:whole|full|entire|over the) (?:term|period|life|time)\b"
    r"|\b(?:altogether|in total|in all|all told|all together)\b",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    rf"\b(?P<place>{'|'.join(_ORDINALS)}|last|final|latest)"
    r"(?: of (?:the |its |all )*(?:\w+ )?years?| years?)\b",
    re.IGNORECASE,
)
_OF_YEARS = cues("""
year together altogether total all term period life whole full last final compared than extra increase rise
difference more less fewer up down go goes change changed first second third fourth fifth come comes
""")
"""Words that say which years are meant, or what is done with them."""


@dataclass(frozen=True)
class Years:
    """The columns of the years that are meant, the words that say so, and what is done with them."""

    columns: tuple[int, ...]
    said: list[Unit]
    added: bool = False
    compared: bool = False


def of_years(table: Allocation, question: Question, asked: Sequence[Unit]) -> Years | None:
    """Find which of a table's years a question means, where it has a column for each of several."""
    known = {
        place: _key(found)
        for place, name in enumerate(table.columns)
        if place and (found := _YEAR.search(name))
    }
    if len(known) < _TWO:
        return None
    named = {_key(found) for found in _YEAR.finditer(_ALL.sub(" ", question.said))}
    places = tuple(place for place, key in known.items() if key in named)
    said = [unit for unit in asked if unit.stems[0] in _OF_YEARS or _is_of_year(unit)]
    if len(places) > 1 and question.form in {Form.DIFFERENCE, Form.HOW_MUCH, Form.WHAT}:
        return Years(places, said, compared=len(places) == _TWO)
    if places:
        return Years(places, said)
    one = _ORDINAL.search(question.said)
    if one is None:
        return Years(tuple(known), said, added=True) if _ALL.search(question.said) else None
    ordinal = one["place"].casefold()
    place = _ORDINALS.index(ordinal) if ordinal in _ORDINALS else len(known) - 1
    return Years((tuple(known)[place],), said) if place < len(known) else None


def _key(found: re.Match[str]) -> str:
    """Return what two ways to write a year have in common: `2025/26` and `25-26`, `Year 2` and `year two`."""
    if found["place"]:
        place = found["place"].casefold()
        return f"year {_NUMBERS.index(place) + 1 if place in _NUMBERS else place}"
    return found["whole"] or f"{found['first']}/{found['last']}"


def _is_of_year(unit: Unit) -> bool:
    return unit.said[0].isdigit() or unit.said in {*_NUMBERS, *_ORDINALS} or words(unit.said)[0].isdigit()
