"""What the clock reads: what is planned in some days, who is told, and the facts of what is to be said."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import BindParameter, Connection, bindparam, select

from agreements.authority.people import People
from agreements.days.calendar import ONE_DAY, Period
from agreements.reminding.audiences import Watches
from agreements.reminding.facts import Facts
from agreements.reminding.planned import GROUPS, Matter, Planned
from agreements.reminding.planning import AT_A_TIME, lapsing
from agreements.reminding.postings import Posting, Sort
from agreements.reminding.saying import LOOKED_AHEAD
from storage import ledger, tables
from storage.register import ON_PEOPLE, ON_WATCHES

_planned, _occurrences = tables.planned.c, tables.occurrences.c
_first: BindParameter[date] = bindparam("first")
_last: BindParameter[date] = bindparam("last")

ONCE = select(tables.planned).where(_planned.weekday.is_(None), _planned.day >= _first, _planned.day <= _last)
_repeated = select(tables.planned).where(
    _planned.weekday.in_(bindparam("weekdays", expanding=True)), _planned.day <= _last
)
WEEKLY = _repeated.where(
    _planned.until < date.max, _planned.until >= _first, _planned.day > bindparam("since")
)
WITHOUT_END = _repeated.where(_planned.until == date.max)
DUE_IN = (
    select(_occurrences.agreement).where(_occurrences.due >= _first, _occurrences.due <= _last).distinct()
)
PUT_OFF = (
    select(_planned.whom)
    .where(_planned.weekday.is_(None), _planned.day >= _first, _planned.day <= _last)
    .where(_planned.whom.not_in(GROUPS))
    .distinct()
)
WEEK = 7


def people(connection: Connection, administrators: tuple[str, ...] = ()) -> People:
    """Read who has which role, on nobody's behalf; `administrators` are those of the settings."""
    return People(ledger.of_kinds(connection, ON_PEOPLE), administrators)


def watches(connection: Connection) -> Watches:
    """Read who is told of what, and when, on nobody's behalf."""
    return Watches(ledger.of_kinds(connection, ON_WATCHES))


def put_off(connection: Connection, days: Period) -> tuple[str, ...]:
    """Read which audiences put something off until one of some days."""
    return tuple(connection.scalars(PUT_OFF, {"first": days.first, "last": days.last}))


def planned(connection: Connection, days: Period, known: People) -> tuple[Planned, ...]:
    """Read what is planned to be spoken of in some days, delegations about to lapse among it.

    The cost is that of what falls in the days, however much is planned.
    """
    count = min((days.last - days.first) // ONE_DAY + 1, WEEK)
    weekdays = sorted({(days.first + timedelta(n)).weekday() for n in range(count)})
    values = {"first": days.first, "last": days.last}
    once = connection.execute(ONCE, values).all()
    repeated = values | {"weekdays": weekdays, "since": days.first - AT_A_TIME}
    weekly = [row for select_ in (WEEKLY, WITHOUT_END) for row in connection.execute(select_, repeated)]
    found = [
        Planned(
            row.agreement,
            row.occurrence,
            row.lead,
            row.whom,
            Matter(row.matter),
            row.item,
            row.due,
            row.day,
            row.until,
        )
        for row in (*once, *weekly)
    ]
    return (*found, *(row for row in lapsing(known) if row.day in days))


def facts(connection: Connection, agreements: Iterable[str], known: People, today: date) -> Facts:
    """Read agreements whole, on nobody's behalf: who may see each is judged by the rules."""
    names = sorted(set(agreements) - {""})
    found = ledger.agreements(connection, names) if names else ()
    return Facts({one.id: one for one in found}, known, today)


def facts_of(connection: Connection, postings: Sequence[Posting], known: People, today: date) -> Facts:
    """Read what it takes to say some postings today."""
    names = {row.agreement for posting in postings for row in posting.reminders}
    if any(posting.sort is Sort.LOOK_AHEAD for posting in postings):
        days = {"first": today, "last": today + LOOKED_AHEAD}
        names.update(connection.scalars(DUE_IN, days))
    return facts(connection, names, known, today)
