"""How many of something there are altogether, where one text has some and the others have further ones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from agreements.days.number_words import IN_WORDS, number_of
from answering.answers import Unit, Value, Weighed
from answering.conversing.before import Asked
from answering.facts.entry import Entry
from answering.facts.saying import provision_of
from answering.facts.sections import DATED_AND_TARGETS, Section
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, is_light, stem
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question

_SECTIONS = DATED_AND_TARGETS | {Section.COMMITMENTS, Section.OTHER_TERMS, Section.RECURRING}
_HOW_MANY = re.compile(
    r"\bhow many (?P<noun>[a-z]{3,})\b(?=.*\b(?:altogether|in (?:all|total)|all told|combined|overall)\b)",
    re.IGNORECASE,
)
_ADDING = cues("altogether total combined overall all told open opened get have new add added come number")
_FURTHER = re.compile(r"\b(?:further|another|additional|extra|more)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Some:
    """So many of something in a text, which may be said to be further ones."""

    match: Match
    number: int
    further: bool


def summed(question: Question, asked: Asked) -> Weighed | Unsaid | None:
    """Add up how many of something several texts have, of which all but one say that theirs are further ones.

    Where they do not say so they may be the same ones, and how many there are altogether is not known.
    """
    found = _HOW_MANY.search(question.said)
    entry = next((one for one in asked.entries if one.terms.id == question.scope.only), None)
    if found is None or entry is None or question.form not in {Form.HOW_MANY, Form.SUM}:
        return None
    noun = found["noun"].casefold().removesuffix("s")
    told = {stem(word) for word in question.words if word not in question.aside and not is_light(stem(word))}
    each = tuple(_having(noun, entry)) if told <= _ADDING | {stem(noun)} else ()
    if not each[1:]:
        return None
    if sum(not one.further for one in each) != 1:
        return Unsaid(question, entry, likely=tuple(one.match for one in each))
    values = (Value(Told(question, entry, (one.match,)), Unit.NUMBER, Decimal(one.number)) for one in each)
    return Weighed(question, Form.SUM, tuple(values))


def _having(noun: str, entry: Entry) -> Iterator[_Some]:
    """Give the texts that have a number of something, once each."""
    number = re.compile(
        rf"(?P<before>(?:\b[\w-]+ ){{0,2}})\b(?P<number>\d[\d,]*|{IN_WORDS})"
        rf"(?P<behind>(?: [\w-]+){{0,2}}?) {noun}s?\b",
        re.IGNORECASE,
    )
    for item in entry.items:
        found = number.search(provision_of(item.fact)) if item.section in _SECTIONS else None
        key = next((key for key, gives in item.aspects if gives and key.endswith((".what", ".says"))), "")
        if found and key:
            further = _FURTHER.search(f"{found['before']} {found['behind']}")
            yield _Some(found_at(item, key), int(number_of(found["number"]) or 0), bool(further))
