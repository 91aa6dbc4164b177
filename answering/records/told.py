"""An answer from the records: they are facts too, and of what was done only they can tell."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from agreements.agreement import THE_AGREEMENT
from agreements.life.happenings import NoticeGiven, NoticeWithdrawn, Replaced
from agreements.records import Record, Restriction, SignOff
from agreements.terms.names import key, parties_named
from answering.derived import OnRecord
from answering.facts.entry import Entry
from answering.fitting.cutting.units import Unit, units
from answering.of_one import Told, Unsaid
from answering.records.acts_asked import Act, act_asked
from answering.records.acts_told import of_acts
from answering.records.asked import (
    HELD,
    Matter,
    asks_of_earlier,
    asks_of_its_end,
    asks_of_later,
    asks_of_latest,
    asks_of_part,
    asks_of_withdrawal,
    asks_what_stands,
    words_of,
)
from answering.records.authority_told import of_authority
from answering.records.held_told import held, so
from answering.records.items_signed import of_items_signed
from answering.records.notes_asked import number_asked
from answering.records.notes_told import Whose, of_notes
from answering.requests import Form, Question
from answering.verdict.outcomes import asks_ending

Found = tuple[tuple[Record, ...], tuple[Record, ...], bool | None]
"""What bears on a matter, what of it holds, and whether it is as was asked, where that can be told."""


def from_records(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Answer what is asked of the records, or nothing where more than that is asked."""
    ending = _asks_ending(question, entry)
    matter = Matter.NOTICE if ending else matter_of(question)
    if matter is None or entry.kept is None or question.clause or not _may_be(question, matter):
        return None
    if matter is Matter.VERSIONS and asks_of_part(question.said, question.aside):
        later = asks_of_later(question.said)  # of which the whole document is no version
        return Unsaid(question, entry) if later else None
    told = [unit for unit in units(question.words, entry, question.aside) if not unit.light]
    return _BY_MATTER.get(matter, _of_matter)(question, entry, matter, told)


def matter_of(question: Question) -> Matter | None:
    """Say which of the records a question may be about; what changed in some days is all that was done."""
    matter = question.asks.matter
    all_done = matter is Matter.CHANGES and question.period and act_asked(question.said) is Act.RECORDED
    return Matter.ACTS if all_done else matter


def _asks_ending(question: Question, entry: Entry) -> bool:
    return bool(entry.made.notices) and asks_ending(question, entry)


def _of_matter(question: Question, entry: Entry, matter: Matter, told: Sequence[Unit]) -> Told | None:
    """Answer where no word is of more than the matter, and nobody is named but parties."""
    ending = _asks_ending(question, entry)
    people = _signers(told, entry) if matter is Matter.CHANGES else frozenset[str]()
    told = [unit for unit in told if unit.said not in people]
    parties = frozenset(party for unit in told if unit.who for party in _party(unit.said, unit.who, entry))
    asked = [unit for unit in told if not (unit.who or (matter is Matter.CHANGES and unit.said.isdigit()))]
    strangers = any(unit.who and not _party(unit.said, unit.who, entry) for unit in told)
    if strangers or (not ending and any(not {*unit.stems} <= words_of(matter) for unit in asked)):
        return None
    if matter is Matter.CHANGES:
        return _of_changes(question, entry, Whose(parties, people))
    records, holding, holds = _FOUND[matter](question, entry, parties)
    if not records and (matter is Matter.SIGN_OFFS or asks_of_its_end(question.said)):
        return None  # whoever signed the copy that was read, and when notice can run out, the document says
    verdict = _verdict(question, holds)
    names = {user: entry.people.appointed_as(user) for user in _users(records)}
    recorded = OnRecord(matter, records, holding, names)
    return Told(question, entry, (), verdict=verdict, recorded=recorded)


def _may_be(question: Question, matter: Matter) -> bool:
    numbered = question.form is not Form.CLAUSE or (
        matter is Matter.CHANGES and bool(number_asked(question.said))
    )
    return question.form in _FORMS or (matter in _WHATEVER_FORM and numbered)


_WHATEVER_FORM = HELD | {Matter.CHANGES, Matter.AUTHORITY}


def _verdict(question: Question, holds: bool | None) -> bool | None:  # noqa: FBT001 - what was found
    return holds != question.denied if question.form is Form.YES_NO and holds is not None else None


def _of_changes(question: Question, entry: Entry, whose: Whose) -> Told | None:
    return _as_told(question, entry, of_notes(question, entry, whose))


def _of_held(question: Question, entry: Entry, matter: Matter, asked: Sequence[Unit]) -> Told | None:
    found = held(question, entry, of_reviews=matter is Matter.REVIEWS, asked=asked)
    if not found:
        return None
    records = tuple(each.record for one in found for each in one.came)
    names = {user: entry.people.appointed_as(user) for user in _users(records)}
    recorded = OnRecord(matter, records, records, names, held=found)
    verdict = _verdict(question, so(question, found))
    return Told(question, entry, (), verdict=verdict, recorded=recorded)


def _of_acts(question: Question, entry: Entry, _: Matter, asked: Sequence[Unit]) -> Told | None:
    act = act_asked(question.said)
    return _as_told(question, entry, of_acts(question, entry, act, asked) if act else None)


def _of_authority(question: Question, entry: Entry, _: Matter, asked: Sequence[Unit]) -> Told | None:
    return _as_told(question, entry, of_authority(question, entry, asked))


def _of_items_signed(question: Question, entry: Entry, _: Matter, asked: Sequence[Unit]) -> Told | None:
    return _as_told(question, entry, of_items_signed(question, entry, asked))


def _as_told(question: Question, entry: Entry, found: tuple[OnRecord, bool | None] | None) -> Told | None:
    if found is None:
        return None
    recorded, holds = found
    form = Form.WHAT if question.form is Form.CLAUSE else question.form  # a note says what it changes
    verdict, asked = _verdict(question, holds), replace(question, form=form)
    return Told(asked, entry, (), verdict=verdict, recorded=recorded)


_BY_MATTER = {
    **dict.fromkeys(HELD, _of_held),
    Matter.ACTS: _of_acts,
    Matter.AUTHORITY: _of_authority,
    Matter.ITEM_SIGNED: _of_items_signed,
}


_FORMS = frozenset(
    [Form.YES_NO, Form.WHO, Form.WHEN, Form.WHAT, Form.WHY, Form.HOW_MANY, Form.DIFFERENCE, Form.HOW_OFTEN]
)


def _party(said: str, who: str, entry: Entry) -> tuple[str, ...]:
    return (who,) if entry.terms.party(who) else parties_named(said, entry.terms)


def _signers(told: Sequence[Unit], entry: Entry) -> frozenset[str]:
    """Return the words that are names of people who sign the agreement, or signed one of its change notes."""
    signed = (one.name for note in entry.notes for one in note.sign_offs)
    names = [key(name).split() for name in (*signed, *(one.name for one in entry.terms.signatories)) if name]
    return frozenset(unit.said for unit in told if any({*unit.said.split()} <= {*name} for name in names))


def _users(records: tuple[Record, ...]) -> frozenset[str]:
    return frozenset(one.written.by.user for one in records if one.written)


def _notice(question: Question, entry: Entry, parties: frozenset[str]) -> Found:
    """Find the notices given by a day, and those that were withdrawn; none that has run out stands."""
    kept = (one for one in _kept(entry) if isinstance(one, NoticeGiven | NoticeWithdrawn))
    found = tuple(one for one in kept if one.counts_on <= entry.day)
    standing = tuple(one for one in entry.made.notices if one in found)
    theirs = [one for one in standing if not parties or one.party in parties]
    withdrawn = any(
        isinstance(one, NoticeWithdrawn) and (not parties or one.party in parties) for one in found
    )
    if asks_of_withdrawal(question.said):
        return found, standing, withdrawn
    if asks_what_stands(question.said):
        return found, standing, any(one.ends_on >= entry.day for one in theirs)
    return found, standing, True if theirs else False if found and not withdrawn else None


def _versions(question: Question, entry: Entry, _: frozenset[str]) -> Found:
    """Find the versions; whether there is one before this, or after it, or several."""
    if entry.kept is None:
        return (), (), None
    every, now = entry.kept.entries, entry.kept.entry_on(entry.day)
    place = every.index(now)
    later = place < len(every) - 1
    if asks_of_latest(question.said):
        return every, (now,), not later
    if asks_of_earlier(question.said):
        return every, (now,), place > 0
    if asks_of_later(question.said):
        return (
            every,
            (now,),
            True if later else None if place else False,
        )  # newer than this, or than the first
    return every, (now,), len(every) > 1


def _successor(_: Question, entry: Entry, __: frozenset[str]) -> Found:
    """Find what is recorded to replace it; only before the day of what is to follow surely none has."""
    if entry.made.replaced:
        return (entry.made.replaced,), (entry.made.replaced,), True
    named = entry.terms.successor
    open_ = named is None or named.date is None or named.date <= entry.day
    taken_back = tuple(
        one for one in _kept(entry) if isinstance(one, Replaced) and one.counts_on <= entry.day
    )
    return taken_back, (), None if open_ and not taken_back else False


def _access(_: Question, entry: Entry, __: frozenset[str]) -> Found:
    found = tuple(one for one in _kept(entry) if isinstance(one, Restriction) and one.counts_on <= entry.day)
    return found, found[-1:], bool(found)


def _sign_offs(question: Question, entry: Entry, parties: frozenset[str]) -> Found:
    """Find who signed the agreement in a version, of those before this one where that is asked."""
    every = (one for one in _kept(entry) if isinstance(one, SignOff) and one.subject == THE_AGREEMENT)
    found = [one for one in every if one.counts_on <= entry.day and (not parties or one.party in parties)]
    if asks_of_earlier(question.said) and entry.kept:
        now = entry.kept.entry_on(entry.day).counts_on
        found = [one for one in found if one.version != now]
    return tuple(found), tuple(found), bool(found)


def _kept(entry: Entry) -> tuple[Record, ...]:
    return entry.kept.records if entry.kept else ()


_FOUND: dict[Matter, Callable[[Question, Entry, frozenset[str]], Found]] = {
    Matter.NOTICE: _notice,
    Matter.VERSIONS: _versions,
    Matter.SUCCESSOR: _successor,
    Matter.ACCESS: _access,
    Matter.SIGN_OFFS: _sign_offs,
}
