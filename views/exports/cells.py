"""Cells that a spreadsheet program only shows: text that would run as a formula is made text."""

from datetime import date
from decimal import Decimal

from views.papers.text import printable

FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a cell starts with that a spreadsheet program takes for a formula (OWASP, CSV Injection).

The last four are the same in full width. White space before them is gone from a cell when it is looked at.
"""

LONGEST = 32_767
"""Characters of a cell, by Excel's rule."""


def harmless(value: str | int | Decimal | date | None) -> str:
    """Write a cell of a CSV file: on one line, and with an apostrophe before what would run."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    text = " ".join(printable(str(value)).split())
    return f"'{text}" if isinstance(value, str) and text.startswith(FORMULA) else text


def shown(text: str) -> str:
    """Return a text as a workbook holds it: without control characters, cut to what a cell takes."""
    plain = printable(text)
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
