"""Yes or no of what a text says: what it denies, limits or leaves out, and what it only deals with."""

import re

from agreements.standing import Standing
from agreements.terms import Terms
from answering.facts.saying import provision_of
from answering.facts.sections import RULES, Section
from answering.fitting.matching import Match
from answering.fitting.refusing.exceptions import EXCEPTED, is_denying, opens_denying
from answering.language.denying import denies
from answering.language.english import cues, stem, stems
from answering.language.forms import OPPOSITES
from answering.requests import Question

ADDING = cues("add total sum match tally right correct")
_COVERED = cues("cover")

_LIMIT = cues("cap limit ceiling maximum minimum")
_LIMITING = re.compile(
    r"\b(?:(?:not|no|never) (?:\S+ )*?(?:exceed|more than|above|less than|fewer than)|up to|at (?:most|least)"
    r"|capped|limited to)\b",
    re.IGNORECASE,
)
"""How a text sets the limit that it is asked for, be it by a denial."""


def of_text(match: Match, asked: frozenset[str], _: Terms, __: Standing) -> bool | None:
    """Say yes where a text has what is asked and denies nothing, no where it denies just that."""
    text = provision_of(match.item.fact)
    if _has_opposite(stems(text), asked):
        return False
    if match.item.section == Section.DISCREPANCIES:
        return None  # what is amiss is neither
    if asked & _left_out_of_denial(text):
        return None
    limits = bool(asked & _LIMIT and _LIMITING.search(text))
    if limits or denies(text, asked) or opens_denying(text, asked):
        return limits
    return None if is_denying(EXCEPTED.sub(" ", text)) else True


def _left_out_of_denial(text: str) -> frozenset[str]:
    """Return what a denial of all leaves out, of which it denies nothing: `no boats other than canoes`."""
    denied, left_out = _LEAVING_OUT.split(text, maxsplit=1) if _LEAVING_OUT.search(text) else ("", "")
    return stems(left_out) - stems(denied) if is_denying(denied) else frozenset()


_LEAVING_OUT = re.compile(r"\b(?:other than|except(?: for)?|apart from|save for|but for)\b", re.IGNORECASE)


def _has_opposite(has: frozenset[str], asked: frozenset[str]) -> bool:
    """Say whether a text has the opposite of a word that is asked."""
    pairs = ((stem(one), stem(other)) for one, other in OPPOSITES)
    return any((one in asked and other in has) or (other in asked and one in has) for one, other in pairs)


def only_deals(question: Question, match: Match) -> bool:
    """Say whether a text that denies something is asked for in its words, or for whether it deals with it."""
    covered = question.asks.every & _COVERED and match.item.section in RULES
    return bool(covered) or repeats_denial(question, match)


_DENYING = re.compile(r"\b(?:not|never|cannot|neither|no|nor|without) (?:the |an? )?\w+")


def repeats_denial(question: Question, match: Match) -> bool:
    """Say whether a question holds out the denial of a text in its words, which denies nothing of it."""
    said = question.said.casefold()
    return any(one in said for one in _DENYING.findall(provision_of(match.item.fact).casefold()))
