"""What is said of figures: those reached, period by period, beside those that the agreement aims at."""

from collections.abc import Sequence
from functools import partial
from typing import IO, TYPE_CHECKING

from agreements.answers import Answer
from agreements.days.calendar import Period
from agreements.life.figures import Reported, aim, figure
from agreements.life.registers import StartReport
from agreements.life.results import Figures
from agreements.requests import About, Topic
from agreements.terms import Target
from views.page import Button, Cite, File, Line, Page, Table
from views.words.days import period_words
from views.words.phrases import count
from views.words.scene import asked

if TYPE_CHECKING:
    from views.pictures.chart import Panel


MOST_TARGETS, MOST_PERIODS = 20, 12
"""Targets, and periods of each, that a picture has: a larger one would be read nowhere."""


def figures(answer: Answer, content: Figures) -> Page:
    """Show figures beside targets, a column for each period, and say of the last whether it reaches."""
    terms, when = content.terms, asked(answer.request.when, answer.today)
    periods = sorted({period for _, period in content.reported})
    buttons = (
        Button("Report a figure", StartReport(terms.id, periods[-1] if periods else None).typed),
        Button("Targets", About(Topic.TARGETS, terms.id, when=answer.request.when).typed),
    )
    if not terms.targets:
        said = f"{terms.short_name}{when} sets no targets, so there are no figures beside them."
        return Page(Line(said), agreements=(terms.id,))
    if not periods:
        targets = count(len(terms.targets), "target")
        said = f"{terms.short_name}{when}: no figures are reported yet, of {targets}."
        return Page(Line(said), buttons=buttons, agreements=(terms.id,))
    columns = ("Target", "What", "Aim", *(period_words(period) for period in periods), "Against the aim")
    rows = []
    for target in terms.targets:
        found = [content.reported.get((target.id, period)) for period in periods]
        cells = [one.figure if one else "" for one in found]
        last = next((cell for cell in reversed(cells) if cell), "")
        rows.append((target.id, target.what, target.value or "not stated", *cells, _against(last, target)))
    table = Table(columns, tuple(rows), tuple(_cites(terms.id, one) for one in terms.targets))
    just = f"{content.just.id} is recorded; " if content.just else ""
    number = count(len(content.reported), "figure")
    said = f"{terms.short_name}{when}: {just}{number} reported for {count(len(periods), 'period')}."
    chart, cut = _chart(content, periods[-MOST_PERIODS:]), len(periods) > MOST_PERIODS
    more = (Line(f"The picture has the last {MOST_PERIODS} periods."),) if cut else ()
    return Page(Line(said), (table, *more), buttons, agreements=(terms.id,), files=(chart,))


def _chart(content: Figures, periods: Sequence[Period]) -> File:
    """Make the picture of the first targets that have figures, and say in words what it shows."""
    terms = content.terms
    drawn = [
        (target, found)
        for target in terms.targets
        if (
            found := [
                (one, content.reported[key])
                for one in periods
                if (key := (target.id, one)) in content.reported
            ]
        )
    ][:MOST_TARGETS]
    told = (_told(target, found) for target, found in drawn)
    alt = f"Figures of {terms.short_name} beside their targets. {' '.join(told)}"
    return File(f"{terms.id}-figures.png", partial(_draw, terms.short_name, drawn), alt)


def _told(target: Target, found: Sequence[tuple[Period, Reported]]) -> str:
    figures = "; ".join(f"{one.figure} in {period_words(period)}" for period, one in found)
    return f"{target.id}, {target.what}: {figures}; aim {target.value or 'not stated'}."


def _draw(
    name: str, drawn: Sequence[tuple[Target, Sequence[tuple[Period, Reported]]]], file: IO[bytes]
) -> None:
    from views.pictures import chart  # noqa: PLC0415 - only pictures need matplotlib

    chart.draw(f"{name}: figures beside their targets", [_panel(*one) for one in drawn], file)


def _panel(target: Target, found: Sequence[tuple[Period, Reported]]) -> "Panel":
    """Lay out a target; figures of the same sort as the aim, or as the first, can be drawn side by side."""
    from views.pictures.chart import Panel, Reached  # noqa: PLC0415 - as above

    wanted = aim(target)
    sizes = [(period, one, figure(one.figure)) for period, one in found]
    reached = tuple(
        Reached(period_words(period), one.figure, float(size.number)) for period, one, size in sizes if size
    )
    alike = (
        wanted if wanted and all(size is None or size.share is wanted.share for *_, size in sizes) else None
    )
    name = f"{target.id}: {target.what}"
    return Panel(name, target.value or "not stated", float(alike.number) if alike else None, reached)


def _cites(agreement: str, target: Target) -> tuple[Cite, ...]:
    return (Cite(agreement, target.clause),) if target.clause else ()


def _against(last: str, target: Target) -> str:
    """Say whether the last figure reaches the aim; nothing where the two are of different sorts."""
    reached, wanted = figure(last) if last else None, aim(target)
    if reached is None or wanted is None or reached.share is not wanted.share:
        return ""
    return "reached" if reached.number >= wanted.number else "not reached yet"
