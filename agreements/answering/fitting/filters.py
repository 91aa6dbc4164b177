"""Words of a question that narrow a list down: whose, how often, at which level, of which sort, by when."""

import re
from collections.abc import Container, Sequence
from datetime import date
from typing import TYPE_CHECKING

from agreements.answering.facts.items import Item
from agreements.answering.facts.lists import Group, members
from agreements.answering.facts.sections import OF_ALL_PARTIES, Section
from agreements.answering.fitting.funds import is_for_year
from agreements.answering.fitting.whose import described, whose
from agreements.answering.language.denying import denies
from agreements.answering.language.english import stem, stems
from agreements.answering.requests import Form, Question
from agreements.answering.slots import SLOTS, has_slot
from agreements.answering.timing import WORDS
from agreements.calendar import Period
from agreements.frequency import frequency
from agreements.kinds import KINDS, is_of_kind
from agreements.terms import Body, Fact, Funding, Obligation, Party

if TYPE_CHECKING:
    from agreements.answering.facts.entry import Entry
    from agreements.answering.fitting.units import Unit

_OFTEN = {
    stem(word): months
    for word, months in {
        "monthly": 1,
        "quarterly": 3,
        "twiceyearly": 6,
        "annually": 12,
        "annual": 12,
        "yearly": 12,
        "month": 1,
        "quarter": 3,
        "year": 12,
    }.items()
}
BELONGING = frozenset(
    stem(word)
    for word in (
        *("partyto", "party", "partner", "involved", "belong", "member", "join", "bind", "parties"),
        *("organisation", "include"),
    )
)
"""Words by which somebody is said to be in an agreement."""


_EVERYBODY = frozenset(stem(word) for word in ("party", "parties", "partner", "partners"))
"""Words for all who are in an agreement, whose lists are of all of them."""


def narrowed(
    item: Item, asked: Sequence["Unit"], entry: "Entry", question: Question
) -> tuple[tuple[Fact, ...] | None, tuple["Unit", ...]]:
    """Return the facts that words narrow a list down to, and which words did; nothing for other items."""
    if not isinstance(item.fact, Group):
        return None, ()
    facts = members(entry.terms, item.fact)
    taken: list[Unit] = []
    slot, having = question.asks.slot
    if slot and any(slot in vars(fact) for fact in facts):
        facts = tuple(fact for fact in facts if slot in vars(fact) and has_slot(fact, slot) == having)
        taken += [unit for unit in asked if SLOTS.get(unit.said) == slot]
        asked = [unit for unit in asked if unit not in taken]
    facts, words_taken = _by_words(facts, asked, entry, question)
    taken += words_taken
    if item.fact.section in OF_ALL_PARTIES:
        taken += [unit for unit in asked if unit.stems[0] in _EVERYBODY]
    said = [unit for unit in asked if unit.stems[0] in WORDS]
    past, coming = question.asks.past, question.asks.coming
    dated = any(_day(fact) for fact in facts)
    if dated and question.period and question.when.as_of is None:
        taken += said if past or coming else []  # what was outstanding in a period is what fell due in it
    elif (past or coming) and dated:
        facts, more = _spoken_of(facts, asked)
        taken += said + more
        facts = tuple(fact for fact in facts if _day(fact) and _due(fact, entry) != past)
    following = (
        [unit for unit in asked if unit.stems[0] in _NEXT] if "next" in question.said.casefold() else []
    )
    if following and any(_due(fact, entry) for fact in facts):
        facts, more = _spoken_of(facts, [unit for unit in asked if unit not in following])
        taken += following + more
        ahead = sorted((fact for fact in facts if _due(fact, entry)), key=lambda fact: fact.date)  # type: ignore[attr-defined]
        facts = tuple(ahead[:1]) or facts
    numbered = [unit for unit in asked if unit.said in _NUMBERED and item.fact.section == Section.MILESTONES]
    kept = tuple(fact for fact in facts if any(unit.stems[0] in _said(fact) for unit in numbered))
    facts, taken = (kept, [*taken, *numbered]) if kept else (facts, taken)
    facts, ends = _at_end(facts, asked, question)
    taken += ends
    if question.period and question.when.as_of is None and facts and any(_day(fact) for fact in facts):
        facts = _within(facts, question.period, until=question.asks.by_day)
    if question.period and any(isinstance(fact, Funding) for fact in facts):
        facts = tuple(
            fact for fact in facts if not isinstance(fact, Funding) or is_for_year(fact, question.period)
        )
    return facts, tuple(taken) if facts or slot or not taken else ()


def _within(facts: tuple[Fact, ...], period: Period, *, until: bool) -> tuple[Fact, ...]:
    """Keep what falls in some days; `until` a day, what ends on it, or where none does what ended before."""
    fallen = tuple(fact for fact in facts if falls(fact, period))
    if not until:
        return fallen
    ended = [fact for fact in facts if (day := _day(fact)) and day <= period.last]
    return tuple(fact for fact in ended if fact in fallen) or tuple(ended) or fallen


_NEXT = frozenset([stem("next"), stem("follow")])  # to come next is read as to follow
_NUMBERING = frozenset(stem(word) for word in ("schedule", "annex", "appendix", "table", "part", "level"))
"""What a number behind it names, rather than counting."""

_NUMBERED = frozenset(["stages", "phases", "steps"])
"""What some of the dated things are called by, that others are not."""

_END = re.compile(
    r"\b(?:the|its|our|very) (?:very )?(?P<end>first|earliest|last|final|latest) (?:\w+ ){0,2}?"
    r"(?:(?:thing|milestone|deadline|deliverable|date)s?|(?P<called>gateways?|reviews?))\b",
    re.IGNORECASE,
)
_ENDS = frozenset(stem(word) for word in ("1", "first", "earliest", "last", "final", "latest", "thing"))


def _at_end(
    facts: tuple[Fact, ...], asked: Sequence["Unit"], question: Question
) -> tuple[tuple[Fact, ...], list["Unit"]]:
    """Keep the first or the last of dated facts, where that is asked for."""
    found = _END.search(question.said)
    dated = [fact for fact in facts if _day(fact)]
    if not found or not dated or question.form is Form.YES_NO:
        return facts, []
    named = facts if found["called"] else ()
    called = tuple(fact for fact in named if stem(found["end"].casefold()) in _said(fact))
    if called or any(getattr(fact, "after", None) and fact not in dated for fact in named):
        return called or facts, [unit for unit in asked if unit.stems[0] in _ENDS]
    pick = min if found["end"].casefold() in {"first", "earliest"} else max
    day = pick(fact.date for fact in dated)  # type: ignore[attr-defined]
    kept = tuple(fact for fact in dated if fact.date == day)  # type: ignore[attr-defined]
    return kept, [unit for unit in asked if unit.stems[0] in _ENDS]


def _by_words(
    facts: tuple[Fact, ...], asked: Sequence["Unit"], entry: "Entry", question: Question
) -> tuple[tuple[Fact, ...], list["Unit"]]:
    """Keep the facts that each word that narrows leaves, but leave those out that are denied."""
    of_parties = any(unit.stems[0] in KINDS or unit.stems[0] in BELONGING for unit in asked)
    denied = frozenset(unit for unit in asked if is_denied(unit, question))
    asked = [unit for unit in asked if unit.said not in question.asks.lengths]
    whole, taken = facts, list["Unit"]()
    for place, unit in enumerate(asked):
        before = asked[place - 1].stems[-1] if place else ""
        kept = _narrow(facts, unit, before, entry) or (_of_role(facts, unit, entry) if of_parties else None)
        if kept is not None:
            whole = whole if unit in denied else kept
            facts = kept
            taken.append(unit)
    left = tuple(one for one in whole if one not in facts) if denied.intersection(taken) else facts
    return left, taken


def is_denied(unit: "Unit", question: Question) -> bool:
    """Say whether a word stands behind a denial: what is to be left out of a list, not what it is of."""
    if not question.denied or question.form is Form.YES_NO:
        return False
    return unit.said in question.asks.behind_denial


def is_left_out(item: Item, asked: Sequence["Unit"], question: Question, entry: "Entry") -> bool:
    """Say whether a question leaves a fact out: a party by what it is, or what is not due yet.

    So does `which trust is not a provider?` a provider, and `what is due by now?` what is to come.
    """
    if question.form not in {Form.WHAT, Form.WHO}:
        return False
    if not isinstance(item.fact, Party):
        return question.asks.to_be_done and question.asks.past and _due(item.fact, entry)
    said = described(item.fact)
    own = item.words | stems(said)
    denied = (frozenset(unit.stems) & own for unit in asked if is_denied(unit, question))
    return any(one and not denies(said, one) for one in denied)


def tells_list(unit: "Unit", bodies: Container[str]) -> bool:
    """Say whether whose a list is tells which list is meant: a number does not, nor `the Parties`."""
    return not (unit.stems[0].isdigit() or unit.stems[0] in BELONGING or unit.who in bodies)


def seats_of(item: Item, asked: Sequence["Unit"]) -> tuple[tuple[Fact, ...] | None, tuple["Unit", ...]]:
    """Return the seats that somebody who is named has on a body, and the words that name them."""
    members = item.fact.members if isinstance(item.fact, Body) else None
    named = tuple(unit for unit in asked if unit.who and unit.who != item.own)
    seats = tuple(one for one in members or () if one.organisation in {unit.who for unit in named})
    return (seats, named) if seats and len(named) == 1 else (None, ())


def _narrow(facts: tuple[Fact, ...], unit: "Unit", before: str, entry: "Entry") -> tuple[Fact, ...] | None:  # noqa: PLR0911 - one case for each sort of word
    """Return the facts that a word narrows a list down to, or nothing where it does not narrow it."""
    word = unit.stems[0]
    duties = [fact for fact in facts if isinstance(fact, Obligation)]
    if duties and word in _OFTEN:
        return tuple(fact for fact in duties if _months(fact) == _OFTEN[word]) or None
    parties = [fact for fact in facts if isinstance(fact, Party)]
    if parties and word in KINDS and entry.terms.party(unit.who) is None:
        return tuple(fact for fact in parties if is_of_kind(fact, word)) or None
    if parties and word == stem("level"):
        return tuple(parties)
    if parties and before == stem("level") and word.isdigit():
        return tuple(fact for fact in parties if fact.level == int(word))
    if unit.who:
        if any(fact.id == unit.who for fact in parties):
            return None  # who is asked about by name is no list
        return tuple(fact for fact in facts if unit.who in whose(fact, entry)) or None
    if word.isdigit() and int(word) == len(facts) and before not in _NUMBERING:
        return facts
    return _of_side(parties, word)


def _spoken_of(facts: tuple[Fact, ...], asked: Sequence["Unit"]) -> tuple[tuple[Fact, ...], list["Unit"]]:
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
    return stems(str(vars(fact).get("what") or ""))


def _months(duty: Obligation) -> int | None:
    rule = frequency(duty.frequency)
    return rule.months if rule else None


def _of_side(parties: list[Party], word: str) -> tuple[Fact, ...] | None:
    having = tuple(party for party in parties if party.side and word in stems(party.side))
    return having if having and len(having) < len(parties) else None


def _of_role(facts: tuple[Fact, ...], unit: "Unit", entry: "Entry") -> tuple[Fact, ...] | None:
    """Return the parties whose role has the word, or what they are said to be behind their full name."""
    if unit.stems[0] in BELONGING:
        return None  # which is said of each of them
    parties = [fact for fact in facts if isinstance(fact, Party)]
    having = tuple(party for party in parties if unit.stems[0] in stems(described(party)))
    return having if having and len(having) < len(entry.terms.parties) else None


def _due(fact: Fact, entry: "Entry") -> bool:
    day = _day(fact)
    return day is not None and day >= entry.standing.day


def _day(fact: Fact) -> date | None:
    """Return the day of a dated fact; looked up by itself, for a fact without days would ask its base."""
    day: date | None = vars(fact).get("date")
    return day


def falls(fact: Fact, asked: Period) -> bool:
    """Say whether a fact falls in the days asked about."""
    day = _day(fact)
    if day is None:
        return False
    first = getattr(fact, "date_from", None) or day
    precise = getattr(fact, "precision", "day") in {"day", "month", "quarter"}
    return (
        day in asked
        if getattr(fact, "bound", None) in {"by", "before", "until"} or not precise
        else asked.meets(Period(min(first, day), day))
    )
