"""Lists of agreements: told from the marks of all, with the terms of those that one part of a list shows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from agreements.answers import Agreements, Register, Row
from agreements.marks import Mark
from agreements.requests import ListAgreements, Which
from agreements.standing import State, standing

PART = 100
"""How many agreements one part of a list shows."""


@dataclass(frozen=True)
class _Listed:
    """The marks looked at, those that belong on a list, and those that would had they been signed."""

    among: tuple[Mark, ...]
    kept: tuple[Mark, ...]
    unsure: tuple[Mark, ...]


def shown_in_list(request: ListAgreements, marks: Sequence[Mark], day: date) -> tuple[str, ...]:
    """Choose the agreements of which a part of a list shows the terms."""
    return _window(request, _listed(request, marks, day))


def list_agreements(request: ListAgreements, register: Register, day: date) -> Agreements:
    """List the agreements asked for, and those that would be on the list had they been signed."""
    listed = _listed(request, register.marks, day)
    window = frozenset(_window(request, listed))
    shown = {one.id: Row(one, standing(one, day)) for one in register.summaries if one.id in window}
    return Agreements(
        which=request.which,
        of=request.of,
        rows=tuple(shown[mark.agreement] for mark in listed.kept if mark.agreement in shown),
        unsure=tuple(shown[mark.agreement] for mark in listed.unsure if mark.agreement in shown),
        total=len(listed.among),
        matching=tuple(mark.agreement for mark in listed.kept),
        unsure_total=len(listed.unsure),
        states=Counter(mark.state(day) for mark in listed.kept),
        part=_part(request, listed),
        parts=_parts(listed),
    )


def _listed(request: ListAgreements, marks: Sequence[Mark], day: date) -> _Listed:
    among = None if request.among is None else frozenset(request.among)
    looked_at = [mark for mark in marks if among is None or mark.agreement in among]
    looked_at.sort(key=lambda mark: (mark.short_name.casefold(), mark.agreement))
    kept = (mark for mark in looked_at if _is(request.which, mark, day))
    unsure = (mark for mark in looked_at if request.which is Which.LIVE and mark.may_be_live(day))
    return _Listed(tuple(looked_at), tuple(kept), tuple(unsure))


def _is(which: Which, mark: Mark, day: date) -> bool:
    match which:
        case Which.ALL:
            return True
        case Which.LIVE:
            return mark.state(day) is State.IN_FORCE
        case Which.ENDED:
            return mark.state(day) is State.ENDED
        case Which.UNSIGNED:
            return bool(mark.missing)


def _window(request: ListAgreements, listed: _Listed) -> tuple[str, ...]:
    first = (_part(request, listed) - 1) * PART
    return tuple(mark.agreement for mark in (*listed.kept, *listed.unsure)[first : first + PART])


def _part(request: ListAgreements, listed: _Listed) -> int:
    """Return the part asked for, the last where the number is beyond it."""
    return min(request.part, _parts(listed))


def _parts(listed: _Listed) -> int:
    return max(1, -(-(len(listed.kept) + len(listed.unsure)) // PART))
