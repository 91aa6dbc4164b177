"""Where names stand in a text: whole ones, words that tell which agreement is meant, and misspelt ones."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from agreements.terms.names import COMMON, FILLERS, Rank, key
from answering.facts.aspects import ASKING
from answering.fitting.cutting.units import SORTS
from answering.language.english import is_known, stem
from answering.language.thesaurus import STOP
from answering.verdict.in_post import TITLES
from questions.loose.name_words import OF_MANY_NAMES, SHORTEST, WORD, having, is_plain, is_slip, is_telling
from questions.names import inexact
from questions.vocabulary import Found, Vocabulary

_MOST_WORDS = 9  # of a name
_MOST_UNKNOWN = 4  # words looked up as parts or misspellings of names
_MOST_OF_A_NAME = 6
_CALLED = re.compile(r"\W+(?:mou|agreement|memorandum|memo|contract)\b", re.IGNORECASE)
_IDIOM = re.compile(r"\b(?:in|into|of) force\b", re.IGNORECASE)
_EDGES = (STOP | FILLERS) - {"who"}

_FILLER = r"(?:agreement|mou|memorandum|memo)"
_NOUN = (
    r"(?:agreement|mou|memorandum|memo|deal|document|paper|contract|thing|one|stuff|protocol|compact|concord(?:at)?"
    r"|charter|letter)\b(?! of\b)"
)
_RUN = r"(?:[^\W\d_][\w'\u2019-]+ ){0,3}[^\W\d_][\w'\u2019-]+"
_BEFORE_NOUN = re.compile(rf"\b(?P<run>{_RUN}) {_NOUN}", re.IGNORECASE)
_GOES_ON = re.compile(rf" (?!{_FILLER}\b)(?P<run>{_RUN} )??{_NOUN}", re.IGNORECASE)
_OF_NAME = re.compile(
    r" (?P<run>fund|scheme|programme|project|partnership|alliance|pilot)\b(?! of\b)", re.IGNORECASE
)
"""What an agreement may be called for short behind its place: `the Eastmoor fund`, of the Skills Fund."""

_LABEL = re.compile(
    r"^\W*(?:(?:about|on|re|for|regarding|under|and|so|ok|looking at|what about|how about|same for)\W+)*"
    rf"(?:(?:the|our) )?(?P<run>{_RUN})(?=(?:\s*[:.,;?]|\s+[-\u2013\u2014])(?:\s|$)|$)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s[-\u2013\u2014]|,|\(|\bi mean\b|\bi meant\b) ?(?:(?:for|in|on|under|of) )?(?:(?:the|our) )?"
    rf"(?P<run>{_RUN})\)?[.!?]*$",
    re.IGNORECASE,
)
"""Where a word of an agreement's name stands for it: before what it is, over a question, or behind one."""


@dataclass(frozen=True)
class Spot:
    """A name in the text: where it stands and what it was found to be, where it is not whole `by_word`."""

    start: int
    end: int
    found: tuple[Found, ...]
    by_word: bool = False

    @cached_property
    def rank(self) -> Rank:
        """The strongest rank that the name has."""
        return min(one.rank for one in self.found)

    @property
    def is_own(self) -> bool:
        """Whether it is a name of an agreement itself."""
        return self.rank <= Rank.PLACE

    def said(self, text: str) -> str:
        """Return how it is said in a text, or by itself: the id of an agreement that only a word named."""
        only = self.by_word and len(self.agreements) == 1
        return next(iter(self.agreements)) if only else text[self.start : self.end]

    @cached_property
    def agreements(self) -> dict[str, str]:
        """The agreements that have the name at that rank, with their short names."""
        best = tier(self.rank)
        return {one.agreement: one.short_name for one in self.found if tier(one.rank) == best}


def tier(rank: Rank) -> int:
    """Rate a rank: an agreement's own names, those in it, and what it only mentions."""
    return 0 if rank <= Rank.PLACE else 1 if rank <= Rank.PERSON else 2


def is_called(text: str, end: int) -> bool:
    """Say whether what an agreement is stands right after a name: `the Southend MoU`."""
    return bool(_CALLED.match(text, end))


def put(text: str, spots: Iterable[Spot], by: str) -> str:
    """Put the same words in the place of each name."""
    for spot in sorted(spots, key=lambda spot: -spot.start):
        text = f"{text[: spot.start]}{by}{text[spot.end :]}"
    return text


def spots_in(text: str, vocabulary: Vocabulary, *, labels: bool = True, whole: bool = False) -> list[Spot]:
    """Find where names stand in a text; misspelt ones only where it has no other.

    Where no agreement is named by a whole name, one or two words of it may: `the school nursing one`, and
    with `labels` also where they stand over or behind a question. Where all agreements are asked about, only
    the `whole` of one's name stands for it, unless several are listed: `the library one or the prison one`.
    """
    spots = _exact(text, vocabulary)
    telling = _listed(text, vocabulary, [spot for spot in spots if spot.is_own])
    if any(spot.is_own for spot in spots):
        return _apart((*telling, *(_gone_on(spot, text, vocabulary) for spot in spots)))
    if not (telling or whole):
        telling = _telling(text, vocabulary, spots, labels=labels)
    spots = [*telling, *(one for one in spots if not any(_overlap(one, other) for other in telling))]
    unsure = _unsure(text, vocabulary, whole=whole)
    if spots and not telling:
        unsure = [
            one for one in unsure if one.is_own and _is_misspelt(one, text) and one.start > spots[-1].start
        ]
        return [*spots, *(one for one in unsure if not any(_overlap(one, other) for other in spots))]
    return spots or unsure


def _is_misspelt(spot: Spot, text: str) -> bool:
    """Say whether a word is a slip away from a word of a name, rather than one of them."""
    word = text[spot.start : spot.end].casefold()
    return all(word not in one.key.split() for one in spot.found)


def _apart(spots: Iterable[Spot]) -> list[Spot]:
    """Leave out names that stand in part in another before them: `Ravel Isles` and `Isles concord`."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda spot: spot.start):
        if not any(_overlap(spot, one) for one in kept):
            kept.append(spot)
    return kept


def _exact(text: str, vocabulary: Vocabulary) -> list[Spot]:
    words = [(match[0], match.start(), match.end()) for match in WORD.finditer(text)]
    idioms = {found.end() for found in _IDIOM.finditer(text)}
    windows: dict[tuple[int, int], str] = {}
    for first in range(len(words)):
        for last in range(first, min(len(words), first + _MOST_WORDS)):
            if words[first][0].casefold() in _EDGES or words[last][0].casefold() in _EDGES:
                continue
            if words[last][2] in idioms:
                continue
            found = key(text[words[first][1] : words[last][2]])
            if not set(found.split()) <= COMMON:
                windows[first, last] = found
    known: dict[str, list[Found]] = {}
    for one in vocabulary.exact(tuple(sorted(set(windows.values())))):
        known.setdefault(one.key, []).append(one)
    hits = sorted(
        (span for span, found in windows.items() if found in known),
        key=lambda span: (span[0] - span[1], known[windows[span]][0].rank),  # of each the strongest first
    )
    taken: set[int] = set()
    spots = []
    for first, last in hits:
        if taken.isdisjoint(range(first, last + 1)):
            taken |= set(range(first, last + 1))
            spots.append(Spot(words[first][1], words[last][2], tuple(known[windows[first, last]])))
    return spots


def _gone_on(spot: Spot, text: str, vocabulary: Vocabulary) -> Spot:
    """Let a name go on to what the agreement is, over other words of its names: `Southend pioneer paper`."""
    goes_on = _OF_NAME.match(text, spot.end) or _GOES_ON.match(text, spot.end) if spot.is_own else None
    more = WORD.findall(goes_on["run"] or "") if goes_on else []
    if goes_on is None or not all(spot.agreements.keys() <= having(word, vocabulary).keys() for word in more):
        return spot
    return Spot(spot.start, goes_on.end(), spot.found, by_word=True)


def _overlap(one: Spot, other: Spot) -> bool:
    return one.start < other.end and other.start < one.end


_LIST = re.compile(
    r"(?:[:,?]|\s[-\u2013\u2014]) (?P<first>[\w'\u2019-]+)(?:, [\w'\u2019-]+)*,? (?:or|and) "
    r"(?P<last>[\w'\u2019-]+)\W*$"
)


def _listed(text: str, vocabulary: Vocabulary, own: Sequence[Spot]) -> list[Spot]:
    """Find the agreements of a list which go by words of their names; nothing where only one is named.

    Beside one that is named by its `own` name, another is one of a list too.
    """
    places = [(place.span("run"), place.end()) for place in _BEFORE_NOUN.finditer(text)]
    behind = _LIST.search(text)
    if behind and not places[1:]:
        words = WORD.finditer(text, behind.start("first"), behind.end("last"))
        places = [(word.span(), word.end()) for word in words if word[0].casefold() not in _EDGES]
    found = [(_run(text, span, vocabulary, whole=False), end) for span, end in places]
    spots = [Spot(run.start, end, run.found, by_word=True) for run, end in found if run]
    meant = [spot for spot in spots if len(spot.agreements) == 1]
    known = {one for spot in own for one in spot.agreements}
    joined = not own or bool(_JOINED.search(text))
    return meant if joined and len({one for spot in meant for one in spot.agreements} | known) > 1 else []


_JOINED = re.compile(r"\b(?:and|or|than|vs?|versus|both|with)\b", re.IGNORECASE)


def _telling(text: str, vocabulary: Vocabulary, spots: Sequence[Spot], *, labels: bool) -> list[Spot]:
    """Find words of names that stand for an agreement where they stand, the first of them."""
    named = [spot for spot in spots if spot.rank <= Rank.PERSON]
    for span, end, is_label in _places(text, labels=labels):
        found = _run(text, span, vocabulary, whole=is_label)
        if found and not any(_overlap(spot, found) for spot in named):
            return [Spot(found.start, end, found.found, by_word=True)]
    return []


def _places(text: str, *, labels: bool) -> Iterator[tuple[tuple[int, int], int, bool]]:
    for place in _BEFORE_NOUN.finditer(text):
        yield place.span("run"), place.end(), False
    for found in (_LABEL.match(text), _TAIL.search(text)) if labels else ():
        if found:
            yield found.span("run"), found.end("run"), True


def _run(text: str, span: tuple[int, int], vocabulary: Vocabulary, *, whole: bool) -> Spot | None:
    """Find the agreements with all of the words at the end of a run, or of the `whole` run, in a name."""
    words = [(match[0], match.start() + span[0]) for match in WORD.finditer(text[slice(*span)])]
    all_of: dict[str, Found] | None = None
    start = span[1]
    while words and words[-1][0].casefold() not in _EDGES:
        found = having(words[-1][0], vocabulary)
        both = found if all_of is None else {one: all_of[one] for one in all_of if one in found}
        if not both:
            break
        all_of, (_, start) = both, words.pop()
    said = [
        word for word, place in ((m[0], m.start()) for m in WORD.finditer(text)) if start <= place < span[1]
    ]
    bounded = not words or words[-1][0].casefold() in _EDGES or (not whole and is_plain(words[-1][0]))
    if whole and words:
        bounded = all(word.casefold() in _EDGES for word, _ in words)
    only = all_of is not None and len(all_of) == 1 and not whole
    if all_of is None or not bounded or not any(is_telling(word, only=only) for word in said):
        return None
    return Spot(start, span[1], tuple(all_of.values()))


def _unsure(text: str, vocabulary: Vocabulary, *, whole: bool) -> list[Spot]:
    """Look up words that are neither English of ours nor names as parts of names, or misspelt ones.

    A word that is not written as a name is none for being part of one.
    """
    unknown = [
        match
        for match in WORD.finditer(text)
        if len(match[0]) >= SHORTEST
        and not match[0].isdigit()
        and "-" not in text[max(0, match.start() - 1) : match.end() + 1]
        and match[0].casefold() not in _EDGES | COMMON | SORTS | OF_MANY_NAMES
        and not is_known(stem(match[0].casefold()))
        and stem(match[0].casefold()) not in ASKING
    ]
    found = (
        (match, _of_whom(text, match, inexact(match[0], vocabulary))) for match in unknown[:_MOST_UNKNOWN]
    )
    return [
        Spot(match.start(), match.end(), names)
        for match, names in found
        if names
        and not ((whole or match[0].islower()) and _is_part(match[0], names))
        and _alike(match[0], names)
        and any(one.rank <= _tried(text, match) for one in names)
    ]


def _of_whom(text: str, word: re.Match[str], names: Iterable[Found]) -> tuple[Found, ...]:
    """Leave out people with another name than the one that stands beside the word: `Ada Reed`, not Jo."""
    beside = [
        one[0] for one in (_BEFORE.search(text[: word.start()]), _BEHIND.match(text, word.end())) if one
    ]
    named = [one for one in map(str.strip, beside) if key(one) not in _EDGES | TITLES]
    said = [one for one in named if not (is_known(stem(one.casefold())) and text.lstrip().startswith(one))]
    return tuple(
        found
        for found in names
        if found.rank is not Rank.PERSON
        or all(any(is_slip(one, part) for part in found.key.split()) for one in said)
    )


_BEFORE = re.compile(r"\b[A-Z][a-z'\u2019-]+ $")
_BEHIND = re.compile(r" [A-Z][a-z'\u2019-]+\b")
"""A word that is written as a name is, right before another or right behind it."""


def _tried(text: str, word: re.Match[str]) -> Rank:
    """Return the weakest rank that a word may name inexactly: a person or body only if written as a name."""
    return Rank.PLACE if word[0].islower() or is_called(text, word.end()) else Rank.PERSON


def _is_part(word: str, names: Sequence[Found]) -> bool:
    """Say whether a word stands in longer names of agreements only."""
    return all(len(found.key.split()) > 1 and word.casefold() in found.key.split() for found in names)


def _alike(word: str, names: Iterable[Found]) -> bool:
    """Say whether a name holds the word, or one a slip or two away, rather than one it only starts.

    A word of a long title is any word: `social` does not name the agreement that has it in its title.
    """
    short = [found.key.split() for found in names if len(found.key.split()) <= _MOST_OF_A_NAME]
    return any(is_slip(word, one) for key in short for one in key)
