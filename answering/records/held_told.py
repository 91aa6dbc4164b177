"""What was decided at the gateways of an agreement and what its reviews found."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from agreements.life.happenings import Decided, Decision, Reviewed
from agreements.life.progress import Settled
from agreements.terms import Gateway
from answering.derived import Came, Held
from answering.facts.entry import Entry
from answering.fitting.cutting.units import Unit
from answering.language.english import joined_stems
from answering.records.held_asked import GATEWAY_WORDS, REVIEW_WORDS, Fate, fate_asked, names_gateway
from answering.requests import Question


def held(question: Question, entry: Entry, *, of_reviews: bool, asked: Sequence[Unit]) -> tuple[Held, ...]:
    """Find the gateways or the reviews that are asked about, none where nothing is recorded of them."""
    every = tuple(_reviews(entry) if of_reviews else _gateways(entry))
    words = REVIEW_WORDS if of_reviews else GATEWAY_WORDS
    own = [unit for unit in asked if unit.who or not {*unit.stems} <= words]
    meant = [one for one in every if all({*unit.stems} <= _words(one, entry) for unit in own)]
    found = tuple(kept for one in meant for kept in _in_days(one, question))
    logged = any(one.entry.kind == "decision" for one in entry.made.log)
    if not any(one.came for one in found) or (not (of_reviews or names_gateway(question.said)) and logged):
        return ()  # what else was decided is kept in a register
    return found


def so(question: Question, found: Sequence[Held]) -> bool | None:
    """Say whether it became of them what is asked, where that is the same of each."""
    fate = fate_asked(question.said)
    each = {_is_so(one, fate) for one in found}
    return each.pop() if len(each) == 1 else None


def _is_so(one: Held, fate: Fate) -> bool | None:
    """Say whether it became of one what is asked: a gateway that was deferred waits, a review was held."""
    last = one.came[-1] if one.came else None
    if fate in {Fate.LATE, Fate.IN_TIME}:
        if last is None or last.due is None or one.open:
            return None
        return (last.record.counts_on > last.due) is (fate is Fate.LATE)
    if fate in {Fate.OPEN, Fate.DEFERRED}:
        deferred = any(isinstance(each.record, Decided) and each.record.deferred_to for each in one.came)
        return one.open if fate is Fate.OPEN else deferred
    if last is None or one.waiting:
        return None
    if isinstance(last.record, Decided):
        return _DECIDED_SO[fate](last.record.decision)
    return True if fate is Fate.DONE else None


_DECIDED_SO: dict[Fate, Callable[[Decision], bool | None]] = {
    Fate.PASSED: lambda decision: decision is Decision.RECONFIRMED,
    Fate.FAILED: lambda decision: (
        None if decision is Decision.DEFERRED else decision is not Decision.RECONFIRMED
    ),
    Fate.DEFERRED: lambda decision: decision is Decision.DEFERRED,
    Fate.DONE: lambda decision: decision is not Decision.DEFERRED,
    Fate.EITHER: lambda _: None,
}


def decided_so(decision: Decision, said: str) -> bool | None:
    """Say whether it was decided as is asked; that it was decided is no yes to whether it was passed."""
    return _DECIDED_SO.get(fate_asked(said), _DECIDED_SO[Fate.DONE])(decision)


def _gateways(entry: Entry) -> Iterator[Held]:
    made = entry.made
    for fact in entry.terms.gateways:
        decisions = made.decisions.get(fact.id)
        settled = made.settled.get(fact.id)
        moves = (one.record for one in made.moves.get(fact.id, ()))
        last = (settled,) if settled else tuple(decisions.by.values()) if decisions else ()
        came = [one for one in (*moves, *last) if isinstance(one, Decided)]
        waiting = decisions.waiting if decisions and decisions.by and not settled else ()
        yield Held(fact, _with_days(fact.id, came, entry), waiting, open=settled is None)


def _reviews(entry: Entry) -> Iterator[Held]:
    made = entry.made
    for fact in entry.terms.reviews:
        every = (*(one.record for one in made.moves.get(fact.id, ())), made.settled.get(fact.id))
        came = [one for one in every if isinstance(one, Reviewed)]
        yield Held(fact, _with_days(fact.id, came, entry), open=not came)


def _with_days(item: str, came: Sequence[Decided | Reviewed], entry: Entry) -> tuple[Came, ...]:
    """Give each with the day on which it was due, which those before it moved."""
    return tuple(Came(one, due_before(item, one, entry)) for one in came)


def due_before(item: str, record: Settled, entry: Entry) -> date | None:
    """Return the day on which an item was due when something was recorded of it, before that moved it."""
    printed = entry.kept.printed_on(record.counts_on) if entry.kept else entry.terms
    facts = {
        one.id: one.date for some in (printed.milestones, printed.gateways, printed.reviews) for one in some
    }
    due = facts.get(item)
    for move in entry.made.moves.get(item, ()):
        if move.record is record:
            break
        due = move.to
    return due


def _in_days(one: Held, question: Question) -> Iterator[Held]:
    """Keep what came in the days that are asked about, or was due in them."""
    days = question.days
    if days is None:
        yield one
        return
    kept = tuple(
        each for each in one.came if each.record.counts_on in days or (each.due and each.due in days)
    )
    if kept or (one.fact.date and one.fact.date in days):
        yield replace(one, came=kept)


def _words(one: Held, entry: Entry) -> frozenset[str]:
    """Return the stems of all by which it may be named: what it is, and who is to decide or hold it."""
    fact = one.fact
    bodies = (fact.decided_by if isinstance(fact, Gateway) else fact.by) or ()
    said = (each.record.body for each in one.came if isinstance(each.record, Decided))
    names = [name for body in entry.terms.governance for name in (body.name, body.abbreviation or "")]
    return joined_stems(
        (fact.id, fact.what, *(entry.terms.called(who) for who in bodies), *bodies, *said, *names)
    )
