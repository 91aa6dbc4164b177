"""Whether a table may show what is asked: its figures, and of what they are."""

import re
from collections.abc import Sequence

from agreements.answering.fitting.units import Unit
from agreements.answering.language.english import cues, stem, stems
from agreements.answering.requests import Form, Question
from agreements.terms import Allocation


def asks_figures(question: Question) -> bool:
    """Say whether a question may be one of figures, and not why, what somebody does or what money is for."""
    if question.form is Form.HOW:
        return bool(_SHARED_OUT.search(question.said))
    of_deeds = question.form is Form.WHAT and _OF_DEEDS.search(question.said)
    return not (question.form is Form.WHY or of_deeds)


def may_tell(table: Allocation, asked: Sequence[Unit]) -> bool:
    """Say whether a table may tell a level, or what is paid: it has that by name, or has money in it."""
    labels = " ".join((table.name, *(str(one) for one in table.columns)))
    named = all_stems(asked) & stems(labels)
    if _LEVEL in all_stems(asked) - stems(labels) and not any(unit.said.isdigit() for unit in asked):
        return False
    return bool(named) or not all_stems(asked) & _PAYING or bool(_OF_MONEY.search(labels))


_LEVEL = stem("level")
_PAYING = cues("pay pays paid contribute contributes contribution")
_OF_MONEY = re.compile(
    r"£|\b(?:money|cost|sum|amount|fund|budget|pay|price|contribut|spen[dt]|income|share|000)", re.IGNORECASE
)
"""What a table of money is called, or its columns."""

_SHARED_OUT = re.compile(
    r"\b(?:split|shar(?:e|ed|ing)|divid\w+|apportion\w*|allocat\w+|broken|breaks?|distribut\w+|made up"
    r"|compare|add up)\b",
    re.IGNORECASE,
)
"""How it is asked what a table shows, where it is asked how."""


_OF_DEEDS = re.compile(
    r"\bwhat (?:do|does|did|will|would|must|should|can)\b.*\bdo\b"
    r"|\b(?:spen[dt]|used?|go|goes) (?:on|for|towards)\W*$",
    re.IGNORECASE,
)
"""How it is asked what somebody does, or what money is for, which no figure tells."""


def all_stems(asked: Sequence[Unit]) -> frozenset[str]:
    """Return the stems of every word that is asked."""
    return frozenset(one for unit in asked for one in unit.stems)
