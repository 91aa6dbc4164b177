"""Agreements, parties, people and boards found by what they are called, well or badly spelt."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice, product
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.terms.names import Rank, abbreviation, key
from answering.language.spelling import FORGIVEN_FROM, forgiven, likeness, short_for, slips
from questions.vocabulary import Found, Vocabulary

if TYPE_CHECKING:  # only a name that is spelt otherwise is held against words of ours
    from answering.language import english
else:
    english = Later("answering.language.english")

MOST_WORDS = 12
"""Of a name that is not spelt exactly as kept; longer ones are only looked up whole."""

_LOOKED_UP = 200  # names a look-up returns at most; beyond that a word tells nothing apart
_PREFIX_FROM = 3  # letters
_LONGEST_WORD = 40
_NEAR = 60  # of 100, as rapidfuzz counts: what is worth offering
_OFFERED = 3
_STRENGTHS = {Rank.OWN: 0, Rank.ALIAS: 0, Rank.PLACE: 0, Rank.OTHER: 2}
_Hits = Mapping[str, tuple[Found, ...]]


def exact(names: Iterable[str], vocabulary: Vocabulary) -> dict[str, tuple[Found, ...]]:
    """Look names up as they are, all at once; those not found are left out."""
    keys = {name: key(name) for name in names}
    found: dict[str, list[Found]] = {}
    wanted = set(keys.values()) - {""}
    for one in vocabulary.exact(tuple(sorted(wanted))) if wanted else ():
        found.setdefault(one.key, []).append(one)
    return {name: tuple(found[its]) for name, its in keys.items() if its in found}


def meant(name: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """Return the agreements that a name found exactly means, one name each: those of the strongest rank.

    An agreement's id, letter for letter, means that one and no other, so that a button never asks which.
    """
    by_id = [one for one in found if is_id(name, one)]
    return _strongest(by_id or found, {rank: int(rank) for rank in Rank})


def is_id(name: str, found: Found) -> bool:
    """Say whether a name as said is the id of the agreement that it found."""
    return found.rank is Rank.OWN and found.agreement == name


def perhaps_meant(found: Sequence[Found]) -> tuple[Found, ...]:
    """Return the agreements that names found in part may mean, one name each.

    An agreement's own names go before its parties, bodies and people, and those before others it mentions.
    """
    return _strongest(found, {rank: _STRENGTHS.get(rank, 1) for rank in Rank})


def _strongest(found: Sequence[Found], strength: Mapping[Rank, int]) -> tuple[Found, ...]:
    best = min((strength[one.rank] for one in found), default=0)
    each = {one.agreement: one for one in reversed(found) if strength[one.rank] == best}
    return tuple(sorted(each.values(), key=lambda one: (one.short_name.casefold(), one.agreement)))


def inexact(name: str, vocabulary: Vocabulary) -> tuple[Found, ...]:
    """Find the names that a name is the start of, has the words of, or misspells; nothing where none fits.

    A word may stand for the first letters of others: `Southend HWB`.
    """
    words = key(name).split()
    if not words or len(words) > MOST_WORDS:
        return ()
    hits = _hits(words, vocabulary)
    return (
        _partly(words, hits, vocabulary) or _fondly(words, vocabulary) or _corrected(words, hits, vocabulary)
    )


def together(name: str, vocabulary: Vocabulary) -> tuple[Found, ...]:
    """Find names in the agreements of which each word said is in some name: `NHS England Notts`."""
    words = key(name).split()
    if not words or len(words) > MOST_WORDS:
        return ()
    hits = _hits(words, vocabulary)
    everywhere = set.intersection(*({one.agreement for one in found} for found in hits.values()))
    return tuple(one for found in hits.values() for one in found if one.agreement in everywhere)


def _hits(words: Iterable[str], vocabulary: Vocabulary) -> _Hits:
    return {word: vocabulary.containing(word, _LOOKED_UP) for word in words}


def _partly(words: list[str], hits: _Hits, vocabulary: Vocabulary) -> tuple[Found, ...]:
    start = " ".join(words)
    starting = vocabulary.starting(start, _LOOKED_UP) if len(start) >= _PREFIX_FROM else ()
    having = [one for found in hits.values() for one in found if _has(one, words)]
    return tuple(dict.fromkeys((*starting, *having)))


def _has(found: Found, words: list[str]) -> bool:
    known = found.key.split()
    others = set(words).difference(known)
    if any(not _PREFIX_FROM <= len(one) <= len(known) for one in others):
        return False  # too long for the first letters of so few words, as nearly all are
    return not others or all(one in abbreviation(found.key) for one in others)


def _fondly(words: list[str], vocabulary: Vocabulary) -> tuple[Found, ...]:
    """Find the one place that a word is a fond name of: `Donny`."""
    start = short_for(words[0]) if len(words) == 1 else ""
    places = (
        [one for one in vocabulary.starting(start, _LOOKED_UP) if one.rank is Rank.PLACE] if start else []
    )
    return tuple(places) if len({one.key for one in places}) == 1 else ()


def _corrected(words: list[str], hits: _Hits, vocabulary: Vocabulary) -> tuple[Found, ...]:
    choices = [(word,) if hits[word] else _respelt(word, vocabulary) for word in words]
    spellings = [list(spelling) for spelling in islice(product(*choices), _OFFERED)]
    if words in spellings:
        return ()
    whole = exact((" ".join(spelling) for spelling in spellings), vocabulary)
    if whole:
        return tuple(one for found in whole.values() for one in found)
    partly = (
        (spelling, _partly(spelling, _hits(spelling, vocabulary), vocabulary)) for spelling in spellings
    )
    return tuple(
        dict.fromkeys(
            one for spelling, found in partly for one in found if not _is_plain_slip(words, spelling, one)
        )
    )


def _is_plain_slip(words: list[str], spelling: Sequence[str], found: Found) -> bool:
    """Say whether a word would only be a slip of one of ours, in the name of a board: `leads`."""
    put_right = (known for word, known in zip(words, spelling, strict=True) if word != known)
    return found.rank > Rank.PARTY and any(english.is_known(english.stem(known)) for known in put_right)


def _respelt(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the known words that a word misspells: one slip, or two in a long word that starts alike."""
    if not word.isalpha() or not FORGIVEN_FROM <= len(word) <= _LONGEST_WORD:
        return ()
    counts = {known: slips(word, known) for known in vocabulary.like(word, _LOOKED_UP)}
    fewest = min(counts.values(), default=0)
    if fewest > forgiven(word):
        return ()
    near = sorted(known for known, count in counts.items() if count == fewest)
    return tuple(known for known in near if fewest == 1 or known[0] == word[0])


def nearest(name: str, vocabulary: Vocabulary) -> tuple[Found, ...]:
    """Return the names most like one that was not found, best first, one an agreement, for offering."""
    said = key(name)
    words = [word for word in set(said.split()) if len(word) <= _LONGEST_WORD]
    words = sorted(words, key=lambda word: (-len(word), word))[:_OFFERED]
    spelt = [*words, *(one for word in words for one in _alike(word, vocabulary))]
    found = {one for word in spelt for one in vocabulary.containing(word, _LOOKED_UP)}
    scores = {known: likeness(said, known) for known in {one.key for one in found}}
    near = [one for one in found if scores[one.key] >= _NEAR]
    each: dict[str, Found] = {}
    for one in sorted(near, key=lambda one: (-scores[one.key], one.rank, one.text, one.agreement, one.item)):
        each.setdefault(one.agreement, one)
    return tuple(each.values())[:_OFFERED]


def _alike(word: str, vocabulary: Vocabulary) -> list[str]:
    scored = [(likeness(word, known), known) for known in vocabulary.like(word, _LOOKED_UP)]
    return [known for score, known in sorted(scored, reverse=True)[:_OFFERED] if score >= _NEAR]
