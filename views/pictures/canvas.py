"""The sheet that pictures are drawn on: as wide as a phone shows, with letters that can be read there.

Only matplotlib's objects are used, never its global state: several are drawn at once.
"""

from functools import cache
from textwrap import shorten, wrap
from typing import IO

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import findfont, get_font

from views.papers.text import printable

WIDTH, DPI = 5.4, 200
"""Inches and dots an inch: 1,080 dots, which a phone shows a third as large."""

LETTERS, SMALL_LETTERS, TITLE_LETTERS = 12, 10, 15
"""Sizes in points: 33, 28 and 42 dots."""

LINE_MOST = 50
"""Letters that fit in a line of a picture."""

INK, PALE, TODAY = "#1d1d1b", "#b1b4b6", "#d4351c"
"""Of letters, of the grid, and of today."""


def sheet(height: float) -> Figure:
    """Begin a picture that is so many inches high."""
    figure = Figure(figsize=(WIDTH, height), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def finish(figure: Figure, file: IO[bytes]) -> None:
    """Write a picture as PNG."""
    figure.savefig(file, format="png", dpi=DPI)


def one_line(text: str, most: int = LINE_MOST) -> str:
    """Cut a text to a line of a picture, at a space."""
    return shorten(drawable(text), most, placeholder="…")


def lines(text: str, most: int = LINE_MOST) -> list[str]:
    """Break a text into lines of a picture."""
    return wrap(drawable(text), most)


def drawable(text: str) -> str:
    """Put a question mark for each letter that the typeface of pictures lacks."""
    return "".join(letter if _has(letter) else "?" for letter in " ".join(printable(text).split()))


@cache
def _has(letter: str) -> bool:
    return bool(get_font(findfont("DejaVu Sans")).get_char_index(ord(letter)))


def write(axes: Axes, x: float, y: float, text: str, **style: object) -> None:
    """Write a text at a place of the picture that data sets, as it is: a dollar sign is no formula."""
    axes.text(x, y, text, parse_math=False, color=style.pop("color", INK), **style)  # type: ignore[arg-type]
