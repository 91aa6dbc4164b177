"""What an audience is to be told on a day: gathered from what is planned, less what is dealt with.

What lies ahead is said early, on the working day before a day of rest; what is past, or was put off until
then, is said late, on the working day after. So on a working day all is spoken of that falls up to the next.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from agreements.days.calendar import ONE_DAY, Period
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

    `again` are the days that were spoken of last: what was recorded since may have put something on them.
    `missed` is the first working day on which the audience should have been told and was
    not.
    """

    ahead: Period
    past: Period
    missed: date | None = None
    again: Period | None = None

    @property
    def whole(self) -> Period:
        """All days of which rows are needed."""
        first = min(self.ahead.first, self.past.first, *([self.again.first] if self.again else []))
        return Period(first, max(self.ahead.last, self.past.last))


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
        again=Period(from_.day, from_.through) if swept else None,
    )


def _beginning(audience: Audience, today: date, last: Swept | None) -> Swept:
    yesterday = today - ONE_DAY
    if last is None:
        return Swept(yesterday, yesterday)
    if last.day >= today:  # others were told already
        last = Swept(working_day_before(today, audience.times.nation), yesterday)
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
    theirs = [row for row in planned if may_concern(audience, row)]
    falling = (row.within(days.past if row.never_early else days.ahead) for row in theirs)
    rows = _nearest(falling, audience, facts)
    told = {(row.agreement, row.occurrence) for row in rows}
    anew = (
        row.within(days.again) for row in theirs if days.again and _is_new(row, audience, facts, days.again)
    )
    late = [row for row in _nearest(anew, audience, facts) if (row.agreement, row.occurrence) not in told]
    missed = days.missed if any(_is_late(row, audience, facts.today) for row in rows) else None
    return (
        *_postings(audience, rows, facts.today, missed),
        *_postings(audience, late, facts.today, None, anew=f" {facts.today}"),
        *_look_ahead(audience, facts.today),
    )


def _nearest(rows: Iterable[Planned | None], audience: Audience, facts: Facts) -> list[Planned]:
    """Leave the last of each occurrence that an audience is to be told of, the most urgent first."""
    found = [row for row in rows if row and concerns(audience, row, facts)]
    nearest = {(row.agreement, row.occurrence): row for row in sorted(found, key=lambda row: row.day)}
    return sorted(nearest.values(), key=lambda row: urgency(row, facts.today))


def _is_new(row: Planned, audience: Audience, facts: Facts, again: Period) -> bool:
    """Say whether something of its agreement was recorded on the first of some days or since."""
    agreement = facts.agreements.get(row.agreement)
    written = agreement.records[-1].written if agreement else None
    return written is not None and written.at.astimezone(ZoneInfo(audience.times.zone)).date() >= again.first


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
    move = moved_on if row.never_early else moved_back
    return move(row.day, audience.times.nation)


def _postings(
    audience: Audience, rows: list[Planned], today: date, missed: date | None, *, anew: str = ""
) -> tuple[Posting, ...]:
    if not rows:
        return ()
    if missed or len(rows) > ALONE or sum(row.past for row in rows) > 1:
        lots = [tuple(rows[first : first + TOGETHER]) for first in range(0, len(rows), TOGETHER)]
        return tuple(
            Posting(f"digest{anew} {_key(audience, lot[0])}", audience.id, today, Sort.DIGEST, lot, missed)
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
