"""Names that a document shouts, written as names are."""

import re

from agreements.word_lists import set_of

_SMALL = set_of("of and the for in on to with a an upon between by at")
_KEPT = frozenset(["GP", "UK", "EU", "ICB", "CIC", "MCP", "ICS", "SEND", "A&E", "IT", "HR"])
_NO_INITIALS = set_of("agreement protocol concordat compact charter memorandum deed")
_WORD = re.compile(r"[^\s/–-]+")
_LEAST_LETTERS = 12  # what is shorter may be an abbreviation: "NHS CCG"


def calmed(text: str) -> str:
    """Write what is all in capitals as a name is written: "LUDFORD BOROUGH COUNCIL", but never "NHS"."""
    if text.isupper() and text.casefold() in _NO_INITIALS:
        return text.capitalize()
    if not text.isupper() or sum(ch.isalpha() for ch in text) < _LEAST_LETTERS:
        return text
    said = _WORD.sub(lambda word: _calmed(word[0]), text)
    return said[:1].upper() + said[1:]


def _calmed(word: str) -> str:
    bare = re.sub(r"[^A-Z&]", "", word)
    if bare == "MOU":
        return word.replace("MOU", "MoU")
    if bare in _KEPT or (word.startswith("(") and word.endswith(")")) or not re.search(r"[AEIOUY]", bare):
        return word
    low = word.lower()
    return low if low in _SMALL else re.sub(r"[a-z]", lambda letter: letter[0].upper(), low, count=1)
