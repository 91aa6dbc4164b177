"""A sentence of the document, where it stands, and what its place lets it speak of."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from agreements.intake.proposals import Source
from documents.clauses import Clause, Rows
from documents.headings import is_authorising, is_signing_table
from documents.labels import is_in_schedule

_FIELD = re.compile(r"(?:for|signed|name|position|title|role|date)\b", re.IGNORECASE)
_SIGNED_COLUMN = re.compile(r"date signed|signed(?: on)?|signatures?|date of signature", re.IGNORECASE)
_SIGNED_ON = re.compile(r"date(?: signed)?\s*:", re.IGNORECASE)
_SIGNS = re.compile(
    r"(?:^|[^\w.;]\s?)(?:(?:signed|executed|sealed)\b[^.;]{0,40}\b(?:by|for)\b|(?:for and )?on behalf of\b)",
    re.IGNORECASE,
)
_HAS_SIGNED = re.compile(
    r"[(\[]signed[)\]]|\.{5}|_{5}|\bdate(?: signed)?\s*:|^signed\b[^.;]*\bon behalf of\b", re.IGNORECASE
)
"""What stands beside the name of one who signs: the mark of it, the line for it, or the day."""

_SUM = re.compile(r"[£€]\s?[1-9][\d,.]*(?:k|m)?")
_SENTENCE = 6  # words of a cell that ends in a full stop and says more than a column's head


@dataclass(frozen=True, eq=False)
class Table:
    """A table: its rows, the line above it, and the lines of its clause that are no rows."""

    rows: Rows = ()
    above: str = ""
    beside: tuple[str, ...] = ()

    @cached_property
    def has_head(self) -> bool:
        """Say whether its first row names the columns, and is no row of whole sentences."""
        first = self.rows[0] if self.rows else ()
        return bool(first) and not any(
            _SUM.fullmatch(cell.strip())
            or (len(cell.split()) > _SENTENCE and cell.rstrip().endswith((".", ";")))
            for cell in first
        )


NO_TABLE = Table()


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its cells, the table it stands in and its place there; a line with tabs may stand in none."""

    cells: tuple[str, ...]
    table: Table = NO_TABLE
    place: int = 0
    lined: tuple[str, ...] = ()  # its cells with their lines apart

    @property
    def is_head(self) -> bool:
        """Say whether it is the head of a table, with rows of several cells below it."""
        return len(self.table.rows) > 1 and self.place == 0 and self.table.has_head

    @property
    def head(self) -> tuple[str, ...]:
        """The head of its table, where it stands below one."""
        return self.table.rows[0] if self.place and self.table.has_head else ()


@dataclass(frozen=True)
class Sentence:
    """A sentence, list item or table row, with the line that led up to it where that ended in a colon."""

    text: str
    clause: Clause
    headed: Clause  # the clause with the heading it stands under: its own, or one above
    lead: str | None = None
    lead_clause: Clause | None = None
    row: Row | None = field(default=None, compare=False)
    opens: bool = True  # the first sentence of its paragraph
    before: str = field(default="", compare=False)  # the sentence of its paragraph that it follows

    @cached_property
    def source(self) -> Source:
        """Its own words, as a source."""
        return Source(self.clause.label, self.text)

    @property
    def heading(self) -> str:
        """The heading it stands under."""
        return self.headed.heading or ""

    @property
    def is_paper(self) -> bool:
        """Say whether it stands in the covering paper, which is no part of the agreement."""
        return self.clause.label.startswith("Paper ")

    @property
    def is_attached(self) -> bool:
        """Say whether it stands in a schedule, appendix or annex."""
        return self.clause.kind == "schedule" or is_in_schedule(self.clause.label)

    @cached_property
    def is_term(self) -> bool:
        """Say whether it may speak of the agreement's own term and rules."""
        return not (self.is_paper or self.is_attached or self.is_signing)

    @cached_property
    def is_signing(self) -> bool:
        """Say whether it stands where the parties sign."""
        filled = "\t" in self.text or _FIELD.match(self.text)
        placed = filled and not self.is_attached and is_authorising(self.headed.heading)
        tabled = self.row is not None and bool(self.row.table.rows) and is_signing_table(self.row.table.rows)
        signs = bool(_SIGNS.search(self.text) and _HAS_SIGNED.search(self.text))
        filled_in = signs or bool(_SIGNED_ON.match(self.text))
        column = self.row is not None and any(
            _SIGNED_COLUMN.fullmatch(head.strip()) for head in self.row.head
        )
        return self.clause.kind == "signature" or bool(placed) or tabled or filled_in or column
