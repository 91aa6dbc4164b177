"""Plain text -> blocks."""

from collections.abc import Iterator

from documents.readers.blocks import Block
from documents.readers.lines import Line, blocks_of, reflow


def read_text(text: str) -> Iterator[Block]:
    """Read plain text; a form feed ends a page."""
    pages = text.split("\f")
    lines = [
        Line(line, number if len(pages) > 1 else None)
        for number, page in enumerate(pages, start=1)
        for line in [*page.splitlines(), ""]
    ]
    return blocks_of(reflow(lines))
