"""Whether a fact bears out a yes: it must be of whoever is named, of the days said, and do what is asked."""

import re

from agreements.answering.facts.aspects import ASPECTS
from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.filters import BY_DAY, falls
from agreements.answering.fitting.matching import Match
from agreements.answering.fitting.permitted import tells_of
from agreements.answering.fitting.timing import is_past
from agreements.answering.fitting.units import Unit, units
from agreements.answering.fitting.whose import DOING, GETTING, whose
from agreements.answering.language.english import cues, words
from agreements.answering.requests import Question
from agreements.calendar import Period
from agreements.terms import Contact, Dated, Funding, Signatory

_OF_DOERS = frozenset(
    [
        "commitments",
        "recurring",
        "milestones",
        "gateways",
        "reviews",
        "registers",
        "funding",
        "signatories",
        "contacts",
    ]
)
"""Sections of what somebody does, keeps, pays or signs, which nobody else is said to."""

_TEXTS = frozenset(["other_terms", "information_sharing", "decisions", "commitments", "triggers"])
_DEEDS = cues("share shared sharing give tell report pay approve agree decide sign use keep hold")
"""What may be done with anything, which a text that only has the rest of a question does not say."""

_TO_WHOM = re.compile(r"\b(?:go(?:es)?|sent|given|presented|made|submitted|reports?) to\b", re.IGNORECASE)
_REPORTS_TO = re.compile(r"\breports? to\b", re.IGNORECASE)
"""How it is asked who is above a body, which only what it reports to tells."""

_ON_DAY = re.compile(r"\bon (?:the )?(?:\d|[a-z]+day\b|[a-z]+ \d)", re.IGNORECASE)


def bears_out(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether a fact that fits a question bears out that it is as the question says."""
    asked = units(question.words, entry, question.aside)
    return not (
        match.unexplained
        or _is_of_another(match, asked, question, entry)
        or (match.item.section == "governance" and bool(_REPORTS_TO.search(question.said)))
        or _is_of_other_days(match, question, entry)
        or _lacks_deed(match, asked)
    )


_WHOSE = {
    **dict.fromkeys(("dated.owner", "duty.owner", "commitment.owner", "review.by"), DOING),
    "duty.to": GETTING,
    "body.reports": ("reports_to",),
    "body.chair": ("chair",),
}
"""Aspects that tell of whom something is, and where a fact keeps that."""


def is_of_whom(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether everybody who is named beside a fact is of those that it tells: its owner, its chair."""
    if match.key not in _WHOSE or match.unexplained or not match.gives:
        return False
    asked = units(question.words, entry, question.aside)
    if match.key == "body.reports":
        asked = _reported_to(question, entry)
        if any(unit.who == match.item.own for unit in asked):
            return False  # it is the other way round
    named = {unit.who for unit in asked if unit.who} - {match.item.own}
    named -= {unit.who for unit in asked if set(unit.stems) <= match.item.name}
    return bool(named) and named <= _within(whose(match.item.fact, entry, _WHOSE[match.key]), entry)


def _reported_to(question: Question, entry: Entry) -> tuple[Unit, ...]:
    """Return the words behind those that ask to whom a body reports."""
    found = _REPORTS_TO.search(question.said)
    return units(words(question.said[found.end() :]), entry) if found else ()


def _within(names: frozenset[str], entry: Entry) -> frozenset[str]:
    """Return names, with whoever else is named in them: `the Chair of the Council`."""
    return names | {one for name in names for one in entry.known.within(entry.terms.called(name))}


def _is_of_another(match: Match, asked: tuple[Unit, ...], question: Question, entry: Entry) -> bool:
    """Say whether somebody is named who is not among those of whom a fact is, or to whom it goes."""
    fact, said = match.item.fact, question.said.casefold()
    named = {unit.who for unit in asked if unit.who and not set(unit.stems) <= match.item.name}
    if not named or match.item.section not in _OF_DOERS:
        return False
    if isinstance(fact, Funding):
        sharing = {unit.who for unit in asked if unit.who and _share_of(unit.said).search(said)}
        return bool(sharing) and not sharing <= whose(fact, entry, ("payer",))
    to_whom = _TO_WHOM.search(said) and any(hasattr(fact, slot) for slot in GETTING)
    of = whose(fact, entry, GETTING if to_whom else DOING)
    of = _within(of | match.item.whom if isinstance(fact, Contact) else of, entry)
    return not named & of if to_whom else bool(of) and not named <= of


def _share_of(name: str) -> re.Pattern[str]:
    """Return how a sum is said to be what somebody puts in: `the council's contribution`."""
    return re.compile(rf"\b{re.escape(name)}['\u2019]?s? (?:\w+ )?(?:contribution|share|payment|part|half)\b")


def _is_of_other_days(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether days are said on which a fact does not fall."""
    period, fact = question.period, match.item.fact
    if period is None or is_past(question.said):
        return False
    if isinstance(fact, Signatory) and fact.signed_on:
        on_day = period.first == period.last and _ON_DAY.search(question.said)
        return bool(on_day) and fact.signed_on != period.first
    if isinstance(fact, Funding) or any(isinstance(one, Funding) for one in match.narrowed or ()):
        last = entry.terms.end.date
        return last is not None and period.first > last
    if not isinstance(fact, Dated) or fact.date is None:
        return False
    by = BY_DAY.search(question.said)
    return not falls(fact, Period(min(period.first, fact.date), period.last) if by else period)


def _lacks_deed(match: Match, asked: tuple[Unit, ...]) -> bool:
    """Say whether a text has no word for what is asked to be done, which only asks for texts of its sort."""
    if match.item.section not in _TEXTS:
        return False
    asking = (ASPECTS[match.key].cues | match.item.cues) & _DEEDS
    deeds = (unit.said for unit in asked if not unit.who and unit.stems[0] in asking)
    return any(not tells_of(match.item, deed) for deed in deeds)
