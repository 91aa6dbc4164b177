"""What words a text must have for a pattern to be found in it, told by the pattern: whole or their beginning.

It is told of patterns as people write them in tables of phrases. What tells nothing may be in any text.
"""

import re
from collections.abc import Iterator

LETTERS = 4
"""First letters of a word that are told at most, where it is not sure that the word ends there."""

_PIECE = re.compile(r"\\.|\[\^?\]?[^\]]*\]|.", re.DOTALL)
"""What a pattern is read by: an escaped character, a set of characters, or one character."""

_LETTER = re.compile(r"([a-z\d])(?![*{])(\?[+?]?)?")
"""A letter of a pattern, and that it may be missing."""

_ENDS = re.compile(r"(?:[ '/&-]|\\[b.])(?![*{])(\?[+?]?)?")
"""What ends a word in a pattern, and that it may be missing."""

_AT_WORD = re.compile(r"\\b|\^\\W\*\+?")
"""Behind what a letter begins a word."""

_MAY_BE_MISSING = re.compile(r"[?*][+?]?")
_LOOKS_AROUND = ("(?=", "(?!", "(?<")


def ways(pattern: str) -> list[str]:
    """Cut a pattern at the bars that stand in no group."""
    found = [""]
    for piece, depth in _pieces(pattern):
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    return found


def begun(way: str) -> list[frozenset[str]]:
    """List what words begin with wherever a way is found, one of each set: whole words with a space behind.

    A bar must stand in a group, and no group may be one that is kept.
    """
    found = [_begun(way), *(_begun(way[place:], at_word=True) for place in _behind_spaces(way))]
    return [each for each in map(frozenset, found) if "" not in each]


def _pieces(pattern: str) -> Iterator[tuple[str, int]]:
    """Give each piece of a pattern, and how many groups there are around what comes behind it."""
    depth = 0
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        yield piece, depth


def _behind_spaces(way: str) -> Iterator[int]:
    """Give the places in a way, in no group, before which a space must be."""
    place = 0
    for piece, depth in _pieces(way):
        place += len(piece)
        if piece == " " and not depth and way[place : place + 1] not in {"?", "*", "{"}:
            yield place + (way[place : place + 1] == "+")


def _begun(pattern: str, letters: str = "", *, at_word: bool = False) -> Iterator[str]:
    """Give what the word may be that begins a pattern, as far as that is sure; nothing for any."""
    at_edge, letter, ends = _AT_WORD.match(pattern), _LETTER.match(pattern), _ENDS.match(pattern)
    if at_edge and not letters:
        yield from _begun(pattern[at_edge.end() :], at_word=True)
    elif pattern.startswith(_LOOKS_AROUND):
        yield from _begun(_parted(pattern)[1], letters, at_word=at_word)
    elif pattern.startswith("(?:"):
        for way in _opened(pattern, letters):
            yield from _begun(way, letters, at_word=at_word)
    elif at_word and letter:
        behind = pattern[letter.end() :]
        for read in (letters, letters + letter[1]) if letter[2] else (letters + letter[1],):
            yield from _begun(behind, read, at_word=True)
    elif letters and ends:
        yield f"{letters} "
        if ends[1]:
            yield from _begun(pattern[ends.end() :], letters, at_word=True)
    else:
        yield letters[:LETTERS]


def _opened(pattern: str, letters: str) -> Iterator[str]:
    """Give the ways to read a pattern that begins with a group, each without the group."""
    inner, behind = _parted(pattern)
    missing = _MAY_BE_MISSING.match(behind)
    behind = behind[missing.end() :] if missing else behind
    some = ways(inner) if not behind.startswith("{") else [""]
    if missing:
        yield behind
    if missing and not letters and all(way.endswith(" ") for way in some):
        return  # what comes behind begins a word either way
    yield from (f"{way}{behind}" for way in some)


def _parted(pattern: str) -> tuple[str, str]:
    """Cut a pattern that begins with a group into what is in that and what comes behind."""
    end = 0
    for piece, depth in _pieces(pattern):
        end += len(piece)
        if not depth:
            break
    return pattern[len("(?:") : end - 1], pattern[end:]
