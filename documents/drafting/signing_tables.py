"""Tables to sign in: their cells in the order in which the places to sign are read."""

import itertools
import re
from collections.abc import Iterator, Sequence

from documents.clauses import Rows
from documents.drafting.organisations import is_organisation
from documents.drafting.signed_lines import (
    BEHALF,
    field_kind,
    names_field,
    pieces_of,
    read_line,
    tells_field,
)

_ENOUGH = 2
_PAIR = 2  # columns of a form; a table of those who sign has more


def cells_in_order(rows: Rows) -> Iterator[tuple[str, str]]:
    """Give lines and cells, each with its words as printed: by columns where each is a place to sign."""
    labels = [field_kind(row[0]) for row in rows]
    beside = any(tells_field(cell) for row in rows for cell in row[2:])  # "Name | Ann Example | Date 3 May"
    if not beside and len(rows[0]) > _PAIR and sum(label is not None for label in labels) >= _ENOUGH:
        for at in range(1, len(rows[0])):  # a block in each column, beside the names of the fields
            for place, row in enumerate(rows):
                if row[at].strip():
                    heads = not (place or row[0].strip() or BEHALF.match(row[at]))  # whose the column is
                    label = "For" if heads else row[0].rstrip(":") if field_kind(row[0]) else None
                    cell = row[at].replace("\n", " ") if label else row[at]
                    yield from ((f"{label}: {one}" if label else one, one) for one in cell.splitlines())
        return
    side_by_side = any(_are_beside(row) for row in rows)
    order = zip(*rows, strict=True) if side_by_side else rows
    for cells in order:
        yield from _pairs(cells)


def _are_beside(row: Sequence[str]) -> bool:
    """Say whether the cells of a row are of several places to sign, each in a column of its own."""
    told = [cell for cell in row if cell.strip()]
    kinds = [read_line(cell, ())[0] for cell in told if names_field(cell) and field_kind(cell) is None]
    of_several = len(told) > 1 and all(map(is_organisation, told))
    alike = len(kinds) == len(told) > 1 and len(set(kinds)) == 1  # "Name: A | Name: B"
    return of_several or alike or sum(bool(BEHALF.match(cell)) for cell in told) > 1


def _pairs(cells: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Join a field's cell to its value's: "Name" | "Ann Example" is "Name: Ann Example".

    The words of a line are those of its cell, by which it is known what stands in one.
    """
    filled = [(line, " ".join(cell.split())) for cell in cells for line in cell.splitlines() if line.strip()]
    waiting: str | None = None
    for (cell, whole), (following, _) in itertools.pairwise([*filled, ("", "")]):
        if waiting is not None:
            yield f"{waiting.rstrip(':')}: {cell}", f"{waiting}\t{cell}"
            waiting = None
        elif (
            following
            and re.fullmatch(r"[\w /&]+:?", cell)
            and field_kind(cell)
            and not names_field(following)
            and not BEHALF.match(following)
        ):
            waiting = cell
        else:
            yield from ((piece, piece if whole == cell else whole) for piece in pieces_of(cell))
