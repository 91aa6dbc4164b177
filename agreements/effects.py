"""What a change note does to the terms that the bot computes with."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Literal

from pydantic import TypeAdapter

from agreements.terms import Fact, Funding, Gateway, Milestone, Obligation, Party, Review, Signatory, Terms

Section = Literal["milestones", "gateways", "reviews", "recurring", "parties", "signatories"]
Item = Milestone | Gateway | Review | Obligation | Party | Signatory


@dataclass(frozen=True)
class SetEnd:
    """The term ends on another day: extended or shortened."""

    last_day: date
    kind: Literal["end"] = "end"


@dataclass(frozen=True)
class SetSum:
    """A sum is another amount, in pounds."""

    item: str
    amount: Decimal
    kind: Literal["sum"] = "sum"


@dataclass(frozen=True)
class PutItem:
    """A dated item, obligation, party or representative is added, or takes the place of the one it names."""

    section: Section
    item: Item
    kind: Literal["put"] = "put"


@dataclass(frozen=True)
class RemoveItem:
    """A dated item, obligation, party or representative goes."""

    section: Section
    item: str
    kind: Literal["remove"] = "remove"


Effect = SetEnd | SetSum | PutItem | RemoveItem


@cache
def _adapter() -> TypeAdapter[tuple[Effect, ...]]:
    return TypeAdapter(tuple[Effect, ...])


def as_data(effects: tuple[Effect, ...]) -> object:
    """Return the effects as plain values, to be signed or stored."""
    return _adapter().dump_python(effects, mode="json", by_alias=True, exclude_unset=True)


def mark(item: Fact) -> str:
    """Return what tells an item from its neighbours: its id, or the party that a signatory signs for."""
    return str(getattr(item, "id", None) or getattr(item, "party", None) or "")


def apply(terms: Terms, effects: tuple[Effect, ...], source: str) -> Terms:
    """Return the terms as varied; what changed cites `source`, such as `change note 3`."""
    for effect in effects:
        terms = _apply(terms, effect, source)
    return terms


def _apply(terms: Terms, effect: Effect, source: str) -> Terms:
    if isinstance(effect, SetEnd):
        end = terms.end.model_copy(update={"date": effect.last_day, "date_text": None, "clause": source})
        return _with(terms, "end", end)
    if isinstance(effect, SetSum):
        sums = tuple(
            _with_amount(one, effect, source) if one.id == effect.item else one for one in terms.funding
        )
        return _with(terms, "funding", sums)
    kept: tuple[Fact, ...] = getattr(terms, effect.section)
    if isinstance(effect, RemoveItem):
        return _with(terms, effect.section, tuple(one for one in kept if mark(one) != effect.item))
    item = effect.item.model_copy(update={"clause": source})
    if mark(item) in {mark(one) for one in kept}:
        return _with(terms, effect.section, tuple(item if mark(one) == mark(item) else one for one in kept))
    return _with(terms, effect.section, (*kept, item))


def _with_amount(funding: Funding, effect: SetSum, source: str) -> Funding:
    return funding.model_copy(update={"amount": effect.amount, "amount_text": None, "clause": source})


def _with(terms: Terms, section: str, value: object) -> Terms:
    return terms.model_copy(update={section: value})


def objections(terms: Terms, effects: tuple[Effect, ...], starts_on: date | None) -> tuple[str, ...]:
    """Say in words why the effects can't be made, or nothing where they can.

    An agreement can't end before it starts, nor lose its last party; what is changed must be there.
    """
    varied = apply(terms, effects, "change note")
    found = [
        f"{effect.item} is not in the agreement"
        for effect in effects
        if isinstance(effect, SetSum | RemoveItem) and not _there(terms, effect)
    ]
    if starts_on and varied.end.date and varied.end.date < starts_on:
        found.append("the agreement would end before it starts")
    if not varied.parties:
        found.append("the agreement would have no parties left")
    return tuple(found)


def _there(terms: Terms, effect: SetSum | RemoveItem) -> bool:
    section = "funding" if isinstance(effect, SetSum) else effect.section
    return effect.item in {mark(one) for one in getattr(terms, section)}
