"""What each aspect of a fact says, in a sentence; `views.words` says the same facts in rows."""

from collections.abc import Callable
from typing import Any

from agreements import terms as t
from agreements.days.calendar import in_words
from agreements.terms import Fact
from agreements.terms.money import money
from answering.language.english import others, stem, stems
from answering.of_one import Told
from answering.requests import Form
from views.words import about
from views.words.bodies import body_name
from views.words.duties import how_often
from views.words.papers import attached
from views.words.phrases import capital, count, figure, joined, labelled, paid, quoted, sentences
from views.words.scene import Scene
from views.words.told import dated, people, whole
from views.words.told.changes import change
from views.words.work import falls_due

Say = Callable[[Any, Scene, Told], str]

LACKING = frozenset(["missing", "blank"])
"""The kinds of discrepancy that say that something is not there."""


def _owner(slot: str, verb: str = "") -> Say:
    def say(fact: Fact, scene: Scene, _: Told) -> str:
        names = getattr(fact, slot)
        who = scene.names((names,) if isinstance(names, str) else names)
        what = getattr(fact, "what", None) or getattr(fact, "rule", None) or ""
        return f"{who}{verb}: {what}" if what else who

    return say


def _field(slot: str, label: str = "") -> Say:
    def say(fact: Fact, scene: Scene, _: Told) -> str:
        value = getattr(fact, slot)
        if isinstance(value, tuple):
            value = joined(scene.called(str(one)) for one in value)
        return f"{label}{scene.called(str(value))}"

    return say


def _party(fact: t.Party, scene: Scene, _: Told) -> str:
    from views.words.parties import party_words  # noqa: PLC0415

    return sentences(f"{fact.name} is a party", party_words(fact, scene))


def _mention(fact: t.Mention, _: Scene, __: Told) -> str:
    return f"{fact.name} is named in the document but is not a party. {fact.as_}"


def _collective(fact: t.CollectiveName, scene: Scene, told: Told) -> str:
    counted = told.question.form is Form.HOW_MANY
    many = f"{count(len(fact.members or ()), 'party', 'parties')}: " if counted else ""
    return f"{quoted(fact.name)} means {many}{scene.names(fact.members)}"


def _chair(fact: t.Body, scene: Scene, __: Told) -> str:
    return f"{body_name(fact)}, chair: {scene.called(fact.chair or '')}"


def _role(fact: t.Body, _: Scene, told: Told) -> str:
    """Say what a body does: the functions with the most words of the question, where its role has fewer."""
    said = {stem(word) for word in told.question.words} - stems(f"{fact.name} {fact.abbreviation or ''}")
    asked = said.union(*map(others, said))
    fitting = {one: len(asked & stems(one)) for one in fact.functions}
    most = max(fitting.values(), default=0)
    if most <= len(asked & stems(fact.role or "")):
        return f"{body_name(fact)}: {fact.role}"
    return f"{body_name(fact)}: {'; '.join(one for one, words in fitting.items() if words == most)}"


def _members(fact: t.Body, scene: Scene, told: Told) -> str:
    every = fact.members or ()
    kept = tuple(seat for seat in every if told.facts and seat in told.facts) or every
    names = "; ".join(people.member(seat, scene, told) for seat in kept)
    if kept == every:
        return f"{body_name(fact)} has {count(len(every), 'seat')}: {names}"
    nobody = "" if any(seat.person for seat in kept) else "; no name is given"
    return f"{len(kept)} of {count(len(every), 'seat')} on the {body_name(fact)}: {names}{nobody}"


def _meets(fact: t.Body, _: Scene, __: Told) -> str:
    return f"{body_name(fact)} meets {fact.meets}"


def _reports(fact: t.Body, scene: Scene, __: Told) -> str:
    return f"{body_name(fact)} reports to: {scene.called(fact.reports_to or '')}"


def _trigger(fact: t.Trigger, _: Scene, __: Told) -> str:
    return f"{fact.event}: {fact.effect}"


def _evidence(fact: t.Gateway, scene: Scene, _: Told) -> str:
    source = f" from {scene.called(fact.evidence_from)}" if fact.evidence_from else ""
    return f"{count(len(fact.evidence), 'piece')} of evidence{source}: {'; '.join(fact.evidence)}"


def _often(fact: t.Obligation, _: Scene, __: Told) -> str:
    return f"{how_often(fact)}: {fact.what}"


def _duty(fact: t.Obligation, scene: Scene, _: Told) -> str:
    owner = f" ({scene.names(fact.owner)})" if fact.owner else ""
    return f"{fact.what}, {how_often(fact)}{owner}"


def _duty_to(fact: t.Obligation, scene: Scene, _: Told) -> str:
    return f"to {scene.called(fact.to or '')}: {fact.what}"


_OF_YEARS = stems("year period when")


def _amount(fact: t.Funding, scene: Scene, told: Told) -> str:
    """Say a sum, and its terms where a word of the question is of those: `half for students`."""
    said = paid(fact) or fact.amount_text
    bare = money(fact.amount, fact.currency) if fact.amount is not None else fact.amount_text
    printed = fact.amount_text or (fact.year if said == bare else None)
    beside = f" ({printed})" if printed and printed not in {said, bare} else ""
    payer = f", from {scene.called(fact.payer)}" if fact.payer else ""
    payee = f" to {scene.called(fact.payee)}" if fact.payee else ""
    asked = {stem(word) for word in told.question.words} - stems(fact.what)
    year = f", for {fact.year}" if fact.year and asked & _OF_YEARS else ""
    terms = fact.terms if asked & stems(fact.terms or "") else None
    was = capital(fact.note) if fact.note and (fact.clause or "").startswith("change note ") else None
    return sentences(f"{said}{beside}: {fact.what}{payer}{payee}{year}", terms, was)


def _money_when(fact: t.Funding, scene: Scene, told: Told) -> str:
    when = in_words(told.paid_on) if told.paid_on else falls_due(fact, scene) if fact.after else None
    days = f"{when} ({fact.year})" if when and fact.year else when or fact.year or ""
    return sentences(f"{days}: {fact.what}" if days else fact.what, fact.terms)


def _firm(fact: t.Funding, _: Scene, __: Told) -> str:
    return f"{'firm' if fact.firm else 'expected, not firm'}: {fact.what}. {fact.terms or ''}".strip()


_BY_HOW_MUCH = frozenset([Form.HOW_MANY, Form.HOW_MUCH, Form.HOW_LONG, Form.DIFFERENCE])


def _target(fact: t.Target, _: Scene, told: Told) -> str:
    by = f", {fact.date_text}" if fact.date_text else ""
    wanted = told.question.form in _BY_HOW_MUCH
    less = change(fact.value) if fact.value and wanted else ""
    return f"{fact.what}: {fact.value or 'no figure is given'}{f' ({less})' if less else ''}{by}"


def _indicator(fact: t.Indicator, _: Scene, __: Told) -> str:
    return f"{fact.what}{f' (measured: {fact.measured})' if fact.measured else ''}"


_GROUPS = {
    "population": "covered",
    "in_scope": "in scope",
    "in_view": "in view, which is not the same as in scope",
    "additional": "offered only with additional resource",
    "out_of_scope": "out of scope",
}


def _scope(fact: t.ScopeItem, _: Scene, told: Told) -> str:
    group = next((match.item.group for match in told.matches if match.item.fact is fact), "")
    return f"{fact.item} is {_GROUPS.get(group, 'listed')}{f': {fact.detail}' if fact.detail else ''}"


def _decision(fact: t.DecisionRule, scene: Scene, _: Told) -> str:
    return f"{scene.names(fact.decided_by)} ({fact.rule})"


def _register(fact: t.KeptRegister, _: Scene, __: Told) -> str:
    return f"{fact.name}: {fact.contents or 'what it holds is not said'}"


def _text(fact: Fact, scene: Scene, _: Told) -> str:
    topic = getattr(fact, "topic", None)
    text = next(str(value) for name in ("text", "rule", "what") if (value := getattr(fact, name, None)))
    owner = f" ({scene.names(fact.owner)})" if getattr(fact, "owner", None) else ""  # type: ignore[attr-defined]
    return f"{topic}: {text}{owner}" if topic else f"{text}{owner}"


def _schedule(fact: t.Schedule, _: Scene, __: Told) -> str:
    return attached(fact)


def _fields(fact: t.Form, _: Scene, __: Told) -> str:
    named = labelled(count(len(fact.fields_), "field"), joined(one.name for one in fact.fields_))
    return f"{fact.name} has {named or 'no fields'}"


def _blocks(fact: t.Form, _: Scene, __: Told) -> str:
    blocks = count(fact.signature_blocks or 0, "signature block")
    fields = f", each with {joined(fact.signature_fields)}" if fact.signature_fields else ""
    return f"{fact.name} has {blocks}{fields}"


def _form_field(fact: t.FormField, _: Scene, __: Told) -> str:
    return f"the field {quoted(fact.name)}{f' ({fact.hint})' if fact.hint else ''}"


def _discrepancy(fact: t.Discrepancy, _: Scene, told: Told) -> str:
    if told.verdict is None and fact.kind in LACKING:
        return f"the document does not say; the register flags this as {fact.kind}: {fact.what}"
    return f"flagged in the document: {fact.what}"


def _level(fact: t.Party, _: Scene, __: Told) -> str:
    return f"{fact.name} is at level {fact.level}"


def _place(fact: t.Party, scene: Scene, __: Told) -> str:
    place = "a place" if scene.terms.place_to_sign(fact) else "no place"
    return f"{fact.name} has {place} to sign in the document"


def _as_value(scene_words: Callable[[Any, Scene], str]) -> Say:
    return lambda fact, scene, _: scene_words(fact, scene)


SAID: dict[str, Say] = {
    "term.end": whole.end,
    "term.start": whole.start,
    "term.length": whole.length,
    "term.left": whole.left,
    "term.in_force": whole.in_force,
    **dict.fromkeys(("version.number", "version.label", "version.date"), _as_value(about.version_words)),
    "version.title": lambda _, scene, __: f"its title is {quoted(scene.terms.title)}",
    "copy.signed": lambda fact, _, __: (
        f"this copy is {'' if fact.signed_on_copy else 'not '}signed; it is marked "
        f"{quoted(fact.label) if fact.label else 'with no status'}"
    ),
    "copy.label": lambda fact, _, __: f"it is marked {quoted(fact.label)}",
    "legal.binding": lambda fact, scene, __: sentences(
        None if fact.binding is None else about.binding_words(scene.terms), fact.text
    ),
    "purpose.text": _field("text"),
    "source.file": lambda fact, _, __: "; ".join(
        one for one in (fact.file, fact.printed_as and f"printed as {fact.printed_as}", fact.held_in) if one
    ),
    "extension.allowed": whole.extension,
    "extension.until": whole.extension,
    "extension.writing": whole.extension,
    "extension.by": lambda fact, scene, _: f"{scene.names(fact.by_whom)}. {fact.rule or ''}".strip(),
    "variation.rule": whole.variation,
    "variation.sign": whole.variation_signers,
    "variation.writing": lambda fact, _, __: ". ".join(
        filter(None, ("in writing" if fact.in_writing else "not in writing", fact.rule))
    ),
    "variation.form": whole.variation_form,
    "variation.procedure": lambda fact, _, __: fact.procedure or fact.rule or "",
    "notice.period": whole.notice,
    "notice.last": whole.last_notice,
    "notice.ends": whole.ends_by_notice,
    "notice.who": whole.leavers,
    "notice.writing": lambda fact, _, __: (
        f"notice {'must be' if fact.in_writing else 'need not be'} in writing. {fact.rule}"
    ),
    "notice.how": whole.ways,
    "successor.name": whole.successor,
    "successor.date": whole.successor_date,
    "successor.text": whole.successor,
    "party.is": _party,
    "party.address": lambda fact, _, __: f"{fact.name}: {fact.address}",
    "party.level": _level,
    "party.side": lambda fact, _, __: f"{fact.name} is on the side {quoted(fact.side)}",
    "party.role": lambda fact, _, __: f"{fact.name}: {fact.role}",
    "party.called": lambda fact, _, __: (
        f"{fact.full_name or fact.name}, also called {joined(fact.also_called)}"
    ),
    "party.place": _place,
    "party.signs": _place,
    "mention.as": _mention,
    "collective.members": _collective,
    "signatory.name": people.signatory,
    "signatory.position": people.position,
    "signatory.party": people.signatory,
    "signatory.date": people.signatory,
    "signatory.has": people.signatory,
    "contact.who": people.contact,
    "contact.position": people.position,
    "contact.role": lambda fact, scene, _: f"{people.person(fact, scene)}: {fact.role}",
    "contact.organisation": people.organisation,
    "contact.phone": lambda fact, scene, _: f"{people.person(fact, scene)}: {fact.role or fact.note}",
    "contact.email": lambda fact, scene, _: f"{people.person(fact, scene)}: {fact.email}",
    "body.role": _role,
    "body.chair": _chair,
    "body.deputy": _chair,
    "body.members": _members,
    "body.meets": _meets,
    "body.reports": _reports,
    "member.who": people.member,
    "member.seat": people.seat,
    "trigger.effect": _trigger,
    "dated.date": dated.when,
    "dated.owner": _owner("owner"),
    "dated.what": dated.what,
    "gateway.evidence": _evidence,
    "gateway.from": _owner("evidence_from"),
    "gateway.by": _owner("decided_by"),
    "gateway.effect": _field("effect"),
    "review.by": _owner("by"),
    "review.why": lambda fact, _, __: f"{fact.purpose} ({fact.what})",
    "duty.often": _often,
    "duty.owner": _owner("owner"),
    "duty.to": _duty_to,
    "duty.what": _duty,
    "funding.amount": _amount,
    "funding.payer": _owner("payer", " pays"),
    "funding.payee": _owner("payee", " receives it"),
    "funding.for": _field("what"),
    "funding.when": _money_when,
    "funding.terms": _field("terms"),
    "funding.firm": _firm,
    "target.value": _target,
    "target.number": lambda fact, _, __: f"{fact.what}: {figure(fact.number)}",
    "target.date": _target,
    "target.definition": lambda fact, _, __: f"{fact.what}: {fact.definition}",
    "scope.is": _scope,
    "decision.by": _decision,
    "decision.rule": _field("rule"),
    "table.note": lambda fact, _, __: f"{fact.name}: {fact.note}",
    "indicator.what": _indicator,
    "indicator.measured": _indicator,
    "register.what": _register,
    "register.who": _register,
    "register.owner": _field("owner"),
    "register.to": lambda fact, scene, _: f"{fact.name} is reported to {scene.called(fact.reported_to)}",
    "text.says": _text,
    "commitment.owner": _owner("owner"),
    "schedule.state": _schedule,
    "schedule.title": _schedule,
    "form.fields": _fields,
    "form.blocks": _blocks,
    "form.fixed": _field("fixed_text"),
    "field.is": _form_field,
    "event.date": dated.when,
    "event.what": dated.when,
    "discrepancy.what": _discrepancy,
}
"""The sentence of each aspect, without the agreement's name."""
