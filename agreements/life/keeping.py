"""The rules of the partnership's registers: what is put in them, what sets it off, and how it is closed."""

import re
from datetime import date

from agreements.agreement import Agreement
from agreements.answers import Ruled
from agreements.asking import Asking
from agreements.authority.runners import barred
from agreements.days.calendar import FIRST_DAY, LAST_DAY
from agreements.days.misdated import misdated
from agreements.days.occurrences import Kind
from agreements.life import registers
from agreements.life.logged import Logged, LogItem, LogKind, Reliance, Taken, log_of
from agreements.life.results import ChooseItem, InLog, Log, Result
from agreements.life.running import MOST_OPTIONS, tasks
from agreements.outcomes import Blank, Choice, Field, Option, Outcome, Refusal, Refused, Sought, ToFill
from agreements.terms import Body, Commitment, Terms, Trigger


def show_log(request: registers.ShowLog, agreement: Agreement, asking: Asking) -> Outcome | Result:
    """List the items of the registers, or of one, as they stood on the day asked about."""
    day = request.when.as_of or asking.today
    items = log_of(agreement.records, day)
    if request.kind:
        items = tuple(one for one in items if one.entry.kind is request.kind)
    return Log(agreement.terms_on(day), request.kind, items, day)


def start_log(request: registers.StartLog, agreement: Agreement, asking: Asking) -> Outcome:
    """Open the form that puts an item in a register."""
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking)
    if refused:
        return refused
    kind = request.kind
    offers = tuple(Option(one.id, f"{one.id}: {one.what}") for one in terms.commitments)
    asking_for = kind is LogKind.REQUEST and bool(offers)
    fields = [
        *([] if kind else [Field("kind", Blank.CHOICE, "", _options(LogKind))]),
        *([Field("offer", Blank.CHOICE, "", offers[:MOST_OPTIONS], required=False)] if asking_for else []),
        Field("title", Blank.TEXT),
        Field("owner", Blank.TEXT, required=kind is LogKind.REQUEST and not asking_for),
        Field("counts_on", Blank.DAY, asking.today.isoformat()),
        Field("due_on", Blank.DAY, required=False),
        Field("before", Blank.TEXT, reported_to(terms, kind) if kind else "", required=False),
    ]
    if kind in {LogKind.DECISION, None}:
        fields += [
            Field("relied_on", Blank.CHOICE, "", _options(Reliance), required=kind is LogKind.DECISION),
            Field("taken", Blank.CHOICE, "", _options(Taken), required=kind is LogKind.DECISION),
        ]
    carried = {"agreement": terms.id, "kind": kind or ""}
    return ToFill("log", terms.id, terms.short_name, kind or "", tuple(fields), carried)


def _options(of: type[LogKind] | type[Reliance] | type[Taken]) -> tuple[Option, ...]:
    return tuple(Option(one.value, one.value) for one in of)


def reported_to(terms: Terms, kind: LogKind) -> str:
    """Return the body to which the agreement says that items of a kind are reported, or nothing."""
    kept = (one.reported_to for one in terms.registers if kind.value in one.name.casefold())
    receiving = (
        body.abbreviation or body.name
        for body in terms.governance
        for duty in body.functions
        if kind in TOLD and kind.value in duty.casefold() and _RECEIVES.search(duty)
    )
    return next((one for one in (*kept, *receiving) if one), "")


TOLD = frozenset({LogKind.INTEREST, LogKind.RISK})
"""What is reported to the body that the agreement names, if it names one."""

_RECEIVES = re.compile(r"\b(?:receiv|review|monitor|oversee|manag)", re.IGNORECASE)
"""The duty of a body to which something is reported."""


def put_in_log(request: registers.PutInLog, agreement: Agreement, asking: Asking) -> Ruled:
    """Record an item under the next number; an interest or risk goes to the body that the agreement names.

    What a request asks for goes to whoever undertook it, unless another owner is named.
    """
    terms = agreement.terms_on(asking.today)
    refused = barred(terms, asking) or _faulty(request, terms, asking)
    if refused:
        return refused, ()
    deciding = request.kind is LogKind.DECISION
    offer = _offer(request, terms)
    record = Logged(
        agreement=terms.id,
        number=len(log_of(agreement.records)) + 1,
        kind=request.kind,
        title=request.title.strip(),
        owner=request.owner.strip() or _owner(offer, terms),
        due_on=request.due_on,
        before=request.before.strip() or reported_to(terms, request.kind),
        taken=request.taken if deciding else None,
        relied_on=request.relied_on if deciding else None,
        offer=offer.id if offer else "",
        counts_on=request.counts_on,
    )
    return InLog(terms, LogItem(record)), (record,)


def _offer(request: registers.PutInLog, terms: Terms) -> Commitment | None:
    asks = request.kind is LogKind.REQUEST
    return next((one for one in terms.commitments if asks and one.id == request.offer), None)


def _owner(offer: Commitment | None, terms: Terms) -> str:
    return " and ".join(terms.called(one) for one in (offer.owner if offer else None) or ())


def _faulty(request: registers.PutInLog, terms: Terms, asking: Asking) -> Refused | None:
    blank = [] if request.title.strip() else ["title"]
    if request.kind is LogKind.DECISION:
        blank += [name for name in ("taken", "relied_on") if getattr(request, name) is None]
    if request.kind is LogKind.REQUEST and not (
        request.owner.strip() or _owner(_offer(request, terms), terms)
    ):
        blank.append("owner")
    if request.offer and _offer(request, terms) is None:
        return Refused(Refusal.NO_ITEM, terms, request.offer, sought=Sought.OFFER)
    if blank:
        return Refused(Refusal.BLANK, terms, details=tuple(blank))
    return _wrong_days(request.counts_on, request.due_on, terms, asking)


def _wrong_days(day: date, due_on: date | None, terms: Terms, asking: Asking) -> Refused | None:
    if day > asking.today:
        return Refused(Refusal.FUTURE, terms)
    wrong = day < FIRST_DAY or (due_on is not None and not day <= due_on <= LAST_DAY)
    return misdated(("due_on", due_on or day), ("counts_on", day), terms) if wrong else None


def start_event(request: registers.StartEvent, agreement: Agreement, asking: Asking) -> Outcome | Result:
    """Open the form that records an event, of those that the agreement says set something off."""
    terms = agreement.terms_on(asking.today)
    trigger = barred(terms, asking) or _trigger(terms, request.item)
    if not isinstance(trigger, Trigger):
        return trigger
    due_on = _next_meeting(agreement, trigger.effect, asking.today)
    fields = (
        Field("effect", Blank.STATEMENT, trigger.effect),
        Field("counts_on", Blank.DAY, asking.today.isoformat()),
        Field("owner", Blank.TEXT, required=False),
        Field("due_on", Blank.DAY, due_on.isoformat() if due_on else "", required=False),
        Field("before", Blank.TEXT, _body_in(terms, trigger.effect), required=False),
    )
    carried = {"agreement": terms.id, "item": trigger.id}
    return ToFill("event", terms.id, terms.short_name, trigger.event, fields, carried)


def _trigger(terms: Terms, item: str) -> Trigger | ChooseItem | Refused:
    named = next((one for one in terms.triggers if one.id.casefold() == item.casefold()), None)
    if named:
        return named
    choices = tuple(
        Choice(f"{one.id}: {one.event}", registers.StartEvent(terms.id, one.id).typed)
        for one in terms.triggers
    )
    return (
        Refused(Refusal.NO_ITEM, terms, item, choices=choices, sought=Sought.EVENT)
        if item or not choices
        else ChooseItem(terms, Sought.EVENT, choices)
    )


def _body_in(terms: Terms, effect: str) -> str:
    """Return the bodies that the effect itself names."""
    return " and ".join(body.abbreviation or body.name for body in _bodies_in(terms, effect))


def _bodies_in(terms: Terms, text: str) -> tuple[Body, ...]:
    return tuple(body for body in terms.governance if any(name in text for name in _called(body)))


def _called(body: Body) -> tuple[str, ...]:
    return tuple(name for name in (body.name, body.abbreviation) if name)


def _next_meeting(agreement: Agreement, effect: str, today: date) -> date | None:
    """Return by when the next meeting is that an effect speaks of, where it is known how often it is held."""
    bodies = _bodies_in(agreement.terms_on(today), effect)
    if not _NEXT_MEETING.search(effect):
        return None
    meetings = (
        one.due
        for one in tasks(agreement, today)
        if one.kind is Kind.OBLIGATION and one.due and one.due >= today and not one.settled_on
        if "meeting" in one.what.casefold()
        and any(name in one.what for body in bodies for name in _called(body))
    )
    return next(meetings, None)


_NEXT_MEETING = re.compile(r"\bnext\b.*\bmeeting\b", re.IGNORECASE)


def record_event(request: registers.RecordEvent, agreement: Agreement, asking: Asking) -> Ruled:
    """Record that an event happened: what it sets off becomes an open action."""
    terms = agreement.terms_on(asking.today)
    trigger = barred(terms, asking) or _trigger(terms, request.item)
    if not isinstance(trigger, Trigger):
        return trigger, ()
    refused = _wrong_days(request.counts_on, request.due_on, terms, asking)
    if refused:
        return refused, ()
    record = Logged(
        agreement=terms.id,
        number=len(log_of(agreement.records)) + 1,
        kind=LogKind.ACTION,
        title=trigger.effect,
        owner=request.owner.strip(),
        due_on=request.due_on,
        before=request.before.strip() or _body_in(terms, trigger.effect),
        trigger=trigger.id,
        counts_on=request.counts_on,
    )
    return InLog(terms, LogItem(record), trigger), (record,)
