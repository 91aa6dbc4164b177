"""What may be done to an agreement only while it runs, asked of one that has ended: no, it has ended."""

import re
from collections.abc import Callable
from dataclasses import replace

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
