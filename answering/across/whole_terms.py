"""Agreements whose whole term is asked about: from a day to another, a financial year, all of 2016."""

import re
from collections.abc import Callable
from datetime import date

from agreements.days.calendar import Period, calendar_year, financial_year
from answering.across import measures
from answering.across.rows import Asking, Found, row
from answering.facts.entry import Entry
from answering.language.english import cues
from answering.requests import Question

_RUNS = re.compile(
    r"\b(?:runs?|ran|lasts?|lasted|covers?|covered|spans?|spanned|terms?|goes|go|went)\b", re.IGNORECASE
)
_EXACT = re.compile(
    r"\bfrom\b.+\b(?:to|until|till|through)\b|\b(?:19|20)\d\d (?:to|until|till|through|-|\u2013) "
    r"|\b(?:exactly|precisely|plain|single|line up with|coincide with|match)\b"
    r"|\b(?:one|just|only) (?:one |an? |the |for (?:the |one |an? )?)?(?:financial|calendar|fiscal) year\b",
    re.IGNORECASE,
)
_ALL_OF = re.compile(r"\b(?:whole|all of|all through|throughout|entire|full)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?P<sort>financial|calendar|fiscal) years?\b", re.IGNORECASE)
_SAYING = cues("""
run last cover span term go period exactly precisely just only plain single whole full all entire throughout
financial calendar fiscal year day date start end
""")


def asks_term(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked which agreements have some days, or a sort of year, for their whole term."""
    if not asked <= _SAYING or not _RUNS.search(question.said):
        return False
    if question.period is None:
        return bool(_YEAR.search(question.said) and _EXACT.search(question.said))
    return bool(_EXACT.search(question.said) or _ALL_OF.search(question.said))


def fits_term(question: Question) -> Callable[[date | None, date | None], bool | None]:
    """Return what says of the first and last day of a term whether it is as asked, if that is known."""
    holds = _fitting(question)
    if not question.denied:
        return holds

    def denies(first: date | None, last: date | None) -> bool | None:
        found = holds(first, last)
        return None if found is None else not found

    return denies


def _fitting(question: Question) -> Callable[[date | None, date | None], bool | None]:
    days, year = question.period, _YEAR.search(question.said)
    covers = days is not None and not _EXACT.search(question.said)
    of_year = calendar_year if year and year["sort"].casefold() == "calendar" else financial_year

    def fits(first: date | None, last: date | None) -> bool | None:
        asked = days or next(
            (of_year(one) for one in _years(first or last) if _meets(of_year(one), first, last)), None
        )
        if asked is None:
            return False if first or last else None
        if covers:
            wrong = (first and first > asked.first) or (last and last < asked.last)
        else:
            wrong = first not in {None, asked.first} or last not in {None, asked.last}
        return False if wrong else None if first is None or last is None else True

    return fits


def _years(day: date | None) -> tuple[int, ...]:
    return (day.year - 1, day.year) if day else ()


def _meets(year: Period, first: date | None, last: date | None) -> bool:
    """Say whether a year has the days of a term that are known."""
    return all(one in year for one in (first, last) if one)


def of_term(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements whose term is as asked, and those of which that is not known."""
    fits = fits_term(asking.question)
    each = [(one, fits(measures.first_day(one), one.terms.end.date)) for one in pool]
    return [row(one) for one, fit in each if fit], [row(one) for one, fit in each if fit is None]
