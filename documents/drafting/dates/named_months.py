"""Months and seasons that are named together, as so many times a year: "in April and October"."""

import re

from agreements.days.calendar import MONTH_WORD
from documents.printed_dates import MONTH_ALONE

IN_MONTHS = re.compile(
    rf"(?<!between )\b(?:{MONTH_WORD})\b(?:(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+)(?:half )?"
    rf"(?:(?:on |in |of )?(?:the )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?"
    rf"(?:{MONTH_WORD})\b))+(?!\s+(?:of\s+)?(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""Several months named together, without a year: "on the first day of April, July, October and January"."""
EACH_MONTH_NAMED = re.compile(
    rf"\b(?:each|every)\s+(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH_ALONE})\b|"
    rf"\b(?:in|by|during|on \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|"
    rf"rd|th)?) (?:{MONTH_ALONE})"
    r"\b(?:\s+(?:in|of))?\s+(?:each|every|any)(?: financial| calendar)? year\b|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH_ALONE})\b[^.;]{{0,30}}\b(?:preceding|following|"
    rf"after)\b[^.;]{{0,20}}\byear\b",
    re.IGNORECASE,
)
IN_SEASONS = re.compile(
    r"\b(?:each|every) (?:spring|summer|autumn|winter)(?:(?:,|,? and) (?:(?:each|every) )?"
    r"(?:spring|summer|autumn|winter))+\b",
    re.IGNORECASE,
)
_SEASON = re.compile(r"spring|summer|autumn|winter", re.IGNORECASE)
SPANS = re.compile(r"\b(?:between|from)\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?$", re.IGNORECASE)
"""What stands before the first of two months between which a time runs."""

_BY_MONTHS = {2: "twice a year", 4: "quarterly", 12: "monthly"}


def in_named_months(words: str) -> str:
    """Count the months that are named together as so many times a year."""
    return _so_often(len(set(re.findall(MONTH_WORD, words.lower()))))


def in_named_seasons(words: str) -> str:
    """Count the seasons that are named together as so many times a year."""
    return _so_often(len(_SEASON.findall(words)))


def _so_often(count: int) -> str:
    return "annual" if count == 1 else _BY_MONTHS.get(count, f"{count} times a year")
