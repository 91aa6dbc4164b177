"""Whether a text has the numbers asked of: level 3 tells nothing of level 2, and once nothing of monthly."""

import re
from collections import defaultdict
from fractions import Fraction

from agreements.days.number_words import IN_WORDS, number_of
from answering.language.english import plain

_UNITS = {"day": Fraction(1, 30), "week": Fraction(7, 30), "month": Fraction(1), "year": Fraction(12)}
"""Lengths in months, by which one interval is told from another."""

_NAMED = {
    "daily": _UNITS["day"],
    "weekly": _UNITS["week"],
    "fortnightly": 2 * _UNITS["week"],
    "monthly": Fraction(1),
    "quarterly": Fraction(3),
    "twiceyearly": Fraction(6),
    **dict.fromkeys(("annually", "annual", "yearly"), Fraction(12)),
}
_RECURS = re.compile(
    rf"\b(?:every|each) (?:(?P<number>\d{{1,2}}|{IN_WORDS}) )?(?P<unit>{'|'.join(_UNITS)})s?\b"
    rf"|\b(?:(?P<of>\d{{1,2}}|{IN_WORDS})[ -])?(?P<named>{'|'.join(_NAMED)})\b"
)
_LABELLED = re.compile(
    r"\b(?P<label>level|phase|stage|step|tier|band|grade|wave|cohort|tranche|lot|year|part|group|option)s? "
    r"(?P<numbers>\d{1,2}(?:(?:, | ?[-\u2013/&] ?|,? (?:to|or|and) )\d{1,2}(?![\d.]))*)\b"
)
_COUNTED = re.compile(
    rf"\b(?:there|ha(?:s|ve)|had|got) (?:only |just )?(?P<number>\d{{1,3}}|{IN_WORDS})\b"
    r" (?:[a-z]+ ){0,2}?(?P<noun>[a-z]{3,}s)\b"
)


def is_otherwise_often(text: str, said: str) -> bool:
    """Say whether something is asked to be at an interval at which a text does not say that it is."""
    return not _intervals(said) <= _intervals(text)


def _intervals(text: str) -> set[Fraction]:
    return {
        (number_of(one["number"] or one["of"] or "1") or 1)
        * (_NAMED[one["named"]] if one["named"] else _UNITS[one["unit"]])
        for one in _RECURS.finditer(plain(text))
    }


def is_otherwise_numbered(text: str, said: str) -> bool:
    """Say whether it is asked of a level, phase or the like, and a text has another's number, but not its."""
    stated = _labelled(text)
    return any(label in stated and not numbers <= stated[label] for label, numbers in _labelled(said).items())


def _labelled(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one in _LABELLED.finditer(plain(text)):
        found[one["label"]].update(re.findall(r"\d+", one["numbers"]))
    return found


def is_otherwise_counted(text: str, said: str) -> bool:
    """Say whether it is asked if there are so many of something, of which a text has no such number."""
    asked = _COUNTED.search(said.casefold())  # as typed: a plural may be made a single word
    if asked is None:
        return False
    alike = re.compile(
        rf"\b(?P<number>\d{{1,3}}|{IN_WORDS})\b (?:[\w'-]+ ){{0,2}}?{asked['noun'].removesuffix('s')}"
    )
    number = number_of(asked["number"])
    return all(number_of(one["number"]) != number for one in alike.finditer(text.casefold()))
