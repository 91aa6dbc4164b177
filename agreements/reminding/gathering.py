"""What an audience is to be told on a day: gathered from what is planned, less what is dealt with.

What lies ahead is said early, on the working day before a day of rest; what is past is said late, on the
working day after. So on a working day all is spoken of that falls up to the next one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from agreements.calendar import ONE_DAY, Period
from agreements.reminding.audiences import Audience
from agreements.reminding.concerns import concerns, may_concern
from agreements.reminding.facts import Facts
from agreements.reminding.planned import Matter, Planned
from agreements.reminding.postings import Posting, Sort, Swept
from agreements.reminding.working import moved_back, moved_on, working_day_after, working_day_before

ALONE = 2
"""Reminders at most that an audience gets on a day as messages of their own; more become one digest.

So does what is overdue, if it is more than one: it comes every week.
"""

TOGETHER = 15
"""Reminders at most in one digest; more than these make several.

As many as one message of Slack's takes however long their lines are, since each is said once only.
"""


@dataclass(frozen=True)
class Window:
    """The days that are spoken of today: those `ahead` up to the next working day, those `past` up to today.

    `missed` is the first working day on which the audience should have been told and was not.
    """

    ahead: Period
    past: Period
    missed: date | None = None


def window(audience: Audience, today: date, swept: Swept | None, *, last: Swept | None) -> Window:
    """Work out which days to speak of to an audience today, a working day.

    `swept` is up to when it was told; without one it starts from `last`, how far anybody was told, and not
    before it was known. On a day on which it was told already, that day's are looked at again.
    """
    nation = audience.times.nation
    through = working_day_after(today, nation) - ONE_DAY
    from_ = swept or _beginning(audience, today, last)
    if from_.day >= today:
        return Window(Period(today, through), Period(today, today))
    stood_still = from_.day < working_day_before(today, nation)
    return Window(
        Period(from_.through + ONE_DAY, through),
        Period(from_.day + ONE_DAY, today),
        working_day_after(from_.day, nation) if stood_still else None,
    )


def _beginning(audience: Audience, today: date, last: Swept | None) -> Swept:
    yesterday = today - ONE_DAY
    if last is None:
        return Swept(yesterday, yesterday)
    before = audience.since - ONE_DAY if audience.since else date.min
    return Swept(max(last.day, before), max(last.through, before))


def told(audience: Audience, today: date) -> Swept:
    """Return up to when an audience is told once it was told today."""
    return Swept(today, working_day_after(today, audience.times.nation) - ONE_DAY)


def gather(audience: Audience, planned: Iterable[Planned], facts: Facts, days: Window) -> tuple[Posting, ...]:
    """Gather what an audience is to be told today, as one or two messages or one digest.

    `planned` are the rows whose days meet the window's, of any agreement and for anybody; what the audience
    may not see, does not watch or has dealt with is left out here. What was said before is left out by its
    key when it is stored.
    """
    theirs = (row for row in planned if may_concern(audience, row))
    falling = (row.within(days.past if row.past else days.ahead) for row in theirs)
    found = [row for row in falling if row and concerns(audience, row, facts)]
    nearest = {(row.agreement, row.occurrence): row for row in sorted(found, key=lambda row: row.day)}
    rows = sorted(nearest.values(), key=lambda row: urgency(row, facts.today))
    missed = days.missed if any(_is_late(row, audience, facts.today) for row in rows) else None
    return (*_postings(audience, rows, facts.today, missed), *_look_ahead(audience, facts.today))


def urgency(row: Planned, today: date) -> tuple[bool, int, bool, str, str]:
    """Order what is said: what is past first, the latest before older, then what comes, the nearest first.

    Of the same day the end of an agreement goes first.
    """
    days = abs((row.due - today).days)
    return row.due >= today, days, row.matter is not Matter.END, row.agreement, row.occurrence


def _is_late(row: Planned, audience: Audience, today: date) -> bool:
    return should_have_been_said_on(row, audience) < today


def should_have_been_said_on(row: Planned, audience: Audience) -> date:
    """Return the working day on which something is said."""
    move = moved_on if row.past else moved_back
    return move(row.day, audience.times.nation)


def _postings(
    audience: Audience, rows: list[Planned], today: date, missed: date | None
) -> tuple[Posting, ...]:
    if not rows:
        return ()
    if missed or len(rows) > ALONE or sum(row.past for row in rows) > 1:
        lots = [tuple(rows[first : first + TOGETHER]) for first in range(0, len(rows), TOGETHER)]
        return tuple(
            Posting(f"digest {_key(audience, lot[0])}", audience.id, today, Sort.DIGEST, lot, missed)
            for lot in lots
        )
    return tuple(Posting(_key(audience, row), audience.id, today, Sort.REMINDER, (row,)) for row in rows)


def _key(audience: Audience, row: Planned) -> str:
    return f"{audience.id} {row.agreement} {row.occurrence} {row.lead}"


def _look_ahead(audience: Audience, today: date) -> tuple[Posting, ...]:
    """Look ahead on the first working day of the week, where that was asked for."""
    times = audience.times
    monday = moved_on(today - today.weekday() * ONE_DAY, times.nation)
    if not times.look_ahead or today != monday:
        return ()
    return (Posting(f"look-ahead {audience.id} {today}", audience.id, today, Sort.LOOK_AHEAD, ()),)
