"""The rules of what comes of reminders: what is to come, how long before, and that somebody has heard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agreements.agreement import NOW, Agreement
from agreements.answers import Nothing, Register, Ruled
from agreements.asking import Asking
from agreements.days.calendar import LAST_DAY, days_from
from agreements.days.occurrences import occurrences, period_of
from agreements.life.running import MOST_OPTIONS
from agreements.outcomes import Blank, Choice, Field, Option, Refusal, Refused, ToFill
from agreements.reminding import requests
from agreements.reminding.audiences import Audience
from agreements.reminding.concerns import covers, heard, is_party, is_quiet, last_said, sees
from agreements.reminding.facts import Facts
from agreements.reminding.gathering import should_have_been_said_on
from agreements.reminding.leads import COMMITTEE as COMMITTEE_DAYS
from agreements.reminding.leads import LONGEST, MOST, leads_of
from agreements.reminding.opens import Open, open_on
from agreements.reminding.planned import WATCHERS, Matter, Planned
from agreements.reminding.planning import plan, row_of
from agreements.reminding.records import OF_ITEMS, CommitteeSet, LeadsSet, Quiet, Quieted
from agreements.reminding.refusing import refused_elsewhere, refused_here
from agreements.reminding.results import Hushed, LeadsKept, OneReminder, ToCome
from agreements.reminding.saying import remind
from agreements.reminding.watching import here
from agreements.reminding.working import working_day_before
from agreements.standing import standing
from agreements.telling import known
from agreements.terms import Terms

COMMITTEE = "committee"
"""What the time that a committee takes is set under."""

BY_MATTER = (Matter.START, Matter.END, Matter.NOTICE, Matter.DECIDE)
"""The dates that go by what they are, having no id."""

WEEK = 7


def show_reminders(request: requests.ShowReminders, register: Register, asking: Asking) -> Ruled:
    """List what is to be said of an agreement, or say the reminder of one item as it would be today."""
    agreement = known(register, request.agreement, NOW)
    if agreement is None:
        return Nothing(request.agreement), ()
    audience = here(register, asking)
    terms = agreement.terms_on(asking.today)
    if not request.item:
        return _to_come(agreement, terms, audience, register, asking), ()
    one = _open(request.item, agreement, asking.today)
    if one is None:
        return _no_item(request.item, "reminders", agreement, asking), ()
    facts = Facts({agreement.id: agreement}, asking.people, asking.today)
    row = row_of(agreement.id, one, WATCHERS, asking.today)
    said = heard(_who_has_heard(one, terms, register, asking), row, agreement)
    return OneReminder(remind(row, audience, facts), audience.times, said), ()


def _to_come(
    agreement: Agreement, terms: Terms, audience: Audience, register: Register, asking: Asking
) -> ToCome:
    found = occurrences(terms, standing(terms, asking.today).starts_on, agreement.progress_on(asking.today))
    watching = register.watches.audiences()
    telling = {
        name
        for name, each in watching.items()
        if any(one.over in {"", terms.id} and (not one.party or is_party(one.party, terms)) for one in each)
        and sees(Audience(name), agreement)
    }
    return ToCome(
        terms,
        tuple(to_come(agreement, audience, asking.today)),
        tuple(one for one in found if one.due is None and one.waits_for),
        here=audience.id in telling,
        elsewhere=len(telling - {audience.id}),
        times=audience.times,
        refused_here=refused_here(audience, register, told=audience.id in telling),
        refused_elsewhere=refused_elsewhere(agreement.id, telling - {audience.id}, register, asking),
    )


def to_come(
    agreement: Agreement, audience: Audience, today: date
) -> Iterator[tuple[date, Planned, Open | None]]:
    """List what is to be said to whoever watches, by the working day on which it is, once a day each."""
    standing_open = open_on(agreement, today)
    said_from = working_day_before(today, audience.times.nation)
    each: dict[tuple[date, str], Planned] = {}
    for planned in plan(agreement):
        row = _next(planned, today)
        if row is None or row.whom not in {WATCHERS, audience.id} or is_quiet(audience.id, row, agreement):
            continue
        day = should_have_been_said_on(row, audience)
        if day >= today and day > said_from:
            each[day, row.occurrence] = row
    for (day, name), row in sorted(each.items(), key=lambda found: (found[0][0], found[1].due, found[0][1])):
        yield day, row, standing_open.get(name)


def _next(row: Planned, today: date) -> Planned | None:
    """Return a row as it comes next; one that repeats only once its day is past."""
    if row.until is None:
        return row
    return row.within(days_from(today, WEEK)) if row.due < today else None


def _open(item: str, agreement: Agreement, today: date) -> Open | None:
    """Find an open thing by its item; of a duty, the period that is to be dealt with next."""
    found = sorted(open_on(agreement, today).values(), key=lambda one: one.due)
    named = [one for one in found if item.casefold() in {one.item.casefold(), period_of(one.item).casefold()}]
    return next((one for one in named if one.due >= today), named[-1] if named else None)


def _no_item(item: str, command: str, agreement: Agreement, asking: Asking) -> Refused:
    items: dict[str, Open] = {}
    for one in _by_date(agreement, asking.today):
        items.setdefault(period_of(one.item), replace(one, item=period_of(one.item)))
    choices = tuple(
        Choice(_called(one, agreement), f"{command} {agreement.id} {name}") for name, one in items.items()
    )
    return Refused(Refusal.NOT_OPEN, agreement.terms_on(asking.today), item, choices=choices)


def _by_date(agreement: Agreement, today: date) -> list[Open]:
    return sorted(open_on(agreement, today).values(), key=lambda one: (one.due, one.item))


def set_leads(request: requests.SetLeads, register: Register, asking: Asking) -> Ruled:
    """Record how long before its dates something is spoken of, by a clerk or an administrator."""
    agreement = known(register, request.agreement, NOW)
    if agreement is None:
        return Nothing(request.agreement), ()
    terms = agreement.terms_on(asking.today)
    if not asking.may_keep(agreement.id):
        return Refused(Refusal.NOT_TO_SET, terms, entitled=asking.people.keepers(terms.id)), ()
    item = _items(agreement, asking.today).get(request.item.casefold(), "")
    if request.item and not item:
        return _no_item(request.item, "remind", agreement, asking), ()
    if not request.leads and not request.by_default:
        return _lead_form(item, agreement, asking.today), ()
    record = _set(item, request, agreement.id, asking.today)
    if record is None:
        return Refused(Refusal.NO_LEADS, terms, request.item), ()
    after = agreement.after(record)
    following = next(
        (
            (day, row)
            for day, row, _ in to_come(after, here(register, asking), asking.today)
            if not item or item in {row.item, period_of(row.item)}
        ),
        None,
    )
    return LeadsKept(terms, record, following, _leads_now(item, after, asking.today)), (record,)


def _items(agreement: Agreement, today: date) -> dict[str, str]:
    """List what lead times can be set for by how it may be typed: what is dated, and the committee's time."""
    terms = agreement.terms_on(today)
    found = occurrences(terms, standing(terms, today).starts_on, agreement.progress_on(today))
    dated = [period_of(one.item) for one in found if one.item]
    return {item.casefold(): item for item in (*dated, *(matter.value for matter in BY_MATTER), COMMITTEE)}


def _set(
    item: str, request: requests.SetLeads, agreement: str, today: date
) -> LeadsSet | CommitteeSet | None:
    leads = tuple(sorted(set(request.leads), reverse=True))
    fitting = len(leads) <= MOST and all(0 <= lead <= LONGEST for lead in leads)
    if item == COMMITTEE:
        days = COMMITTEE_DAYS if request.by_default else leads[0]
        return CommitteeSet(agreement=agreement, days=days, counts_on=today) if fitting else None
    said = None if request.by_default else leads
    return LeadsSet(agreement=agreement, item=item, leads=said, counts_on=today) if fitting else None


def _lead_form(item: str, agreement: Agreement, today: date) -> ToFill:
    terms = agreement.terms_on(today)
    field = Field("leads", Blank.TEXT, " ".join(map(str, _leads_now(item, agreement, today))))
    carried = {"agreement": terms.id, "item": item}
    return ToFill("remind", terms.id, terms.short_name, item or "the agreement", (field,), carried)


def _leads_now(item: str, agreement: Agreement, today: date) -> tuple[int, ...]:
    """Return the lead times that hold: those set, else for an item that stands open the usual ones."""
    leads = leads_of(agreement.records)
    if item == COMMITTEE:
        return (leads.committee,)
    one = _open(item, agreement, today) if item else None
    return (
        leads.of(one.matter, one.item) if one else leads.of_items.get(item.casefold()) or leads.of_all or ()
    )


def hush(request: requests.Hush, register: Register, asking: Asking) -> Ruled:
    """Record that an audience has heard of something; anyone there may say so."""
    agreement = known(register, request.agreement, NOW)
    if agreement is None:
        return Nothing(request.agreement), ()
    terms = agreement.terms_on(asking.today)
    one = _open(request.item, agreement, asking.today) if request.item else None
    if request.item and one is None:
        return _no_item(request.item, requests.COMMANDS[request.how], agreement, asking), ()
    if one is None or (request.how is Quiet.SNOOZED and request.until is None):
        return _hush_form(request, one, agreement, asking), ()
    if request.until and not asking.today < request.until <= LAST_DAY:
        return Refused(Refusal.NO_SNOOZE, terms, one.item, details=(request.until.isoformat(),)), ()
    audience = _who_has_heard(one, terms, register, asking)
    already = _said_already(request, one, audience, agreement, asking)
    if already:
        return already, ()
    record = Quieted(
        agreement=agreement.id,
        occurrence=one.name,
        item=period_of(one.item) if request.how in OF_ITEMS else one.item,
        audience=audience,
        how=request.how,
        until=request.until if request.how is Quiet.SNOOZED else None,
        counts_on=asking.today,
    )
    rows = to_come(agreement, here(register, asking), asking.today)
    following = next((day for day, row, _ in rows if row.occurrence == one.name), None)
    return Hushed(terms, record, one, Audience(audience).person, following), (record,)


def _said_already(
    request: requests.Hush, one: Open, audience: str, agreement: Agreement, asking: Asking
) -> Refused | None:
    """Refuse what an audience said of something last, and that it is heard again where it was never quiet."""
    terms = agreement.terms_on(asking.today)
    last = last_said(audience, one.name, one.item, agreement)
    if request.how is Quiet.HEARD_AGAIN and (last is None or last.how is Quiet.HEARD_AGAIN):
        return Refused(Refusal.NOT_QUIET, terms, one.item)
    if last is None or (last.how, last.until) != (request.how, request.until):
        return None
    by = last.written.by.user if last.written else asking.user
    details = ("You" if by == asking.user else asking.people.name_of(by), request.how.value)
    again = Choice("Hear again", requests.Hush(terms.id, one.item, Quiet.HEARD_AGAIN).typed)
    return Refused(Refusal.ALREADY_HEARD, terms, one.item, details=details, earlier=last, choices=(again,))


def _who_has_heard(one: Open, terms: Terms, register: Register, asking: Asking) -> str:
    """Name the audience that the asker speaks for: the channel if it is told of this, else themself."""
    audience = here(register, asking)
    told = any(covers(watch, one.matter, terms) for watch in audience.watches)
    return audience.id if told else asking.user


def _hush_form(
    request: requests.Hush, one: Open | None, agreement: Agreement, asking: Asking
) -> ToFill | Refused:
    terms = agreement.terms_on(asking.today)
    offered = [one] if one else _by_date(agreement, asking.today)[:MOST_OPTIONS]
    if not offered:
        return _no_item("", requests.COMMANDS[request.how], agreement, asking)
    options = tuple(Option(each.item, _called(each, agreement)) for each in offered)
    fields = [Field("item", Blank.CHOICE, one.item if one else "", options)]
    if request.how is Quiet.SNOOZED:
        fields.append(Field("until", Blank.DAY, request.until.isoformat() if request.until else ""))
    name = requests.COMMANDS[request.how]
    return ToFill(name, terms.id, terms.short_name, "", tuple(fields), {"agreement": terms.id})


_CALLED = {
    Matter.START: "Start of the agreement",
    Matter.END: "End of the agreement",
    Matter.NOTICE: "Last day for notice",
    Matter.DECIDE: "Last day to decide on notice",
    Matter.SIGNATURE: "Signatures still missing",
    Matter.ATTACHMENT: "Attachments missing from the copy",
}
"""What there is once in an agreement, which needs no id."""


def _called(one: Open, agreement: Agreement) -> str:
    """Call an open thing by what it is, and by its id where there are several."""
    note = next((note for note in agreement.notes if note.subject == one.item), None)
    if note:
        return f"Change note {note.number}: {note.text.title}"
    what = one.occurrence.what if one.occurrence else ""
    return _CALLED.get(one.matter) or (f"{one.item}: {what}" if what else one.item)
