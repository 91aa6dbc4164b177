"""A card: an agreement as a printed document, made of the parts of pages."""

from dataclasses import dataclass

from views.page import Heading, Line, Part, Point, Quote, Row
from views.plain import with_where


@dataclass(frozen=True)
class Card:
    """A document: its title, what it is of and as of when, and its parts."""

    title: str
    subtitle: str
    parts: tuple[Part, ...]


def said(part: Line | Point | Row | Quote) -> str:
    """Return the words of a part, with the clauses that say so."""
    text = f"\u201c{part.text}\u201d" if isinstance(part, Quote) else part.text
    return with_where(text, part.cites)


SIZES = (16, 13, 11)
"""Of headings in points, by level."""


def size(heading: Heading) -> int:
    """Return how large a heading is."""
    return SIZES[heading.level]
