"""Who is asking, and when: what a rule knows besides the request and the register."""

from dataclasses import dataclass
from datetime import date, datetime

from agreements.authority.people import NOBODY, People, may_see
from agreements.recorded import OPERATOR
from agreements.records import Actor, Restriction
from agreements.reminding.audiences import BY_DEFAULT, Times


@dataclass(frozen=True)
class Asking:
    """The asker, today's date, the people known to the register, two settings, and the instant.

    `public_url` is where the bot is reached by HTTP, `times` are the hours of whoever set none. Nothing was
    asked a moment ago where no instant is given.
    """

    actor: Actor
    today: date
    people: People = NOBODY
    public_url: str = ""
    times: Times = BY_DEFAULT
    now: datetime | None = None

    @property
    def user(self) -> str:
        """The asker's user id."""
        return self.actor.user

    def sees(self, restriction: Restriction | None) -> bool:
        """Say whether an agreement is there for the asker, and for all who read what they are told of it."""
        user = "" if self.actor.aloud else self.user
        return self.actor == OPERATOR or may_see(restriction, user, self.actor.channel)

    def may_import(self, agreement: str = "") -> bool:
        """Say whether the asker may put documents in the register, for an agreement or for a new one."""
        return self.actor == OPERATOR or self.may_keep(agreement)

    def may_hand_in(self) -> bool:
        """Say whether there is any agreement whose documents the asker may put in the register."""
        return self.may_import() or self.people.is_some_clerk(self.user)

    def may_keep(self, agreement: str) -> bool:
        """Say whether the asker keeps the register of an agreement: its clerk, or an administrator."""
        return self.people.is_clerk(self.user, agreement) or self.people.is_administrator(self.user)
