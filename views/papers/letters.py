"""The letters that a PDF is set in, which a line is measured by while it grows."""

from pathlib import Path
from typing import Any

import matplotlib as mpl
from fpdf import FPDF
from fpdf.fonts import TTFFont

FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
"""DejaVu Sans, as matplotlib brings it: letters of Latin, Greek, Cyrillic, Arabic and Hebrew."""

STYLES = {"": "DejaVuSans.ttf", "B": "DejaVuSans-Bold.ttf"}


class Letters(TTFFont):
    """A font that measures the line it measured last, and letters put to it since, by those letters alone.

    A line is measured anew with each letter that is put to it: without this, that takes most of the time
    that a PDF takes.
    """

    __slots__ = ("_line", "_units")

    def __init__(self, document: FPDF, style: str) -> None:
        super().__init__(document, FONTS / STYLES[style], f"body{style}", style)
        self._line, self._units = "", 0.0

    def get_text_width(
        self, text: str, font_size_pt: float, text_shaping_params: dict[str, Any] | None
    ) -> tuple[int, float]:
        """Return how many letters a text has and how wide it is, which shaping may change."""
        if text_shaping_params or font_size_pt > self.biggest_size_pt:
            return super().get_text_width(text, font_size_pt, text_shaping_params)
        if len(text) == 1:  # it is measured before it is put to the line
            return 1, self.cw[ord(text)] * font_size_pt * 0.001
        known = self._line if text.startswith(self._line) else ""
        units = (self._units if known else 0.0) + sum(self.cw[ord(letter)] for letter in text[len(known) :])
        self._line, self._units = text, units
        return len(text), units * font_size_pt * 0.001
