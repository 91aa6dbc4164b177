"""When an agreement's dates are to be spoken of: worked out whole from its records, with no day in mind.

A date counts over the days on which it stands open as it is, and only if it still stands so on the day
itself: of what is agreed to move, nothing more is said. Storage keeps the rows beside the records.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from agreements.agreement import Agreement
from agreements.authority.people import People
from agreements.days.calendar import ONE_DAY, Period
from agreements.days.occurrences import period_of
from agreements.reminding.leads import DEFAULTS, Leads, leads_of
from agreements.reminding.opens import Open, dated, item_of_delegation, registered_on, waiting
from agreements.reminding.planned import ADMINISTRATORS, CLERKS, TURN, WATCHERS, Matter, Planned
from agreements.reminding.records import Quiet, Quieted
from agreements.segments import Segment, segments

REPEATED = frozenset(
    {
        Matter.GATEWAY,
        Matter.REVIEW,
        Matter.MILESTONE,
        Matter.DELIVERABLE,
        Matter.OBLIGATION,
        Matter.PAYMENT,
        Matter.LOGGED,
        Matter.END,
    }
)
"""What is spoken of every week once its day is past, until somebody deals with it."""

TO_CLERKS, TO_ADMINISTRATORS = timedelta(days=1), timedelta(days=8)
"""How long past its day something that nobody acknowledged goes to the clerks, and to the administrators."""

WAITED = {
    Matter.SIGNATURE: (7, 14, 28, 56, 112, 224),
    Matter.CHANGE_NOTE: (7, 14, 28, 56, 112, 224),
    Matter.ATTACHMENT: (14, 42, 98),
}
"""Days after which what waits is spoken of: less and less often, and then no more."""

AT_A_TIME = timedelta(weeks=26)
"""Weeks at most that one row repeats for, unless it does so without an end."""

LAPSED = timedelta(weeks=4)
"""How long after its end an agreement that nobody replaced or extended is spoken of."""

NEXT_TO = 3
"""Days from the opening of a window within which nothing else is said of it."""

GIVEN_UP = timedelta(weeks=8)
"""How long after an agreement's end what was left undone is spoken of: then it is history."""


@dataclass(frozen=True)
class _Spell:
    """One open thing and the runs of days over which it stands open as it is."""

    open: Open
    runs: tuple[Period, ...]

    def holds(self, day: date) -> bool:
        return any(day in run for run in self.runs)


def plan(
    agreement: Agreement, cut: tuple[Segment, ...] | None = None, *, since: date | None = None
) -> tuple[Planned, ...]:
    """List every time at which something of an agreement is to be spoken of, in order.

    `cut` are the agreement's segments, where they are known already. Nothing is planned before `since`, the
    day on which the agreement was put in the register where no other is given.
    """
    cut, since = cut or segments(agreement), since or registered_on(agreement)
    leads = leads_of(agreement.records)
    spells = _spells(agreement, cut, leads)
    dues = _dues(spells)
    rows = [
        row
        for spell in spells
        for row in _rows(agreement, spell, dues, cut[-1].summary.terms.end.date, leads)
        if row.day >= since and row.due >= since
    ]
    return tuple(sorted({(row.occurrence, row.lead, row.whom): row for row in rows}.values(), key=_in_order))


def _dues(spells: Iterable[_Spell]) -> Mapping[str, Sequence[date]]:
    """List when the periods of each duty fall due, in order."""
    found: dict[str, list[date]] = {}
    for spell in spells:
        if spell.open.matter is Matter.OBLIGATION:
            found.setdefault(period_of(spell.open.item), []).append(spell.open.due)
    return {duty: sorted(dues) for duty, dues in found.items()}


def _in_order(row: Planned) -> tuple[date, str, str]:
    return row.day, row.occurrence, row.whom


def lapsing(people: People) -> tuple[Planned, ...]:
    """List when delegations of authority are spoken of, before they lapse."""
    rows = []
    for given in people.all_delegations:
        open_ = Open(Matter.DELEGATION, item_of_delegation(given), given.last)
        rows += [
            row_of(given.over, open_, TURN, given.last - timedelta(days=lead))
            for lead in DEFAULTS[Matter.DELEGATION]
        ]
    return tuple(rows)


def _spells(agreement: Agreement, cut: tuple[Segment, ...], leads: Leads) -> tuple[_Spell, ...]:
    found: dict[str, Open] = {}
    runs: dict[str, list[Period]] = {}
    standing_on: list[tuple[Period, frozenset[str]]] = []
    for segment in cut:
        holds = segment.summary.holds
        replaced = agreement.progress_on(holds.first).replaced is not None
        dates = dated(segment.occurrences, committee=leads.committee, replaced=replaced)
        for one in (*dates, *waiting(agreement, segment.summary.terms, holds.first)):
            found[one.name] = one
            _extend(runs.setdefault(one.name, []), holds)
        standing_on.append((holds, _named(segment, leads)))
    return tuple(
        _Spell(one, tuple(runs[name]))
        for name, one in found.items()
        if one.occurrence is None or _stands(name, one.due, standing_on)
    )


def _named(segment: Segment, leads: Leads) -> frozenset[str]:
    """Name what a segment dates, dealt with or not."""
    undealt = (replace(one, settled_on=None) if one.settled_on else one for one in segment.occurrences)
    return frozenset(one.name for one in dated(undealt, committee=leads.committee, replaced=False))


def _stands(name: str, due: date, standing_on: list[tuple[Period, frozenset[str]]]) -> bool:
    return any(due in holds and name in names for holds, names in standing_on)


def _extend(runs: list[Period], holds: Period) -> None:
    if runs and runs[-1].last != date.max and runs[-1].last + ONE_DAY == holds.first:
        runs[-1] = Period(runs[-1].first, holds.last)
    else:
        runs.append(holds)


def _rows(
    agreement: Agreement,
    spell: _Spell,
    dues: Mapping[str, Sequence[date]],
    end: date | None,
    leads: Leads,
) -> Iterator[Planned]:
    open_ = spell.open
    if open_.matter in WAITED:
        whom = WATCHERS if open_.matter is Matter.ATTACHMENT else TURN
        waited = (_later(open_.due, timedelta(days)) for days in WAITED[open_.matter])
        last = date.max if open_.matter is Matter.CHANGE_NOTE or end is None else end
        days = [(whom, day) for day in waited if day <= last]
    else:
        days = [(WATCHERS, day) for day in _ahead(open_, leads)]
        if _is_missed(open_):
            days.append((CLERKS, _later(open_.due, TO_CLERKS)))
            if open_.matter is not Matter.OBLIGATION:  # one period is not worth an administrator's time
                days.append((ADMINISTRATORS, _later(open_.due, TO_ADMINISTRATORS)))
            until = _until(open_, dues, end)
            yield from _weekly(agreement.id, spell, _later(open_.due, ONE_DAY), until)
    days += [(one.audience, one.until) for one in _put_off(agreement, open_) if one.until]
    yield from (row_of(agreement.id, open_, whom, day) for whom, day in days if spell.holds(day))


def _ahead(open_: Open, leads: Leads) -> Iterator[date]:
    """List the days before its date on which something is spoken of.

    The opening of a window is one of them, and goes before others that are next to it.
    """
    window = open_.occurrence.window if open_.occurrence and open_.matter is not Matter.OBLIGATION else None
    opening = (window.last - window.first).days if window else 0
    if opening:
        yield open_.due - timedelta(days=opening)
    for lead in leads.of(open_.matter, open_.item):
        if not opening or abs(lead - opening) > NEXT_TO:
            yield open_.due - timedelta(days=lead)


def _is_missed(open_: Open) -> bool:
    """Say whether its day can be missed: not where it only begins then."""
    begins = open_.occurrence is not None and open_.occurrence.bound == "from"
    return open_.matter in REPEATED and not begins


def _until(open_: Open, dues: Mapping[str, Sequence[date]], end: date | None) -> date:
    """Return the last day on which something undone is spoken of.

    A duty's period is, up to the end of the next one: then that is what matters.
    """
    if open_.matter is Matter.END:
        return _later(open_.due, LAPSED)
    of_duty = dues.get(period_of(open_.item), ()) if open_.matter is Matter.OBLIGATION else ()
    place = bisect_right(of_duty, open_.due)
    if of_duty[place:]:
        return of_duty[place]
    return _later(max(open_.due, end), GIVEN_UP) if end else date.max


def _weekly(agreement: str, spell: _Spell, first: date, until: date) -> Iterator[Planned]:
    """Repeat every Monday, so that all that is overdue comes in one message a week.

    What has a last day is cut into rows that are short, so that those that are long over need no looking at.
    """
    for run in spell.runs:
        day, last = _monday(max(first, run.first)), min(run.last, until)
        while day <= last:
            cut = last if last == date.max else min(last, _later(day, AT_A_TIME - ONE_DAY))
            yield row_of(agreement, spell.open, WATCHERS, day, until=cut)
            if cut == last:
                break
            day += AT_A_TIME


def _monday(day: date) -> date:
    return _later(day, timedelta(days=-day.weekday() % 7))


def _later(day: date, by: timedelta) -> date:
    return day + by if day <= date.max - by else date.max


def _put_off(agreement: Agreement, open_: Open) -> tuple[Quieted, ...]:
    """List who put it off until a day, and did not say something else of it since."""
    last = {
        one.audience: one
        for one in agreement.records
        if isinstance(one, Quieted) and one.occurrence == open_.name
    }
    return tuple(one for one in last.values() if one.how is Quiet.SNOOZED)


def row_of(agreement: str, open_: Open, whom: str, day: date, *, until: date | None = None) -> Planned:
    """Plan to speak of an open thing to somebody on a day, or every week from it up to another."""
    return Planned(
        agreement,
        open_.name,
        (open_.due - day).days,
        whom,
        open_.matter,
        open_.item,
        open_.due,
        day,
        until,
    )
