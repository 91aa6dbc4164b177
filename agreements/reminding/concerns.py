"""Whether something planned concerns an audience today: still open, theirs to hear, and not dealt with."""

from agreements.agreement import Agreement
from agreements.authority.people import may_see
from agreements.days.occurrences import period_of
from agreements.records import Delegation
from agreements.reminding.audiences import Audience
from agreements.reminding.facts import Facts
from agreements.reminding.opens import Open, item_of_delegation
from agreements.reminding.planned import ADMINISTRATORS, CLERKS, TURN, WATCHERS, Matter, Planned
from agreements.reminding.records import Quiet, Quieted, Watched
from agreements.signatures.subjects import subjects
from agreements.terms import Terms
from agreements.terms.names import parties_named

_PEOPLE = frozenset({TURN, CLERKS, ADMINISTRATORS})


def concerns(audience: Audience, row: Planned, facts: Facts) -> bool:
    """Say whether an audience is to be told: it may see the agreement, it is meant, and it wants to hear."""
    if row.matter is Matter.DELEGATION and not row.agreement:
        return still_open(row, facts) and _hears_of_delegation(audience, row, facts)
    agreement = facts.agreements.get(row.agreement)
    if agreement is None or not sees(audience, agreement):
        return False
    return (
        still_open(row, facts)
        and _is_meant(audience, row, agreement, facts)
        and not is_quiet(audience.id, row, agreement)
    )


def may_concern(audience: Audience, row: Planned) -> bool:
    """Say whether an audience could be meant at all, by what it watches and who it is: most are not."""
    if row.whom == WATCHERS:
        return any(
            one.over in {"", row.agreement} and one.matter in {"", row.matter} for one in audience.watches
        )
    return audience.person if row.whom in _PEOPLE else audience.id == row.whom


def sees(audience: Audience, agreement: Agreement) -> bool:
    """Say whether an agreement exists for an audience."""
    user, channel = (audience.id, "") if audience.person else ("", audience.id)
    return may_see(agreement.restriction, user, channel)


def still_open(row: Planned, facts: Facts) -> bool:
    """Say whether what is spoken of stands open as it was planned, on the day that it was planned for."""
    if row.matter is Matter.DELEGATION:
        return delegation_of(row, facts) is not None
    return open_of(row, facts) is not None


def open_of(row: Planned, facts: Facts) -> Open | None:
    """Return what is spoken of as it stands open, or nothing where it was dealt with or moved."""
    return facts.open_on(row.agreement, max(facts.today, row.day)).get(row.occurrence)


def delegation_of(row: Planned, facts: Facts) -> Delegation | None:
    """Find the delegation that lapses, unless it was taken back or given for another time."""
    named = (row.item, row.agreement, row.due)
    given = facts.people.all_delegations
    return next((one for one in given if (item_of_delegation(one), one.over, one.last) == named), None)


def _is_meant(audience: Audience, row: Planned, agreement: Agreement, facts: Facts) -> bool:
    match row.whom:
        case whom if whom == WATCHERS:
            terms = facts.terms_of(agreement)
            return any(covers(one, row.matter, terms) for one in audience.watches)
        case whom if whom == TURN:
            if row.matter is Matter.DELEGATION:
                return _hears_of_delegation(audience, row, facts)
            return audience.id in whose_turn(row.item, agreement, facts)
        case whom if whom == CLERKS:
            return facts.people.is_clerk(audience.id, agreement.id) and not acknowledged(row, agreement)
        case whom if whom == ADMINISTRATORS:
            return facts.people.is_administrator(audience.id) and not acknowledged(row, agreement)
        case whom:
            return audience.id == whom


def covers(watch: Watched, matter: Matter, terms: Terms) -> bool:
    """Say whether a watch is for a matter of an agreement."""
    return (
        watch.over in {"", terms.id}
        and (not watch.party or is_party(watch.party, terms))
        and watch.matter in {"", matter}
    )


def is_party(name: str, terms: Terms) -> bool:
    """Say whether a party of the agreement goes by a name."""
    return bool(parties_named(name, terms))


def whose_turn(item: str, agreement: Agreement, facts: Facts) -> tuple[str, ...]:
    """List who may sign for the parties that are missing; the clerks, where for one of them nobody may."""
    terms = agreement.terms_on(facts.today)
    subject = next((one for one in subjects(agreement, facts.today) if one.name == item), None)
    turns: list[str] = []
    for party in subject.missing if subject else ():
        may = [one.user for one in facts.people.entitled(terms, party, item, facts.today)]
        turns += may or [one.user for one in facts.people.clerks(agreement.id)]
    return tuple(dict.fromkeys(turns))


def _hears_of_delegation(audience: Audience, row: Planned, facts: Facts) -> bool:
    given = delegation_of(row, facts)
    concerned = {given.by, given.user} if given else set()
    return audience.id in concerned or facts.people.is_clerk(audience.id, row.agreement)


def acknowledged(row: Planned, agreement: Agreement) -> bool:
    """Say whether anybody has acknowledged an occurrence."""
    return any(one.how is Quiet.ACKNOWLEDGED for one in _last_words(row, agreement).values())


def is_quiet(audience: str, row: Planned, agreement: Agreement) -> bool:
    """Say whether an audience asked to hear no more of it, or not before a later day."""
    return heard(audience, row, agreement) is not None


def heard(audience: str, row: Planned, agreement: Agreement) -> Quieted | None:
    """Return what an audience said for which it hears no more of something, or not before a later day."""
    last = last_said(audience, row.occurrence, row.item, agreement)
    if last is None or last.how is Quiet.HEARD_AGAIN:
        return None
    if last.how is Quiet.SNOOZED:
        return last if last.until is not None and row.day < last.until else None
    return last


def last_said(audience: str, occurrence: str, item: str, agreement: Agreement) -> Quieted | None:
    """Return the last that an audience said of an occurrence, or of its item on whatever date."""
    duty = period_of(item)
    said = [
        one
        for one in agreement.records
        if isinstance(one, Quieted)
        and one.audience == audience
        and (one.occurrence == occurrence or one.is_of(duty))
    ]
    return said[-1] if said else None


def _last_words(row: Planned, agreement: Agreement) -> dict[str, Quieted]:
    """Return the last that each audience said of an occurrence."""
    return {
        one.audience: one
        for one in agreement.records
        if isinstance(one, Quieted) and one.occurrence == row.occurrence
    }
