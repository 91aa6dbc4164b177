"""What is answered where no fact says what was asked: what is missing, and what comes nearest."""

from answering.facts.aspects import ASKING
from answering.facts.entry import Entry
from answering.facts.sections import RULES, SUMMARIES, TO_BE_DONE, WHOLES, Section
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import Match, stands_at
from answering.fitting.wording import LITTLE, by_wording
from answering.language.english import others, tells
from answering.of_one import Unsaid
from answering.requests import Question

_MOST_NEAR = 3
_MOST_WORDED = 3
_LACKING = frozenset(["missing", "blank"])
_MOSTLY = 0.6
_PART = 0.35
"""How much of what was asked a fact must be about to be called the nearest."""


def left_open(question: Question, entry: Entry, open_: tuple[Match, ...], found: tuple[Match, ...]) -> Unsaid:
    """Say that the document leaves open what was asked of some facts, and what is flagged of that."""
    flagged = (match for match in found if getattr(match.item.fact, "kind", "") in _LACKING)
    about = [match for match in flagged if match.coverage >= _MOSTLY]
    near = [
        match
        for match in found
        if match.gives and match.item.section in WHOLES - SUMMARIES and match.coverage >= _PART
    ]
    return Unsaid(question, entry, open_, nearest=tuple([*about, *near][:1]))


def unsaid(question: Question, entry: Entry, found: tuple[Match, ...]) -> Unsaid:
    """Say that no fact answers, which words none is about, and which facts come nearest."""
    near = sorted(
        (
            one
            for one in found
            if one.gives and _is_near(one, question) and not _has_figure_alone(one, question)
        ),
        key=lambda match: match.item.section == Section.DISCREPANCIES,
    )
    listed = [match for match in found[:1] if match.item.section == Section.LISTS and match.gives]
    best = next((match for match in (*listed, *near) if match.accounts and _is_about(match)), None)
    touching = next((match for match in near if _is_about(match)), None)
    return Unsaid(
        question,
        entry,
        words=() if best else _nowhere(question, entry, found),
        likely=tuple(match for match in [best or touching] if match),
        nearest=_nearest(question, entry, near),
    )


def _is_near(match: Match, question: Question) -> bool:
    """Say whether a fact is near to what was asked by more than a word that may be asked of anything."""
    if match.item.section in SUMMARIES or (match.item.section == Section.DISCREPANCIES and not match.worded):
        return False
    of_itself = match.subject or question.thread.leans or match.item.section not in RULES | TO_BE_DONE
    return of_itself or not question.asks.telling <= ASKING


def _has_figure_alone(match: Match, question: Question) -> bool:
    """Say whether a fact has of what was asked no more than a figure, which may count anything."""
    lacking = {unit.said for unit in match.unexplained}
    told = {word for word in question.words if word not in question.aside and tells([word])} - lacking
    return bool(told and lacking) and all(word.isdigit() for word in told)


def _nearest(question: Question, entry: Entry, near: list[Match]) -> tuple[Match, ...]:
    """Return the facts that fit best, and those with most of the words; none that has next to none."""
    fitting = [match for match in near if match.coverage >= LITTLE or question.thread.leans]
    known = [match.item for match in fitting]
    worded = [match for match in by_wording(question, entry) if match.item not in known]
    return tuple((*fitting[:_MOST_NEAR], *worded)[: _MOST_NEAR + _MOST_WORDED])


def _is_about(match: Match) -> bool:
    """Say whether a fact is about a fair part of what was asked, not only of whom it was asked."""
    if match.item.section == Section.DISCREPANCIES and not match.worded:
        return False  # a remark on the document that only has words like these is about something else
    return (match.touches or match.item.section in WHOLES) and match.coverage >= _PART


def _nowhere(question: Question, entry: Entry, found: tuple[Match, ...]) -> tuple[str, ...]:
    """Return the words of a question that no fact has, nor one like them."""
    place = question.asks.place
    if place and not any(stands_at(place, item) for item in entry.items):
        return (place,)
    if not found:
        asked = units(question.words, entry, question.aside)
        missed = (one for one in asked if not (one.light or any(entry.counts[each] for each in one.stems)))
        return tuple(unit.said for unit in missed if _is_typed(unit, question))
    best = next((match for match in found if match.accounts), found[0])
    return tuple(
        unit.said
        for unit in best.unexplained
        if not any(_is_known(one, entry) for one in unit.stems) and _is_typed(unit, question)
    )


def _is_typed(unit: Unit, question: Question) -> bool:
    """Say whether a word stands in the question as it was typed, rather than for a turn of phrase."""
    return unit.said in question.said.casefold().replace(",", "")


def _is_known(stemmed: str, entry: Entry) -> bool:
    """Say whether anything is said with a word, or it only asks what is said: `chairs`, `pays`."""
    return (
        stemmed in ASKING or bool(entry.counts[stemmed]) or any(entry.counts[one] for one in others(stemmed))
    )
