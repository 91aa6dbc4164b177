"""Single words of agreements' names: which agreements have one, and whether it tells them from others."""

import re
from collections.abc import Iterator

from agreements.terms.names import COMMON, FILLERS, Rank, key
from agreements.word_lists import set_of
from answering.facts.aspects import ASKING
from answering.language.english import is_known, is_light, stem
from answering.language.spelling import forgiven, short_for, slips
from answering.language.thesaurus import STOP
from questions.names import inexact
from questions.vocabulary import Found, Vocabulary

SHORTEST = 3
"""Letters of a word that is looked up as part of a name, or a misspelling."""

WORD = re.compile(r"[^\W_]+(?:['\u2019](?!s\b)[^\W_]+)*")
_MOST_HINTS = 8  # words looked up where nothing is named
_MOST_NAMES = 60  # that have a word which still tells an agreement from others

OF_MANY_NAMES = set_of("""
care health healthcare community hospital hospitals mental social service services integrated district county
city borough royal general public authority university college home homes
""")
"""Words that stand in so many names that by themselves they are none."""


OF_ANY = set_of("""
whole main original first second last next previous new old current full entire overall final signed draft
legal right wrong only big
""")
"""Words before `the agreement` that say nothing of which one."""


def hinted(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the agreement that alone has some words of a text in its names, and those words, or nothing."""
    telling = dict.fromkeys(word for word in WORD.findall(text) if is_telling(word))
    found = {word: having(word, vocabulary) for word in list(telling)[:_MOST_HINTS] if word.isalpha()}
    meant = {next(iter(names)) for names in found.values() if len(names) == 1}
    words = (word.casefold() for word, names in found.items() if names.keys() == meant)
    return (*meant, *words) if len(meant) == 1 else ()


def is_plain(word: str) -> bool:
    """Say whether a word is one of ours, in lower case as no name is."""
    return word.islower() and (is_light(stem(word)) or is_known(stem(word)) or stem(word) in ASKING)


def is_telling(word: str, *, only: bool = False) -> bool:
    """Say whether a word tells which agreement is meant; one that `only` one has may stand in many names."""
    low = word.casefold()
    if only:
        return low not in STOP | FILLERS | COMMON | OF_ANY
    return low not in STOP | FILLERS | COMMON | OF_MANY_NAMES and not is_light(stem(low))


def having(word: str, vocabulary: Vocabulary) -> dict[str, Found]:
    """Return the agreements with a word in their names, said of one or of several, or misspelt."""
    low = key(word)
    for form in _forms(low):
        found = [one for one in vocabulary.containing(form, _MOST_NAMES) if one.rank <= Rank.PLACE]
        if found:
            return {one.agreement: one for one in reversed(found)}
    if is_known(stem(low)) or len(low) < SHORTEST:
        return {}
    return {
        one.agreement: one
        for one in inexact(word, vocabulary)
        if one.rank <= Rank.PLACE and any(is_slip(word, known) for known in one.key.split())
    }


def _forms(word: str) -> Iterator[str]:
    yield word
    yield f"{word}s"
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            yield word.removesuffix(ending) + instead


def is_slip(word: str, known: str) -> bool:
    """Say whether a word is one of a name, or a slip away from it, or what somebody fondly calls it.

    One with another ending is another word: a plan that is adopted is no plan of an early adopter.
    """
    said = word.casefold()
    fond = short_for(said)
    if stem(said) == stem(known):
        return said.removesuffix("s") == known.removesuffix("s")
    return slips(said, known) <= forgiven(said) or bool(fond and known.startswith(fond))
