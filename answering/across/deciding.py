"""Questions across agreements: which of them has, mentions, is in force, ends soonest, asks most notice."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from agreements.answers import Register
from agreements.days.number_words import IN_WORDS
from agreements.standing import standing
from answering.across import measures, sharing, standings
from answering.across.alike import alike
from answering.across.having import having
from answering.across.marked import SHOWN, is_told_by_marks, told_by_marks
from answering.across.recorded import is_of_records, on_record
from answering.across.relative import of_days
from answering.across.rows import Asking, Found, Rule, row
from answering.across.subject import IN_SEVERAL, Subject, compares, conjoined, figureless, subject_of
from answering.across.whole_terms import of_term
from answering.answers import ASKED_OF_ONE, Across, AskWhich
from answering.facts.entry import Entry
from answering.language.english import stem
from answering.of_one import Told, Unsaid
from answering.one import answer
from answering.requests import EXTREMES, Form, Question


def across(
    question: Question, entries: list[Entry], register: Register, day: date
) -> Across | AskWhich | Told | Unsaid:
    """Find the agreements that answer, or ask which is meant where too many would have to be read whole."""
    if question.scope.crowded:
        return AskWhich(question, tuple(entry.terms for entry in entries), fitting=True)
    if question.scope.everything and not question.scope.among:
        return _of_many(question, register, day)
    if question.each.relative or question.each.conditions:
        return (_by_days if question.each.relative else _meeting_all)(question, entries, register, day)
    if question.scope.only and len(entries) == 1:
        return _of_one(question, entries[0])
    entries = [entry for entry in entries if entry.terms.id not in question.scope.besides]
    every = str(len(entries))
    if _OF_SO_MANY.search(question.said):
        question = replace(question, words=tuple(word for word in question.words if word != every))
    asked, subject = question.asks.telling, subject_of(question)
    unread = _unread(question, asked)
    if unread:
        return Across(question, (), (), len(entries), "having", day, unread=unread)
    conditions = conjoined(question) or ((subject,) if subject in _RULES else ())
    recorded = on_record(question, entries, day)
    by_rule = _meeting_each(conditions, question, entries, day) if conditions and not recorded else None
    return _judged(recorded or by_rule or having(question, entries, day))


_OF_SO_MANY = re.compile(
    rf"\b(?:\d+|{IN_WORDS}) (?:(?:\w+ )?(?:agreements|mous|memoranda|contracts)|of (?:them|these|those))\b"
    rf"|\b(?:which|any|each|none|one|all|some|many) of (?:the|our|these|those) (?:\d+|{IN_WORDS})\b"
    rf"|\b(?:of|across|in) (?:all|these|those|the) (?:\d+|{IN_WORDS})(?=\W*$|,)",
    re.IGNORECASE,
)
"""How it is said how many agreements there are: `which of our five agreements`."""


def _by_days(
    question: Question, entries: list[Entry], register: Register, day: date
) -> Across | AskWhich | Told | Unsaid:
    """Answer what is asked by the days of one agreement, or of none where those are not known."""
    name = question.each.relative.agreement if question.each.relative else ""
    of = next((one for one in entries if one.terms.id == name), None)
    asked = of_days(question, measures.first_day(of), of.terms.end.date) if of else None
    if asked:
        return across(asked, entries, register, day)
    rest = tuple(row(one) for one in entries if one.terms.id not in question.scope.besides)
    return Across(question, (), rest, len(rest), "having", day)


def _meeting_all(
    question: Question, entries: list[Entry], register: Register, day: date
) -> Across | AskWhich | Told | Unsaid:
    """Find the agreements that meet every one of the things that are asked at once, or any of them."""
    every = [
        replace(one, scope=replace(one.scope, among=question.scope.among)) for one in question.each.conditions
    ]
    each = [across(one, entries, register, day) for one in every]
    found = [one for one in each if isinstance(one, Across)]
    if len(found) < len(each) or any(one.more != (0, 0) for one in found):
        return AskWhich(question, ())
    unread = next(
        (one for one in found if one.unread or (one.nowhere and not question.each.any_of_them)), None
    )
    if unread:
        return replace(unread, question=question)
    meeting = [{row.terms.id: row for row in one.rows} for one in found]
    maybe = [{row.terms.id: row for row in one.unsure} for one in found]
    rows, unsure = [], []
    for name in dict.fromkeys(one for rows in (*meeting, *maybe) for one in rows):
        met = [rows[name] for rows in meeting if name in rows]
        if len(met) == len(found) or (met and question.each.any_of_them):
            rows.append(replace(met[0], also=tuple(met[1:])))
        elif question.each.any_of_them or all(
            name in {*yes, *may} for yes, may in zip(meeting, maybe, strict=True)
        ):
            unsure.append(next(rows[name] for rows in maybe if name in rows))
    return _judged(Across(question, tuple(rows), tuple(unsure), found[0].total, found[0].about, day))


def _meeting_each(
    conditions: tuple[Subject, ...], question: Question, entries: list[Entry], day: date
) -> Across:
    """Find the agreements that meet each of some conditions; the last is what is said of them."""
    asking, total, (*others, last) = Asking(question, question.asks.telling, day), len(entries), conditions
    for subject in others:
        meeting = {one.terms.id for one in _RULES[subject](asking, entries)[0]}
        entries = [entry for entry in entries if entry.terms.id in meeting]
    rows, unsure = _RULES[last](asking, entries)
    return Across(question, tuple(rows), tuple(unsure), total, _ABOUT.get(last, last), day)


def _of_many(question: Question, register: Register, day: date) -> Across | AskWhich:
    """Answer from the marks of all, with what in the terms answers of those that are shown."""
    if is_of_records(question) or not is_told_by_marks(question):
        return AskWhich(question, ())
    asked, subject, total = (
        question.asks.telling,
        subject_of(question),
        len(register.marks) - len(question.scope.besides),
    )
    each = question.each.conditions or (question,)
    unread = next((said for one in each if (said := _unread(one, one.asks.telling))), "")
    if unread:
        return Across(question, (), (), total, "having", day, unread=unread)
    told = told_by_marks(question, register.marks, day)
    read = {terms.id: Entry(terms, standing(terms, day)) for terms in register.summaries}
    rows, unsure = (
        [row(read[mark.agreement], told.measure) for mark in marks[:SHOWN] if mark.agreement in read]
        for marks in (told.kept, told.unsure)
    )
    more = len(told.kept) - len(rows), len(told.unsure) - len(unsure)
    if subject in _WITH_FACTS and not question.each.conditions:
        rows, _ = _RULES[subject](Asking(question, asked, day), [read[one.terms.id] for one in rows])
    if question.each.conditions:
        seen = [read[one.terms.id] for one in rows]
        shown = tuple(one.terms.id for one in rows)
        among = replace(question, scope=replace(question.scope, among=shown))
        found = _meeting_all(among, seen, register, day)
        told_of = {one.terms.id: one for one in found.rows} if isinstance(found, Across) else {}
        rows = [told_of.get(one.terms.id, one) for one in rows]
    last = (subject, *conjoined(question))[-1]
    about = _ABOUT.get(last, last)
    return _judged(Across(question, tuple(rows), tuple(unsure), total, about, day, more=more))


def _of_one(question: Question, entry: Entry) -> Across | Told | Unsaid:
    """Answer of one agreement what was asked of all: whether it is such, or how much it has of it."""
    asked, subject = question.asks.telling, subject_of(question)
    alone = replace(question, scope=question.scope.known(entry.terms.id))
    if question.form in EXTREMES:
        by = measures.measure(figureless(asked))
        form, *words = ASKED_OF_ONE.get(by, (Form.HOW_MANY, *question.words))
        return answer(replace(alone, form=Form(form), words=tuple(words)), entry)
    if subject not in _BY_RULE:
        return answer(replace(alone, form=Form.YES_NO), entry)
    rows, unsure = _RULES[subject](Asking(question, asked, entry.day), [entry])
    facts = entry.terms.parties if subject in _WITH_FACTS else ()
    shown = tuple(rows) if rows else () if unsure else (row(entry, facts=facts),)
    about = _ABOUT.get(subject, subject)
    return Across(question, shown, tuple(unsure), 1, about, entry.day, verdict=None if unsure else bool(rows))


_BY_RULE = frozenset(
    [
        *(Subject.LIVE, Subject.TERM, Subject.ENDING, Subject.STARTING, Subject.DATED, Subject.COMPARED),
        *(Subject.PARTY, Subject.KIND),
    ]
)
"""What turns on the days, figures or parties of an agreement, which the words of no one fact tell."""


def _is_of_several(question: Question) -> bool:
    """Say whether it is asked if somebody is in more agreements than one."""
    return subject_of(question) is Subject.PARTY and bool(IN_SEVERAL.search(question.said))


_SEVERAL = 2  # agreements
_OF_EVERY = re.compile(r"\b(?:all|every|each|both)\b", re.IGNORECASE)


def _judged(found: Across) -> Across:
    """Say yes or no where it is asked whether any are such, or all; silence about all of them is neither."""
    if found.question.form is not Form.YES_NO or found.question.denied:
        return found
    if _is_of_several(found.question):
        return replace(found, verdict=len(found.rows) + found.more[0] >= _SEVERAL)
    if _OF_EVERY.search(found.question.said):
        of_all = len(found.rows) + found.more[0] == found.total
        unfound = found.about == "having" and not found.rows  # which may only be said in other words
        return replace(found, verdict=None if unfound else of_all)
    worked_out = found.about != "having" and not found.unsure
    return replace(found, verdict=True if found.rows else False if worked_out else None)


_SET_APART = re.compile(
    r"\b(?:but not|except|excluding|apart from|other than|besides)\b.*?(?=\W*$)", re.IGNORECASE
)


def _unread(question: Question, asked: frozenset[str]) -> str:
    """Return the words that set agreements apart in a way that is not understood."""
    apart = _SET_APART.search(question.said)
    if apart and not question.scope.besides:
        return apart[0]
    than = None if _is_of_several(question) else measures.COMPARED.search(question.said)
    figured = than and (" than" in than[0] or measures.comparison(question.said))
    if than and figured and not compares(question, asked) and subject_of(question) not in _COUNTING:
        return than[0]
    if question.form not in EXTREMES or subject_of(question) in _COUNTING:
        return ""
    if not measures.is_measured(figureless(asked)):
        return " ".join(word for word in question.words if stem(word) in asked)
    return question.said.strip(" ?") if not (asked or _OF_LENGTH.search(question.said)) else ""


_COUNTING = frozenset([Subject.SHARED, Subject.PEOPLE, Subject.KIND])
"""What says of how many agreements or parties it is to be so."""

_OF_LENGTH = re.compile(r"\b(?:long|short)(?:er|est)?\b|\b(?:most|least) time\b", re.IGNORECASE)
"""How it is asked for the longest or the shortest with no other word for what is measured."""


def _all(_: Asking, pool: list[Entry]) -> Found:
    return [row(one) for one in pool], []


def _of_figures(rule: Rule) -> Rule:
    """Let a rule see only the words that say what is measured."""
    return lambda asking, pool: rule(Asking(asking.question, figureless(asking.words), asking.day), pool)


_RULES: Mapping[Subject, Rule] = {
    Subject.ORDERED: _of_figures(measures.ordered),
    Subject.ALIKE: _of_figures(alike),
    Subject.EXTREME: _of_figures(measures.extreme),
    Subject.COMPARED: _of_figures(measures.compared),
    Subject.ALL: _all,
    Subject.COUNTED: measures.counted,
    Subject.TOTAL: measures.total,
    Subject.STATED: measures.stated,
    Subject.SHARED: standings.shared,
    Subject.PEOPLE: sharing.people,
    Subject.SIGNED_BY: standings.signed_by,
    Subject.PARTY: standings.party,
    Subject.KIND: standings.of_kind,
    Subject.LIVE: standings.live,
    Subject.VERSION: standings.dated,
    Subject.TERM: of_term,
    Subject.ENDING: standings.ending,
    Subject.STARTING: standings.starting,
    Subject.ON_SIGNATURE: standings.on_signature,
    Subject.DATED: standings.reviewing,
    Subject.SIGNERS: standings.naming_signers,
    Subject.SIGNED: standings.unsigned,
    Subject.NOTES: standings.with_open_notes,
    Subject.ANY_NOTES: standings.with_notes,
}
"""What is worked out from dates, signatures and parties; the rest is matched word by word."""

_ABOUT = {
    Subject.VERSION: "having",
    Subject.NOTES: "having",
    Subject.ANY_NOTES: "having",
    Subject.ALL: "having",
    Subject.KIND: "party",
    Subject.SIGNED_BY: "party",
    Subject.SHARED: "party",
    Subject.PEOPLE: "party",
}
"""How an answer is worded, where that is not by its own subject."""

_WITH_FACTS = (Subject.PARTY, Subject.SIGNED_BY, Subject.KIND, Subject.SIGNERS)
"""Of which the parties or signatories that answer are shown."""
