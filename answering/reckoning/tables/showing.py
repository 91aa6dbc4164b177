"""Whether a question may be one of a table's figures, and not of what somebody does."""

import re

from answering.requests import Form, Question

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


def asks_figures(question: Question) -> bool:
    """Say whether figures may answer a question: not why or where, nor what somebody does or money is for."""
    if question.form is Form.HOW:
        return bool(_SHARED_OUT.search(question.said))
    of_deeds = question.form is Form.WHAT and _OF_DEEDS.search(question.said)
    return not (question.form in {Form.WHY, Form.WHERE} or of_deeds)
