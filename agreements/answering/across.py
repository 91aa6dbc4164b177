"""Questions across agreements: which of them has, mentions, is in force, ends soonest, asks most notice."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from agreements.answering.answers import Across, AskWhich, Measure, RowFound, Told
from agreements.answering.english import is_light, lemma, stem, words
from agreements.answering.entry import Entry
from agreements.answering.filters import BELONGING, KINDS, is_of_kind
from agreements.answering.lists import Group
from agreements.answering.one import answer
from agreements.answering.requests import Form, Question
from agreements.answering.units import units
from agreements.answering.verdicts import in_force
from agreements.answers import Register
from agreements.calendar import Period
from agreements.standing import notice_length, notice_rule, standing
from agreements.terms import Dated, Fact


def across(question: Question, entries: list[Entry], register: Register, day: date) -> Across | AskWhich:
    """Find the agreements that answer, or ask which is meant where too many would have to be read whole."""
    asked = frozenset(
        stem(word) for word in question.words if word not in question.aside and not is_light(stem(word))
    )
    pool = _pool(question, entries, register, day)
    compared = _COMPARED.search(question.said)
    if compared:
        return Across(question, (), (), len(pool), "having", day, (compared[0],))
    for applies, rule, about in _RULES:
        if applies(question, asked):
            if len(pool) > len(entries) and not _kept(about, asked):
                return AskWhich(question, ())
            rows, unsure = rule(Asking(question, asked, day), pool)
            return Across(question, tuple(rows), tuple(unsure), len(pool), about, day)
    if len(pool) > len(entries):
        return AskWhich(question, ())
    rows = _alike([row for entry in pool if (row := _having(question, entry, day))])
    if question.denied:
        return _lacking(question, pool, rows, day)
    return Across(question, tuple(rows), (), len(pool), "having", day)


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


def _kept(about: str, asked: frozenset[str]) -> bool:
    """Say whether what is kept of every agreement is enough to tell."""
    return _measure(asked) in _MEASURED_IN_SUMMARIES if about == "extreme" else about != "dated"


def _pool(question: Question, entries: list[Entry], register: Register, day: date) -> list[Entry]:
    """Return the agreements read whole, and where all were asked about those of which summaries were read."""
    whole = {entry.terms.id for entry in entries}
    rest = [terms for terms in register.summaries if terms.id not in whole] if question.everything else []
    return [*entries, *(Entry(terms, standing(terms, day)) for terms in rest)]


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
        if one.terms.end.date and _when(asking.question, one.terms.end.date, asking.day)
    ], []


def _starting(asking: Asking, pool: list[Entry]) -> Found:
    return [
        _row(one)
        for one in pool
        if one.standing.starts_on and _when(asking.question, one.standing.starts_on, asking.day)
    ], []


def _when(question: Question, due: date, day: date) -> bool:
    return due in question.period if question.period else due <= day


def _reviewing(asking: Asking, pool: list[Entry]) -> Found:
    """Find what falls due in the period, and apart from it what is open in it and ends later."""
    kinds = {kind for word, kind in _KINDS.items() if word in asking.words} or set(_KINDS.values())
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


_KINDS = {
    stem("review"): "reviews",
    stem("milestone"): "milestones",
    stem("deliverable"): "milestones",
    stem("gateway"): "gateways",
}
_ANY_KIND = frozenset({stem("due"), stem("happen")})


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


def _measure(asked: frozenset[str]) -> Measure:
    return next((one for words, one in _ASKED_BY if asked & words), Measure.END)


def _extreme(asking: Asking, pool: list[Entry]) -> Found:
    measure = _measure(asking.words)
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


def _words(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


_MEASURED: dict[Measure, Callable[[Entry], float | None]] = {
    Measure.NOTICE: _notice_of,
    Measure.PARTIES: _parties_of,
    Measure.MONEY: _money_of,
    Measure.FAULTS: _faults_of,
    Measure.START: _start_of,
    Measure.END: _end_of,
    Measure.LENGTH: _length_of,
}
_MEASURED_IN_SUMMARIES = frozenset([Measure.PARTIES, Measure.START, Measure.END, Measure.LENGTH])
_ASKED_BY: tuple[tuple[frozenset[str], Measure], ...] = (
    (_words("notice"), Measure.NOTICE),
    (_words("party partner organisation member signatory ccg"), Measure.PARTIES),
    (_words("money funding fund sum amount pay"), Measure.MONEY),
    (_words("discrepancy problem error mistake contradiction issue"), Measure.FAULTS),
    (_words("start begin commence"), Measure.START),
    (_words("end expire finish"), Measure.END),
    (_words("term long length duration last period run"), Measure.LENGTH),
)


def _has(*words: str) -> Callable[[Question, frozenset[str]], bool]:
    wanted = frozenset(stem(word) for word in words)
    return lambda _, asked: bool(asked & wanted)


def _only(*words: str) -> Callable[[Question, frozenset[str]], bool]:
    wanted = frozenset(stem(word) for word in words)
    return lambda _, asked: bool(asked) and asked <= wanted


_LIVE = _only(
    "inforce", "live", "active", "running", "valid", "current", "effect", "operational", "ongoing", "still"
)
_ENDS = _only("end", "ended", "expire", "expired", "finish", "finished", "lapsed", "run", "ending", "expiry")
_STARTS = _only("start", "started", "begin", "commence", "began")
_BELONGS = _has(
    "partyto", "party", "partner", "involved", "belong", "member", "join", "bind", "sign", "parties"
)


_SIGNS = _only("sign", "signs", "signatory", "signer", "officer", "behalf")


def _of_party(question: Question, asked: frozenset[str]) -> bool:
    rest = asked - frozenset(stem(word) for word in question.party)
    return question.of_party or (bool(question.party) and (not rest or _BELONGS(question, rest)))


def _asks_for_all(question: Question, _: frozenset[str]) -> bool:
    """Say whether no more is asked than which agreements there are."""
    said = {lemma(word) for word in question.words if word not in question.aside}
    return said <= _THEMSELVES and not (
        question.denied or question.period or question.party or question.names
    )


_THEMSELVES = frozenset(
    lemma(word) for word in ("agreement", "mou", "mous", "memorandum", "memoranda", "document", "register")
)


def _asks_of_kind(_: Question, asked: frozenset[str]) -> bool:
    kinds = asked & frozenset(KINDS)
    return bool(kinds) and asked - kinds <= BELONGING


_RULES: tuple[tuple[Callable[[Question, frozenset[str]], bool], Rule, str], ...] = (
    (lambda question, _: question.form in {Form.MOST, Form.LEAST}, _extreme, "extreme"),
    (_asks_for_all, _all, "having"),
    (_of_party, _party, "party"),
    (_asks_of_kind, _of_kind, "party"),
    (_LIVE, _live, "live"),
    (_ENDS, _ending, "ending"),
    (_STARTS, _starting, "starting"),
    (
        lambda question, asked: bool(question.period) and bool(asked & (frozenset(_KINDS) | _ANY_KIND)),
        _reviewing,
        "dated",
    ),
    (
        lambda question, asked: _SIGNS(question, asked) and "name" in question.said.casefold(),
        _naming_signers,
        "signers",
    ),
    (_only("sign", "signed", "unsigned", "fully", "everyone", "party"), _unsigned, "signed"),
)
"""What is worked out from dates, signatures and parties, in this order; the rest is matched word by word."""
