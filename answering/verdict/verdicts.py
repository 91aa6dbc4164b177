"""Yes, no, or neither: what a fact answers to a question that asks for one."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from agreements.days.calendar import Period
from agreements.standing import Standing, State, signatures_on_copy, standing
from agreements.terms import Funding, Terms
from answering.facts.aspects import ASPECTS
from answering.facts.saying import provision_of, words_of
from answering.facts.sections import DATED_ITEMS, STATEMENTS, WHILE_IT_RUNS, Section
from answering.fitting.leaving.deadlines import asks_time, is_left_by, still_time
from answering.fitting.matching import Match
from answering.fitting.refusing.exceptions import (
    WITHOUT,
    denies_some,
    is_denying,
    is_short_of,
    lacks,
    left_out_too,
    names_more,
    unless_left_out,
    unless_once_only,
)
from answering.language.denying import denies
from answering.language.english import cues, stem, stems
from answering.requests import Form, Question
from answering.signing.whether import EVERY, blocks, party_signed, place, signed, unsaid_of_signing
from answering.verdict.in_a_period import is_in_period
from answering.verdict.whether_in import contact, members, mention, party, seat
from answering.verdict.whether_stated import (
    Rule,
    given,
    in_writing,
    noted,
    schedule,
    scope,
    slot,
    successor,
    version,
    ways,
)
from answering.verdict.whether_text import of_text, only_deals, repeats_denial
from answering.verdict.within_limits import at_any_time, is_limited

_PAST_OR_COMING = DATED_ITEMS | {Section.BACKGROUND, Section.TARGETS}
"""Sections of what is over or to come by its day."""

_TO_BE = DATED_ITEMS | {Section.TARGETS, Section.TRIGGERS, Section.BACKGROUND, Section.COMMITMENTS}
"""Sections of what is to be, or of what follows if something happens: they do not say that it is so."""

_COMING = cues("come ahead upcoming due future coming pending yet")
_GONE = cues("pass passed over happened gone missed past already overdue late")
_MENTIONED = cues("mention refer talk discuss")

_LAID_DOWN = re.compile(
    r"\b(to be|have to|has to|had to|need\w*|must|require\w*|due|meant|supposed|planned|plans? to|aims? to"
    r"|aimed|expect\w*|will"
    r"|commit\w*|promis\w*|undertak\w*|mention\w*|includ\w*|refer\w*|say|says|anything|provide for)\b",
    re.IGNORECASE,
)
"""How it is asked whether a document lays something down, rather than whether it is so."""

_SUM = cues("sum amount figure")
_PLANNED = cues("milestone deliverable deadline gateway review target goal event date")
"""What a document has by having such a fact."""

_OF_EACH = re.compile(r"\b(?:all|both|each|every|fully)\b", re.IGNORECASE)
"""How it is asked of everybody, and not only of some."""

_ANOTHER = re.compile(r"(?<!one )\banother (?!(?:\w+ )?(?:one|day|week|month|year|time)s?\b)", re.IGNORECASE)
"""How something else is asked about in place of what there is, and not so much more of it."""

_WITHOUT = re.compile(r"\bwithout\b", re.IGNORECASE)


def verdict(question: Question, match: Match, terms: Terms, stands: Standing, day: date) -> bool | None:
    """Say yes or no to a question that asks for it, or nothing where the fact gives neither."""
    question = _denied_by_both(question, match)
    left_out = left_out_too(provision_of(match.item.fact), question.said)
    asked = question.asks.stems - left_out | _of_others(question)
    if question.asks.every & _MENTIONED and match.item.section != Section.LISTS:
        there = schedule(match, asked, terms, stands) if match.item.section == Section.SCHEDULES else True
        return not question.denied if there else None  # what is named and not there may be what is meant
    if _says_neither(match, asked) or is_left_by(question, match.key):
        return None
    timely = still_time(question.said, match, terms, day)
    if timely is not None or asks_time(question.said):
        return _as_denied(question, said=timely)
    if match.item.section in _TO_BE and not _is_laid_down(question):
        return _in_time(match, question, day)
    asked -= unsaid_of_signing(question.said) if match.key == "signatory.has" else frozenset()
    found = _rule_of(match)(match, asked, terms, stands)
    if left_out and found is None:  # nothing else that it denies keeps it from being so
        found = not is_denying(WITHOUT.sub(" ", provision_of(match.item.fact))) or None
    if _is_of_else(question, match, found=found):
        return None
    found = _unless_excepted(question, match, asked) if found else found
    timely = _in_time(match, question, day)
    said = found if timely is None else timely
    return said if left_out else _as_denied(question, said=said)


def _of_others(question: Question) -> frozenset[str]:
    """Return what is asked besides its words: that it is so of everybody, or of something else."""
    every = EVERY if _OF_EACH.search(question.said) else frozenset[str]()
    return every | {stem("different")} if _ANOTHER.search(question.said) else every


def _as_denied(question: Question, *, said: bool | None) -> bool | None:
    """Turn yes and no round where it is asked whether something is not so."""
    return (not said) if said is not None and question.denied else said


def _is_laid_down(question: Question) -> bool:
    """Say whether it is asked if a document lays something down, rather than whether it is so."""
    return bool(_LAID_DOWN.search(question.said) or question.asks.every & _PLANNED)


def _rule_of(match: Match) -> Rule:
    return _RULES.get(match.key) or (_of_list if match.item.section == Section.LISTS else of_text)


def _is_of_else(question: Question, match: Match, *, found: bool | None) -> bool:
    """Say whether what a fact says is no answer: what a body does besides, what only deals with a denial."""
    told = _rule_of(match) is of_text
    if found:
        text = words_of(match.item.fact)
        if at_any_time(text, question.said) or (told and is_limited(text, question.said)):
            return True
        if told and match.item.section not in _PAST_OR_COMING and _is_told_of_else(question, match):
            return True
        besides = match.stray and match.key in {"body.role", "decision.rule"}
        short = is_short_of(provision_of(match.item.fact), question.said)
        return besides or ((told or match.key == "mention.as") and short)
    return found is False and told and only_deals(question, match)


def _is_told_of_else(question: Question, match: Match) -> bool:
    """Say whether the part of a fact that is told has no word of what is asked, only the rest of it has."""
    part = getattr(match.item.fact, match.key.partition(".")[2], None)
    note = getattr(match.item.fact, "note", None) or ""  # which is told beside it
    return isinstance(part, str) and question.asks.telling.isdisjoint(stems(f"{part} {note}"))


def _unless_excepted(question: Question, match: Match, asked: frozenset[str]) -> bool | None:
    """Say yes, unless a rule leaves out what is asked, or somebody is said not to be what is asked."""
    if denies(_of_post(match), asked):
        return False
    of_rule = match.item.section in WHILE_IT_RUNS | STATEMENTS
    once_more = unless_once_only(match, question.said) if of_rule else True
    if not once_more:
        return once_more
    held = unless_left_out(match, asked, frozenset(stem(word) for word in question.hints))
    return None if held is False and repeats_denial(question, match) else held


def _denied_by_both(question: Question, match: Match) -> Question:
    """Return a question as one that denies nothing where the fact denies the same."""
    both = _WITHOUT.search(question.said) and _WITHOUT.search(provision_of(match.item.fact))
    return replace(question, denied=False) if both else question


def _of_post(match: Match) -> str:
    """Return what a party or somebody with a seat is said to be: `an observer without a say`."""
    slots = ("role", "position") if match.key in {"party.is", "member.seat", "contact.who"} else ()
    return " ".join(str(getattr(match.item.fact, slot, None) or "") for slot in slots)


def _says_neither(match: Match, asked: frozenset[str]) -> bool:
    """Say whether a fact gives neither yes nor no, or only to some of what is asked."""
    ruled = match.key in _RULES
    if Form.YES_NO not in ASPECTS[match.key].forms and not ruled:
        return True
    if match.item.section == Section.GATEWAYS:
        return names_more(match, asked)
    return match.item.section == Section.FUNDING and (
        denies_some(match) or (not ruled and lacks(match, asked))
    )


def _in_time(match: Match, question: Question, day: date) -> bool | None:
    due: date | None = getattr(match.item.fact, "date", None)
    if match.item.section == Section.VERSION:  # on a day before its own it was not there yet
        return False if due and question.when.as_of and day < due else None
    if due is None or match.item.section not in _PAST_OR_COMING:
        return None
    within = is_in_period(match.item.fact, question, day)
    if within is not None:
        return within
    asked, said = question.asks.every, question.said.casefold()
    if asked & _GONE or "already" in said or " over" in said:
        return day > due
    if asked & _COMING or "still to" in said or "yet to" in said:
        return day <= due
    return None


def _of_list(match: Match, asked: frozenset[str], terms: Terms, ___: Standing) -> bool | None:
    found = bool(match.narrowed)
    sums = [one for one in match.narrowed or () if isinstance(one, Funding)]
    if sums and asked & _SUM and not any(one.amount is not None or one.amount_text for one in sums):
        return False  # that something is paid for is no sum
    complete = asked & {stem("complete"), stem("all"), stem("full")}
    if match.key == "list.schedules" and (complete or asked & EVERY):
        return all(one.state == "present" for one in terms.schedules)
    return (not found) if complete and match.key in {"list.missing", "list.blanks"} else found


_RULES: dict[str, Rule] = {
    "party.is": party,
    "party.place": place,
    "mention.as": mention,
    "scope.is": scope,
    "version.number": version,
    "version.label": version,
    "copy.label": version,
    "body.members": members,
    "contact.who": contact,
    "contact.role": contact,
    "legal.binding": slot("binding"),
    "copy.signed": slot("signed_on_copy"),
    "funding.firm": slot("firm"),
    "funding.payer": given,
    "funding.payee": given,
    "extension.allowed": slot("allowed"),
    "variation.writing": in_writing,
    "notice.writing": in_writing,
    "notice.who": ways,
    "notice.how": ways,
    "notice.period": ways,
    "signing.has": signed,
    "signatory.has": party_signed,
    "signing.blocks": blocks,
    "schedule.state": schedule,
    "successor.name": successor,
    "member.seat": seat,
    "table.note": noted,
}
"""How each aspect answers yes or no; where none is named, the text of the fact does."""


def in_force(terms: Terms, stands: Standing, day: date) -> bool | None:
    """Say whether the agreement was in force on a day; nothing where that turns on unrecorded signatures."""
    then = standing(terms, day)
    if then.state is State.IN_FORCE:
        return True
    if then.state is State.AWAITING_SIGNATURE and not stands.draft:
        signed_after = then.on_signature and any(one.signed_on > day for one in signatures_on_copy(terms))
        return False if signed_after else None
    return False


def lives_since(
    said: str, period: Period, starts_on: date | None, lives: Callable[[date], bool | None]
) -> bool | None:
    """Say whether what `lives` on some days has done so on all of a period, said to run since its first.

    Of what starts later in a month it is neither: that month may be meant, or its first day.
    """
    first = period.first
    if starts_on and starts_on.year == first.year and _SINCE_YEAR.search(said):
        first = max(first, starts_on)
    ends = lives(first), lives(period.last)
    if ends == (False, True) and starts_on and (starts_on.year, starts_on.month) == (first.year, first.month):
        return None
    return False if False in ends else None if None in ends else True


SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
"""What leads to the first of the days on all of which something is asked to be so."""

_SINCE_YEAR = re.compile(r"\bsince (?:19|20)\d\d\b(?![/-]\d)", re.IGNORECASE)
