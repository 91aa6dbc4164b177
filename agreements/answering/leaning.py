"""A question that leans on the one before it: first of what answered that one, then of its subject."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from agreements.answering.answers import Answered, Told, Unsaid
from agreements.answering.entry import Entry, Part
from agreements.answering.items import Item
from agreements.answering.matching import Match
from agreements.answering.one import answer
from agreements.answering.requests import Form, Question

Decide = Callable[[Question], Answered]
"""Answers a question as it stands."""

GENERAL = frozenset(
    [
        "term",
        "version",
        "copy",
        "legal",
        "purpose",
        "source",
        "extension",
        "variation",
        "notice",
        "successor",
        "signing",
        "names",
    ]
)
"""What may be asked of any agreement, so that having it makes no agreement the one that is meant."""

_OF_LISTS = frozenset([Form.WHAT, Form.HOW_MANY, Form.SUM, Form.DIFFERENCE, Form.MOST, Form.LEAST])
"""Forms of answer that a list gives, rather than each fact of it."""


def first_that_answers(question: Question, entries: list[Entry], decide: Decide) -> Answered:
    """Decide a question as it stands or, where it leans or has no answer so, as it goes on with another.

    `it` is what answered the question before, else the agreement itself, else what was asked about before.
    """
    itself = decide(replace(question, before=()))
    if question.previous is None or not (is_open(itself) or not question.whole):
        return itself
    items = tuple(_going_on(question.previous, entries, question.form, decide))
    for facts in items:
        found = _of_facts(question, entries[0], facts)
        if _is_whole(found):
            return found
    if isinstance(itself, Told) and _is_whole(itself) and itself.matches[0].item.section in GENERAL:
        return itself
    of_facts = (_of_facts(one, entries[0], facts) for facts in items for one in question.leaning)
    leaning = (decide(one) for one in question.leaning)
    return next((one for each in (of_facts, leaning) for one in each if _is_whole(one)), itself)


def _of_facts(question: Question, entry: Entry, facts: tuple[Item, ...]) -> Answered:
    """Answer a question from some facts of an agreement."""
    part = Part(entry.terms, entry.standing, entry.made, facts)
    return answer(replace(question, leans=True), part, entry.standing.day)


def _going_on(
    previous: Question, entries: list[Entry], form: Form, decide: Decide
) -> Iterator[tuple[Item, ...]]:
    """Give the facts that answered a question before: those of a list one by one, then the list."""
    before = first_that_answers(previous, entries, decide)
    if not isinstance(before, Told | Unsaid) or [one.terms.id for one in entries] != [before.terms.id]:
        return
    listed = before.facts if isinstance(before, Told) else ()
    if listed and form not in _OF_LISTS:
        yield tuple(item for item in entries[0].items if item.fact in listed)
    found = tuple(match.item for match in rests_on(before))
    if found:
        yield found


def rests_on(found: Told | Unsaid) -> tuple[Match, ...]:
    """Return the facts that an answer rests on, or that leave open what is asked."""
    return found.matches if isinstance(found, Told) else found.open


def is_open(found: Answered) -> bool:
    """Say whether nothing was found that answers, not even what is left open."""
    return isinstance(found, Unsaid) and not found.open


def _is_whole(found: Answered) -> bool:
    """Say whether an answer leaves no word of the question unexplained."""
    if not isinstance(found, Told | Unsaid):
        return True
    facts = rests_on(found)
    return not facts[0].unexplained if facts else isinstance(found, Told)
