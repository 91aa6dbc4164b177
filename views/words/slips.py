"""How it is said as which command a misspelt word was read."""

from dataclasses import replace

from views.page import Line, Page
from views.words.phrases import quoted


def with_slip(page: Page, said: str, meant: str) -> Page:
    """Say below the first line of a page which word was read as the command that it answers."""
    return replace(page, parts=(Line(f"I read {quoted(said)} as {meant}."), *page.parts))
