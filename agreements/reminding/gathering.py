"""What an audience is to be told on a day: gathered from what is planned, less what is dealt with."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from agreements.calendar import Period
from agreements.reminding.audiences import Audience
from agreements.reminding.facts import Facts
from agreements.reminding.planned import Planned
from agreements.reminding.postings import Posting, Swept


@dataclass(frozen=True)
class Window:
    """The days that are spoken of today: those `ahead` up to the next working day, those `past` up to today.

    `missed` is the first working day on which the audience should have been told and was not.
    """

    ahead: Period
    past: Period
    missed: date | None = None


def window(audience: Audience, today: date, swept: Swept | None, *, last: Swept | None) -> Window:
    """Work out which days to speak of to an audience today, a working day.

    `swept` is up to when it was told; without one it starts from `last`, how far anybody was told, and not
    before it was known. On a day on which it was told already, that day's are looked at again.
    """
    raise NotImplementedError


def told(audience: Audience, today: date) -> Swept:
    """Return up to when an audience is told once it was told today."""
    raise NotImplementedError


def gather(audience: Audience, planned: Iterable[Planned], facts: Facts, days: Window) -> tuple[Posting, ...]:
    """Gather what an audience is to be told today, as one to three messages or one digest.

    `planned` are the rows whose days meet the window's, of any agreement and for anybody; what the audience
    may not see, does not watch or has dealt with is left out here. What was said before is left out by its
    key when it is stored.
    """
    raise NotImplementedError
