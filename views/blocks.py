"""A page as a Slack message: its blocks, and its text for notifications and screen readers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from views.elements import (
    BUTTON_VALUE_MOST,
    Element,
    actions,
    bold,
    button,
    header,
    rich,
    rich_text,
    table,
)
from views.page import Button, Heading, Page, Part, Point, Table
from views.paging import pages
from views.text import text

SHARE = "share"
"""The action of the button that posts the answer in the channel; its value is the command to ask again."""

ASK = "ask"
"""The start of the action of a button that asks its value: `ask:1`, `ask:2`."""


@dataclass(frozen=True)
class Message:
    """What Slack is sent: blocks, and the same in words. The words are escaped, and are no mrkdwn."""

    text: str
    blocks: list[Element]


def blocks(page: Page, number: int = 1) -> Message:
    """Print one of the pages that a page takes in Slack, the last where the number is beyond it."""
    cut = pages(page)
    return message(cut[min(max(number, 1), len(cut)) - 1])


def message(page: Page) -> Message:
    """Print a page that fits one message."""
    return Message(escaped(text(page)), [*body(page), *buttons(page)])


def escaped(words: str) -> str:
    """Escape what Slack would read as a mention, a channel or a link in the text of a message."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def body(page: Page) -> Iterator[Element]:
    """Print a page that fits, without its buttons: the headline in bold, then its parts."""
    run: list[Element] = [bold(page.headline.text, page.mentions)]
    for part in page.parts:
        if run and isinstance(part, Table | Heading):
            yield rich_text(run)
            run = []
        if isinstance(part, Table):
            yield table(part)
        elif isinstance(part, Heading) and part.level == 1:
            yield header(part.text)
        else:
            _add(run, part, page.mentions)
    if run:
        yield rich_text(run)


def _add(run: list[Element], part: Part, mentions: Sequence[str]) -> None:
    """Add a part to a run of rich text; a point goes on the list before it."""
    element = rich(part, mentions)
    if isinstance(part, Point) and run and run[-1]["type"] == element["type"]:
        run[-1]["elements"] += element["elements"]
    else:
        run.append(element)


def buttons(page: Page) -> Iterator[Element]:
    """Print the buttons of a page: commands, then sharing if a command asks for the page again.

    What goes to the asker alone is not shared.
    """
    pressed = [button(one, f"{ASK}:{place}") for place, one in enumerate(page.buttons, 1)]
    if 0 < len(page.typed) <= BUTTON_VALUE_MOST and not page.for_asker:
        pressed.append(button(Button("Share in channel", page.typed), SHARE))
    if pressed:
        yield actions(pressed)
