"""All dates of the register as an iCalendar file (RFC 5545): each an event of a whole day."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from io import BytesIO
from itertools import chain
from typing import IO

from icalendar import Calendar, Event

from agreements.agreement import Agreement
from agreements.answers import DueDate
from agreements.days.calendar import ONE_DAY
from agreements.days.occurrences import CONTEXT, occurrences
from agreements.terms.canonical import digest_of
from views.exports.tables import Seen, seen
from views.papers.text import printable
from views.words.days import occurs
from views.words.phrases import sentences
from views.words.work import kind_words

END = b"END:VCALENDAR\r\n"


def ics(agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    """Write a calendar, event by event; what has no date is left out, as are past events and versions."""
    _write(file, chain.from_iterable(_dates(seen(agreement, day)) for agreement in agreements), day)


def calendar_of(dates: Iterable[DueDate], day: date) -> bytes:
    """Make the calendar of dates that were found across agreements."""
    made = BytesIO()
    _write(made, dates, day)
    return made.getvalue()


def _write(file: IO[bytes], dates: Iterable[DueDate], day: date) -> None:
    calendar = Calendar()
    calendar.add("prodid", "-//mou//agreements//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Agreements")
    file.write(calendar.to_ical().removesuffix(END))
    for one in dates:
        if one.occurrence.due and one.occurrence.kind not in CONTEXT:
            file.write(_event(one, one.occurrence.due, day).to_ical())
    file.write(END)


def _dates(one: Seen) -> Iterator[DueDate]:
    made = one.agreement.progress_on(one.day)
    for found in occurrences(one.terms, one.standing.starts_on, made):
        yield DueDate(one.terms.id, one.terms.short_name, found)


def _event(one: DueDate, due: date, day: date) -> Event:
    found = one.occurrence
    event = Event()
    mark = found.item or digest_of(f"{found.kind} {found.what}".encode())[:12]
    settled = "Settled: " if found.settled_on else ""
    event.add("uid", f"{one.agreement}-{mark}@mou")
    event.add("dtstamp", datetime.combine(day, time(), UTC))
    event.add("dtstart", due)
    event.add("dtend", due + ONE_DAY)
    event.add("summary", printable(f"{settled}{found.what} ({one.short_name})"))
    source = f"Source: {found.clause}" if found.clause else None
    event.add("description", printable(sentences(f"{kind_words(found)}, {occurs(found)}", source)))
    event.add("transp", "TRANSPARENT")
    return event
