"""Who signs, where that is asked: the signatory of a party, and no rule on who decides or on what may be."""

from answering.facts.sections import RULES, Section
from answering.fitting.matching import Match
from answering.fitting.weights import THRESHOLDS
from answering.language.english import stem
from answering.requests import Form, Question

_UNRECORDED = RULES - {Section.INFORMATION_SHARING}
"""Sections of rules, which say nothing of who did what they lay down."""

_SIGN = stem("sign")


def asks_of_signing(question: Question) -> bool:
    """Say whether it is asked of signing, of which whoever is no party has no record either."""
    return _SIGN in question.asks.every


def only_decides(match: Match, question: Question) -> bool:
    """Say whether a fact is on who decides or is no party, and not on who signs, which was asked."""
    asked = question.form is Form.WHO and asks_of_signing(question)
    return asked and match.item.section in _NOT_SIGNING and _SIGN not in match.item.words


_NOT_SIGNING = frozenset([Section.DECISIONS, Section.MENTIONED])


def of_party(best: Match, found: tuple[Match, ...]) -> Match:
    """Return the signatory of the party that is named, where who signs was asked."""
    if best.key != "signing.who":
        return best
    named = (one for one in found if one.key == "signatory.name" and one.subject)
    return next((one for one in named if one.coverage >= THRESHOLDS.answer), best)


def of_record(best: Match, question: Question, found: tuple[Match, ...]) -> Match:
    """Return who signed rather than what is said of signing, where it is asked if somebody did."""
    if not asks_of_signing(question) or best.item.section not in _UNRECORDED:
        return best
    told = (one for one in found if one.key in {"signatory.has", "signing.has"} and one.accounts)
    return next(told, best)
