"""The answers to commands about reminders."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agreements.answers import Answer
from agreements.days.calendar import how_far, in_words
from agreements.days.occurrences import Occurrence
from agreements.reminding.audiences import Audience, Times, is_person
from agreements.reminding.delivering import Stuck
from agreements.reminding.opens import Open
from agreements.reminding.planned import Matter, Planned
from agreements.reminding.records import CommitteeSet, LeadsSet, Quiet, Quieted, Watched
from agreements.reminding.requests import Hush, SetLeads, ShowReminders, ShowWatching, StartHours, Watch
from agreements.reminding.results import (
    HoursSet,
    Hushed,
    LeadsKept,
    OneReminder,
    ToCome,
    Watching,
    WatchSet,
)
from agreements.reminding.working import NATIONS
from agreements.requests import About, Topic
from agreements.terms.clauses import labels
from views.page import Button, Cite, Heading, Line, Page, Part, Point, Row, Table
from views.troubles import refused_words
from views.words.days import occurs
from views.words.phrases import capital, count, ended, joined, sentences
from views.words.reminding.sentences import DATELESS, NAMED, name_of
from views.words.reminding.spoken import reminder_page
from views.words.reminding.told import lead_words

WATCHING = Button("What is watched here", ShowWatching().typed)
MOST_BUTTONS = 5
HOURS = Button("Hours", StartHours().typed)
_PLURAL = {
    Matter.NOTICE: "last days for notice",
    Matter.DECIDE: "last days to decide on notice",
    Matter.OBLIGATION: "recurring duties",
}


def watch_set(answer: Answer, content: WatchSet) -> Page:
    """Say what an audience is told of from now on, or no more, and when it first hears."""
    watched, terms = content.watched, content.terms
    agreements = (terms.id,) if terms else ()
    where = _place(watched.audience)
    what = _watched(watched, content.called)
    if watched.ended:
        again = tuple(
            Button(f"Watch {_watched(one, called)} again", Watch(one.over, one.party, one.matter).typed)
            for one, called in content.stopped[:MOST_BUTTONS]
        )
        ended_ = joined(_watched(one, called) for one, called in content.stopped) or what
        return Page(
            Line(f"{capital(ended_)}: no more reminders {where}."),
            (),
            (*again, WATCHING),
            agreements=agreements,
        )
    already = " already" if content.again else ""
    stop = Button("Stop", Watch(watched.over, watched.party, watched.matter, ended=True).typed)
    show = (Button("Reminders to come", ShowReminders(terms.id).typed),) if terms else ()
    rows: list[Part] = []
    if terms:
        rows.append(Row("First", _first(content, answer.today)))
    return Page(
        Line(f"Reminders of {what} are{already} sent {where}."),
        tuple(rows),
        (*show, stop, HOURS, WATCHING),
        agreements=agreements,
    )


def _place(audience: str) -> str:
    return "to you in a direct message" if is_person(audience) else "to this channel"


def _watched(watched: Watched, called: str) -> str:
    matter = _kind(watched.matter)
    if watched.party:
        return f"{matter or 'all agreements'} that {called} is a party to"
    if watched.over:
        return f"{matter} of {called}" if matter else called
    return f"{matter} of all agreements" if matter else "all agreements"


def _kind(matter: str) -> str:
    return _PLURAL.get(Matter(matter)) or f"{matter}s" if matter else ""


def _first(content: WatchSet, today: date) -> str:
    if content.first is None or content.on is None:
        return "Nothing is to come: it has no dates ahead."
    return f"On {in_words(content.on)} ({how_far(content.on, today)}), of {_named(content.first)}."


def _named(row: Planned) -> str:
    return name_of(row.matter, row.item, None if row.matter in NAMED else row.due)


def watching(_: Answer, content: Watching) -> Page:
    """Say what an audience is told of, and at which hours."""
    where = "to you in direct messages" if content.person else "to this channel"
    refused = _refused("you" if content.person else "this channel", content.refused)
    if not content.watched:
        only = ", except of what only you can do and of what you put off" if content.person else ""
        return Page(
            Line(f"No reminders are sent {where}{only}."),
            (*refused, Line("To begin, type: watch, and an agreement's name, or: watch all")),
            (HOURS,),
        )
    points = tuple(Point(ended(capital(_watched(one, called)))) for one, called in content.watched)
    stops = tuple(
        Button(
            f"Stop {called or 'all'}",
            Watch(one.over, one.party, one.matter, ended=True).typed,
        )
        for one, called in content.watched[:MOST_BUTTONS]
    )
    said = f"Reminders of {count(len(content.watched), 'thing')} are sent {where}"
    return Page(Line(ended(said)), (*refused, *points, *_times(content.times)), (*stops, HOURS))


def _refused(where: str, refused: Stuck | None) -> tuple[Part, ...]:
    return (Row("Refused", refused_words(where, refused)),) if refused else ()


def _times(times: Times) -> tuple[Part, ...]:
    ahead = "On Mondays also what falls in the week and the next." if times.look_ahead else None
    return (
        Row(
            "When",
            sentences(
                f"on working days of {NATIONS[times.nation]}, from {_hour(times.first_hour)} to "
                f"{_hour(times.last_hour)}, {times.zone} time",
                ahead,
            ),
        ),
    )


def _hour(hour: int) -> str:
    return f"{hour:02d}:00"


def hours_set(_: Answer, content: HoursSet) -> Page:
    """Say when an audience is spoken to from now on."""
    where = "you in direct messages" if content.person else "this channel"
    return Page(Line(f"The hours of {where} are set."), _times(content.times), (WATCHING,))


def to_come(answer: Answer, content: ToCome) -> Page:
    """List what is to be said of an agreement and when, and who is told."""
    terms, rows = content.terms, content.rows
    first = rows[0][0] if rows else None
    said = f"{count(len(rows), 'reminder')} to come"
    nearest = f", the next on {in_words(first)} ({how_far(first, answer.today)})" if first else ""
    parts: list[Part] = [Row("Who is told", _told(content)), *_refusals(content)]
    if rows:
        table = tuple(_cells(*row) for row in rows)
        cites = tuple(_cites(terms.id, open_) for _, __, open_ in rows)
        parts.append(Table(("Said on", "Before", "Of", "What"), table, cites))
    if content.waits:
        parts += [Heading("Without a date yet", 2), *(Point(_waits(one)) for one in content.waits)]
    watch = () if content.here else (Button("Watch it here", Watch(terms.id).typed),)
    buttons = (*watch, Button("Change lead times", SetLeads(terms.id).typed), WATCHING)
    return Page(
        Line(f"{terms.short_name}: {said}{nearest}."),
        tuple(parts),
        (*buttons, Button("Dates", About(Topic.DATES, terms.id).typed)),
        agreements=(terms.id,),
    )


def _told(content: ToCome) -> str:
    others = count(content.elsewhere, "other channel or person", "other channels or people")
    if content.here:
        return f"This channel, and {others}." if content.elsewhere else "This channel."
    if content.elsewhere:
        return f"Not this channel; {others}."
    return "Nobody: no channel watches it. Type watch in the channel that is to be told."


def _refusals(content: ToCome) -> Iterator[Part]:
    here = content.refused_here
    person = here is not None and Audience(here.audience).person
    yield from _refused("you" if person else "this channel", here)
    for refused, name in content.refused_elsewhere:
        yield from _refused(name or f"channel {refused.audience}", refused)


def _cells(day: date, row: Planned, open_: Open | None) -> tuple[str, ...]:
    days = (row.due - day).days
    before = count(days, "day") if days > 0 else "on the day" if days == 0 else f"{count(-days, 'day')} past"
    occurrence = open_.occurrence if open_ else None
    what = {
        Matter.NOTICE: "Last day for notice",
        Matter.DECIDE: "Last day to decide on notice",
        Matter.ATTACHMENT: "Attachments that the copy lacks",
    }.get(row.matter) or (occurrence.what if occurrence else capital(row.matter))
    named = row.item if occurrence and occurrence.item else capital(row.matter)
    when = capital(occurs(occurrence)) if occurrence else in_words(row.due)
    return in_words(day), before, named, f"{when}: {what}"


def _cites(agreement: str, open_: Open | None) -> tuple[Cite, ...]:
    clause = open_.occurrence.clause if open_ and open_.occurrence else None
    return tuple(Cite(agreement, label) for label in labels(clause)) if clause else ()


def _waits(one: Occurrence) -> str:
    waits = "an end date" if one.waits_for == "end date" else "all parties to sign"
    named = f"{one.item}: {one.what}" if one.item else one.what
    return sentences(f"{named} (waits for {waits})")


def one_reminder(answer: Answer, content: OneReminder) -> Page:
    """Say one reminder as it would be said today, and why no more is said of it, where that is so."""
    page = replace(reminder_page(content.reminder, answer.today), kind="")
    if content.heard is None:
        return page
    said_again = Hush(content.heard.agreement, content.reminder.planned.item, content.heard.how).typed
    offered = tuple(button for button in page.buttons if button.typed != said_again)
    return replace(page, parts=(_heard(content.heard), *page.parts), buttons=offered)


def _heard(said: Quieted) -> Row:
    where = "to you in direct messages" if is_person(said.audience) else "in this channel"
    day = in_words(said.counts_on)
    match said.how:
        case Quiet.SNOOZED if said.until:
            return Row("Put off", f"On {day}: it is not said {where} before {in_words(said.until)}.")
        case Quiet.NOT_OURS:
            return Row("Not ours", f"Said on {day}: nothing more is said of it {where}.")
        case _:
            return Row("Acknowledged", f"On {day}: it is not said again {where}.")


def leads_kept(answer: Answer, content: LeadsKept) -> Page:
    """Say how long before its dates something is spoken of from now on, and when it next is."""
    terms, record = content.terms, content.record
    if isinstance(record, CommitteeSet):
        days = count(record.days, "day")
        said = f"{terms.short_name}: {days} are allowed for a committee to decide on notice."
    else:
        whose = f"{record.item} of " if record.item else ""
        dates = "its date" if record.item else "its dates"
        usual = (
            f"{lead_words(content.leads, dates)}, as nothing else is set for it"
            if content.leads
            else "as long before as usual"
        )
        leads = lead_words(record.leads, dates) if record.leads else usual
        said = f"{whose}{terms.short_name}: spoken of {leads}."
    rows: tuple[Part, ...] = ()
    if content.next:
        day, row = content.next
        rows = (Row("Next", f"On {in_words(day)} ({how_far(day, answer.today)}), of {_named(row)}."),)
    if terms.recurring and isinstance(record, LeadsSet) and not record.item:
        duty = terms.recurring[0].id
        rows = (
            *rows,
            Row("Recurring", f"What recurs is set by its own id, such as: remind {terms.id} {duty} 14 3"),
        )
    buttons = [Button("Reminders to come", ShowReminders(terms.id).typed)]
    if isinstance(record, CommitteeSet) or record.leads:  # else it is as usual already
        item = "committee" if isinstance(record, CommitteeSet) else record.item
        buttons.append(Button("As usual", SetLeads(terms.id, item, by_default=True).typed))
    return Page(Line(capital(said)), rows, tuple(buttons), agreements=(terms.id,))


def hushed(_: Answer, content: Hushed) -> Page:
    """Say that an audience hears no more of something, or not before a day."""
    terms, record = content.terms, content.record
    where = "to you in direct messages" if content.person else "in this channel"
    occurrence = content.what.occurrence
    what = f", {occurrence.what}" if occurrence and occurrence.item else ""
    name = f"{name_of(content.what.matter, record.item)} of {terms.short_name}{what}"
    if record.how is Quiet.SNOOZED and record.until:
        said = f"Put off until {in_words(record.until)}: {name}"
        next_ = f"It is said again {where} on that day, or on the first working day after it."
        if content.next and content.next >= record.until:
            next_ += f" The next reminder of it was to be on {in_words(content.next)} anyway."
    elif record.how is Quiet.NOT_OURS:
        said, next_ = f"Not ours: {name}", f"Nothing more is said of it {where}."
    elif record.how is Quiet.HEARD_AGAIN:
        said, next_ = f"Heard again: {name}", f"What is still to be said of it is said {where} again."
    else:
        said = f"Acknowledged: {name}"
        next_ = f"It is not spoken of again {where}."
        if content.what.matter not in DATELESS:
            next_ = f"This date of it is not spoken of again {where}. If it is moved, the new date is."
    buttons = [Button("Reminders to come", ShowReminders(terms.id).typed)]
    if record.how is Quiet.SNOOZED:
        buttons.insert(0, Button("Acknowledge", Hush(terms.id, record.item).typed))
    if record.how is not Quiet.HEARD_AGAIN:
        buttons.append(Button("Hear again", Hush(terms.id, record.item, Quiet.HEARD_AGAIN).typed))
    return Page(Line(ended(said)), (Line(next_),), tuple(buttons), agreements=(terms.id,))
