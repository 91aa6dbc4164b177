"""What of a question an aspect of a fact accounts for, word by word and in all."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from answering.facts.aspects import ASKING, Aspect
from answering.facts.items import Item
from answering.fitting.accounting.besides import asked_besides
from answering.fitting.accounting.parts import is_above
from answering.fitting.choosing.speaking import Spoken
from answering.fitting.cutting.asking import Asking
from answering.fitting.cutting.cases import holds_in_any
from answering.fitting.cutting.idle import (
    has_so_many,
    is_of_all,
    is_of_others,
    is_of_title,
    tells_of_kind,
    tells_rate,
    tells_value,
)
from answering.fitting.cutting.likeness import by_role, explained, is_share
from answering.fitting.cutting.units import Unit
from answering.fitting.weights import GRADES
from answering.language.english import is_saying
from answering.requests import Form


@dataclass(frozen=True)
class Covered:
    """Each word of a question with how far an aspect accounts for it, and their `share` of all that is asked.

    It has words `lent` that count only for what a rule is on. Words are `idle` that it need not have, and it
    is `of_one` where it has one of two things of which it is asked which is so, and not the other.
    """

    words: tuple[tuple[Unit, float], ...]
    share: float
    lent: bool
    idle: frozenset[Unit] = frozenset()
    of_one: bool = False

    @cached_property
    def heavy(self) -> tuple[Unit, ...]:
        """The words that tell what is asked."""
        return tuple(unit for unit, _ in self.words if not unit.light)

    @property
    def had(self) -> tuple[Unit, ...]:
        """The words that it accounts for."""
        return tuple(unit for unit, part in self.words if part)

    @property
    def unexplained(self) -> tuple[Unit, ...]:
        """The words that tell what is asked, and which it does not have."""
        return tuple(unit for unit, part in self.words if not part and not unit.light)

    @cached_property
    def strays(self) -> bool:
        """Whether a light word is neither the fact's nor only a way of asking."""
        left = (unit for unit, part in self.words if unit.light and not part)
        return any(not is_saying(unit.stems[0]) for unit in left)


def covered(asking: Asking, spoken: Spoken, aspect: Aspect) -> Covered | None:
    """Return what of a question an aspect accounts for, or nothing where that is none of it."""
    asked, of_topic, leans = asking.asked, spoken.of_topic, asking.question.thread.leans
    own = _parts(asking, spoken, aspect)
    if not any(own) and not of_topic and not leans:
        return None
    lent = any(unit in of_topic and not part for unit, part in zip(asked, own, strict=True))
    words = tuple(
        (unit, max(part, GRADES.topic) if unit in of_topic else part)
        for unit, part in zip(asked, own, strict=True)
    )
    lacking = frozenset(unit for unit, part in words if not part and not unit.light)
    idle = _idle(asking, spoken, lacking)
    other = _other_half(asking, lacking - idle)
    supposed = _supposed(asking, spoken, lacking - idle - other)
    idle, lent = idle | supposed, lent or bool(supposed)
    words = tuple((unit, GRADES.idle if unit in idle | other else part) for unit, part in words)
    share = _share(asking, spoken, aspect, words)
    return Covered(words, share, lent, idle | other, bool(other)) if share or leans else None


def _idle(asking: Asking, spoken: Spoken, lacking: frozenset[Unit]) -> frozenset[Unit]:
    """Return the words that a fact lacks and need not have, as they only say what sort of answer it is."""
    idle = frozenset(unit for unit in lacking.intersection(asking.values) if tells_value(unit, spoken.item))
    idle |= lacking & asking.chosen
    idle |= frozenset(unit for unit in lacking if tells_rate(unit, asking.question, spoken.item))
    idle |= frozenset(unit for unit in lacking if is_of_title(unit, spoken.item, asking.entry))
    theirs = () if is_of_others(spoken.item) else asking.patients
    idle |= frozenset(one for one, thing in theirs if one in lacking and thing not in lacking)
    so_many = (pair for pair in asking.counted if has_so_many(pair[0], spoken.item))
    idle |= lacking.intersection(unit for pair in so_many for unit in pair)
    idle |= frozenset(
        one
        for one, kind in asking.sorts
        if one in lacking and kind not in lacking and tells_of_kind(kind, spoken.item)
    )
    return idle | (lacking.intersection(asking.all_parties) if is_of_all(spoken.item) else frozenset())


def _supposed(asking: Asking, spoken: Spoken, lacking: frozenset[Unit]) -> frozenset[Unit]:
    """Return the words that a fact lacks of a case in which it is asked, where it is so in any."""
    case, besides = asking.case if lacking else (lacking, lacking)
    in_any = bool(case) and holds_in_any(spoken.item, besides, lacking, topical=bool(spoken.of_topic))
    return case & lacking if in_any else frozenset()


def _other_half(asking: Asking, lacking: frozenset[Unit]) -> frozenset[Unit]:
    """Return the words that a fact lacks where they are all of the other of two, and it is of the first."""
    two = asking.choice
    if two is None or not lacking or two.held in lacking:
        return frozenset()
    others = frozenset(unit for unit in two.second if not unit.who or unit in lacking)
    return lacking if lacking == others else frozenset()


def _share(asking: Asking, spoken: Spoken, aspect: Aspect, words: Sequence[tuple[Unit, float]]) -> float:
    """Say how much is accounted for of what is asked, each word by how much it tells."""
    total = sum(unit.weight for unit, _ in words if not unit.light)
    if total:
        return sum(unit.weight * part for unit, part in words if not unit.light) / total
    if not any(part for _, part in words) and not asking.question.thread.leans:
        return 0.0
    return GRADES.topic if spoken.of_topic else _of_light_words(asking, spoken, aspect)


def _of_light_words(asking: Asking, spoken: Spoken, aspect: Aspect) -> float:
    """Say how well a question of light words only is explained: enough where they ask for something whole.

    Of facts that were spoken of, so is one that only asks: who, when, why.
    """
    leans = asking.question.thread.leans
    asks = [unit for unit in asking.asked if unit.stems[0] in ASKING]
    if leans and not asks:
        return GRADES.only_asking * (asking.question.form in {*aspect.forms, Form.CLAUSE})
    words = aspect.cues | spoken.item.cues
    if (spoken.whole or leans) and any(unit.stems[0] in words for unit in asks):
        return GRADES.only_asking
    return GRADES.only_light * bool(asking.asked)


def _parts(asking: Asking, spoken: Spoken, aspect: Aspect) -> list[float]:
    """Say of each word of the question how far an aspect accounts for it."""
    asked, form, item, key = asking.asked, asking.question.form, spoken.item, aspect.key
    besides = asked_besides(key, form, item, of_meaning=asking.of_meaning)
    words = aspect.cues | item.cues
    parts = [
        0.0
        if is_share(unit, item, asked) or is_above(unit, item, key)
        else 1.0
        if unit in spoken.taken
        else explained(unit, item, words, aspect.said)
        for unit in asked
    ]
    for one, other in asking.either:
        parts[one] = parts[other] = max(parts[one], parts[other])
    parts = [1.0 if unit.stems[0] in besides else part for unit, part in zip(asked, parts, strict=True)]
    return by_role(asked, parts, item) if key == "body.role" and form is Form.WHO else parts


def context_covered(context: Sequence[Unit], item: Item, aspect: Aspect) -> float:
    """Say how much an aspect accounts for of the question before."""
    words = aspect.cues | item.cues
    said = sum(unit.weight * explained(unit, item, words, aspect.said) for unit in context)
    return said / sum(unit.weight for unit in context)
