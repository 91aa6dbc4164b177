"""What falls due in a period, across agreements or for one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agreements.answers import Answer, DueDate, DueDates
from agreements.days.calendar import FIRST_DAY, ONE_DAY, Period, in_words
from agreements.requests import About, ListAgreements, Topic
from agreements.terms.clauses import labels
from views.page import Button, Cite, Heading, Line, Page, Part, Point, Table
from views.words.apart import named_apart
from views.words.days import distance, in_period, occurs
from views.words.phrases import capital, count, ended, joined
from views.words.scene import asked
from views.words.work import kind_words, outcome_words

MOST_BUTTONS = 5
MOST_POINTS = 8
"""How many are listed below a table: a second table would be a page of its own in Slack."""


def due(answer: Answer, content: DueDates) -> Page:
    """Say what falls due in the period, and what is open in it without closing."""
    content = replace(
        content, due=named_apart(content.due, content.open), open=named_apart(content.open, content.due)
    )
    if content.overdue:
        return _overdue(answer, content)
    parts: list[Part] = []
    if content.due:
        parts.append(_table(answer, content.due))
    if content.open:
        few = content.due and len(content.open) <= MOST_POINTS
        listed = _points(answer, content.open) if few else (_table(answer, content.open),)
        parts += [Heading("Open in this time, but ending later", 2), *listed]
    found = [*content.due, *content.open]
    return Page(
        Line(ended(_headline(answer, content))),
        tuple(parts),
        _buttons(answer, content),
        agreements=tuple(dict.fromkeys(one.agreement for one in found)),
    )


def _overdue(answer: Answer, content: DueDates) -> Page:
    """Say what has passed with no outcome recorded, and how one is recorded."""
    number, agreements = len(content.due), len({one.agreement for one in content.due})
    nothing = "nothing but duties that recur has" if content.duties else "nothing has"
    have = count(number, "date has", "dates have") if number else nothing
    until_now = content.last >= answer.day - ONE_DAY
    whole = content.first == FIRST_DAY and until_now
    when = (
        f" since {in_words(content.first)}"
        if until_now
        else f" {in_period(Period(content.first, content.last))}"
    )
    across = f", in {count(agreements, 'agreement')}" if number and not content.of else ""
    said = f"{have} passed with no outcome recorded{'' if whole else when}{across}{_as_of(answer)}"
    parts: list[Part] = []
    if number:
        parts.append(_table(answer, content.due, latest_first=True))
        parts.append(Line("When one was met, held or decided, record it: done, review or decide."))
    if content.duties:
        times = count(content.duties, "time")
        parts.append(
            Line(f"Duties that recur are not counted as overdue: no outcome is recorded of {times}.")
        )
    if not (number or content.duties or content.of or whole):
        years = (answer.day - content.first).days // 365 + 2
        longer = f"overdue last {years} years"
        parts.append(Line(f"To look further back, name an agreement or a longer period: {longer}."))
    further = (Button("Overdue in all", "overdue"),) if content.of else ()  # what was asked may be of all
    return Page(
        Line(ended(f"{content.of}: {said}" if content.of else capital(said))),
        tuple(parts),
        (*_buttons(answer, content), *further),
        agreements=tuple(dict.fromkeys(one.agreement for one in content.due)),
    )


def _headline(answer: Answer, content: DueDates) -> str:
    whose = f"{content.of}: " if content.of else ""
    number = len(content.due)
    said = count(number, "date falls due", "dates fall due") if number else "nothing falls due"
    agreements = len({one.agreement for one in content.due})
    across = f", in {count(agreements, 'agreement')}" if number and not content.of else ""
    more = ("more is", "more are") if number else ("thing is", "things are")
    opened = f"; {count(len(content.open), *more)} open then" if content.open else ""
    period = in_period(Period(content.first, content.last))
    done = _dealt_with(number, sum(one.occurrence.settled_on is not None for one in content.due))
    return f"{whose}{said if whose else capital(said)} {period}{across}{done}{opened}{_as_of(answer)}"


def _dealt_with(due: int, done: int) -> str:
    if not done:
        return ""
    return ", dealt with already" if due == 1 else f", {'all' if done == due else done} of them dealt with"


def _as_of(answer: Answer) -> str:
    when = answer.request.when
    seen = asked(replace(when, known_on=None), answer.today).strip()
    known = asked(replace(when, as_of=None), answer.today).removeprefix(", ")
    said = joined(one for one in (f"as things stood {seen}" if seen else "", known) if one)
    return f" ({said})" if said else ""


def _table(answer: Answer, found: tuple[DueDate, ...], *, latest_first: bool = False) -> Table:
    in_order = sorted(found, key=lambda one: (one.occurrence.due or date.max, one.short_name))
    if latest_first:
        in_order.reverse()
    rows = tuple(_cells(answer, one) for one in in_order)
    cites = tuple(
        tuple(Cite(one.agreement, label) for label in labels(one.occurrence.clause or "") if label)
        for one in in_order
    )
    return Table(("When", "How far off", "Agreement", "Kind", "What"), rows, cites)


def _points(answer: Answer, found: tuple[DueDate, ...]) -> Iterator[Point]:
    for one in sorted(found, key=lambda one: (one.occurrence.due or date.max, one.short_name)):
        when, far, agreement, kind, what = _cells(answer, one)
        cites = tuple(Cite(one.agreement, label) for label in labels(one.occurrence.clause or "") if label)
        yield Point(ended(f"{when} ({far[:1].lower()}{far[1:]}), {agreement}, {kind.lower()}: {what}"), cites)


def _cells(answer: Answer, one: DueDate) -> tuple[str, ...]:
    what = one.occurrence
    far = outcome_words(what) or distance(what, answer.day, answer.today)
    return (capital(occurs(what)), capital(far), one.short_name, kind_words(what), what.what)


def _buttons(answer: Answer, content: DueDates) -> tuple[Button, ...]:
    names = {one.agreement: one.short_name for one in (*content.due, *content.open)}
    if not names:
        return (Button("All agreements", ListAgreements(when=answer.request.when).typed),)
    return tuple(
        Button(f"Dates: {name}", About(Topic.DATES, agreement, when=answer.request.when).typed)
        for agreement, name in list(names.items())[:MOST_BUTTONS]
    )
