"""Who has signed a gateway, review or deliverable that a question names by its id, and who has still to."""

from collections.abc import Sequence

from agreements.agreement import THE_AGREEMENT
from agreements.signatures.subjects import Subject, subjects
from agreements.terms.names import parties_named
from answering.derived import OnRecord
from answering.facts.entry import Entry
from answering.fitting.cutting.units import Unit
from answering.language.english import cues
from answering.language.patterns import anycase
from answering.records.asked import Matter
from answering.requests import Question

_ANYBODY = anycase(r"\b(?:any|some)(?:one|body| party)\b")
_WORDS = cues("""
approve approved sign signs signed signing signature signatures signoff off still yet already left
remaining outstanding need needs missing gateway review deliverable milestone party side everyone
everybody anyone anybody someone somebody nobody both all else when date day
""")
"""The stems of all the words that such a question may have, besides the item and parties."""


def of_items_signed(
    question: Question, entry: Entry, asked: Sequence[Unit]
) -> tuple[OnRecord, bool | None] | None:
    """Find who signed the item that is named, and whether those who are asked about have."""
    if entry.kept is None:
        return None
    items = {
        one.name.casefold(): one
        for one in subjects(entry.kept, entry.day)
        if one.name != THE_AGREEMENT and not one.of_note
    }
    named = [items[unit.said.casefold()] for unit in asked if unit.said.casefold() in items]
    if len(named) != 1:
        return None
    parties: set[str] = set()
    for unit in asked:
        found = {unit.who} if entry.terms.party(unit.who) else {*parties_named(unit.said, entry.terms)}
        parties |= found
        if not (found or unit.said.casefold() in items or {*unit.stems} <= _WORDS):
            return None
    return _signed(named[0], parties, entry, anybody=bool(_ANYBODY.search(question.said)))


def _signed(item: Subject, parties: set[str], entry: Entry, *, anybody: bool) -> tuple[OnRecord, bool]:
    signed = tuple(one for one in item.signed if one.counts_on <= entry.day)
    by = {one.party for one in signed}
    missing = tuple(one for one in item.needed if one not in by)
    holds = bool(by) if anybody else not {*missing} & (parties or {*item.needed})
    return OnRecord(Matter.ITEM_SIGNED, signed, signed, called=item.called, missing=missing), holds
