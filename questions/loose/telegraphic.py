"""What is typed as in a telegram, spoken out: `dron ended?`, `Dronfield M3 late?`, `Dronfield Trust who`."""

import re
from collections.abc import Callable

from agreements.terms.names import Rank
from answering.facts.aspects import ASKING_WORDS
from answering.language.english import is_known, is_light, stem
from answering.language.opening import AUX, WH
from answering.language.thesaurus import STOP
from questions.commands.table import command_at
from questions.vocabulary import Vocabulary
from questions.words import words_in

_LONGEST = 120  # letters of a telegram
_LEAST = 4  # letters that a name is shortened to
_LOOKED_UP = 50
_ASKS = re.compile(rf"\W*(?:{AUX}|{WH})\b(?!\W*$)", re.IGNORECASE)
_YET = r"(?: (?:yet|already|now|still|or not))?\W*"
_ITEM = r"(?:[a-z]{1,2}\d{1,3}|(?:stage|phase|step|milestone|gateway|review|deliverable) [a-z]?\d{1,2})"
_SHORT = re.compile(r"(?P<word>[^\W\d_]{4,})(?= (?![A-Z][a-z]))")
"""A word with which a line begins and that stands by itself, as of `Dron Town` it does not."""

_STANDS = tuple(
    (re.compile(pattern, re.IGNORECASE), asked)
    for pattern, asked in (
        (
            rf"(?P<name>.+?) (?:has )?(?P<state>ended|expired|lapsed|started|begun){_YET}",
            "has {name} {state}?",
        ),
        (
            rf"(?P<name>.+?) (?:is )?(?P<state>over|finished|live|in force|running){_YET}",
            "is {name} {state}?",
        ),
    )
)
_OF_ITEM = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<name>.+?) (?P<item>{_ITEM}) (?P<state>late|overdue|done|met|on time){_YET}",
        rf"(?P<item>{_ITEM}) (?P<name>.+?) (?P<state>late|overdue|done|met|on time){_YET}",
    )
)
_HALF = re.compile(
    r"(?P<name>.+?) (?P<asks>who|when|how much)\W*"
    rf"|(?P<first>who|when|how much) (?P<behind>(?!(?:{AUX})\b).+?)\W*",
    re.IGNORECASE,
)
_STANDS_FOR = {"who": "parties", "when": "dates", "how much": "funding"}
"""What a word that asks is short for behind the name of an agreement, or before it."""


def spoken_out(
    said: str, vocabulary: Vocabulary, named: Callable[[str], tuple[bool, bool]], *, begins: bool = True
) -> str:
    """Return a line of a few words as it is said in full, or as it is.

    `named` says of a text whether it is the name of an agreement and no more, or that of somebody. Unless a
    conversation `begins` with it, a word that asks goes on from the line before.
    """
    if len(said) > _LONGEST or (_ASKS.match(said) and not _HALF.fullmatch(said)):
        return said
    short = _SHORT.match(said) if begins else None
    line = f"{_in_full(short['word'], vocabulary)}{said[short.end() :]}" if short else said
    stands = next(((asked, found) for way, asked in _STANDS if (found := way.fullmatch(line))), None)
    if stands and named(stands[1]["name"])[0]:
        return stands[0].format(**stands[1].groupdict())
    item = next((found for way in _OF_ITEM if (found := way.fullmatch(line))), None)
    if item and named(item["name"])[0]:
        return f"is {item['item']} {item['state']} in {item['name']}?"
    half = _HALF.fullmatch(line) if begins else None
    asks = (half["asks"] or half["first"]).casefold() if half else ""
    whom = (half["name"] or half["behind"]) if half else ""
    agreement, somebody = named(whom) if whom else (False, False)
    if agreement:
        return f"{_STANDS_FOR[asks]} {whom}"
    return f"who is {whom}" if somebody and asks == "who" else line


def _in_full(word: str, vocabulary: Vocabulary) -> str:
    """Return the word of a name that the first one of a line is the beginning of, where only one is."""
    low = word.casefold()
    known = (
        low in STOP | ASKING_WORDS
        or is_known(stem(low))
        or is_light(stem(low))
        or command_at(words_in(low), 0)
    )
    if len(low) < _LEAST or known or vocabulary.containing(low, 1):
        return word
    found = [one for one in vocabulary.starting(low, _LOOKED_UP) if one.rank <= Rank.PLACE]
    words = {one.key.split()[0] for one in found}
    return words.pop() if len(words) == 1 and len({one.agreement for one in found}) == 1 else word
