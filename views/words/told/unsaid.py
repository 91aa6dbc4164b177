"""What the document does not say, named so that nobody takes silence for an answer."""

import re
from collections.abc import Callable
from typing import Any

from agreements.terms import Contact, Fact, Signatory, Terms
from answering.facts.left_out import is_left_out
from answering.facts.lists import Group, members
from answering.facts.sections import Section
from answering.fitting.matching import Match
from answering.language.things import is_thing
from answering.of_one import Unsaid
from answering.requests import Form, Question
from views.words.phrases import joined, quoted
from views.words.scene import Scene
from views.words.told.nouns import none_of, one_of, some_of

Miss = Callable[[Any, Scene], str]


def _name(fact: Fact, scene: Scene) -> str:
    party = getattr(fact, "party", None)
    if party:
        return scene.called(party)
    for slot in ("name", "what", "position", "printed_as", "role", "item", "label"):
        value = getattr(fact, slot, None)
        if value:
            return str(value)
    return "it"


def _signer(fact: Signatory, scene: Scene) -> str:
    here = f", but {fact.name} has the role here" if fact.appointed else ""
    return f"who signs for {_name(fact, scene)}: the name is left blank{here}"


def _of(words: str) -> Miss:
    return lambda fact, scene: words.format(_name(fact, scene))


def _unnamed(fact: Contact, scene: Scene) -> str:
    """Say for whom the name is left blank, and of which organisation."""
    whose = f", {scene.terms.called(fact.organisation)}" if fact.organisation else ""
    return f"the name: it is left blank for {_name(fact, scene)}{whose}"


def _of_ending(words: str) -> Miss:
    """Say what is missing of ending it, and that this is so of all ways only where it has none."""
    return lambda _, scene: (
        words if scene.terms.termination else f"{words}: it has no notice or termination clause"
    )


def _member(fact: Any, scene: Scene) -> str:  # noqa: ANN401 - a Member
    return f"who is {scene.called(fact.organisation or '')}'s {fact.position or 'member'}: no name is given"


MISSING: dict[str, Miss] = {
    "term.end": _of("when it ends"),
    "term.start": _of("when it starts"),
    "term.left": _of("how long is left: no end date is given"),
    "term.length": _of("how long it lasts"),
    "version.number": _of("its version number: none is printed"),
    "version.label": _of("which version it is: no label or number is printed"),
    "version.date": _of("when this version is dated"),
    "copy.signed": _of("whether it was signed"),
    "copy.label": _of("its status: none is printed"),
    "legal.binding": _of("whether it is legally binding"),
    "extension.allowed": _of("whether it may be extended"),
    "extension.until": _of("by when it must be extended"),
    "extension.writing": _of("whether an extension must be in writing"),
    "extension.by": _of("who may agree an extension"),
    "variation.rule": _of("how it is changed: it has no variation clause"),
    "variation.sign": _of("who must sign a change"),
    "variation.writing": _of("whether changes must be in writing"),
    "variation.form": _of("which form is used for changes"),
    "variation.procedure": _of("how it is changed, step by step"),
    "notice.period": _of("how much notice ends it: no notice period is given"),
    "notice.last": _of("by when notice must be given: it has no notice period"),
    "notice.ends": _of("when notice runs out: it has no notice period"),
    "notice.who": _of_ending("who may end it"),
    "notice.writing": _of("whether notice must be in writing"),
    "notice.how": _of_ending("how it is ended"),
    "successor.name": _of("what replaces it"),
    "successor.date": _of("when what replaces it starts"),
    "successor.text": _of("what replaces it"),
    "party.address": _of("the address of {}"),
    "party.level": _of("the level of {}"),
    "party.side": _of("which side {} is on"),
    "party.role": _of("the role of {}"),
    "party.called": _of("what else {} is called"),
    "party.signs": _of("who signs for {}: it has no place to sign"),
    "collective.members": _of("who exactly {} covers"),
    "signatory.name": _signer,
    "signatory.position": _of("the position of who signs for {}: it is left blank"),
    "signatory.party": _of("for whom this signature block is: it is left blank"),
    "signatory.date": _of("when {} signed: the date is left blank, and no signature is recorded"),
    "contact.who": _unnamed,
    "contact.position": _of("the position of {}"),
    "contact.role": _of("the role of {}"),
    "contact.organisation": _of("which organisation {} is from"),
    "contact.email": _of("an email address for {}"),
    "contact.phone": _of("a phone number for {}"),
    "body.role": _of("what {} is for"),
    "body.chair": _of("who chairs the {}"),
    "body.deputy": _of("who stands in for the chair of the {}"),
    "body.members": _of("who the members of the {} are"),
    "body.meets": _of("how often the {} meets"),
    "body.reports": _of("to whom the {} reports"),
    "member.who": _member,
    "dated.date": _of("a date for this: {}"),
    "dated.owner": _of("who is responsible for this: {}"),
    "gateway.evidence": _of("which evidence is needed for this: {}"),
    "gateway.from": _of("who gives the evidence for this: {}"),
    "gateway.by": _of("who decides on this: {}"),
    "gateway.effect": _of("what follows from this: {}"),
    "review.by": _of("who does this: {}"),
    "review.why": _of("what this is for: {}"),
    "duty.often": _of("how often this is done: {}"),
    "duty.owner": _of("who does this: {}"),
    "duty.to": _of("to whom this goes: {}"),
    "funding.amount": _of("the amount: no sum is stated for {}"),
    "funding.payer": _of("who pays for {}"),
    "funding.payee": _of("who receives this: {}"),
    "funding.when": _of("when this is paid: {}"),
    "funding.terms": _of("on what terms this is paid: {}"),
    "funding.firm": _of("whether this is firm: {}"),
    "target.value": _of("a figure for this: {}"),
    "target.number": _of("a number for this, only a share: {}"),
    "target.date": _of("by when this is to be reached: {}"),
    "target.definition": _of("what counts for this, or where it started: {}"),
    "indicator.measured": _of("how this is measured: {}"),
    "decision.by": _of("who decides this: {}"),
    "register.owner": _of("who keeps the {}"),
    "register.to": _of("to whom the {} is reported"),
    "commitment.owner": _of("who is to do this: {}"),
    "schedule.title": _of("what {} is called"),
    "form.fields": _of("which fields the {} has"),
    "form.blocks": _of("how many signature blocks the {} has"),
    "form.fixed": _of("which fixed text the {} has"),
    "event.date": _of("when this happened: {}"),
}
"""What is missing where an aspect is left open; `{}` is the fact's name."""

_BLANK = re.compile(r": (?:no|it|none|the (?:name|date)) .*")
"""What is added of a slot that the document leaves blank, behind what is missing."""

_SCOPE = {
    "population": "for whom it is",
    "in_scope": "what is in scope",
    "in_view": "what is in view",
    "additional": "what costs extra",
    "out_of_scope": "what is out of scope",
    "": "what is in scope",
}


def no_list(group: Group, terms: Terms) -> str:
    """Say that the document has nothing of a group, or that the file leaves it out."""
    if is_left_out("", group, terms):
        what = _SCOPE[group.kind] if group.section == Section.SCOPE else none_of(group)
        return f"the register does not record {what.partition(':')[0].removesuffix(' then')}"
    if group.section == Section.SCOPE:
        return f"the document does not say {_SCOPE[group.kind]}"
    return f"the document lists no {none_of(group)}"


def missing(content: Unsaid, scene: Scene) -> str:
    """Say in a clause what the document does not say, or only that the register does not."""
    if content.unread:
        return f"I do not understand {quoted(content.unread)} here, so I give no list that may be wrong"
    if content.undefined:
        return f"the document does not say what {quoted(content.undefined)} stands for"
    if content.open:
        return joined(
            dict.fromkeys(left_open(match, content.question, scene) for match in content.open[:3]), "or"
        )
    if content.passages and (content.words or not content.likely):
        return "the register does not say. The document has passages with those words, which may not answer"
    said = content.question.said
    nothing = joined((quoted(word) for word in content.words if is_thing(word, said)), "or")
    lacks = (
        f"nothing was found in it about {nothing}" if content.searched else f"it has nothing about {nothing}"
    )
    more = f": {lacks}" if nothing else _in_those_words(content)
    why = " why" if content.question.form is Form.WHY and not more else ""
    looked_in = "document" if content.searched else "register"
    return f"the {looked_in} does not say{more or why}"  # or it may, in words that nobody entered


def _in_those_words(content: Unsaid) -> str:
    """Say that what comes nearest is not in the question's words, and which of them, as typed, it lacks."""
    said = content.question.said.casefold()
    lacking = joined((quoted(word) for word in content.lacking if word in said), "or")
    return f" so with {lacking}" if lacking else " so in those words" if content.likely else ""


def left_open(match: Match, question: Question, scene: Scene) -> str:
    """Say in a clause what a fact leaves open."""
    fact = match.item.fact
    if isinstance(fact, Group):
        every = members(scene.terms, fact)
        kind = some_of(fact)
        if len(every) == 1:
            return f"its only {one_of(fact)} neither falls then nor is of that sort"
        return (
            f"none of its {len(every)} {kind} falls then or is of that sort"
            if every
            else no_list(fact, scene.terms)
        )
    if match.gives:
        text = getattr(fact, "date_text", None) or ""
        only = f"which day: it says only {quoted(text)}, with no day given" if text else "so"
        return f"the document does not say {only}"
    said = MISSING.get(match.key, _of("that"))(fact, scene)
    if is_left_out(match.key, fact, scene.terms):
        return f"the register does not say {_BLANK.sub('', said)}"
    text = getattr(fact, "date_text", None) if question.form is Form.WHEN else None
    return f"the document does not say {said}" + (f" (it says only {quoted(text)})" if text else "")
