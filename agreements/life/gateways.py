"""Who decides a gateway: the bodies that the agreement names, each for itself, and what that comes to."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from agreements.life.happenings import Decided, Decision
from agreements.terms import Gateway, Terms
from agreements.terms.names import key


@dataclass(frozen=True)
class Body:
    """A body that the agreement names to decide, with the keys of all its names."""

    name: str
    keys: frozenset[str]


def deciders(terms: Terms, gateway: Gateway) -> tuple[Body, ...]:
    """List the bodies that the agreement names to decide a gateway."""
    return tuple(_body(terms, terms.called(one)) for one in gateway.decided_by or ())


def _body(terms: Terms, name: str) -> Body:
    found = {key(name)}
    for one in terms.governance:
        called = {key(name) for name in (one.name, one.abbreviation or "", *one.also_called) if name}
        if called & found:
            found |= called
    return Body(name, frozenset(found))


def meant(said: str, named: Iterable[Body]) -> tuple[str, ...]:
    """Say which of the named bodies is meant by what was typed: one, several, or none of them."""
    bodies, rest = tuple(named), f" {key(said)} "
    alone = tuple(body.name for body in bodies if rest.strip() in body.keys)
    if alone:
        return alone
    found = []
    for body in bodies:
        name = next((one for one in sorted(body.keys, key=len, reverse=True) if f" {one} " in rest), None)
        if name:
            rest = rest.replace(f" {name} ", "  ", 1)
            found.append(body.name)
    return tuple(found) if set(rest.split()) <= {"and", "the", "both"} else ()


@dataclass(frozen=True)
class Decisions:
    """What was decided of a gateway so far: by each body that it names, and last by one that it does not."""

    named: tuple[Body, ...]
    by: dict[str, Decided] = field(default_factory=dict)
    other: Decided | None = None

    def after(self, record: Decided) -> "Decisions":
        """Take a decision in; a deferral leaves standing what other bodies that are named have decided."""
        bodies = meant(record.body, self.named)
        if record.decision is Decision.DEFERRED:
            return replace(self, other=None)
        if bodies:
            return replace(self, by=self.by | dict.fromkeys(bodies, record))
        return replace(self, other=record)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The bodies that are named and have not decided."""
        return tuple(body.name for body in self.named if body.name not in self.by)

    @cached_property
    def settled(self) -> Decided | None:
        """What it comes to, once all who are named have decided, or somebody else has.

        It is reconfirmed where all have reconfirmed it.
        """
        if self.waiting or not self.named:
            return self.other
        last = max(self.by.values(), key=lambda one: one.counts_on)
        against = [name for name, one in self.by.items() if one.decision is not Decision.RECONFIRMED]
        decision = Decision.NOT_RECONFIRMED if against else Decision.RECONFIRMED
        return replace(last, decision=decision, body=" and ".join(against or self.by))
