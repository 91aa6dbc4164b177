"""Each kind of fact drafted as an item: its words by how much they name it, and what may be asked of it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from agreements import terms as t
from agreements.terms import Terms


@dataclass
class Draft:
    """What is told of a fact by its kind; the aspects say whether the document gives them."""

    name: tuple[str | None, ...]
    aspects: tuple[tuple[str, object], ...]
    text: tuple[str | None, ...] = ()
    refers: tuple[str | None, ...] = ()
    cues: str = ""
    group: str = ""


def _party(fact: t.Party, terms: Terms) -> Draft:
    return Draft(
        (fact.name, fact.full_name, *fact.also_called),
        (
            ("party.is", True),
            ("party.address", fact.address),
            ("party.level", fact.level is not None),
            ("party.side", fact.side),
            ("party.role", fact.role),
            ("party.called", fact.also_called),
            *((("party.place", True),) if terms.place_to_sign(fact) is not None else ()),
            *((("party.signs", False),) if fact.signature_block is False else ()),
        ),
        (fact.role, fact.side, f"level {fact.level}" if fact.level is not None else None, fact.address),
        (fact.id,),
    )


def _mention(fact: t.Mention, _: Terms) -> Draft:
    return Draft((fact.name, *fact.also_called), (("mention.as", True),), (fact.as_,), (fact.name,))


def _collective(fact: t.CollectiveName, _: Terms) -> Draft:
    return Draft((fact.name, *fact.also_called), (("collective.members", fact.members),), (), (fact.name,))


def _signatory(fact: t.Signatory, terms: Terms) -> Draft:
    party = terms.party(fact.party or "")
    return Draft(
        (fact.name, fact.printed_as, party.name if party else None, *(party.also_called if party else ())),
        (
            ("signatory.name", fact.name),
            ("signatory.position", fact.position),
            ("signatory.party", fact.party),
            ("signatory.date", fact.signed_on),
            ("signatory.has", True),
        ),
        (fact.position,),
        (fact.party, fact.name),
    )


_PHONE = re.compile(r"\+?\d[\d ]{6,}\d|\bext(?:ension)?\.? ?\d{2,6}\b", re.IGNORECASE)
"""A telephone number, which stands among what somebody does."""


def _contact(fact: t.Contact, terms: Terms) -> Draft:
    return Draft(
        (fact.name, fact.position),
        (
            ("contact.who", fact.name),
            ("contact.position", fact.position),
            *(
                (("contact.organisation", fact.organisation),) if fact.name else ()
            ),  # else their name is asked
            ("contact.role", fact.role),
            ("contact.email", fact.email),
            ("contact.phone", _PHONE.search(f"{fact.role} {fact.note}")),
        ),
        (fact.role, terms.called(fact.organisation or "")),
        (fact.organisation, fact.name),
        "contact person",
    )


_DEPUTY = re.compile(r"\b(?:deputy|vice)\b(?= ?[,:-]|[- ]chair)", re.IGNORECASE)
"""How a chair is given together with whoever stands in."""


def _body(fact: t.Body, _: Terms) -> Draft:
    return Draft(
        (fact.name, fact.abbreviation, *fact.also_called),
        (
            ("body.role", fact.role),
            ("body.chair", fact.chair),
            ("body.deputy", fact.chair if _DEPUTY.search(fact.chair or "") else None),
            ("body.members", fact.members),
            ("body.meets", fact.meets),
            ("body.reports", fact.reports_to),
        ),
        (
            *(fact.role, *fact.functions, fact.reports_to, *_DEPUTY.findall(fact.chair or "")),
            *(seat.organisation for seat in fact.members or ()),
        ),
        (fact.id,),
        "board committee group body",
    )


def _member(fact: t.Member, terms: Terms) -> Draft:
    bodies = [body for body in terms.governance if fact in (body.members or ())]
    return Draft(
        (fact.position, fact.person),
        (("member.who", fact.person), ("member.seat", True)),
        (terms.called(fact.organisation or ""), *(body.name for body in bodies)),
        (fact.organisation, *(body.id for body in bodies)),
    )


def _trigger(fact: t.Trigger, _: Terms) -> Draft:
    return Draft((fact.event,), (("trigger.effect", True),), (fact.effect,))


def _dated(fact: Any, terms: Terms, owner: tuple[str, ...], cue: str, *more: tuple[str, object]) -> Draft:  # noqa: ANN401 - any dated fact
    aspects = (
        ("dated.date", fact.date or fact.date_text or getattr(fact, "after", None)),
        *more,
        ("dated.what", True),
    )
    return Draft((fact.what,), aspects, (fact.date_text, *_owners(owner, terms)), owner, cue)


def _owners(owner: Iterable[str], terms: Terms) -> list[str]:
    return [name for name in owner if terms.party(name) is None]


def _milestone(fact: t.Milestone, terms: Terms) -> Draft:
    return _dated(fact, terms, fact.owner or (), fact.kind, ("dated.owner", fact.owner))


def _gateway(fact: t.Gateway, terms: Terms) -> Draft:
    draft = _dated(
        fact,
        terms,
        fact.decided_by or (),
        "gateway",
        ("gateway.evidence", fact.evidence),
        ("gateway.from", fact.evidence_from),
        ("gateway.by", fact.decided_by),
        ("gateway.effect", fact.effect),
    )
    draft.text = (*draft.text, *fact.evidence, fact.effect)
    draft.refers = (*draft.refers, fact.evidence_from)
    return draft


def _review(fact: t.Review, terms: Terms) -> Draft:
    draft = _dated(fact, terms, fact.by or (), "review", ("review.by", fact.by), ("review.why", fact.purpose))
    draft.text = (*draft.text, fact.purpose)
    return draft


def _duty(fact: t.Obligation, terms: Terms) -> Draft:
    stated = fact.frequency and fact.frequency != "not stated"
    return Draft(
        (fact.what,),
        (
            ("duty.often", stated),
            ("duty.owner", fact.owner),
            ("duty.to", fact.to),
            ("duty.what", True),
        ),
        (fact.frequency, fact.to, *_owners(fact.owner or (), terms)),
        (*(fact.owner or ()), fact.to),
        _PROMISED,
    )


def _funding(fact: t.Funding, terms: Terms) -> Draft:
    return Draft(
        (fact.what,),
        (
            ("funding.amount", fact.amount is not None or fact.amount_text),
            ("funding.payer", fact.payer),
            ("funding.payee", fact.payee),
            ("funding.for", True),
            ("funding.when", fact.after or fact.year),
            ("funding.terms", fact.terms),
            ("funding.firm", fact.firm is not None),
        ),
        (fact.terms, fact.amount_text, fact.year, str(fact.amount or ""), terms.called(fact.payee or "")),
        (fact.payer, fact.payee),
        "funding grant",
    )


def _target(fact: t.Target, _: Terms) -> Draft:
    return Draft(
        (fact.what,),
        (
            ("target.value", fact.value),
            ("target.number", fact.number is not None),
            ("target.date", fact.date or fact.date_text),
            ("target.definition", fact.definition),
        ),
        (fact.value, fact.definition, fact.date_text),
    )


def _scope(fact: t.ScopeItem, _: Terms) -> Draft:
    return Draft((fact.item,), (("scope.is", True),), (fact.detail,))


def _decision(fact: t.DecisionRule, _: Terms) -> Draft:
    by = tuple(fact.decided_by or ())
    return Draft((fact.rule,), (("decision.by", by), ("decision.rule", True)), (), by)


def _table(fact: t.Allocation, _: Terms) -> Draft:
    return Draft((fact.name, *fact.columns), (("table.note", fact.note),), cues="table figures numbers")


def _indicator(fact: t.Indicator, _: Terms) -> Draft:
    return Draft(
        (fact.what,), (("indicator.what", True), ("indicator.measured", fact.measured)), (fact.measured,)
    )


def _register(fact: t.KeptRegister, _: Terms) -> Draft:
    return Draft(
        (fact.name,),
        (
            ("register.owner", fact.owner),
            ("register.what", True),
            ("register.who", fact.contents),
            ("register.to", fact.reported_to),
        ),
        (fact.contents,),
        (fact.owner, fact.reported_to),
    )


def _rule(fact: t.Rule, _: Terms) -> Draft:
    return Draft((fact.rule,), (("text.says", True),), (), (), "information sharing data")


def _other(fact: t.OtherTerm, _: Terms) -> Draft:
    return Draft((fact.topic,), (("text.says", True),), (fact.text,))


def _commitment(fact: t.Commitment, terms: Terms) -> Draft:
    return Draft(
        (fact.what,),
        (("commitment.owner", fact.owner), ("text.says", True)),
        tuple(_owners(fact.owner or (), terms)),
        tuple(fact.owner or ()),
        _PROMISED,
    )


_PROMISED = "promise promised commit committed undertake undertaken pledge pledged"
"""What somebody is said to have done who is to do something."""


def _schedule(fact: t.Schedule, _: Terms) -> Draft:
    title = fact.title or fact.file_name
    aspects = (("schedule.state", True), ("schedule.title", title))
    return Draft((fact.label, fact.title), aspects, (fact.file_name,))


def _form(fact: t.Form, _: Terms) -> Draft:
    return Draft(
        (fact.name,),
        (
            ("form.fields", fact.fields_),
            ("form.blocks", fact.signature_blocks is not None),
            ("form.fixed", fact.fixed_text),
        ),
        (fact.fixed_text, *fact.signature_fields),
        (),
        "form template",
    )


def _field(fact: t.FormField, terms: Terms) -> Draft:
    forms = [form.name for form in terms.forms if fact in form.fields_]
    return Draft((fact.name,), (("field.is", True),), (*forms, fact.hint))


def _event(fact: t.PastEvent, _: Terms) -> Draft:
    return Draft(
        (fact.what,), (("event.date", fact.date or fact.date_text), ("event.what", True)), (fact.date_text,)
    )


def _termination(fact: t.Termination, _: Terms) -> Draft:
    return Draft(
        (fact.rule,), (("notice.how", True), ("notice.who", fact.by_whom)), (), tuple(fact.by_whom or ())
    )


def _discrepancy(fact: t.Discrepancy, _: Terms) -> Draft:
    return Draft((), (("discrepancy.what", True),), (fact.what, fact.treated_as))


DRAFTS: dict[type, Callable[[Any, Terms], Draft]] = {
    t.Party: _party,
    t.Mention: _mention,
    t.CollectiveName: _collective,
    t.Signatory: _signatory,
    t.Contact: _contact,
    t.Body: _body,
    t.Member: _member,
    t.Trigger: _trigger,
    t.Milestone: _milestone,
    t.Gateway: _gateway,
    t.Review: _review,
    t.Obligation: _duty,
    t.Funding: _funding,
    t.Target: _target,
    t.ScopeItem: _scope,
    t.DecisionRule: _decision,
    t.Allocation: _table,
    t.Indicator: _indicator,
    t.KeptRegister: _register,
    t.Rule: _rule,
    t.OtherTerm: _other,
    t.Commitment: _commitment,
    t.Schedule: _schedule,
    t.Form: _form,
    t.FormField: _field,
    t.PastEvent: _event,
    t.Termination: _termination,
    t.Discrepancy: _discrepancy,
}
"""How each kind of fact is drafted."""
