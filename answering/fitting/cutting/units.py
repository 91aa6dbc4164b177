"""A question cut into what must be accounted for: names that the agreement knows, and single words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from agreements.terms.kinds import KINDS
from agreements.word_lists import set_of
from answering.facts.aspects import ASKING, ASPECTS
from answering.facts.entry import Entry
from answering.language.english import is_known, is_light, lemma, like, opposites, stem
from answering.language.spelling import FORGIVEN_FROM, forgiven, slips


@dataclass(frozen=True)
class Unit:
    """A word of the question, or a name of several, and how much it tells; light ones need no explaining.

    `lemma` is empty where the word was misspelt, and of a name.
    """

    said: str
    stems: tuple[str, ...]
    who: str
    weight: float
    light: bool
    lemma: str = ""

    @cached_property
    def called(self) -> frozenset[str]:
        """The lemmas of what it may be called, itself among them."""
        return like(self.lemma) | {self.lemma}

    @cached_property
    def reach(self) -> frozenset[str]:
        """All that an item must have some of to account for it."""
        denying = frozenset[str]().union(*map(opposites, self.stems))
        return self.called | {*self.stems} | denying | ({self.who} if self.who else frozenset())


def units(words: Sequence[str], entry: Entry, aside: Sequence[str] = ()) -> tuple[Unit, ...]:
    """Cut the words of a question into names that the agreement knows and single words, misspellings mended.

    The words `aside` count only as part of a name.
    """
    words = [part for word in words for part in _parts(word, entry)]
    found: list[Unit] = []
    place = 0
    for first, last, who in entry.known.spans([_of_name(word, entry) for word in words]):
        if set(words[first:last]) <= set(aside) or _is_kind(words[first:last], who, entry, aside):
            continue
        found += _single(words, range(place, first), entry, aside)
        name = words[first:last]
        stems = tuple(stem(_of_name(word, entry)) for word in name)
        found.append(Unit(" ".join(name), stems, who, max(entry.weight(one) for one in stems), light=False))
        place = last + (words[last : last + 1] in _SIDES)
    found += _single(words, range(place, len(words)), entry, aside)
    return tuple(found)


def _parts(word: str, entry: Entry) -> tuple[str, ...]:
    """Return the parts of a word that the agreement writes with a hyphen: `callout` of a call-out."""
    own = word in entry.words or word.removesuffix("s") in entry.words
    return (word,) if own else entry.hyphened.get(word, (word,))


def _of_name(word: str, entry: Entry) -> str:
    """Return the word of the agreement's that one misspells, as a name is not known by what is misspelt."""
    if len(word) < FORGIVEN_FROM or word in entry.words or word.removesuffix("s") in entry.words:
        return word
    return word if is_known(stem(word)) or stem(word) in ASKING else _word_near(word, entry) or word


def _is_kind(name: Sequence[str], who: str, entry: Entry, aside: Sequence[str]) -> bool:
    """Say whether a name is only of a kind of party, told by the agreement's: `the Lancashire CCGs`."""
    left = [word for word in name if word not in aside]
    return len(left) == 1 and left[0] != name[0] and stem(left[0]) in KINDS and entry.terms.party(who) is None


def _single(words: Sequence[str], places: Iterable[int], entry: Entry, aside: Sequence[str]) -> list[Unit]:
    return [
        _unit(words[place], entry, aside, of_title=bool(_TITLES & set(words[place + 1 : place + 3])))
        for place in places
        if words[place] not in aside or (words[place] in SORTS and stem(words[place]) not in entry.title)
    ]


_KINDS = frozenset(["s75", "s76", "s256", "pool"])
"""What an agreement is called by its kind."""

SORTS = set_of("protocol compact concordat charter framework letter paper")
"""What an agreement may be called by its sort, where that is of its own title: `the protocol`."""

_TITLES = set_of("mou agreement memorandum deal document contract")
"""Words before which a word of the agreement's title only says which agreement is meant."""


def knows(entry: Entry, name: Sequence[str]) -> bool:
    """Say whether the agreement knows somebody or something by the whole of a name."""
    return any(unit.who and len(unit.stems) == len(name) for unit in units(name, entry))


def _unit(word: str, entry: Entry, aside: Sequence[str], *, of_title: bool) -> Unit:
    stemmed = typed = stem(word)
    if not entry.counts[stemmed] and not is_known(stemmed) and stemmed not in ASKING:
        stemmed = _respelt(word, stemmed, entry)
    as_typed = lemma(word) if stemmed == typed else ""
    of_title = of_title or stemmed in _KINDS or bool(aside and word in entry.initials)
    light = is_light(stemmed) or (of_title and stemmed in entry.title)
    return Unit(word, (stemmed,), "", entry.weight(stemmed), light, as_typed)


_SIDES = (["side"], ["behalf"])
"""Words behind a name that say no more than whose: `on the council side`."""

_OR = re.compile(r"\b(\w+),? or (?:an? |the )?(\w+)", re.IGNORECASE)


def either(said: str, asked: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Find the places of words that are said as alternatives: `an author or a contact`."""
    places = {unit.said: place for place, unit in enumerate(asked)}
    for one, other in _OR.findall(said.casefold()):
        if one in places and other in places:
            yield places[one], places[other]


_SAID = tuple(
    sorted(
        word
        for word in frozenset[str]().union(*(one.said for one in ASPECTS.values()))
        if len(word) > FORGIVEN_FROM
    )
)
"""Words that ask for an aspect, whole: a slip near the end of one may change what its stem is."""


def _respelt(word: str, stemmed: str, entry: Entry) -> str:
    if len(word) < FORGIVEN_FROM or word[0].isdigit():
        return stemmed
    whole = _whole(word)
    if whole and len(word) > FORGIVEN_FROM:
        return stem(whole)
    of_entry = _word_near(word, entry)
    if of_entry:
        return stem(of_entry)
    most = forgiven(stemmed)
    known = (*entry.starting.get(stemmed[0], ()), *(one for one in ASKING if one[0] == stemmed[0]))
    near = [(slips(stemmed, one, most), one) for one in known if abs(len(one) - len(stemmed)) <= most]
    count, best = min(near, default=(most + 1, ""))
    if most == 1 and len(best) == len(stemmed) and sorted(best) != sorted(stemmed):
        return stemmed  # one letter for another makes too many English words of each other
    return best if count <= most and len(best) >= FORGIVEN_FROM - 1 else stemmed


def _word_near(word: str, entry: Entry) -> str:
    """Return the word of the agreement's own that is a slip of the keys away."""
    return "" if word[0].isdigit() else _slipped(word, entry.words)


@lru_cache(maxsize=2_000)
def _slipped(word: str, known: frozenset[str]) -> str:
    """Return the one known word that another is with two letters swapped, or one missing or too many."""
    near = (
        one
        for one in known
        if abs(len(one) - len(word)) <= 1 and {*one[:2]} & {*word[:2]} and slips(word, one, 1) == 1
    )
    kept = [one for one in near if len(one) != len(word) or sorted(one) == sorted(word)]
    return min(kept) if len({stem(one) for one in kept}) == 1 else ""


def _whole(word: str) -> str:
    """Return the word that asks for an aspect which a slip has made another of."""
    near = (one for one in _SAID if one[0] == word[0] and slips(word, one, 1) <= 1)
    return next((one for one in near if len(one) != len(word) or sorted(one) == sorted(word)), "")
