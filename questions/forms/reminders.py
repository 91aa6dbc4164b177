"""The forms about reminders, part of `reading.READERS`."""

from collections.abc import Callable
from zoneinfo import available_timezones

from agreements.reminding.records import Quiet
from agreements.reminding.requests import Hush, SetHours, SetLeads
from agreements.requests import Base
from questions.forms.filled import BlankFault, Filled
from questions.words import whole_number


def _hours(form: Filled) -> Base:
    zone = form.text("zone")
    first, last = (
        form.figure(hour, "Choose one of the hours.", digits=4) for hour in ("first_hour", "last_hour")
    )
    if zone not in available_timezones():
        form.faults.append(BlankFault("zone", "Write a time zone such as Europe/London."))
    if not form.faults and first >= last:
        form.faults.append(BlankFault("last_hour", "Choose a later hour than the first."))
    return SetHours(
        zone=zone,
        first_hour=first,
        last_hour=last,
        nation=form.text("nation"),
        look_ahead=form.text("look_ahead") == "yes",
    )


def _leads(form: Filled) -> Base:
    said = form.text("leads").replace(",", " ").split()
    by_default = [word.casefold() for word in said] == ["default"]
    days = [day for word in said if (day := whole_number(word, 4)) is not None]
    if said and not by_default and len(days) < len(said):
        form.faults.append(BlankFault("leads", "Write numbers of days, such as 60 30 7, or: default"))
    leads = () if by_default or form.faults else tuple(days)
    return SetLeads(form.agreement, form.carried.get("item", ""), leads, by_default=by_default)


def _hush(how: Quiet) -> Callable[[Filled], Base]:
    def read(form: Filled) -> Base:
        until = form.day("until") if how is Quiet.SNOOZED else None
        return Hush(form.agreement, form.text("item"), how, until)

    return read


READERS: dict[str, Callable[[Filled], Base]] = {
    "hours": _hours,
    "remind": _leads,
    "acknowledge": _hush(Quiet.ACKNOWLEDGED),
    "snooze": _hush(Quiet.SNOOZED),
    "not ours": _hush(Quiet.NOT_OURS),
    "hear again": _hush(Quiet.HEARD_AGAIN),
}
