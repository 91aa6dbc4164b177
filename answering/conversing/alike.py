"""The same asked of another thing of the sort that was told last, or of the whole table that it is of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from answering.conversing.membership import held
from answering.conversing.spoken import Spoken
from answering.facts.aspects import ASPECTS
from answering.facts.items import Item
from answering.facts.sections import DATED_AND_TARGETS, WHOLES, Section
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import found_at
from answering.language.english import cues, is_light, stem, words
from answering.language.opening import AUX, OPENS, WH
from answering.language.thesaurus import STOP
from answering.of_one import Told, Unsaid
from answering.reckoning.tables.beside import whole_of
from answering.requests import Form, Question

_TOLD_OF_WHOM = frozenset([Section.GOVERNANCE, Section.SIGNATORIES])
"""Sections of which each fact is of somebody."""

_TOLD_ALIKE = _TOLD_OF_WHOM | DATED_AND_TARGETS | {Section.FUNDING, Section.RECURRING, Section.REGISTERS}
"""Sections of things that are each told in the same way, and those of whom each is of somebody."""

_ONLY_NAMING = re.compile(r"\b(?:what|how) about\b|\bI (?:mean|meant)\b|\bmeant\b", re.IGNORECASE)
_ASKS = re.compile(rf"\b(?:{WH}|{AUX}|be|if)\b", re.IGNORECASE)
"""A word by which a question says itself what it asks."""

_WHICH = re.compile(
    rf"{OPENS}(?:as part of |in |into |under |within |to |for |on |with |from |by |at )?"
    r"(?:what|which)(?: (?:sort|kind|type) of)? (?P<noun>[\w'\u2019-]+)"
    r"(?P<rest>\W*|(?:(?!\b(?:who|when|where|why|how)\b).)*\b(?:it|they|that|this|those|these|them)\b.*)",
    re.IGNORECASE,
)
"""How it is asked what stands in the words of what was told: `in which agreement is that?`."""

_GOING = cues("go goes going come comes coming put included include part belong belongs sit form")


def same_of_another(question: Question, last: Spoken) -> Told | Unsaid | None:
    """Tell of the one other thing that is named what was told last, where nothing else is asked."""
    told = last.matches[0] if last.matches else None
    if told is None or told.item.section not in _TOLD_ALIKE or last.before.question.form is Form.YES_NO:
        return None
    if _ASKS.search(_ONLY_NAMING.sub(" ", question.said)):
        return None
    asked = units(question.thread.own, last.entry)
    among = [item for item in last.entry.items if item.section == told.item.section]
    fitting = [item for item in among if _is_named(item, asked)]
    best = max((held(item, asked) for item in fitting), default=0)
    named = [item for item in fitting if held(item, asked) == best]
    alike = len({item.name for item in named}) == 1
    if not alike or any(item in last.facts for item in named):
        return None
    entry = last.entry
    matches = tuple(
        found_at(item, told.key, gives=item.gives(told.key))
        for item in named
        if told.key in dict(item.aspects)
    )
    giving = tuple(one for one in matches if one.gives)
    again = replace(question, form=last.before.question.form)
    if giving:
        return Told(again, entry, giving)
    return Unsaid(again, entry, open=matches) if matches else None


def _is_named(item: Item, asked: Sequence[Unit]) -> bool:
    heavy = [unit for unit in asked if not unit.light]
    if item.section in _TOLD_OF_WHOM:
        return bool(heavy) and all(unit.who and unit.who == item.own for unit in heavy)
    return bool(heavy) and all(set(unit.stems) <= item.name for unit in heavy)


def whole_of_table(question: Question, last: Spoken) -> Told | None:
    """Answer with the total of the column that was read, or with the share of it that was told."""
    found = whole_of(last.table, question.said) if last.table else None
    if found is None or not isinstance(last.before, Told):
        return None
    asked = replace(last.before.question, said=question.said, form=Form.WHAT)
    return replace(last.before, question=asked, cells=found, verdict=None)


def in_its_words(question: Question, last: Spoken) -> Told | None:
    """Tell again what was told last, where it is asked for what stands in it: `what sort of agreement?`."""
    found = _WHICH.fullmatch(question.said)
    told = last.matches[0] if len(last.matches) == 1 else None
    if found is None or told is None or last.listed or told.item.section in WHOLES:
        return None
    noun, item = stem(found["noun"].casefold()), told.item
    asks = frozenset[str]().union(*(ASPECTS[key].cues for key, gives in item.aspects if gives))
    left = [word for word in words(found["rest"]) if word not in STOP and not is_light(stem(word))]
    known = all(stem(word) in item.words | _GOING for word in left)
    if noun not in item.words or noun in asks or not known:
        return None
    key = next((key for key, gives in item.aspects if gives and key.endswith(".what")), told.key)
    match = replace(told, key=key, gives=True)
    asked = replace(question, form=Form.WHAT)
    return Told(asked, last.entry, (match,))
