"""What is still true of a posting when it is said: facts for `views.words.reminding`, or nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agreements.agreement import Agreement
from agreements.days.calendar import Period
from agreements.days.occurrences import occurrences, period_of
from agreements.life.gateways import Decisions
from agreements.reminding.audiences import Audience
from agreements.reminding.concerns import concerns, covers, delegation_of, is_quiet, open_of, sees
from agreements.reminding.facts import Facts
from agreements.reminding.fates import Fate, fate_of
from agreements.reminding.gathering import should_have_been_said_on, urgency
from agreements.reminding.leads import COMMITTEE, leads_of
from agreements.reminding.opens import Open, lacking
from agreements.reminding.planned import WATCHERS, Matter, Planned
from agreements.reminding.planning import row_of
from agreements.reminding.postings import Posting, Sort
from agreements.signatures.subjects import subjects
from agreements.standing import standing
from agreements.terms import Fact, Funding, Gateway, Milestone, Obligation, Review, Terms

LOOKED_AHEAD = timedelta(days=13)
"""How far a look-ahead looks: this week and the next."""


@dataclass(frozen=True)
class Reminder:
    """One reminder as it stands: its facts, and the document's words where the entry quotes them.

    `missing` is what it waits for: evidence, parties, attachments. `decided` is what was decided of a gateway
    so far, where some of the bodies that decide it have. `late` is the day on which it should have
    been said. `whose` names who handed on an authority and who has it. With a `fate` it stands open no more;
    without `terms` its audience may not see it now.
    """

    planned: Planned
    terms: Terms | None = None
    open: Open | None = None
    what: str = ""
    missing: tuple[str, ...] = ()
    quote: str = ""
    decided: Decisions | None = None
    late: date | None = None
    fate: Fate | None = None
    committee: int = COMMITTEE
    whose: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Spoken:
    """What a posting says today, the urgent first, to one person or to a channel."""

    sort: Sort
    reminders: tuple[Reminder, ...]
    missed: date | None = None


def say(posting: Posting, audience: Audience, facts: Facts) -> Spoken | None:
    """Say what of a posting still holds, or nothing where all of it was dealt with, moved or hidden since.

    An edit says how each of its reminders was dealt with.
    """
    rows: Iterable[Planned] = posting.reminders
    if posting.sort is Sort.LOOK_AHEAD:
        rows = _ahead(audience, facts)
    elif not posting.edits:
        rows = [row for row in rows if concerns(audience, row, facts)]
    in_order = sorted(rows, key=lambda row: urgency(row, facts.today))
    reminders = tuple(_reminder(row, audience, facts, posting) for row in in_order)
    return Spoken(posting.sort, reminders, posting.missed) if reminders else None


def remind(row: Planned, audience: Audience, facts: Facts) -> Reminder:
    """Say one thing as it would be said today, whoever is told of it."""
    return _reminder(row, audience, facts, None)


def outdated(said: Iterable[Posting], facts: Facts, *, since: int) -> tuple[Posting, ...]:
    """Return the edits of those postings of which something became, by what was recorded from `since` on.

    `said` are those that still have their buttons and speak of an agreement about which something was just
    recorded, `since` is the sequence of the first such record. Call it in that transaction. Each edit is a
    posting of its own, said once.
    """
    before = replace(facts, agreements={name: _up_to(one, since) for name, one in facts.agreements.items()})
    edits = []
    for posting in said:
        audience = Audience(posting.audience)
        fates = [[_as_seen(row, audience, known) for row in posting.reminders] for known in (before, facts)]
        if fates[0] != fates[1]:
            key = f"edit {since} {posting.key}"
            edits.append(replace(posting, key=key, day=facts.today, edits=posting.key))
    return tuple(edits)


def _up_to(agreement: Agreement, since: int) -> Agreement:
    kept = (one for one in agreement.records if one.written and one.written.sequence < since)
    return Agreement(agreement.id, tuple(kept))


def _as_seen(row: Planned, audience: Audience, facts: Facts) -> tuple[bool, Fate | None]:
    agreement = facts.agreements.get(row.agreement)
    seen = agreement is None or sees(audience, agreement)
    return seen, fate_of(row, audience.id, facts) if agreement and agreement.entries else None


def _ahead(audience: Audience, facts: Facts) -> list[Planned]:
    """List what falls in this week and the next, of what an audience watches."""
    days = Period(facts.today, facts.today + LOOKED_AHEAD)
    found = []
    for agreement in facts.agreements.values():
        if not sees(audience, agreement):
            continue
        terms = agreement.terms_on(facts.today)
        for one in facts.open_on(agreement.id, facts.today).values():
            watched = any(covers(watch, one.matter, terms) for watch in audience.watches)
            row = row_of(agreement.id, one, WATCHERS, facts.today)
            if one.occurrence and one.due in days and watched and not is_quiet(audience.id, row, agreement):
                found.append(row)
    return found


def _reminder(row: Planned, audience: Audience, facts: Facts, posting: Posting | None) -> Reminder:
    agreement = facts.agreements.get(row.agreement)
    if row.matter is Matter.DELEGATION:
        return _of_delegation(row, agreement, facts)
    if agreement is None or not sees(audience, agreement):
        return Reminder(row)
    open_ = open_of(row, facts)
    terms = agreement.terms_on(max(facts.today, row.day))
    late = (
        _late(row, audience, facts.plan_of(agreement), posting.missed) if posting and posting.missed else None
    )
    return Reminder(
        row,
        terms,
        open_,
        what=_what(row, open_, agreement, terms, facts),
        missing=_missing(row, agreement, terms, facts),
        quote=_quote(open_, terms),
        decided=_decided(row, agreement, facts),
        late=late if late and late < facts.today else None,
        fate=fate_of(row, audience.id, facts) if posting and posting.edits else None,
        committee=leads_of(agreement.records).committee,
    )


def _late(row: Planned, audience: Audience, planned: Iterable[Planned], missed: date) -> date | None:
    """Return the first day, from that on which the clock stood still, on which it should have been said."""
    of_it = [one for one in planned if (one.occurrence, one.whom) == (row.occurrence, row.whom)]
    days = [should_have_been_said_on(one, audience) for one in (*of_it, row)]
    return min((day for day in days if day >= missed), default=None)


def _what(row: Planned, open_: Open | None, agreement: Agreement, terms: Terms, facts: Facts) -> str:
    """Say what an item is, dealt with or not."""
    if open_:
        return open_.occurrence.what if open_.occurrence else ""
    made = agreement.progress_on(facts.today)
    found = occurrences(terms, standing(terms, facts.today).starts_on, made)
    return next((one.what for one in found if one.item == row.item), "")


def _of_delegation(row: Planned, agreement: Agreement | None, facts: Facts) -> Reminder:
    given = delegation_of(row, facts)
    whose = (given.by_name, given.name) if given else ("", "")
    return Reminder(row, agreement.terms_on(facts.today) if agreement else None, whose=whose)


def _missing(row: Planned, agreement: Agreement, terms: Terms, facts: Facts) -> tuple[str, ...]:
    """Name what it waits for: evidence not given, parties that have not signed, attachments."""
    if row.matter is Matter.GATEWAY:
        given = agreement.progress_on(facts.today).evidence
        gateway = next((one for one in terms.gateways if one.id == row.item), None)
        pieces = gateway.evidence if gateway else ()
        return tuple(piece for piece in pieces if (row.item, piece) not in given)
    if row.matter is Matter.ATTACHMENT:
        return tuple(
            f"{one.label}: {one.title}" if one.title else one.label for one in lacking(terms.schedules)
        )
    if row.matter in {Matter.SIGNATURE, Matter.CHANGE_NOTE}:
        subject = next((one for one in subjects(agreement, facts.today) if one.name == row.item), None)
        return tuple(map(terms.called, subject.missing)) if subject else ()
    return ()


def _decided(row: Planned, agreement: Agreement, facts: Facts) -> Decisions | None:
    return (
        agreement.progress_on(facts.today).decisions.get(row.item) if row.matter is Matter.GATEWAY else None
    )


def _quote(open_: Open | None, terms: Terms) -> str:
    """Return the words of the document that the entry itself quotes."""
    fact = _fact(open_, terms) if open_ and open_.occurrence else None
    return (fact.quote if fact else None) or ""


def _fact(open_: Open, terms: Terms) -> Fact | None:
    if open_.matter in {Matter.START, Matter.END}:
        return terms.commencement if open_.matter is Matter.START else terms.end
    items: list[Milestone | Gateway | Review | Obligation | Funding] = [*terms.milestones, *terms.gateways]
    items += [*terms.reviews, *terms.recurring, *terms.funding]
    return next((one for one in items if one.id == period_of(open_.item)), None)
