"""Tables of which a copy kept a line for each cell, one below the other -> rows with tabs again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from documents.dates import find_dates
from documents.readers.lines import BULLET, Line

_FIGURE = re.compile(
    r"(?:[£€]\s?)?\d[\d,]*(?:\.\d+)?\s?(?:%|per cent|k|m|wte|fte)?|(?:[£€]\s?)?nil", re.IGNORECASE
)
_MAIL = re.compile(r"\S+@\S+\.\S+")
_OPEN = re.compile(
    r"[-–—]|n/?a|tbc|tba|to be (?:agreed|confirmed|advised)|not (?:known|measured|set)|vacant", re.IGNORECASE
)
_DAY_TOO = re.compile(r"\W*(?:(?:by|in|from|on|end|of|early|late|mid|the)\W+)*\W*", re.IGNORECASE)
_CODE = re.compile(r"(?:[A-Z]{1,3}[ -]?)?\d{1,2}(?:\.\d{1,2})?[a-z]?[.)]?|\(?[a-zA-Z]\)")
_OFTEN = re.compile(
    r"(?:at least )?(?:daily|weekly|fortnightly|monthly|quarterly|termly|annual(?:ly)?|yearly|"
    r"(?:every|each) (?:\w+ ){0,2}\w+|(?:once|twice|\w+ times) (?:a|per|each|every) \w+|(?:as|when) needed)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:FY ?)?(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d|20\d\d|(?:Year|Q) ?\d", re.IGNORECASE)
_NO_HEAD = re.compile(r"(?<!\bNo)(?<!\bno)[.;:]$|@|[£€]\s?\d|\d%|^[a-z(•*-]")
_FIELD = re.compile(r"[A-Z][\w ]{1,25}:(?:\s|$)")
_LEADS = re.compile(r":$|\w{3}\.$")  # how a line ends that leads up to a table, and is no "No."
_WORDS = frozenset({"words", "code", "open"})
_NAMES = frozenset({"words", "code", "figure"})  # what the first column may be
_MOST_HEAD = 6  # words of the head of a column
_LONGEST = 160  # characters of a cell
_WIDEST = 8  # columns
_LEAST = 3  # rows, with the head
_MOSTLY = 0.6  # of the cells of a column that has a kind


def with_flat_tables(lines: Sequence[Line]) -> list[Line]:
    """Set the cells of each such table side by side: every so many lines a figure, a day or an address.

    What stands in no such order, with one head over as many cells in each row, stays as it is printed.
    """
    out: list[Line] = []
    for filled, run in groupby(lines, key=lambda line: bool(line.text.strip())):
        told = list(run)
        out += _rows(told) if filled and len(told) >= 2 * _LEAST else told
    return out


def _rows(lines: Sequence[Line]) -> Iterator[Line]:
    texts = [line.text.strip() for line in lines]
    start = int(bool(_LEADS.search(texts[0])))
    cells = texts[start:]
    width = 0 if any(map(is_no_cell, cells)) else table_width(cells)
    yield from lines[: start if width else len(lines)]
    for at in range(start, len(lines), width) if width else ():
        yield replace(lines[at], text="\t".join(texts[at : at + width]))


def table_width(cells: Sequence[str]) -> int:
    """Tell of how many columns a table is whose cells stand one below the other, or 0 if they make none."""
    tried = [(columns, clean) for clean in (True, False) for columns in range(2, _WIDEST)]
    return next((columns for columns, clean in tried if is_table(_parted(cells, columns), clean=clean)), 0)


def is_no_cell(text: str) -> bool:
    """Say whether a line is too long for a cell, or an item, a field or a row by itself."""
    return "\t" in text or len(text) > _LONGEST or bool(BULLET.match(text) or _FIELD.match(text))


def _parted(cells: Sequence[str], columns: int) -> list[Sequence[str]]:
    return [cells[at : at + columns] for at in range(0, len(cells), columns)]


def is_table(rows: Sequence[Sequence[str]], *, clean: bool) -> bool:
    """Say whether rows have a head of short names, and columns that hold words or one kind of thing each.

    Where that is not asked `clean`, words may stand among the figures or days of a column but the first.
    """
    head, *body = rows
    square = len(rows) >= _LEAST and len(rows[-1]) == len(head) == len(set(head))
    if not (square and all(map(_may_head, head))):
        return False
    first, *others = (_kind([row[at] for row in body], clean=clean or at == 0) for at in range(len(head)))
    return first in _NAMES and None not in others and not _WORDS.issuperset(others)


def _may_head(cell: str) -> bool:
    is_head = len(cell.split()) <= _MOST_HEAD and not _NO_HEAD.search(cell)
    return is_head and (_YEAR.fullmatch(cell) is not None or not (_FIGURE.fullmatch(cell) or _is_day(cell)))


def _kind(cells: Sequence[str], *, clean: bool) -> str | None:
    """Give what the cells of a column are: mostly figures, days, addresses or codes, or none of them is."""
    told = [_kind_of(cell) for cell in cells]
    known = [kind for kind in told if kind != "open"]
    most = max(sorted(set(known)), key=known.count, default="open")
    if set(known) <= {most}:
        return most
    few = clean or len(cells) < _LEAST
    rest = set(known) - {most}
    mixed = most != "words" and rest == {"words"} and known.count(most) >= _MOSTLY * len(cells)
    return most if (mixed and not few) or {most, *rest} == {"code", "figure"} else None


@lru_cache(maxsize=16_384)  # each is asked for several widths
def _kind_of(cell: str) -> str:
    if _OPEN.fullmatch(cell):
        return "open"
    if _is_day(cell):
        return "day"
    if _FIGURE.fullmatch(cell):
        return "figure"
    if _CODE.fullmatch(cell):
        return "code"
    if _OFTEN.fullmatch(cell):
        return "often"
    return "mail" if _MAIL.fullmatch(cell) else "words"


def _is_day(cell: str) -> bool:
    """Say whether a cell tells a day or a time, and nothing beside it but the words that bound it."""
    rest = cell
    found = find_dates(cell)
    for one in reversed(found):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    return bool(found) and _DAY_TOO.fullmatch(rest) is not None
