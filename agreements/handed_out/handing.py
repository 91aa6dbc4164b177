"""The rules of what is handed out: which agreement as of when, and whose calendar has which address."""

from datetime import date

from agreements.agreement import Agreement, visible
from agreements.answers import Register
from agreements.asking import Asking
from agreements.days.calendar import Period
from agreements.handed_out.handouts import (
    AHEAD,
    Export,
    ExportAll,
    ShowTimeline,
    ShowTimelines,
    StartAddress,
    TakeAddress,
    digest_of_secret,
)
from agreements.handed_out.timeline import courses, lanes
from agreements.history import with_roles
from agreements.life.results import AddressRevoked, AddressTaken, Exported, ExportedAll, Timeline, Timelines
from agreements.outcomes import Blank, Field, Option, Outcome, Refusal, Refused, ToFill
from agreements.records import CalendarAddress, Record

NEW, REVOKE = "new", "revoke"
"""What can be asked of a calendar's address."""


def export(request: Export, agreement: Agreement, asking: Asking) -> Exported:
    """Find the agreement to hand out, and the day asked about."""
    day = request.when.as_of or asking.today
    whole = next(visible([with_roles(agreement, asking.people)], request.when))
    return Exported(agreement.terms_on(day), whole, request.format, day)


def show_timeline(request: ShowTimeline, agreement: Agreement, asking: Asking) -> Timeline:
    """Lay an agreement along its time, as it stood on the day asked about."""
    day = request.when.as_of or asking.today
    return Timeline(agreement.terms_on(day), lanes(agreement, day), day)


def export_all(request: ExportAll, _: Register, day: date) -> ExportedAll:
    """Say as which file the whole register is to be handed out."""
    return ExportedAll(request.format, day)


def show_timelines(_: ShowTimelines, register: Register, day: date) -> Timelines:
    """Lay all agreements along their time, with what falls due ahead."""
    ahead = Period(day, day + AHEAD)
    due = (
        (one.agreement, one.occurrence)
        for one in register.occurrences
        if one.occurrence.due and one.occurrence.due in ahead
    )
    return Timelines(courses(register.summaries, due, day), day)


def start_address(_: StartAddress, register: Register, asking: Asking) -> tuple[Outcome, tuple[Record, ...]]:
    """Open the form that makes an address of the asker's own, or revokes the one they have."""
    held = _standing(register)
    if not held and not asking.public_url:
        return Refused(Refusal.NO_PUBLIC_URL), ()
    options = [Option(NEW, NEW)] if asking.public_url else []
    options += [Option(REVOKE, REVOKE)] if held else []
    since = held.counts_on.isoformat() if held else ""
    fields = (Field("what", Blank.CHOICE, options[0].value if len(options) == 1 else "", tuple(options)),)
    return ToFill("address", "", "", since, fields), ()


def _standing(register: Register) -> CalendarAddress | None:
    return register.address if register.address and register.address.digest else None


def take_address(
    request: TakeAddress, register: Register, asking: Asking
) -> tuple[Outcome | AddressTaken | AddressRevoked, tuple[Record, ...]]:
    """Record that the asker's calendar has a new address and no other, or none any more."""
    held = _standing(register)
    if request.revoke:
        if held is None:
            return Refused(Refusal.NO_ADDRESS), ()
        return AddressRevoked(), (CalendarAddress(user=asking.user, counts_on=asking.today),)
    if not asking.public_url:
        return Refused(Refusal.NO_PUBLIC_URL), ()
    record = CalendarAddress(
        user=asking.user, digest=digest_of_secret(request.secret), counts_on=asking.today
    )
    url = f"{asking.public_url}/calendar/{request.secret}.ics"
    return AddressTaken(url, before=held is not None), (record,)
