"""Days that are said by a feast, a season or a part of a year, told by their months: `by xmas 2014`."""

import re
from collections.abc import Callable

from agreements.days.calendar import APRIL, MONTHS, QUARTERS

_YEAR = r"(?:of |in )?(?:the )?(?:financial year |fy ?|calendar year )?(?P<year>(?:19|20)\d\d)\b"
_OR_TWO = rf"{_YEAR}(?P<next>\s?[/-]\s?(?:20)?\d\d\b)?"
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 14)}
_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_THIRDS = {"start": "early", "beginning": "early", "middle": "mid", "back end": "late", "tail end": "late"}
_FIRST = frozenset(["first", "1st", "1"])


def in_months(text: str) -> str:
    """Return a text with the feasts, seasons and parts of a year in it said by their months, or their day."""
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return text


def _months(year: int, first: int, last: int) -> str:
    """Say a run of months, of which those past the twelfth are of the year after."""
    ends = [f"{MONTHS[(one - 1) % 12]} {year + (one - 1) // 12}" for one in (first, last)]
    return ends[0] if first == last else " to ".join(ends)


def _season(found: re.Match[str]) -> str:
    first, last = _SEASONS[found["season"].casefold()]
    edge = (found["edge"] or "").casefold()
    if edge:
        first, last = (last, last) if edge.startswith(("end", "late")) else (first, first)
    return f"{found['lead']} {_months(int(found['year']), first, last)}"


def _half(found: re.Match[str]) -> str:
    year, later = int(found["year"]), (found["which"] or found["short"]).casefold() not in _FIRST
    first = (APRIL if found["next"] else 1) + 6 * later
    return _months(year, first, first + 5)


def _part(found: re.Match[str]) -> str:
    said = found["part"].casefold()
    return _months(int(found["year"]), *_PARTS[_THIRDS.get(said, said)])


def _quarter(found: re.Match[str]) -> str:
    number = QUARTERS[found["which"].casefold()]
    return _months(int(found["year"]), 3 * number - 2, 3 * number)


_SEASON = (
    r"\b(?P<lead>in|by|during|over|before|after|until|till|from|since|around|for)"
    r" (?:the )?(?:(?P<edge>end|start|beginning|early|late)(?: of)? )?(?:the )?"
    rf"(?P<season>{'|'.join(_SEASONS)})(?: holidays?)? {_OR_TWO}"
)
"""A season behind a word that leads to a time: without one it is of a name, `the winter 2023/24 plan`."""

_PART = (
    r"(?<=\b(?:in|by|at) )(?:the )?(?P<part>early|mid|late|back end|tail end|middle)[ -]"
    rf"{_YEAR}(?![/-]\d)"
)

_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (rf"\bbefore (?:xmas|christmas) {_YEAR}", r"before christmas day \g<year>"),
        (rf"\b(?:xmas|christmas)(?! day| eve) {_YEAR}", r"December \g<year>"),
        (r"\bxmas\b", "christmas"),
        (rf"\b(?:the )?new year(?!['\u2019]?s) {_YEAR}", r"January \g<year>"),
        (rf"\beaster(?! sunday| monday) {_YEAR}", r"easter sunday \g<year>"),
        (_SEASON, _season),
        (rf"\b(?:the )?(?:(?P<which>first|1st|second|2nd|last) half|h(?P<short>[12])) {_OR_TWO}", _half),
        (_PART, _part),
        (rf"\b(?:the )?(?P<which>{'|'.join(QUARTERS)}) quarter {_YEAR}(?![/-]\d)", _quarter),
    )
)
