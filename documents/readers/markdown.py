"""Markdown -> HTML -> blocks, with markdown-it; tables written with tabs are read as tables too."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

from documents.readers.blocks import Block
from documents.readers.html import read_html
from documents.readers.lines import Line, reflow

_MARKS = re.compile(r"[*_]{2,3}|</?(?:b|i|em|strong|sup|sub|u)>")

_ITEM = re.compile(r"(?P<before> *)(?:\d{1,3}[.)]|[-*+])\s")


def read_markdown(text: str) -> Iterator[Block]:
    """Read Markdown, with tables and with HTML inside it."""
    renderer = MarkdownIt("commonmark", {"breaks": True, "html": True}).enable("table")
    # Indented text is a list or a wrapped clause in an agreement, never a listing of code.
    renderer.disable(["code", "fence"])
    lines = [" " * line.indent + line.text for line in reflow([_line(line) for line in text.splitlines()])]
    return read_html(renderer.render("\n".join(_tabs_as_tables(lines))))


def _line(text: str) -> Line:
    """Keep the spaces before an item, which put it in a list inside another; those of text mean nothing."""
    item = _ITEM.match(text)
    return Line(text, indent=len(item["before"]) if item else 0)


def _tabs_as_tables(lines: list[str]) -> Iterator[str]:
    rows: list[str] = []
    for line in [*lines, ""]:
        if "\t" in line.strip(" "):
            cells = "".join(f"<td>{_MARKS.sub('', cell)}</td>" for cell in line.split("\t"))
            rows.append(f"<tr>{cells}</tr>")
            continue
        if rows:
            yield from ("", "<table>", *rows, "</table>", "")
            rows = []
        yield line
