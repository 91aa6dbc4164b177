"""The commands about reminders."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.reminding.records import Quiet
from agreements.requests import Base
from questions.commands.command import Command, Group, Reading
from questions.commands.shapes import NOTHING
from questions.commands.shapes_of_acts import ITEM, LEADS, SNOOZE, WATCH

if TYPE_CHECKING:
    from agreements.reminding import requests
else:
    requests = Later("agreements.reminding.requests")


def _hush(how: Quiet) -> Callable[[Reading, str], Base]:
    return lambda way, its: requests.Hush(its, way.about.subject, how, way.about.to)


REMINDERS = (
    Command(
        "watch",
        WATCH,
        Group.REMINDERS,
        "watch [all | AGREEMENT | PARTY] [KIND]",
        "Post the reminders of agreements here, all of them or one kind, such as gateways",
        "watch Doncaster",
        ("follow",),
        records=True,
        asks=lambda way, its: requests.Watch(its, matter=way.about.matter),
    ),
    Command(
        "unwatch",
        WATCH,
        Group.REMINDERS,
        "unwatch [all | AGREEMENT | PARTY] [KIND]",
        "Post them here no more",
        "unwatch Doncaster",
        ("unfollow", "stop watching"),
        records=True,
        asks=lambda way, its: requests.Watch(its, matter=way.about.matter, ended=True),
    ),
    Command(
        "watching",
        NOTHING,
        Group.REMINDERS,
        "watching",
        "What is posted here, and at which hours",
        "watching",
        asks=lambda *_: requests.ShowWatching(),
    ),
    Command(
        "hours",
        NOTHING,
        Group.REMINDERS,
        "hours",
        "Set the hours, the bank holidays and the Monday look-ahead of this channel",
        "hours",
        asks=lambda *_: requests.StartHours(),
    ),
    Command(
        "reminders",
        ITEM,
        Group.REMINDERS,
        "reminders AGREEMENT [ITEM]",
        "What will be said of an agreement and when, or the reminder of one item",
        "reminders Doncaster",
        asks=lambda way, its: requests.ShowReminders(its, way.about.subject),
    ),
    Command(
        "remind",
        LEADS,
        Group.REMINDERS,
        "remind AGREEMENT [ITEM] DAYS [default]",
        "Set how many days before its dates an agreement is spoken of, for its clerk",
        "remind Doncaster M3 30 7 1",
        records=True,
        asks=lambda way, its: requests.SetLeads(
            its, way.about.subject, way.about.leads, by_default=way.about.by_default
        ),
    ),
    Command(
        "acknowledge",
        ITEM,
        Group.REMINDERS,
        "acknowledge AGREEMENT [ITEM]",
        "Say that a reminder was seen; it is not repeated here",
        "acknowledge Doncaster M3",
        ("ack",),
        records=True,
        asks=_hush(Quiet.ACKNOWLEDGED),
    ),
    Command(
        "snooze",
        SNOOZE,
        Group.REMINDERS,
        "snooze AGREEMENT [ITEM] [until DAY]",
        "Put a reminder off until a day",
        "snooze Doncaster M3 until 22 January 2018",
        records=True,
        asks=_hush(Quiet.SNOOZED),
    ),
    Command(
        "not ours",
        ITEM,
        Group.REMINDERS,
        "not ours AGREEMENT [ITEM]",
        "Say that an item is no concern of this channel; nothing is said of it here any more",
        "not ours Doncaster M3",
        records=True,
        asks=_hush(Quiet.NOT_OURS),
    ),
    Command(
        "hear again",
        ITEM,
        Group.REMINDERS,
        "hear again AGREEMENT [ITEM]",
        "Be reminded of an item again that was acknowledged, put off or not ours",
        "hear again Doncaster M3",
        records=True,
        asks=_hush(Quiet.HEARD_AGAIN),
    ),
)
