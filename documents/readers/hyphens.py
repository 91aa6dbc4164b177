"""Words that were parted at the end of a line, put together, with their hyphen where it is their own."""

import re
from collections.abc import Iterable

from agreements.word_lists import set_of

PARTED = "\u00ad"
"""What stands between the halves of a word while nobody knows whether the hyphen is its own."""

_LETTER = r"[^\W\d_]"
_ENDS_PARTED = re.compile(rf"{_LETTER}-$")
_BEGINS = re.compile(rf"{_LETTER}{{2}}|{_LETTER}\b")
_HALVES = re.compile(rf"({_LETTER}+){PARTED}({_LETTER}+)")
_WORD = re.compile(rf"{_LETTER}+(?:-{_LETTER}+)*")
_OWN = set_of("non self multi cross ex semi anti well all half part post co long")
"""What a hyphen follows that is a word's own."""


def joined(first: str, second: str) -> str:
    """Join two lines of a paragraph, of which the first may end in half a word."""
    if _ENDS_PARTED.search(first) and second[:1].islower() and _BEGINS.match(second):
        return f"{first[:-1]}{PARTED}{second}"
    return first + ("" if re.search(r"\w-$", first) else " ") + second


def healed(texts: Iterable[str]) -> list[str]:
    """Put the words together that were parted, as they stand elsewhere in the same document.

    One that stands nowhere else loses its hyphen only in a document that parts other words, and where its
    halves are no words by themselves: else the line may have ended at a hyphen of its own.
    """
    texts = list(texts)
    halves = {(one.lower(), other.lower()) for text in texts for one, other in _HALVES.findall(text)}
    if not halves:
        return texts
    words = {word.lower() for text in texts for word in _WORD.findall(_HALVES.sub(" ", text))}
    parts_words = any(first + second in words for first, second in halves)

    def whole(found: re.Match[str]) -> str:
        first, second = found.groups()
        one, other = first.lower(), second.lower()
        own = not parts_words or f"{one}-{other}" in words or one in _OWN or {one, other} <= words
        return f"{first}-{second}" if own and one + other not in words else f"{first}{second}"

    return [_HALVES.sub(whole, text).replace(PARTED, "-") for text in texts]
