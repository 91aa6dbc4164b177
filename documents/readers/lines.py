"""Lines of text -> paragraphs: which lines were one sentence, which are list items or rows of a table."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from agreements.days.calendar import MONTH_WORD
from documents.readers.blocks import Block, tidy
from documents.readers.hyphens import healed, joined

BULLET = re.compile(r"^[-*•–—▪▫●○◦‣\u2043·✓✔➢➤\uf0b7\uf0a7]\s+(?=\S)|^o\s+(?=[A-Z])")
LABEL = re.compile(
    r"^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)]|[A-Z]\d{1,2}[.)]?)(?=\s)"
)
_LONE_LABEL = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.?|\d{1,2}[.)]|\(?[a-z]\)|\([ivx]{1,5}\)")
NOTE_MARK = re.compile(r"\s*(?:\[?\d{1,3}\]?(?:,\s?\d{1,3})*|\[?[*†‡§]{1,3}\]?)\s*")
"""What points to a footnote, where it is raised above the line."""

_TAKES_NOTE = re.compile(r"(?:[^\W_]|[.,;:)\]”’\"'%])$")
_UNIT = re.compile(r"(?:^|[\s\d])(?:[ckm]?m|km|miles?|ft|in)$")


def is_note(raised: str, before: str) -> bool:
    """Say whether what is raised behind some words points to a footnote, and is no power: "m²"."""
    return bool(NOTE_MARK.fullmatch(raised) and _TAKES_NOTE.search(before) and not _UNIT.search(before[-8:]))


LONE_NUMBER = re.compile(
    r"^(?:[-–] ?)?(?:page\s+)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?(?: ?[-–])?$",
    re.IGNORECASE,
)
_NUMBERED_ROW = re.compile(
    r"^\t*(\(?(?:\d[\d.]{0,8}|[A-Z]\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]?|"
    r"(?:Article|Section|Clause) \d{1,3}[.:]?)\t+(?=\S[^\t]*$)"
)
_NUMBER_APART = re.compile(
    rf"^(\d{{1,3}})(?:\t| {{2}})\s*(?=(?:{MONTH_WORD}) (?:19|20)\d\d\b[^\t]*$)", re.IGNORECASE
)
"""The number of a clause that begins with a month, set apart from it: "17   January 2031 is when …"."""

_HANGING = re.compile(
    r"^(?:[-*•–—]|\(?(?:[A-Z]?\d[\d.]{0,8}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|[A-Z]\d{1,2}|"
    r"\d{1,3}(?:\.\d{1,3})+)\s+"
)  # before an item
_CITES = re.compile(r"\b(?:clauses?|paragraphs?|sections?|articles?|schedules?)$", re.IGNORECASE)
_FIELD = re.compile(r"[A-Z][\w &/]{1,40}:")
_DAY = re.compile(rf"\d{{1,2}}(?:\s+(?:{MONTH_WORD})|\.\d{{1,2}}\.[2-4]\d)\b", re.IGNORECASE)
_TO_A_DAY = re.compile(r"\b(?:after|and|before|by|dated|from|of|on|since|till?|to|until)$")
_FIGURES_OF_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:20)?\d\d(?!\.?\d)")
"""A day in figures, which would number a paragraph if nothing led up to it: "until", "4.1.31"."""

_FORM = re.compile(r"[._…]{6,}|\S {4,}\S")  # places to fill, or words set apart: no line of a paragraph
_PIPED = re.compile(r"^\|.*\|$|\S \| \S")  # a row of a table, as Markdown writes it
_LEADS = re.compile(r"(?::|;(?: and| or)?)$")
_ITEM_ENDS = re.compile(r";(?: and| or)?$")
_LEADER = re.compile(r"(?<=[\w)]) ?\.{4,} ?(?=[^.\n]*[A-Za-z])")
_COUNT = re.compile(r"\d{1,3} [a-zA-Z]")
_ENDS = re.compile(r"[.:;?!]\W*$")
_JOINER = re.compile(r"(?:by and )?between:?|and|&|with|dated?\b.{0,40}", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:by and )?between\b")
_CALLED = re.compile(r"\((?:the\s+)?[“\"\u2018']")  # what the name before is for short
_SLASH = re.compile(r" /(?= |$)")
_TOTAL = re.compile(r"\W*(?:grand )?totals?\b", re.IGNORECASE)
_LEAST_SLASHES = 2
_LEAST_ROWS = 3
_WRAP_MIN, _WRAP_MAX = 50, 130  # characters a line, where lines were broken at a margin
_WRAP_MIN_OF_COLUMN = 30  # the same, where some are known to have no room for another word


@dataclass(frozen=True, slots=True)
class Line:
    """One line as printed; `bold` where the whole of it is bold or larger than the body."""

    text: str
    page: int | None = None
    bold: bool = False
    indent: int = 0  # spaces before it, where a format means something by them
    full: bool = False  # whether no more words would have had room in it
    size: float | None = None  # how large its letters are
    notes: tuple[str, ...] = ()  # footnotes that are marked in it


def starts_anew(line: str) -> bool:
    """Say whether a line begins something of its own: a list item, a numbered clause, a field, a row."""
    labelled = LABEL.match(line) and not _DAY.match(line)
    return bool(
        BULLET.match(line) or labelled or _LONE_LABEL.fullmatch(line) or "\t" in line or _FIELD.match(line)
    )


def reflow(lines: Sequence[Line]) -> list[Line]:
    """Join lines that were broken at a margin or by the end of a page; gaps stay as one empty line."""
    margin = _margin(lines)
    out: list[Line] = []
    gap = False
    for raw in _tabled(lines):
        line = replace(raw, text=_with_number(raw.text.strip(" \r\v")))
        if not line.text.strip():
            gap = True
            continue
        if out and _LONE_LABEL.fullmatch(out[-1].text) and "\t" not in line.text:
            out[-1] = replace(line, text=f"{out[-1].text} {line.text}", notes=(*out[-1].notes, *line.notes))
            # its number was set on a line of its own
        elif out and _reads_on(out[-1], line, margin=None if gap else margin, in_list=_in_list(out)):
            notes = (*out[-1].notes, *line.notes)
            out[-1] = replace(out[-1], text=joined(out[-1].text, line.text), full=line.full, notes=notes)
        else:
            if gap and out:
                out.append(Line(""))
            out.append(line)
        gap = False
    texts = healed(line.text for line in out)
    return [
        line if line.text == text else replace(line, text=text) for line, text in zip(out, texts, strict=True)
    ]


def _with_number(text: str) -> str:
    """Set the number of a clause before it, so that it is no column of a table and no day of a month."""
    return _NUMBER_APART.sub(r"\1. ", _NUMBERED_ROW.sub(r"\1 ", text))


def blocks_of(lines: Sequence[Line]) -> Iterator[Block]:
    """Read reflowed lines as blocks: bullets as items, runs of tabbed lines as one table."""
    rows: list[tuple[str, ...]] = []
    notes: list[str] = []
    page = None
    close = False  # whether the line before has words
    for line, following in itertools.pairwise([*lines, Line(""), Line("")]):
        text = line.text
        if rows and not text and _goes_on(rows, following.text):
            continue
        if "\t" in text.rstrip(" "):
            rows.append(tuple(tidy(cell) for cell in text.split("\t")))
            notes += line.notes
            page = line.page
            continue
        if rows:
            yield Block("", rows=squared(rows), page=page)
            yield from (Block(f"Note: {note}", page=page) for note in notes)
            rows, notes, close = [], [], False
        marker = BULLET.match(text)
        words = tidy(text[marker.end() :] if marker else text)
        if words and not LONE_NUMBER.match(words):
            own = Block(words, item=bool(marker), bold=line.bold, page=line.page, size=line.size, close=close)
            yield own
        close = bool(words)
        yield from (Block(f"Note: {note}", page=line.page) for note in line.notes)


def _goes_on(rows: Sequence[tuple[str, ...]], line: str) -> bool:
    """Say whether a table goes on below an empty line, with as many columns as its last row, no total."""
    return (
        not _TOTAL.match(rows[-1][0])
        and len(rows[-1]) > _LEAST_SLASHES
        and line.count("\t") + 1 == len(rows[-1])
    )


def _in_list(lines: Sequence[Line]) -> bool:
    """Say whether the last line stands below a lead, or an item that ends as those of a list do."""
    return len(lines) > 1 and bool(_LEADS.search(lines[-2].text))


def _tabled(lines: Sequence[Line]) -> Iterator[Line]:
    """Put tabs in the place of slashes, or dots that lead on, where lines on end are rows of cells."""
    for parted, run in itertools.groupby(lines, key=lambda line: _parted(line.text)):
        rows = list(run)
        is_table = parted is not None and len(rows) >= (_LEAST_ROWS if parted is _SLASH else _LEAST_SLASHES)
        yield from (
            (replace(row, text=parted.sub("\t", row.text)) for row in rows) if is_table and parted else rows
        )


def _parted(text: str) -> re.Pattern[str] | None:
    """Say what parts the cells of a line, where it may be a row."""
    if len(_SLASH.findall(text)) >= _LEAST_SLASHES:
        return _SLASH
    return _LEADER if len(re.findall(r"\.{4,}", text)) == 1 and _LEADER.search(text) else None


_GOES_ON = re.compile(r"\S\s+(?:[–—-]|to)$")  # how a cell ends that tells only when something begins


def squared(rows: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Make every row of a table as wide as the widest, with one head, which is told once."""
    head = rows[0]
    again = len(head) > _LEAST_SLASHES and all(head)  # a head that is printed on each page
    rows = [head, *(row for row in rows[1:] if not (again and row == head))]
    width = max(len(row) for row in rows)
    return _with_one_head(_in_one(tuple(row + ("",) * (width - len(row)) for row in rows)))


def _in_one(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Put rows in one whose cells stand on several heights, so that each goes on where the last one ended."""
    goes_on = [
        not below[0]
        and any(below)
        and not any(one and other for one, other in zip(above, below, strict=True))
        for above, below in itertools.pairwise(rows)
    ]
    begun = sum(not row[0] for row in rows[1:])
    if len(rows[0]) < _LEAST_ROWS or not all(rows[0]) or not sum(goes_on) == begun > 1:
        return rows
    out = [rows[0]]
    for row, more in zip(rows[1:], goes_on, strict=True):
        whole = tuple(one or other for one, other in zip(out[-1], row, strict=True))
        out[-1:] = [whole] if more else [out[-1], row]
    return tuple(out)


def _with_one_head(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """Make one head of two rows, where what stands in the first reaches over or goes on in the second."""
    is_table = len(rows) > _LEAST_ROWS and len(rows[0]) >= _LEAST_ROWS
    reaches_over = is_table and rows[0][0] and not all(rows[0])
    goes_on = (
        is_table and not rows[0][0] and any(rows[0]) and all(map(_GOES_ON.search, filter(None, rows[0])))
    )
    if not (reaches_over or goes_on) or rows[1][0] or not all(rows[1][1:]):
        return rows
    head = tuple(f"{over} {under}".strip() for over, under in zip(rows[0], rows[1], strict=True))
    return (head, *rows[2:])


def _margin(lines: Sequence[Line]) -> float | None:
    """Find the width at which the text was wrapped, or None where its lines are whole paragraphs."""
    lengths = sorted(_lengths(lines))
    if not lengths:
        return None
    wide = lengths[int(len(lengths) * 0.98) :][0]
    least = _WRAP_MIN_OF_COLUMN if any(line.full for line in lines) else _WRAP_MIN
    return 0.7 * wide if least <= wide <= _WRAP_MAX else None


def _lengths(lines: Sequence[Line]) -> Iterator[int]:
    """Give how long the lines are; what stands as a whole paragraph beside its number is no line."""
    for line in lines:
        text = _NUMBERED_ROW.sub(r"\1 ", line.text.strip())
        is_whole = text != line.text.strip() and len(text) > _WRAP_MAX
        if text and "\t" not in text and not is_whole:
            yield len(text)


def _reads_on(before: Line, line: Line, *, margin: float | None, in_list: bool = False) -> bool:
    rows = [_is_row(one.text) for one in (before, line)]
    if not before.text or any(rows) or before.bold != line.bold:
        return False
    cited = margin is not None and bool(
        (_CITES.search(before.text) and line.text[0].isdigit())  # "in clause", "4.1"
        or (_TO_A_DAY.search(before.text) and _FIGURES_OF_DAY.match(line.text))
    )
    called = margin is not None and _CALLED.match(line.text) and not _ENDS.search(before.text)
    if not (cited or called) and (
        _FORM.search(_HANGING.sub("", before.text))
        or BULLET.match(line.text)
        or _LONE_LABEL.fullmatch(line.text)
        or (LABEL.match(line.text) and starts_anew(line.text) and not _counts(before, line, margin))
    ):
        return False
    headed = margin is not None and before.bold and not _stands_alone(before, line)  # over two lines
    if cited or called or headed:
        return True
    if (starts_anew(line.text) and not _counts(before, line, margin)) or (
        in_list and _ITEM_ENDS.search(before.text)
    ):
        return False
    if margin is not None and (before.full or len(before.text) >= margin):
        return True
    below_title = before.text.isupper() or _BETWEEN.match(line.text)  # "ALDER NHS TRUST", "for the wards"
    goes_on = before.text[-1].isalnum() and line.text[0].islower() and not below_title
    return goes_on and len(before.text) > _WRAP_MIN


def _counts(before: Line, line: Line, margin: float | None) -> bool:
    """Say whether a line of a paragraph goes on with how many: "… upon giving", "60 days’ notice"."""
    is_full = margin is not None and (before.full or len(before.text) >= margin)
    return is_full and bool(_COUNT.match(line.text)) and not _ENDS.search(before.text)


def _stands_alone(before: Line, line: Line) -> bool:
    """Say whether one of two bold lines joins names on a title page, or the first is clearly no full line."""
    return any(_JOINER.fullmatch(one.text) for one in (before, line))


def _is_row(text: str) -> bool:
    return "\t" in text or bool(_PIPED.search(text))
