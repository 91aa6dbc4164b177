"""What became of what was due: dealt with, moved, decided, reviewed; and which notices stand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from math import inf
from typing import Protocol

from agreements.days.calendar import in_words
from agreements.life.gateways import Decisions, deciders
from agreements.life.happenings import (
    Dealt,
    Decided,
    EvidenceGiven,
    Happening,
    Moved,
    NoticeGiven,
    NoticeWithdrawn,
    Replaced,
    Reviewed,
)
from agreements.life.logged import LogItem
from agreements.recorded import Recorded
from agreements.terms import Dated, Fact, Terms

Settled = Dealt | Decided | Reviewed
"""What settles an item."""


@dataclass(frozen=True)
class Move:
    """An item was put on another day: by a move, a deferral or a review, its `record`; `told` says how."""

    to: date
    told: str
    record: Happening


@dataclass(frozen=True)
class Progress:
    """What became of an agreement's items by a day, by their ids; moves in the order in which they were made.

    `evidence` holds by gateway and piece what was given and stands, `notices` those that were not withdrawn,
    `decisions` by gateway what each body decided, `log` the items of the partnership's registers. Duties have
    `begun` with the version or change note that has them so, and no period of theirs is over before that.
    The reviews in `again` had been settled when they were held last.
    """

    settled: Mapping[str, Settled] = field(default_factory=dict)
    moves: Mapping[str, tuple[Move, ...]] = field(default_factory=dict)
    evidence: Mapping[tuple[str, str], EvidenceGiven] = field(default_factory=dict)
    decisions: Mapping[str, Decisions] = field(default_factory=dict)
    notices: tuple[NoticeGiven, ...] = ()
    replaced: Replaced | None = None
    log: tuple[LogItem, ...] = ()
    begun: Mapping[str, date] = field(default_factory=dict)
    again: frozenset[str] = frozenset()

    @property
    def notice(self) -> NoticeGiven | None:
        """The notice that ends the agreement, the one that runs out first."""
        return min(self.notices, key=lambda one: one.ends_on, default=None)


NONE_YET = Progress()


class Since(Protocol):
    """What says since when an item is what it is."""

    def __call__(self, item: str, *, sums: bool = True) -> date:
        """Return since when an item is what it is; without `sums`, since when it is but for its sum."""
        ...


def in_order(records: Iterable[Recorded]) -> tuple[Happening, ...]:
    """Sort what happened to its items, each in the order in which it happened, and leave out what was undone.

    A review, a decision or something done that is recorded late comes before those of later days. Where
    something is said not to have been done after all, what was recorded last of it never was, on whatever day
    that was said; nor was a notice given that is withdrawn once it has run out.
    """
    found: dict[str, list[Happening]] = {}
    for record in records:
        if not isinstance(record, Happening):
            continue
        before = found.setdefault(item_of(record), [])
        if isinstance(record, NoticeWithdrawn):
            before[:] = [one for one in before if not _mistaken(one, record)]
        if isinstance(record, Dealt) and not record.done:
            undone = max((one for one in before if isinstance(one, Settled)), key=_sequence, default=None)
            before[:] = [one for one in before if one is not undone]
        else:
            before.insert(_place(record, before), record)
    return tuple(chain.from_iterable(found.values()))


def _sequence(record: Recorded) -> float:
    return record.written.sequence if record.written else inf


def _mistaken(one: Happening, withdrawn: NoticeWithdrawn) -> bool:
    if not isinstance(one, NoticeGiven) or one.ends_on >= withdrawn.counts_on:
        return False
    return one.written is not None and one.written.sequence == withdrawn.of


def _place(record: Happening, before: Sequence[Happening]) -> int:
    if not isinstance(record, Settled):
        return len(before)
    later = (
        place
        for place, one in enumerate(before)
        if isinstance(one, Settled) and one.counts_on > record.counts_on
    )
    return next(later, len(before))


def progress(
    happened: Iterable[Happening],
    day: date,
    terms: Terms,
    *,
    log: tuple[LogItem, ...] = (),
    since: Since,
) -> Progress:
    """Work out what became of the items by a day; the last word holds.

    `happened` comes in order. What happened to an item before `since` happened to the one whose place it
    took; where it was moved to, it is due with another sum too. `terms` are those that hold on the day, and
    say which bodies decide a gateway.
    """
    counted = [
        one
        for one in happened
        if since(item_of(one), sums=not isinstance(one, Moved)) <= one.counts_on <= day
    ]
    evidence = {(one.gateway, one.piece): one for one in counted if isinstance(one, EvidenceGiven)}
    withdrawn = {one.of for one in counted if isinstance(one, NoticeWithdrawn)}
    notices = [one for one in counted if isinstance(one, NoticeGiven)]
    replaced = [one for one in counted if isinstance(one, Replaced)]
    settled, moves, again = _fates(counted)
    decisions = _decisions(counted, terms)
    decided = {gateway: one.settled for gateway, one in decisions.items() if one.settled}
    return Progress(
        settled | decided,
        moves,
        {place: one for place, one in evidence.items() if one.given},
        decisions,
        tuple(one for one in notices if not (one.written and one.written.sequence in withdrawn)),
        replaced[-1] if replaced and replaced[-1].by else None,
        log,
        {one.id: since(one.id) for one in terms.recurring},
        again,
    )


def _fates(
    counted: Iterable[Happening],
) -> tuple[dict[str, Settled], dict[str, tuple[Move, ...]], frozenset[str]]:
    settled: dict[str, Settled] = {}
    moves: dict[str, tuple[Move, ...]] = {}
    again: set[str] = set()
    for record in counted:
        item, move = item_of(record), _move(record)
        if move:
            moves[item] = (*moves.get(item, ()), move)
        if isinstance(record, Dealt | Reviewed):
            before = settled.pop(item, None)
            again.discard(item)
            if not move:
                settled[item] = record
                again |= {item} if isinstance(before, Reviewed) else set()
    return settled, moves, frozenset(again)


def _decisions(counted: Iterable[Happening], terms: Terms) -> dict[str, Decisions]:
    gateways = {one.id: one for one in terms.gateways}
    found: dict[str, Decisions] = {}
    for record in counted:
        if isinstance(record, Decided):
            gateway = gateways.get(record.gateway)
            so_far = found.get(record.gateway) or Decisions(deciders(terms, gateway) if gateway else ())
            found[record.gateway] = so_far.after(record)
    return found


def item_of(record: Happening) -> str:
    """Return the item that a record of its running is about, or nothing where it is about the whole."""
    return next(
        (getattr(record, name) for name in ("item", "gateway", "review") if hasattr(record, name)), ""
    )


def _move(record: Happening) -> Move | None:
    match record:
        case Moved(to=to, why=why):
            told = f"moved on {in_words(record.counts_on)} to {in_words(to)}, because {why}"
        case Decided(deferred_to=date() as to, body=body):
            told = f"deferred on {in_words(record.counts_on)} to {in_words(to)}, by {body}"
        case Reviewed(next_on=date() as to):
            told = f"held on {in_words(record.counts_on)}, the next is on {in_words(to)}"
        case _:
            return None
    return Move(to, told, record)


def advanced(terms: Terms, made: Progress) -> Terms:
    """Return the terms as their running left them: items where they were moved, ended by notice."""
    sections = ("milestones", "gateways", "reviews", "funding")
    update: dict[str, object] = {
        section: tuple(_moved(one, made.moves.get(one.id, ())) for one in getattr(terms, section))
        for section in sections
        if any(one.id in made.moves for one in getattr(terms, section))
    }
    notice = made.notice
    if notice and (terms.end.date is None or notice.ends_on < terms.end.date):
        terms = terms.ending(notice.ends_on, f"notice given on {in_words(notice.counts_on)}")
    return terms.model_copy(update=update) if update else terms


def _moved(fact: Fact, moves: tuple[Move, ...]) -> Fact:
    if not moves:
        return fact
    told = "; ".join(one.told for one in moves)
    update: dict[str, object] = {
        "note": f"{fact.note}; {told}" if fact.note else f"{told[:1].upper()}{told[1:]}"
    }
    if isinstance(fact, Dated):  # a payment has no date of its own
        update |= {"date": moves[-1].to, "date_from": None, "date_text": None, "precision": "day"}
    return fact.model_copy(update=update)
