"""Things that are numbered, `Stage 1` and on: how many there are, and which comes before or after another."""

import re
from datetime import date

from agreements.answering.answers import Told
from agreements.answering.english import is_light, stem
from agreements.answering.entry import Entry
from agreements.answering.items import Item
from agreements.answering.matching import Match
from agreements.answering.requests import Form, Question

_NUMBERED = re.compile(r"(\w+) (\d{1,2})\b")
_FEWEST = 2
_AFTER = frozenset(stem(word) for word in ("follow", "follows", "after", "next"))
_BEFORE = frozenset(stem(word) for word in ("before", "previous", "precede", "precedes"))
_WHOLE = frozenset(stem(word) for word in ("date", "dates", "deadline", "deadlines", "due", "name", "number"))
"""What may be asked of each of a series besides."""


def in_series(question: Question, entry: Entry, day: date) -> Told | None:
    """Answer from things that are numbered, where a question asks of all of them or of a neighbour."""
    said = [stem(word) for word in question.words if word not in question.aside]
    for noun, numbered in _series(entry).items():
        if noun not in said:
            continue
        rest = {word for word in said if word != noun and not word.isdigit() and not is_light(word)}
        places = [int(word) for word in said if word.isdigit()]
        steps = bool(_AFTER & set(said)) - bool(_BEFORE & set(said))
        if len(places) == 1 and steps and places[0] in numbered and rest <= _AFTER | _BEFORE:
            item = numbered.get(places[0] + steps)
            return _told(question, entry, day, _match(item, "dated.what")) if item else None
        if rest <= _WHOLE and places in ([], [len(numbered)]) and _asks_for_all(question, noun):
            listed = next(item for item in entry.items if item.gives("list.milestones"))
            facts = tuple(numbered[number].fact for number in sorted(numbered))
            return _told(question, entry, day, Match(listed, "list.milestones", True, 1, 1, (), facts))  # noqa: FBT003
    return None


def _asks_for_all(question: Question, noun: str) -> bool:
    """Say whether a question is of every one of a series: how many there are, or which."""
    many = any(stem(word) == noun and word.endswith("s") for word in question.words)
    return question.form is Form.HOW_MANY or (many and question.form in {Form.WHAT, Form.WHEN})


def _series(entry: Entry) -> dict[str, dict[int, Item]]:
    """Gather the milestones that are numbered by what they are called."""
    found: dict[str, dict[int, Item]] = {}
    for item in entry.items:
        numbered = _NUMBERED.match(getattr(item.fact, "what", "")) if item.section == "milestones" else None
        if numbered:
            found.setdefault(stem(numbered[1].casefold()), {})[int(numbered[2])] = item
    return {noun: numbers for noun, numbers in found.items() if len(numbers) >= _FEWEST}


def _match(item: Item, key: str) -> Match:
    return Match(item, key, gives=True, score=1.0, coverage=1.0, unexplained=())


def _told(question: Question, entry: Entry, day: date, match: Match) -> Told:
    return Told(question, entry.terms, entry.standing, day, (match,), facts=match.narrowed)
