"""What a list is to be without, and whether that is understood: words left out would change the answer."""

import re

from answering.facts.sections import Section
from answering.fitting.matching import Match
from answering.requests import Form, Question

_OF_WHAT_IS_NOT = frozenset(
    [
        *("list.out of scope", "list.missing", "list.blanks", "list.missing parts", "list.mentioned"),
        *("list.extra", "list.discrepancies", "list.date clashes", "list.arithmetic", "list.references"),
    ]
)
_DENIAL = re.compile(
    r"\b(no|not|without|never|lack\w*|cannot|\w+n['\u2019]t|neither|nobody)\b.*", re.IGNORECASE
)


def denial(best: Match, question: Question) -> str:
    """Return the words that say what a list is to be without, where they are not understood."""
    if best.item.section != Section.LISTS or not question.denied or _understands(best, question):
        return ""
    match = _DENIAL.search(question.said)
    return match[0].strip(" ?.!") if match else question.said


def _understands(best: Match, question: Question) -> bool:
    """Say whether what a list is to be without is understood, or the list is itself of what is not."""
    return (
        best.without
        or question.form is Form.YES_NO
        or best.key in _OF_WHAT_IS_NOT
        or bool(question.asks.slot[0])
        or question.asks.done is False
    )
