"""Plain text -> blocks."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import groupby, pairwise
from operator import itemgetter

from documents.headings import is_heading, may_be_heading
from documents.readers.blocks import Block
from documents.readers.column_heads import with_heads_beside_rows
from documents.readers.columns import Cell, Piece, Row, Word, tabled
from documents.readers.lines import Line, blocks_of, reflow, starts_anew
from documents.readers.page_ends import without_page_ends
from documents.readers.ruled import CODE, TOTAL, WHOLE, unruled, with_ruled_tables

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

_ON_BEHALF = re.compile(r"(?:for|signed|on behalf)\b", re.IGNORECASE)
_FIGURE = re.compile(r"[£€]?\d[\d,.]*%?")
_KIND = re.compile(rf"(?:[A-Z]\w+ )?{WHOLE.pattern}", re.IGNORECASE)
_DRAWN = re.compile(r"\s*(?:\|.*\||\+[-=+]{3,}\+)\s*$")
_RULE = re.compile(r"[\s|+:=-]+$")
_BRACE = re.compile(r"(?<=\s)\)(?=\s{2}|$)")
_LETTER = re.compile(r"\s*[A-Z] {2,}[A-Z][^.;:\t]{2,70}$")
_RULES = 3  # above and below a table, and below its head
_PIECE = re.compile(r"\S+(?: {1,2}\S+)*")
_WIDE, _HIGH = 4.0, 10.0  # how wide and high a letter is taken to be
_ENDS = re.compile(r"[.;:?!]\W*$")
_SET_IN = 4 * _WIDE  # how far the rest of a cell may be set in
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|#+)\s")
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
    told = list(unruled(list(with_ruled_tables(_headed(_lettered(lines))))))
    return blocks_of(reflow(list(_celled(list(_unbraced(with_heads_beside_rows(told)))))))


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
    """Part lines with a bracket below each other, as stand between who signs and where: first the left."""
    for braced, run in groupby(lines, key=lambda line: bool(_BRACE.search(line.text))):
        told = list(run)
        if not braced or len(told) < _PAIR:
            yield from told
            continue
        parts = [_BRACE.split(line.text, maxsplit=1) for line in told]
        for side in range(_PAIR):
            beside = zip(told, parts, strict=True)
            yield from (replace(line, text=words) for line, part in beside if (words := part[side].strip()))


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
    marked = [(place in lined_up or _is_gapped(line), line) for place, line in enumerate(lines)]
    for gapped, run in groupby(_with_wrapped(marked), key=itemgetter(0)):
        told = [(line, row) for _, line, row in run]
        rows = [row for _, row in told]
        is_list = all(len(row) == _PAIR and _FIGURE.fullmatch(row[-1].text) for row in rows)
        if not gapped or is_list or (len(rows) == 1 and _is_remarked(rows[0])):
            yield from (_as_printed(line) for line, _ in told)
            continue
        for (line, _), (_, cells) in zip(told, tabled(rows), strict=True):
            yield replace(line, text="\t".join(cells)) if cells else _as_printed(line)


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
            if _NARROW.search(out[place].text) and len(_pieces(beside)) > 1:
                starts = {round(piece.left / _WIDE) for piece in _pieces(beside)[1:]}
                out[place] = replace(out[place], text=_at_columns(out[place].text, starts))
    return out


def _at_columns(text: str, starts: AbstractSet[int]) -> str:
    return _NARROW.sub(lambda gap: _APART if gap.end() in starts else gap[0], text)


def _with_wrapped(marked: Sequence[tuple[bool, Line]]) -> Iterator[tuple[bool, Line, Row]]:
    """Give lines with their cells, those of a table with what runs over into the line below them."""
    rows: list[tuple[Line, Row]] = []  # of the table that goes on
    rest = _rest_of_rows([line for _, line in marked])
    for place, (gapped, line) in enumerate(marked):
        pieces = _pieces(line) if gapped or rows else []
        places = rest.get(place) or _runs_over(pieces, [row for _, row in rows[-_PAIR:]])
        for at, piece in zip(places, pieces, strict=False):
            above = rows[-1][1]
            above[at] = Cell((*above[at].lines, piece))
        if places or (not line.text.strip() and _goes_on_below(marked[place + 1 :], rows)):
            continue
        if gapped:
            rows.append((line, [Cell((piece,)) for piece in pieces]))
            continue
        yield from ((True, *row) for row in rows)
        rows = []
        yield False, line, []
    yield from ((True, *row) for row in rows)


def _goes_on_below(coming: Sequence[tuple[bool, Line]], rows: Sequence[tuple[Line, Row]]) -> bool:
    """Say whether the table above an empty line goes on below it: each cell begins where a column does."""
    widest = max((row for _, row in rows), key=len, default=[])
    gapped, line = coming[0] if coming else (False, None)
    if line is None or not gapped or len(widest) <= _PAIR:
        return False
    lefts = [cell.left for cell in widest]
    pieces = _pieces(line)
    opens = _ON_BEHALF.match(pieces[0].text) is not None  # more places to sign
    return not opens and pieces[0].left == lefts[0] and all(piece.left in lefts for piece in pieces)


def _runs_over(pieces: Sequence[Piece], rows: Sequence[Row]) -> list[int]:
    """Say which cells of the last of the rows above go on in a line that holds nothing but their rest.

    A single piece stands below its cell; several do where the column that numbers the rows is empty, or
    where the first goes on in small letters below a row that begins with a capital, and is not the head.
    """
    if not (pieces and rows):
        return []
    places = [_below(piece, rows[-1]) for piece in pieces]
    below = [at for at in places if at is not None]
    if len(below) < len(places):
        return []
    small = pieces[0].text[0].islower()
    if len(pieces) == 1:
        above = rows[-1][below[0]].lines[-1]
        room = max(above.right, pieces[0].right) - above.right
        listed = above.text.endswith(",")
        was_full = not _ENDS.search(above.text) and len(pieces[0].words[0].text) * _WIDE >= room
        fits = small or (below[0] > 0 and (len(rows[-1]) > _PAIR or was_full or listed))
        fits = fits or _ends_name(pieces[0].text, rows[-1]) or _had_no_room(pieces[0], rows[-1])
    else:
        sums_up = any(TOTAL.fullmatch(piece.text) for piece in pieces)
        counted = below[0] > 0 and CODE.fullmatch(rows[-1][0].text) and not sums_up
        figures = any(_FIGURE.fullmatch(piece.text) for piece in pieces)
        in_small = small and not figures and rows[-1][0].text[:1].isupper()
        fits = len(rows) > 1 and bool(counted or in_small)
    return below if fits else []


def _had_no_room(piece: Piece, row: Row) -> bool:
    """Say whether the first word below a row of several cells had no room in the first of them."""
    if len(row) <= _PAIR or _ENDS.search(piece.text):
        return False
    ends = row[0].lines[-1].right + _WIDE * (1 + len(piece.words[0].text))
    return piece.left == row[0].left and piece.right < row[1].left and ends > row[1].left - _PAIR * _WIDE


def _ends_name(words: str, row: Row) -> bool:
    """Say whether words below a row of figures end the name that stands there: "Northam", "Council"."""
    figures = len(row) > 1 and all(_FIGURE.fullmatch(cell.text) for cell in row[1:])
    return figures and bool(_KIND.fullmatch(words)) and not WHOLE.search(row[0].text)


def _rest_of_rows(lines: Sequence[Line]) -> dict[int, list[int]]:
    """Find the lines with the rest of rows that empty lines part, and the cells that go on in each.

    Such a table has three rows or more of three columns or more, and no line but the first of a row has
    something in all of them, or in the last and not the first, as another row would.
    """
    blocks = [
        list(run) for told, run in groupby(range(len(lines)), lambda at: bool(lines[at].text.strip())) if told
    ]
    opens = [_pieces(lines[block[0]]) for block in blocks]
    alike = [
        len({one.left for one in above} & {one.left for one in below}) > _PAIR
        for above, below in pairwise(opens)
    ]
    found: dict[int, list[int]] = {}
    for is_table, run in groupby(range(len(alike)), key=alike.__getitem__):
        ends = list(run)
        if not is_table or len(ends) < _PAIR:
            continue
        rest = [
            (at, _places(_pieces(lines[at]), opens[block]))
            for block in range(ends[0], ends[-1] + 2)
            for at in blocks[block][1:]
        ]
        if all(places for _, places in rest):
            found |= dict(rest)
    return found


def _places(pieces: Sequence[Piece], row: Sequence[Piece]) -> list[int]:
    """Say which cells of a row each piece of a line below stands under, where the line is no row itself."""
    lefts = [cell.left for cell in row]
    places = [lefts.index(piece.left) for piece in pieces if piece.left in lefts]
    is_row = len(pieces) > 1 and len(row) - 1 in places and 0 not in places
    return [] if is_row or not len(pieces) == len(places) < len(row) else places


def _below(piece: Piece, row: Row) -> int | None:
    """Find the cell below which a piece stands: it begins where that does, or the first is set in."""
    lefts = [cell.lines[0].left for cell in row]
    if piece.left in lefts:
        return lefts.index(piece.left)
    set_in = 0 < piece.left - lefts[0] <= _SET_IN and (len(lefts) == 1 or piece.right < lefts[1])
    return 0 if set_in and piece.text[0].islower() else None


def _lined_up(lines: Sequence[Line]) -> set[int]:
    """Find the lines in which three columns or more begin where they do in the line before or after.

    Between two such lines the rest of a cell may stand, where the columns begin as well, or nothing.
    """
    found = [
        {round(piece.left) for piece in (_pieces(line) if _may_be_row(line.text) else ())} for line in lines
    ]
    out: set[int] = set()
    for place, below in enumerate(found):
        near = range(place - 1, max(place - _REACH, -1), -1)
        over = next((at for at in near if len(found[at]) > _PAIR), None)
        above = found[over] if over is not None else set()
        between = [_pieces(line) for line in lines[over + 1 : place]] if over is not None else []
        rest = all({round(piece.left) for piece in pieces} <= above for pieces in between)
        if over is not None and rest and len(above & below) > _PAIR:
            out |= {over, place}
    return out


def _may_be_row(text: str) -> bool:
    return bool(_WIDE_GAP.search(text)) and not _FIELDS.match(text)


def _pieces(line: Line) -> list[Piece]:
    """Give the words of a line between wide gaps, with their places."""
    return [
        Piece(
            tuple(
                Word(word[0], _WIDE * (told.start() + word.start()), _WIDE * (told.start() + word.end()))
                for word in re.finditer(r"\S+", told[0])
            ),
            size=_HIGH,
        )
        for told in _PIECE.finditer(line.text)
    ]


def _is_gapped(line: Line) -> bool:
    words = line.text.strip()
    first = _GAP.search(words)
    return (
        first is not None
        and "\t" not in words
        and bool(_HAS_WORDS.search(words[: first.start()]))
        and not _FORM.search(words)
    )
