"""The register as a workbook (XLSX), a sheet for each table, and as CSV files in one ZIP file."""

import csv
import io
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from shutil import copyfileobj
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from agreements.agreement import Agreement
from views.exports.cells import harmless, shown
from views.exports.tables import TABLES, seen

WIDEST, NARROWEST = 60, 16
"""Of a column, in characters."""

LONG = frozenset({"What", "Title", "Short name", "Purpose", "Parties", "Owner", "Authority", "Outcome"})
"""The columns of long texts."""


def xlsx(agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    """Write a workbook row by row, the names of the columns in bold and always in sight."""
    book = Workbook(write_only=True)
    sheets = [_sheet(book, table.name.capitalize(), table.columns) for table in TABLES]
    for agreement in agreements:
        one = seen(agreement, day)
        for table, sheet in zip(TABLES, sheets, strict=True):
            for row in table.rows(one):
                sheet.append([_cell(sheet, value) for value in row])
    book.save(file)


def _sheet(book: Workbook, name: str, columns: tuple[str, ...]) -> Any:  # noqa: ANN401 - the stubs lack most of it
    sheet: Any = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes, each as wide as the table
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for place, column in enumerate(columns):
        wide = WIDEST if column in LONG else max(NARROWEST, len(column) + 2)
        letter = get_column_letter(place + 1)
        sheet.column_dimensions[letter].width = wide
    bold = []
    for column in columns:
        cell = WriteOnlyCell(sheet, column)
        cell.font = Font(bold=True)
        bold.append(cell)
    sheet.append(bold)
    return sheet


def _cell(sheet: Any, value: str | int | Decimal | date | None) -> object:  # noqa: ANN401 - as above
    if not isinstance(value, str):
        return value
    text = shown(value)
    if not text.startswith("="):
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # no formula
    return cell


def csv_zip(agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    """Write a ZIP file with a CSV file for each table, in UTF-8 as Excel reads it."""
    with ExitStack() as stack:
        parts = [stack.enter_context(tempfile.TemporaryFile()) for _ in TABLES]
        texts = [io.TextIOWrapper(part, "utf-8-sig", newline="", write_through=True) for part in parts]
        writers = [csv.writer(text) for text in texts]
        for table, writer in zip(TABLES, writers, strict=True):
            writer.writerow(table.columns)
        for agreement in agreements:
            one = seen(agreement, day)
            for table, writer in zip(TABLES, writers, strict=True):
                writer.writerows([harmless(value) for value in row] for row in table.rows(one))
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for table, text, part in zip(TABLES, texts, parts, strict=True):
                text.flush()
                part.seek(0)
                with archive.open(f"{table.name}.csv", "w") as entry:
                    copyfileobj(part, entry)
