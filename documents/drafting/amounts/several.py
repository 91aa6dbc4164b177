"""Several figures that one sentence sets, each of another thing or for another day."""

import re

from documents.dates import Found, find_dates
from documents.drafting.amounts.figures import LEVEL, NUMBER, SURE_VALUE, ends

_PAIR = 2
_PARTS = re.compile(r",\s+and\s+|,\s+|;\s+(?:and\s+)?|\s+and\s+(?=not? (?:less|more|fewer)\b|at least\b)")
_SETS_OUT = re.compile(r"\bfrom (?:about |around |some )?$", re.IGNORECASE)
_ARRIVES = re.compile(r"\bto (?:about |around |at least |some )?$", re.IGNORECASE)
_TO_DO = re.compile(r"\band (?:to |will |shall )?[a-z]+\s+")
_NAMED_NUMBER = re.compile(r"\b[A-Z][\w-]+ $")  # "Phase 2"
COUNT = re.compile(
    rf"(?:{LEVEL}\s+)?(?<![£\d.,/])(?<!\d in )(?<!\byear )"
    r"(?<!\bsection )(?<!\bunit )(?<!\bphase )(?<!\bstage )(?<!\bgate )"
    rf"\b{NUMBER}\b(?! in \d)(?![%/.:]\d)(?!\s*(?:st|nd|rd|th)\b)",
    re.IGNORECASE,
)
LEVELLED = re.compile(rf"{LEVEL}\s+{NUMBER}(?: (?:(?:working|clear|calendar) )?[a-z]+)?", re.IGNORECASE)
TIME = re.compile(
    r"\b(?:hours?|minutes?|nights?|(?:working |calendar )?days?|weeks?|months?|years?|times|a\.?m|p\.?m)\b",
    re.IGNORECASE,
)


def each_figure(text: str, without_dates: str) -> list[tuple[str, str]]:
    """Part a sentence that sets several figures: "no more than 40 people, and under 48 hours"."""
    cuts = [(told.start(), told.end()) for told in _PARTS.finditer(without_dates)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    pieces = [slice(*bounds) for bounds in zip(starts, ends, strict=True)]
    found = [
        SURE_VALUE.search(without_dates[piece]) or LEVELLED.search(without_dates[piece]) for piece in pieces
    ]
    told = [(text[piece], figure[0]) for piece, figure in zip(pieces, found, strict=True) if figure]
    return told if len(pieces) == len(told) > 1 else []


def each_by_its_day(text: str, without_dates: str, *, counts: bool) -> list[tuple[str, Found | None]]:
    """Pair the shares of a sentence with the days after them: "70% by May 2031, and 75% by May 2032".

    Where it tells what is aimed at, numbers of other things are paired too: "400 visits in 2031/32".
    """
    told = list(SURE_VALUE.finditer(without_dates))
    if counts:
        apart = SURE_VALUE.sub(lambda share: " " * len(share[0]), without_dates)
        more = [
            each
            for each in COUNT.finditer(apart)
            if not (TIME.match(apart[each.end() :].lstrip()) or _NAMED_NUMBER.search(apart[: each.start()]))
        ]
        told = sorted([*told, *more], key=lambda each: each.start())
    if len(told) < _PAIR:
        return []
    stops = [match.start() for match in told[1:]] + [len(text)]
    days = [one for one in find_dates(text) if ends(one)]
    paired = [
        (match[0].strip(), next((day for day in days if match.end() <= day.start < stop), None))
        for match, stop in zip(told, stops, strict=True)
    ]
    if _is_from_and_to(without_dates, *told[:_PAIR]) and (
        len(paired) == _PAIR or all(d for _, d in paired[1:])
    ):
        return paired[1:]
    if all(day is not None for _, day in paired):
        return paired
    first_alone = len(paired) == _PAIR and paired[0][1] is not None  # no day is told of the second
    return paired if first_alone and _TO_DO.search(without_dates, told[0].end(), told[1].start()) else []


def _is_from_and_to(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Say whether the first of two figures is where it sets out: "from 40 in May 2031 to 60 by May 2032"."""
    return bool(_SETS_OUT.search(text[: first.start()]) and _ARRIVES.search(text[: second.start()]))
