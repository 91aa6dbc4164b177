"""What stands on somebody's Home: what awaits them, the next dates, and the agreements that they may see."""

from collections.abc import Iterator
from datetime import date

from agreements import acts
from agreements.agreement import THE_AGREEMENT, Agreement
from agreements.answers import AtHome, Register, Row
from agreements.asking import Asking
from agreements.occurrences import TASKS, Kind
from agreements.outcomes import Choice
from agreements.records import NoteState
from agreements.requests import Home
from agreements.standing import State, standing
from agreements.terms import Terms

SPOKEN_OF = TASKS | {Kind.START, Kind.END, Kind.NOTICE}
"""The kinds of dates that are worth a place on somebody's Home."""

MOST_DATES = 8


def home(_: Home, register: Register, asking: Asking) -> AtHome:
    """Gather what awaits the asker, the next dates, and the agreements, soonest end first."""
    day = asking.today
    rows = [Row(terms, standing(terms, day)) for terms in register.summaries]
    live = [row for row in rows if row.standing.state in {State.IN_FORCE, State.NOT_STARTED}]
    waiting = [row for row in rows if row.standing.state is State.AWAITING_SIGNATURE]
    live.sort(key=lambda row: row.standing.expires_on or date.max)
    waiting.sort(key=lambda row: row.terms.short_name.casefold())
    dates = [
        one
        for one in register.occurrences
        if one.occurrence.kind in SPOKEN_OF and one.occurrence.due and one.occurrence.due >= day
    ]
    return AtHome(
        tuple(live),
        tuple(waiting),
        len(rows) - len(live) - len(waiting),
        next=tuple(dates[:MOST_DATES]),
        awaiting=tuple(_awaiting(waiting, register.agreements, asking)),
    )


def _awaiting(waiting: list[Row], with_notes: tuple[Agreement, ...], asking: Asking) -> Iterator[Choice]:
    for row in waiting:
        missing = tuple(party.id for party in row.standing.missing)
        if _may_sign(row.terms, missing, THE_AGREEMENT, asking):
            yield Choice(f"sign {row.terms.short_name}", acts.StartSigning(row.terms.id, THE_AGREEMENT).typed)
    for agreement in with_notes:
        terms = agreement.terms_on(asking.today)
        for note in agreement.notes:
            open_ = note.state is NoteState.PROPOSED
            if open_ and _may_sign(terms, note.missing, note.subject, asking):
                called = f"sign change note {note.number} of {terms.short_name}"
                yield Choice(called, acts.StartSigning(terms.id, note.subject).typed)


def _may_sign(terms: Terms, parties: tuple[str, ...], subject: str, asking: Asking) -> bool:
    return any(asking.people.authority(asking.user, terms, party, subject, asking.today) for party in parties)
