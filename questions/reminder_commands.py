"""The commands about reminders, part of `questions.commands.COMMANDS`."""

from questions.command import Command, Takes

REMINDERS = (
    Command(
        "watch",
        Takes.WATCH,
        "watch [all | AGREEMENT | PARTY] [KIND]",
        "Post the reminders of agreements here, all of them or one kind, such as gateways",
        "watch Doncaster",
        ("subscribe",),
    ),
    Command(
        "unwatch",
        Takes.WATCH,
        "unwatch [all | AGREEMENT | PARTY] [KIND]",
        "Post them here no more",
        "unwatch Doncaster",
        ("unsubscribe", "stop watching"),
    ),
    Command("watching", Takes.NOTHING, "watching", "What is posted here, and at which hours", "watching"),
    Command(
        "hours",
        Takes.NOTHING,
        "hours",
        "Set the hours, the bank holidays and the Monday look-ahead of this channel",
        "hours",
    ),
    Command(
        "reminders",
        Takes.ITEM,
        "reminders AGREEMENT [ITEM]",
        "What will be said of an agreement and when, or the reminder of one item",
        "reminders Doncaster",
    ),
    Command(
        "remind",
        Takes.LEADS,
        "remind AGREEMENT [ITEM] DAYS [default]",
        "Set how many days before its dates an agreement is spoken of, for its clerk",
        "remind Doncaster M3 30 7 1",
    ),
    Command(
        "acknowledge",
        Takes.ITEM,
        "acknowledge AGREEMENT [ITEM]",
        "Say that a reminder was seen; it is not repeated here",
        "acknowledge Doncaster M3",
        ("ack",),
    ),
    Command(
        "snooze",
        Takes.SNOOZE,
        "snooze AGREEMENT [ITEM] [until DAY]",
        "Put a reminder off until a day",
        "snooze Doncaster M3 until 22 January 2018",
    ),
    Command(
        "not ours",
        Takes.ITEM,
        "not ours AGREEMENT [ITEM]",
        "Say that an item is no concern of this channel; nothing is said of it here any more",
        "not ours Doncaster M3",
    ),
)
