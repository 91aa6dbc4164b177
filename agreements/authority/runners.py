"""Who may record what happens while an agreement runs: its keepers, and whoever may sign for a party."""

from agreements.asking import Asking
from agreements.change_notes.noting import may_raise, not_one_of_them
from agreements.life.progress import Settled
from agreements.outcomes import Choice, Refusal, Refused
from agreements.terms import Terms

RUNNING = "running"
"""The subject of an authority to record what happens; a delegation of anything covers it."""


def barred(terms: Terms, asking: Asking) -> Refused | None:
    """Refuse whoever may not record what happens, saying who may; nothing for those who may."""
    return None if may_raise(terms, asking) else not_one_of_them(terms, asking, RUNNING)


def already(terms: Terms, item: str, earlier: Settled, asking: Asking, *choices: Choice) -> Refused:
    """Refuse what was settled before, saying how and who was first."""
    by = earlier.written.by.user if earlier.written else ""
    first = (asking.people.name_of(by),) if by else ()
    return Refused(Refusal.ALREADY_DEALT, terms, item, details=first, choices=choices, earlier=earlier)


def parties_of(terms: Terms, asking: Asking) -> tuple[str, ...]:
    """List the parties that the asker may act for: all for a keeper of the register, else their own."""
    if asking.may_keep(terms.id):
        return tuple(party.id for party in terms.parties)
    return tuple(
        party.id
        for party in terms.parties
        if asking.people.authority(asking.user, terms, party.id, RUNNING, asking.today)
    )
