"""What is told of the fact that answers: with its equals and what bears on it, yes or no, or left open."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agreements.terms import Dated, Fact
from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.left_out import is_left_out
from answering.facts.sections import DATED_ITEMS, SUMMARIES, Section
from answering.fitting.choosing.days import is_open
from answering.fitting.denials import denial
from answering.fitting.holders import holders
from answering.fitting.leaving.ways import ways_of
from answering.fitting.matching import Match, found_at, match_of
from answering.fitting.refusing.exceptions import denies_what_is_asked
from answering.fitting.weights import MARGINS, THRESHOLDS, WEIGHTS
from answering.language.english import stems
from answering.of_one import Told, Unsaid, bearing
from answering.reckoning.days.spans import span_of
from answering.requests import Form, Question
from answering.silence import left_open
from answering.timing import is_last_due, is_next
from answering.verdict.whether import yes_or_no

_JUDGED = frozenset([Section.LISTS, Section.NOTICE, Section.TERM, Section.SIGNING])
"""Sections whose lack of something is an answer: no."""

_MOST_ALSO = 3
_MOST_TIED = 8
_EXISTENCE = re.compile(
    r"\b(?:(?:is|are|was|were) there|there (?:is|are|was|were|be)|ha(?:ve|s)(?! to\b)|said|specif\w+"
    r"|carr(?:y|ies|ied)|(?:include|contain|set|say|give|name|mention|provide|list|cover)(?:s|d|ed)?)\b"
)
"""How it is asked whether a document has something."""

_NOT_BY_BEING = frozenset(["legal.binding", "extension.allowed", "extension.writing", "variation.writing"])
"""Aspects of which it is no answer that the document has no such thing."""


@dataclass(frozen=True)
class Case:
    """A question, the agreement that it is asked of, and what was found there, best first."""

    question: Question
    entry: Entry
    found: tuple[Match, ...]

    def told(self, *main: Match, saying: bool | None = None) -> Told:
        """Return an answer with some facts, and with what bears on them."""
        return Told(
            self.question,
            self.entry,
            main,
            verdict=saying,
            also=self._beside(main),
            facts=main[0].narrowed,
            span=span_of(main[0], self.question, self.entry),
            checks=bearing(main, self.entry.terms),
        )

    def left_open(self, *some: Match) -> Unsaid:
        """Return that the document leaves open what was asked of some facts."""
        return left_open(self.question, self.entry, some, self.found)

    def tied(self, best: Match) -> tuple[Match, ...]:
        """Return the facts of the same sort that fit as well as the best, with that."""
        least = min(best.coverage, THRESHOLDS.as_good_as_all) - MARGINS.tied
        near = [
            match
            for match in self.found
            if match.score >= best.score - MARGINS.tied
            and match.coverage >= least
            and (match.item.section, match.key) == (best.item.section, best.key)
        ]
        return tuple(near[:_MOST_TIED]) or (best,)

    def _beside(self, main: tuple[Match, ...]) -> tuple[Match, ...]:
        """Return what is told beside some facts: who holds a post, and what fits nearly as well."""
        first = main[0]
        if first.narrowed and (is_next(self.question.said) or is_last_due(self.question.said)):
            return tuple(self._undated(first.narrowed))
        if first.item.section in SUMMARIES or first.key == "term.in_force":
            return ()
        named = WEIGHTS.verbatim if first.verbatim else 0.0  # which counts for it, not against the rest
        least = first.score - named - (MARGINS.related if first.key != "party.role" else MARGINS.doings)
        facts = [one.item.fact for one in main]
        also = (
            match
            for match in self.found
            if match.coverage >= THRESHOLDS.answer
            and match.gives
            and (match.score >= least or match.coverage > first.coverage)
            and match.item.section not in SUMMARIES
            and match.item.fact not in facts
        )
        posts = (one for match in main for one in holders(self.question, match, self.entry))
        return tuple([*posts, *also][:_MOST_ALSO])

    def _undated(self, told: tuple[Fact, ...]) -> Iterator[Match]:
        """Give those of a list without a day, of which it is not known whether they come or came between."""
        items = [item for item in self.entry.items if item.section in DATED_ITEMS]
        sections = {item.section for item in items if item.fact in told}
        for item in items:
            if item.section in sections and item.fact not in told and is_open(item.fact, self.entry):
                yield found_at(item, item.aspects[0][0])


def tell(case: Case, best: Match) -> Told | Unsaid:
    """Answer with the fact that was found to answer, or say that it leaves open what was asked of it."""
    question, entry = case.question, case.entry
    unread = denial(best, question)
    if unread:
        return Unsaid(question, entry, unread=unread)
    if is_of_none(best):
        return _of_none(case, best)
    tied = case.tied(best)
    if question.exact and isinstance(best.item.fact, Dated) and best.item.fact.precision != "day":
        return case.left_open(*tied)
    if question.form is Form.YES_NO:
        return _judged(case, best, tied)
    giving = tuple(match for match in tied if match.gives) or _by_role(case, best)
    if not giving:
        return case.left_open(*tied)
    return case.told(*(one for match in giving for one in ways_of(match, question, entry)))


def is_of_none(best: Match) -> bool:
    """Say whether a list has nothing of what was asked for."""
    return best.item.section == Section.LISTS and not best.narrowed


def _by_role(case: Case, best: Match) -> tuple[Match, ...]:
    """Return what a body is for, where that has a word of what was asked of members who are not listed."""
    if best.key != "body.members":
        return ()
    role = stems(getattr(best.item.fact, "role", None) or "") - best.item.name - ASPECTS[best.key].cues
    shares = case.question.asks.stems & role
    found = match_of(case.question, case.entry, best.item, "body.role") if shares else None
    return (found,) if found and found.gives else ()


def _of_none(case: Case, best: Match) -> Told | Unsaid:
    """Answer where a list has nothing of what was asked for: no, none, or the document lists none."""
    if is_left_out(best.key, best.item.fact, case.entry.terms):
        return case.left_open(best)
    if case.question.form is Form.YES_NO:
        return case.told(best, saying=case.question.denied)
    kept = case.question.asks.slot[0] or case.question.asks.done is not None
    return case.told(best) if best.gives and kept else case.left_open(best)


def _judged(case: Case, best: Match, tied: tuple[Match, ...]) -> Told | Unsaid:
    """Answer yes or no, or with what the fact says where it comes down to neither."""
    if not best.gives and is_left_out(best.key, best.item.fact, case.entry.terms):
        return case.left_open(*tied)
    said, denied = _verdict(case, best, tied), case.question.denied
    if best.key == "term.in_force":
        return case.told(best, saying=said)
    if said is None and not best.gives:
        exists = _EXISTENCE.search(case.question.said.casefold()) and best.key not in _NOT_BY_BEING
        return case.told(*tied, saying=denied) if exists else case.left_open(*tied)
    if said is None and best.key == "body.members":
        return case.left_open(*tied)
    giving = tuple(match for match in tied if match.gives)
    return case.told(*(giving or tied), saying=said)


def _verdict(case: Case, best: Match, tied: tuple[Match, ...]) -> bool | None:
    """Say yes or no, or neither where a fact denies a word of what it is said to be."""
    if not best.gives and best.item.section not in _JUDGED:
        return None
    said = yes_or_no(case.question, case.entry, best, tied)
    return None if said and not case.question.denied and denies_what_is_asked(best, case.question) else said
