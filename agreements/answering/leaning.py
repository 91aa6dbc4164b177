"""A question that leans on the one before it: first of what answered that one, then of its subject."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from agreements.answering.answers import Answered, Told, Unsaid
from agreements.answering.aspects import ASKING, ASPECTS
from agreements.answering.english import is_light, stem
from agreements.answering.entry import Entry, Part
from agreements.answering.items import Item
from agreements.answering.matching import Match
from agreements.answering.one import answer
from agreements.answering.requests import Form, Question
from agreements.terms import Body, Contact, Party, Signatory

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

_TELLING = frozenset(
    [Form.WHO, Form.WHEN, Form.WHY, Form.WHERE, Form.HOW_OFTEN, Form.HOW_MUCH, Form.HOW_MANY]
)
"""Forms that say by themselves what is asked."""

_OF_LISTS = frozenset([Form.WHAT, Form.HOW_MANY, Form.SUM, Form.DIFFERENCE, Form.MOST, Form.LEAST])
"""Forms of answer that a list gives, rather than each fact of it."""

_WHO = (Party, Body, Contact, Signatory)
"""Facts that a list names where it is asked who they are."""


def first_that_answers(question: Question, entries: list[Entry], decide: Decide) -> Answered:
    """Decide a question as it stands or, where it leans or has no answer so, as it goes on with another.

    `it` is what answered the question before, else the agreement itself, else what was asked about before.
    """
    itself = decide(replace(question, before=()))
    if question.previous is None or not (is_open(itself) or not question.whole):
        return itself
    facts = tuple(_going_on(question, question.previous, entries, decide))
    found = (_of_facts(one, of_one, part) for of_one, part in facts for one in (question, *question.leaning))
    leaning = (
        (itself,)
        if question.across or _is_general(itself)
        else map(decide, question.leaning[:_MOST_SUBJECTS])
    )
    ways = (one for each in (found, leaning) for one in each)
    good = (one for one in ways if _is_whole(one) and _is_asked_for(one, question))
    best = next(good, itself)
    return itself if isinstance(best, Unsaid) and _is_general(itself) else best


_MOST_SUBJECTS = 2
"""Questions before, of which a whole agreement is asked."""


def _is_general(found: Answered) -> bool:
    """Say whether something is known of the agreement itself, which may be what `it` means."""
    return isinstance(found, Told) and bool(found.matches) and found.matches[0].item.section in GENERAL


def _own(question: Question) -> bool:
    """Say whether a question has words of its own that tell what it is about."""
    return any(not is_light(stem(word)) for word in question.words if word not in question.aside)


def _is_asked_for(found: Answered, question: Question) -> bool:
    """Say whether an answer is of the form asked for, which may be all that was asked: `who gets it?`."""
    if not isinstance(found, Told) or not found.matches:
        return True
    if found.matches[0].item.section == "lists" or found.question.across != question.across:
        return found.matches[0].item.section == "lists"
    aspect = ASPECTS[found.key]
    if question.form in _TELLING and (question.form not in aspect.forms or found.key.endswith(".what")):
        return False
    asked = [one for word in question.words if (one := stem(word)) in ASKING]
    return _own(question) or not asked or any(one in aspect.cues for one in asked)


def _of_facts(question: Question, entry: Entry, facts: tuple[Item, ...]) -> Answered:
    """Answer a question from some facts of an agreement."""
    part = Part(entry.terms, entry.standing, entry.made, facts)
    asked = replace(question, leans=True, across=False, among=(entry.terms.id,), chosen=True)
    return answer(asked, part, entry.standing.day)


def _going_on(
    question: Question, previous: Question, entries: list[Entry], decide: Decide
) -> Iterator[tuple[Entry, tuple[Item, ...]]]:
    """Give the facts that answered the question before: those of a list one by one, then the list."""
    before = first_that_answers(previous, entries, decide)
    if not isinstance(before, Told | Unsaid):
        return
    entry = next((one for one in entries if one.terms.id == before.terms.id), None)
    if entry is None:
        return
    listed = before.facts if isinstance(before, Told) else ()
    named = question.form is Form.WHO and not _own(question) and isinstance((listed or (None,))[0], _WHO)
    if listed and not named and question.form not in _OF_LISTS:
        yield entry, tuple(item for item in entry.items if item.fact in listed)
    found = tuple(match.item for match in rests_on(before))
    if found:
        yield entry, found


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
