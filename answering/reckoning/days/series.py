"""Things that are numbered, `Stage 1` and on: how many there are, and which comes before or after another."""

import re
from dataclasses import replace
from datetime import date

from agreements.terms import Fact
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.choosing.days import day_of, within
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, is_light, stem
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question
from answering.timing import WORDS, is_done

_NUMBERED = re.compile(r"(\w+) (\d{1,2})\b")
_FEWEST = 2
_AFTER = cues("follow follows after next")
_BEFORE = cues("before previous precede precedes")
_WHOLE = cues("date dates deadline deadlines due name number")
"""What may be asked of each of a series besides."""


def in_series(question: Question, entry: Entry) -> Told | Unsaid | None:
    """Answer from things that are numbered, where a question asks of all of them or of a neighbour."""
    said = [stem(word) for word in question.words if word not in question.aside]
    for noun, numbered in _series(entry).items():
        if noun not in said:
            continue
        rest = {word for word in said if word != noun and not word.isdigit() and not is_light(word)} - WORDS
        places = [int(word) for word in said if word.isdigit()]
        steps = bool(_AFTER & set(said)) - bool(_BEFORE & set(said))
        if len(places) == 1 and steps and places[0] in numbered and rest <= _AFTER | _BEFORE:
            item = numbered.get(places[0] + steps)
            return _told(question, entry, _match(item, "dated.what")) if item else None
        if rest <= _WHOLE and places in ([], [len(numbered)]) and _asks_for_all(question, noun):
            listed = next((item for item in entry.items if item.gives("list.milestones")), None)
            if listed is None:
                return None
            every = tuple(numbered[number].fact for number in sorted(numbered))
            facts = _then(every, question, entry.day)
            match = replace(found_at(listed, "list.milestones"), narrowed=facts)
            if is_done(question.said) and not question.asks.to_be_done:
                return Unsaid(question, entry, likely=(match,))
            return _told(question, entry, match)
    return None


def series_of(item: Item, entry: Entry) -> dict[int, Item]:
    """Return the things that are numbered with one, by their numbers."""
    every = _series(entry).values()
    return next(
        (numbered for numbered in every if any(one.fact == item.fact for one in numbered.values())), {}
    )


def _then(facts: tuple[Fact, ...], question: Question, day: date) -> tuple[Fact, ...]:
    """Keep those of a series that fall in the days, or on the side of today, that are asked about."""
    if question.days:
        return within(facts, question.days, until=question.asks.by_day)
    dated = {fact: due for fact in facts if (due := day_of(fact))}
    if question.asks.past:
        return tuple(fact for fact, due in dated.items() if due < day)
    return tuple(fact for fact, due in dated.items() if due >= day) if question.asks.coming else facts


def _asks_for_all(question: Question, noun: str) -> bool:
    """Say whether a question is of every one of a series: how many there are, or which."""
    many = any(stem(word) == noun and word.endswith("s") for word in question.words)
    return question.form is Form.HOW_MANY or (many and question.form in {Form.WHAT, Form.WHEN})


def _series(entry: Entry) -> dict[str, dict[int, Item]]:
    """Gather the milestones that are numbered by what they are called."""
    found: dict[str, dict[int, Item]] = {}
    for item in entry.items:
        numbered = (
            _NUMBERED.match(getattr(item.fact, "what", "")) if item.section == Section.MILESTONES else None
        )
        if numbered:
            found.setdefault(stem(numbered[1].casefold()), {})[int(numbered[2])] = item
    return {noun: numbers for noun, numbers in found.items() if len(numbers) >= _FEWEST}


def _match(item: Item, key: str) -> Match:
    return found_at(item, key)


def _told(question: Question, entry: Entry, match: Match) -> Told:
    return Told(question, entry, (match,), facts=match.narrowed)
