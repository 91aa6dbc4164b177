"""Sums of money added up, and the difference of two of them, from what the register states."""

from agreements.answering.english import is_light, stem
from agreements.answering.entry import Entry
from agreements.answering.items import Item
from agreements.answering.matching import Match, units
from agreements.answering.requests import Form, Question
from agreements.terms import Funding

_TOTAL = frozenset(stem(word) for word in ("total", "sum", "altogether", "overall", "combined"))
_MONEY = frozenset(
    stem(word)
    for word in (
        "money",
        "fund",
        "funding",
        "pay",
        "payment",
        "cost",
        "amount",
        "budget",
        "contribution",
        "grant",
    )
)
_TWO = 2


def sums(question: Question, entry: Entry) -> tuple[Match, ...]:
    """Find the sums that a question adds up or takes from each other; nothing where it asks for neither."""
    every = units(question.words, entry, question.aside)
    asked = [unit for unit in every if not unit.light]
    stems = {one for unit in every for one in unit.stems}
    stated = [item for item in entry.items if isinstance(item.fact, Funding) and item.fact.amount is not None]
    if stems & _TOTAL and stems & _MONEY:
        left = [unit for unit in asked if not set(unit.stems) & (_TOTAL | _MONEY)]
        kept = [item for item in stated if all(unit.who and unit.who in item.whom for unit in left)]
    elif question.form is Form.DIFFERENCE:
        kept = [item for item in stated if _own(item.name, stated) & stems]
        known = frozenset[str]().union(*(item.name for item in kept))
        if any(one not in known | _MONEY and not is_light(one) for one in stems):
            return ()
    else:
        return ()
    found = tuple(
        Match(item, "funding.amount", gives=True, score=1.0, coverage=1.0, unexplained=()) for item in kept
    )
    return (
        found if len(found) >= _TWO and (question.form is not Form.DIFFERENCE or len(found) == _TWO) else ()
    )


def _own(name: frozenset[str], among: list[Item]) -> frozenset[str]:
    """Return the words that tell one sum from the others."""
    others = [item.name for item in among if item.name is not name]
    return name - frozenset[str]().union(*others)
