"""Which maker writes which format, and what its files are called."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import IO

from agreements.agreement import Agreement
from agreements.handouts import Format
from views.exports.calendars import ics
from views.exports.cards import docx_card, docx_cards, pdf_card, pdf_cards
from views.exports.ocds import ocds
from views.exports.registers import contracts, partnerships
from views.exports.workbook import csv_zip, xlsx

Maker = Callable[[Iterable[Agreement], IO[bytes], date], None]
Card = Callable[[Agreement, date], bytes]

MAKERS: dict[Format, tuple[Maker, str]] = {
    Format.XLSX: (xlsx, ".xlsx"),
    Format.CSV: (csv_zip, "-csv.zip"),
    Format.OCDS: (ocds, "-ocds.json"),
    Format.CONTRACTS: (contracts, "-contracts.csv"),
    Format.PARTNERSHIPS: (partnerships, "-partnerships.csv"),
    Format.ICS: (ics, ".ics"),
    Format.PDF: (pdf_cards, "-pdf.zip"),
    Format.DOCX: (docx_cards, "-docx.zip"),
}
"""The maker of each format, of any number of agreements, and how the names of its files end."""

CARDS: dict[Format, tuple[Card, str]] = {Format.PDF: (pdf_card, ".pdf"), Format.DOCX: (docx_card, ".docx")}
"""The maker of the card of one agreement, and how the names of its files end."""


def maker(format_: Format) -> Maker:
    """Return what writes agreements to an open file in a format, as they stand on a day."""
    return MAKERS[format_][0]


def card(format_: Format) -> Card:
    """Return what makes the card of one agreement in a format, as it stands on a day."""
    return CARDS[format_][0]


def ending(format_: Format) -> str:
    """Return how the name of a file of one agreement ends in a format."""
    return CARDS[format_][1] if format_ in CARDS else MAKERS[format_][1]


def ending_of_all(format_: Format) -> str:
    """Return how the name of a file of several agreements ends in a format."""
    return MAKERS[format_][1]
