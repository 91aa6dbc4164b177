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
    """How many marks were looked at, those on a list, and those that would be on it had they been signed."""

    among: int
    kept: list[Mark]
    unsure: list[Mark]
    states: Counter[State]


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
        total=listed.among,
        matching=tuple(mark.agreement for mark in listed.kept),
        unsure_total=len(listed.unsure),
        states=listed.states,
        part=_part(request, listed),
        parts=_parts(listed),
    )


def _listed(request: ListAgreements, marks: Sequence[Mark], day: date) -> _Listed:
    among = None if request.among is None else frozenset(request.among)
    looked_at = marks if among is None else [mark for mark in marks if mark.agreement in among]
    listed = _Listed(len(looked_at), [], [], Counter())
    for mark in looked_at:
        state = mark.state(day)
        if _is(request.which, state, mark):
            listed.kept.append(mark)
            listed.states[state] += 1
        elif request.which is Which.LIVE and mark.may_be_live(day):
            listed.unsure.append(mark)
    return listed


def _is(which: Which, state: State, mark: Mark) -> bool:
    if which is Which.LIVE:
        return state is State.IN_FORCE
    if which is Which.ENDED:
        return state is State.ENDED
    return which is Which.ALL or bool(mark.missing)


def _window(request: ListAgreements, listed: _Listed) -> tuple[str, ...]:
    first = (_part(request, listed) - 1) * PART
    return tuple(mark.agreement for mark in (*listed.kept, *listed.unsure)[first : first + PART])


def _part(request: ListAgreements, listed: _Listed) -> int:
    """Return the part asked for, the last where the number is beyond it."""
    return min(request.part, _parts(listed))


def _parts(listed: _Listed) -> int:
    return max(1, -(-(len(listed.kept) + len(listed.unsure)) // PART))
