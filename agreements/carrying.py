"""What goes on into a later version: what was recorded of an item that the version says again as it was.

An item of another date, or another sum, is another thing to do. What is left behind, `agreements.leaving`
works out, and it is told: nothing is lost in silence.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from agreements.change_notes.notes import Note
from agreements.life.happenings import EvidenceGiven, NoticeGiven, Replaced
from agreements.life.progress import Move, Settled
from agreements.records import SignOff
from agreements.terms import Fact, Signatory, Terms

_SECTIONS = ("milestones", "gateways", "reviews", "recurring", "funding")
_WHEN = ("date", "date_from", "after", "frequency")
"""What dates an item; where nothing of it is given, `date_text` says it in words."""


@dataclass(frozen=True)
class Left:
    """An item as the version before had it, and what was recorded of it that does not go on.

    That is what settled it or each of its periods, where they had moved, the evidence that was given, and who
    signed it off.
    """

    item: str
    what: str
    settled: tuple[Settled, ...] = ()
    moves: tuple[Move, ...] = ()
    evidence: tuple[EvidenceGiven, ...] = ()
    signed: tuple[SignOff, ...] = ()


@dataclass(frozen=True)
class LeftBehind:
    """What a later version leaves behind once it counts.

    Items are open again where it has them, else `gone`. `signed` are the signatures that do not count for it,
    `notes` the change notes that varied the version before, and `replaced` that another took its place.
    """

    reopened: tuple[Left, ...] = ()
    gone: tuple[Left, ...] = ()
    signed: tuple[Signatory, ...] = ()
    notes: tuple[Note, ...] = ()
    notices: tuple[NoticeGiven, ...] = ()
    replaced: Replaced | None = None


NOTHING_LEFT = LeftBehind()


def said_again(later: Terms, *before: Terms) -> frozenset[str]:
    """Name the items of terms that are what they were in earlier ones: by the document, or as they ran."""
    was = [{one.id: _as_said(one) for one in items_of(terms)} for terms in before]
    return frozenset(
        one.id for one in items_of(later) if any(_as_said(one) == known.get(one.id) for known in was)
    )


def items_of(terms: Terms) -> Iterator[Any]:
    """Go through the items of which something may be recorded."""
    for section in _SECTIONS:
        yield from getattr(terms, section)


def _as_said(item: Fact) -> tuple[object, ...]:
    when = tuple(_dating(getattr(item, name, None)) for name in _WHEN)
    said = getattr(item, "what", ""), getattr(item, "amount", None)
    return (*said, when if any(when) else getattr(item, "date_text", None))


def _dating(value: object) -> object:
    if isinstance(value, Fact):
        return tuple(value.model_dump(exclude={"clause", "quote", "note"}).items())
    return value
