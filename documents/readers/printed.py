"""Lines as they stand on a page of a PDF, and the footnotes below them, each told with the word it is of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from documents.readers.columns import Piece, Word

_SMALLER = 0.95  # of the height of the letters beside a mark, those of a note are at most
_STEP = 2.5  # letter heights from one line of the notes to the next, at most
_FEET = 1  # lines that may stand below the notes of a page
_BEGINS = re.compile(r"(?P<mark>\d{1,3}|[*†‡§]{1,3})(?:[.)]?\s+|(?=[^\W\d])|$)(?P<words>.*)")


@dataclass(frozen=True, slots=True)
class Printed:
    """A line as it stands on its page, in pieces where gaps are as wide as between two columns."""

    pieces: tuple[Piece, ...]
    page: int
    even: bool = False  # whether all letters of its font are as wide

    @property
    def text(self) -> str:
        """Its pieces with a tab between each and the next."""
        return "\t".join(piece.text for piece in self.pieces)

    @property
    def words(self) -> Iterator[Word]:
        """The words of all its pieces."""
        return (word for piece in self.pieces for word in piece.words)


def with_notes(page: Sequence[Printed]) -> list[Printed]:
    """Take the notes at the foot of a page out of its lines, each to the word that is marked for it."""
    marked = {mark: line for line in page for word in line.words for mark in word.notes}
    foot = _foot(page, marked) if marked else []
    told: dict[str, list[str]] = {}
    for line in foot:
        begun = _BEGINS.match(line.text.replace("\t", " "))
        if begun and begun["mark"] in marked and begun["mark"] not in told:
            told[begun["mark"]] = [begun["words"]]
        else:
            told[list(told)[-1]].append(line.text.replace("\t", " "))
    notes = {mark: " ".join(filter(None, words)) for mark, words in told.items()}
    return [_with_texts(line, notes) for line in page if line not in foot] if marked else list(page)


def _foot(page: Sequence[Printed], marked: dict[str, Printed]) -> list[Printed]:
    """Find the lines of the notes: the last of the page in small letters, from the first that has a mark."""
    small = _SMALLER * max(line.pieces[0].size for line in marked.values())
    lines = sorted(page, key=lambda line: -line.pieces[0].top)
    end = len(lines)
    while end and len(lines) - end < _FEET and lines[end - 1].pieces[0].size >= small:
        end -= 1
    first = end
    while first and lines[first - 1].pieces[0].size < small:
        first -= 1
    starts = [at for at in range(first, end) if _is_first(lines[at], marked)]
    told = lines[starts[-1] : end] if starts else []
    tops = [line.pieces[0].top for line in told]
    apart = (at for at, (over, under) in enumerate(pairwise(tops), 1) if over - under > _STEP * small)
    return told[: next(apart, len(told))]


def _is_first(line: Printed, marked: dict[str, Printed]) -> bool:
    """Say whether a line below a mark begins with the first of the page."""
    begun = _BEGINS.match(line.text.replace("\t", " "))
    first = max(marked.values(), key=lambda other: other.pieces[0].top)
    own = {mark for mark, other in marked.items() if other is first}
    return begun is not None and begun["mark"] in own and line.pieces[0].top < first.pieces[0].top


def _with_texts(line: Printed, notes: dict[str, str]) -> Printed:
    if not any(word.notes for word in line.words):
        return line
    pieces = tuple(
        replace(
            piece,
            words=tuple(
                replace(word, notes=tuple(notes[mark] for mark in word.notes if mark in notes))
                for word in piece.words
            ),
        )
        for piece in line.pieces
    )
    return replace(line, pieces=pieces)
