"""Blocks -> clauses, those of a paper that covers the agreement apart from its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.building import build
from documents.clauses import EDGES, Clause
from documents.furniture import without_furniture
from documents.laid_out import as_paragraphs
from documents.papers import cover_ends
from documents.readers.blocks import Block


def clauses_of(blocks: Sequence[Block]) -> tuple[Clause, ...]:
    """Build a document's clauses in order; what stands before the first one is its title page."""
    kept = list(as_paragraphs(without_furniture([block for block in blocks if block.edge is None])))
    edges = _edges(blocks)
    split = cover_ends(kept)
    if split:
        paper = build(kept[:split])
        return (*(_as_paper(clause) for clause in paper), *build(kept[split:]), *edges)
    return (*build(kept), *edges)


def _edges(blocks: Sequence[Block]) -> Iterator[Clause]:
    """Give what stands at the head of each page, and at its foot, as parts of the front matter."""
    for label in EDGES:
        if told := [block for block in blocks if block.edge == label]:
            lines = "\n".join(block.text for block in told)
            yield Clause(label, None, lines, 0, "front", None, told[0].paragraph)


def _as_paper(clause: Clause) -> Clause:
    """Cite a clause of the covering paper as 'Paper 2', so that it can't be taken for the agreement's."""
    label = "Paper heading" if clause.kind == "front" else f"Paper {clause.label}"
    return replace(clause, label=label)
