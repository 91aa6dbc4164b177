"""What every door asks of the bot: the waist, as the doors see it."""

from collections.abc import Mapping
from typing import Protocol

from agreements.records import Actor
from views.page import File, Form, Page


class Keys(Protocol):
    """Keeps what comes twice from being answered twice; `bot.keys` is the one that runs."""

    def first_time(self, key: str) -> bool:
        """Note a key, saying false where it was noted before."""

    def noted(self, key: str) -> bool:
        """Say whether a key was noted before."""

    def release(self, key: str) -> None:
        """Forget a key, so that what failed under it can be tried again."""


class Papers(Protocol):
    """Makes what is handed out of the register; `bot.papers` is the one that runs."""

    def calendar(self, secret: str) -> bytes | None:
        """Make the calendar of the address with this secret, or nothing where nobody has it."""


class Desk(Protocol):
    """Answers people; `bot.desk` is the one that runs."""

    @property
    def keys(self) -> Keys:
        """The keys of what came before."""

    @property
    def papers(self) -> Papers:
        """What is handed out of the register."""

    def ask(self, said: str, *, actor: Actor, thread: str = "") -> tuple[Page, int]:
        """Answer what was said: the page, and the number of the part of it that was asked for.

        `thread` names the conversation, whose last agreement is meant where none is named. A refusal is an
        answer; only a defect is raised.
        """

    def form(self, said: str, *, actor: Actor) -> Form | None:
        """Return the form that words open, as it is now; nothing is recorded, whatever they ask."""

    def hand_in(
        self,
        form: str,
        carried: Mapping[str, str],
        values: Mapping[str, str],
        *,
        actor: Actor,
        once: str = "",
    ) -> Page:
        """Take a form that was handed in: its name, what it carried unseen, and its blanks' values.

        What it asks is recorded one time only for a key given as `once`.
        """

    def take_in(self, file: File, *, actor: Actor, about: str = "", once: str = "") -> Page:
        """Take in a file that was handed in; `about` names the agreement that it is of, if it is said.

        What comes of it is kept one time only for a key given as `once`.
        """

    def home(self, actor: Actor) -> Page:
        """Show someone their agreements."""

    def suggest(self, typed: str, *, actor: Actor, limit: int) -> tuple[tuple[str, str], ...]:
        """Offer agreements, id and short name, for the letters typed so far."""

    def apologise(self, defect: Exception) -> Page:
        """Log a defect under an id, and say so in words that show the id and nothing else of it."""

    def ready(self) -> str:
        """Say why the bot can't answer, or nothing where it can."""
