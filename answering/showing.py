"""Which agreements requests show, chosen by the marks of all, so that no more terms are read than those."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.listing import shown_in_list
from agreements.marks import Mark
from agreements.requests import Base, Home, ListAgreements
from answering.requests import Question

if TYPE_CHECKING:
    from agreements import homing
    from answering.across import marked
else:
    homing = Later("agreements.homing")
    marked = Later("answering.across.marked")


def needs_marks(requests: Sequence[Base]) -> bool:
    """Say whether anything is told by the marks of all agreements."""
    return any(not isinstance(one, Question) or marked.is_told_by_marks(one) for one in requests)


def shown(requests: Sequence[Base], marks: Sequence[Mark], day: date) -> tuple[str, ...]:
    """Choose the agreements of which requests need the summaries."""
    return tuple(dict.fromkeys(name for request in requests for name in _shown(request, marks, day)))


def _shown(request: Base, marks: Sequence[Mark], day: date) -> tuple[str, ...]:
    match request:
        case ListAgreements():
            return shown_in_list(request, marks, day)
        case Home():
            return homing.shown_at_home(marks, day)
        case Question() if marked.is_told_by_marks(request):
            return marked.shown_across(request, marks, day)
        case _:
            return ()
