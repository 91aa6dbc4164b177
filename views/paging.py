"""A page cut into pages that each fit a Slack message, without cutting a fact that fits one.

Limits: shared/slack.md has Slack's own. What Slack counts towards the total of a message is nowhere
documented and takes in more than the words, so the blocks are reckoned as JSON, with room to spare.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from views.elements import (
    BUTTON_LABEL_MOST,
    HEADER_MOST,
    source_columns,
    source_rows,
)
from views.page import Button, Heading, Line, Page, Part, Point, Quote, Row, Table
from views.plain import clean, with_where

MESSAGE_MOST = 11_000
"""Characters of a message's blocks as JSON."""

TEXT_MOST = 1_500
"""Characters of one line; a longer one goes on in the next."""

LABEL_MOST = 150
"""Characters of the label of a row; a row with a longer one is said as a line."""

TABLE_MOST = 7_000
"""Characters of a table as JSON; a longer one goes on in the next message. Slack takes 10,000."""

TABLE_ROWS_MOST = 99
TABLE_COLUMNS_MOST = 20
BLOCKS_MOST = 40
"""Blocks of the parts of a message; Slack takes 50, with the headline and the buttons."""

BUTTONS_MOST = 20
BUTTONS_SIZE_MOST = 2_400
"""Characters of the buttons as JSON; those beyond are said in words."""

COMMAND_MOST = 500
"""Characters of a command that stands on a button and may turn pages; a longer one is said or shared."""

FRAME = 2_400
"""Characters of JSON kept for the page number, for turning the page and for sharing.

Where nothing asks for a page again it is neither turned nor shared, and has its number only.
"""

AROUND = 200
"""Characters of JSON around a line or a button, at most."""

AROUND_CELL = 35
"""Characters of JSON around a cell of a table, at most."""


def pages(page: Page) -> tuple[Page, ...]:
    """Cut a page into as many as its parts need, each with buttons to the ones before and after."""
    head, *rest = split(with_where(page.headline.text, page.headline.cites))
    buttons, in_words = _buttons(page.buttons)
    frame = FRAME if page.typed else AROUND
    room = MESSAGE_MOST - frame - AROUND - _length(head) - sum(map(_button_size, buttons))
    parts: list[Part] = [Line(text) for text in rest]
    parts += [fitting for part in (*page.parts, *in_words) for fitting in _fit(part, room)]
    cut = _packed(parts, room) or [()]
    return tuple(
        replace(
            page,
            headline=Line(head if number == 1 else _cut(head, LABEL_MOST)),
            parts=(*some, Line(f"Page {number} of {len(cut)}.")) if len(cut) > 1 else some,
            buttons=(*_turning(page, number, len(cut)), *buttons),
            typed=_typed(page, number),
        )
        for number, some in enumerate(cut, 1)
    )


def _length(*texts: str) -> int:
    """Count the characters of texts as JSON: quotation marks and backslashes are two each."""
    return sum(len(text) + text.count('"') + text.count("\\") for text in texts)


def _typed(page: Page, number: int) -> str:
    return f"{page.typed} page {number}" if page.typed and number > 1 else page.typed


def _turning(page: Page, number: int, last: int) -> tuple[Button, ...]:
    if not 0 < len(page.typed) <= COMMAND_MOST:
        return ()
    before = (Button("Previous page", f"{page.typed} page {number - 1}"),) if number > 1 else ()
    after = (
        (Button(f"More (page {number + 1} of {last})", _typed(page, number + 1)),) if number < last else ()
    )
    return (*before, *after)


def _button_size(one: Button) -> int:
    return AROUND + _length(one.label, one.typed)


def _buttons(offered: Sequence[Button]) -> tuple[list[Button], list[Part]]:
    """Part the buttons into those that can be pressed, and those to be said in words as well or instead."""
    pressed: list[Button] = []
    in_words: list[Part] = []
    left = BUTTONS_SIZE_MOST
    for one in offered:
        label = clean(one.label)
        shown = Button(_cut(label, BUTTON_LABEL_MOST), one.typed)
        taken = _button_size(shown)
        fits = len(one.typed) <= COMMAND_MOST and taken <= left and len(pressed) < BUTTONS_MOST
        if fits:
            pressed.append(shown)
            left -= taken
        if not fits or shown.label != label:
            in_words.append(Row(one.label, one.typed))
    return pressed, [Line("Or type:"), *in_words] if in_words else []


def _cut(text: str, most: int) -> str:
    return f"{text[: most - 1]}…" if len(text) > most else text


def _fit(part: Part, room: int) -> Iterator[Part]:
    """Print the sources of a part into its text, and cut it where it is too long."""
    match part:
        case Table():
            yield from _fit_table(part, min(TABLE_MOST, room - 2 * HEADER_MOST))
        case Heading():
            fits = len(part.text) <= HEADER_MOST
            yield from (part,) if fits else map(Line, split(clean(part.text)))
        case Row():
            yield from _fit_row(clean(part.label), with_where(part.text, part.cites))
        case Quote():
            said = with_where(f"\u201c{part.text}\u201d", part.cites)
            yield from (part,) if len(said) <= TEXT_MOST else map(Line, split(said))
        case Line() | Point():
            first, *rest = split(with_where(part.text, part.cites))
            yield type(part)(first)
            yield from map(Line, rest)


def _fit_row(label: str, said: str) -> Iterator[Part]:
    if len(label) > LABEL_MOST:
        yield from map(Line, split(f"{label}: {said}"))
    else:
        first, *rest = split(said)
        yield Row(label, first)
        yield from map(Line, rest)


def split(text: str) -> list[str]:
    """Cut a text at spaces into pieces of at most TEXT_MOST characters; a longer word between letters."""
    pieces = []
    while len(text) > TEXT_MOST:
        space = text.rfind(" ", TEXT_MOST // 2, TEXT_MOST + 1)
        cut = space if space > 0 else _between_letters(text)
        pieces.append(text[:cut])
        text = text[cut:].removeprefix(" ")
    return [*pieces, text]


def _between_letters(text: str) -> int:
    """Find where a text can be cut without parting a letter from its marks, or where it must be cut."""
    for cut in range(TEXT_MOST, TEXT_MOST // 2, -1):
        if not unicodedata.combining(text[cut]) and "\u200d" not in text[cut - 1 : cut + 1]:
            return cut
    return TEXT_MOST


def _fit_table(part: Table, most: int) -> Iterator[Part]:
    columns = source_columns(part)
    sizes = [_row_size(row) for row in source_rows(part)]
    head = AROUND + _row_size(columns) + AROUND_CELL * len(columns)
    if len(columns) > TABLE_COLUMNS_MOST or head + max(sizes, default=0) > most:
        yield from _in_lines(part)
        return
    start, taken = 0, head
    for place, more in enumerate(sizes):
        if taken + more > most or place - start == TABLE_ROWS_MOST:
            yield _rows(part, start, place)
            start, taken = place, head
        taken += more
    yield _rows(part, start, len(sizes))


def _row_size(row: Sequence[str]) -> int:
    return AROUND_CELL * len(row) + _length(*map(clean, row))


def _rows(part: Table, first: int, end: int) -> Table:
    return Table(part.columns, part.rows[first:end], part.cites[first:end])


def _in_lines(part: Table) -> Iterator[Part]:
    """Say a table that Slack would not take row by row: `first cell  column: cell; column: cell`."""
    for place, row in enumerate(part.rows):
        cells = [f"{column}: {cell}" for column, cell in zip(part.columns[1:], row[1:], strict=False)]
        cites = part.cites[place] if part.cites else ()
        yield from _fit_row(clean(row[0]) if row else "", with_where("; ".join(cells), cites))


@dataclass
class _Room:
    """What a page being filled has taken up."""

    size: int = 0
    blocks: int = 0
    tables: int = 0

    def take(self, parts: Sequence[Part]) -> None:
        for part in parts:
            self.size += _part_size(part)
            self.blocks += 2 if isinstance(part, Table | Heading) else 0
            self.tables += isinstance(part, Table)

    def over(self, most: int) -> bool:
        return self.size > most or self.blocks > BLOCKS_MOST or self.tables > 1


def _part_size(part: Part) -> int:
    match part:
        case Table():
            rows = (source_columns(part), *source_rows(part))
            return AROUND + AROUND_CELL * len(rows[0]) + sum(map(_row_size, rows))
        case Row(label, text):
            return AROUND + _length(label, text)
        case _:
            return AROUND + _length(part.text)


def _packed(parts: Sequence[Part], most: int) -> list[tuple[Part, ...]]:
    """Fill pages with groups of parts, in order."""
    cut: list[tuple[Part, ...]] = []
    filling: list[Part] = []
    room = _Room()
    for group in _groups(parts):
        room.take(group)
        if filling and room.over(most):
            cut.append(tuple(filling))
            filling, room = [], _Room()
            room.take(group)
        filling += group
    return [*cut, tuple(filling)] if filling else cut


def _groups(parts: Sequence[Part]) -> Iterator[tuple[Part, ...]]:
    """Keep each heading with what follows it, and what is said with the first words quoted for it."""
    waiting: tuple[Part, ...] = ()
    for part, following in zip_longest(parts, parts[1:]):
        waiting += (part,)
        is_quoted = isinstance(following, Quote) and not isinstance(part, Quote)
        if not isinstance(part, Heading) and not is_quoted:
            yield waiting
            waiting = ()
    if waiting:
        yield waiting
