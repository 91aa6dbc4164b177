"""What a file leaves out, of which nobody knows whether the document says it: that is neither yes nor no."""

from agreements.standing import signing_known
from agreements.terms import Fact, Terms
from answering.facts.lists import Group
from answering.facts.sections import Section

_SECTIONS = {
    "extension": "extension",
    "variation": "variation",
    "version": "version",
    "copy": "status",
    "legal": "legal_status",
    "notice": "termination",
    "successor": "successor",
}
"""The section that all aspects of a sort are about, by the first word of their keys."""

_SLOTS = {
    "body.deputy": "chair",
    "body.reports": "reports_to",
    "gateway.by": "decided_by",
    "gateway.from": "evidence_from",
    "duty.often": "frequency",
    "decision.by": "decided_by",
    "variation.sign": "must_sign",
    "variation.writing": "in_writing",
    "copy.signed": "signed_on_copy",
    "notice.writing": "in_writing",
    **dict.fromkeys(("notice.period", "notice.last", "notice.ends"), "notice"),
    "notice.who": "by_whom",
    "party.called": "also_called",
    "signatory.date": "signed_on",
    "contact.who": "name",
    "review.why": "purpose",
    "register.to": "reported_to",
    "extension.by": "by_whom",
    "table.note": "note",
}
"""The slot of a fact that an aspect is about, where that is not the last word of its key."""


def is_left_out(key: str, fact: Fact, terms: Terms) -> bool:
    """Say whether a file leaves out what an aspect of a fact is about, rather than leaving it blank."""
    if isinstance(fact, Group):
        return _is_not_recorded(fact, terms)
    sort, _, last = key.partition(".")
    if sort == Section.SIGNING:
        return not (terms.recorded("signatories") if last in {"who", "blocks"} else signing_known(terms))
    section = _SECTIONS.get(sort)
    if section and not terms.recorded(section):
        return True
    slot = _SLOTS.get(key, last)
    return slot in type(fact).model_fields and not fact.recorded(slot)


def _is_not_recorded(group: Group, terms: Terms) -> bool:
    if group.section == Section.SCOPE and terms.recorded("scope"):
        return group.kind in type(terms.scope).model_fields and not terms.scope.recorded(group.kind)
    if group.section in {Section.PARTIES, Section.CONTACTS} and group.kind:
        facts: tuple[Fact, ...] = getattr(terms, group.section)
        if facts and not any(fact.recorded(group.kind) for fact in facts):
            return True
    return group.section.value in Terms.model_fields and not terms.recorded(group.section)
