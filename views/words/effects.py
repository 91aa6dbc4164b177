"""What a change note does to the terms, in words: what each effect changes from what to what."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from agreements.change_notes.effects import (
    Effect,
    PutItem,
    RemoveItem,
    Section,
    SetEnd,
    SetSum,
    apply,
    mark,
    sum_changed,
)
from agreements.days.calendar import in_words
from agreements.terms import Dated, Fact, Funding, Milestone, Signatory, Terms
from agreements.terms.money import money
from views.words.days import fact_falls
from views.words.phrases import joined, sentences

_CALLED: dict[Section, str] = {
    "milestones": "milestone",
    "gateways": "gateway",
    "reviews": "review",
    "recurring": "recurring duty",
    "parties": "party",
    "signatories": "representative",
}
_GIVEN = {
    "date": "date",
    "frequency": "frequency",
    "owner": "owner",
    "to": "recipient",
    "evidence": "evidence",
    "decided_by": "body that decides",
    "effect": "effect",
    "by": "body that reviews",
    "purpose": "purpose",
    "after": "event that it follows",
    "position": "position",
    "role": "role",
    "full_name": "full name",
    "also_called": "other name",
    "address": "address",
}
"""What an item may say beside its words, and how that is called where what replaces it doesn't."""

_WHO = {"owner": "owed by", "decided_by": "decided by", "by": "held by"}


def effects_in_words(effects: Iterable[Effect], before: Terms) -> tuple[str, ...]:
    """Say what the effects of a change note do to the terms before it, a sentence each, as it is signed."""
    return tuple(sentences(one) for one in effects_said(effects, before, done=False, instead=False))


def effects_said(
    effects: Iterable[Effect], before: Terms, *, done: bool, instead: bool = True
) -> Iterator[str]:
    """Say what each effect makes of what was so before, once it is `done` or as it would be."""
    for effect in effects:
        yield _said(effect, before, done=done, instead=instead)
        before = apply(before, (effect,), "change note")


def were(effects: Iterable[Effect], before: Terms) -> Iterator[str]:
    """Say what was so before each effect."""
    for effect in effects:
        yield _was(effect, before)
        before = apply(before, (effect,), "change note")


def _said(effect: Effect, before: Terms, *, done: bool, instead: bool) -> str:
    if isinstance(effect, SetEnd):
        was = before.end.date
        ends = f"the last day of the term {'is' if done else 'becomes'} {in_words(effect.last_day)}"
        return ends + (f" instead of {in_words(was)}" if was and instead else "")
    if isinstance(effect, SetSum):
        fund, verb = _fund(effect, before), "is" if done else "becomes"
        stated = fund.amount if fund and instead else None
        was_ = f" instead of {_in_money(stated, fund)}" if stated is not None else ""
        named = _same_sum(effect, before) if instead else effect
        return f"the {sum_changed(named, before)} {verb} {_in_money(effect.amount, fund)}{was_}"
    verb, old = "was" if done else "is", _old(effect, before)
    if isinstance(effect, RemoveItem):
        return f"the {_named(effect.section, old, effect.item, before)} {verb} removed"
    item = effect.item
    if old is None:
        return f"the {_named(effect.section, item, mark(item), before)} {verb} added"
    lost = [called for field, called in _GIVEN.items() if _has(old, field) and not _has(item, field)]
    without = f", which gives no {joined(lost, 'or')}" if lost else ""
    named_ = _named(effect.section, old, mark(item), before)
    return f"the {named_} {verb} replaced by {_told(item, before)}{without}"


def _was(effect: Effect, before: Terms) -> str:
    if isinstance(effect, SetEnd):
        was = before.end.date
        return f"the last day of the term was {in_words(was)}" if was else "the term had no last day"
    if isinstance(effect, SetSum):
        fund = _fund(effect, before)
        stated = _in_money(fund.amount, fund) if fund and fund.amount is not None else "not stated"
        return f"the {sum_changed(_same_sum(effect, before), before)} was {stated}"
    name = mark(effect.item) if isinstance(effect, PutItem) else effect.item
    old = _old(effect, before)
    was_ = f"a {_named(effect.section, old, name, before)}" if old else f"no {_CALLED[effect.section]} {name}"
    return f"there was {was_}"


def _fund(effect: SetSum, before: Terms) -> Funding | None:
    return next((one for one in before.funding if one.id == effect.item), None)


def _in_money(amount: Decimal, fund: Funding | None) -> str:
    return money(amount, fund.currency if fund else "GBP")


def _same_sum(effect: SetSum, before: Terms) -> SetSum:
    """Name a sum by who pays it alone, as what it was is said beside."""
    fund = _fund(effect, before)
    return SetSum(effect.item, fund.amount) if fund and fund.amount is not None else effect


def _old(effect: PutItem | RemoveItem, before: Terms) -> Fact | None:
    name = mark(effect.item) if isinstance(effect, PutItem) else effect.item
    return next((one for one in getattr(before, effect.section) if mark(one) == name), None)


def _named(section: Section, item: Fact | None, name: str, terms: Terms) -> str:
    """Name an item by its sort, its id and its words: `milestone M3, Plan agreed (by 31 May 2018)`."""
    sort = item.kind if isinstance(item, Milestone) else _CALLED[section]
    if section == "parties":
        return f"{sort} {_told(item, terms) if item else terms.called(name)}"
    of = f"{sort} of {terms.called(name)}" if section == "signatories" else f"{sort} {name}"
    return f"{of}, {_told(item, terms)}," if item else of


def _told(item: Fact, terms: Terms) -> str:
    """Tell an item by its words, with what it says of its day, how often, and who."""
    what = getattr(item, "what", None) or getattr(item, "name", None) or "nobody named"
    who = next((one for one in _WHO if _has(item, one)), "")
    to = getattr(item, "to", None)
    said = (
        fact_falls(item) if isinstance(item, Dated) else "",
        getattr(item, "frequency", None),
        item.position if isinstance(item, Signatory) else None,
        f"{_WHO[who]} {joined(terms.called(one) for one in getattr(item, who))}" if who else None,
        f"to {terms.called(to)}" if to else None,
    )
    beside = "; ".join(one for one in said if one)
    return str(what).rstrip(".") + (f" ({beside})" if beside else "")


def _has(item: Fact, field: str) -> bool:
    return bool(getattr(item, field, None))
