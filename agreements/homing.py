"""What stands on somebody's Home: what awaits them, the next dates, and the agreements that they may see."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from agreements import acts
from agreements.agreement import THE_AGREEMENT
from agreements.answers import AtHome, Register, Row
from agreements.asking import Asking
from agreements.change_notes.notes import subject_of
from agreements.clerk.clerking import keepers
from agreements.clerk.inquiries import StartReply
from agreements.marks import Mark, by_name
from agreements.outcomes import Choice
from agreements.requests import MOST_DATES, SPOKEN_OF, Home
from agreements.standing import State, standing
from agreements.terms.names import with_ids

MOST_ROWS = 15
"""How many agreements of a kind are shown before the list is offered instead."""

MOST_AWAITING = 20
"""How many signatures and questions that await somebody are named; the others come once those are given."""


def shown_at_home(marks: Sequence[Mark], day: date) -> tuple[str, ...]:
    """Choose the agreements of which the Home shows the terms."""
    return tuple(
        mark.agreement for some in (_live(marks, day), _waiting(marks, day)) for mark in some[:MOST_ROWS]
    )


def home(_: Home, register: Register, asking: Asking) -> AtHome:
    """Gather what awaits the asker, the next dates, and the agreements, soonest end first."""
    day = asking.today
    live, waiting = _live(register.marks, day), _waiting(register.marks, day)
    shown = {terms.id: Row(terms, standing(terms, day)) for terms in register.summaries}
    dates = (
        one
        for one in register.occurrences
        if one.occurrence.kind in SPOKEN_OF and one.occurrence.due and one.occurrence.due >= day
    )
    awaiting = _awaiting(live + waiting, register.marks, asking)
    return AtHome(
        tuple(shown[mark.agreement] for mark in live[:MOST_ROWS]),
        tuple(shown[mark.agreement] for mark in waiting[:MOST_ROWS]),
        in_force=len(live),
        unsigned=len(waiting),
        ended=len(register.marks) - len(live) - len(waiting),
        next=tuple(islice(dates, MOST_DATES)),
        awaiting=tuple(islice(awaiting, MOST_AWAITING)),
    )


def _live(marks: Sequence[Mark], day: date) -> list[Mark]:
    """List what is in force or yet to start, soonest end first."""
    found = [mark for mark in marks if mark.state(day) in {State.IN_FORCE, State.NOT_STARTED}]
    return sorted(found, key=lambda mark: (mark.expires_on or date.max, mark.short_name.casefold()))


def _waiting(marks: Sequence[Mark], day: date) -> list[Mark]:
    found = [mark for mark in marks if mark.state(day) is State.AWAITING_SIGNATURE]
    return sorted(found, key=lambda mark: mark.short_name.casefold())


def _awaiting(unended: Sequence[Mark], marks: Sequence[Mark], asking: Asking) -> Iterator[Choice]:
    rights = asking.people.rights(asking.user, asking.today)
    names = with_ids({mark.agreement: mark.short_name for mark in marks})
    theirs = (one for one in unended if rights.cover(one.missing, one.agreement, THE_AGREEMENT))
    for mark in by_name(one for one in theirs if _is_to_sign(one, asking.today)):
        yield Choice(f"sign {names[mark.agreement]}", acts.StartSigning(mark.agreement, THE_AGREEMENT).typed)
    for mark in marks:
        for note in mark.notes:
            subject = subject_of(note.number)
            if rights.cover(note.missing, mark.agreement, subject):
                called = f"sign change note {note.number} of {names[mark.agreement]}"
                yield Choice(called, acts.StartSigning(mark.agreement, subject).typed)
        if mark.asked and asking.user in keepers(mark.agreement, asking.people):
            for number in mark.asked:
                called = f"answer question {number} about {names[mark.agreement]}"
                yield Choice(called, StartReply(mark.agreement, number).typed)


def _is_to_sign(mark: Mark, day: date) -> bool:
    """Say whether an agreement is to be signed; one with a fixed start is where it is known who signs it."""
    waits = mark.state(day) is State.AWAITING_SIGNATURE
    return waits or mark.signers or len(mark.missing) < mark.parties
