"""A document's clauses in order, each with the label it is cited by, and how a citation finds its words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Rows = tuple[tuple[str, ...], ...]
Kind = Literal["front", "clause", "schedule", "signature"]

_PREFIX = re.compile(r"^(?:clauses?|sections?|paragraphs?|paras?\.?|articles?)\s+(?=[\dA-Z(])", re.IGNORECASE)
_REMARK = re.compile(r"\s+\([^)]*\s[^)]*\)$")
_LAST_ITEM = re.compile(r"\s?\([^()]{1,5}\)$")


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: `text` has a line for each paragraph, item or table row (a tab between cells).

    Clauses stand in a flat sequence in the document's order; `level` (0 the highest) makes it a tree.
    `page` counts from 1 where the format has pages; `paragraph` is the place of its first paragraph.
    """

    label: str
    heading: str | None
    text: str
    level: int
    kind: Kind
    page: int | None
    paragraph: int
    tables: tuple[Rows, ...] = ()

    @property
    def words(self) -> str:
        """Its heading and its text."""
        return "\n".join(part for part in (self.heading, self.text) if part)

    @property
    def lines(self) -> list[str]:
        """Its text, line by line."""
        return self.text.splitlines()


def children(clauses: Sequence[Clause], clause: Clause) -> Iterator[Clause]:
    """Give everything below a clause, in order."""
    start = next((place for place, other in enumerate(clauses) if other is clause), len(clauses))
    for other in clauses[start + 1 :]:
        if other.level <= clause.level:
            return
        yield other


def whole(clauses: Sequence[Clause], clause: Clause) -> str:
    """Give a clause's words with those of everything below it."""
    return "\n".join(part.words for part in (clause, *children(clauses, clause)))


def find(clauses: Sequence[Clause], label: str) -> Clause | None:
    """Find the clause that one label cites: '16.1', 'clause 4.3(c)', 'Schedule 1', or a heading.

    An item that is no clause of its own is found in the clause it belongs to.
    """
    wanted = _plain(_PREFIX.sub("", label.strip()))
    for form in (wanted, _plain(_REMARK.sub("", wanted))):
        for clause in clauses:
            if _plain(clause.label) == form:
                return clause
    named = [clause for clause in clauses if clause.heading and _plain(clause.heading) == wanted]
    if named:
        return named[0]
    outer = _LAST_ITEM.sub("", wanted)
    return find(clauses, outer) if outer and outer != wanted else None


def cited(clauses: Sequence[Clause], citation: str) -> tuple[Clause, ...]:
    """Find every clause of a citation whose labels are parted by semicolons or commas."""
    found: list[Clause] = []
    for piece in citation.split(";"):
        whole_piece = find(clauses, piece)
        labels: Iterable[str] = [] if whole_piece else piece.split(",")
        for clause in [whole_piece, *(find(clauses, label) for label in labels)]:
            if clause is not None and clause not in found:
                found.append(clause)
    return tuple(found)


def quote(text: str, words: str) -> str | None:
    """Find words in a text as they stand there, whatever the spaces and line breaks between them."""
    if words and words in text:
        return words
    parts = [re.escape(part) for part in words.split()]
    match = re.search(r"\s+".join(parts), text) if parts else None
    return match[0] if match else None


def _plain(label: str) -> str:
    return re.sub(r"\s+", " ", label).strip().rstrip(".:").casefold()
