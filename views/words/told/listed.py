"""Lists and counts: who the parties are, how many milestones, who has signed and who has not."""

import re
from collections.abc import Iterator

from agreements import terms as t
from agreements.standing import signing_known
from agreements.terms import Fact
from agreements.terms.kinds import KINDS, is_of_kind
from answering.facts.lists import Group, members
from answering.facts.sections import Section
from answering.language.english import stem
from answering.of_one import Told
from answering.requests import Form, Question
from views.words.acts.note_states import state_words
from views.words.bodies import body_name
from views.words.days import fact_falls, in_period
from views.words.duties import how_often
from views.words.people import missing_words, signatory_words, signed_words, who_has_signed
from views.words.phrases import count, ended, joined, paid
from views.words.scene import Scene
from views.words.told.nouns import NOUNS
from views.words.told.unsaid import no_list
from views.words.work import falling

_MOST = 12
_SCOPE = {
    "population": "for whom it is",
    "in_scope": "in scope",
    "in_view": "in view",
    "additional": "offered only with additional resource",
    "out_of_scope": "out of scope",
    "": "listed under its scope",
}

_KINDS = {
    "ccg": ("CCG", "CCGs"),
    "council": ("council", "councils"),
    "trust": ("trust", "trusts"),
    "ft": ("foundation trust", "foundation trusts"),
}


def listed(content: Told, scene: Scene) -> str:  # noqa: PLR0911 - a group of each sort is told in its own way
    """Count the facts of a group and name them, or say who has signed."""
    group = content.fact
    if not isinstance(group, Group):
        return _signing(content, scene)
    facts = content.facts or ()
    if not facts:
        return _none(group, scene, content.question)
    falls = [falling(fact, scene) if isinstance(fact, t.Review) else fact for fact in facts]
    names = [name_of(one) + (scene.beyond(one.date) if isinstance(one, t.Dated) else "") for one in falls]
    shown = "; ".join(names[:_MOST]) + (
        f"; and {len(names) - _MOST} more, below" if len(names) > _MOST else ""
    )
    if group.section == Section.SCOPE:
        if group.kind == "population":
            figures = any(len(figure) > 2 for name in names for figure in re.findall(r"\d+", name))  # noqa: PLR2004 - an age has two
            return f"it is for: {shown}{'' if figures else '. No number of people is given'}"
        return f"{count(len(facts), *_of_scope(content))} {_SCOPE[group.kind]}: {shown}"
    if group.kind in {"address", "email"}:
        return "; ".join(
            f"{name}: {getattr(one, group.kind)}" for name, one in zip(names, facts, strict=True)
        )
    one, many = _of_kind(content) or NOUNS[group.section]
    if group.section == Section.SCHEDULES and group.kind:
        return f"{count(len(facts), 'attachment')} {_LACKING[group.kind]}: {shown}"
    return f"{count(len(facts), one, many)}: {shown}"


_LACKING = {"missing": "missing or not complete", "embedded": "embedded as files that are not in the text"}
"""How schedules are told of that are not all there."""

_SCOPED = ("service", "area", "workstream", "theme", "project", "programme", "pathway")
"""What somebody may call what is in scope, who then is answered in that word."""


def _of_scope(content: Told) -> tuple[str, ...]:
    asked = {stem(word) for word in content.question.words}
    return next(((word,) for word in _SCOPED if stem(word) in asked), ("thing",))


def _of_kind(content: Told) -> tuple[str, str] | None:
    """Return what the parties are called that are listed, where they are those of one kind."""
    asked = {stem(word) for word in content.question.words}
    parties = [fact for fact in content.facts or () if isinstance(fact, t.Party)]
    kinds = (kind for kind in KINDS if kind in asked and all(is_of_kind(party, kind) for party in parties))
    return next((_KINDS[kind] for kind in kinds if parties), None)


def _none(group: Group, scene: Scene, question: Question) -> str:
    """Say that none of a group is meant, or recorded as done, or that there is none at all."""
    done, days = question.asks.done, question.days
    then = f" {in_period(days)}" if done and days else ""
    every = members(scene.terms, group)
    nouns = NOUNS.get(group.section)
    none = "none" if done is None else f"none is recorded as {'done' if done else 'still to be done'}{then}"
    return (
        f"{none}; it sets out {count(len(every), *nouns)}" if every and nouns else no_list(group, scene.terms)
    )


def name_of(fact: Fact) -> str:  # noqa: C901, PLR0911 - one short case for each sort of fact
    """Name a fact in a list."""
    match fact:
        case t.Body():
            return body_name(fact)
        case t.Milestone() | t.Gateway() | t.Review():
            when = fact_falls(fact) if fact.date else fact.date_text or "no date"
            return f"{fact.what} ({when})"
        case t.Obligation():
            return f"{fact.what} ({how_often(fact)})"
        case t.Funding():
            return f"{paid(fact) or 'no sum stated'} for {fact.what}"
        case t.Target():
            return f"{fact.what}: {fact.value or 'no figure'}"
        case t.Schedule():
            return f"{fact.label} ({fact.title})" if fact.title else fact.label
        case t.Party():
            return f"{fact.name} (level {fact.level})" if fact.level is not None else fact.name
        case t.Contact():
            return fact.name or f"name left blank ({fact.role})"
        case t.ScopeItem():
            return fact.item
        case t.PastEvent():
            return f"{fact.what} ({fact.date_text or fact_falls(fact) or 'no date'})"
    for slot in ("name", "what", "rule", "event"):
        value = getattr(fact, slot, None)
        if value:
            return str(value)
    return "left blank"


def _signing(content: Told, scene: Scene) -> str:  # noqa: PLR0911 - one short case for each question
    terms, stands = scene.terms, scene.standing
    if not stands.signatures and not signing_known(terms) and content.key in _OF_SIGNING:
        return "; ".join((who_has_signed(scene), *_notes_to_sign(content)))
    if content.key == "signing.missing":
        return "; ".join((_left_to_sign(content, scene), *_notes_to_sign(content)))
    if content.key == "signing.count" and content.question.form is Form.HOW_MANY:
        of = count(stands.parties, "party", "parties")
        return f"{len(stands.signatures)} of {of}; {who_has_signed(scene)}"
    if content.key == "signing.when":
        return (
            f"the document does not say: {who_has_signed(scene)}"
            if not stands.signatures
            else signed_words(scene)
        )
    if not terms.recorded("signatories"):
        return "the register does not record who signs"
    blocks = [_block(block, scene) for block in terms.signatories]
    if content.key == "signing.blocks":
        return _blocks(scene, blocks)
    if content.key == "signing.has" and content.question.form is not Form.YES_NO:
        return signed_words(scene)
    listed = f". Signature blocks: {'; '.join(blocks)}" if blocks else ""
    if content.key == "signing.has":
        return f"{who_has_signed(scene)}{listed}"
    if not any(block.printed_name for block in terms.signatories):
        return f"the document does not name who signs{listed}"
    return "; ".join(blocks)


_OF_SIGNING = frozenset(["signing.missing", "signing.count", "signing.has", "signing.when"])
"""What is asked of who has signed, rather than of who is to."""


def _left_to_sign(content: Told, scene: Scene) -> str:
    stands = scene.standing
    if not stands.missing:
        return "nobody is left to sign" + (" the agreement itself" if content.to_sign else "")
    left = count(len(stands.missing), "party", "parties")
    return f"{left} of {stands.parties} still to sign: {missing_words(scene)}"


def _notes_to_sign(content: Told) -> Iterator[str]:
    return (f"change note {one.number} is {state_words(one, content.terms)}" for one in content.to_sign)


def _block(block: t.Signatory, scene: Scene) -> str:
    party = scene.called(block.party) if block.party else block.printed_as or "no party"
    return f"{party} ({signatory_words(block)})"


def _blocks(scene: Scene, blocks: list[str]) -> str:
    terms = scene.terms
    nobody = [block for block in terms.signatories if not block.party]
    named = [block for block in terms.signatories if block.printed_name]
    none = [party.name for party in terms.parties if not party.signature_block]
    said = [f"{count(len(blocks), 'signature block')}"]
    if nobody:
        printed = joined(dict.fromkeys(block.printed_as or "nothing" for block in nobody))
        which = f"{len(nobody)} of them {'name' if nobody[1:] else 'names'}" if blocks[1:] else "which names"
        said.append(f"{which} no organisation, printed only as {printed}")
    if len(blocks) == 1:
        said.append(f"which gives {'a' if named else 'no'} person's name")
    else:
        gives = "give" if named[1:] else "gives"
        said.append(f"{len(named) or 'none'} of them {gives} a person's name")
    if none:
        said.append(f"no block is there for {joined(none)}")
    return f"{', '.join(said)}. {ended('; '.join(blocks))}"
