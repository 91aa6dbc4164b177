"""The building stones of Slack's Block Kit, as plain values.

Text of a page stands in rich text, plain text and table cells only. Slack shows those as they are, so
nothing in it can become a mention, a link, an emoji or formatting, and nothing needs escaping. Only the
users whom a page lists are mentioned.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from agreements.authority.people import UNNAMED
from views.page import Button, Cite, Heading, Line, Part, Point, Quote, Row, Table
from views.plain import clean, where, with_where

Element = dict[str, Any]

HEADER_MOST = 150
BUTTON_LABEL_MOST = 75
BUTTON_VALUE_MOST = 2000
NOTHING = "\u2013"
"""What stands where there is no text, since Slack takes no empty one."""


def plain_text(text: str) -> Element:
    """Make a text that Slack shows as it is."""
    return {"type": "plain_text", "text": clean(text) or NOTHING, "emoji": False}


def header(text: str) -> Element:
    """Make a heading of at most 150 characters."""
    return {"type": "header", "text": plain_text(text)}


def rich_text(elements: Sequence[Element]) -> Element:
    """Make a block of rich text."""
    return {"type": "rich_text", "elements": list(elements)}


def bold(text: str, mentions: Sequence[str] = ()) -> Element:
    """Make a line in bold."""
    return _section(*_leaves(clean(text), mentions, bold=True))


def rich(part: Part, mentions: Sequence[str] = ()) -> Element:
    """Print a part other than a table as an element of rich text; Slack shows the names of some users."""
    match part:
        case Row(label, text, cites):
            said = _leaves(f": {with_where(text, cites)}", mentions)
            return _section(_leaf(clean(label), bold=True), *said)
        case Line(text, cites):
            return _section(*_leaves(with_where(text, cites), mentions))
        case Point(text, cites):
            point = _section(_leaf(with_where(text, cites)))
            return {"type": "rich_text_list", "style": "bullet", "elements": [point]}
        case Quote(text, cites):
            return {"type": "rich_text_quote", "elements": [_leaf(with_where(f"\u201c{text}\u201d", cites))]}
        case Heading(text):
            return bold(text)
        case Table():
            msg = "a table is a block of its own"
            raise TypeError(msg)


def _section(*leaves: Element) -> Element:
    return {"type": "rich_text_section", "elements": list(leaves)}


def _leaves(text: str, mentions: Sequence[str], *, bold: bool = False) -> Iterator[Element]:
    """Print a text in which those users stand whom Slack is to name, and nobody else."""
    named = "|".join(map(re.escape, mentions))
    told = re.split(rf"{UNNAMED}({named})\b", text) if named else [text]
    for place, one in enumerate(told):
        if place % 2:
            yield {"type": "user", "user_id": one}
        elif one or not told[1:]:
            yield _leaf(one, bold=bold)


def _leaf(text: str, *, bold: bool = False) -> Element:
    said: Element = {"type": "text", "text": text or NOTHING}
    return said | {"style": {"bold": True}} if bold else said


def table(part: Table) -> Element:
    """Print a table, with a last column for what each row rests on if any row does."""
    columns = source_columns(part)
    return {
        "type": "table",
        "rows": [_cells(columns), *map(_cells, source_rows(part))],
        "column_settings": [{"is_wrapped": True} for _ in columns],
    }


def source_columns(part: Table) -> tuple[str, ...]:
    """Return the columns of a table with that of its sources, if it has any."""
    return (*part.columns, "Source") if any(part.cites) else part.columns


def source_rows(part: Table) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table, each with its source, if any has one."""
    if not any(part.cites):
        return part.rows
    return tuple((*row, _source(cites)) for row, cites in zip(part.rows, part.cites, strict=True))


def _source(cites: Iterable[Cite]) -> str:
    return where(cites)


def _cells(row: Iterable[str]) -> list[Element]:
    return [{"type": "raw_text", "text": clean(cell) or NOTHING} for cell in row]


def button(pressed: Button, action_id: str) -> Element:
    """Make a button that types a command; its label has at most 75 characters."""
    return {
        "type": "button",
        "text": plain_text(pressed.label),
        "action_id": action_id,
        "value": pressed.typed,
    }


def actions(elements: Sequence[Element]) -> Element:
    """Make a row of buttons."""
    return {"type": "actions", "elements": list(elements)}
