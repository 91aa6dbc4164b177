"""Particulars that a fact may lack: an hour, a day of the month, steps, a seat, what was before."""

import re

from agreements.answering.fitting.matching import WHOLES, Match
from agreements.answering.requests import Form, Question
from agreements.terms import Fact

_SLOTS = ("what", "text", "rule", "effect", "meets", "detail", "procedure", "terms")

_HOUR_ASKED = re.compile(r"\bwhat time\b", re.IGNORECASE)
_HOUR = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b", re.IGNORECASE)
_DAY_ASKED = re.compile(
    r"\b(?:what|which|day|date) (?:day |date )?(?:of|in) (?:the |each |every |a )?(?:month|week)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
    r"|\b(?:first|second|third|last) (?:working |business |calendar )?day\b",
    re.IGNORECASE,
)
_STEPS_ASKED = re.compile(
    r"\b(?:steps?|stages?|details?|describe|explain|set(?:s|ting)? out|talk|walk|wording|contents?)\b",
    re.IGNORECASE,
)
_LEFT_BLANK = re.compile(
    r"\[\s*(?:insert|tbc|x+|\W*)[^\]]*\]|\b(?:left|is|are|only) (?:a )?blank\b|\bto be inserted\b",
    re.IGNORECASE,
)

_FORMER = re.compile(
    r"\b(?:used to be|formerly|previously|old name|before (?:it|that) (?:was|became)|in the past)\b",
    re.IGNORECASE,
)
_OF_OLD = re.compile(
    r"\b(?:former\w*|previous\w*|until|used to|replac\w+|became|predecess\w+|old|earlier)\b", re.IGNORECASE
)
_SEAT = re.compile(r"\b(?:sits?|sat|sitting|seats?|attends?|represent(?:s|ed|ing)?)\b", re.IGNORECASE)


def text_of(fact: Fact) -> str:
    """Return what a fact says in words, apart from what it is called and whom it is of."""
    return " ".join(str(getattr(fact, slot, None) or "") for slot in _SLOTS)


def _hour(match: Match, question: Question) -> bool:
    return bool(_HOUR_ASKED.search(question.said)) and not _HOUR.search(text_of(match.item.fact))


def _day(match: Match, question: Question) -> bool:
    """Say whether the day of the month or the week is asked of something that is told without it."""
    dated = match.item.section in WHOLES or getattr(match.item.fact, "date", None)
    return not dated and bool(_DAY_ASKED.search(question.said)) and not _DAY.search(text_of(match.item.fact))


def _steps(match: Match, question: Question) -> bool:
    """Say whether it is asked what something consists of, which the document leaves blank."""
    if question.form is Form.YES_NO or match.item.section == "discrepancies":
        return False
    return bool(_STEPS_ASKED.search(question.said) and _LEFT_BLANK.search(text_of(match.item.fact)))


def _former(match: Match, question: Question) -> bool:
    """Say whether it is asked what was so before, of which the fact says nothing."""
    said = " ".join(str(value) for value in vars(match.item.fact).values() if value)
    return bool(_FORMER.search(question.said)) and not _OF_OLD.search(said)


def _seat(match: Match, question: Question) -> bool:
    """Say whether it is asked who has a seat, of which being a party says nothing."""
    return match.key == "party.is" and question.form is Form.WHO and bool(_SEAT.search(question.said))


PARTICULARS = (_hour, _day, _steps, _former, _seat)
"""What a question may want in particular, that a fact which is of the same thing lacks."""
