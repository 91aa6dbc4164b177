"""Who is asking, and when: what a rule knows besides the request and the register."""

from dataclasses import dataclass
from datetime import date

from agreements.people import NOBODY, People
from agreements.records import Actor


@dataclass(frozen=True)
class Asking:
    """The asker, today's date, the people known to the register, and where the bot is reached by HTTP."""

    actor: Actor
    today: date
    people: People = NOBODY
    public_url: str = ""

    @property
    def user(self) -> str:
        """The asker's user id."""
        return self.actor.user

    def may_keep(self, agreement: str) -> bool:
        """Say whether the asker keeps the register of an agreement: its clerk, or an administrator."""
        return self.people.is_clerk(self.user, agreement) or self.people.is_administrator(self.user)
