"""Whose messages Slack refuses, and who may know of that."""

from collections.abc import Iterable

from agreements.answers import Register
from agreements.asking import Asking
from agreements.reminding.audiences import Audience
from agreements.reminding.delivering import Stuck


def refused_to(audience: str, refusals: Iterable[Stuck]) -> Stuck | None:
    """Sum up what Slack refuses to one audience: since the first time, for its latest reason."""
    found = sorted((one for one in refusals if one.audience == audience), key=lambda one: one.since)
    if not found:
        return None
    return Stuck(audience, found[-1].why, sum(one.number for one in found), found[0].since)


def refused_here(audience: Audience, register: Register, *, told: bool) -> Stuck | None:
    """Sum up what Slack refuses where it is asked, if that is told; a person may be for their role alone."""
    return refused_to(audience.id, register.refusals) if told or audience.person else None


def refused_elsewhere(
    agreement: str, others: Iterable[str], register: Register, asking: Asking
) -> tuple[tuple[Stuck, str], ...]:
    """Sum up what Slack refuses to others, each with the name of a person.

    Only whoever keeps the agreement's register is told who they are, and not where everybody reads it.
    """
    if asking.actor.aloud or not asking.may_keep(agreement):
        return ()
    found = [refused_to(name, register.refusals) for name in sorted(others)]
    return tuple(
        (one, asking.people.name_of(one.audience) if Audience(one.audience).person else "")
        for one in found
        if one
    )
