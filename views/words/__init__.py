"""The wording of every answer, decided once: printers only print it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from agreements import answers, unread
from agreements.answers import Answer
from agreements.later import Later
from views.page import CommandHelp, Page
from views.words.clause import clause
from views.words.due import due
from views.words.help import help_page
from views.words.lists import listed
from views.words.refusals import (
    choose,
    not_a_day,
    not_a_format,
    not_found,
    not_of_a_day,
    not_understood,
    nothing,
    too_long,
)
from views.words.section import section
from views.words.status import status
from views.words.who import has_roles, who

if TYPE_CHECKING:
    from views.words import pages
else:
    pages = Later("views.words.pages")

_TOLD: dict[type, tuple[str, Callable[[Answer, Any], Page]]] = {
    answers.Status: ("status", status),
    answers.Section: ("section", section),
    answers.ClauseSays: ("clause", clause),
    answers.Agreements: ("list", listed),
    answers.DueDates: ("due", due),
    answers.Who: ("who", who),
    answers.HasRoles: ("who", has_roles),
    answers.Nothing: ("refusal", nothing),
    unread.Choose: ("choose", choose),
    unread.NotFound: ("refusal", not_found),
    unread.NotUnderstood: ("refusal", not_understood),
    unread.NotADay: ("refusal", not_a_day),
    unread.NotOfADay: ("refusal", not_of_a_day),
    unread.NotAFormat: ("refusal", not_a_format),
    unread.TooLong: ("refusal", too_long),
}
"""For each sort of content that a command tells, its kind in one word, and how it is said.

A section's kind is its topic; `pages` has all other sorts of content.
"""


def page(answer: Answer, commands: Sequence[CommandHelp] = ()) -> Page:
    """Put an answer into words; `commands` is the reader's table of commands, which help is said from."""
    content = answer.content
    if isinstance(content, answers.Helped):
        kind, said = "help", help_page(content, commands)
    else:
        kind, say = _TOLD.get(type(content)) or pages.PAGES[type(content)]
        said = say(answer, content)
    return replace(said, kind=str(getattr(content, "topic", kind)), typed=said.typed or _typed(answer))


def _typed(answer: Answer) -> str:
    """Return what asks for the page again; nothing for an act, which would be done again."""
    return "" if answer.request.acts else answer.request.typed
