"""What every reader hands on: the document's paragraphs, headings and tables, in order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from documents.clauses import Rows, printed

_PLAIN = str.maketrans(
    {"\u2011": "-", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
"""Hyphens that do not break, and letters that are set as one."""

_SPACES = re.compile(r"[^\S\t\n]+")
_GAP = re.compile(r"[^\S\n]{9,}")  # wider than any row's empty cells: only made to be slow to look through


class ReadingStoppedError(Exception):
    """Raised inside a reader when a file holds more than `limits` allow; never leaves the room."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or table; `number` is a label that the format made and the text lacks."""

    text: str
    number: str | None = None
    level: int | None = None  # depth of a heading, 1 the highest; None for body text
    bold: bool = False  # the whole of it is bold or larger than the body: perhaps a heading
    item: bool = False  # a list item
    rows: Rows = ()
    lined: Rows = ()  # the same rows with the lines of their cells apart, where they have several
    page: int | None = None
    paragraph: int = 0
    size: float | None = None  # how large its letters are, where the format tells
    close: bool = False  # right below the line before, with nothing between
    edge: str | None = None  # whether it stands at the head or the foot of each page
    tracked: bool = False  # of a file that shows changes which nobody has accepted yet
    unread: tuple[int, ...] = ()  # the pages of its file that hold next to no text, as those of a scan do


def tidy(text: str) -> str:
    """Make runs of spaces one, hyphens and letters plain, keep tabs and line breaks, drop what is unseen."""
    seen = "".join(ch for ch in text.translate(_PLAIN) if ch.isprintable() or ch.isspace())
    lines = (_SPACES.sub(" ", line).strip() for line in seen.splitlines())
    return "\n".join(line for line in lines if line)


def table_text(rows: Rows) -> str:
    """Write a table as lines, with a tab between the cells."""
    return "\n".join(printed(row) for row in rows)


def renumbered(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give each block its place in the document, counted from 1, leaving empty ones out."""
    place = 0
    for block in blocks:
        if block.text or block.rows:
            place += 1
            rows = tuple(tuple(cell.replace("\n", " ") for cell in row) for row in block.rows)
            text = _GAP.sub("\t", block.text or table_text(rows))
            yield replace(block, text=text, rows=rows, lined=block.rows, paragraph=place)
