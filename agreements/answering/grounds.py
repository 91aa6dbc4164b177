"""Whether a fact may answer a question: it must be of the sort asked for, and have the words used."""

import re

from agreements.answering.aspects import ASPECTS
from agreements.answering.english import stem, words
from agreements.answering.entry import Entry
from agreements.answering.matching import WHOLES, Match, match_of
from agreements.answering.requests import Form, Question

ENOUGH = 0.8
"""How much of what a question asks about, by weight, a fact must explain to answer it."""

_STRICT = frozenset([Form.WHEN, Form.WHO, Form.HOW_OFTEN, Form.HOW_MUCH])
"""Forms of answer that only a fact of that sort gives: what happens says nothing of when."""

_TIMED = frozenset(["dated.date", "event.date", "target.date", "duty.often", "funding.when"])
_SUMS = frozenset(stem(word) for word in ("budget", "price", "fee", "salary", "cost", "amount"))
_OF_MONEY = frozenset(["funding", "lists", "targets", "discrepancies"])
_OWNERS = frozenset(["duty.owner", "dated.owner", "duty.to"])
_TEXTS = frozenset(["decisions", "commitments", "other_terms", "information_sharing", "indicators"])
"""Sections of texts on what is to be, from which who does something is not told by words alone."""

_WHATS = frozenset(["dated.what", "duty.what", "text.says", "event.what", "decision.rule"])
_COUNTED = re.compile(
    r"\bhow many ((?:\w+ )*?\w+)\b"
    r"(?= (?:is|are|was|were|do|does|did|has|have|had|can|will|to|in|on)\b|\W*$)"
)
_NUMBER = re.compile(
    r"\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", re.IGNORECASE
)
_WORKED_OUT = frozenset([Form.SUM, Form.DIFFERENCE])
"""Forms of answer that no fact gives by itself."""

_MEASURES = {
    Form.HOW_LONG: re.compile(r"\b(hours?|days?|weeks?|months?|years?|quarters?)\b", re.IGNORECASE),
    Form.HOW_MUCH: re.compile(r"\d|%|\bper cent\b", re.IGNORECASE),
}
"""What a text must hold to say how long or how much."""

_ONCE = re.compile(r"\b(did|happened|took place|was done|were done)\b", re.IGNORECASE)
_STANDING = _TEXTS | {"governance", "recurring", "members", "registers"}
_UNTIL = re.compile(r"\b(until|till|before|left|away|to go|to wait)\b", re.IGNORECASE)
_HOUR_ASKED = re.compile(r"\bwhat time\b", re.IGNORECASE)
_HOUR = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b", re.IGNORECASE)
_NEAR = 3
"""How many words may stand between a figure and what it counts."""


def accounts(match: Match) -> bool:
    """Say whether a fact accounts for every word, or for most where it is of whom is named."""
    return match.coverage >= ENOUGH and (match.subject or not match.unexplained)


def of_form(best: Match, question: Question, entry: Entry) -> Match | None:
    """Return the match as it stands where it gives an answer of the form, else another aspect that does."""
    form = question.form
    if form not in _STRICT or best.item.section == "signing" or form in ASPECTS[best.key].forms:
        return best
    if best.item.section == "lists" and form is not Form.HOW_MUCH:
        return best
    keys = [key for key, _ in best.item.aspects if key in _TIMED and form in ASPECTS[key].forms]
    found = (match_of(question, entry, best.item, key) for key in keys)
    return next((one for one in found if one and accounts(one)), None)


def is_sure(match: Match, question: Question) -> bool:
    """Say whether a fact answers for certain, rather than being only like what was asked."""
    return not match.elsewhere and _is_stated(match, question) and _supports(match, question)


def _is_stated(match: Match, question: Question) -> bool:
    """Say whether a fact has the question's own words: one like each of them is soon found by chance."""
    return match.item.section in WHOLES or match.worded or question.leans


def _supports(match: Match, question: Question) -> bool:
    """Say whether a fact tells what the form of the question asks for, rather than only what it is about."""
    form, text = question.form, match.key in _WHATS or match.item.section in _TEXTS
    if form in _WORKED_OUT:
        return match.item.section in {"term", "notice"}
    if form is Form.HOW_MANY and match.key in _WHATS:
        return not question.denied and _counts(match, question)
    if text and form in _MEASURES and not _MEASURES[form].search(_text(match)):
        return False
    if form is Form.HOW_LONG and match.key.endswith(".date") and not _UNTIL.search(question.said):
        return False
    if (
        _is_of_once(question)
        and getattr(match.item.fact, "date", None) is None
        and match.item.section in _STANDING
    ):
        return bool({stem(word) for word in question.hints} & match.item.text)
    if _HOUR_ASKED.search(question.said) and not _HOUR.search(_text(match)):
        return False
    sums = _SUMS & {stem(word) for word in question.words if word not in question.aside}
    if (
        form is not Form.YES_NO
        and match.item.section not in _OF_MONEY
        and sums - match.item.name - match.item.text - match.item.cues
    ):
        return False
    return form is not Form.WHO or _tells_who(match, question)


def _is_of_once(question: Question) -> bool:
    """Say whether what happened in some days is asked about, which a standing rule does not tell."""
    return bool(question.period) and question.when.as_of is None and bool(_ONCE.search(question.said))


def _tells_who(match: Match, question: Question) -> bool:
    """Say whether a fact tells who, in the very words that were used."""
    if match.key == "body.role" and not match.subject:
        return match.coverage > ENOUGH or question.leans
    if match.key in _OWNERS and not question.leans:
        return match.touches
    return match.item.section not in _TEXTS or match.exact


_SLOTS = ("what", "text", "rule", "effect", "meets", "detail")


def _text(match: Match) -> str:
    return " ".join(str(getattr(match.item.fact, slot, None) or "") for slot in _SLOTS)


def _counts(match: Match, question: Question) -> bool:
    """Say whether a text gives a figure just before what was to be counted."""
    counted = _COUNTED.search(question.said.casefold())
    noun = stem(words(counted[1])[-1]) if counted and words(counted[1]) else ""
    cut = re.findall(r"[\w,.'-]+", _text(match))
    figures = [place for place, word in enumerate(cut) if _NUMBER.fullmatch(word.strip(".,"))]
    return any(
        stem(word) == noun
        for place in figures
        for one in cut[place + 1 : place + 1 + _NEAR]
        for word in words(one)
    )
