"""What is answered where no fact says what was asked: what is missing, and what comes nearest."""

from datetime import date

from agreements.answering.answers import Unsaid
from agreements.answering.english import others
from agreements.answering.entry import Entry
from agreements.answering.grounds import accounts
from agreements.answering.matching import Match
from agreements.answering.requests import Question
from agreements.answering.units import units

_MOST_NEAR = 3
_PART = 0.35
"""How much of what was asked a fact must be about to be called the nearest."""

_SHOWN_OF = frozenset(["lists", "signing"])
"""Sections that are no facts by themselves."""


def left_open(question: Question, entry: Entry, day: date, open_: tuple[Match, ...]) -> Unsaid:
    """Say that the document leaves open what was asked of some facts."""
    return Unsaid(question, entry.terms, entry.standing, day, open_)


def unsaid(question: Question, entry: Entry, day: date, found: tuple[Match, ...]) -> Unsaid:
    """Say that no fact answers, which words none is about, and which facts come nearest."""
    near = sorted(
        (match for match in found if match.gives and match.item.section not in _SHOWN_OF),
        key=lambda match: match.item.section == "discrepancies",
    )
    listed = [match for match in found[:1] if match.item.section == "lists" and match.gives]
    best = next((match for match in (*listed, *near) if accounts(match)), None)
    touching = next((match for match in near if match.touches and match.coverage >= _PART), None)
    return Unsaid(
        question,
        entry.terms,
        entry.standing,
        day,
        words=() if best else _nowhere(question, entry, found),
        likely=tuple(match for match in [best or touching] if match),
        nearest=tuple(near[:_MOST_NEAR]),
    )


def _nowhere(question: Question, entry: Entry, found: tuple[Match, ...]) -> tuple[str, ...]:
    """Return the words of a question that no fact has, nor one like them."""
    if not found:
        return tuple(unit.said for unit in units(question.words, entry, question.aside) if not unit.light)
    best = next((match for match in found if accounts(match)), found[0])
    return tuple(
        unit.said for unit in best.unexplained if not any(_is_known(one, entry) for one in unit.stems)
    )


def _is_known(stemmed: str, entry: Entry) -> bool:
    return bool(entry.counts[stemmed]) or any(entry.counts[one] for one in others(stemmed))
