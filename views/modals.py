"""Modals: an answer with nothing to fill, and the form that finishes a half-said command."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agreements.requests import About, Topic
from views.blocks import SHARE, blocks, body, buttons
from views.elements import Element, bold, plain_text, rich_text
from views.page import Page, Part, Row, Table
from views.paging import pages
from views.plain import clean

CHOOSE_AGREEMENT = "choose_agreement"
"""The callback of the form that asks which agreement a command is about."""

AGREEMENT = "agreement"
"""The block and the action of the menu of agreements; its options are looked up as the viewer types."""

BLOCKS_MOST = 100
"""Blocks of a modal, by Slack's rule."""

BYTES_MOST = 230_000
"""Bytes of what is printed in a modal: Slack takes 250,000 of all of it, with its buttons and metadata."""

OPTIONS_MOST = 100
"""Options of a list, by Slack's rule."""

OPTION_MOST = 75
"""Characters of an option's text, and of its value."""


def modal(page: Page, number: int = 1, *, metadata: str = "") -> Element:
    """Print part `number` of a page as a modal with nothing to fill.

    Slack takes no table in a modal, so its rows are said one by one. `metadata`, at most 3,000 characters,
    says where it was asked; without it there is no channel to share it in, and no button that does.
    """
    flat = flattened(page)
    printed = blocks(flat, number).blocks if page.typed else _whole(flat)
    return {
        "type": "modal",
        "private_metadata": metadata,
        "title": plain_text("Answer"),
        "close": plain_text("Close"),
        "blocks": printed if metadata else unshared(printed),
    }


def flattened(page: Page) -> Page:
    """Say the rows of a page's tables one by one: what is cut into parts then is cut as a modal shows it."""
    return replace(page, parts=tuple(line for part in page.parts for line in _lines(part)))


def _whole(page: Page) -> list[Element]:
    """Print a page that can't be asked for again, and so not turned: all of it that a modal takes."""
    cut = pages(page)
    printed: list[Element] = []
    left = BYTES_MOST
    for number, one in enumerate(cut):
        more = list(body(one))
        left -= len(json.dumps(more).encode())
        if number and (left < 0 or len(printed) + len(more) + 1 >= BLOCKS_MOST):
            printed.append(rich_text([bold("There is more, too long to be shown here.")]))
            break
        printed += more
    return [*printed, *buttons(replace(cut[0], typed=_standing(page)))]


def _standing(page: Page) -> str:
    """Return what to share of an act, which must not be asked a second time: where it left its agreement."""
    known = not page.refused and len(page.agreements) == 1
    return About(Topic.STATUS, page.agreements[0]).typed if known else ""


def _lines(part: Part) -> Iterator[Part]:
    if not isinstance(part, Table):
        yield part
        return
    for place, (first, *others) in enumerate(part.rows):
        named = (f"{column}: {cell}" for column, cell in zip(part.columns[1:], others, strict=True) if cell)
        yield Row(first, "; ".join(named), part.cites[place] if part.cites else ())


def unshared(printed: Iterable[Element]) -> list[Element]:
    """Take the button for sharing away from the blocks of a printed page."""
    kept = (_without(block, SHARE) if block["type"] == "actions" else block for block in printed)
    return [block for block in kept if block.get("elements") != []]


def _without(actions: Element, action_id: str) -> Element:
    return {**actions, "elements": [one for one in actions["elements"] if one["action_id"] != action_id]}


def choose_agreement(metadata: str) -> Element:
    """Ask for the agreement that a command lacks; `metadata`, at most 3,000 characters, is handed back."""
    return {
        "type": "modal",
        "callback_id": CHOOSE_AGREEMENT,
        "private_metadata": metadata,
        "title": plain_text("Which agreement?"),
        "submit": plain_text("Ask"),
        "close": plain_text("Cancel"),
        "blocks": [
            {
                "type": "input",
                "block_id": AGREEMENT,
                "label": plain_text("Agreement"),
                "element": {
                    "type": "external_select",
                    "action_id": AGREEMENT,
                    "min_query_length": 0,
                    "placeholder": plain_text("Type a name, place or party"),
                },
            }
        ],
    }


def option(text: str, value: str = "") -> Element:
    """Make an option of a list; of a long text the middle is left out, since the end often tells it apart."""
    shown = shortened(text, OPTION_MOST)
    return {"text": plain_text(shown), "value": value or shown}


def shortened(text: str, most: int) -> str:
    """Leave out the middle of a text of more than `most` characters, whole words where there are any."""
    said = clean(text)
    if len(said) <= most:
        return said
    start = (most - len(_LEFT_OUT)) * 2 // 3
    head, tail = said[:start], said[start + len(_LEFT_OUT) - most :]
    whole, _, part = head.rpartition(" ")
    if len(part) < _LONGEST_PART and whole and not said[start].isspace():
        head = whole
    part, _, whole = tail.partition(" ")
    if len(part) < _LONGEST_PART and whole and not said[-len(tail) - 1].isspace():
        tail = whole
    return f"{head.strip()}{_LEFT_OUT}{tail.strip()}"


_LEFT_OUT = " \u2026 "
_LONGEST_PART = 20
"""Characters of a word that may go with what is left out; of a longer one, an address, a part is kept."""
