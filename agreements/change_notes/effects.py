"""What a change note does to the terms that the bot computes with."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Literal

from pydantic import TypeAdapter

from agreements.terms import Fact, Funding, Gateway, Milestone, Obligation, Party, Review, Signatory, Terms
from agreements.terms.money import money
from agreements.terms.people import former

Section = Literal["milestones", "gateways", "reviews", "recurring", "parties", "signatories"]
Item = Milestone | Gateway | Review | Obligation | Party | Signatory
_SORTS: dict[Section, type[Item]] = {
    "milestones": Milestone,
    "gateways": Gateway,
    "reviews": Review,
    "recurring": Obligation,
    "parties": Party,
    "signatories": Signatory,
}


@dataclass(frozen=True)
class SetEnd:
    """The term ends on another day: extended or shortened."""

    last_day: date
    kind: Literal["end"] = "end"


@dataclass(frozen=True)
class SetSum:
    """A sum is another amount, in the currency that it is in."""

    item: str
    amount: Decimal
    kind: Literal["sum"] = "sum"


@dataclass(frozen=True)
class PutItem:
    """A dated item, obligation, party or representative is added, or takes the place of the one it names."""

    section: Section
    item: Item
    kind: Literal["put"] = "put"

    def __post_init__(self) -> None:
        """Take the item as its section's sort, which alone its fields may not tell when it is read back."""
        sort = _SORTS[self.section]
        if type(self.item) is not sort:
            plain = self.item.model_dump_json(by_alias=True, exclude_unset=True)
            object.__setattr__(self, "item", sort.model_validate_json(plain))


@dataclass(frozen=True)
class RemoveItem:
    """A dated item, obligation, party or representative goes."""

    section: Section
    item: str
    kind: Literal["remove"] = "remove"


def section_of(effect: "Effect") -> str:
    """Return the section of the register file that an effect changes."""
    match effect:
        case SetEnd():
            return "end"
        case SetSum():
            return "funding"
        case _:
            return effect.section


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


def changed_item(effect: "Effect") -> str:
    """Return the item that is another one by an effect: put anew, or of another sum; else nothing."""
    if isinstance(effect, PutItem):
        return mark(effect.item)
    return effect.item if isinstance(effect, SetSum) else ""


def apply(terms: Terms, effects: tuple[Effect, ...], source: str) -> Terms:
    """Return the terms as varied; what changed cites `source`, such as `change note 3`."""
    for effect in effects:
        terms = _apply(terms, effect, source)
    return terms


def _apply(terms: Terms, effect: Effect, source: str) -> Terms:
    if isinstance(effect, SetEnd):
        return terms.ending(effect.last_day, source)
    if isinstance(effect, SetSum):
        sums = tuple(
            _with_amount(one, effect, source) if one.id == effect.item else one for one in terms.funding
        )
        return _with(terms, "funding", sums)
    varied = _with(terms, effect.section, _items(getattr(terms, effect.section), effect, source))
    return _followed(terms, varied, source) if effect.section == "parties" else varied


def _items(kept: tuple[Fact, ...], effect: PutItem | RemoveItem, source: str) -> tuple[Fact, ...]:
    if isinstance(effect, RemoveItem):
        return tuple(one for one in kept if mark(one) != effect.item)
    item = effect.item.model_copy(update={"clause": source})
    if mark(item) in {mark(one) for one in kept}:
        return tuple(item if mark(one) == mark(item) else one for one in kept)
    return (*kept, item)


def _followed(before: Terms, varied: Terms, source: str) -> Terms:
    """Let what hangs on the parties follow them: their signature blocks, and a rule that all must sign.

    One that is gone is named still.
    """
    ids = {party.id for party in varied.parties}
    gone = [party for party in before.parties if party.id not in ids]
    left = {party.id for party in gone}
    signatories = tuple(block for block in varied.signatories if block.party not in left)
    named = varied.variation.must_sign or ()
    if {party.id for party in before.parties} <= set(named):
        named += tuple(party.id for party in varied.parties if party.id not in named)
    must_sign = tuple(party for party in named if party not in left) or None
    variation = varied.variation.model_copy(update={"must_sign": must_sign})
    names = {party.name for party in varied.parties}
    mentioned = tuple(one for one in varied.mentioned if not (one.former and one.name in names))
    mentioned += tuple(former(party, source) for party in gone)
    update = {"signatories": signatories, "variation": variation, "mentioned": mentioned}
    return varied.model_copy(update=update)


def _with_amount(funding: Funding, effect: SetSum, source: str) -> Funding:
    was = f"{_stated(funding)} before {source}" if _stated(funding) else ""
    note = "; ".join(filter(None, (funding.note, was))) or None
    update = {"amount": effect.amount, "amount_text": None, "clause": source, "note": note}
    return funding.model_copy(update=update)


def _stated(funding: Funding) -> str:
    if funding.amount is None:
        return funding.amount_text or ""
    return money(funding.amount, funding.currency)


def sum_named(funding: Funding, terms: Terms) -> str:
    """Name a sum by its amount and who pays it, and then by its words, which may hold several."""
    payer = f" from {terms.called(funding.payer)}" if funding.payer else ""
    return f"{_stated(funding)}{payer}: {funding.what}" if _stated(funding) else funding.what


def sum_changed(effect: SetSum, terms: Terms) -> str:
    """Say which sum an effect changes, by who pays it, and by its amount where it is not changed yet."""
    found = next((one for one in terms.funding if one.id == effect.item), None)
    if found is None:
        return f"sum for {effect.item}"
    amount = f" of {_stated(found)}" if found.amount != effect.amount and _stated(found) else ""
    payer = f" from {terms.called(found.payer)}" if found.payer else ""
    return f"sum{amount}{payer} for {found.what.rstrip('.')}"


def _with(terms: Terms, section: str, value: object) -> Terms:
    return terms.model_copy(update={section: value})
