"""What goes on into a later version: what was recorded of an item that the version says again as it was.

An item of another date is another thing to do. Notices are of the version under which they were given.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from agreements.happenings import NoticeGiven
from agreements.occurrences import period_of
from agreements.progress import Move, Settled
from agreements.records import SignOff
from agreements.terms import Fact, Terms

if TYPE_CHECKING:  # which asks this of its versions
    from agreements.agreement import Agreement

_SECTIONS = ("milestones", "gateways", "reviews", "recurring", "funding")
_WHEN = ("date", "date_from", "after", "frequency")
"""What dates an item; where nothing of it is given, `date_text` says it in words."""


@dataclass(frozen=True)
class Reopened:
    """An item of a later version that is to be done again: what settled it, or where it had moved."""

    item: str
    what: str
    settled: Settled | None
    move: Move | None


@dataclass(frozen=True)
class LeftBehind:
    """What a later version leaves behind once it counts: items that are open again, notices, signatures."""

    reopened: tuple[Reopened, ...] = ()
    notices: tuple[NoticeGiven, ...] = ()
    signed: tuple[SignOff, ...] = ()


NOTHING_LEFT = LeftBehind()


def said_again(later: Terms, *before: Terms) -> frozenset[str]:
    """Name the items of terms that are what they were in earlier ones: by the document, or as they ran."""
    was = [{one.id: _as_said(one) for one in _items(terms)} for terms in before]
    return frozenset(
        one.id for one in _items(later) if any(_as_said(one) == known.get(one.id) for known in was)
    )


def _items(terms: Terms) -> Iterator[Any]:
    for section in _SECTIONS:
        yield from getattr(terms, section)


def _as_said(item: Fact) -> tuple[object, ...]:
    when = tuple(_dating(getattr(item, name, None)) for name in _WHEN)
    return getattr(item, "what", ""), when if any(when) else getattr(item, "date_text", None)


def _dating(value: object) -> object:
    if isinstance(value, Fact):
        return tuple(value.model_dump(exclude={"clause", "quote", "note"}).items())
    return value


def left_behind(before: "Agreement", after: "Agreement", day: date) -> LeftBehind:
    """Say what holds no longer on a day of what was recorded, once a version is there that counts by then."""
    was, made = before.progress_on(day), after.progress_on(day)
    settled = {period_of(item): one for item, one in was.settled.items() if item not in made.settled}
    moved = {period_of(item): one[-1] for item, one in was.moves.items() if item not in made.moves}
    reopened = [
        Reopened(one.id, one.what, settled.get(one.id), moved.get(one.id))
        for one in _items(after.terms_on(day))
        if one.id in settled or one.id in moved
    ]
    kept = {one.written for one in made.notices}
    signed = tuple(one for one in made.signed_before if one not in was.signed_before)
    return LeftBehind(tuple(reopened), tuple(one for one in was.notices if one.written not in kept), signed)
