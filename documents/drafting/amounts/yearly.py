"""Years in which a sum is paid again: "£500 in each of 2031/32 and 2032/33"; what it comes to in each."""

import re
from collections.abc import Sequence
from itertools import pairwise

from documents.dates import Found, find_dates
from documents.drafting.amounts.sums import amount_of

SAME_AGAIN = re.compile(
    r"[^.;,£]{0,30}?,? (?:and|with) the same (?:again|sum|amount)(?: again)?(?: in| for)? "
    r"(?P<when>20\d\d\s?[/–-]\s?\d\d|20\d\d\b|(?:the )?(?:next|following) year|the year after)",
    re.IGNORECASE,
)
"""A sum that is paid once more: "£500 in 2031/32 and the same again in 2032/33"."""


_EACH_OF = re.compile(
    r" ?(?P<each>(?:a|per|each|every) (?:year|annum))?,? ?(?:in|for) (?P<both>each of |both )?"
    r"(?=(?:the years )?(?:FY ?)?20\d\d)",
    re.IGNORECASE,
)
"""What stands between a sum and the years in each of which it is paid: "£500 a year in 2031/32 and …"."""


_AND_IN = re.compile(r"(?:,|,? and) ", re.IGNORECASE)


_OPENS_YEAR = re.compile(r"(?:in|for|during|over) (?:each of |both )?", re.IGNORECASE)


def each_of_years(text: str, match: re.Match[str]) -> list[str]:
    """Give the years in each of which a sum is paid; nothing where it is paid once, or in a year alone."""
    told = _EACH_OF.match(text, match.end())
    if told is None or not (told["each"] or told["both"]):
        return []
    years: list[Found] = []
    for found in find_dates(text):
        follows = years and _AND_IN.fullmatch(text, years[-1].end, found.start)
        if found.precision == "year" and (follows or told.start() <= found.start <= told.end()):
            years.append(found)
    return [_OPENS_YEAR.sub("", found.text, count=1) for found in years] if len(years) > 1 else []


_PERIOD = (
    r"(?:(?:a|per|each|every) (?:\w+ )?(?:year|annum|half-year|quarter|month|week)|p\.?a\b|"
    r"(?:in|for) each of (?:the )?\w+ (?:years|quarters|months))"
)
_SAYS_AGAIN = re.compile(
    rf"(?: {_PERIOD})?[^.;()£€]{{0,60}}"
    r"(?:\((?:that is|i\.e\.|at|or)?|,? (?:at|that is|i\.e\.|being|which is|or)),? ?"
    r"(?:a rate of |equal to |a total of |in total )?",
    re.IGNORECASE,
)
"""What may stand between a sum and the one that says what it comes to in each of several years, or in all."""

_EACH = re.compile(rf"\s?{_PERIOD}", re.IGNORECASE)
_MOST_TIMES = 60  # of a sum that is paid so often


def without_sums_told_again(found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Leave out what only says what the sum before comes to in a year, or in all: "£900 (£300 a year)"."""
    again = [below for above, below in pairwise(found) if _says_again(above, below)]
    return [one for one in found if one not in again]


def _says_again(above: re.Match[str], below: re.Match[str]) -> bool:
    amounts = sorted((amount_of(above), amount_of(below)))
    joined = _SAYS_AGAIN.fullmatch(above.string, above.end(), below.start())
    times = amounts[1] / amounts[0] if amounts[0] else 0
    smaller = min((above, below), key=amount_of)
    whole = times == int(times) and 1 < times <= _MOST_TIMES
    return bool(joined and whole and _EACH.match(smaller.string, smaller.end()))
