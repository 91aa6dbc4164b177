"""Which aspect of a fact that answers gives an answer of the form asked for."""

import re
from dataclasses import replace

from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.matching import Match, match_of
from answering.fitting.refusing.figures import says_value
from answering.fitting.refusing.grounds import OF_PAYING
from answering.requests import Form, Question

_STRICT = frozenset([Form.WHEN, Form.WHO, Form.HOW_OFTEN, Form.HOW_MUCH])
"""Forms of answer that only a fact of that sort gives: what happens says nothing of when."""

_TIMED = frozenset(["dated.date", "event.date", "target.date", "duty.often", "funding.when"])


def of_form(best: Match, question: Question, entry: Entry) -> Match | None:
    """Return the match as it stands where it gives an answer of the form, else another aspect that does."""
    form = question.form
    if question.asks.what_happens and best.item.gives("gateway.effect") and best.accounts:
        return replace(best, key="gateway.effect")  # what follows from it, whichever of its words were said
    if form not in _STRICT or best.item.section == Section.SIGNING or form in ASPECTS[best.key].forms:
        return best
    if _lists_whom(best, form, question) or _sets_off(best, form, question):
        return best
    if form is Form.WHO and best.item.section == Section.FUNDING:
        paying = (match_of(question, entry, best.item, key) for key in OF_PAYING)
        return max((one for one in paying if one and one.accounts), key=lambda one: one.score, default=None)
    if form is Form.WHO and best.key == "decision.rule" and best.item.gives("decision.by"):
        decides = question.asks.every & ASPECTS["decision.by"].cues
        return replace(best, key="decision.by") if decides else None
    return _timed(best, question, entry)


def _sets_off(best: Match, form: Form, question: Question) -> bool:
    """Say whether it is told what sets something off, which is all that says when that is done."""
    return form is Form.WHEN and best.key == "trigger.effect" and bool(_IF_EVER.search(question.said))


_IF_EVER = re.compile(
    r"\bwhen (?:would|do|does|must|should|can|could|may|is|are|shall|will)\b"
    r"(?!.*\b(?:due|deadline|date|day|month|year)s?\b)",
    re.IGNORECASE,
)
"""How it is asked when something is done whenever it is, and not on which day."""


def _timed(best: Match, question: Question, entry: Entry) -> Match | None:
    """Return when it is of a fact, where that is known, by whichever of its fields it was found."""
    forms = (key for key, gives in best.item.aspects if gives and key in _TIMED)
    keys = [key for key in forms if question.form in ASPECTS[key].forms]
    found = (match_of(question, entry, best.item, key) for key in keys)
    fit = next((one for one in found if one and one.accounts), best if says_value(best, question) else None)
    if keys and (fit is None or fit is best) and best.accounts and best.worded:
        return replace(best, key=keys[0], gives=True)
    return fit


_FOR_WHOM = re.compile(
    r"\b(?:for|at|towards?)(?: (?:in|under) (?:the )?\w+(?: mou| agreement)?)?\W*$"
    r"|\bwho(?:m)? (?:does|do|did|will|would)\b",
    re.IGNORECASE,
)
"""How it is asked for whom something is, or whom it reaches."""


def _lists_whom(best: Match, form: Form, question: Question) -> bool:
    """Say whether a list tells who, or what is in scope for whom that is."""
    if best.item.section == Section.LISTS:
        return form is not Form.HOW_MUCH and not _is_of_things(best, form)
    return form is Form.WHO and best.key == "scope.is" and bool(_FOR_WHOM.search(question.said))


def _is_of_things(best: Match, form: Form) -> bool:
    """Say whether who is asked of a list of things, which somebody's alone may tell."""
    return form is Form.WHO and best.item.fact.section == Section.SCOPE  # type: ignore[attr-defined]
