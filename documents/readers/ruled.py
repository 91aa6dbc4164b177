"""Rules drawn in plain text: those below a heading, and those between the head of a table and its rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from documents.endings import SURE
from documents.headings import is_short
from documents.readers.lines import Line
from documents.readers.on_end import on_end

_RULE = re.compile(r"\s*(?:-{3,}|={3,}|~{3,})\s*$")
_RULES = re.compile(r"\s*[-=]{3,}(?:\s+[-=]{3,})+\s*$")
_CELLS = re.compile(r"\S {3,}\S")
WHOLE = re.compile(rf"\b(?:{SURE}|icb|alliance|action|services?|hospice)\W*$", re.IGNORECASE)
"""How the whole name of an organisation ends: one in "University" or "Health" may go on."""

_FIGURE = re.compile(r"[£€]?\d[\d,.]*%?")
CODE = re.compile(r"[A-Z]{0,3}[.-]?\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[a-z]{1,2}[.)]")
"""What numbers the rows of a table: "3", "S4", "(b)"."""

TOTAL = re.compile(r"(?:grand |overall )?totals?\b:?", re.IGNORECASE)  # of figures above it
_PAIR = 2  # columns
_NARROW = 0.6  # of the widest column, up to which one is as wide as its words
_HIGHEST, _LONGEST = 20, 2_000  # lines of a head, and of a table
_WRAPPED = 60  # characters: in a table that is less wide no cell was short of room
_Columns = Sequence[tuple[int, int]]  # where each begins and ends


def unruled(lines: Sequence[Line]) -> Iterator[Line]:
    """Leave out rules, and make the line that has one below it by itself a heading."""
    texts = ["", *(line.text for line in lines), ""]
    for line, before, after in zip(lines, texts, texts[2:], strict=False):
        if _RULES.match(line.text):
            continue  # one rule for each column
        if _RULE.match(line.text):
            if not _CELLS.search(before):
                yield replace(line, text="")
        elif _RULE.match(after) and not before.strip() and _is_headed(line.text):
            yield replace(line, text=line.text.strip(), bold=True)
        else:
            yield line


def _is_headed(text: str) -> bool:
    return is_short(text) and not _CELLS.search(text.strip())


def with_ruled_tables(lines: Sequence[Line]) -> Iterator[Line]:
    """Put tabs between the cells of tables that have a rule for each column below their head."""
    at = 0
    for place, line in enumerate(lines):
        if place < at or not _RULES.match(line.text):
            continue
        columns = [rule.span() for rule in re.finditer(r"[-=]+", line.text)]
        head = _head(lines[max(at, place - _HIGHEST) : place], columns)
        body = list(_body(lines[place + 1 : place + 1 + _LONGEST], columns)) if head else []
        if not body:
            continue
        yield from lines[at : place - len(head)]
        yield _row(head[0], [[_cells(other.text, columns) for other in head]])
        yield from _rows(body, columns)
        at = place + 1 + len(body)
    yield from lines[at:]


def _head(lines: Sequence[Line], columns: _Columns) -> list[Line]:
    """Give the lines right above a rule that stand in its columns."""
    return list(takewhile(lambda line: _stands_in(line.text, columns), lines[::-1]))[::-1]


def _stands_in(text: str, columns: _Columns) -> bool:
    """Say whether all words of a line stand in columns, and none between them."""
    between = [text[end:begin] for (_, end), (begin, _) in pairwise(columns)]
    return bool(text.strip()) and not any(part.strip() for part in (text[: columns[0][0]], *between))


def _body(lines: Sequence[Line], columns: _Columns) -> Iterator[Line]:
    """Give the lines below a head up to the first that is no row; one empty line may part two rows."""
    for place, line in enumerate(lines):
        after = lines[place + 1].text if place + 1 < len(lines) else ""
        goes_on = _stands_in(after, columns) and sum(map(bool, _cells(after, columns))) > 1
        if not (_stands_in(line.text, columns) or (not line.text.strip() and goes_on)):
            return
        yield line


def _cells(text: str, columns: _Columns) -> list[str]:
    ends = [begin for begin, _ in columns[1:]]
    return [text[begin:end].strip() for (begin, _), end in zip(columns, [*ends, None], strict=True)]


def _rows(lines: Sequence[Line], columns: _Columns) -> Iterator[Line]:
    """Join the lines of each row: up to an empty line where such part rows, or while its cells run over."""
    parted = any(not line.text.strip() for line in lines)
    told = [[] if _RULES.match(line.text) else _cells(line.text, columns) for line in lines]
    counted = all(CODE.fullmatch(cells[0]) for cells in told if any(cells) and cells[0])
    row: list[list[str]] = []
    first = lines[0]
    for line, cells in zip(lines, told, strict=True):
        indented = line.text[: columns[0][0] + 1].isspace()
        below = bool(row and any(cells)) and _stands_below(cells, row[-1], counted=counted, indented=indented)
        if row and not (any(cells) and (parted or below or _runs_over(cells, row, columns))):
            yield _row(first, [row])
            row = []
        if any(cells):
            first = first if row else line
            row.append(cells)
    if row:
        yield _row(first, [row])


def _stands_below(cells: Sequence[str], above: Sequence[str], *, counted: bool, indented: bool) -> bool:
    """Say whether a line has nothing in a column that numbers the rows, or but the rest of one cell.

    The rest of the first cell may be set in.
    """
    if counted or len(cells) <= _PAIR:
        return counted and not cells[0] and not any(map(TOTAL.fullmatch, cells))
    rest = [(cell, over) for cell, over in zip(cells, above, strict=True) if cell]
    figures = all(_FIGURE.fullmatch(cell) and _FIGURE.fullmatch(over) for cell, over in rest)
    return len(rest) == 1 and not figures and (not cells[0] or indented)


def _runs_over(cells: Sequence[str], row: Sequence[Sequence[str]], columns: _Columns) -> bool:
    """Say whether a line goes on with a row: in small letters, or where above had no room for its words.

    A line with words in every cell, or below the whole name of an organisation, is a row of its own.
    """
    if cells[0][:1].islower():
        return True
    whole = " ".join(line[0] for line in row).strip()
    if columns[-1][1] < _WRAPPED or all(cells) or (cells[0] and WHOLE.search(whole)):
        return False
    least = _NARROW * max(end - begin for begin, end in columns)
    return not any(map(_FIGURE.fullmatch, cells)) and all(
        above
        and end - begin > least
        and (cell[0].islower() or len(above) + 1 + len(cell.split()[0]) > end - begin)
        for cell, above, (begin, end) in zip(cells, row[-1], columns, strict=True)
        if cell
    )


def _row(line: Line, rows: Sequence[Sequence[Sequence[str]]]) -> Line:
    told = [cells for row in rows for cells in row]
    return replace(line, text="\t".join(on_end(filter(None, parts)) for parts in zip(*told, strict=True)))
