"""The App Home tab, made from a page."""

from dataclasses import replace

from views.blocks import body, buttons
from views.elements import Element
from views.page import Line, Page
from views.paging import pages


def home(page: Page) -> Element:
    """Print a page as the Home view: as much of it as one message holds, and how to see the rest."""
    first, *more = pages(page)
    if more:
        first = replace(
            first, parts=(*first.parts[:-1], Line("There is more than fits here: list all agreements."))
        )
    return {"type": "home", "blocks": [*body(first), *buttons(first)]}
