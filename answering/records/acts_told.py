"""What was signed, agreed or recorded in some days, or by somebody, in one agreement."""

from collections.abc import Iterator, Sequence

from agreements.agreement import THE_AGREEMENT
from agreements.change_notes.notes import subject_of
from agreements.days.calendar import Period
from agreements.life.happenings import Happening
from agreements.life.logged import LogClosed, Logged
from agreements.records import Entry as Version
from agreements.records import NoteMoved, NoteWritten, Record, Restriction, SignOff, SignOffWithdrawn
from agreements.terms.names import parties_named
from answering.derived import OnRecord, Signing
from answering.facts.entry import Entry
from answering.fitting.cutting.units import Unit
from answering.language.english import stems
from answering.records.acts_asked import ACT_WORDS, Act, asks_if_withdrawn
from answering.records.asked import Matter
from answering.records.notes_asked import number_asked
from answering.requests import Question

_RECORDED = Happening | Logged | LogClosed | NoteWritten | NoteMoved | Restriction | Version
"""What changes something in an agreement or in where it stands, besides signatures."""


def of_acts(
    question: Question, entry: Entry, act: Act, asked: Sequence[Unit]
) -> tuple[OnRecord, bool] | None:
    """Find what was done in the days that are asked about or by whom it is, and whether anything was.

    Nothing where neither is said, or more is.
    """
    every, number = tuple(_signings(entry)), number_asked(question.said)
    own = [unit for unit in asked if not ({*unit.stems} <= ACT_WORDS or unit.said.isdigit())]
    parties = frozenset(
        party
        for unit in own
        for party in ((unit.who,) if entry.terms.party(unit.who) else parties_named(unit.said, entry.terms))
    )
    named = [unit for unit in own if not parties_named(unit.said, entry.terms) and unit.who not in parties]
    known = [{one for one in every if {*unit.stems} <= stems(one.name)} for unit in named]
    withdrawn = asks_if_withdrawn(question.said)
    if not withdrawn and any(not (found or unit.who) for found, unit in zip(known, named, strict=True)):
        return None
    days = question.period
    if days is None and not own and not (number and act is Act.SIGNED):
        return None
    theirs = [one for one in every if all(one in found for found in known)]
    theirs = [one for one in theirs if not parties or one.party in parties]
    if number:
        theirs = [one for one in theirs if one.subject == subject_of(number)]
    kept = tuple(_in_days(theirs, days, entry, agreed=act is Act.AGREED))
    if withdrawn:
        return _withdrawn(entry, kept, parties, [unit.stems for unit in named])
    records = tuple(_records(entry, days)) if act is Act.RECORDED and not own else ()
    recorded = OnRecord(Matter.ACTS, records, signings=kept, days=days, act=act)
    return recorded, bool(kept or records)


def _withdrawn(
    entry: Entry,
    kept: tuple[Signing, ...],
    parties: frozenset[str],
    names: Sequence[tuple[str, ...]],
) -> tuple[OnRecord, bool] | None:
    """Find which signatures of those who are named were withdrawn, else those that stand."""
    every = entry.kept.records if entry.kept else ()
    given = {one.written.sequence: one for one in every if isinstance(one, SignOff) and one.written}
    records = tuple(
        one
        for one in every
        if isinstance(one, SignOffWithdrawn)
        and one.counts_on <= entry.day
        and (not parties or one.party in parties)
        and (not names or (one.of in given and all({*name} <= stems(given[one.of].name) for name in names)))
    )
    recorded = OnRecord(Matter.ACTS, records, signings=() if records else kept, act=Act.SIGNED)
    return None if recorded.nothing else (recorded, bool(records))


def _signings(entry: Entry) -> Iterator[Signing]:
    """Give every signature that holds on the day: of the agreement, on the copy or here, and of all else."""
    for block in entry.terms.signatories:
        if block.signed_on and block.signed_on <= entry.day:
            yield Signing(THE_AGREEMENT, block.party or "", block.name or "", block.signed_on)
    if entry.kept is None:
        return
    subjects = dict.fromkeys(one.subject for one in entry.kept.records if isinstance(one, SignOff))
    for subject in subjects:
        for one in entry.kept.sign_offs(subject, entry.day) if subject != THE_AGREEMENT else ():
            yield Signing(subject, one.party, one.name, one.counts_on)


def _in_days(
    some: Sequence[Signing], days: Period | None, entry: Entry, *, agreed: bool
) -> Iterator[Signing]:
    """Keep those of the days, or where it is asked what was agreed those of what was agreed in them."""
    if not agreed:
        yield from (one for one in some if days is None or one.on in days)
        return
    on = {note.subject: note.agreed_on for note in entry.notes if note.agreed_on}
    if not entry.standing.missing and entry.standing.signatures:
        on[THE_AGREEMENT] = max(one.signed_on for one in entry.standing.signatures)
    kept = {subject for subject, last in on.items() if days is None or last in days}
    yield from (one for one in some if one.subject in kept)


def _records(entry: Entry, days: Period | None) -> Iterator[Record]:
    for one in entry.kept.records if entry.kept else ():
        on = one.counts_on if isinstance(one, _RECORDED) else None
        if on and on <= entry.day and (days is None or on in days):
            yield one
