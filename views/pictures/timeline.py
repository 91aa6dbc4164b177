"""Timelines drawn: a line of text for each thing, and below it where it lies in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import IO, Any

from dateutil.relativedelta import relativedelta
from matplotlib.axes import Axes
from matplotlib.dates import date2num

from agreements.days.calendar import Period, in_words
from agreements.handed_out.timeline import Lane, Sort
from views.pictures.canvas import (
    INK,
    LETTERS,
    PALE,
    SMALL_LETTERS,
    TITLE_LETTERS,
    TODAY,
    WIDTH,
    finish,
    lines,
    one_line,
    sheet,
    write,
)

LANE, TOP, BOTTOM, LEGEND = 0.54, 0.5, 0.45, 0.3
"""Heights in inches: of a lane, the dates above and below, a line of the legend."""

LOOKS = {
    Sort.TERM: ("s", "#1d70b8"),
    Sort.GATEWAY: ("D", "#4c2c92"),
    Sort.REVIEW: ("o", "#00703c"),
    Sort.MILESTONE: ("s", "#b65d00"),
    Sort.PAYMENT: ("^", "#28a197"),
    Sort.NOTICE: ("v", "#d4351c"),
    Sort.CHANGE_NOTE: ("*", "#912b88"),
    Sort.LOGGED: ("p", "#594d00"),
    Sort.DUTY: ("|", "#505a5f"),
    Sort.SUCCESSOR: (">", "#003078"),
}
"""The shape and the colour of each sort's marks; the shape alone tells them apart."""

MOST_TICKS = 4
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
"""Months from one date of the scale to the next."""

NEAR = 0.25
"""The part of the time shown by which today may lie outside and still be in the picture."""


@dataclass(frozen=True)
class Drawn:
    """A line of a timeline: what is written above it, and what is marked in it, one lane over another."""

    text: str
    lanes: tuple[Lane, ...]


@dataclass(frozen=True)
class Now:
    """The day as of which it is drawn, and what that day is called: `Today is`."""

    day: date
    called: str


def draw(title: str, drawn: Sequence[Drawn], now: Now, file: IO[bytes]) -> None:
    """Draw lines along time as PNG, with the day as of which they are where it is near enough."""
    shown = _span([mark.days for one in drawn for lane in one.lanes for mark in lane.marks], now.day)
    sorts = [sort for sort in Sort if any(lane.sort is sort for one in drawn for lane in one.lanes)]
    heading = lines(title, 36)
    head = 0.3 * len(heading) + 0.2
    legend = LEGEND * ((len(sorts) + 3) // 2)  # two in a line, and one line of its own for what is filled
    height = head + legend + TOP + LANE * len(drawn) + BOTTOM
    figure = sheet(height)
    page = figure.add_axes((0, 0, 1, 1))
    page.set_axis_off()
    page.set(xlim=(0, WIDTH), ylim=(height, 0))
    for place, line in enumerate(heading):
        write(page, 0.15, 0.35 + 0.3 * place, line, size=TITLE_LETTERS, weight="bold")
    _legend(page, sorts, head)
    axes = figure.add_axes(
        (0.15 / WIDTH, BOTTOM / height, 1 - 0.3 / WIDTH, LANE * len(drawn) / height), facecolor="none"
    )
    axes.set(xlim=(_number(shown.first), _number(shown.last)), ylim=(len(drawn), 0))
    axes.set_yticks([])
    axes.spines[:].set_visible(False)
    _scale(axes, shown)
    _now(axes, page, shown, now, head + legend)
    for place, one in enumerate(drawn):
        write(
            axes, _number(shown.first), place + 0.3, one_line(one.text), size=LETTERS, va="center", zorder=5,
            bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 0.5},
        )  # fmt: skip
        for lane in one.lanes:
            _lane(axes, place + 0.72, lane, alone=len(one.lanes) == 1)
        _days(axes, place + 0.72, one.lanes[0], shown)
    finish(figure, file)


def _number(day: date) -> float:
    return float(date2num(day))  # type: ignore[no-untyped-call] # matplotlib types only part of itself


def _span(found: Sequence[Period], today: date) -> Period:
    """Return the days to show: all that is marked, today where it is near, and a little room around."""
    first = min((one.first for one in found), default=today)
    last = max((one.last for one in found), default=today)
    near = timedelta(days=max(30, (last - first).days * NEAR))
    if first - near <= today <= last + near:
        first, last = min(first, today), max(last, today)
    room = timedelta(days=max(7, (last - first).days // 25))
    return Period(first - room, last + room)


def _scale(axes: Axes, shown: Period) -> None:
    months = (shown.last - shown.first).days / 30.4
    step = next((one for one in STEPS if months / one <= MOST_TICKS + 1), STEPS[-1])
    first = date(shown.first.year, 1, 1) if step >= 12 else shown.first.replace(day=1)  # noqa: PLR2004 - a year
    days = [first + relativedelta(months=step * place) for place in range(int(months / step) + 3)]
    edge = (shown.last - shown.first) / 12  # nearer to either side, half of its words would be cut off
    seen = [day for day in days if shown.first + edge <= day <= shown.last - edge]
    axes.set_xticks(
        [_number(day) for day in seen], [_tick(day) for day in seen], size=SMALL_LETTERS, color=INK
    )
    axes.tick_params(length=0, pad=4)
    axes.grid(axis="x", color=PALE, linewidth=0.6)


def _tick(day: date) -> str:
    _, month, year = in_words(day).split()
    return f"{month[:3]} {year}"


def _now(axes: Axes, page: Axes, shown: Period, now: Now, above: float) -> None:
    said = f"{now.called} {in_words(now.day)}"
    if now.day in shown:
        axes.axvline(_number(now.day), color=TODAY, linewidth=1.6, linestyle=(0, (4, 2)), zorder=4)
        said = f"- - -  {said}"
    else:
        said = f"{said}, {'past' if now.day > shown.last else 'before'} all of this"
    write(page, 0.15, above + 0.3, one_line(said, 52), size=SMALL_LETTERS, color=TODAY, weight="bold")


def _legend(page: Axes, sorts: Sequence[Sort], above: float) -> None:
    for place, sort in enumerate(sorts):
        shape, colour = LOOKS[sort]
        x, y = 0.3 + (WIDTH / 2) * (place % 2), above + LEGEND * (place // 2 + 0.7)
        page.plot([x], [y], shape, color=colour, markersize=9, markeredgewidth=2)
        write(page, x + 0.2, y, sort.capitalize(), size=SMALL_LETTERS, va="center")
    y = above + LEGEND * ((len(sorts) + 1) // 2 + 0.7)
    write(
        page, 0.15, y, "Filled or thick: dealt with. Else: open or overdue.", size=SMALL_LETTERS, va="center"
    )


def _lane(axes: Axes, y: float, lane: Lane, *, alone: bool) -> None:
    """Draw the marks of a lane; a window only where it is alone, or lines would lie on lines."""
    shape, colour = LOOKS[lane.sort]
    for mark in lane.marks:
        first, last, filled = _number(mark.days.first), _number(mark.days.last), mark.settled_on is not None
        if lane.sort is Sort.TERM:
            axes.plot([first, last], [y, y], color=colour, linewidth=10, solid_capstyle="butt", zorder=2)
            axes.plot([last], [y], "|", color=colour, markersize=18, markeredgewidth=4, zorder=2)
            continue
        if alone and lane.sort is not Sort.DUTY and first < last:
            axes.plot([first, last], [y, y], color=colour, linewidth=3, zorder=2)
        face = colour if filled else "white"
        edge = 5 if filled and shape == "|" else 2
        large = 13 if shape == "*" else 9
        look: dict[str, Any] = {
            "color": colour,
            "markerfacecolor": face,
            "markersize": large,
            "markeredgewidth": edge,
        }
        axes.plot([last], [y], shape, **look, zorder=3)


def _days(axes: Axes, y: float, lane: Lane, shown: Period) -> None:
    """Write the last day of a lane beside it, on the side that has room; nowhere where neither has."""
    days = Period(lane.marks[0].days.first, lane.marks[-1].days.last)
    room = (shown.last - shown.first) / 4
    gap = room / 7
    if shown.last - days.last > room:
        beside, side = days.last + gap, "left"
    elif days.first - shown.first > room:
        beside, side = days.first - gap, "right"
    else:
        return
    day, month, year = in_words(days.last).split()
    said = f"{day} {month[:3]} {year}"
    write(axes, _number(beside), y, said, size=SMALL_LETTERS, va="center", ha=side, zorder=5)
