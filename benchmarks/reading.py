"""How long a document of 300 pages takes to be read and drafted, beside its text alone being taken out."""

import io
import subprocess
import sys
from collections.abc import Callable

import docx
import pypdfium2  # type: ignore[import-untyped] # it carries no types

from benchmarks.timing import alternated, said, timed
from bot.reading import read_apart
from documents.handing_in import FileRead, read_file
from tests.documents import kinds, pdf_samples, samples

PAGES = 300
TIMES = 5
CLAUSES_A_PAGE = 5
A_PAGE = 2_800
"""Characters of a page of a Word file, which has no pages until it is printed."""


def reading() -> None:
    """Measure a PDF and a Word file: read here beside the peer, and in a process of its own."""
    for name, content, peer in (
        ("PDF", pdf_samples.pdf_file(filler_pages=PAGES), pdf_text),
        ("DOCX", samples.word_file(filler_clauses=PAGES * CLAUSES_A_PAGE), word_text),
    ):
        _measure(name, content, peer)
    _dense()


def _measure(name: str, content: bytes, peer: Callable[[bytes], str]) -> None:
    found = read_file(content)
    assert isinstance(found, FileRead), found
    pages = found.pages or round(sum(len(one.words) for one in found.passages) / A_PAGE)
    ours, theirs = alternated(lambda: read_file(content), lambda: peer(content), TIMES)
    said(
        f"reading and drafting a {name} of {pages} pages",
        f"{ours.p50 / pages / 1000:.4f} seconds a page; {ours.ratios(theirs)} (its text alone, {theirs})",
    )
    apart = timed(lambda: read_apart(content), TIMES, warm=1)
    said("the same in a process of its own", f"{apart.p50 / pages / 1000:.4f} seconds a page; {apart}")


def _dense() -> None:
    """Measure plain text of which every sentence says something: agreements of all kinds, over and over."""
    one = f"{samples.STRAIGHT}\n{kinds.DISCHARGE}\n"
    content = (one * (PAGES * A_PAGE // len(one) + 1)).encode()
    pages = len(content) // A_PAGE
    took = timed(lambda: read_file(content), TIMES, warm=1)
    said(f"the same of {pages} pages of dense text", f"{took.p50 / pages / 1000:.4f} seconds a page; {took}")
    said("memory of the process that reads it", f"{_peak(content):.0f} MiB")


def _peak(content: bytes) -> float:
    """Tell how much memory the process that read a file took at most."""
    code = (
        "import resource, sys; from bot.reading import read_apart; read_apart(sys.stdin.buffer.read());"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run([sys.executable, "-c", code], input=content, check=True, capture_output=True)
    return float(done.stdout) / 1024


def pdf_text(content: bytes) -> str:
    """Take the text out of a PDF, and nothing else."""
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def word_text(content: bytes) -> str:
    """Take the text out of a Word file, and nothing else."""
    document = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
