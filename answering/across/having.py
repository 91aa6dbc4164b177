"""Agreements with a fact that answers to words, and those without."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from agreements.standing import notice_rule
from answering.across.alternatives import alternatives, without
from answering.across.bodies import SETTING_UP, asks_body, has_name, is_named_so
from answering.across.measures import has_length
from answering.across.rows import row
from answering.answers import Across, RowFound
from answering.ended import as_provided
from answering.facts.entry import Entry, Part
from answering.facts.lists import Group, group_named
from answering.facts.saying import words_of
from answering.facts.sections import Section
from answering.language.english import is_known, stem, telling
from answering.of_one import Told, Unsaid
from answering.one import answer
from answering.reckoning.days.leaving import out_on
from answering.requests import Form, Question, Scope
from answering.verdict.mentions import (
    asks_mention,
    asks_what_is_said,
    is_mentioned,
    word_for_word,
)
from answering.verdict.numbering import is_otherwise_often
from answering.verdict.tenable import is_of_others
from answering.verdict.verdicts import in_force

_DENYING = frozenset(
    [
        Section.VERSION,
        Section.LEGAL,
        Section.COPY,
        Section.EXTENSION,
        Section.NOTICE,
        Section.VARIATION,
        Section.SCOPE,
        Section.LISTS,
        Section.TERM,
        Section.SCHEDULES,
    ]
)
"""Sections where an answer of no means that the agreement is not one of those asked for."""

_NO_CLAUSES = frozenset(
    [
        Section.MILESTONES,
        Section.TARGETS,
        Section.INDICATORS,
        Section.BACKGROUND,
        Section.MENTIONED,
        Section.CONTACTS,
        Section.MEMBERS,
        Section.PARTIES,
        Section.ALLOCATIONS,
        Section.SIGNATORIES,
        Section.SCOPE,
    ]
)
"""Sections of what no clause is on, though it may have the words of one."""

_EACH_ASKED = frozenset([Form.WHAT, Form.WHO, Form.WHEN, Form.WHERE, Form.HOW_MANY, Form.DIFFERENCE])
"""Forms in which all are asked and each answers yes or no."""


def having(question: Question, pool: list[Entry], day: date) -> Across:
    """Find the agreements that have what is asked, or where that is denied those that have not."""
    within = _judged_within(question, pool, day)
    if within:
        return within
    either = {one.terms.id: one for way in alternatives(question) for one in having(way, pool, day).rows}
    if either:
        kept = tuple(either[entry.terms.id] for entry in pool if entry.terms.id in either)
        return Across(question, kept, (), len(pool), "having", day)
    rows = _alike([found for entry in pool if (found := _having(question, entry))])
    if question.denied and not _SAYS_NO.search(question.said):
        return _lacking(question, pool, rows, day)
    if not rows and pool:
        return _none(question, pool, day)
    return Across(question, tuple(rows), (), len(pool), "having", day)


_SAYS_NO = re.compile(r"\bsays? (?:that )?(?:neither|no(?! more\b)|nobody|no one|none)\b", re.IGNORECASE)
"""How it is asked which say that something is not so, and not which do not say it."""


def _judged_within(question: Question, pool: list[Entry], day: date) -> Across | None:
    """Find those of which only yes will do: with `a sum that is not firm`, or that can be left by a day."""
    asked = question.each.of_one
    if asked is None or not (asked.denied or out_on(asked)):
        return None
    found = [(entry, answer(replace(asked, scope=Scope((entry.terms.id,))), entry)) for entry in pool]
    told = [row(entry, told=one) for entry, one in found if isinstance(one, Told) and not _is_vague(one)]
    if all(one.told is None or one.told.verdict is None for one in told):
        return None
    rows = tuple(one for one in told if one.told and one.told.verdict)
    unsure = tuple(one for one in told if one.told and one.told.verdict is None)
    return Across(question, rows, unsure, len(pool), "having", day)


def _none(question: Question, pool: list[Entry], day: date) -> Across:
    """Tell that none has what is asked, or that it cannot be said of any, since no fact is about it."""
    each = [(entry, answer(replace(question, form=Form.YES_NO), entry)) for entry in pool]
    found = [one for _, one in each]
    known = any(isinstance(one, Told) or one.open for one in found)
    stated = any(_key(one) in _STATED for one in found)
    silent = (
        row(entry, told=one if isinstance(one, Told) else None)
        for entry, one in each
        if not known or (stated and (isinstance(one, Unsaid) or _is_open(one)))
    )
    unsure = () if asks_what_is_said(question) else tuple(silent)
    return Across(question, (), unsure, len(pool), "having", day, nowhere=nowhere(found))


def _lacking(question: Question, pool: list[Entry], found: list[RowFound], day: date) -> Across:
    """Find the agreements that do not have what is asked.

    Where a document would say yes or no to it, the silent ones are apart.
    """
    has = {one.terms.id for one in found}
    rest = [entry for entry in pool if entry.terms.id not in has]
    asked = replace(question, denied=False, form=Form.YES_NO)
    each = [(entry, answer(asked, entry)) for entry in rest]
    stated = any(one.told and one.told.key in _STATED for one in found) or any(
        _key(told) in _STATED for _, told in each
    )
    unknown = (nowhere([told for _, told in each]) or _strange(question, pool)) if not found else ()
    if unknown:
        return Across(question, (), (), len(pool), "having", day, nowhere=unknown)
    if not (stated or found) and len(telling(question.words, question.aside)) > _FEW:
        unread = " ".join(
            telling(question.words, question.aside)
        )  # what nobody has may be too much to ask at once
        return Across(question, (), (), len(pool), "having", day, unread=unread)
    if not stated:
        return Across(question, tuple(row(entry) for entry in rest), (), len(pool), "having", day)
    denying = [row(entry, told=told) for entry, told in each if isinstance(told, Told) and _says_no(told)]
    said = {one.terms.id for one in denying}
    silent = tuple(row(entry) for entry in rest if entry.terms.id not in said)
    if _UNSAYING.search(question.said):
        return Across(question, silent, (), len(pool), "having", day)
    return Across(question, tuple(denying), silent, len(pool), "having", day)


_UNSAYING = re.compile(
    r"(?:\bnot|n['\u2019]?t) (?:even |actually |clearly )?"
    r"(?:say|state|specify|tell|mention|address|cover|deal with|make clear)\b"
    r"|\bsilent\b|\b(?:says?|saying|said) nothing\b|\b(?:no|without(?: any)?) (?:mention|word)\b",
    re.IGNORECASE,
)
"""How it is asked of which nothing is said, to be so or not to be so."""


def _says_no(told: Told) -> bool:
    """Say whether a fact answers no, or its own field does, whatever else the question says."""
    stated = told.key in _STATED and getattr(told.fact, _STATED[told.key], None) is False
    return told.verdict is False or stated


def _is_open(told: Told) -> bool:
    """Say whether a fact is on what is asked, though its own field says neither yes nor no."""
    return (
        told.key in _STATED and told.verdict is None and getattr(told.fact, _STATED[told.key], None) is None
    )


_FEW = 2  # words of what agreements are to lack, with which it is understood


def _strange(question: Question, pool: list[Entry]) -> tuple[str, ...]:
    """Return the words of a question that none of the agreements has: lacking them tells nothing."""
    return tuple(
        word
        for word in telling(question.words, question.aside)
        if not is_known(stem(word)) and not any(entry.counts[stem(word)] for entry in pool)
    )


def nowhere(each: list[Told | Unsaid]) -> tuple[str, ...]:
    """Return the words that none of the agreements says anything about."""
    if any(isinstance(one, Told) or one.open for one in each):
        return ()
    unsaid = [one for one in each if isinstance(one, Unsaid)]
    said = [(*one.words, one.undefined) if one.undefined else one.words for one in unsaid]
    return tuple(word for word in said[0] if all(word in others for others in said)) if said else ()


def _key(found: Told | Unsaid) -> str:
    facts = found.matches if isinstance(found, Told) else found.open
    return facts[0].key if facts else ""


def _alike(rows: list[RowFound]) -> list[RowFound]:
    """Keep rows that answer in the same way where the best does so by a whole section."""
    best = max(
        (one.told for one in rows if one.told and one.told.matches),
        key=lambda one: one.matches[0].score,
        default=None,
    )
    if best and asks_mention(best.question):
        return rows
    if best is None or best.matches[0].item.section not in {
        Section.LISTS,
        Section.SIGNING,
        Section.NOTICE,
        Section.VERSION,
        Section.LEGAL,
    }:
        return rows
    return [one for one in rows if one.told is None or one.told.key == best.key]


def _having(question: Question, entry: Entry) -> RowFound | None:
    """Return the agreement with the fact that answers, where one does and does not answer no."""
    if not question.words or not all(has_name(entry, name) for name in question.names):
        return None if question.words else row(entry)
    if asks_body(question) and question.asks.every & SETTING_UP:
        question = replace(without(question, SETTING_UP), each=replace(question.each, of_one=None))
    form = Form.YES_NO if question.form in _EACH_ASKED else question.form
    entry = _clauses(entry) if _ON_CLAUSE.search(question.said) and not question.clause else entry
    told = _of_each(question, entry) or answer(replace(question, denied=False, form=form), entry)
    told = word_for_word(question, entry, told) or told
    if not isinstance(told, Told) or _is_vague(told):
        return None
    if not told.matches:
        return row(entry, told=told) if told.cells or told.verdict else None
    if _is_of_none(told, question) or not _is_judged(told, question, entry):
        return None
    return row(entry, told=told)


_ON_CLAUSE = re.compile(r"\bclause\b", re.IGNORECASE)


def _clauses(entry: Entry) -> Entry:
    """Leave of an agreement what may be a clause on something: no day, figure or name that has its words."""
    facts = tuple(item for item in entry.items if item.section not in _NO_CLAUSES)
    return Part(entry.terms, entry.standing, entry.made, entry.ahead, entry.notes, facts=facts)


def _is_of_none(told: Told, question: Question) -> bool:  # noqa: PLR0911 - a ladder: each rung takes away
    """Say whether what was found answers no, or is not in the agreement as what is asked for."""
    best = told.matches[0]
    for_itself = question.each.of_one is None and group_named(question.asks.telling)
    if best.item.section == Section.LISTS and not (for_itself or _POSSESSES.search(question.said)):
        return True  # that there are such facts tells nothing of what they do
    if told.verdict is False and (
        best.item.section in _DENYING or told.key == "signing.blocks" or not best.gives
    ):
        return True
    if is_of_others(words_of(told.fact), question.asks.opening):
        return True
    if best.item.section == Section.DISCREPANCIES or (isinstance(told.fact, Group) and not told.facts):
        return True
    if asks_body(question) and best.item.section != Section.LISTS:
        return not is_named_so(best, question, told.entry)
    if not isinstance(told.fact, Group) and is_otherwise_often(words_of(told.fact), question.said):
        return True
    return asks_mention(question) and not is_mentioned(best, question)


def _is_judged(told: Told, question: Question, entry: Entry) -> bool:
    """Say whether the agreement is as is asked, where more tells that than the fact that was found."""
    of_notice = stem("notice") in question.asks.every
    if of_notice and not has_length(question.said, entry):
        return False
    key = "notice.period" if of_notice else told.key
    judged = told.key in _JUDGED or (of_notice and told.matches[0].item.section == Section.NOTICE)
    return not judged or _JUDGED[key](entry)


_POSSESSES = re.compile(
    r"\b(?:ha[sd]|have|having|with|without|contain\w*|includ\w*|mention\w*|sets?|any|comes?|names?|named"
    r"|list\w*|giv\w+|there|got|lack\w*|involv\w+|carr(?:y|ies)|missing|no|nothing)\b",
    re.IGNORECASE,
)
"""How it is asked whether there is such a thing in an agreement, rather than what it does."""


def _of_each(question: Question, entry: Entry) -> Told | None:
    """Ask one agreement what is asked of all, as it is asked of one, where that has a yes or a no."""
    if question.each.of_one is None:
        return None
    found = answer(replace(question.each.of_one, scope=Scope((entry.terms.id,))), entry)
    found = as_provided(found) if isinstance(found, Told) else found
    return found if isinstance(found, Told) and found.verdict is not None else None


def _is_vague(told: Told) -> bool:
    """Say whether a fact leaves too much unexplained, or whether what is asked came about is not recorded."""
    unexplained = bool(told.matches) and told.matches[0].coverage < _PLAINLY
    return unexplained or (told.asks_outcome and told.verdict is None)


_PLAINLY = 0.92
"""How much must be explained for an agreement to be offered: its own words, not ones like them."""

_STATED = {
    "legal.binding": "binding",
    "extension.allowed": "allowed",
    "variation.writing": "in_writing",
    "funding.firm": "firm",
}
"""What a document says yes or no to, so that saying nothing is neither, and the field that does."""

_JUDGED: dict[str, Callable[[Entry], bool]] = {
    "legal.binding": lambda entry: entry.terms.legal_status.binding is True,
    "term.in_force": lambda entry: in_force(entry.terms, entry.standing, entry.day) is True,
    "copy.signed": lambda entry: not entry.standing.missing,
    "extension.allowed": lambda entry: bool(entry.terms.extension.allowed),
    "signing.who": lambda entry: any(block.printed_name for block in entry.terms.signatories),
    "signing.has": lambda entry: bool(entry.standing.signatures),
    "successor.name": lambda entry: bool(entry.terms.successor and entry.terms.successor.name),
    "notice.period": lambda entry: notice_rule(entry.terms) is not None,
}
