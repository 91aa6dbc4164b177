"""How a word of the question stands to a fact: its own word, another form of it, one like it, or none."""

import re
from collections.abc import Collection, Sequence

from answering.facts.aspects import Aspect
from answering.facts.items import Item
from answering.facts.sections import Section
from answering.fitting.cutting.units import Unit
from answering.fitting.weights import GRADES
from answering.language.english import cues, kin, like, opposites, others, stem, stems
from answering.requests import Form

_LABELLED = frozenset([Section.FIELDS, Section.FORMS, Section.REGISTERS, Section.SCHEDULES, Section.SCOPE])
"""Sections whose facts are known by a label, which may be said in other words."""

_OWN_FOR_LIKE = 2
"""Words of its own that an item must have for each that is only like one."""

_TELLING = frozenset([Form.WHAT, Form.WHEN, Form.HOW_MUCH, Form.HOW_OFTEN, Form.HOW_LONG])
"""Forms of answer that show by what they say what they are about, so that one word for each is enough."""


def explained(unit: Unit, item: Item, words: frozenset[str], asking: frozenset[str] = frozenset()) -> float:
    """Say from 0 to 1 how well a fact accounts for a word; `words` and the lemmas `asking` may do so too."""
    return _name(unit, item, words) if unit.who else _word(unit, item, words, asking)


def _name(unit: Unit, item: Item, words: frozenset[str]) -> float:
    if unit.who == item.own:
        return GRADES.named
    if unit.who in item.whom:
        return GRADES.of_whom
    if words.issuperset(unit.stems):
        return GRADES.name_asking
    return GRADES.name_told if item.words.issuperset(unit.stems) else 0.0


def _word(  # noqa: PLR0911 - a ladder, the best first
    unit: Unit, item: Item, words: frozenset[str], asking: frozenset[str]
) -> float:
    own, stemmed = item.words, unit.stems[0]
    if stemmed in item.name:
        return GRADES.named
    if stemmed in words:
        return GRADES.asking
    if stemmed in own:
        return GRADES.told
    if not own.isdisjoint(opposites(stemmed)):
        return GRADES.opposite
    also = unit.called
    theirs = also & item.said
    if any(stem(one) in item.name for one in theirs):
        return GRADES.like_name
    if theirs or not also.isdisjoint(asking):
        return GRADES.like
    return GRADES.place if stemmed in item.where else 0.0


def names(unit: Unit, item: Item) -> bool:
    """Say whether a word is of the fact's name, or whom the fact is of."""
    return unit.who == item.own if unit.who else bool(set(unit.stems) & item.name)


_ANYBODY = cues("organisation person people body")
"""Words for whoever is asked for, which say nothing of what is asked of them."""


def are_worded(asked: Sequence[Unit], item: Item, aspect: Aspect, form: Form) -> bool:
    """Say whether an item has the words themselves; one that is only like its own needs others that are.

    Words that ask for the aspect count for neither.
    """
    of_kind = _ANYBODY if form is Form.WHO else frozenset()
    told = [
        unit for unit in asked if not (unit.who or asks(unit, aspect) or of_kind.intersection(unit.stems))
    ]
    if asked and not told and not any(unit.who for unit in asked):
        words = item.words | item.cues | item.where
        said = words - of_kind
        return any(set(unit.stems) & said or others(unit.stems[0]) & item.cues for unit in asked)
    own = [unit for unit in told if _is_worded(unit, item)]
    return len(own) >= (1 if form in _TELLING else _OWN_FOR_LIKE) * (len(told) - len(own))


def name_whole(asked: Sequence[Unit], item: Item) -> bool:
    """Say whether words, or what they may be called besides, name an item in full."""
    if item.section not in _LABELLED:
        return False
    named = {one for unit in asked for one in (*unit.stems, *(stem(word) for word in like(unit.lemma)))}
    return bool(item.name) and item.name <= named


_DEFINED = re.compile(
    r"[\"'\u2018\u201c]([^\"\u201d]{2,60})[\"'\u2019\u201d]"
    r" (?:means?|is|are|ha(?:s|ve) the (?:same )?meaning)\b"
    r"|(?:^|[.;] )(?:the |an? )?([\w -]{2,40}?) means\b",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\W*[\"'\u2018\u201c]([^\"\u201d]{2,60}?)[\"'\u2019\u201d]")
_IS_DEFINITION = re.compile(r"definitions?\b|meanings?\b|words?\b", re.IGNORECASE)
"""How a rule is called that says what a term means, with which it opens."""


def defines(item: Item, asked: Collection[str]) -> bool:
    """Say whether a text defines what is asked by its words: `"Working day" means`."""
    return any(stems(one) <= set(asked) for one in defined(item) if stems(one))


def defined(item: Item) -> tuple[str, ...]:
    """Return the terms that a text defines."""
    fields = vars(item.fact)  # to ask a fact by name for what it has not takes it much longer
    text = str(fields.get("text") or fields.get("rule") or "")
    opens = _OPENS.match(text) if _IS_DEFINITION.match(fields.get("topic", "")) else None
    if opens:
        return (opens[1],)
    return tuple(one for found in _DEFINED.findall(text) for one in found if one)


def _is_worded(unit: Unit, item: Item) -> bool:
    """Say whether a word stands in an item as it is said, but for its ending; a misspelt one by its stem."""
    if any(opposites(one) & item.words or one in item.where | item.cues for one in unit.stems):
        return True  # what denies a word is about it, and so is what a clause or an item is called
    if not unit.lemma:
        return bool(set(unit.stems) & item.words)
    return bool((kin(unit.lemma) | {unit.lemma}) & item.said)


def asks(unit: Unit, aspect: Aspect) -> bool:
    """Say whether a word asks for the aspect, or is like one that does."""
    if not unit.lemma:
        return bool(set(unit.stems) & aspect.cues)
    return bool((like(unit.lemma) | {unit.lemma}) & aspect.said)


def by_role(asked: tuple[Unit, ...], explained: list[float], item: Item) -> list[float]:
    """Count less what only stands among what a body does besides: its role says who does something.

    What is done, such as `leads` behind `who`, is not told by a name that has it: of a leadership team.
    """
    role = stems(getattr(item.fact, "role", None) or "") | item.cues
    does = bool(asked) and asked[0].said.endswith("s")
    own = [role if does and not place else role | item.name for place in range(len(asked))]
    return [
        part
        if unit.who or set(unit.stems) & words or others(unit.stems[0]) & words
        else min(part, GRADES.besides)
        for unit, part, words in zip(asked, explained, own, strict=True)
    ]


def is_share(unit: Unit, item: Item, asked: Sequence[Unit]) -> bool:
    """Say whether a number of things stands in a fact only as so many in a hundred."""
    if not unit.said.isdigit() or _PERCENT not in item.text | item.name:
        return False
    if unit.stems[0] in item.name and _PERCENT not in item.name:
        return False  # as it is called itself
    shares = {one for each in asked for one in each.stems} & _OF_SHARES
    return not shares


_PERCENT = stem("percent")
_OF_SHARES = cues("percent percentage proportion share rate target")
