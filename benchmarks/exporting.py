"""A whole register exported, beside openpyxl's ordinary workbook filled with the same rows.

Each runs in a process of its own, so that the largest memory is its own.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import IO

from openpyxl import Workbook

from agreements.agreement import Agreement
from agreements.handed_out.formats import Format
from benchmarks.databases import OPERATOR, desk, fill
from benchmarks.resident import peak
from benchmarks.timing import said
from storage.store import open_store
from views.exports.cells import shown
from views.exports.makers import MAKERS, Maker
from views.exports.tables import TABLES, seen

FEW = 1_000
"""Agreements in the smaller register, on which the peer and the other formats are measured."""


def exporting(url: str, size: int) -> None:
    """Export registers of two sizes as workbooks, to see whether memory grows, and one in other formats."""
    with tempfile.TemporaryDirectory() as folder:
        few = f"sqlite:///{folder}/few.sqlite3"
        fill(few, FEW).close()
        bots, peers = _run("ours", few, Format.XLSX), _run("ordinary", few, Format.XLSX)
        said(
            f"export of {FEW:,} agreements, xlsx",
            f"{_figures(bots)}; {bots[0] / peers[0]:.2f} × and {bots[1] / peers[1]:.2f} × "
            f"openpyxl's ordinary workbook ({_figures(peers)})",
        )
        said(f"export of {size:,} agreements, xlsx", _figures(_run("ours", url, Format.XLSX)))
        for format_ in (Format.CSV, Format.OCDS, Format.CONTRACTS, Format.ICS):
            said(f"export of {FEW:,} agreements, {format_}", _figures(_run("ours", few, format_)))


def _figures(run: tuple[float, float]) -> str:
    seconds, mebibytes = run
    return f"{seconds:.1f} s, {mebibytes:.0f} MiB at most"


def _run(how: str, url: str, format_: Format) -> tuple[float, float]:
    code = f"from benchmarks.exporting import {how}; {how}({url!r}, {format_.value!r})"
    printed = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    seconds, kibibytes = printed.split()
    return float(seconds), float(kibibytes) / 1024


def ours(url: str, format_: str) -> None:
    """Export as the bot does, and print the seconds and the largest resident memory in KiB."""
    _export(url, MAKERS[Format(format_)])


def ordinary(url: str, _: str) -> None:
    """Export the same rows by openpyxl's ordinary workbook, which is whole in memory before it is saved."""
    _export(url, _whole)


def _whole(agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    book = Workbook()
    sheets = [book.create_sheet(table.name) for table in TABLES]
    for agreement in agreements:
        one = seen(agreement, day)
        for table, sheet in zip(TABLES, sheets, strict=True):
            for row in table.rows(one):
                sheet.append([shown(value) if isinstance(value, str) else value for value in row])
    book.save(file)


def _export(url: str, write: Maker) -> None:
    with closing(open_store(url)) as store, tempfile.TemporaryDirectory() as folder:
        before = time.perf_counter()
        with (Path(folder) / "register").open("wb") as file:
            desk(store).papers.export(lambda agreements, day: write(agreements, file, day), actor=OPERATOR)
        print(f"{time.perf_counter() - before:.2f} {peak()}")
