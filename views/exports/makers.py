"""Which maker writes which format, and what its files are called."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import IO

from agreements.agreement import Agreement
from agreements.deeds import Format
from views.exports.calendars import ics
from views.exports.ocds import ocds
from views.exports.registers import contracts, partnerships
from views.exports.workbook import csv_zip, xlsx

Maker = Callable[[Iterable[Agreement], IO[bytes], date], None]

MAKERS: dict[Format, tuple[Maker, str]] = {
    Format.XLSX: (xlsx, ".xlsx"),
    Format.CSV: (csv_zip, "-csv.zip"),
    Format.OCDS: (ocds, "-ocds.json"),
    Format.CONTRACTS: (contracts, "-contracts.csv"),
    Format.PARTNERSHIPS: (partnerships, "-partnerships.csv"),
    Format.ICS: (ics, ".ics"),
}
"""The maker of each format, and how the names of its files end."""


def maker(format_: Format) -> Maker:
    """Return what writes agreements to an open file in a format, as they stand on a day."""
    return MAKERS[format_][0]


def ending(format_: Format) -> str:
    """Return how the name of a file of a format ends."""
    return MAKERS[format_][1]
