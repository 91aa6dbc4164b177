"""Whether something is one of those that were spoken of: `is dentistry one of them?`, `and Harrow too?`."""

from collections.abc import Sequence
from dataclasses import dataclass

from agreements.terms import Body, CollectiveName
from agreements.terms import Form as PaperForm
from answering.conversing.spoken import Spoken
from answering.facts.aspects import ASPECTS
from answering.facts.items import Item
from answering.facts.sections import BESIDE, DATED_AND_TARGETS, Section
from answering.fitting.cutting.likeness import explained
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import Match, found_at
from answering.language.belonging import asked_of_those, named_as_well
from answering.language.english import words
from answering.language.thesaurus import STOP
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question, Scope

_KNOWN_BY_WHO = frozenset([Section.PARTIES, Section.MENTIONED, Section.GOVERNANCE])
"""Sections of those who are known by who they are."""

_KNOWN_BY_NAME = DATED_AND_TARGETS | {Section.RECURRING, Section.FUNDING, Section.SCHEDULES}
"""Sections of things that are known by what they are called, whatever else is said of them."""

_ENOUGH = 0.86
"""How well a fact must account for each word of what is asked about."""

_LIKE = 0.9
"""How well a fact accounts for a word that is like one of its name."""


@dataclass(frozen=True)
class _Those:
    """What was told as several: its facts, their section, and the fact that tells of all, where one does."""

    items: tuple[Item, ...]
    section: Section
    whole: Match | None = None


def is_one_of(question: Question, last: Spoken) -> Told | Unsaid | None:
    """Answer whether something is one of those that were told, or that this is not known.

    What is only named besides is asked of a list; of yes or no it is asked again.
    """
    asks, of_list = asked_of_those(question.said), last.before.question.form is not Form.YES_NO
    said = asks or (named_as_well(question.said) if of_list else "")
    those = _told_as_several(last) if said else None
    asked = units([word for word in words(said) if word not in STOP], last.entry)
    heavy = [unit for unit in asked if not unit.light] or list(asked)
    if those is None or not heavy:
        return None
    within = [item for item in those.items if _is(item, heavy, those)]
    beside = [item for item in last.entry.items if _is_beside(item, heavy, those)]
    among = within if within and any(unit.who for unit in heavy) else (*within, *beside)
    best = max(among, key=lambda item: held(item, asked), default=None)
    if best:
        return _answer(question, last, best, those, held=best in within)
    return last.silent(question, last.before) if asks else None


def held(item: Item, asked: Sequence[Unit]) -> int:
    """Count the words of what is asked about that a fact has, those too that need not be there."""
    return sum(set(unit.stems) <= item.name for unit in asked)


def _told_as_several(last: Spoken) -> _Those | None:
    """Return what the last answer told as several: a list, seats of a board."""
    several = last.listed or last.facts
    if last.listed or several[1:]:
        return _Those(several, several[0].section)
    first = last.matches[0] if last.matches else None
    return _held_by(first, last.entry.items) if first else None


def _held_by(told: Match, every: Sequence[Item]) -> _Those | None:
    """Return what one fact holds several of: seats, those who have a name together, fields, evidence."""
    fact = told.item.fact
    if isinstance(fact, Body) and told.key == "body.members":
        seats = (one for one in every if one.section == Section.MEMBERS and one.group == fact.id)
        return _Those(tuple(seats), Section.MEMBERS, told)
    if isinstance(fact, CollectiveName):
        meant = (one for one in every if one.section == Section.PARTIES and one.own in (fact.members or ()))
        return _Those(tuple(meant), Section.PARTIES, told)
    if isinstance(fact, PaperForm):
        return _Those(tuple(one for one in every if one.group == fact.id), Section.FIELDS, told)
    return _Those((told.item,), Section.EVIDENCE, told) if told.key == "gateway.evidence" else None


def _is(item: Item, asked: Sequence[Unit], those: _Those) -> bool:
    """Say whether a fact is what is asked about: whoever is named, or what has each of the words."""
    whom = {unit.who for unit in asked if unit.who}
    if whom and item.section in _KNOWN_BY_WHO:
        return item.own in whom
    by_name = item.section in _KNOWN_BY_NAME and those.whole is None
    return all(_accounts(item, unit) if by_name else _explains(item, unit) for unit in asked)


def _accounts(item: Item, unit: Unit) -> bool:
    """Say whether a fact has a word in its name, or one that is like it."""
    return set(unit.stems) <= item.name or explained(unit, item, frozenset()) == _LIKE


def _explains(item: Item, unit: Unit) -> bool:
    return explained(unit, item, frozenset()) >= _ENOUGH


def _is_beside(item: Item, asked: Sequence[Unit], those: _Those) -> bool:
    """Say whether a fact that was not told is what is asked about, by its very name."""
    section = item.section
    known = section == those.section or section in BESIDE.get(those.section, ())
    if not known or item in those.items:
        return False
    whom = {unit.who for unit in asked if unit.who}
    if whom and (section in _KNOWN_BY_WHO or section == Section.MEMBERS):
        return item.own in whom or (section == Section.MEMBERS and bool(whom & item.whom))
    return all(set(unit.stems) <= item.name for unit in asked)


def _answer(question: Question, last: Spoken, item: Item, those: _Those, *, held: bool) -> Told:
    """Say yes or no with the fact that says so: the one asked about, or that of all who were told."""
    by_itself = held and those.section not in {Section.PARTIES, Section.EVIDENCE}
    matches = (those.whole,) if those.whole and not by_itself else (_match(item),)
    asked = Question(
        said=question.said, words=question.words, form=Form.YES_NO, scope=Scope(question.scope.among)
    )
    entry = last.entry
    return Told(asked, entry, matches, verdict=held)


def _match(item: Item) -> Match:
    """Return the aspect of a fact that says whether it is so, else the first of it."""
    giving = [key for key, gives in item.aspects if gives] or [item.aspects[0][0]]
    key = next((one for one in giving if Form.YES_NO in ASPECTS[one].forms), giving[0])
    return found_at(item, key)
