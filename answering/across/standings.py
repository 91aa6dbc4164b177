"""Agreements found by their days, signatures and parties: in force, ending, due, unsigned, somebody's own."""

import re
from collections.abc import Callable
from datetime import date
from functools import partial

from agreements.days.calendar import Period
from agreements.days.occurrences import occurrences, period_of
from agreements.terms import Dated, Fact, Party
from agreements.terms.kinds import KINDS, is_of_kind
from agreements.terms.names import names_telling
from answering.across.days import day_fits, is_dated, is_live
from answering.across.rows import Asking, Found, row
from answering.across.signing import is_to_sign
from answering.across.subject import DATED, several_of_kind
from answering.answers import RowFound
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.choosing.days import day_of, days_ahead
from answering.fitting.cutting.units import units
from answering.fitting.matching import found_at
from answering.language.english import stem
from answering.of_one import Told
from answering.reckoning.money.paydays import asks_payments, payments
from answering.records.notes_asked import Part
from answering.records.notes_told import Whose, notes_on_record, of_notes
from answering.requests import Form, Question
from answering.verdict.verdicts import in_force


def live(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements in force on some day asked about, and those of which it is not known."""
    yes, unsure = [], []
    for entry in pool:
        lives = partial(in_force, entry.terms, entry.standing)
        lived = is_live(asking.question, entry.standing.starts_on, asking.day, lives)
        if lived:
            yes.append(row(entry))
        elif lived is None:
            unsure.append(row(entry))
    if asking.question.denied:
        live = {row.terms.id for row in (*yes, *unsure)}
        return [row(entry) for entry in pool if entry.terms.id not in live], unsure
    return yes, unsure


def ending(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that end in the days asked about, have ended, or all where it is asked when."""
    fits = day_fits(asking.question, asking.day, last=True)
    return [row(one) for one in pool if fits(one.terms.end.date)], []


def starting(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that start in the days asked about, that have started, or all.

    Of one without a day on which it starts it is not known whether that is in some days or not.
    """
    fits, dated = day_fits(asking.question, asking.day), is_dated(asking.question)
    known = [one for one in pool if one.standing.starts_on or not dated]
    unsure = [row(one) for one in pool if one not in known]
    return [row(one) for one in known if fits(one.standing.starts_on)], unsure


def dated(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements whose own document bears a day asked about; others bear none that is known."""
    fits = day_fits(asking.question, asking.day)
    unsure = [row(one) for one in pool if one.terms.version.date is None]
    return [row(one, told=_version(asking, one)) for one in pool if _bears(one, fits)], unsure


def _bears(entry: Entry, fits: Callable[[date | None], bool]) -> bool:
    return entry.terms.version.date is not None and fits(entry.terms.version.date)


def _version(asking: Asking, entry: Entry) -> Told:
    items = (item for item in entry.items if item.section == Section.VERSION)
    found = tuple(found_at(item, "version.date") for item in items)
    return Told(asking.question, entry, found)


def on_signature(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that start when all have signed, or those that start on a day of their own."""
    wanted = not (asking.question.denied or _INSTEAD.search(asking.question.said))
    return [row(one) for one in pool if (one.terms.commencement.rule == "on_signature_by_all") == wanted], []


_INSTEAD = re.compile(r"\b(?:rather than|instead of|and not)\b.*\bsign", re.IGNORECASE)
"""How signature is set against a day, which is what is asked for."""


def reviewing(asking: Asking, pool: list[Entry]) -> Found:
    """Find what falls due in the period, or is to come; apart from it what is open in it and ends later."""
    kinds = {kind for word, kind in DATED.items() if word in asking.words} or set(DATED.values())
    asked, done = days_ahead(asking.question, asking.day), asking.question.asks.done
    days = asked or Period(date.min if done else asking.day, date.max)
    if asks_payments(asking.question.said):
        return _paying(days, pool)
    of_any = kinds == set(DATED.values()) and asking.question.period is not None
    rows, unsure = [], []
    without: list[RowFound] = []
    unknown: list[RowFound] = []
    for one in pool:
        dated = [fact for kind in sorted(kinds) for fact in getattr(one.terms, kind) if fact.date]
        if done is not None:
            dated = [fact for fact in dated if bool(one.done_on(fact)) == done]
        falls = one.done_on if done else day_of
        due = [fact for fact in dated if (day := falls(fact)) and day in days]
        recurs = _recurring(one, days) if of_any and not done else []
        still = [fact for fact in dated if fact not in due and _open(fact, days)] if not done else []
        due += recurs
        if due:
            rows.append(row(one, facts=due))
        elif still:
            unsure.append(row(one, facts=still))
        else:
            told = all(one.terms.recorded(kind) for kind in kinds)
            (without if told else unknown).append(row(one))
    if asking.question.denied and _HAS_NONE.search(asking.question.said):
        return without, unsure + unknown
    return rows, unsure


_HAS_NONE = re.compile(
    r"^\W*(?:\w+ )?(?:which|what|how many) (?:of (?:the |our )?)?(?:\w+ )?(?:agreement|mou|contract)s? "
    r"(?:(?:ha(?:s|ve|d) (?:got )?no|without|lack)\b"
    r"|(?:do|does|did)(?: not|n['\u2019]?t) (?:have|set out|contain)\b"
    r"|ha(?:s|ve)(?:n['\u2019]?t| not) got\b)",
    re.IGNORECASE,
)
"""How it is asked which agreements have nothing of the sort, and not which of it was not done."""


def _paying(days: Period, pool: list[Entry]) -> Found:
    """Find the agreements of which a payment falls due in some days, and those of which that is not known."""
    each = [(one, *payments(one, days)) for one in pool]
    rows = [row(one, facts=[item.fact for item in due]) for one, due, _ in each if due]
    unsure = [
        row(one, facts=[item.fact for item in unknown]) for one, due, unknown in each if unknown and not due
    ]
    return rows, unsure


def _recurring(entry: Entry, days: Period) -> list[Fact]:
    """Return what is paid or recurs within the days."""
    facts: dict[str, Fact] = {one.id: one for one in entry.terms.funding}
    facts |= {one.id: one for one in entry.terms.recurring}
    found = occurrences(entry.terms, entry.standing.starts_on, entry.made)
    due = dict.fromkeys(period_of(one.item) for one in found if one.due and one.due in days)
    return [facts[item] for item in due if item in facts]


def _open(fact: Dated, period: Period) -> bool:
    if fact.date is None or fact.date_from is None:
        return False
    return Period(fact.date_from, fact.date).meets(period)


def unsigned(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that all have signed, or those that not all have."""
    if is_of_nobody(asking.question):
        return [row(one) for one in pool if not one.standing.signatures], []
    lacking = is_lacking(asking.question, asking.words)
    return [row(one) for one in pool if bool(one.standing.missing) == lacking], []


def signed_by(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that somebody is a party to who has signed them, or has not where that is asked."""
    waits, rows = is_to_sign(asking.question), []
    for one in pool:
        called = _parties_called(asking.question, one)
        such = [party for party in called if (party in one.standing.missing) == waits]
        if such:
            rows.append(row(one, facts=such))
    return rows, []


def is_of_nobody(question: Question) -> bool:
    """Say whether it is asked what not even one has signed."""
    return bool(_NOBODY.search(question.said))


_NOBODY = re.compile(
    r"\b(?:nobody|no[- ]one)\b|\b(?:n['\u2019]t|not) (?:been signed by )?(?:anybody|anyone)\b", re.IGNORECASE
)


def is_lacking(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked which agreements not all have signed."""
    return stem("unsigned") in asked or question.denied or bool(_WAITING.search(question.said))


_WAITING = re.compile(
    r"\b(?:still|needs?|needing|wait\w*|await\w*|outstanding|missing|left|yet|chas\w+|pending|lacks?|lacking"
    r"|short of|incomplete)\b",
    re.IGNORECASE,
)
"""How it is said of signatures that they are to come."""


def party(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that somebody is a party to, known there by the whole of the name that was said."""
    rows = []
    for one in pool:
        parties = _parties_called(asking.question, one)
        if bool(parties) != asking.question.denied:
            rows.append(row(one, facts=parties))
    return rows, []


def _parties_called(question: Question, entry: Entry) -> list[Party]:
    """Return the parties that are named, as an agreement knows them; none where it has not all of them."""
    names = [name for name in question.names if set(name) & set(question.party)] or [question.party]
    each = [{unit.who for unit in units(name, entry) if len(unit.stems) == len(name)} for name in names]
    known = frozenset(party.id for party in entry.terms.parties)
    if wants_all(question) and not all(known & whom for whom in each):
        return []
    return [party for party in entry.terms.parties if any(party.id in whom for whom in each)]


def wants_all(question: Question) -> bool:
    """Say whether several parties are named that are all to be in an agreement."""
    return bool(_ALL_OF_THEM.search(question.said)) and not question.denied


_ALL_OF_THEM = re.compile(r"\b(?:both|together|as well as)\b", re.IGNORECASE)


def of_kind(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements with a party of some kind, a council or a trust, or with one of each of some."""
    rows, least, of_each = [], several_of_kind(asking.question) or 1, wants_each(asking.question)
    for one in pool:
        each = {
            kind: [party for party in one.terms.parties if is_of_kind(party, kind)]
            for kind in asking.words & KINDS.keys()
        }
        parties = [party for party in one.terms.parties if any(party in found for found in each.values())]
        has = all(each.values()) if of_each else len(parties) >= least
        if has != asking.question.denied:
            rows.append(row(one, facts=parties))
    return rows, []


def wants_each(question: Question) -> bool:
    """Say whether one of each kind that is named is asked for, and not of any."""
    return bool(_EACH_KIND.search(question.said))


_EACH_KIND = re.compile(r"\b(?:and|both|with|as well as|plus)\b(?!.*\bor\b)", re.IGNORECASE)


def shared(asking: Asking, pool: list[Entry]) -> Found:
    """Find the parties, or those of a kind, that are in more than one of the agreements, or in the most."""
    kinds = asking.words & KINDS.keys()
    calls = [frozenset[str]().union(*map(names_telling, one.terms.parties)) for one in pool]
    each = {
        one.terms.id: [
            (sum(not names_telling(party).isdisjoint(called) for called in calls), party)
            for party in one.terms.parties
            if not kinds or any(is_of_kind(party, kind) for kind in kinds)
        ]
        for one in pool
    }
    most = max((times for found in each.values() for times, _ in found), default=0)
    least = most if asking.question.form is Form.MOST else _SEVERAL
    rows = (
        row(one, facts=[party for times, party in each[one.terms.id] if times >= max(least, _SEVERAL)])
        for one in pool
    )
    return [one for one in rows if one.facts], []


_SEVERAL = 2  # agreements


def naming_signers(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that name who signs."""
    rows = []
    for one in pool:
        named = [block for block in one.terms.signatories if block.printed_name]
        if bool(named) != asking.question.denied:
            rows.append(row(one, facts=named))
    return rows, []


def with_open_notes(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements of which a change note waits to be signed."""
    rows = []
    for one in pool:
        found = of_notes(asking.question, one, Whose()) if one.proposed else None
        if bool(found) != asking.question.denied:
            recorded = found[0] if found else None
            told = Told(asking.question, one, (), recorded=recorded)
            rows.append(row(one, told=told if found else None))
    return rows, []


def with_notes(asking: Asking, pool: list[Entry]) -> Found:
    """Find the agreements that have a change note, however it stands."""
    rows = []
    for one in pool:
        if bool(one.notes) != asking.question.denied:
            recorded = notes_on_record(one.notes, one, Part.STATE)
            told = Told(asking.question, one, (), recorded=recorded)
            rows.append(row(one, told=told if one.notes else None))
    return rows, []
