"""The agreements that a question is about, from whatever it names: places, aliases, parties, people."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from agreements.answering.facts.aspects import ASKING
from agreements.answering.fitting.units import SORTS
from agreements.answering.language.english import is_known, stem
from agreements.answering.language.thesaurus import STOP
from agreements.names import COMMON, FILLERS, Rank, key
from questions.names import inexact
from questions.vocabulary import Found, Vocabulary

_MOST_WORDS = 9  # of a name
_MOST_UNKNOWN = 4  # words looked up as parts or misspellings of names
_MOST_OF_A_NAME = 6
_SHORTEST = 3  # letters of a word looked up so
_LONG = 8  # letters of a word in which two slips are forgiven
_WORD = re.compile(r"[^\W_]+(?:['\u2019](?!s\b)[^\W_]+)*")
_CALLED = re.compile(r"\W+(?:mou|agreement|memorandum|contract)\b", re.IGNORECASE)
_EDGES = (STOP | FILLERS) - {"who"}


_OF_ALL = re.compile(
    r"\b(?:which|what|how many|any|all) (?:agreements|mous|memoranda|contracts)\b", re.IGNORECASE
)
"""How all are asked about, so that a word of the name of one is any word."""

NAMED = "thisagreement"
"""What stands for the name of an agreement while the rest of a question is read."""


@dataclass(frozen=True)
class Spot:
    """A name in the text: where it stands and what it was found to be."""

    start: int
    end: int
    found: tuple[Found, ...]

    @property
    def rank(self) -> Rank:
        """The strongest rank that the name has."""
        return min(one.rank for one in self.found)

    @property
    def agreements(self) -> dict[str, str]:
        """The agreements that have the name at that rank, with their short names."""
        best = _tier(self.rank)
        return {one.agreement: one.short_name for one in self.found if _tier(one.rank) == best}


@dataclass(frozen=True)
class Naming:
    """The agreements meant: `sure` where they are named, else those that what is named is found in.

    `left` is the text with NAMED and its number for each name of an agreement, `taken` those names in
    order; `party` says that a party, person or body is named, `parties` are those words and `holding` the
    agreements with those parties, `others` all names that are no agreement's own.
    """

    agreements: tuple[str, ...]
    sure: bool
    left: str
    taken: tuple[str, ...]
    party: bool
    parties: str = ""
    others: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()


def naming(text: str, vocabulary: Vocabulary) -> Naming:
    """Find what a question names, exactly or else misspelt."""
    spots = _spots(text, vocabulary) or _unsure(text, vocabulary, whole=bool(_OF_ALL.search(text)))
    own = [spot for spot in spots if spot.rank <= Rank.PLACE or _is_of_party(text, spot)]
    others = [spot for spot in spots if spot not in own]
    party = any(spot.rank in {Rank.PARTY, Rank.BODY, Rank.PERSON} for spot in others) or any(
        one.rank is Rank.PARTY for spot in own for one in spot.found
    )
    left, taken = _without(text, own)
    parties = " ".join(
        text[spot.start : spot.end] for spot in spots if any(one.rank is Rank.PARTY for one in spot.found)
    )
    names = tuple(text[spot.start : spot.end] for spot in others)
    holding = dict.fromkeys(one.agreement for spot in spots for one in spot.found if one.rank is Rank.PARTY)
    if own:
        agreements = _named(own, others)
        return Naming(
            agreements,
            all(len(spot.agreements) == 1 for spot in own) or len(agreements) == 1,
            left,
            taken,
            party,
            parties,
            names,
            tuple(holding),
        )
    telling = [spot for spot in others if _tells(text, spot)]
    agreements = _holding(telling)
    if agreements[1:] and {name.casefold() for name in names} <= _KINDS:
        agreements = ()  # others may have one too, by a longer name
    return Naming(agreements, len(agreements) == 1, left, taken, party, parties, names, tuple(holding))


_KINDS = frozenset(["icb", "icbs", "university", "hospice", "college", "authority", "commissioners"])
"""What several agreements may call one of their parties for short."""


_OF_MANY_NAMES = frozenset(
    [
        *(
            "care",
            "health",
            "healthcare",
            "community",
            "hospital",
            "hospitals",
            "mental",
            "social",
            "service",
        ),
        *("services", "integrated", "district", "county", "city", "borough", "royal", "general", "public"),
        *("authority", "university", "college", "home", "homes"),
    ]
)
"""Words that stand in so many names that by themselves they are none."""


def spots_in(text: str, vocabulary: Vocabulary) -> list[Spot]:
    """Find where names stand in a text; misspelt ones only where it has no other."""
    return _spots(text, vocabulary) or _unsure(text, vocabulary)


def _tells(text: str, spot: Spot) -> bool:
    """Say whether a name points to an agreement: of what is only mentioned, one written as names are."""
    return spot.rank < Rank.OTHER or not text[spot.start : spot.end].islower() or _is_called(text, spot.end)


def _is_of_party(text: str, spot: Spot) -> bool:
    """Say whether an agreement is named by a party: `the NHS England MoU`."""
    return spot.rank is Rank.PARTY and _is_called(text, spot.end)


def _is_called(text: str, end: int) -> bool:
    return bool(_CALLED.match(text, end))


def _tier(rank: Rank) -> int:
    return 0 if rank <= Rank.PLACE else 1 if rank <= Rank.PERSON else 2


def _spots(text: str, vocabulary: Vocabulary) -> list[Spot]:
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    windows: dict[tuple[int, int], str] = {}
    for first in range(len(words)):
        for last in range(first, min(len(words), first + _MOST_WORDS)):
            if words[first][0].casefold() in _EDGES or words[last][0].casefold() in _EDGES:
                continue
            found = key(text[words[first][1] : words[last][2]])
            if not set(found.split()) <= COMMON:
                windows[first, last] = found
    known: dict[str, list[Found]] = {}
    for one in vocabulary.exact(tuple(sorted(set(windows.values())))):
        known.setdefault(one.key, []).append(one)
    hits = sorted(
        (span for span, found in windows.items() if found in known),
        key=lambda span: (span[0] - span[1], min(one.rank for one in known[windows[span]])),
    )
    taken: set[int] = set()
    spots = []
    for first, last in hits:
        if taken.isdisjoint(range(first, last + 1)):
            taken |= set(range(first, last + 1))
            spots.append(Spot(words[first][1], words[last][2], tuple(known[windows[first, last]])))
    return spots


def _unsure(text: str, vocabulary: Vocabulary, *, whole: bool = False) -> list[Spot]:
    """Look up words that are neither English of ours nor names as parts of names, or misspelt ones.

    Where all agreements are asked about, only the `whole` of one's name stands for it.
    """
    unknown = [
        match
        for match in _WORD.finditer(text)
        if len(match[0]) >= _SHORTEST
        and not match[0].isdigit()
        and "-" not in text[max(0, match.start() - 1) : match.end() + 1]
        and match[0].casefold() not in _EDGES | COMMON | SORTS | _OF_MANY_NAMES
        and not is_known(stem(match[0].casefold()))
        and stem(match[0].casefold()) not in ASKING
    ]
    found = ((match, inexact(match[0], vocabulary)) for match in unknown[:_MOST_UNKNOWN])
    return [
        Spot(match.start(), match.end(), names)
        for match, names in found
        if names
        and not (whole and _is_part(match[0], names))
        and _alike(match[0], names)
        and any(one.rank <= _tried(text, match) for one in names)
    ]


def _tried(text: str, word: re.Match[str]) -> Rank:
    """Return the weakest rank that a word may name inexactly: a person or body only if written as a name."""
    return Rank.PLACE if word[0].islower() or _is_called(text, word.end()) else Rank.PERSON


def _is_part(word: str, names: Sequence[Found]) -> bool:
    """Say whether a word stands in longer names of agreements only."""
    return all(len(found.key.split()) > 1 and word.casefold() in found.key.split() for found in names)


def _alike(word: str, names: Sequence[Found]) -> bool:
    """Say whether a name holds the word, or one a slip or two away, rather than one it only starts.

    A word of a long title is any word: `social` does not name the agreement that has it in its title.
    """
    most = 1 + (len(word) > _LONG)
    short = [found.key.split() for found in names if len(found.key.split()) <= _MOST_OF_A_NAME]
    return any(OSA.distance(word.casefold(), one) <= most for key in short for one in key)


def _without(text: str, spots: Iterable[Spot]) -> tuple[str, tuple[str, ...]]:
    """Put a placeholder for each name of an agreement."""
    taken = []
    for spot in sorted(spots, key=lambda spot: -spot.start):
        if any(one.rank is Rank.PARTY for one in spot.found) and not _is_called(text, spot.end):
            continue
        taken.append(text[spot.start : spot.end])
        text = f"{text[: spot.start]} {NAMED}{len(taken) - 1} {text[spot.end :]}"
    return text, tuple(taken)


def _named(own: Sequence[Spot], others: Sequence[Spot]) -> tuple[str, ...]:
    """Return the agreements that are named, one name that fits several narrowed by what else is named."""
    one_each = [spot for spot in own if len(spot.agreements) == 1]
    chosen: dict[str, str] = {}
    for spot in one_each:
        chosen |= spot.agreements
    if not chosen:
        chosen = dict(own[0].agreements)
        for spot in (*own[1:], *others):
            chosen = _narrowed(chosen, spot)
    return _by_name(chosen)


def _holding(others: Sequence[Spot]) -> tuple[str, ...]:
    """Return the agreements that hold all that is named, or where none does the most telling name."""
    if not others:
        return ()
    ordered = sorted(others, key=lambda spot: (_tier(spot.rank), spot.start))
    chosen = dict(ordered[0].agreements)
    for spot in ordered[1:]:
        chosen = _narrowed(chosen, spot)
    return _by_name(chosen)


def _narrowed(chosen: dict[str, str], spot: Spot) -> dict[str, str]:
    """Leave the agreements that have another name too, or all of them where none has."""
    having = {found.agreement for found in spot.found}
    return {one: name for one, name in chosen.items() if one in having} or chosen


def _by_name(chosen: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(chosen, key=lambda agreement: chosen[agreement].casefold()))
