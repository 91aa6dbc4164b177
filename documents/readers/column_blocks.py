"""Tables of which a copy kept the columns, or the cells, apart by empty lines -> rows with tabs again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from documents.readers.flattened import is_no_cell, is_table, table_width
from documents.readers.lines import Line

_VERSION = re.compile(r"(?:document )?(?:version|issue|revision)(?: (?:no\.?|number))?:?", re.IGNORECASE)
_BULLET = re.compile(r"[•▪▫●○◦‣·\uf0b7\uf0a7]")
_NUMBER = re.compile(r"v?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?", re.IGNORECASE)
_GOES_ON = re.compile(r"\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$|[,/&-]$")
_LEADS = re.compile(r":$|[a-z]{2}\.$")
_HEADED = re.compile(r"\d{1,2}(?:\.|(?:\.\d{1,2})+\.?)\s+[A-Z]")
_LEAST_ROWS = 3
_MOST_COLUMNS = 6
_LEAST_CELLS = 6
Block = Sequence[Line]
Found = tuple[
    list[Line], list[list[str]], int
]  # the lines before a table, its rows, and how many blocks it takes


def with_column_blocks(lines: Sequence[Line]) -> list[Line]:
    """Set side by side the columns of each table that stand one below the other, its cells so apart too."""
    blocks = _blocks(_with_marks(lines))
    out: list[Line] = []
    at = 0
    while at < len(blocks):
        found = _columns(blocks[at:]) or _cells(blocks[at:])
        if found is None:
            out += blocks[at]
            at += 1
            continue
        before, rows, taken = found
        page = blocks[at][0].page
        out += [*before, *(Line("\t".join(row), page) for row in rows), Line("", page)]
        at += taken
    return out


def _with_marks(lines: Sequence[Line]) -> list[Line]:
    """Put an item behind its bullet, and the number of a version, none of a clause, behind its label."""
    out: list[Line] = []
    above: int | None = None  # where the last line with words stands
    for line in lines:
        text = line.text.strip()
        label = out[above].text.strip() if above is not None else ""
        version = _VERSION.fullmatch(label) and _NUMBER.fullmatch(text) and above != len(out) - 1
        if above is not None and text and (_BULLET.fullmatch(label) or version):
            out[above:] = [replace(out[above], text=f"{label.rstrip(':')}{': ' if version else ' '}{text}")]
            continue
        above = len(out) if text else above
        out.append(line)
    return out


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """Part the lines where an empty one stands, which is kept at the end of a block, or where a page ends."""
    blocks: list[list[Line]] = []
    for line in lines:
        above = blocks[-1][-1] if blocks else None
        ended = above is None or (line.text.strip() and (not above.text.strip() or above.page != line.page))
        if ended:
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return blocks


def _texts(block: Block) -> list[str]:
    return [text for line in block if (text := line.text.strip())]


def _columns(blocks: Sequence[Block]) -> Found | None:
    """Read the names of rows in the first block, and in those behind it their cells, column by column.

    The columns may be told in parts, each part of all of them before the next.
    """
    names = _texts(blocks[0])
    start = max((at for at, text in enumerate(names) if _LEADS.search(text)), default=-1) + 1
    names = names[start:]
    if len(names) < _LEAST_ROWS or any(map(is_no_cell, names)):
        return None
    found: list[Found] = []
    for width in range(1, _MOST_COLUMNS):
        parts = list(_parts(blocks[1:], width, len(names)))
        for count in range(len(parts), 0, -1):
            columns = [[text for part in parts[:count] for text in part[at]] for at in range(width)]
            told = _in_rows(names, len(columns[0]))
            rows = [list(row) for row in zip(told, *columns, strict=True)] if told else []
            if len(rows) >= _LEAST_ROWS and is_table(rows, clean=False):
                before = list(blocks[0][: start + _captions(names, told)])
                found.append((before, rows, 1 + count * width))
                break
    return max(found, key=lambda each: each[2], default=None)


def _parts(blocks: Sequence[Block], width: int, most: int) -> Iterator[list[list[str]]]:
    """Give the parts of the columns: as many blocks as there are columns, each with as many lines."""
    told = 0
    for at in range(0, len(blocks) - width + 1, width):
        part = [_texts(block) for block in blocks[at : at + width]]
        told += len(part[0])
        if told > most or len({len(column) for column in part}) > 1:
            return
        if any(_is_told(text) for column in part for text in column):
            return
        yield part


def _is_told(text: str) -> bool:
    """Say whether a line is none of a cell: a sentence, a heading with a number, or what leads on."""
    return is_no_cell(text) or bool(_LEADS.search(text) or _HEADED.match(text))


def _in_rows(names: Sequence[str], rows: int) -> list[str]:
    """Join the names that run over a line, so that there are so many; nothing where it is open which do."""
    over = len(names) - rows
    if over <= 0:
        return list(names) if over == 0 else []
    score = [
        (bool(_GOES_ON.search(text)) or below[:1].islower(), len(text)) for text, below in pairwise(names)
    ]
    order = sorted(range(len(score)), key=lambda at: score[at], reverse=True)
    if over > len(order) or (over < len(order) and score[order[over - 1]] == score[order[over]]):
        return []
    joined = set(order[:over])
    if 0 in joined and not score[0][0]:
        return _in_rows(names[1:], rows)  # what stands over the head
    out = [names[0]]
    for at, text in enumerate(names[1:]):
        out[-1:] = [f"{out[-1]} {text}"] if at in joined else [out[-1], text]
    return out


def _captions(names: Sequence[str], told: Sequence[str]) -> int:
    """Count the lines over the head of a table, which are none of its names."""
    return next((at for at, text in enumerate(names) if told[0].startswith(text)), 0)


def _cells(blocks: Sequence[Block]) -> Found | None:
    """Read cells that stand alone, row by row, the first behind whatever is printed over it."""
    cells = _texts(blocks[0])[-1:]
    for text in map(_texts, blocks[1:]):
        if len(text) != 1 or _is_told(text[0]):
            break
        cells += text
    width = table_width(cells) if len(cells) >= _LEAST_CELLS else 0
    if not width or _is_told(cells[0]):
        return None
    first = max(at for at, line in enumerate(blocks[0]) if line.text.strip())
    rows = [list(cells[at : at + width]) for at in range(0, len(cells), width)]
    return list(blocks[0][:first]), rows, len(cells)
