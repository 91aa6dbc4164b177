"""Heads of columns in typed text that stand apart from their rows, with what is said below parts of them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from documents.readers.lines import Line

UNIT = re.compile(r"\(?(?:[£€](?:\s?[’']?(?:000s?|k|m|million))?|%|no\.?|GBP|EUR)\)?", re.IGNORECASE)
"""What the figures of a column are counted in, where a cell tells nothing else."""

_GOES_WITH = re.compile(rf"{UNIT.pattern}|\([^()]{{1,30}}\)", re.IGNORECASE)
"""What may stand below a part of a head and goes with it: "£", "(six months)"."""

_PIECE = re.compile(r"\S+(?: \S+)*")
_FIGURE = re.compile(r"[£€]?\d[\d,.]*%?|[-–—]|nil|tbc", re.IGNORECASE)
_SENTENCE = re.compile(r"[.:;]$|\b(?:will|shall|must|may)\b")
_APART = 3  # spaces between two cells
_PAIR = 2  # columns, and rows below a head
_MOST_WORDS = 4
_Pieces = list[re.Match[str]]


def with_heads_beside_rows(lines: Sequence[Line]) -> list[Line]:
    """Put the head of columns of figures right above its rows, with what stands below its parts beside them.

    Such a head may have nothing over the first column, which names what the figures are of.
    """
    out: list[Line] = []
    at = 0
    while at < len(lines):
        head = _pieces(lines[at].text)
        rows_at, below = _rows_below(lines, at, head) if _may_head(head) else (0, [])
        if rows_at and all(_heads(head, _pieces(line.text)) for line in lines[rows_at : rows_at + _PAIR]):
            out.append(replace(lines[at], text=_with_all(lines[at].text, head, below)))
            at = rows_at
            continue
        out.append(lines[at])
        at += 1
    return out


def _pieces(text: str) -> _Pieces:
    return list(_PIECE.finditer(text)) if "\t" not in text else []


def _may_head(pieces: _Pieces) -> bool:
    """Say whether the pieces of a line may head columns, and are neither figures nor what counts them."""
    words = [piece[0] for piece in pieces]
    apart = all(after.start() - before.end() >= _APART for before, after in pairwise(pieces))
    short = all(len(word.split()) <= _MOST_WORDS and not _SENTENCE.search(word) for word in words)
    return len(words) > 1 and apart and short and not all(map(UNIT.fullmatch, words))


def _rows_below(lines: Sequence[Line], at: int, head: _Pieces) -> tuple[int, list[str]]:
    """Find the first row below a head, past an empty line and one of what stands below parts of the head."""
    told: list[str] = []
    below = at + 1
    while below < min(len(lines), at + _PAIR + _PAIR):
        pieces = _pieces(lines[below].text)
        if pieces and not told and all(_GOES_WITH.fullmatch(piece[0]) for piece in pieces):
            told = _below_parts(head, pieces)
            if not told:
                return 0, []
        elif pieces:
            return (below, told) if below > at + 1 and below + 1 < len(lines) else (0, [])
        below += 1
    return 0, []


def _below_parts(head: _Pieces, pieces: _Pieces) -> list[str]:
    """Give what stands below each part of a head; nothing where one stands below none, or two below one."""
    told = [[piece[0] for piece in pieces if _reach(over, piece)] for over in head]
    placed = [words for words in told if words]
    one_each = len(placed) == len(pieces) and all(len(words) == 1 for words in placed)
    return ["".join(words) for words in told] if one_each else []


def _heads(head: _Pieces, row: _Pieces) -> bool:
    """Say whether a row has a figure under each piece of a head, and words before them."""
    figures = row[1:]
    named = len(head) == len(row) and _reach(head[0], row[0])  # its first column has a head too
    over = head[named:]
    below = bool(over) and len(figures) == len(over) and all(_FIGURE.fullmatch(each[0]) for each in figures)
    return (
        below
        and not _FIGURE.fullmatch(row[0][0])
        and row[0].start() < over[0].start()
        and all(_reach(above, under) for above, under in zip(over, figures, strict=True))
    )


def _reach(over: re.Match[str], under: re.Match[str]) -> bool:
    return over.start() < under.end() + 1 and under.start() < over.end() + 1


def _with_all(text: str, head: _Pieces, below: Sequence[str]) -> str:
    """Write what stands below each part of a head behind it, which stays where it stood."""
    if not below:
        return text
    told = ""
    for piece, more in zip(head, below, strict=True):
        told = f"{told.ljust(piece.start())}{' ' * _APART if told else ''}{piece[0]} {more}".rstrip()
    return told
