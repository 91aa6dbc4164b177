"""A document's clauses as they are read: what is kept of them, and the tables in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from agreements.terms.passages import Passage

Row = tuple[str, ...]
Rows = tuple[Row, ...]

EDGES = ("Header", "Footer")
"""By what is cited what stands at the head and the foot of each page."""


@dataclass(frozen=True, slots=True)
class Clause(Passage):
    """One clause, in a flat sequence in the document's order; its tables stand in its text too, by row."""

    tables: tuple[Rows, ...] = ()
    lined: tuple[Rows, ...] = ()  # the same tables with the lines of their cells apart
    larger: tuple[tuple[str, float], ...] = ()  # lines of a title page with how much larger they are set
    close: tuple[str, ...] = ()  # those of its lines that stand right below the one before

    @property
    def passage(self) -> Passage:
        """What is kept of it."""
        return Passage(self.label, self.heading, self.text, self.level, self.kind, self.page, self.paragraph)


def printed(row: Sequence[str]) -> str:
    """Return a row of a table as it stands in the text of its clause."""
    return "\t".join(row).replace("\n", " ").strip()
