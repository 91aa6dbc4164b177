"""A page as the doors hand it to Slack: a message for one person or for all, a form, an option of a list."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from handlers.payloads import Payload
from views.blocks import SHARE, blocks
from views.elements import plain_text
from views.page import Page, Part, Row, Table

MOST_OF_OPTION = 75
"""Characters of an option's text, and of its value."""


def message(page: Page, number: int, *, for_one: bool) -> dict[str, Any]:
    """Print part `number` of a page as what every method takes that takes a message.

    Where it is not `for_one` person only, it has no button for sharing: it is shared.
    """
    printed = blocks(page, number)
    return {"text": printed.text, "blocks": printed.blocks if for_one else unshared(printed.blocks)}


def modal(page: Page, number: int = 1) -> Payload:
    """Print part `number` of a page as a form with nothing to fill.

    Slack takes no table in a form, so its rows are said one by one; and there is no channel to share it in.
    """
    flat = replace(page, parts=tuple(line for part in page.parts for line in _lines(part)))
    title, close = plain_text("Answer"), plain_text("Close")
    return {"type": "modal", "title": title, "close": close, "blocks": unshared(blocks(flat, number).blocks)}


def _lines(part: Part) -> Iterator[Part]:
    if not isinstance(part, Table):
        yield part
        return
    for place, (first, *others) in enumerate(part.rows):
        named = (f"{column}: {cell}" for column, cell in zip(part.columns[1:], others, strict=True) if cell)
        yield Row(first, "; ".join(named), part.cites[place] if part.cites else ())


def unshared(printed: Iterable[Payload]) -> list[Payload]:
    """Take the button for sharing away from the blocks of a printed page."""
    kept = (_without(block, SHARE) if block["type"] == "actions" else block for block in printed)
    return [block for block in kept if block.get("elements") != []]


def _without(actions: Payload, action_id: str) -> Payload:
    return {**actions, "elements": [one for one in actions["elements"] if one["action_id"] != action_id]}


def option(text: str, value: str = "") -> Payload:
    """Make an option of a list; a long text is cut to the 75 characters that Slack takes."""
    shown = text if len(text) <= MOST_OF_OPTION else f"{text[: MOST_OF_OPTION - 1]}…"
    return {"text": plain_text(shown), "value": value or shown}
