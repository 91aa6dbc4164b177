"""Days that come every year, though the words beside them do not say how often."""

import re

from agreements.days.calendar import MONTH_WORD
from documents.dates import Found, days_without_year, find_dates
from documents.drafting.told import Sentence

EACH_YEAR = re.compile(
    r"\b(?:each|every) (?:\w+ )?year\b|\bannually\b|\bin (?:later|subsequent|following|future) years\b",
    re.IGNORECASE,
)
"""What tells of every year: "each financial year", "annually"."""

_OF_ITS_YEAR = re.compile(
    r"\bfor the (?:next|following|coming|ensuing) (?:financial |academic )?year\b|"
    r"\byear (?:which|that) follows\b|\b(?:financial |academic )?year in question\b|"
    r"\b(?:under|over)-?spends\b(?! of)|\bunspent (?:money|funds?|sums?|balances?|grant)\b|"
    r"\b(?:a|per) (?:year|annum),? (?:(?:due|paid|payable) )?(?:by|on|before|no later than)\b|"
    r"\bsurpluses\b|\bunderspend at (?:the )?year[- ]end\b",
    re.IGNORECASE,
)
"""What is settled or left over in every year: "underspends are returned by 30 June"."""

_BEFORE_ITS_YEAR = re.compile(
    r"\bbefore (?:the )?(?:(?:start|beginning) of )?(?:the )?(?:\w+ )?year (?:in question|concerned)\b|"
    r"\bbefore (?:that|the) (?:\w+ )?year (?:starts|begins)\b",
    re.IGNORECASE,
)
DAY_OF_YEAR = re.compile(
    r"\b(?:by|before|on|no later than|not later than) (?:the )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|end of) (?:{MONTH_WORD})\b(?!,? (?:of )?(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""A day by which a thing is done, without a year."""


def days_of_every_year(one: Sentence) -> list[str]:
    """Give the days without a year that come every year, by what stands beside or before their sentence."""
    if (
        one.row
        or days_before_years(one.text)
        or not (EACH_YEAR.search(one.before) or _OF_ITS_YEAR.search(one.text))
    ):
        return []
    return [told[0] for told in DAY_OF_YEAR.finditer(one.text)]


def days_before_years(text: str) -> list[Found]:
    """Give the day before each year that a sentence names: "for 2032, by 1 May before that year starts"."""
    years = [told.from_ for told in find_dates(text) if told.precision == "year" and told.from_]
    days = (days_without_year(text, first, before=True) for first in years if _BEFORE_ITS_YEAR.search(text))
    return [found[0] for found in days if len(found) == 1]
