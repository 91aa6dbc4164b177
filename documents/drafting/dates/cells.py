"""Days that the cells of a row tell by the heads of their columns: planned, done, marked, or counted."""

import re
from dataclasses import replace
from datetime import date

from dateutil.relativedelta import relativedelta

from documents.dates import Found, days_without_year, find_dates
from documents.drafting.dates.window import Window, window_of
from documents.drafting.told import Sentence

_A_QUARTER = re.compile(r"(?:Q|Quarter )[1-4]", re.IGNORECASE)
_BY_WHEN = re.compile(r"(?:[a-z]+ ){0,3}(?:by|deadline|no later than)(?: [a-z]+)?", re.IGNORECASE)
_DONE = re.compile(r"(?:(?:date )?(?:done|completed|achieved)|actual(?: date)?|status)\??", re.IGNORECASE)
_BEGINS = re.compile(r"(?:planned )?(?:starts?|begins?|from)(?: date)?", re.IGNORECASE)
_FINISHES = re.compile(r"(?:planned )?(?:finish(?:es)?|ends?|complet(?:e|ion)|to)(?: date)?", re.IGNORECASE)
_NTH_MONTH = re.compile(r"(?:M|month) ?(?P<n>\d{1,2})", re.IGNORECASE)
_MONTHS_COLUMN = re.compile(
    r"(?:(?:due|delivery|project) )?months?(?: due)?|due|when|by when|timing", re.IGNORECASE
)
MARK = re.compile(r"[xX✓✔●■•*]|[yY]es")


def begun(one: Sentence) -> str:
    """Give the cells that tell when what a row is of begins, where another tells when it is finished."""
    heads = [head.strip() for head in one.row.head] if one.row else []
    if one.row is None or not any(map(_FINISHES.fullmatch, heads)):
        return ""
    cells = zip(heads, one.row.cells, strict=False)
    return "\n".join(cell for head, cell in cells if _BEGINS.fullmatch(head))


def months_of_column(one: Sentence, starts: date) -> list[Window]:
    """Read "M6" in a column of months as the last day of so long after the start."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row else ()
    told = (
        _NTH_MONTH.fullmatch(cell.strip()) for head, cell in cells if _MONTHS_COLUMN.fullmatch(head.strip())
    )
    return [
        Window(starts + relativedelta(months=int(each["n"]), days=-1), None, each[0], "day", "by")
        for each in told
        if each
    ]


def done(one: Sentence) -> str:
    """Give the cells of a row that tell what has been done, whose days are no times to come."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row else ()
    return "\n".join(cell for head, cell in cells if _DONE.fullmatch(head.strip()))


def marked(one: Sentence) -> list[Window]:
    """Give the times that head the columns in which a row has a mark and no more: "X" below "Q2 2031/32"."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row else ()
    heads = [head for head, cell in cells if MARK.fullmatch(cell.strip())]
    return [window_of(told) for head in heads for told in find_dates(head)[:1]]


def quarters_of(one: Sentence) -> list[Window]:
    """Read "Q3" in a cell by itself as that of the year above it, in the column's head or the heading."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row else ()
    alone = [
        (_year_of(head) or _year_of(one.heading), cell) for head, cell in cells if _A_QUARTER.fullmatch(cell)
    ]
    told = [(cell, find_dates(f"{cell} {year.text}")) for year, cell in alone if year]
    return [replace(window_of(found[0]), text=cell) for cell, found in told if found]


def _year_of(head: str) -> Found | None:
    """Give the only year that a head names."""
    years = [told for told in find_dates(head) if told.precision == "year"]
    return years[0] if len(years) == 1 else None


def below_year(one: Sentence, window: Window) -> Window:
    """Take a day without a year, in a column that is headed by one, for that of it."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row and window.day else ()
    for head, cell in cells:
        year = _year_of(head) if cell == window.text else None
        days = days_without_year(cell, year.from_) if year and year.from_ else []
        if len(days) == 1:
            return replace(window, day=days[0].day)
    return window


def below_head(one: Sentence, window: Window) -> Window:
    """Take a day for the last by which a thing is done, where it stands in a column "By when"."""
    cells = zip(one.row.head, one.row.cells, strict=False) if one.row and not window.bound else ()
    due = [head for head, cell in cells if cell == window.text]
    single = window.precision in {"day", "month"}
    by_when = any(_BY_WHEN.fullmatch(head) or (single and head == "Due") for head in due)
    return replace(window, bound="by") if by_when else window
