"""Yes or no where it is asked whether an agreement names who signs, or who holds a post."""

import re

from agreements.terms import Fact, Signatory
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import cues, is_light, stems
from answering.language.standings import OF_SIGNERS
from answering.of_one import Told
from answering.requests import Form, Question

_NAMED = re.compile(
    r"\b(?:named|identified)\b(?! (?:as|in the|after|above|below)\b(?! (?:agreement|mou|document|deal|copy)))"
    r"|\bnames? (?:who|whoever|the (?:person|signatory)|its signatory|given|filled in|printed)\b",
    re.IGNORECASE,
)
_ASKED = OF_SIGNERS | cues(
    "name names named identify identified given filled printed who whoever person all each every"
)
_EVERY = re.compile(r"\b(?:all|every|each|both|everyone|everybody)\b", re.IGNORECASE)
_KEYS = {Section.SIGNATORIES: "signatory.name", Section.CONTACTS: "contact.who"}


def named_or_not(question: Question, entry: Entry) -> Told | None:
    """Say whether those who sign, or who hold a post, are named, where no more is asked of them."""
    if question.form is not Form.YES_NO or question.scope.across or not _NAMED.search(question.said):
        return None
    asked = units(question.words, entry, question.aside)
    parties = {party.id for party in entry.terms.parties}
    every, place = bool(_EVERY.search(question.said)), stems(entry.terms.place or "")
    named = [unit for unit in asked if unit.who in parties and not (every and set(unit.stems) <= place)]
    of = {unit.who for unit in named}
    told = {one for unit in asked if not (unit.light or unit.who) for one in unit.stems} - entry.title
    kept = [item for item in entry.items if item.section in _KEYS and _is_meant(item, told, of)]
    if not kept:
        return None
    known = [item for item in kept if _name_of(item.fact)]
    said = (
        len(known) == len(kept)
        if not known or len(known) == len(kept) or _EVERY.search(question.said)
        else None
    )
    if said is None:
        return None
    shown = kept if said else [item for item in kept if item not in known]
    matches = tuple(found_at(item, _KEYS[item.section], gives=item in known) for item in shown)
    return Told(question, entry, matches, verdict=said != question.denied)


def _name_of(fact: Fact) -> str | None:
    """Return the name that the document itself gives for whoever signs or holds a post."""
    return fact.printed_name if isinstance(fact, Signatory) else getattr(fact, "name", None)


def _is_meant(item: Item, told: set[str], of: set[str]) -> bool:
    """Say whether somebody is asked about: by whom they sign for, or by their post, and nothing else."""
    post = {one for one in stems(getattr(item.fact, "position", None) or "") if not is_light(one)}
    whose = {getattr(item.fact, "party", None), getattr(item.fact, "organisation", None)}
    by_post = bool(post) and post <= told
    signs = item.section == Section.SIGNATORIES and bool(told & OF_SIGNERS)
    left = told - _ASKED - (post if by_post else set())
    return (by_post or signs) and not left and (not of or bool(of & whose))
