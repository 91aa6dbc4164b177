"""Which maker writes which format; loading them takes longer than an answer may, so only who writes does."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import IO

from agreements.agreement import Agreement
from agreements.handed_out.formats import Format
from views.exports.calendars import ics
from views.exports.cards import docx_card, docx_cards, pdf_card, pdf_cards
from views.exports.entries import entry_file, entry_files
from views.exports.ocds import ocds
from views.exports.registers import contracts, partnerships
from views.exports.workbook import csv_zip, xlsx

Maker = Callable[[Iterable[Agreement], IO[bytes], date], None]
Card = Callable[[Agreement, date], bytes]

MAKERS: dict[Format, Maker] = {
    Format.XLSX: xlsx,
    Format.CSV: csv_zip,
    Format.OCDS: ocds,
    Format.CONTRACTS: contracts,
    Format.PARTNERSHIPS: partnerships,
    Format.ICS: ics,
    Format.PDF: pdf_cards,
    Format.DOCX: docx_cards,
    Format.YAML: entry_files,
}
"""The maker of each format, of any number of agreements."""

CARDS: dict[Format, Card] = {Format.PDF: pdf_card, Format.DOCX: docx_card, Format.YAML: entry_file}
"""The maker of the file of one agreement, where that is another."""


def write(format_: Format, agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    """Write agreements to an open file in a format, as they stand on a day."""
    MAKERS[format_](agreements, file, day)


def write_one(format_: Format, agreement: Agreement, file: IO[bytes], day: date) -> None:
    """Write one agreement to an open file in a format, as it stands on a day."""
    if format_ in CARDS:
        file.write(CARDS[format_](agreement, day))
    else:
        MAKERS[format_]([agreement], file, day)
