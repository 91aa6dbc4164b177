"""Questions across agreements: which of them has, mentions, is in force, ends soonest, asks most notice."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from agreements.answering.answers import Across, AskWhich, Measure, RowFound, Told
from agreements.answering.english import stem, words
from agreements.answering.entry import Entry
from agreements.answering.lists import Group
from agreements.answering.marked import SHOWN, is_told_by_marks, told_by_marks
from agreements.answering.matching import units
from agreements.answering.one import answer
from agreements.answering.requests import Form, Question
from agreements.answering.subject import DATED, Subject, asked_of, in_days, measure_of, subject_of
from agreements.answering.verdicts import in_force
from agreements.answers import Register
from agreements.calendar import Period
from agreements.kinds import is_of_kind
from agreements.standing import notice_length, notice_rule, standing
from agreements.terms import Dated, Fact


def across(question: Question, entries: list[Entry], register: Register, day: date) -> Across | AskWhich:
    """Find the agreements that answer, or ask which is meant where too many would have to be read whole."""
    asked, subject = asked_of(question), subject_of(question)
    if question.crowded:
        return AskWhich(question, tuple(entry.terms for entry in entries), fitting=True)
    of_many = question.everything and not question.among
    total = len(register.marks) if of_many else len(entries)
    compared = _COMPARED.search(question.said)
    if compared:
        return Across(question, (), (), total, "having", day, (compared[0],))
    if of_many:
        return _of_many(question, register, day) if is_told_by_marks(question) else AskWhich(question, ())
    if subject in _RULES:
        rows, unsure = _RULES[subject](Asking(question, asked, day), entries)
        return Across(question, tuple(rows), tuple(unsure), total, subject, day)
    rows = _alike([row for entry in entries if (row := _having(question, entry, day))])
    if question.denied:
        return _lacking(question, entries, rows, day)
    return Across(question, tuple(rows), (), total, "having", day)


def _of_many(question: Question, register: Register, day: date) -> Across:
    """Answer from the marks of all, with what in the terms answers of those that are shown."""
    told, subject = told_by_marks(question, register.marks, day), subject_of(question)
    read = {terms.id: Entry(terms, standing(terms, day)) for terms in register.summaries}
    rows, unsure = (
        [_row(read[mark.agreement], told.measure) for mark in marks[:SHOWN] if mark.agreement in read]
        for marks in (told.kept, told.unsure)
    )
    more = len(told.kept) - len(rows), len(told.unsure) - len(unsure)
    if subject in _WITH_FACTS:
        rows, _ = _RULES[subject](
            Asking(question, asked_of(question), day), [read[one.terms.id] for one in rows]
        )
    return Across(question, tuple(rows), tuple(unsure), len(register.marks), subject, day, more=more)


_COMPARED = re.compile(
    r"\b(fewer|less|more|greater|longer|shorter|earlier|later|at least|at most|over|under)( than)?"
    r" (a|an|\d+|one|two|three|four|five|six|ten)\b.*?(?=\W*$)",
    re.IGNORECASE,
)


def _lacking(question: Question, pool: list[Entry], having: list[RowFound], day: date) -> Across:
    """Find the agreements that do not have what is asked; where some say no, the silent ones are apart."""
    has = {row.terms.id for row in having}
    rest = [entry for entry in pool if entry.terms.id not in has]
    asked = replace(question, denied=False, form=Form.YES_NO)
    each = [(entry, answer(asked, entry, day)) for entry in rest]
    denying = [
        _row(entry, told=told)
        for entry, told in each
        if isinstance(told, Told) and told.verdict is False and told.key in _STATED
    ]
    if not denying:
        return Across(question, tuple(_row(entry) for entry in rest), (), len(pool), "having", day)
    said = {row.terms.id for row in denying}
    silent = tuple(_row(entry) for entry in rest if entry.terms.id not in said)
    return Across(question, tuple(denying), silent, len(pool), "having", day)


@dataclass(frozen=True)
class Asking:
    """A question, the words of it that carry a subject, and the day that it is about."""

    question: Question
    words: frozenset[str]
    day: date


Found = tuple[list[RowFound], list[RowFound]]
Rule = Callable[[Asking, list[Entry]], Found]


def _row(
    entry: Entry, measure: Measure | None = None, facts: Iterable[Fact] = (), told: Told | None = None
) -> RowFound:
    return RowFound(entry.terms, entry.standing, told, tuple(facts), measure)


def _alike(rows: list[RowFound]) -> list[RowFound]:
    """Keep rows that answer in the same way where the best does so by a whole section."""
    best = max(
        (row.told for row in rows if row.told and row.told.matches),
        key=lambda one: one.matches[0].score,
        default=None,
    )
    if best is None or best.matches[0].item.section not in {"lists", "signing", "notice", "version", "legal"}:
        return rows
    return [row for row in rows if row.told is None or row.told.key == best.key]


def _having(question: Question, entry: Entry, day: date) -> RowFound | None:  # noqa: PLR0911 - each reason why not
    """Return the agreement with the fact that answers, where one does and does not answer no."""
    asked = replace(question, denied=False, form=Form.YES_NO if question.form is Form.WHAT else question.form)
    if not question.words:
        return _row(entry)
    if not all(_names(entry, name) for name in question.names):
        return None
    told = answer(asked, entry, day)
    if not isinstance(told, Told) or (told.matches and told.matches[0].coverage < _PLAINLY):
        return None
    if told.verdict is False and told.matches and told.matches[0].item.section in _DENYING:
        return None
    if not told.matches and told.cells is None:
        return None
    if told.matches and told.matches[0].item.section == "discrepancies":
        return None
    if told.matches and isinstance(told.fact, Group) and not told.facts:
        return None
    key = "notice.period" if stem("notice") in {stem(word) for word in question.words} else ""
    if told.matches and (told.key in _JUDGED or (key and told.matches[0].item.section == "notice")):
        judged = _JUDGED[key or told.key](entry, day)
        if not judged:
            return None
    return _row(entry, told=told)


def _names(entry: Entry, name: tuple[str, ...]) -> bool:
    """Say whether the entry has a name: as one that it knows, or with its words side by side."""
    if any(unit.who for unit in units(name, entry)):
        return True
    return " ".join(name) in " ".join(words(entry.terms.model_dump_json()))


_PLAINLY = 0.92
"""How much must be explained for an agreement to be offered: its own words, not ones like them."""

_DENYING = frozenset(
    ["version", "legal", "copy", "extension", "notice", "variation", "scope", "lists", "term", "schedules"]
)
"""Sections where an answer of no means that the agreement is not one of those asked for."""

_STATED = frozenset(["legal.binding", "extension.allowed", "variation.writing", "funding.firm"])
"""What a document says yes or no to, so that saying nothing is neither."""

_JUDGED: dict[str, Callable[[Entry, date], bool]] = {
    "legal.binding": lambda entry, _: entry.terms.legal_status.binding is True,
    "term.in_force": lambda entry, day: in_force(entry.terms, entry.standing, day) is True,
    "copy.signed": lambda entry, _: not entry.standing.missing,
    "extension.allowed": lambda entry, _: bool(entry.terms.extension.allowed),
    "signing.who": lambda entry, _: any(block.name for block in entry.terms.signatories),
    "signing.has": lambda entry, _: bool(entry.standing.signatures),
    "notice.period": lambda entry, _: notice_rule(entry.terms) is not None,
}


def _all(_: Asking, pool: list[Entry]) -> Found:
    return [_row(one) for one in pool], []


def _live(asking: Asking, pool: list[Entry]) -> Found:
    yes, unsure = [], []
    for entry in pool:
        days = (
            (asking.question.period.first, asking.question.period.last)
            if asking.question.period
            else (asking.day,)
        )
        lives = [in_force(entry.terms, entry.standing, one) for one in days]
        lived = True if True in lives else None if None in lives else False
        if lived:
            yes.append(_row(entry))
        elif lived is None:
            unsure.append(_row(entry))
    if asking.question.denied:
        live = {row.terms.id for row in (*yes, *unsure)}
        return [_row(entry) for entry in pool if entry.terms.id not in live], unsure
    return yes, unsure


def _ending(asking: Asking, pool: list[Entry]) -> Found:
    return [
        _row(one)
        for one in pool
        if one.terms.end.date and in_days(asking.question, one.terms.end.date, asking.day)
    ], []


def _starting(asking: Asking, pool: list[Entry]) -> Found:
    return [
        _row(one)
        for one in pool
        if one.standing.starts_on and in_days(asking.question, one.standing.starts_on, asking.day)
    ], []


def _reviewing(asking: Asking, pool: list[Entry]) -> Found:
    """Find what falls due in the period, and apart from it what is open in it and ends later."""
    kinds = {kind for word, kind in DATED.items() if word in asking.words} or set(DATED.values())
    rows, unsure = [], []
    for one in pool:
        dated = [fact for kind in sorted(kinds) for fact in getattr(one.terms, kind) if fact.date]
        due = [fact for fact in dated if asking.question.period and fact.date in asking.question.period]
        still = [
            fact
            for fact in dated
            if asking.question.period and fact not in due and _open(fact, asking.question.period)
        ]
        if due:
            rows.append(_row(one, facts=due))
        elif still:
            unsure.append(_row(one, facts=still))
    return rows, unsure


def _open(fact: Dated, period: Period) -> bool:
    if fact.date is None or fact.date_from is None:
        return False
    return Period(fact.date_from, fact.date).meets(period)


def _unsigned(asking: Asking, pool: list[Entry]) -> Found:
    unsigned = stem("unsigned") in asking.words or asking.question.denied
    return [_row(one) for one in pool if bool(one.standing.missing) == unsigned], []


def _party(asking: Asking, pool: list[Entry]) -> Found:
    rows = []
    for one in pool:
        whom = {unit.who for unit in units(asking.question.party, one)}
        parties = [party for party in one.terms.parties if party.id in whom]
        if bool(parties) != asking.question.denied:
            rows.append(_row(one, facts=parties))
    return rows, []


def _of_kind(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements with a party of some kind: a council, a trust."""
    rows = []
    for one in pool:
        parties = [
            party for party in one.terms.parties if any(is_of_kind(party, word) for word in asking.words)
        ]
        if bool(parties) != asking.question.denied:
            rows.append(_row(one, facts=parties))
    return rows, []


def _naming_signers(asking: Asking, pool: list[Entry]) -> Found:
    rows = []
    for one in pool:
        named = [block for block in one.terms.signatories if block.name]
        if bool(named) != asking.question.denied:
            rows.append(_row(one, facts=named))
    return rows, []


def _extreme(asking: Asking, pool: list[Entry]) -> Found:
    measure = measure_of(asking.words)
    measured = [(value, entry) for entry in pool if (value := _MEASURED[measure](entry)) is not None]
    if not measured:
        return [], []
    pick = max if asking.question.form is Form.MOST else min
    best = pick(value for value, _ in measured)
    return [_row(entry, measure) for value, entry in measured if value == best], []


def _notice_of(entry: Entry) -> float | None:
    rule = notice_rule(entry.terms)
    return float((date.min + notice_length(rule[1])).toordinal()) if rule else None


def _parties_of(entry: Entry) -> float | None:
    return float(len(entry.terms.parties))


def _length_of(entry: Entry) -> float | None:
    start, stated = entry.standing.starts_on, entry.terms.commencement.stated_period
    first = start or (stated.from_ if stated else None)
    return float((entry.terms.end.date - first).days) if first and entry.terms.end.date else None


def _end_of(entry: Entry) -> float | None:
    return float(entry.terms.end.date.toordinal()) if entry.terms.end.date else None


def _start_of(entry: Entry) -> float | None:
    return float(entry.standing.starts_on.toordinal()) if entry.standing.starts_on else None


def _money_of(entry: Entry) -> float | None:
    sums = [float(one.amount) for one in entry.terms.funding if one.amount is not None]
    return sum(sums) if sums else None


def _faults_of(entry: Entry) -> float | None:
    return float(len(entry.terms.discrepancies))


_MEASURED: dict[Measure, Callable[[Entry], float | None]] = {
    Measure.NOTICE: _notice_of,
    Measure.PARTIES: _parties_of,
    Measure.MONEY: _money_of,
    Measure.FAULTS: _faults_of,
    Measure.START: _start_of,
    Measure.END: _end_of,
    Measure.LENGTH: _length_of,
}

_RULES: dict[Subject, Rule] = {
    Subject.EXTREME: _extreme,
    Subject.ALL: _all,
    Subject.PARTY: _party,
    Subject.KIND: _of_kind,
    Subject.LIVE: _live,
    Subject.ENDING: _ending,
    Subject.STARTING: _starting,
    Subject.DATED: _reviewing,
    Subject.SIGNERS: _naming_signers,
    Subject.SIGNED: _unsigned,
}
"""What is worked out from dates, signatures and parties; the rest is matched word by word."""

_WITH_FACTS = (Subject.PARTY, Subject.KIND, Subject.SIGNERS)
"""Of which the parties or signatories that answer are shown."""
