"""The text of a document as it is kept: passages in order, and how a citation finds what it means in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal, TypeVar

Kind = Literal["front", "clause", "schedule", "signature"]

_PREFIX = re.compile(r"^(?:clauses?|sections?|paragraphs?|paras?\.?|articles?)\s+(?=[\dA-Z(])", re.IGNORECASE)
_REMARK = re.compile(r"(?<!\s)\s++\((?=[^)\s]*+\s)[^)]*+\)$")
_LAST_ITEM = re.compile(r"\s?\([^()]{1,5}\)$")
_BETWEEN = re.compile(r"(?<!\s)(?:\s*+,\s*+|\s++and\s++)")
LABELS = 10_000
"""Labels that are remembered as they are compared: each citation is looked for among all of a document."""

_PARTS: dict[str, Kind] = {
    "title page": "front",
    "front sheet": "front",
    "signature page": "signature",
    "signature block": "signature",
    "signatures": "signature",
}
"""What the pages without a clause are cited by, whatever the document calls them."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause of a document: `text` has a line for each paragraph, item or table row (a tab between cells).

    Passages stand in the document's order; `level` (0 the highest) makes them a tree. `page` counts from 1
    where the format has pages; `paragraph` is the place of its first paragraph.
    """

    label: str
    heading: str | None
    text: str
    level: int
    kind: Kind
    page: int | None
    paragraph: int

    @property
    def words(self) -> str:
        """Its heading and its text."""
        return "\n".join(part for part in (self.heading, self.text) if part)

    @property
    def lines(self) -> list[str]:
        """Its text, line by line."""
        return self.text.splitlines()


@dataclass(frozen=True, slots=True)
class Text:
    """What a version of an agreement says; `version` is the day it counts from, nothing for the first."""

    agreement: str
    version: date | None
    file_name: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that has words that were sought, and of which agreement it is."""

    agreement: str
    short_name: str
    passage: Passage


P = TypeVar("P", bound=Passage)


def children(passages: Sequence[P], passage: P) -> Iterator[P]:
    """Give everything below a passage, in order."""
    start = next((place for place, other in enumerate(passages) if other is passage), len(passages))
    for other in passages[start + 1 :]:
        if other.level <= passage.level:
            return
        yield other


def find(passages: Sequence[P], label: str) -> P | None:
    """Find the passage that one label cites: '16.1', 'clause 4.3(c)', 'Schedule 1', or a heading.

    An item that is no passage of its own is found in the one it belongs to.
    """
    found = _labelled(passages, label)
    return found[0] if found else None


def cited(passages: Sequence[P], citation: str) -> tuple[P, ...]:
    """Find what a citation means, in the document's order: each passage cited, with all that is below it.

    Labels are parted as clerks and answers part them: '16.1; 3.1', 'clauses 2.1.5 and 2.1.8'. A label that
    the document uses twice cites both.
    """
    found = {
        id(part)
        for piece in citation.split(";")
        for one in _labelled(passages, piece) or _in_pieces(passages, piece)
        for part in (one, *children(passages, one))
    }
    return tuple(one for one in passages if id(one) in found)


def quote(text: str, words: str) -> str | None:
    """Find words in a text as they stand there, whatever the spaces and line breaks between them."""
    if words and words in text:
        return words
    parts = [re.escape(part) for part in words.split()]
    match = re.search(r"\s+".join(parts), text) if parts else None
    return match[0] if match else None


def _in_pieces(passages: Sequence[P], piece: str) -> Iterator[P]:
    bare = _PREFIX.sub("", piece.strip())
    for label in _BETWEEN.split(bare):
        yield from _labelled(passages, label)


def _labelled(passages: Sequence[P], label: str) -> list[P]:
    wanted = _plain(_PREFIX.sub("", label.strip()))
    if not wanted:
        return []
    for form in (wanted, _plain(_REMARK.sub("", wanted))):
        found = [one for one in passages if _plain(one.label) == form]
        if found:
            return found
    named = [one for one in passages if one.heading and _plain(one.heading) == wanted]
    if named:
        return named[:1]
    if wanted in _PARTS:
        return [one for one in passages if one.kind == _PARTS[wanted]]
    outer = _LAST_ITEM.sub("", wanted)
    return _labelled(passages, outer) if outer and outer != wanted else []


@lru_cache(maxsize=LABELS)
def _plain(label: str) -> str:
    return re.sub(r"\s+", " ", label).strip().rstrip(".:").casefold()
