"""The agreements that a question is about, from whatever it names: places, aliases, parties, people."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from agreements.terms.names import Rank
from agreements.word_lists import set_of
from answering.language.opening import NAMED
from questions.loose.spots import Spot, is_called, spots_in, tier
from questions.vocabulary import Vocabulary

_OF_ALL = re.compile(
    r"\b(?:which|what|how many|any|all) (?:agreements|mous|memoranda|contracts)\b", re.IGNORECASE
)
"""How all are asked about, so that a word of the name of one is any word."""


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


def naming(text: str, vocabulary: Vocabulary, *, labels: bool = True) -> Naming:
    """Find what a question names, exactly or else by a word or misspelt (see `spots_in`)."""
    spots = spots_in(text, vocabulary, labels=labels, whole=bool(_OF_ALL.search(text)))
    own = [spot for spot in spots if spot.is_own or _is_of_party(text, spot)]
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


_KINDS = set_of("icb icbs university hospice college authority commissioners")
"""What several agreements may call one of their parties for short."""


def _tells(text: str, spot: Spot) -> bool:
    """Say whether a name points to an agreement: of what is only mentioned, one written as names are."""
    return spot.rank < Rank.OTHER or not text[spot.start : spot.end].islower() or is_called(text, spot.end)


def _is_of_party(text: str, spot: Spot) -> bool:
    """Say whether an agreement is named by a party: `the NHS England MoU`."""
    return spot.rank is Rank.PARTY and is_called(text, spot.end)


def _without(text: str, spots: Iterable[Spot]) -> tuple[str, tuple[str, ...]]:
    """Put a placeholder for each name of an agreement."""
    taken = []
    listed = _listed(text, spots)
    for spot in sorted(spots, key=lambda spot: -spot.start):
        of_party = any(one.rank is Rank.PARTY for one in spot.found)
        if of_party and not is_called(text, spot.end) and spot not in listed:
            continue
        taken.append(text[spot.start : spot.end])
        text = f"{text[: spot.start]} {NAMED}{len(taken) - 1} {text[spot.end :]}"
    return text, tuple(taken)


def _listed(text: str, spots: Iterable[Spot]) -> list[Spot]:
    """Return the names of agreements that are joined to others in a list."""
    ordered = sorted(spots, key=lambda spot: spot.start)
    joined = [pair for pair in pairwise(ordered) if _JOINS.fullmatch(text[pair[0].end : pair[1].start])]
    return [spot for pair in joined for spot in pair]


_JOINS = re.compile(r"\s*(?:,|&|/|\+|,?\s(?:and|or|plus|vs?|versus)\b)\s*(?:the |both )?", re.IGNORECASE)


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
    ordered = sorted(others, key=lambda spot: (tier(spot.rank), spot.start))
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
