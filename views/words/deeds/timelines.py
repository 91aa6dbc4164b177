"""What is said of timelines: a picture, and in the text all that the picture shows."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import IO

from agreements.answers import Answer
from agreements.days.calendar import in_words
from agreements.handed_out.formats import Format
from agreements.handed_out.handouts import Export, ShowTimeline, ShowTimelines
from agreements.handed_out.timeline import Course, Lane, Sort
from agreements.life.results import Timeline, Timelines
from agreements.requests import About, ListAgreements, Topic
from views.page import Button, File, Line, Page, Table
from views.words.apart import apart
from views.words.days import between
from views.words.phrases import capital, count, ended
from views.words.scene import asked

MOST_DRAWN = 40
"""Lines of a picture; a longer one would be read nowhere."""

FEW = 3
"""Things ahead that are named of each of many agreements."""

COLUMNS = ("Kind", "Item", "What", "When", "State")


def timeline(answer: Answer, content: Timeline) -> Page:
    """Hand out the picture of one agreement along its time."""
    terms, lanes = content.terms, content.lanes
    when = asked(answer.request.when, answer.today)
    buttons = (
        Button("Dates", About(Topic.DATES, terms.id, when=answer.request.when).typed),
        Button("Calendar file", Export(terms.id, Format.ICS, when=answer.request.when).typed),
        Button("All agreements", ShowTimelines(content.day, when=answer.request.when).typed),
    )
    if not lanes:
        said = f"{terms.short_name}{when}: no day is known of anything in it, so there is nothing to draw."
        return Page(Line(said), buttons=buttons, agreements=(terms.id,))
    table = Table(COLUMNS, tuple(_cells(lane, content.day) for lane in lanes))
    drawn = [(_line(lane), (lane,)) for lane in lanes[:MOST_DRAWN]]
    said = f"{terms.short_name}{when}: a timeline of {count(len(lanes), 'thing')}{_beyond(len(lanes))}."
    alt = f"Timeline of {terms.short_name} on {in_words(content.day)}. " + " ".join(
        _told(lane, content.day) for lane in lanes
    )
    write = partial(_draw, f"{terms.short_name}{when}", drawn, content.day, _called(answer, content))
    file = File(f"{terms.id}-timeline.png", write, alt)
    return Page(Line(said), (table,), buttons, agreements=(terms.id,), files=(file,))


def _draw(
    title: str,
    drawn: Sequence[tuple[str, tuple[Lane, ...]]],
    day: date,
    called: str,
    file: IO[bytes],
) -> None:
    from views.pictures import timeline as picture  # noqa: PLC0415 - only pictures need matplotlib

    now = picture.Now(day, called)
    picture.draw(title, [picture.Drawn(*line) for line in drawn], now, file)


def _called(answer: Answer, content: Timeline | Timelines) -> str:
    """Name the day as of which a picture is."""
    return "Today is" if content.day == answer.today else "As of"


def _beyond(number: int) -> str:
    return f"; the picture has the first {MOST_DRAWN}" if number > MOST_DRAWN else ""


def _line(lane: Lane) -> str:
    """Say what stands over a lane of the picture."""
    name = lane.item or capital(lane.sort)
    return f"{name}: {lane.what}" if lane.sort is not Sort.TERM else f"{lane.what}, {_when(lane)}"


def _when(lane: Lane) -> str:
    first, last = lane.marks[0].days, lane.marks[-1].days
    if lane.sort is Sort.DUTY and len(lane.marks) > 1:
        return f"{len(lane.marks)} times, {between(first.first, last.last)}"
    return between(first.first, last.last)


def _state(lane: Lane, day: date) -> str:
    """Say what became of a lane by a day; what has passed with no outcome recorded is overdue."""
    if lane.sort is Sort.TERM:
        return ""
    if lane.sort is Sort.DUTY and len(lane.marks) > 1:
        return f"{lane.settled} of {len(lane.marks)} dealt with"
    settled = lane.marks[0].settled_on
    if lane.sort is Sort.CHANGE_NOTE:
        return f"agreed {in_words(settled)}" if settled else ""
    if lane.sort in {Sort.NOTICE, Sort.SUCCESSOR}:
        return ""
    if settled:
        return f"dealt with {in_words(settled)}"
    return "overdue" if lane.sort is not Sort.DUTY and lane.marks[0].days.last < day else "open"


def _cells(lane: Lane, day: date) -> tuple[str, ...]:
    return capital(lane.sort), lane.item, lane.what, _when(lane), _state(lane, day)


def _told(lane: Lane, day: date) -> str:
    """Say a lane in a sentence, for who does not see the picture."""
    said = _state(lane, day)
    state = f", {said}" if said else ""
    return ended(
        f"{_line(lane)}{state}" if lane.sort is Sort.TERM else f"{_line(lane)}, {_when(lane)}{state}"
    )


def timelines(answer: Answer, content: Timelines) -> Page:
    """Hand out the picture of all agreements along their time."""
    when = asked(answer.request.when, answer.today)
    list_all = Button("All agreements", ListAgreements(when=answer.request.when).typed)
    courses = [one for one in content.courses if one.term or one.lanes]
    if not courses:
        said = f"Nothing to draw{when}: no agreement has a day that is known."
        return Page(Line(said), buttons=(list_all,))
    shown = apart(courses[:MOST_DRAWN])
    rows = tuple(_course_cells(one) for one in shown)
    table = Table(("Agreement", "Stands", "Term", "In the next 6 months"), rows)
    number = count(len(courses), "agreement")
    said = f"A timeline of {number}{when}{_beyond(len(courses))}."
    drawn = [(one.terms.short_name, (*([one.term] if one.term else []), *one.lanes)) for one in shown]
    alt = f"Timeline of {number} on {in_words(content.day)}. " + " ".join(map(_course_told, shown))
    file = File(
        "timeline.png", partial(_draw, f"Agreements{when}", drawn, content.day, _called(answer, content)), alt
    )
    buttons = tuple(
        Button(one.terms.short_name, ShowTimeline(one.terms.id, when=answer.request.when).typed)
        for one in shown[:4]
    )
    return Page(
        Line(said),
        (table,),
        (*buttons, list_all),
        agreements=tuple(one.terms.id for one in shown),
        files=(file,),
    )


def _course_cells(one: Course) -> tuple[str, ...]:
    ahead = [f"{lane.item} {in_words(lane.marks[-1].days.last)}" for lane in one.lanes[:FEW]]
    more = [f"{len(one.lanes) - FEW} more"] if len(one.lanes) > FEW else []
    return one.terms.short_name, one.standing.state, _term(one), "; ".join([*ahead, *more])


def _term(one: Course) -> str:
    if one.term is None:
        return "No day is known"
    days = one.term.marks[0].days
    return _when(one.term) if days.first < days.last else f"{one.term.what}, {_when(one.term)}"


def _course_told(one: Course) -> str:
    return ended(f"{one.terms.short_name}: {one.standing.state}; {_term(one)}")
