"""What speaks for an aspect of a fact, and what against it, besides how much of the question it has."""

import re
from functools import reduce
from operator import add

from agreements.terms.kinds import KINDS
from answering.facts.aspects import Aspect
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.accounting.covering import Covered, context_covered
from answering.fitting.accounting.leanings import burden, fit, timely, unsigned
from answering.fitting.choosing.speaking import Spoken
from answering.fitting.cutting.asking import Asking
from answering.fitting.cutting.likeness import defines, names
from answering.fitting.weights import THRESHOLDS, WEIGHTS
from answering.language.opening import DOES, IS, OPENS
from answering.requests import Form

_SOME_NAME = 4  # words of a name that a fact without one is taken to have


def score_of(asking: Asking, spoken: Spoken, aspect: Aspect, covered: Covered, *, elsewhere: bool) -> float:
    """Say how well an aspect fits a question: what it has of it, and all that speaks for it and against it.

    All is added in this order, so that facts which fit equally well come out the very same.
    """
    gives = spoken.item.gives(aspect.key)
    return reduce(
        add,
        (
            covered.share,
            *_said_for(asking, spoken, aspect, covered),
            -burden(spoken.item, asking.question, gives=gives),
            -WEIGHTS.elsewhere * elsewhere,
            *_being_for(asking, spoken, aspect, gives=gives),
        ),
    )


def _said_for(asking: Asking, spoken: Spoken, aspect: Aspect, covered: Covered) -> tuple[float, ...]:
    """Give how much each thing speaks for an aspect that is said: words that ask, whom and what it names."""
    light = sum(part > 0 for unit, part in covered.words if unit.light)
    aimed = sum(unit.stems[0] in aspect.cues for unit in asking.asked)
    return (
        WEIGHTS.light * light,
        min(WEIGHTS.aimed * aimed, WEIGHTS.most_aimed),
        WEIGHTS.who if spoken.subject and asking.who else WEIGHTS.subject * spoken.subject,
        0.0 if _is_headless(asking, spoken, aspect) else _precision(spoken, covered),
        fit(asking.question.form, aspect, spoken.item),
    )


def _being_for(asking: Asking, spoken: Spoken, aspect: Aspect, *, gives: bool) -> tuple[float, ...]:
    """Give how much it speaks for an aspect that it is of the very sort that is asked for."""
    does = aspect.key == "party.role" and gives and bool(_DOES.search(asking.question.said))
    return (
        WEIGHTS.defines * (asking.of_meaning and defines(spoken.item, asking.stems)),
        WEIGHTS.topic * bool(spoken.of_topic),
        unsigned(asking.question) if aspect.key == "signing.missing" else 0.0,
        WEIGHTS.role * does,
    )


def reach_of(asking: Asking, item: Item, *, verbatim: bool) -> float:
    """Say how much speaks for an item whichever of its aspects is asked for: names, days, the whole name."""
    held = max((asking.entry.weight(one) for one in asking.hints & item.words), default=0.0)
    return WEIGHTS.hint * held + timely(asking.question.period, item) + WEIGHTS.verbatim * verbatim


def leaning(asking: Asking, item: Item, aspect: Aspect, share: float) -> float:
    """Say how much the question before speaks for an aspect, more where this one leans on it."""
    leans = asking.question.thread.leans
    if leans and item.section == Section.TERM and share > THRESHOLDS.whole:
        return WEIGHTS.leans  # `it` may be the agreement itself
    if not asking.context:
        return 0.0
    return (WEIGHTS.leans if leans else WEIGHTS.follows) * context_covered(asking.context, item, aspect)


def _is_headless(asking: Asking, spoken: Spoken, aspect: Aspect) -> bool:
    """Say whether it is asked who does something, and the parties are cut down to those with its words."""
    if asking.question.form is not Form.WHO or aspect.key != "list.parties":
        return False
    of_sort = aspect.cues | {*KINDS}
    return spoken.narrows and not any(of_sort.intersection(unit.stems) for unit in asking.asked)


def _precision(spoken: Spoken, covered: Covered) -> float:
    """Say how much it counts that what an item is called is said, or that it is of the whole agreement."""
    if spoken.whole and covered.share > THRESHOLDS.whole and not (covered.strays and not spoken.of_topic):
        return WEIGHTS.whole
    named = sum(len(unit.stems) for unit in covered.had if names(unit, spoken.item))
    return WEIGHTS.precise * min(1.0, named / (len(spoken.item.name) or _SOME_NAME))


_DOES = re.compile(
    rf"^{OPENS}what(?: exactly)? (?:{DOES}|{IS}) (?:\S+ ){{1,5}}?"
    r"(?:do|doing|there for|here for)\b(?! (?:by|to|with|about|if|when|each|every)\b)",
    re.IGNORECASE,
)
"""How it is asked what somebody does in an agreement, which is first of all their role."""
