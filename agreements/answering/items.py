"""An entry cut into items: each fact with the words it is known by and what may be asked of it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from agreements import terms as t
from agreements.answering.english import cues, joined_stems
from agreements.answering.entities import Entities
from agreements.clauses import labels
from agreements.terms import Fact, Terms


@dataclass(frozen=True)
class Item:
    """A fact, its words by how much they name it, whom it names, and which aspects it gives or leaves open.

    `own` is whom the fact is about itself; `heads` are the words of which a list needs one, as typed;
    `where` is the name of the clause.
    """

    section: str
    fact: Fact
    name: frozenset[str]
    text: frozenset[str]
    cues: frozenset[str]
    whom: frozenset[str]
    aspects: tuple[tuple[str, bool], ...]
    group: str = ""
    own: str = ""
    heads: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()

    def gives(self, key: str) -> bool:
        """Say whether the document gives the aspect, rather than leaving it open."""
        return dict(self.aspects).get(key, False)

    @property
    def labels(self) -> tuple[str, ...]:
        """The clauses that state it."""
        return labels(self.fact.clause) if self.fact.clause else ()


@dataclass
class _Draft:
    name: tuple[str | None, ...]
    aspects: tuple[tuple[str, object], ...]
    text: tuple[str | None, ...] = ()
    refers: tuple[str | None, ...] = ()
    cues: str = ""
    group: str = ""


def items(terms: Terms, known: Entities) -> tuple[Item, ...]:
    """Cut an entry into its items."""
    return tuple(_items(terms, known))


def _items(terms: Terms, known: Entities) -> Iterator[Item]:
    for section, fact, group in _facts(terms):
        yield _item(section, fact, _DRAFTS[type(fact)](fact, terms), known, group)
    for key, fact, given, words in _wholes(terms):
        draft = _Draft((), given, cues=words)
        yield _item(key, fact, draft, known, "")


def _item(section: str, fact: Fact, draft: _Draft, known: Entities, group: str) -> Item:
    texts = [text for text in (*draft.name, *draft.text, fact.note) if text]
    refers = [reference for reference in draft.refers if reference]
    if isinstance(fact, t.CollectiveName):
        draft.cues = " ".join(fact.also_called)
    named = frozenset[str]().union(*(known.within(text) for text in (*texts, *refers)))
    return Item(
        section,
        fact,
        joined_stems(draft.name),
        joined_stems((*draft.text, fact.note, *(one for one in refers if " " in one))),
        cues(draft.cues),
        named | frozenset(refers),
        tuple((key, bool(given)) for key, given in draft.aspects),
        group or draft.group,
        _own(fact),
        where=joined_stems((fact.clause, getattr(fact, "id", None))),
    )


def _own(fact: Fact) -> str:
    for slot in _OWN.get(type(fact), ()):
        if value := getattr(fact, slot):
            return str(value)
    return ""


_OWN: dict[type, tuple[str, ...]] = {
    t.Party: ("id",),
    t.Body: ("id",),
    t.Contact: ("name", "organisation"),
    t.Mention: ("name",),
    t.Signatory: ("party",),
    t.CollectiveName: ("name",),
}


def _facts(terms: Terms) -> Iterator[tuple[str, Fact, str]]:
    for section in _LISTS:
        for fact in getattr(terms, section):
            yield section, fact, ""
    for body in terms.governance:
        for member in body.members or ():
            yield "members", member, body.id
    for group in ("population", "in_scope", "in_view", "additional", "out_of_scope"):
        for one in getattr(terms.scope, group):
            yield "scope", one, group
    for form in terms.forms:
        for one in form.fields_:
            yield "fields", one, form.id


def _wholes(terms: Terms) -> Iterator[tuple[str, Fact, tuple[tuple[str, object], ...], str]]:
    """List what is asked of an agreement as a whole."""
    start, end, ways = terms.commencement, terms.end, terms.termination
    days = (
        ("term.end", end.date or end.date_text or end.condition),
        ("term.start", start.date or start.date_text),
        ("term.length", end.date or terms.duration_text),
        ("term.in_force", True),
    )
    yield "term", end, days, ""
    version = (
        ("version.label", terms.version.label),
        ("version.date", terms.version.date or terms.version.date_text),
    )
    yield "version", terms.version, version, "version draft final label number edition"
    yield "copy", terms.status, (("copy.signed", terms.status.signed_on_copy is not None),), "copy"
    yield "legal", terms.legal_status, (("legal.binding", terms.legal_status.binding is not None),), ""
    if terms.purpose:
        yield "purpose", terms.purpose, (("purpose.text", True),), ""
    if terms.source:
        yield "source", terms.source, (("source.file", True),), ""
    yield (
        "extension",
        terms.extension,
        (
            ("extension.allowed", terms.extension.allowed is not None or terms.extension.rule),
            ("extension.by", terms.extension.by_whom),
        ),
        "",
    )
    vary = terms.variation
    yield (
        "variation",
        vary,
        (
            ("variation.rule", vary.rule),
            ("variation.sign", vary.must_sign),
            ("variation.writing", vary.in_writing is not None),
            ("variation.form", vary.form),
            ("variation.procedure", vary.procedure),
        ),
        "",
    )
    way = next((one for one in ways if one.notice), ways[0] if ways else None)
    yield (
        "notice",
        way or t.Fact(),
        (
            ("notice.period", way and way.notice),
            ("notice.last", way and way.notice),
            ("notice.who", way and way.by_whom),
            ("notice.writing", way and way.in_writing is not None),
            ("notice.how", ways),
        ),
        "",
    )
    after = terms.successor
    yield (
        "successor",
        after or t.Fact(),
        (
            ("successor.name", after and (after.name or after.text)),
            ("successor.date", after and (after.date or after.date_text)),
            ("successor.text", after and after.text),
        ),
        "",
    )


_LISTS = (
    *(
        "parties",
        "mentioned",
        "collective_names",
        "signatories",
        "contacts",
        "governance",
        "triggers",
        "milestones",
    ),
    *("gateways", "reviews", "recurring", "funding", "targets", "decisions", "indicators", "registers"),
    *("information_sharing", "other_terms", "commitments", "schedules", "forms", "background", "termination"),
    *("discrepancies",),
)


def _party(fact: t.Party, _: Terms) -> _Draft:
    return _Draft(
        (fact.name, fact.full_name, *fact.also_called),
        (
            ("party.is", True),
            ("party.address", fact.address),
            ("party.level", fact.level is not None),
            ("party.side", fact.side),
            ("party.role", fact.role),
            ("party.called", fact.also_called),
            ("party.place", True),
        ),
        (fact.role, fact.side),
        (fact.id,),
    )


def _mention(fact: t.Mention, _: Terms) -> _Draft:
    return _Draft((fact.name, *fact.also_called), (("mention.as", True),), (fact.as_,), (fact.name,))


def _collective(fact: t.CollectiveName, _: Terms) -> _Draft:
    return _Draft((fact.name, *fact.also_called), (("collective.members", fact.members),), (), (fact.name,))


def _signatory(fact: t.Signatory, terms: Terms) -> _Draft:
    party = terms.party(fact.party or "")
    return _Draft(
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


def _contact(fact: t.Contact, terms: Terms) -> _Draft:
    return _Draft(
        (fact.name, fact.position),
        (
            ("contact.who", fact.name),
            ("contact.position", fact.position),
            ("contact.organisation", fact.organisation),
            ("contact.role", fact.role),
            ("contact.email", fact.email),
            ("contact.phone", None),
        ),
        (fact.role, terms.called(fact.organisation or "")),
        (fact.organisation, fact.name),
        "contact person",
    )


def _body(fact: t.Body, _: Terms) -> _Draft:
    return _Draft(
        (fact.name, fact.abbreviation, *fact.also_called),
        (
            ("body.role", fact.role),
            ("body.chair", fact.chair),
            ("body.members", fact.members),
            ("body.meets", fact.meets),
            ("body.reports", fact.reports_to),
        ),
        (fact.role, *fact.functions, fact.reports_to),
        (fact.id,),
        "board committee group body",
    )


def _member(fact: t.Member, terms: Terms) -> _Draft:
    bodies = [body for body in terms.governance if fact in (body.members or ())]
    return _Draft(
        (fact.position, fact.person),
        (("member.who", fact.person), ("member.seat", True)),
        (terms.called(fact.organisation or ""), *(body.name for body in bodies)),
        (fact.organisation, *(body.id for body in bodies)),
    )


def _trigger(fact: t.Trigger, _: Terms) -> _Draft:
    return _Draft((fact.event,), (("trigger.effect", True),), (fact.effect,))


def _dated(fact: Any, terms: Terms, owner: tuple[str, ...], cue: str, *more: tuple[str, object]) -> _Draft:  # noqa: ANN401 - any dated fact
    aspects = (
        ("dated.date", fact.date or fact.date_text or getattr(fact, "after", None)),
        *more,
        ("dated.what", True),
    )
    return _Draft((fact.what,), aspects, (fact.date_text, *_owners(owner, terms)), owner, cue)


def _owners(owner: Iterable[str], terms: Terms) -> list[str]:
    return [name for name in owner if terms.party(name) is None]


def _milestone(fact: t.Milestone, terms: Terms) -> _Draft:
    return _dated(fact, terms, fact.owner or (), fact.kind, ("dated.owner", fact.owner))


def _gateway(fact: t.Gateway, terms: Terms) -> _Draft:
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


def _review(fact: t.Review, terms: Terms) -> _Draft:
    draft = _dated(fact, terms, fact.by or (), "review", ("review.by", fact.by), ("review.why", fact.purpose))
    draft.text = (*draft.text, fact.purpose)
    return draft


def _duty(fact: t.Obligation, terms: Terms) -> _Draft:
    stated = fact.frequency and fact.frequency != "not stated"
    return _Draft(
        (fact.what,),
        (
            ("duty.often", stated),
            ("duty.owner", fact.owner),
            ("duty.to", fact.to),
            ("duty.what", True),
        ),
        (fact.frequency, fact.to, *_owners(fact.owner or (), terms)),
        (*(fact.owner or ()), fact.to),
    )


def _funding(fact: t.Funding, terms: Terms) -> _Draft:
    return _Draft(
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
        "funding",
    )


def _target(fact: t.Target, _: Terms) -> _Draft:
    return _Draft(
        (fact.what,),
        (
            ("target.value", fact.value),
            ("target.number", fact.number is not None),
            ("target.date", fact.date or fact.date_text),
        ),
        (fact.value, fact.definition, fact.date_text),
    )


def _scope(fact: t.ScopeItem, _: Terms) -> _Draft:
    return _Draft((fact.item,), (("scope.is", True),), (fact.detail,))


def _decision(fact: t.DecisionRule, _: Terms) -> _Draft:
    by = tuple(fact.decided_by or ())
    return _Draft((fact.rule,), (("decision.by", by), ("decision.rule", True)), (), by)


def _indicator(fact: t.Indicator, _: Terms) -> _Draft:
    return _Draft((fact.what,), (("indicator.what", True),), (fact.measured,))


def _register(fact: t.KeptRegister, _: Terms) -> _Draft:
    return _Draft(
        (fact.name,),
        (
            ("register.what", True),
            ("register.who", fact.contents),
            ("register.owner", fact.owner),
            ("register.to", fact.reported_to),
        ),
        (fact.contents,),
        (fact.owner, fact.reported_to),
    )


def _rule(fact: t.Rule, _: Terms) -> _Draft:
    return _Draft((fact.rule,), (("text.says", True),), (), (), "information sharing data")


def _other(fact: t.OtherTerm, _: Terms) -> _Draft:
    return _Draft((fact.topic,), (("text.says", True),), (fact.text,))


def _commitment(fact: t.Commitment, terms: Terms) -> _Draft:
    return _Draft(
        (fact.what,),
        (("commitment.owner", fact.owner), ("text.says", True)),
        tuple(_owners(fact.owner or (), terms)),
        tuple(fact.owner or ()),
    )


def _schedule(fact: t.Schedule, _: Terms) -> _Draft:
    title = fact.title or fact.file_name
    aspects = (("schedule.state", True), ("schedule.title", title))
    return _Draft((fact.label, fact.title), aspects, (fact.file_name,))


def _form(fact: t.Form, _: Terms) -> _Draft:
    return _Draft(
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


def _field(fact: t.FormField, terms: Terms) -> _Draft:
    forms = [form.name for form in terms.forms if fact in form.fields_]
    return _Draft((fact.name,), (("field.is", True),), tuple(forms))


def _event(fact: t.PastEvent, _: Terms) -> _Draft:
    return _Draft(
        (fact.what,), (("event.date", fact.date or fact.date_text), ("event.what", True)), (fact.date_text,)
    )


def _termination(fact: t.Termination, _: Terms) -> _Draft:
    return _Draft(
        (fact.rule,), (("notice.how", True), ("notice.who", fact.by_whom)), (), tuple(fact.by_whom or ())
    )


def _discrepancy(fact: t.Discrepancy, _: Terms) -> _Draft:
    return _Draft((), (("discrepancy.what", True),), (fact.what, fact.treated_as))


_DRAFTS: dict[type, Callable[[Any, Terms], _Draft]] = {
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
