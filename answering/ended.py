"""What an end does to an answer: to what may be done only until then, and to what was to be done after it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from agreements.life.happenings import Decided, Decision
from agreements.standing import end_before
from agreements.terms import Dated
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.language.opening import OPENS
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question

_MAY = re.compile(
    rf"^{OPENS}(?:(?:can?(?:['\u2019]?t|not)?|(?:could|may|might)(?:n['\u2019]?t)?) (?!.*\bhave\b)"
    r"|is it (?:still )?possible\b|are we able\b)",
    re.IGNORECASE,
)
"""How it is asked whether something may be done now, rather than whether a document provides for it."""

_NOW = re.compile(r"\b(?:now|today|yet|nowadays|at this (?:point|stage)|any ?more)\b", re.IGNORECASE)

_ENDING = frozenset([Section.NOTICE, Section.TERMINATION])
_WAYS = "list.ways to end"


def unless_over(
    found: Told | Unsaid, entry: Entry, ask: Callable[[Question], Told | Unsaid]
) -> Told | Unsaid:
    """Answer no, with its end and then its rule, where what may end an agreement early came after its end."""
    question, end = found.question, entry.terms.end.date
    if not isinstance(found, Told) or not end or found.day <= end or not _MAY.search(question.asks.opening):
        return found
    ending = found.key == _WAYS or (bool(found.matches) and found.matches[0].item.section in _ENDING)
    whose = any(unit.who for unit in units(question.words, entry, question.aside))
    if whose and not _NOW.search(question.asks.opening):
        return found  # by whom it may be ended is a matter of its rule
    if question.form is not Form.YES_NO or not ending or found.verdict in {None, question.denied}:
        return found
    over = ask(replace(question, said="has it ended", words=("ended",), aside=(), denied=False))
    if not isinstance(over, Told) or over.verdict is not True:
        return found
    return replace(over, question=question, verdict=question.denied, also=found.matches)


def as_provided(found: Told) -> Told:
    """Return by what an agreement that is over might have been ended early, where that is not asked of today.

    Where it is asked of several which may be, it is their terms that are asked about.
    """
    said = found.question.said
    of_terms = _MAY.search(said) and not (_STILL.search(said) or _ONLY_SO.search(said))
    if not (of_terms and found.also and found.also[0].item.section in _ENDING | {Section.LISTS}):
        return found
    return replace(found, matches=found.also, also=(), verdict=not found.question.denied)


_ONLY_SO = re.compile(r"\b(?:only|both|all|at any time|without)\b", re.IGNORECASE)
"""How more is asked than whether an agreement may be ended early."""


def overtaken(found: Told, entry: Entry) -> Told:
    """Leave open whether something is still to be done that falls after the end, or after a gateway's no.

    Where a refused gateway ends what comes after it, the document says in words of its own.
    """
    facts = [match.item.fact for match in found.matches[:1]]
    due = next((one.date for one in facts if isinstance(one, Dated) and one.date), None)
    if due is None or found.asks_outcome:
        return found
    refused = _refused(entry, due) if _STILL.search(found.question.said) else None
    if not (refused or end_before(entry.terms, due)):
        return found
    return replace(found, verdict=None, refused=refused)


_STILL = re.compile(r"\b(?:still|any ?more|any longer|now|next|go(?:es|ing)? ahead)\b", re.IGNORECASE)
"""How it is asked whether something holds after what happened."""


def _refused(entry: Entry, due: date) -> Decided | None:
    """Return the last decision against going on that was made before something was due."""
    settled = (one for one in entry.made.settled.values() if isinstance(one, Decided))
    against = (one for one in settled if one.decision is Decision.NOT_RECONFIRMED and one.counts_on < due)
    return max(against, key=lambda one: one.counts_on, default=None)
