"""Whether a fact bears out a yes: it must be of whoever is named, of the days said, and do what is asked."""

import re

from agreements.days.calendar import Period
from agreements.terms import Contact, Dated, DecisionRule, Fact, Funding, Party, Signatory
from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.saying import words_of
from answering.facts.sections import DATED_ITEMS, RULES, Section
from answering.fitting.choosing.days import falls
from answering.fitting.cutting.units import Unit, units
from answering.fitting.cutting.whose import DOING, GETTING, whose
from answering.fitting.matching import Match
from answering.fitting.refusing.permitted import tells_of
from answering.language.english import cues, words
from answering.requests import Question
from answering.verdict.evidence import falls_short
from answering.verdict.numbering import is_otherwise_counted, is_otherwise_numbered, is_otherwise_often
from answering.verdict.within_limits import is_limited

_DONE_BY_SOMEBODY = DATED_ITEMS | {
    Section.COMMITMENTS,
    Section.RECURRING,
    Section.REGISTERS,
    Section.FUNDING,
    Section.SIGNATORIES,
    Section.CONTACTS,
}
"""Sections of what somebody does, keeps, pays or signs, which nobody else is said to."""

_DEEDS = cues("share shared sharing give tell report pay approve agree decide sign use keep hold")
"""What may be done with anything, which a text that only has the rest of a question does not say."""

_TO_WHOM = re.compile(r"\b(?:go(?:es)?|sent|given|presented|made|submitted|reports?) to\b", re.IGNORECASE)

_ON_DAY = re.compile(r"\bon (?:the )?(?:\d|[a-z]+day\b|[a-z]+ \d)", re.IGNORECASE)


def bears_out(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether a fact that fits a question bears out that it is as the question says."""
    asked = units(question.words, entry, question.aside)
    return not (
        match.unexplained
        or _is_of_another(match, asked, question, entry)
        or (match.item.section == Section.GOVERNANCE and bool(question.asks.reports_to))
        or _is_of_other_days(match, question, entry)
        or _is_of_other_years(match, question)
        or _lacks_deed(match, asked)
        or _is_otherwise_numbered(match, question.said)
        or falls_short(match, asked, question, entry)
    )


def _is_otherwise_numbered(match: Match, said: str) -> bool:
    """Say whether it is asked how often, which or how many something is, and a fact has other numbers."""
    listed = match.item.section == Section.LISTS
    texts = [_numbers_of(fact) for fact in (match.narrowed or () if listed else (match.item.fact,))]
    if not listed and is_otherwise_counted(texts[0], said):
        return True
    return any(is_otherwise_often(text, said) or is_otherwise_numbered(text, said) for text in texts)


def _numbers_of(fact: Fact) -> str:
    """Return what a fact says, with the level that a party is at."""
    return f"{words_of(fact)}. Level {fact.level}" if isinstance(fact, Party) else words_of(fact)


_WHOSE = {
    **dict.fromkeys(("dated.owner", "duty.owner", "commitment.owner", "review.by"), DOING),
    "duty.to": GETTING,
    "body.reports": ("reports_to",),
    "body.chair": ("chair",),
}
"""Aspects that tell of whom something is, and where a fact keeps that."""


def is_of_whom(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether everybody who is named beside a fact is of those that it tells: its owner, its chair."""
    if match.key not in _WHOSE or match.unexplained or match.stray or not match.gives:
        return False
    asked = units(question.words, entry, question.aside)
    if match.key == "body.reports":
        asked = _reported_to(question, entry)
        if any(unit.who == match.item.own for unit in asked):
            return False  # it is the other way round
    if match.key == "body.chair" and is_limited(getattr(match.item.fact, "chair", None) or "", question.said):
        return False  # whose turn it is, it does not say by itself
    named = {unit.who for unit in asked if unit.who} - {match.item.own}
    named -= {unit.who for unit in asked if set(unit.stems) <= match.item.name}
    return bool(named) and named <= _within(whose(match.item.fact, entry, _WHOSE[match.key]), entry)


def _reported_to(question: Question, entry: Entry) -> tuple[Unit, ...]:
    """Return the words behind those that ask to whom a body reports."""
    found = question.asks.reports_to
    return units(words(question.said[found.end() :]), entry) if found else ()


def _within(names: frozenset[str], entry: Entry) -> frozenset[str]:
    """Return names, with whoever else is named in them: `the Chair of the Council`."""
    return names | {one for name in names for one in entry.known.within(entry.terms.called(name))}


def _is_of_another(match: Match, asked: tuple[Unit, ...], question: Question, entry: Entry) -> bool:
    """Say whether somebody is named who is not among those of whom a fact is, or to whom it goes."""
    fact, said = match.item.fact, question.said.casefold()
    if isinstance(fact, DecisionRule):
        return _decides_else(fact, asked, entry)
    named = {unit.who for unit in asked if unit.who and not set(unit.stems) <= match.item.name}
    listed = [one for one in match.narrowed or () if isinstance(one, Party)]
    if listed:
        return bool(named) and not any(named & entry.known.within(one.name) for one in listed)
    if not named or match.item.section not in _DONE_BY_SOMEBODY:
        return False
    if isinstance(fact, Funding):
        sharing = {unit.who for unit in asked if unit.who and _share_of(unit.said).search(said)}
        return bool(sharing) and not sharing <= whose(fact, entry, ("payer",))
    to_whom = _TO_WHOM.search(said) and any(hasattr(fact, slot) for slot in GETTING)
    of = whose(fact, entry, GETTING if to_whom else DOING)
    of = _within(of | match.item.whom if isinstance(fact, Contact) else of, entry)
    return not named & of if to_whom else bool(of) and not named <= of


def _decides_else(fact: DecisionRule, asked: tuple[Unit, ...], entry: Entry) -> bool:
    """Say whether somebody is named who decides nothing by a rule, nor is told of in it."""
    named = {unit.who for unit in asked if unit.who}
    of = _within(whose(fact, entry, DOING), entry) | entry.known.within(fact.rule)
    return bool(named and fact.decided_by) and not named & of


def _is_of_other_years(match: Match, question: Question) -> bool:
    """Say whether a year is held out of which a text says nothing, but has another."""
    if match.item.section not in RULES or _AS_OF.search(question.said):
        return False
    own, held_out = (set(_YEAR.findall(text)) for text in (words_of(match.item.fact), question.said))
    return bool(own and held_out) and not held_out & own


_AS_OF = re.compile(r"\bas (?:of|at|on|known)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _share_of(name: str) -> re.Pattern[str]:
    """Return how a sum is said to be what somebody puts in: `the council's contribution`."""
    return re.compile(rf"\b{re.escape(name)}['\u2019]?s? (?:\w+ )?(?:contribution|share|payment|part|half)\b")


def _is_of_other_days(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether days are said on which a fact does not fall."""
    period, fact = question.period, match.item.fact
    if period is None:
        return False
    if isinstance(fact, Signatory):
        as_of = period.first == period.last and not _ON_DAY.search(question.said)
        return fact.signed_on is not None and not as_of and fact.signed_on not in period
    if question.asks.past:
        return False
    if isinstance(fact, Funding) or any(isinstance(one, Funding) for one in match.narrowed or ()):
        last = entry.terms.end.date
        return last is not None and period.first > last
    return _fall_elsewhere(match.narrowed or (fact,), period, question)


def _fall_elsewhere(facts: tuple[Fact, ...], period: Period, question: Question) -> bool:
    """Say whether all facts have days and none of them falls on those that are said, or none has a day."""
    if facts and all(isinstance(one, Dated) and _is_undated(one) for one in facts):
        return True
    dated = [one for one in facts if isinstance(one, Dated) and one.date]
    until = question.asks.by_day
    within = (
        falls(one, Period(min(period.first, one.date), period.last) if until and one.date else period)
        for one in dated
    )
    return bool(dated) and len(dated) == len(facts) and not any(within)


def _is_undated(fact: Dated) -> bool:
    """Say whether a fact has no day, nor any figure in what is printed of its day."""
    return fact.date is None and not any(map(str.isdigit, fact.date_text or ""))


def _lacks_deed(match: Match, asked: tuple[Unit, ...]) -> bool:
    """Say whether a text has no word for what is asked to be done, which only asks for texts of its sort."""
    if match.item.section not in RULES:
        return False
    asking = (ASPECTS[match.key].cues | match.item.cues) & _DEEDS
    deeds = (unit.said for unit in asked if not unit.who and unit.stems[0] in asking)
    return any(not tells_of(match.item, deed) for deed in deeds)
