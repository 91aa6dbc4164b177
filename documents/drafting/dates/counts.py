"""Days that only tell up to when, or over what time, something was counted or is covered."""

import re

_YEAR_TO = re.compile(r"\b(?:year|quarter|months) (?:ending |ended )?$")
_COUNTED = re.compile(r"\([^()]*\d(?: \w+){0,2} $|\d ?(?:%|per ?cent) \($")
_BETWEEN = re.compile(r"\bbetween (?:[\w ]{3,30} and )?$", re.IGNORECASE)
_SO_MANY = re.compile(r"(?: and [\w ]{3,30})?,? (?:about |over |some )?\d[\d,]* [a-z]+")
_MEASURED = re.compile(r"\b(?:reflects?|based on|weighted|measured|compar\w+|regard to)\b[^.;]{0,60}$")
_FIGURES = re.compile(
    r"\b(?:forecasts?|spend(?:ing)?|expenditure|figures?|data|accounts?|costs?|income|activity|results)"
    r"(?: \w+){0,2} $"
)
"""What stands before the day up to which something is counted: "a forecast of spend to 31 March"."""
_COVERS = re.compile(r"\b(?:cover(?:s|ing)?|(?:of which|year|period) runs?)\s$", re.IGNORECASE)
"""What stands before the days between which something counts: "The plan will cover 1 May to 31 July"."""

_REACH = 300  # characters before a day that can bear on it


def ends_a_count(text: str, day: str) -> bool:
    """Say whether a day only tells when something was counted: "in the year to March", "(900 at 1 May)"."""
    before, told, after = text.partition(day)
    before = before[-_REACH:]
    return told != "" and bool(
        _YEAR_TO.search(before)
        or _COVERS.search(before)
        or _MEASURED.search(before)
        or (_FIGURES.search(before) and day.startswith(("to ", "up to ", "for ")))
        or (after.startswith(")") and _COUNTED.search(before))
        or (_BETWEEN.search(before) and _SO_MANY.match(after))
    )
