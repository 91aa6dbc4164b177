"""Markdown -> HTML -> blocks, with markdown-it; tables written with tabs are read as tables too."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt

from documents.readers.blocks import Block
from documents.readers.html import read_html
from documents.readers.lines import Line, reflow

_MARKS = re.compile(r"[*_]{2,3}|</?(?:b|i|em|strong|sup|sub|u)>")

_NOTE = re.compile(r" {0,3}\[\^(?P<name>[\w-]{1,30})\]:\s*(?P<told>.*)")
_NOTED = re.compile(r"\[\^(?P<name>[\w-]{1,30})\]")
_FIELD = re.compile(r"[A-Za-z][\w -]{1,30}:")
_MOST_FIELDS = 40
_ITEM = re.compile(r"(?P<before> *)(?:\d{1,3}[.)]|[-*+])\s")


def read_markdown(text: str) -> Iterator[Block]:
    """Read Markdown, with tables and with HTML inside it."""
    renderer = MarkdownIt("commonmark", {"breaks": True, "html": True}).enable("table")
    # Indented text is a list or a wrapped clause in an agreement, never a listing of code.
    renderer.disable(["code", "fence"])
    own = [_line(line) for line in _linked(_without_front_matter(text.splitlines()))]
    lines = [" " * line.indent + line.text for line in reflow(own)]
    return read_html(renderer.render("\n".join(_tabs_as_tables(lines))))


def _without_front_matter(lines: Sequence[str]) -> list[str]:
    """Make paragraphs of the fields that some pages begin with, between two rules: "title: …"."""
    end = next((at for at, line in enumerate(lines[:_MOST_FIELDS]) if at and line.strip() == "---"), 0)
    fields = [line for line in lines[1:end] if line.strip()]
    if not (end and lines[0].strip() == "---" and all(map(_FIELD.match, fields))):
        return list(lines)
    return [*(part for line in fields for part in (_unquoted(line), "")), *lines[end + 1 :]]


def _linked(lines: Sequence[str]) -> list[str]:
    """Make links of what points to a footnote and back, as pages have them: "[^1]" and "[^1]: It is …"."""
    named = {told["name"] for line in lines if (told := _NOTE.match(line))}

    def mark(told: re.Match[str]) -> str:
        name = told["name"]
        return f'<sup id="to-{name}"><a href="#of-{name}">*</a></sup>' if name in named else told[0]

    out: list[str] = []
    for line in lines:
        if note := _NOTE.match(line):
            back = f'<a href="#to-{note["name"]}">*</a>'
            out += ["", f'<p id="of-{note["name"]}">{back} {note["told"]}</p>', ""]
        else:
            out.append(_NOTED.sub(mark, line))
    return out


def _unquoted(field: str) -> str:
    name, _, value = field.partition(":")
    words = value.strip().strip("\"'")
    return f"{name.strip().capitalize()}: {words}"


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
