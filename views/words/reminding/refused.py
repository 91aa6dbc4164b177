"""How what is asked about reminders is refused, and what to do next."""

from collections.abc import Callable
from datetime import date

from agreements.days.calendar import in_words
from agreements.outcomes import Refusal, Refused
from agreements.reminding.leads import LONGEST, MOST
from agreements.reminding.records import Quieted
from views.words.refused import Said, ask_them, named


def _not_in_slack(_: Refused) -> Said:
    return (
        "Reminders go to a channel or a person in Slack, and this is neither.",
        "Type it in the channel that is to be told, or in a direct message to me.",
    )


def _not_shown_here(content: Refused) -> Said:
    return (
        f"{named(content)} is restricted, and this channel is not one of those that see it.",
        "Watch it in a direct message to me, or ask its clerk to let this channel see it.",
    )


def _not_open(content: Refused) -> Said:
    called = f"called {content.subject} that" if content.subject else "that"
    said = f"{named(content)} has nothing {called} anybody could be reminded of now."
    return said, "Choose one of these." if content.choices else "Nothing was recorded."


def _not_to_set(content: Refused) -> Said:
    said = (
        f"Only its clerk or an administrator can set how long before its dates {named(content)} is spoken of."
    )
    return said, f"{ask_them(content)} You can put a reminder off with: snooze."


def _not_watched(content: Refused) -> Said:
    if content.choices:
        return "That is not watched here, so nothing changed.", "This is what is watched here:"
    return "Nothing is watched here, so nothing changed.", "To begin, type: watch, and an agreement's name."


def _no_hours(_: Refused) -> Said:
    return (
        "Those are no hours that I can keep.",
        "The first hour comes before the last, and the time zone is one like Europe/London.",
    )


def _no_leads(_: Refused) -> Said:
    return (
        f"Use at most {MOST} numbers of days, each from 0 to {LONGEST}.",
        "Nothing was recorded. Such as: 60 30 7",
    )


def _no_snooze(content: Refused) -> Said:
    day = in_words(date.fromisoformat(content.details[0]))
    return f"{content.subject} can't be put off until {day}.", "Nothing was recorded. Choose a day to come."


def _already_heard(content: Refused) -> Said:
    by, how = content.details
    earlier = content.earlier
    on = f" on {in_words(earlier.counts_on)}" if isinstance(earlier, Quieted) else ""
    said = {"acknowledged": "acknowledged it", "snoozed": "put it off", "not ours": "said it is not yours"}
    if by == "You":
        said["not ours"] = "said that it is not yours"
    return f"{by} already {said[how]}{on}.", f"Nothing more was recorded of {content.subject}."


def _not_quiet(content: Refused) -> Said:
    return f"Reminders of {content.subject} come here as they always did.", "Nothing was recorded."


SAID: dict[Refusal, Callable[[Refused], Said]] = {
    Refusal.NOT_IN_SLACK: _not_in_slack,
    Refusal.NOT_SHOWN_HERE: _not_shown_here,
    Refusal.NOT_OPEN: _not_open,
    Refusal.NOT_TO_SET: _not_to_set,
    Refusal.NOT_WATCHED: _not_watched,
    Refusal.NO_HOURS: _no_hours,
    Refusal.NO_LEADS: _no_leads,
    Refusal.NO_SNOOZE: _no_snooze,
    Refusal.NOT_QUIET: _not_quiet,
    Refusal.ALREADY_HEARD: _already_heard,
}
