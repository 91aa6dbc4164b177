"""What runs over in the cells of a table in plain text, into the lines below a row."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from documents.readers.columns import Cell, Piece, Row, Word
from documents.readers.lines import Line
from documents.readers.ruled import CODE, TOTAL, WHOLE

_ON_BEHALF = re.compile(r"(?:for|signed|on behalf)\b", re.IGNORECASE)
FIGURE = re.compile(r"[£€]?\d[\d,.]*%?")
_KIND = re.compile(rf"(?:[A-Z]\w+ )?{WHOLE.pattern}", re.IGNORECASE)
_PIECE = re.compile(r"\S+(?: {1,2}\S+)*")
WIDE, _HIGH = 4.0, 10.0  # how wide and high a letter is taken to be
_ENDS = re.compile(r"[.;:?!]\W*$")
_SET_IN = 4 * WIDE  # how far the rest of a cell may be set in
_PAIR = 2  # cells


def with_wrapped(marked: Sequence[tuple[bool, Line]]) -> Iterator[tuple[bool, Line, Row]]:
    """Give lines with their cells, those of a table with what runs over into the line below them."""
    rows: list[tuple[Line, Row]] = []  # of the table that goes on
    rest = _rest_of_rows([line for _, line in marked])
    for place, (gapped, line) in enumerate(marked):
        pieces = pieces_of(line) if gapped or rows else []
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
    ended = bool(rows) and TOTAL.match(rows[-1][1][0].text) is not None
    if line is None or not gapped or ended or len(widest) <= _PAIR:
        return False
    lefts = [cell.left for cell in widest]
    pieces = pieces_of(line)
    if TOTAL.match(pieces[0].text) and len(pieces) > 1:
        return all(any(_overlap(piece, cell) for _, row in rows for cell in row) for piece in pieces)
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
        was_full = not _ENDS.search(above.text) and len(pieces[0].words[0].text) * WIDE >= room
        fits = small or (below[0] > 0 and (len(rows[-1]) > _PAIR or was_full or listed))
        fits = fits or _ends_name(pieces[0].text, rows[-1]) or _had_no_room(pieces[0], rows[-1])
    else:
        sums_up = any(TOTAL.fullmatch(piece.text) for piece in pieces)
        counted = below[0] > 0 and CODE.fullmatch(rows[-1][0].text) and not sums_up
        figures = any(FIGURE.fullmatch(piece.text) for piece in pieces)
        in_small = small and not figures and rows[-1][0].text[:1].isupper()
        full = below[0] > 0 and not (figures or sums_up) and _were_full(pieces, below, rows[-1])
        fits = len(rows) > 1 and bool(counted or in_small or full)
    return below if fits else []


def _had_no_room(piece: Piece, row: Row) -> bool:
    """Say whether the first word below a row of several cells had no room in the first of them."""
    if len(row) <= _PAIR or _ENDS.search(piece.text):
        return False
    ends = row[0].lines[-1].right + WIDE * (1 + len(piece.words[0].text))
    return piece.left == row[0].left and piece.right < row[1].left and ends > row[1].left - _PAIR * WIDE


def _were_full(pieces: Sequence[Piece], places: Sequence[int], row: Row) -> bool:
    """Say whether no cell had room for the first word below it, up to the next; the last has no end."""
    ends = [
        row[at].lines[-1].right + WIDE * (1 + len(piece.words[0].text)) > row[at + 1].left - _PAIR * WIDE
        for piece, at in zip(pieces, places, strict=True)
        if at + 1 < len(row)
    ]
    return len(row) > _PAIR and bool(ends) and all(ends)


def _ends_name(words: str, row: Row) -> bool:
    """Say whether words below a row of figures end the name that stands there: "Northam", "Council"."""
    figures = len(row) > 1 and all(FIGURE.fullmatch(cell.text) for cell in row[1:])
    return figures and bool(_KIND.fullmatch(words)) and not WHOLE.search(row[0].text)


def _rest_of_rows(lines: Sequence[Line]) -> dict[int, list[int]]:
    """Find the lines with the rest of rows that empty lines part, and the cells that go on in each.

    Such a table has three rows or more of three columns or more, and no line but the first of a row has
    something in all of them, or in the last and not the first, as another row would.
    """
    parts = groupby(range(len(lines)), lambda at: (bool(lines[at].text.strip()), lines[at].page))
    blocks = [list(run) for (told, _), run in parts if told]
    opens = [pieces_of(lines[block[0]]) for block in blocks]
    alike = [_are_alike(above, below) for above, below in pairwise(opens)]
    found: dict[int, list[int]] = {}
    for is_table, run in groupby(range(len(alike)), key=alike.__getitem__):
        ends = list(run)
        if not is_table or len(ends) < _PAIR:
            continue
        rest = [
            (at, _places(pieces_of(lines[at]), opens[block]))
            for block in range(ends[0], ends[-1] + 2)
            for at in blocks[block][1:]
        ]
        if all(places for _, places in rest):
            found |= dict(rest)
    return found


def _are_alike(above: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """Say whether two lines have three columns or more that begin alike, or overlap one by one."""
    if len({one.left for one in above} & {one.left for one in below}) > _PAIR:
        return True
    figures = any(FIGURE.fullmatch(piece.text) for piece in below)
    return len(above) == len(below) > _PAIR and figures and all(map(_overlap, above, below))


def _overlap(one: Piece | Cell, other: Piece | Cell) -> bool:
    return one.left < other.right and other.left < one.right


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


def pieces_of(line: Line) -> list[Piece]:
    """Give the words of a line between wide gaps, with their places."""
    return [
        Piece(
            tuple(
                Word(word[0], WIDE * (told.start() + word.start()), WIDE * (told.start() + word.end()))
                for word in re.finditer(r"\S+", told[0])
            ),
            size=_HIGH,
        )
        for told in _PIECE.finditer(line.text)
    ]
