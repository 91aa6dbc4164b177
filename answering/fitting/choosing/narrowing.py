"""What the words of a question narrow a list down to, step by step, and which words have done so."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from agreements.terms import Fact, Funding
from agreements.terms.clauses import states
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.lists import Group, members
from answering.facts.sections import TO_BE_DONE, Section
from answering.fitting.choosing.by_words import OFTEN, by_words
from answering.fitting.choosing.days import day_of, due_on, in_order, is_due, is_open, within
from answering.fitting.choosing.funds import is_for_year
from answering.fitting.cutting.units import Unit
from answering.language.english import cues, stem, stems, words
from answering.requests import Form, Question
from answering.slots import SLOTS, has_slot
from answering.timing import WORDS, is_last_due, is_next

_OF_ALL_PARTIES = frozenset(
    [
        Section.RECURRING,
        Section.COMMITMENTS,
        Section.DECISIONS,
        Section.MILESTONES,
        Section.FUNDING,
        Section.DATED,
    ]
)
"""Sections whose lists are of all parties, where those are named as all."""


@dataclass(frozen=True)
class _List:
    """A list that is narrowed down: the facts kept, the words that did so, and those `asked` besides.

    `called` says that the question has a word of its own for it.
    """

    section: Section
    facts: tuple[Fact, ...]
    asked: tuple[Unit, ...]
    question: Question
    entry: Entry
    called: bool
    taken: tuple[Unit, ...] = ()

    def kept(self, facts: Iterable[Fact], taken: Iterable[Unit]) -> "_List":
        """Return the list narrowed down to some facts, by some words."""
        return replace(self, facts=tuple(facts), taken=(*self.taken, *taken))

    def having(self, words: frozenset[str]) -> list[Unit]:
        """Return which words of the question are of some."""
        return [unit for unit in self.asked if unit.stems[0] in words]

    @property
    def dated(self) -> bool:
        """Whether any fact of it has a day."""
        return any(day_of(fact) for fact in self.facts)


def narrowed(
    item: Item, asked: Sequence[Unit], entry: Entry, question: Question
) -> tuple[tuple[Fact, ...] | None, tuple[Unit, ...]]:
    """Return the facts that words narrow a list down to, and which words did; nothing for other items."""
    if not isinstance(item.fact, Group):
        return None, ()
    group = item.fact
    called = not question.asks.every.isdisjoint(item.name)
    left = _List(group.section, members(entry.terms, group), tuple(asked), question, entry, called)
    for step in _STEPS:
        left = step(left)
    is_none = (
        bool(question.asks.slot[0])
        or question.asks.done is not None
        or is_next(question.said)
        or any(unit.stems[0] in OFTEN for unit in left.taken)
    )
    return left.facts, left.taken if left.facts or is_none else ()


def _by_slot(left: _List) -> _List:
    """Keep what has something, or lacks it: `milestones without a date`."""
    slot, having = left.question.asks.slot
    if not slot or not any(slot in vars(fact) for fact in left.facts):
        return left
    facts = (fact for fact in left.facts if slot in vars(fact) and has_slot(fact, slot) == having)
    taken = [unit for unit in left.asked if SLOTS.get(unit.said) == slot]
    return replace(left.kept(facts, taken), asked=tuple(unit for unit in left.asked if unit not in taken))


def _by_place(left: _List) -> _List:
    """Keep what a clause states, or a part of the document, where it is asked what stands in it."""
    asked = left.question.clause or left.question.asks.place
    if not asked or not left.called:
        return left
    kept = tuple(fact for fact in left.facts if states(asked, fact))
    taken = [unit for unit in left.asked if unit.said in {*words(asked), *_CLAUSE_WORDS}]
    return left.kept(kept, taken if kept else ())


_CLAUSE_WORDS = frozenset(["clause", "section", "paragraph", "para", "under", "set", "sets"])
"""Words around a clause's number, which say nothing more of what stands in it."""


def _by_words(left: _List) -> _List:
    facts, taken = by_words(left.facts, left.asked, left.entry, left.question)
    return left.kept(facts, taken) if taken else left


def _by_everybody(left: _List) -> _List:
    """Take `the parties` for a word that narrows nothing, where a list is of all of them."""
    taken = left.having(_EVERYBODY) if left.section in _OF_ALL_PARTIES else []
    return left.kept(left.facts, taken) if taken else left


def _by_time(left: _List) -> _List:
    """Keep what lies behind or ahead, where that is asked; what fell due in a period is outstanding in it."""
    past, coming = left.question.asks.past, left.question.asks.coming
    if not (past or coming) or not left.dated:
        return left
    said = left.having(WORDS)
    if left.question.days:
        return left.kept(left.facts, said)
    facts, more = _spoken_of(left.facts, left.asked)
    facts = tuple(fact for fact in facts if day_of(fact) and is_due(fact, left.entry) != past)
    return left.kept(facts, [*said, *more])


def _by_outcome(left: _List) -> _List:
    """Keep what is recorded as done, in the days asked about, or what is not, where that is asked."""
    done, days = left.question.asks.done, left.question.days
    if done is None or left.section not in TO_BE_DONE:
        return left
    each = ((fact, left.entry.done_on(fact)) for fact in left.facts)
    kept = (fact for fact, day in each if (day and (not days or day in days) if done else not day))
    return left.kept(kept, [unit for unit in left.asked if unit.stems[0] in _DONE])


_DONE = cues(
    "done complete completed finish finished met meet achieve achieved deliver delivered hit settled"
)
"""Words for what is done, which narrow a list of what was to be."""


def _by_next(left: _List) -> _List:
    """Keep what falls due next, where that is asked; where all have passed, what has no day."""
    following = left.having(_NEXT) if "next" in left.question.said.casefold() else []
    if not following or not left.dated:
        return left
    facts, more = _spoken_of(left.facts, [unit for unit in left.asked if unit not in following])
    ahead = [(day, place) for place, fact in enumerate(facts) if (day := due_on(fact, left.entry))]
    if not (ahead or is_next(left.question.said)):
        return left
    kept = [facts[min(ahead)[1]]] if ahead else [fact for fact in facts if is_open(fact, left.entry)]
    return left.kept(kept, [*following, *more])


def _by_last_due(left: _List) -> _List:
    """Keep what was due last before today, where that is asked."""
    days = [day for fact in left.facts if (day := day_of(fact)) and day < left.entry.day]
    if not days or not is_last_due(left.question.said):
        return left
    return left.kept((fact for fact in left.facts if day_of(fact) == max(days)), left.having(_ENDS))


def _by_number(left: _List) -> _List:
    """Keep the stages or steps of what is due, where it is asked for those."""
    numbered = [unit for unit in left.asked if unit.said in _NUMBERED and left.section == Section.MILESTONES]
    kept = [fact for fact in left.facts if any(unit.stems[0] in _said(fact) for unit in numbered)]
    return left.kept(kept, numbered) if kept else left


def _by_end(left: _List) -> _List:
    """Keep the first or the last of dated facts, where that is asked for."""
    found = _END.search(left.question.said)
    if not found or not left.dated or left.question.form is Form.YES_NO:
        return left
    ends = left.having(_ENDS)
    dated = in_order(left.facts)
    named = left.facts if found["called"] else ()
    called = tuple(fact for fact in named if stem(found["end"].casefold()) in _said(fact))
    if called or any(getattr(fact, "after", None) and fact not in dated for fact in named):
        return left.kept(called or left.facts, ends)
    day = day_of(dated[0 if found["end"].casefold() in _FIRST else -1])
    return left.kept((fact for fact in left.facts if day_of(fact) == day), ends)


def _by_days(left: _List) -> _List:
    """Keep what falls in the days asked about."""
    days = left.question.days
    if days is None or not left.dated or left.question.asks.done:
        return left
    return left.kept(within(left.facts, days, until=left.question.asks.by_day), ())


def _by_year(left: _List) -> _List:
    """Keep the money that is for the days asked about."""
    period = left.question.period
    if period is None or not any(isinstance(fact, Funding) for fact in left.facts):
        return left
    facts = (fact for fact in left.facts if not isinstance(fact, Funding) or is_for_year(fact, period))
    return left.kept(facts, ())


_STEPS: tuple[Callable[[_List], _List], ...] = (
    _by_slot,
    _by_place,
    _by_words,
    _by_everybody,
    _by_time,
    _by_outcome,
    _by_next,
    _by_number,
    _by_last_due,
    _by_end,
    _by_days,
    _by_year,
)
"""How a list is narrowed down, each by what those before it have left."""


def _spoken_of(facts: tuple[Fact, ...], asked: Sequence[Unit]) -> tuple[tuple[Fact, ...], list[Unit]]:
    """Keep the facts whose text has the words asked of, where some have them and not all."""
    having = {
        unit: tuple(fact for fact in facts if unit.stems[0] in _said(fact))
        for unit in asked
        if not unit.light
    }
    telling = {unit: found for unit, found in having.items() if 0 < len(found) < len(facts)}
    kept = tuple(fact for fact in facts if all(fact in found for found in telling.values()))
    return (kept, list(telling)) if kept else (facts, [])


def _said(fact: Fact) -> frozenset[str]:
    return stems(f"{vars(fact).get('what') or ''} {vars(fact).get('id') or ''}")


_EVERYBODY = cues("party parties partner partners")
"""Words for all who are in an agreement, whose lists are of all of them."""

_NEXT = cues("next follow")  # to come next is read as to follow
_NUMBERED = frozenset(["stages", "phases", "steps"])
"""What some of the dated things are called by, that others are not."""

_END = re.compile(
    r"\b(?:the|its|our|very) (?:very )?(?P<end>first|earliest|last|final|latest) (?:\w+ ){0,2}?"
    r"(?:(?:thing|milestone|deadline|deliverable|date)s?|(?P<called>gateways?|reviews?))\b",
    re.IGNORECASE,
)
_FIRST = frozenset(["first", "earliest"])
_ENDS = cues("1 first earliest last final latest previous recent thing")
