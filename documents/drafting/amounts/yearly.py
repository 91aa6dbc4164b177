"""Years in which a sum is paid again: "£500 in each of 2031/32 and 2032/33"."""

import re

from documents.dates import Found, find_dates

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
