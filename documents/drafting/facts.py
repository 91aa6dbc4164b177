"""A proposed fact: what goes into the register, the words it came from, and how sure that is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from documents.clauses import Clause
from documents.headings import is_authorising

ATTACHED = ("Schedule ", "Appendix ", "Annex ", "Attachment ", "Enclosure ")
Sure = Literal["sure", "likely", "unsure"]
Value = Mapping[str, object]  # in the shape of one item of a register file's section


@dataclass(frozen=True, slots=True)
class Source:
    """Words as they stand in a clause."""

    clause: str
    words: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A proposal for one section of the entry; for a list section, one item of it."""

    section: str
    value: Value
    sources: tuple[Source, ...]
    sure: Sure = "likely"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, list item or table row, with the line that led up to it where that ended in a colon."""

    text: str
    clause: Clause
    headed: Clause  # the clause with the heading it stands under: its own, or one above
    lead: str | None = None
    lead_clause: Clause | None = None
    row: bool = False
    opens: bool = True  # the first sentence of its paragraph

    @property
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
        return self.clause.kind == "schedule" or self.clause.label.startswith(ATTACHED)

    @property
    def is_term(self) -> bool:
        """Say whether it may speak of the agreement's own term and rules."""
        return not (self.is_paper or self.is_attached or self.is_signing)

    @property
    def is_signing(self) -> bool:
        """Say whether it stands where the parties sign."""
        return self.clause.kind == "signature" or (is_authorising(self.headed.heading) and "\t" in self.text)
