"""What is still true of a posting when it is said: facts for `views.words.reminding`, or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from agreements.occurrences import Occurrence
from agreements.reminding.audiences import Audience
from agreements.reminding.facts import Facts
from agreements.reminding.planned import Planned
from agreements.reminding.postings import Posting
from agreements.terms import Terms


@dataclass(frozen=True)
class Reminder:
    """One reminder as it stands: what it is of, the words of its clause where the document was imported."""

    planned: Planned
    terms: Terms
    occurrence: Occurrence | None
    missing: tuple[str, ...] = ()
    words: str = ""
    dealt: str = ""


@dataclass(frozen=True)
class Spoken:
    """What a posting says today: its reminders that still hold, the urgent first."""

    posting: Posting
    reminders: tuple[Reminder, ...]


def say(posting: Posting, audience: Audience, facts: Facts) -> Spoken | None:
    """Say what of a posting still holds, or nothing where all of it was dealt with, moved or hidden since.

    An edit says how each of its reminders was dealt with.
    """
    raise NotImplementedError


def outdated(said: Iterable[Posting], facts: Facts) -> tuple[Posting, ...]:
    """Return the edits of those postings of which a reminder was dealt with, moved or quieted.

    `said` are those that still have their buttons and speak of an agreement about which something was just
    recorded; call it in that transaction. Each edit is a posting of its own, said once.
    """
    raise NotImplementedError
