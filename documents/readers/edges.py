"""What stands at the head and the foot of the pages of a Word document, where it tells which copy it is."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from documents.clauses import EDGES
from documents.readers.blocks import Block, tidy
from documents.readers.runs import Look, words_of

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element as Element

_OF_THE_COPY = re.compile(
    r"\b(?:drafts?|versions?|issue|revision|edition|engrossment|final|agreed|approved|adopted|signed|dated)\b|"
    r"\bv\.? ?\d",
    re.IGNORECASE,
)
"""What a line says of which copy it is; who gives it out, a marking and the number of the page do not."""


def edges_of(document: "Document", looks: dict[str, Look]) -> Iterator[Block]:
    """Give the lines of the headers and then of the footers that tell which copy it is, each once."""
    told: dict[tuple[str, str], None] = {}
    parts = sorted(document.part.related_parts.values(), key=lambda part: str(part.partname))
    for kind, label in zip(("header", "footer"), EDGES, strict=True):
        for part in parts:
            if part.content_type.endswith(f".{kind}+xml"):
                told |= dict.fromkeys((label, line) for line in _lines(part.element, looks))
    yield from (Block(line, edge=label) for label, line in told if tells_copy(line))


def tells_copy(line: str) -> bool:
    """Say whether a line at the head or the foot of a page tells which copy of the document it is."""
    return bool(_OF_THE_COPY.search(line))


def _lines(root: "Element", looks: dict[str, Look]) -> Iterator[str]:
    for paragraph in root.iter(qn("w:p")):
        yield from tidy(words_of(paragraph, looks).text).replace("\t", " ").splitlines()
