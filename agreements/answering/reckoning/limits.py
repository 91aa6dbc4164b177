"""Who decides where that turns on a figure: of the rules with a limit the one that a figure keeps to."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from operator import ge, gt, le, lt

from agreements.answering.answers import Told
from agreements.answering.facts.entry import Entry
from agreements.answering.facts.items import Item
from agreements.answering.fitting.matching import Match
from agreements.answering.language.english import is_light, others, stem
from agreements.answering.language.english import words as split
from agreements.answering.requests import AFTER, Form, Question
from agreements.terms import DecisionRule

_NUMBER = (
    r"(?:£ ?)?(?P<number>\d[\d,]*(?:\.\d+)?) ?(?P<times>k|m|grand|thousand|million)?\b(?: (?P<unit>[a-z]+))?"
)
_WAYS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    **dict.fromkeys(("up to", "not more than", "no more than", "at most", "not exceeding", "within"), le),
    **dict.fromkeys(("under", "below", "less than", "fewer than"), lt),
    **dict.fromkeys(("at least", "not less than", "no less than", "from"), ge),
    **dict.fromkeys(("more than", "above", "over", "exceeding", "in excess of", "greater than"), gt),
}
_BOUND = re.compile(rf"\b(?P<way>{'|'.join(sorted(_WAYS, key=len, reverse=True))}) {_NUMBER}", re.IGNORECASE)
_FIGURE = re.compile(rf"(?P<over>\b(?:over|above|more than|exceeding) )?(?<![\w.]){_NUMBER}", re.IGNORECASE)
_TIMES = {"k": 1_000, "grand": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}
_FORMS = frozenset([Form.WHO, Form.WHAT, Form.YES_NO, Form.HOW, Form.WHERE])
_LEAST = Decimal("0.01")


def limits(question: Question, entry: Entry, day: date) -> Told | None:
    """Answer with the rule on who decides that holds for the one figure of a question, if any one does."""
    found = list(_FIGURE.finditer(question.said.partition(AFTER)[0]))
    if len(found) != 1 or question.form not in _FORMS or question.period or question.across:
        return None
    figure = _amount(found[0]) + (_LEAST if found[0]["over"] else 0)
    if any(one.amount == figure for one in entry.terms.funding):
        return None  # a sum that is paid, and none that somebody may spend
    asked = {stem(word) for word in (*question.words, *question.before) if word not in question.aside}
    asked = {one for one in asked if not is_light(one) and not one.isdigit()}
    holding = [(len(_shared(asked, item)), item) for item in entry.items if _holds(item, found[0], figure)]
    most = max((count for count, _ in holding), default=0)
    best = [item for count, item in holding if count == most]
    if not most or len(best) != 1:
        return None
    by_whom = question.form is Form.WHO and best[0].gives("decision.by")
    key = "decision.by" if by_whom else "decision.rule"
    match = Match(best[0], key, gives=True, score=1.0, coverage=1.0, unexplained=())
    alone = question.form is Form.YES_NO and _is_named(best[0], question)
    return Told(question, entry.terms, entry.standing, day, (match,), verdict=True if alone else None)


def _is_named(item: Item, question: Question) -> bool:
    """Say whether it is asked of whoever decides by a rule whether they may."""
    said = {stem(word) for word in question.words}
    by = item.fact.decided_by or () if isinstance(item.fact, DecisionRule) else ()
    return not question.denied and any({stem(word) for word in split(one)} <= said for one in by)


def _amount(found: re.Match[str]) -> Decimal:
    times = _TIMES.get((found["times"] or "").casefold(), 1)
    return Decimal(found["number"].replace(",", "")) * times


def _holds(item: Item, said: re.Match[str], figure: Decimal) -> bool:
    """Say whether a rule has a bound of the sort that was said, and the figure keeps within all of them."""
    bounds = list(_bounds(item, said))
    return bool(bounds) and all(way(figure, bound) for way, bound in bounds)


def _bounds(item: Item, said: re.Match[str]) -> Iterator[tuple[Callable[[Decimal, Decimal], bool], Decimal]]:
    """Give the bounds of a rule that are of money, where a sum may be meant, or of the unit that was said."""
    if not isinstance(item.fact, DecisionRule):
        return
    for found in _BOUND.finditer(item.fact.rule):
        alike = _is_unit(found["unit"]) and stem(found["unit"]) == stem(said["unit"] or "")
        if alike or ("£" in found[0] and ("£" in said[0] or said["times"] or _is_large(said))):
            yield _WAYS[found["way"].casefold()], _amount(found)


def _is_unit(word: str | None) -> bool:
    return bool(word) and not is_light(stem(word or ""))


_LARGE = 100


def _is_large(said: re.Match[str]) -> bool:
    """Say whether a bare figure is more likely of money than a count of something."""
    return _amount(said) >= _LARGE and not said["unit"]


def _shared(asked: set[str], item: Item) -> set[str]:
    """Return what is asked that the rule has a word for."""
    has = item.name | item.text | item.cues
    return {one for one in asked if one in has or others(one) & has}
