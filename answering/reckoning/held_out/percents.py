"""A share that a question holds out, against the target that states it or another."""

import re
from decimal import Decimal

from agreements.terms import Fact, Target
from answering.facts.entry import Entry
from answering.language.english import has, stems
from answering.of_one import Told
from answering.reckoning.held_out.bounds import keeps
from answering.requests import Question

_FIGURE = re.compile(r"(?<!\d)\d++(?:\.\d++)?(?= ?(?:%|per cent))")


def percent(found: re.Match[str], fact: Fact) -> bool | None:
    """Say whether a target is the share that is held out."""
    stated = _FIGURE.findall(str(getattr(fact, "value", None) or "")) if isinstance(fact, Target) else []
    return keeps(found[0], Decimal(stated[0]) - Decimal(found["number"])) if len(stated) == 1 else None


def is_of_another(question: Question, found: re.Match[str], told: Told, entry: Entry) -> bool:
    """Say whether another target has the figure that is held out, and as many of the words that are asked."""
    asked = question.asks.telling

    def words_in(fact: Fact) -> int:
        own = stems(f"{getattr(fact, 'what', '')} {getattr(fact, 'definition', None) or ''}")
        return sum(has(own, one) for one in asked)

    return any(
        percent(found, one) and one is not told.fact and words_in(one) >= words_in(told.fact)
        for one in entry.terms.targets
        if isinstance(told.fact, Target)
    )
