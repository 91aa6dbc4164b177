"""Turns of phrase made single words: of hundreds, only those are looked for whose words a text has."""

import re
from functools import cache

from answering.language.beginnings import LETTERS, begun, ways
from answering.language.phrases import PHRASES
from answering.language.thesaurus import STOP

_WORD = re.compile(r"\w+")
_KEPT = re.compile(r"\((?!\?)")
"""How a group begins that is kept, which telling the words of a pattern need not do."""

_Way = tuple[int, tuple[frozenset[str], ...]]
"""The row that a way to say it is of, and what else words of a text must begin with, one of each set."""


def turned(said: str) -> str:
    """Return a text in lower case with each turn of phrase made what it stands for, row by row."""
    rows = _rows_in(said)
    while rows:
        row = rows.pop()
        pattern, word = _phrase(row)
        found = pattern.sub(word, said)
        if found != said:
            said = found
            rows = [one for one in _rows_in(said) if one > row]
    return said


def _rows_in(said: str) -> list[int]:
    """List the rows whose words a text has, the last first."""
    by_word, others, of_others = _table()
    words = _WORD.findall(said)
    has = {word[:letters] for word in words for letters in range(1, LETTERS + 1)}
    has.update([f"{word} " for word in words])
    rows = set(of_others) if others.search(said) else set()
    for begin in has & by_word.keys():
        rows.update(row for row, more in by_word[begin] if not any(map(has.isdisjoint, more)))
    return sorted(rows, reverse=True)


@cache
def _phrase(row: int) -> tuple[re.Pattern[str], str]:
    pattern, word = PHRASES[row]
    return re.compile(pattern), word


@cache
def _table() -> tuple[dict[str, list[_Way]], re.Pattern[str], frozenset[int]]:
    """Return the ways by the words that tell them best, then one pattern and the rows of all others."""
    by_word: dict[str, list[_Way]] = {}
    others, of_others = [], set()
    for row, (pattern, _) in enumerate(PHRASES):
        for way in ways(_KEPT.sub("(?:", pattern)):
            best, *more = sorted(begun(way), key=_tells, reverse=True) or [frozenset[str]()]
            for begin in best:
                by_word.setdefault(begin, []).append((row, tuple(more)))
            if not best:
                others.append(way)
                of_others.add(row)
    return by_word, re.compile("|".join(others)), frozenset(of_others)


def _tells(begun: frozenset[str]) -> tuple[int, int]:
    """Say how much it tells that a text has one of some words: little, where nearly any text has."""
    return min(len(one) if one.rstrip() not in STOP else 1 for one in begun), -len(begun)
