"""Who decides where that turns on a figure: of the rules with a limit the one that a figure keeps to."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from operator import ge, gt, le, lt

from agreements.days.number_words import AMOUNT, TIMES, amount_of
from agreements.requests import AFTER
from agreements.terms import DecisionRule, Variation
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.cutting.units import units
from answering.fitting.holders import posts_held
from answering.fitting.matching import found_at
from answering.language.english import cues, has, is_light, stem, stems
from answering.language.english import words as split
from answering.of_one import Told
from answering.requests import Form, Question

_NUMBER = rf"(?:£ ?)?(?P<number>{AMOUNT}) ?(?P<times>{'|'.join(TIMES)})?\b(?: (?P<unit>[a-z]+))?"
_WAYS: dict[str, Callable[[Decimal, Decimal], bool]] = {
    **dict.fromkeys(("up to", "not more than", "no more than", "at most", "not exceeding", "within"), le),
    **dict.fromkeys(("under", "below", "less than", "fewer than"), lt),
    **dict.fromkeys(("at least", "not less than", "no less than", "from"), ge),
    **dict.fromkeys(("more than", "above", "over", "exceeding", "in excess of", "greater than"), gt),
}
_BOUND = re.compile(rf"\b(?P<way>{'|'.join(sorted(_WAYS, key=len, reverse=True))}) {_NUMBER}", re.IGNORECASE)
_FIGURE = re.compile(rf"(?P<over>\b(?:over|above|more than|exceeding) )?(?<![\w.]){_NUMBER}", re.IGNORECASE)
_FORMS = frozenset([Form.WHO, Form.WHAT, Form.YES_NO, Form.HOW, Form.WHERE])
_LEAST = Decimal("0.01")


def limits(question: Question, entry: Entry) -> Told | None:
    """Answer with the rule on who decides that holds for the one figure of a question, if any one does."""
    found = list(_FIGURE.finditer(question.said.partition(AFTER)[0]))
    if len(found) != 1 or question.form not in _FORMS or question.period or question.scope.across:
        return None
    figure = _amount(found[0]) + (_LEAST if found[0]["over"] else 0)
    if any(one.amount == figure for one in entry.terms.funding):
        return None  # a sum that is paid, and none that somebody may spend
    asked = {stem(word) for word in (*question.words, *question.thread.before) if word not in question.aside}
    asked = {one for one in asked - _BOUNDING if not is_light(one) and not one.isdigit()}
    asked |= _posts(question, entry)
    holding = [(len(_shared(asked, item)), item) for item in entry.items if _holds(item, found[0], figure)]
    most = max((count for count, _ in holding), default=0)
    best = [item for count, item in holding if count == most]
    may = question.form is Form.YES_NO and bool(_MAY.search(question.said))
    beyond = _beyond_own(entry, question, asked, found[0]) if may else None
    if beyond and beyond not in best:
        told = [found_at(one, "decision.rule") for one in (beyond, *best[: len(best) == 1])]
        so = False if _is_of_all(beyond, asked, question, entry) and not question.denied else None
        return Told(question, entry, tuple(told), verdict=so)
    if not most or len(best) != 1 or not (question.form is Form.WHO or asked & _of_rule(best[0])):
        return None
    by_whom = question.form is Form.WHO and best[0].gives("decision.by") and not _steps(best[0])[1:]
    of_changes = isinstance(best[0].fact, Variation)
    key = "decision.by" if by_whom else "variation.rule" if of_changes else "decision.rule"
    match = found_at(best[0], key)
    said = (
        _verdict(best[0], question, figure, asked)
        if may and _is_of_all(best[0], asked, question, entry)
        else None
    )
    return Told(question, entry, (match,), verdict=said)


def _beyond_own(entry: Entry, question: Question, asked: set[str], figure: re.Match[str]) -> Item | None:
    """Return the one rule by which whoever is asked about decides of less than a figure."""
    amount = _amount(figure)
    theirs = []
    for item in entry.items:
        bounds = [] if _steps(item)[1:] or isinstance(item.fact, Variation) else list(_bounds(item, figure))
        named = _is_named(item, question) or any(by <= asked for by in _deciding(item) if by)
        if named and any(way in {le, lt} and not way(amount, bound) for way, bound in bounds):
            theirs.append(item)
    return theirs[0] if len(theirs) == 1 else None


def _deciding(item: Item) -> list[frozenset[str]]:
    by = item.fact.decided_by or () if isinstance(item.fact, DecisionRule) else ()
    return [_telling(one) for one in by]


def _is_of_all(item: Item, asked: set[str], question: Question, entry: Entry) -> bool:
    """Say whether a rule has all that is asked, but for who decides and that he does."""
    named = {one for unit in units(question.words, entry, question.aside) if unit.who for one in unit.stems}
    return asked - _posts(question, entry) - _DECIDING - named <= _shared(asked, item)


_MAY = re.compile(
    r"\b(?:can|could|may|might)\b|\b(?:allowed|authorised|able|entitled|free|power|authority) to\b",
    re.IGNORECASE,
)
"""How it is asked whether somebody may: what they are paid, or are to pay, no limit says."""

_BOUNDING = cues("above over under below upto more less least most than limit exceed bit piece item")
"""Words for a bound, and for one of what it is of, which tell nothing of what that is."""

_DECIDING = cues("decide approve agree sign authorise allow spend spending buy order")


def _of_rule(item: Item) -> frozenset[str]:
    """Return the words of a rule, and those for deciding, of which one must be asked where not who is."""
    return item.words | _DECIDING


def _posts(question: Question, entry: Entry) -> set[str]:
    """Return the words of the posts that people hold whom a question names."""
    named = {unit.who for unit in units(question.words, entry, question.aside) if unit.who}
    held = posts_held(entry.terms)
    return {word for name, post in held if name in named for word in _telling(post)}


def _telling(text: str) -> frozenset[str]:
    return frozenset(one for one in stems(text) if not is_light(one))


def _verdict(item: Item, question: Question, figure: Decimal, asked: set[str]) -> bool | None:
    """Say whether whoever is named may: by their step of a rule that has several, or by a rule."""
    steps = _steps(item)
    if not steps[1:]:
        return True if _is_named(item, question) else None
    named = [step for step in steps if step.whose and step.whose <= asked]
    if len(named) != 1 or question.denied:
        return None
    return all(way(figure, bound) for way, bound in named[0].bounds)


@dataclass(frozen=True)
class _Step:
    """A part of a rule on who decides: the words for whoever it is, and the bounds of what they may."""

    whose: frozenset[str]
    bounds: tuple[tuple[Callable[[Decimal, Decimal], bool], Decimal], ...]


def _steps(item: Item) -> list[_Step]:
    """Cut a rule into what each of several may decide, where it goes from one bound to the next."""
    if not isinstance(item.fact, DecisionRule):
        return []
    found, last = list[_Step](), None
    by = _deciding(item)
    for part in _PARTS.split(item.fact.rule):
        own = stems(part)
        whose = next((one for one in by if one and one <= own), frozenset[str]())
        bounds = tuple(
            (_WAYS[one["way"].casefold()], _amount(one))
            for one in _BOUND.finditer(part)
            if "\u00a3" in one[0]
        )
        if not bounds and last is not None and _BEYOND.search(part):
            bounds = ((gt, last),)
        if bounds:
            found.append(_Step(whose, bounds))
            last = bounds[-1][1]
    return found


_PARTS = re.compile(
    r"[;.] |,? and (?=(?:the|an?) )|, (?=(?:the|above|over|beyond|anything)\b)", re.IGNORECASE
)
_BEYOND = re.compile(
    r"\b(?:above|over|beyond|more than|higher than) (?:that|this|it)\b"
    r"|\banything (?:more|above|over|higher|larger)\b",
    re.IGNORECASE,
)


def _is_named(item: Item, question: Question) -> bool:
    """Say whether it is asked of whoever decides by a rule whether they may, by their name or as it says."""
    if question.denied or not isinstance(item.fact, DecisionRule):
        return False
    subject = _SUBJECT.match(item.fact.rule)
    names = (*(item.fact.decided_by or ()), *((subject["who"],) if subject else ()))
    return any({stem(word) for word in split(one)} <= question.asks.every for one in names)


_SUBJECT = re.compile(r"the (?P<who>(?:[\w-]+ ){1,4}?)(?:may|can)\b", re.IGNORECASE)
"""Who may by a rule, in its own words: `the Board may`."""


def _amount(found: re.Match[str]) -> Decimal:
    return amount_of(found["number"], found["times"])


def _holds(item: Item, said: re.Match[str], figure: Decimal) -> bool:
    """Say whether a rule has a bound of the sort that was said, and the figure keeps within all of them."""
    bounds = list(_bounds(item, said))
    if bounds and (_steps(item)[1:] or isinstance(item.fact, Variation)):
        return True  # which tells of either side of its bound
    return bool(bounds) and all(way(figure, bound) for way, bound in bounds)


def _bounds(item: Item, said: re.Match[str]) -> Iterator[tuple[Callable[[Decimal, Decimal], bool], Decimal]]:
    """Give the bounds of a rule that are of money, where a sum may be meant, or of the unit that was said."""
    if not isinstance(item.fact, DecisionRule | Variation):
        return
    for found in _BOUND.finditer(item.fact.rule or ""):
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
    own = item.words | item.cues
    return {one for one in asked if has(own, one)}
