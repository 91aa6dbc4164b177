"""Academic years: what "2031/32" means, and its quarters, where an agreement is run by such years."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from agreements.days.calendar import APRIL, MONTH_NUMBERS, ONE_DAY
from documents.drafting.told import Sentence
from documents.printed_dates import MONTH_ALONE

_ACADEMIC = re.compile(r"\bacademic (?:year|quarter)s?\b", re.IGNORECASE)
_FINANCIAL = re.compile(r"\b(?:financial|fiscal|municipal|calendar) years?\b|\bFY\b", re.IGNORECASE)
_FROM = re.compile(
    rf"\b(?:academic years?\b[^.;]{{0,40}}?|Q1 (?:is|means|runs from|=) )\(?(?:the )?(?:1(?:st)? )?(?:of )?"
    rf"(?P<month>{MONTH_ALONE})\b[^.;]{{0,15}}?(?:to|[–-]|until)\s",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d\s?[/–-]\s?(?:20)?\d\d\b")
_OTHER = re.compile(r"\b(?:FY|financial|fiscal|school|municipal)\b", re.IGNORECASE)
_AUTUMN = (8, 9)  # months with which academic years begin


@dataclass(frozen=True, slots=True)
class AcademicYear:
    """The month with which the academic year begins, and whether no other year is spoken of."""

    month: int
    alone: bool

    def reckon(self, day: date, from_: date | None, text: str, one: Sentence) -> tuple[date, date | None]:
        """Give the last and first day of a year, or quarter, that a sentence tells in this calendar."""
        near = "\n".join([one.heading, one.lead or "", one.row.table.above if one.row else "", one.text])
        if not (from_ and _YEAR.search(text)) or _OTHER.search(text):
            return day, from_
        if not (self.alone or _ACADEMIC.search(near)):
            return day, from_
        year = day + ONE_DAY == from_ + relativedelta(months=12)
        later = self.month - (from_.month if year else APRIL)
        return day + ONE_DAY + relativedelta(months=later, days=-1), from_ + relativedelta(months=later)


def academic_year(
    sentences: Sequence[Sentence], starts: date | None, ends: date | None
) -> AcademicYear | None:
    """Find when the academic year of an agreement begins: as it is told, or as the term begins or ends."""
    texts = [f"{one.heading}\n{one.text}" for one in sentences]
    if not any(map(_ACADEMIC.search, texts)):
        return None
    told = next((told["month"] for text in texts if (told := _FROM.search(text))), None)
    months = (
        [MONTH_NUMBERS[told.lower()]] if told else [day.month for day in (starts,) if day and day.day == 1]
    )
    after = ends + timedelta(days=1) if ends and not told else None
    months += [after.month] if after and after.day == 1 else []
    month = next((month for month in months if month in _AUTUMN), None)
    return AcademicYear(month, not any(map(_FINANCIAL.search, texts))) if month else None
