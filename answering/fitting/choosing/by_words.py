"""Words that narrow a list down by what its facts are: whose, how often, at which level, of which sort."""

import re
from collections.abc import Sequence

from agreements.days.frequency import frequency
from agreements.terms import Fact, Funding, Obligation, Party
from agreements.terms.kinds import KINDS, is_of_kind
from answering.facts.entry import Entry
from answering.fitting.choosing.filters import BELONGING, is_denied
from answering.fitting.choosing.funds import is_of_whom
from answering.fitting.cutting.units import Unit
from answering.fitting.cutting.whose import described, whose
from answering.language.english import cues, stem, stems
from answering.requests import Question

OFTEN = {
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
_EVERY = re.compile(
    r"\b(?:(?:every|each|per|once an?) (?:single )?(?:month|quarter|year)"
    r"|(?:month|quarter|year|annual)ly|annual)\b",
    re.IGNORECASE,
)
"""How it is said how often something is to be done, rather than in which month or year."""

_NUMBERING = cues("schedule annex appendix table part level")
"""What a number behind it names, rather than counting."""

_LEVEL = stem("level")


def by_words(
    facts: tuple[Fact, ...], asked: Sequence[Unit], entry: Entry, question: Question
) -> tuple[tuple[Fact, ...], list[Unit]]:
    """Keep the facts that each word that narrows leaves, but leave those out that are denied."""
    of_parties = any(unit.stems[0] in KINDS or unit.stems[0] in BELONGING for unit in asked)
    said, whom = {one for unit in asked for one in unit.stems}, {unit.who for unit in asked if unit.who}
    facts = tuple(
        fact
        for fact in facts
        if not isinstance(fact, Funding) or is_of_whom(fact, question, frozenset(said), whom)
    )
    denied = frozenset(unit for unit in asked if is_denied(unit, question))
    asked = [unit for unit in asked if unit.said not in question.asks.lengths]
    whole, taken = facts, list[Unit]()
    for place, unit in enumerate(asked):
        before = asked[place - 1].stems[-1] if place else ""
        kept = _by_often(facts, unit, question)
        kept = (
            kept
            if kept is not None
            else _narrow(facts, unit, before, entry)
            or _of_role(facts, unit, entry, of_parties=of_parties, several=_is_of_several(unit, question))
        )
        if kept is not None:
            whole = whole if unit in denied else kept
            facts = kept
            taken.append(unit)
    left = tuple(one for one in whole if one not in facts) if denied.intersection(taken) else facts
    return left, taken


def _by_often(facts: tuple[Fact, ...], unit: Unit, question: Question) -> tuple[Fact, ...] | None:
    """Return the duties that are done so often, none too where it is said how often, where a word says so."""
    duties = [fact for fact in facts if isinstance(fact, Obligation)]
    months = OFTEN.get(unit.stems[0]) if duties else None
    kept = tuple(fact for fact in duties if months is not None and _months(fact) == months)
    return kept if kept or (months is not None and _EVERY.search(question.said)) else None


def _narrow(facts: tuple[Fact, ...], unit: Unit, before: str, entry: Entry) -> tuple[Fact, ...] | None:
    """Return the facts that a word narrows a list down to, or nothing where it does not narrow it."""
    word = unit.stems[0]
    parties = [fact for fact in facts if isinstance(fact, Party)]
    kept = _of_parties(parties, unit, before, entry) if parties else None
    if kept is not None or (parties and word in KINDS and entry.terms.party(unit.who) is None):
        return kept
    if unit.who:
        return _of_whom(facts, parties, unit.who, entry)
    if word.isdigit() and int(word) == len(facts) and before not in _NUMBERING:
        return facts
    return _of_side(parties, word)


def _of_parties(parties: list[Party], unit: Unit, before: str, entry: Entry) -> tuple[Fact, ...] | None:
    """Return the parties of a kind, or at a level, where a word asks for those."""
    word = unit.stems[0]
    if word in KINDS and entry.terms.party(unit.who) is None:
        return tuple(fact for fact in parties if is_of_kind(fact, word)) or None
    if word == _LEVEL:
        return tuple(parties)
    if before == _LEVEL and word.isdigit():
        return tuple(fact for fact in parties if fact.level == int(word))
    return None


def _of_whom(
    facts: tuple[Fact, ...], parties: list[Party], who: str, entry: Entry
) -> tuple[Fact, ...] | None:
    """Return the facts of somebody who is named, unless that is one of the parties that are listed."""
    if any(fact.id == who for fact in parties):
        return None  # who is asked about by name is no list
    return tuple(fact for fact in facts if who in whose(fact, entry)) or None


def _months(duty: Obligation) -> int | None:
    rule = frequency(duty.frequency)
    return rule.months if rule else None


def _of_side(parties: list[Party], word: str) -> tuple[Fact, ...] | None:
    having = tuple(party for party in parties if party.side and word in stems(party.side))
    return having if having and len(having) < len(parties) else None


def _is_of_several(unit: Unit, question: Question) -> bool:
    """Say whether it is asked who several are that a word is for: `who are the providers?`."""
    noun = rf"{_SEVERAL}\s+(?:\w+\s+){{0,3}}?{re.escape(unit.said)}\b(?!\s+{_OBJECT}\b)"
    return unit.said.endswith("s") and bool(re.search(noun, question.said, re.IGNORECASE))


_OBJECT = "(?:the|an?|on|our|their|its|it|this|that|all|any)"
"""What stands behind a word that says what one does, and is for nobody: `which board leads the work?`."""

_SEVERAL = (
    r"\b(?:who (?:all )?(?:are|were)|who else|which|what|how many|list|name|number of|all|there"
    r"|ha(?:s|ve)|got)"
)
"""What leads to a word for several, which are then asked for; behind `who` alone stands what one does."""


def _of_role(
    facts: tuple[Fact, ...], unit: Unit, entry: Entry, *, of_parties: bool, several: bool
) -> tuple[Fact, ...] | None:
    """Return the parties whose role has the word, or what they are said to be behind their full name."""
    if unit.stems[0] in BELONGING or not (of_parties or several):
        return None  # which is said of each of them
    parties = [fact for fact in facts if isinstance(fact, Party)]
    having = tuple(party for party in parties if unit.stems[0] in stems(described(party)))
    return having if having and (several or len(having) < len(entry.terms.parties)) else None
