"""The App Home tab, made from a page."""

from dataclasses import replace

from views.blocks import body, buttons
from views.elements import Element
from views.page import Line, Page
from views.paging import pages


def home(page: Page) -> Element:
    """Print a page as the Home view: as much of it as one message holds, and how to see the rest.

    Buttons for what is urgent stand right below it, not under all else. There is no channel to share it in.
    """
    first, *more = pages(replace(page, typed=""))
    if more:
        first = replace(
            first, parts=(*first.parts[:-1], Line("There is more than fits here: list all agreements."))
        )
    blocks = [*body(first), *buttons(first)]
    return {"type": "home", "blocks": _urgent_first(blocks, first.urgent)}


def _urgent_first(blocks: list[Element], urgent: int) -> list[Element]:
    """Move the urgent buttons from the last row to below the section under the first heading."""
    headings = [place for place, block in enumerate(blocks) if block["type"] == "header"]
    if not urgent or not headings:
        return blocks
    *above, row = blocks
    end = headings[1] if len(headings) > 1 else len(above)
    first, others = row["elements"][:urgent], row["elements"][urgent:]
    rows = [{"type": "actions", "elements": some} for some in (first, others)]
    return [*above[:end], rows[0], *above[end:], *(rows[1:] if others else [])]
