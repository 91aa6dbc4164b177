"""Numbered paragraphs that were laid out as rows of a table -> paragraphs again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.clauses import Rows
from documents.readers.blocks import Block, table_text

_CODE = re.compile(
    r"(?P<code>[A-Z]{0,5} ?\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\([a-z]{1,3}\))(?:\s+[-–—]\s+(?P<title>\S.*))?$"
)
_HEAD = re.compile(r"(?:section |part |article |clause )?([A-Z]|\d{1,2})(?=[\s.:)\d])", re.IGNORECASE)
_PROSE = re.compile(r"[A-Za-z].{38,}[.;:]$|[A-Za-z].{38,}; (?:and|or)$", re.DOTALL)
_PAIR = 2


def as_paragraphs(blocks: Sequence[Block]) -> Iterator[Block]:
    """Take the rows out of tables that are a number and a paragraph, and nothing else.

    So are the rows of a table that has no others, "PC 1 | To answer in time.", and a row that has one
    cell where its table has several, numbered by the section that it stands in: "F1 | | | We pay half."
    """
    section = ""
    for block in blocks:
        if not block.rows:
            head = _HEAD.match(f"{block.number} {block.text}" if block.number else block.text)
            section = head[1] if head else section
            yield block
            continue
        yield from _parted(block, section)


def _parted(block: Block, section: str) -> Iterator[Block]:
    told = [_paragraph(row) for row in block.rows]
    whole = len(told) > 1 and all(told) and len(block.rows[0]) == _PAIR
    own = [
        one if one and (whole or _is_of(one[0], section, row)) else None
        for one, row in zip(told, block.rows, strict=True)
    ]
    if not any(own):
        yield block
        return
    start = 0
    for at, one in enumerate(own):
        if one is None:
            continue
        yield from _rest(block, start, at)
        code, title, prose = one
        if title:
            yield replace(block, text=title, number=code, rows=(), lined=())
        yield replace(block, text=prose, number=None if title else code, rows=(), lined=())
        start = at + 1
    yield from _rest(block, start, len(own))


def _is_of(code: str, section: str, row: Sequence[str]) -> bool:
    """Say whether a row with empty cells is numbered by its section: "F1" below "F. Money"."""
    head = re.match(r"([A-Z]|\d{1,2}\.)\d", code)
    return len(row) > _PAIR and head is not None and head[1].rstrip(".") == section


def _paragraph(row: Sequence[str]) -> tuple[str, str, str] | None:
    """Give the number, title and words of a paragraph that a row is."""
    first, *others = (cell.strip() for cell in row)
    told = [cell for cell in others if cell]
    code = _CODE.fullmatch(first)
    if code is None or len(told) != 1 or not _PROSE.match(told[0]):
        return None
    return code["code"].strip(), code["title"] or "", told[0]


def _rest(block: Block, start: int, end: int) -> Iterator[Block]:
    rows: Rows = block.rows[start:end]
    if rows:
        used = [at for at in range(len(rows[0])) if any(row[at] for row in rows)]
        kept = tuple(tuple(row[at] for at in used) for row in rows)
        lined = tuple(tuple(row[at] for at in used) for row in block.lined[start:end])
        yield replace(block, text=table_text(kept), rows=kept, lined=lined)
