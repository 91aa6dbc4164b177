"""To whom authority to sign was handed on, of those whom a question names."""

from collections.abc import Iterator, Sequence
from datetime import date

from agreements.days.calendar import Period
from agreements.records import Appointment, Delegation, Role
from agreements.terms.names import parties_named
from answering.derived import OnRecord
from answering.facts.entry import Entry
from answering.fitting.cutting.units import Unit
from answering.language.english import stems
from answering.records.asked import Matter
from answering.records.authority_asked import AUTHORITY_WORDS, asks_if_handed_on, asks_of_oneself
from answering.requests import Form, Question


def of_authority(
    question: Question, entry: Entry, asked: Sequence[Unit]
) -> tuple[OnRecord, bool | None] | None:
    """Find what authority was handed on to or by whom is named, and whether it holds on the day."""
    every = tuple(_given(entry))
    own = [unit for unit in asked if not {*unit.stems} <= AUTHORITY_WORDS]
    parties = {one for unit in asked for one in ((unit.who,) if entry.terms.party(unit.who) else ())}
    parties |= {one for unit in asked if not unit.who for one in parties_named(unit.said, entry.terms)}
    named = [
        unit for unit in own if not (entry.terms.party(unit.who) or parties_named(unit.said, entry.terms))
    ]
    found = [one for one in every if not parties or one.party in parties]
    to = [one for one in found if all({*unit.stems} <= stems(one.name) for unit in named)]
    by = [one for one in found if all({*unit.stems} <= stems(one.by_name) for unit in named)]
    kept = to if not named or to else by if asks_if_handed_on(question.said) else []
    days = question.days or Period(entry.day, entry.day)
    oneself = asks_of_oneself(question.said)
    if not (named or oneself):
        kept = [one for one in kept if not one.ended and one.last >= days.first]
    if not kept:
        return None
    running = any(not one.ended and days.meets(one.days) for one in kept)
    ahead = any(not one.ended and one.first > entry.day for one in kept) and not question.days
    holds = None if oneself else running or (ahead and not to)
    who = question.form is Form.WHO and not (named or asks_if_handed_on(question.said))
    signing = _signatories(entry, parties, days.last) if who else ()
    return OnRecord(Matter.AUTHORITY, (*signing, *kept), (*signing, *kept)), holds


def _signatories(entry: Entry, parties: set[str], day: date) -> Sequence[Appointment]:
    """List those who sign for some parties or any by their role, which they keep when they hand it on."""
    return tuple(
        one
        for one in entry.people.appointments
        if one.role is Role.SIGNATORY
        and one.over in {"", entry.terms.id}
        and entry.terms.party(one.party)
        and (one.party in parties or not parties)
        and one.counts_on <= day
    )


def _given(entry: Entry) -> Iterator[Delegation]:
    """List the last word on each delegation of the agreement, taken back or not."""
    for one in entry.people.last_delegations:
        if one.over in {"", entry.terms.id} and entry.terms.party(one.party):
            yield one
