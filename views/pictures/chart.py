"""Figures drawn beside their targets: a panel for each target, a bar for each period, a line at the aim."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

from matplotlib.axes import Axes

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

HEAD, NAME, BAR, FOOT = 0.3, 0.62, 0.42, 0.25
"""Heights in inches: of a line of the title, a panel's name and aim, one of its bars, what is below it."""

COLOUR = "#1d70b8"


@dataclass(frozen=True)
class Reached:
    """A figure of a period: as it is printed, and its size."""

    period: str
    printed: str
    size: float


@dataclass(frozen=True)
class Panel:
    """A target with its figures; `aim` is the size of its aim, or nothing where they can't be compared."""

    name: str
    printed: str
    aim: float | None
    figures: tuple[Reached, ...]


def draw(title: str, panels: Sequence[Panel], file: IO[bytes]) -> None:
    """Draw targets with their figures as PNG, one below the other."""
    heading = lines(title, 36)
    head = HEAD * len(heading) + 0.25
    heights = [NAME + BAR * len(panel.figures) + FOOT for panel in panels]
    height = head + sum(heights)
    figure = sheet(height)
    page = figure.add_axes((0, 0, 1, 1))
    page.set_axis_off()
    page.set(xlim=(0, WIDTH), ylim=(height, 0))
    for place, line in enumerate(heading):
        write(page, 0.15, 0.35 + HEAD * place, line, size=TITLE_LETTERS, weight="bold")
    above = head
    for panel, tall in zip(panels, heights, strict=True):
        write(page, 0.15, above + 0.22, one_line(panel.name), size=LETTERS, weight="bold")
        write(page, 0.15, above + 0.46, one_line(f"Aim: {panel.printed}"), size=LETTERS, color=TODAY)
        bars = BAR * len(panel.figures)
        axes = figure.add_axes(
            (1.35 / WIDTH, 1 - (above + NAME + bars) / height, 1 - 1.5 / WIDTH, bars / height)
        )
        _bars(axes, panel)
        above += tall
    finish(figure, file)


def _bars(axes: Axes, panel: Panel) -> None:
    sizes = [one.size for one in panel.figures]
    least, most = min([*sizes, 0]), max([*sizes, panel.aim or 0]) or 1
    axes.set(xlim=(least * 1.1, most * 1.3), ylim=(len(panel.figures) - 0.5, -0.5), xticks=[])
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.spines["left"].set_color(PALE)
    axes.set_yticks(
        range(len(panel.figures)),
        [one_line(one.period, 14) for one in panel.figures],
        size=SMALL_LETTERS,
        color=INK,
    )
    axes.tick_params(length=0)
    for place, one in enumerate(panel.figures):
        axes.barh(place, one.size, 0.6, color=COLOUR)
        write(
            axes, max(one.size, 0) + most * 0.02, place, one_line(one.printed, 16), size=LETTERS, va="center"
        )
    if panel.aim is not None:
        axes.axvline(panel.aim, color=TODAY, linewidth=2, linestyle=(0, (4, 2)))
