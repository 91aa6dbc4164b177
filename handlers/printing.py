"""A page as the doors hand it to Slack: a message, for one person or for all."""

from typing import Any

from views.blocks import blocks
from views.modals import unshared
from views.page import Page
from views.paging import pages


def message(page: Page, number: int = 1, *, for_one: bool) -> dict[str, Any]:
    """Print part `number` of a page as what every method takes that takes a message.

    Where it is not `for_one` person only, it has no button for sharing: it is shared.
    """
    printed = blocks(page, number)
    return {"text": printed.text, "blocks": printed.blocks if for_one else unshared(printed.blocks)}


def messages(page: Page, number: int = 1, *, for_one: bool) -> list[dict[str, Any]]:
    """Print part `number` of a page as `message` does, or every part of one that nothing asks for again.

    An act is not asked a second time, so that nobody could turn to another part of its answer.
    """
    numbers = [number] if page.typed else range(1, len(pages(page)) + 1)
    return [message(page, one, for_one=for_one) for one in numbers]
