"""Heads of columns in typed text that stand apart from their rows: years, and what they are counted in."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from documents.readers.lines import Line

UNIT = re.compile(r"\(?(?:[£€](?:\s?[’']?(?:000s?|k|m|million))?|%|no\.?|GBP|EUR)\)?", re.IGNORECASE)
"""What the figures of a column are counted in, where a cell tells nothing else."""

_PIECE = re.compile(r"\S+(?: \S+)*")
_FIGURE = re.compile(r"[£€]?\d[\d,.]*%?|[-–—]|nil|tbc", re.IGNORECASE)
_SENTENCE = re.compile(r"[.:;]$|\b(?:will|shall|must|may)\b")
_APART = 3  # spaces between two cells
_PAIR = 2  # columns, and rows below a head
_MOST_WORDS = 4
_Pieces = list[re.Match[str]]


def with_heads_beside_rows(lines: Sequence[Line]) -> list[Line]:
    """Put the head of columns of figures right above its rows, with what they are counted in beside it.

    Such a head has nothing over the first column, which names what the figures are of.
    """
    out: list[Line] = []
    at = 0
    while at < len(lines):
        head = _pieces(lines[at].text)
        rows_at, units = _rows_below(lines, at) if _may_head(head) else (0, [])
        if rows_at and all(_heads(head, _pieces(line.text)) for line in lines[rows_at : rows_at + _PAIR]):
            out.append(replace(lines[at], text=_with_units(lines[at].text, head, units)))
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


def _rows_below(lines: Sequence[Line], at: int) -> tuple[int, _Pieces]:
    """Find the first row below a head, past a line of what the figures are counted in and an empty one."""
    units: _Pieces = []
    below = at + 1
    while below < min(len(lines), at + _PAIR + _PAIR):
        pieces = _pieces(lines[below].text)
        if pieces and not units and all(UNIT.fullmatch(piece[0]) for piece in pieces):
            units = pieces
        elif pieces:
            return (below, units) if below > at + 1 and below + 1 < len(lines) else (0, [])
        below += 1
    return 0, []


def _heads(head: _Pieces, row: _Pieces) -> bool:
    """Say whether a row has a figure under each piece of a head, and words before them."""
    figures = row[1:]
    below = len(figures) == len(head) and all(_FIGURE.fullmatch(figure[0]) for figure in figures)
    return (
        below
        and not _FIGURE.fullmatch(row[0][0])
        and row[0].start() < head[0].start()
        and all(_reach(over, under) for over, under in zip(head, figures, strict=True))
    )


def _reach(over: re.Match[str], under: re.Match[str]) -> bool:
    return over.start() < under.end() + 1 and under.start() < over.end() + 1


def _with_units(text: str, head: _Pieces, units: _Pieces) -> str:
    """Write what each column is counted in behind its head, which stays where it stood."""
    if len(units) != len(head):
        return text
    told = ""
    for piece, unit in zip(head, units, strict=True):
        told = f"{told.ljust(piece.start())}{' ' * _APART if told else ''}{piece[0]} {unit[0]}"
    return told
