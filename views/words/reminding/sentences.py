"""One reminder in a sentence: what it is of, when it falls, how many days are left or gone."""

from datetime import date

from agreements.days.calendar import how_far, in_words
from agreements.days.occurrences import Occurrence, last_day
from agreements.reminding.planned import Matter
from agreements.reminding.saying import Reminder
from agreements.terms.clauses import labels
from views.page import Cite
from views.words.days import occurs
from views.words.phrases import capital, count, joined

YEAR = 366  # days
FEW = 3
"""Parties that are named in a sentence; more are counted."""


def days_off(due: date, today: date) -> str:
    """Say the days left or gone, exactly within a year: `in 14 days`, `5 days ago`, `8 years ago`."""
    days = (due - today).days
    if abs(days) > YEAR:
        return how_far(due, today)
    if days in {0, 1, -1}:
        return {0: "today", 1: "tomorrow", -1: "yesterday"}[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def sentence(one: Reminder, today: date) -> str:
    """Say the point of a reminder, without the name of its agreement and without a full stop."""
    return _SAID.get(one.planned.matter, _task)(one, today)


def _when(one: Reminder, today: date) -> str:
    return f"{in_words(one.planned.due)}, {days_off(one.planned.due, today)}"


def _start(one: Reminder, today: date) -> str:
    due = one.planned.due
    if due == today:
        return f"it starts today, {in_words(due)}"
    verb = "starts" if due > today else "started"
    return f"it {verb} {days_off(due, today)}, on {in_words(due)}"


def _end(one: Reminder, today: date) -> str:
    due = one.planned.due
    if due == today:
        return f"it ends today, {in_words(due)}"
    if due > today:
        return f"it ends {days_off(due, today)}, on {in_words(due)}"
    ended = f"it ended {days_off(due, today)}, on {in_words(due)}"
    return f"{ended}, and nothing is recorded as extending or replacing it"


def _notice(one: Reminder, today: date) -> str:
    due = one.planned.due
    if due == today:
        return f"today, {in_words(due)}, is the last day to give notice"
    verb = "is" if due > today else "was"
    return f"the last day to give notice {verb} {in_words(due)}, {days_off(due, today)}"


def _decide(one: Reminder, today: date) -> str:
    due = one.planned.due
    verb = "is" if due >= today else "was"
    return f"the last day to decide whether to give notice {verb} {in_words(due)}, {days_off(due, today)}"


def _task(one: Reminder, today: date) -> str:
    occurrence = one.open.occurrence if one.open else None
    called = name_of(one.planned.matter, one.planned.item)
    if occurrence is None:
        return f"{called} was due on {in_words(one.planned.due)}"
    if occurrence.opens and one.planned.due >= today:
        return _window(called, occurrence, one.planned.due, occurrence.opens, today)
    due, what = one.planned.due, occurrence.what
    if occurrence.bound == "from":
        verb = "begins" if due >= today else "began"
        if occurrence.precision != "day":
            return f"{called} is due {occurs(occurrence)}: {what}"
        return f"{called} {verb} {days_off(due, today)}, from {in_words(due)}: {what}"
    if last_day(due, occurrence) < today:
        undone = _UNDONE.get(one.planned.matter, "done") + _by_whom(one)
        on = f"{occurs(occurrence)}, {days_off(due, today)}"
        past = f"{called} was due {on if due < today else f'before today, {in_words(due)}'}"
        return f"{past}, and is not recorded as {undone}: {what}"
    return f"{called} is due {days_off(last_day(due, occurrence), today)}, {occurs(occurrence)}: {what}"


def _by_whom(one: Reminder) -> str:
    return f" by {joined(one.decided.waiting)}" if one.decided and one.decided.by else ""


def _window(called: str, occurrence: Occurrence, due: date, opens: date, today: date) -> str:
    if opens > today:
        days = f"opens {days_off(opens, today)}, closes {days_off(due, today)}"
        return f"{called} is due {occurs(occurrence)} ({days}): {occurrence.what}"
    since = "opens today" if opens == today else "is open"
    left = f"{count((due - today).days, 'day')} left" if due > today else "its last day is today"
    return f"{called} {since}, {left}, due {occurs(occurrence)}: {occurrence.what}"


_UNDONE = {Matter.LOGGED: "closed", Matter.GATEWAY: "decided", Matter.REVIEW: "held", Matter.PAYMENT: "paid"}


DATELESS = frozenset({Matter.SIGNATURE, Matter.CHANGE_NOTE, Matter.ATTACHMENT})
"""What is spoken of although it falls due on no day."""

_BEFORE_DAY = {Matter.START: " on", Matter.END: " on", Matter.NOTICE: ",", Matter.DECIDE: ","}
NAMED = {
    Matter.START: "the start",
    Matter.END: "the end",
    Matter.NOTICE: "the last day for notice",
    Matter.DECIDE: "the last day to decide on notice",
    Matter.SIGNATURE: "the signing",
    Matter.ATTACHMENT: "the missing attachments",
}


def name_of(matter: Matter, item: str, due: date | None = None) -> str:
    """Name what a reminder is of: `the end`, `milestone M3`, `action 3`, and the day on which it is due."""
    match matter:
        case Matter.LOGGED:
            name = item.replace("-", " ")
        case Matter.CHANGE_NOTE:
            name = f"change note {item.removeprefix('ccn-')}"
        case _:
            name = NAMED.get(matter) or f"{matter} {item}"
    if due is None or matter in DATELESS:
        return name
    return f"{name}{_BEFORE_DAY.get(matter, ', due')} {in_words(due)}"


def _signature(one: Reminder, today: date) -> str:
    return f"it has waited {_waited(one, today)} to be signed by {_parties(one)}"


def _change_note(one: Reminder, today: date) -> str:
    note = name_of(one.planned.matter, one.planned.item)
    return f"{note} has waited {_waited(one, today)} to be signed by {_parties(one)}"


def _waited(one: Reminder, today: date) -> str:
    days = (today - one.planned.due).days
    return count(days, "day") if days else "since today"


def _parties(one: Reminder) -> str:
    few = len(one.missing) <= FEW
    return joined(one.missing) if few else count(len(one.missing), "party", "parties")


def _attachment(one: Reminder, _: date) -> str:
    lacks = count(len(one.missing), "attachment")
    return f"the copy in the register lacks {lacks} that the document refers to"


def _delegation(one: Reminder, today: date) -> str:
    by, to = one.whose
    return f"the authority that {by} handed to {to} lapses after {_when(one, today)}"


_SAID = {
    Matter.START: _start,
    Matter.END: _end,
    Matter.NOTICE: _notice,
    Matter.DECIDE: _decide,
    Matter.SIGNATURE: _signature,
    Matter.CHANGE_NOTE: _change_note,
    Matter.ATTACHMENT: _attachment,
    Matter.DELEGATION: _delegation,
}
"""How each matter is said; what is not here is something to do."""


def subject(one: Reminder) -> str:
    """Name what a reminder is of, in a word or two: `M3`, `Signing`, `Change note 3`."""
    item = one.planned.item
    named = _SUBJECTS.get(one.planned.matter)
    if one.planned.matter is Matter.LOGGED:
        return capital(name_of(one.planned.matter, item))
    return named or (f"Change note {item.removeprefix('ccn-')}" if item.startswith("ccn-") else item)


_SUBJECTS = {
    Matter.START: "Start",
    Matter.END: "End",
    Matter.NOTICE: "Notice",
    Matter.DECIDE: "Decision on notice",
    Matter.SIGNATURE: "Signing",
    Matter.ATTACHMENT: "Attachments",
}


def cites(one: Reminder) -> tuple[Cite, ...]:
    """Point to the clauses that a reminder rests on."""
    clause = one.open.occurrence.clause if one.open and one.open.occurrence else None
    if clause is None or one.terms is None:
        return ()
    return tuple(Cite(one.terms.id, label) for label in dict.fromkeys(labels(clause)))


def owners(one: Reminder) -> str:
    """Name who owns what is due, or nothing where nobody is given; of a gateway who has yet to decide."""
    if one.decided and one.decided.by:
        return joined(one.decided.waiting)
    occurrence = one.open.occurrence if one.open else None
    return joined(one.terms.called(owner) for owner in occurrence.owner) if occurrence and one.terms else ""


def whole(one: Reminder, today: date) -> str:
    """Say the point of a reminder with the name of its agreement."""
    said = sentence(one, today)
    return f"{one.terms.short_name}: {said}" if one.terms else capital(said)
