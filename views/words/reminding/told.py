"""How the history tells what was said about reminders."""

from collections.abc import Callable
from typing import Any

from agreements.days.calendar import in_words
from agreements.reminding.records import CommitteeSet, LeadsSet, Quiet, Quieted, TimesSet, Watched
from agreements.terms import Terms
from views.words.phrases import count, joined


def lead_words(leads: tuple[int, ...], dates: str = "") -> str:
    """Say lead times: `60, 30 and 7 days before its dates`, and `on the day itself` for none."""
    ahead = tuple(days for days in leads if days)
    before = f"{joined(map(str, ahead))} {'day' if ahead == (1,) else 'days'} before {dates}".strip()
    return joined([*([before] if ahead else []), *(["on the day itself"] if 0 in leads else [])])


def _leads(record: LeadsSet, _: Terms) -> str:
    whose = f"{record.item} is" if record.item else "its dates are"
    leads = lead_words(record.leads) if record.leads else "as long before as usual"
    return f"On {in_words(record.counts_on)} it was set that {whose} spoken of {leads}"


def _committee(record: CommitteeSet, _: Terms) -> str:
    days = count(record.days, "day")
    return f"On {in_words(record.counts_on)} {days} were allowed for a committee to decide on notice"


def _quieted(record: Quieted, _: Terms) -> str:
    on = in_words(record.counts_on)
    if record.how is Quiet.SNOOZED and record.until:
        return f"A reminder of {record.item} was put off on {on} until {in_words(record.until)}"
    if record.how is Quiet.NOT_OURS:
        return f"{record.item} was said on {on} to be no concern of a channel"
    if record.how is Quiet.HEARD_AGAIN:
        return f"{record.item} was said on {on} to be of concern to a channel again"
    return f"A reminder of {record.item} was acknowledged on {on}"


def _watched(record: Watched, _: Terms) -> str:
    did = "told of no more" if record.ended else "told of it"
    return f"From {in_words(record.counts_on)} a channel is {did}"


def _times(record: TimesSet, _: Terms) -> str:
    return f"The hours of a channel were set on {in_words(record.counts_on)}"


TOLD: dict[type, Callable[[Any, Terms], str]] = {
    LeadsSet: _leads,
    CommitteeSet: _committee,
    Quieted: _quieted,
    Watched: _watched,
    TimesSet: _times,
}
"""How each kind of record is told."""
