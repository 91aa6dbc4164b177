"""Plain text -> blocks."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import groupby, takewhile
from operator import itemgetter

from documents.headings import is_heading, may_be_heading
from documents.labels import read_schedule
from documents.readers.blocks import Block
from documents.readers.column_blocks import with_column_blocks
from documents.readers.column_heads import with_heads_beside_rows
from documents.readers.columns import Row, tabled
from documents.readers.flattened import with_flat_tables
from documents.readers.lines import Line, blocks_of, reflow, starts_anew
from documents.readers.page_ends import without_page_ends
from documents.readers.ruled import unruled, with_ruled_tables
from documents.readers.run_over import FIGURE, WIDE, pieces_of, with_wrapped

_GAP = re.compile(r"(?<=[\w)”\"’':%£])(?: {3,}|\x1f{2})(?=\S)")
_NARROW = re.compile(r"(?<=\S)  (?=\S)|(?<=:) (?=\S)")
_APART = "\x1f\x1f"  # in the place of such a gap, where it parts two columns
_WIDE_GAP = re.compile(r" {3}|\x1f{2}")
_HAS_WORDS = re.compile(r"[^\W_]{2}")
_FORM = re.compile(r"[._…]{4,}| {3,}[A-Z][\w ]{2,20}:")  # places to fill, and fields that name themselves
_FIELDS = re.compile(r"\s*[A-Z][\w ]{1,20}:\s.*\s{3}[A-Z][\w ]{2,20}:")  # several in one line
_COLON_APART = re.compile(r"^(\s*[A-Z][\w /&'’-]{1,30}?)\s+:\s+(?=\S)")
_REMARK = re.compile(r"\S+@\S+|(?:tel|phone|fax|e-?mail)\b.*|\[[^\]]*\]", re.IGNORECASE)
"""What may stand beside a paragraph at the margin: how to reach whom it names, a word in brackets."""

_DRAWN = re.compile(r"\s*(?:\|.*\||\+[-=+]{3,}\+)\s*$")
_RULE = re.compile(r"[\s|+:=-]+$")
_BRACE = re.compile(r"(?<=\s)\)(?=\s{2}|$)")
_LETTER = re.compile(r"\s*[A-Z] {2,}[A-Z][^.;:\t]{2,70}$")
_RULES = 3  # above and below a table, and below its head
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|#+)\s")
_GLUED = re.compile(r"\s*\d{1,2}(?:\.(?=[A-Z][a-z])|(?:\.\d{1,2}){1,3}\.?(?=[A-Z]))")
_A_FEW = 3
_REACH = 5  # lines from a row to the next, with what runs over and an empty line between
_PAIR = 2  # cells of a line in a list of figures


def read_text(text: str) -> Iterator[Block]:
    """Read plain text; a form feed ends a page."""
    pages = [page.splitlines() for page in text.split("\f")]
    lines = [
        Line(_COLON_APART.sub(r"\1: ", line), number if len(pages) > 1 else None)
        for number, page in enumerate(without_page_ends(pages), start=1)
        for line in page
    ]
    lines = _unglued(lines)
    told = list(
        unruled(list(with_ruled_tables(_headed(_lettered(with_flat_tables(with_column_blocks(lines)))))))
    )
    return blocks_of(reflow(list(_celled(list(_unbraced(with_heads_beside_rows(told)))))))


def _unglued(lines: Sequence[Line]) -> list[Line]:
    """Set numbers apart from the words they number, where no gap is left: "1.Aims", "1.1This is …"."""
    glued = [_GLUED.match(line.text) for line in lines]
    if sum(told is not None for told in glued) <= _A_FEW:
        return list(lines)
    return [
        replace(line, text=f"{told[0].rstrip()} {line.text[told.end() :]}") if told else line
        for line, told in zip(lines, glued, strict=True)
    ]


def _lettered(lines: Sequence[Line]) -> list[Line]:
    """Put a dot behind the letters of headings that have wide gaps instead: "A   WHO", "B   HOW LONG"."""
    texts = ["", *(line.text for line in lines)]
    places = [at for at, line in enumerate(lines) if _LETTER.match(line.text) and not texts[at].strip()]
    letters = [lines[at].text.strip()[0] for at in places]
    runs_on = letters == [chr(ord("A") + at) for at in range(len(letters))]
    out = list(lines)
    for at in places if runs_on and len(places) > _PAIR else ():
        letter, words = lines[at].text.split(maxsplit=1)
        out[at] = replace(lines[at], text=f"{letter}. {words}", bold=True)
    return out


def _headed(lines: Sequence[Line]) -> list[Line]:
    """Make headings of the first lines of blocks, where most blocks begin with a short one: "Who does what".

    Where numbers or capitals show what a heading is, or blank lines stand below it, none is made.
    """
    texts = [line.text.strip() for line in lines]
    starts = [at for at in range(1, len(texts) - 1) if texts[at] and texts[at + 1] and not texts[at - 1]]
    places = [at for at in starts if not lines[at].bold and may_be_heading(Block(texts[at]))]
    places = [at for at in places if not (starts_anew(texts[at]) or texts[at + 1][:1].islower())]
    numbered = sum(bool(_NUMBERED.match(text)) for text in texts)
    in_capitals = sum(is_heading(Block(text)) for text in texts[starts[0] :]) if starts else 0
    if len(places) <= _A_FEW or len(places) * 2 <= len(starts) or numbered > _A_FEW or in_capitals:
        return list(lines)
    return [replace(line, bold=line.bold or at in places) for at, line in enumerate(lines)]


def _unbraced(lines: Sequence[Line]) -> Iterator[Line]:
    """Part lines with a bracket below each other, as stand between who signs and where: first the left.

    What runs over below the last bracket, on either side of it, goes with its side.
    """
    at = 0
    while at < len(lines):
        told = list(takewhile(lambda line: _BRACE.search(line.text), lines[at:]))
        if len(told) < _PAIR:
            yield lines[at]
            at += 1
            continue
        parts = [_BRACE.split(line.text, maxsplit=1) for line in told]
        column = min(len(left) for left, _ in parts)
        below = _beside_each_other(lines[at + len(told) :], column)
        told += below
        parts += [[line.text[:column], line.text[column:]] for line in below]
        at += len(told)
        for side in range(_PAIR):
            beside = zip(told, parts, strict=True)
            yield from (replace(line, text=words) for line, part in beside if (words := part[side].strip()))


def _beside_each_other(lines: Sequence[Line], column: int) -> list[Line]:
    return list(takewhile(lambda line: _parts_at(line.text, column), lines))


def _parts_at(text: str, column: int) -> bool:
    """Say whether a line has words behind a column, and nothing but a gap right before it."""
    return bool(text[column:].strip()) and not text[max(0, column - 1) : column + 1].strip()


def _celled(lines: Sequence[Line]) -> Iterator[Line]:
    """Put tabs between the cells of tables, with lines drawn around them or wide gaps between."""
    for drawn, run in groupby(lines, key=lambda line: bool(_DRAWN.match(line.text))):
        told = list(run)
        yield from _within_lines(told) if drawn else _set_apart(told)


def _within_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """Read a table with lines drawn around its cells: "| Name | Ann Example |"."""
    parted = sum(bool(_RULE.match(line.text)) for line in lines) > _RULES  # a rule stands between all rows
    row: list[str] = []
    for line in lines:
        if _RULE.match(line.text):
            yield from _row(line, row)
            row = []
            continue
        cells = [cell.strip() for cell in line.text.strip()[1:-1].split("|")]
        if len(cells) == len(row) and (parted or not cells[0]):
            row = [f"{above} {cell}".strip() for above, cell in zip(row, cells, strict=True)]
            continue
        yield from _row(line, row)
        row = cells
    yield from _row(lines[-1], row)


def _row(line: Line, cells: Sequence[str]) -> Iterator[Line]:
    if cells:
        yield replace(line, text="\t".join(cells))


def _set_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """Read a table whose columns have wide gaps between them.

    Names with a figure each are a list, unless a line without one stands over them as their head.
    """
    lines = _marked_apart(lines)
    lined_up = _lined_up(lines)
    titles = _titles(lines)
    marked = [
        (place not in titles and (place in lined_up or _is_gapped(line)), line)
        for place, line in enumerate(lines)
    ]
    for gapped, run in groupby(with_wrapped(marked), key=itemgetter(0)):
        told = [(line, row) for _, line, row in run]
        rows = [row for _, row in told]
        is_list = all(len(row) == _PAIR and FIGURE.fullmatch(row[-1].text) for row in rows)
        if not gapped or is_list or (len(rows) == 1 and _is_remarked(rows[0])):
            yield from (_as_printed(line) for line, _ in told)
            continue
        for (line, _), (_, cells) in zip(told, tabled(rows), strict=True):
            yield replace(line, text="\t".join(cells)) if cells else _as_printed(line)


def _titles(lines: Sequence[Line]) -> set[int]:
    """Find titles of schedules with a gap behind the label, below an empty line and in no list of them."""
    told = [at for at, line in enumerate(lines) if line.text.strip()]
    labelled = [read_schedule(_GAP.split(lines[at].text.strip())[0]) is not None for at in told]
    return {
        at
        for place, at in enumerate(told)
        if labelled[place]
        and sum(labelled[max(0, place - 1) : place + 2]) == 1
        and not (at and lines[at - 1].text.strip() and lines[at - 1].page == lines[at].page)
    }


def _is_remarked(row: Row) -> bool:
    """Say whether a line by itself has a remark at the margin, and is no row of a table."""
    return len(row) == _PAIR and bool(_REMARK.fullmatch(row[1].text))


def _as_printed(line: Line) -> Line:
    return replace(line, text=line.text.replace(_APART, "  "))


def _marked_apart(lines: Sequence[Line]) -> list[Line]:
    """Mark the narrow gap behind the longest cell of a column, where the next begins as in the row beside."""
    out = list(lines)
    for order in (range(1, len(out)), range(len(out) - 2, -1, -1)):
        for place in order:
            beside = out[place - 1 if order.step > 0 else place + 1]
            if _NARROW.search(out[place].text) and len(pieces_of(beside)) > 1:
                starts = {round(piece.left / WIDE) for piece in pieces_of(beside)[1:]}
                out[place] = replace(out[place], text=_at_columns(out[place].text, starts))
    return out


def _at_columns(text: str, starts: AbstractSet[int]) -> str:
    return _NARROW.sub(lambda gap: _APART if gap.end() in starts else gap[0], text)


def _lined_up(lines: Sequence[Line]) -> set[int]:
    """Find the lines in which three columns or more begin where they do in the line before or after.

    Between two such lines the rest of a cell may stand, where the columns begin as well, or nothing.
    """
    found = [
        {round(piece.left) for piece in (pieces_of(line) if _may_be_row(line.text) else ())} for line in lines
    ]
    out: set[int] = set()
    for place, below in enumerate(found):
        near = range(place - 1, max(place - _REACH, -1), -1)
        over = next((at for at in near if len(found[at]) > _PAIR), None)
        above = found[over] if over is not None else set()
        between = [pieces_of(line) for line in lines[over + 1 : place]] if over is not None else []
        rest = all({round(piece.left) for piece in pieces} <= above for pieces in between)
        if over is not None and rest and len(above & below) > _PAIR:
            out |= {over, place}
    return out


def _may_be_row(text: str) -> bool:
    return bool(_WIDE_GAP.search(text)) and not _FIELDS.match(text)


def _is_gapped(line: Line) -> bool:
    words = line.text.strip()
    first = _GAP.search(words)
    return (
        first is not None
        and "\t" not in words
        and bool(_HAS_WORDS.search(words[: first.start()]))
        and not _FORM.search(words)
    )
