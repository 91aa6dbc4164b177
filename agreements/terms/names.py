"""What an agreement and those in it are called, so that people can ask in their own words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from agreements.terms import Party, Terms
from agreements.word_lists import set_of

FILLERS = set_of("""
the a an of for our this that mou mous memorandum memo memoranda understanding agreement agreements
""")
"""Words around a name that tell agreements apart from nothing."""

COMMON = set_of("""
ccg ccgs council councils party parties participant participants we us our s site sites trust board boards
team group committee commissioner commissioners provider providers partner partners area nhs trusts foundation
""")
"""Words that many agreements define for themselves; alone they name nothing outside one agreement."""


class Rank(IntEnum):
    """How strongly a name means an agreement; the lowest wins."""

    OWN = 0
    ALIAS = 1
    PLACE = 2
    PARTY = 3
    BODY = 4
    PERSON = 5
    OTHER = 6


@dataclass(frozen=True)
class Name:
    """One name: as printed, as looked up (`key`), what sort, and the item it belongs to."""

    text: str
    key: str
    rank: Rank
    item: str = ""


@lru_cache(maxsize=2048)  # those of a register come again with each version, and with each question
def key(text: str) -> str:
    """Bring a name to the form in which names are compared.

    Case, accents' composition, punctuation, `&` and the words of FILLERS make no difference. A text of
    fillers only keeps them, so that nothing becomes empty that was not.
    """
    words = words_of(text)
    return " ".join([word for word in words if word not in FILLERS] or words)


def words_of(text: str) -> list[str]:
    """Cut a text into lower-case words without punctuation."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("&", " and ")
    plain = re.sub(r"['\u2019]s\b", "", plain)
    return re.findall(r"[^\W_]+", re.sub(r"['\u2019]", "", plain))


def names(terms: Terms) -> tuple[Name, ...]:
    """List the names by which the agreement, its parties, bodies and people can be asked for."""
    unique = {(name.key, name.rank, name.item): name for name in _all(terms) if name.key}
    return tuple(unique.values())


def _all(terms: Terms) -> Iterator[Name]:
    yield from _each(Rank.OWN, "", terms.id, terms.short_name, terms.title)
    yield from _each(Rank.ALIAS, "", *terms.also_called)
    if terms.place:
        yield _name(terms.place, Rank.PLACE)
    for party in terms.parties:
        yield from _each(Rank.PARTY, party.id, party.name, party.full_name, *party.also_called)
        if party.side:
            yield _name(party.side, Rank.OTHER, party.side)
    for body in terms.governance:
        yield from _each(Rank.BODY, body.id, body.name, body.abbreviation, *body.also_called)
    yield from _people(terms)
    for collective in terms.collective_names:
        yield from _each(Rank.OTHER, collective.name, collective.name, *collective.also_called)
    for mention in terms.mentioned:
        yield from _each(Rank.OTHER, mention.name, mention.name, *mention.also_called)
    if terms.successor:
        successor = terms.successor
        yield from _each(Rank.OTHER, successor.name or "", successor.name, *successor.also_called)


def _people(terms: Terms) -> Iterator[Name]:
    signing = [block.name for block in terms.signatories]
    contacts = [contact.name for contact in terms.contacts]
    seated = [member.person for body in terms.governance for member in body.members or ()]
    for person in (*signing, *contacts, *seated):
        yield _name(person, Rank.PERSON, person or "")


def _each(rank: Rank, item: str, *texts: str | None) -> Iterator[Name]:
    for text in texts:
        yield _name(text, rank, item)


def _name(text: str | None, rank: Rank, item: str = "") -> Name:
    found = key(text or "")
    if rank is not Rank.OWN and set(found.split()) <= COMMON:
        found = ""
    return Name(text or "", found, rank, item)


def told_apart(several: Sequence[Terms]) -> dict[str, str]:
    """Call each of several agreements by its short name; by its title or reference if others share that."""
    called = with_ids({one.id: one.short_name for one in several})
    titled = Counter(one.title.casefold() for one in several)
    return {
        one.id: called[one.id]
        if called[one.id] == one.short_name or titled[one.title.casefold()] > 1
        else one.title
        for one in several
    }


def with_ids(names: Mapping[str, str]) -> dict[str, str]:
    """Return the names of agreements by their ids, each with its id where another has the same."""
    alike = Counter(name.casefold() for name in names.values())
    return {
        agreement: name if alike[name.casefold()] == 1 else f"{name} ({agreement})"
        for agreement, name in names.items()
    }


def abbreviation(text: str) -> str:
    """Return the first letters of a name's words: `hwb` of Health and Wellbeing Board, without `and`."""
    return "".join(word[0] for word in words_of(text) if word not in {"and", "of", "the"})


def names_telling(party: Party) -> frozenset[str]:
    """Return the names that tell a party, and that of which it is part: `the Council` tells none."""
    names = (party.name, party.full_name, party.part_of, *party.also_called)
    keys = (key(name) for name in names if name)
    return frozenset(one for one in keys if not set(one.split()) <= COMMON)


def answers_to(terms: Terms, said: str) -> bool:
    """Say whether an agreement goes by a name: its own, another that it has, or its place."""
    wanted = key(said)
    return said == terms.id or any(one.key == wanted for one in names(terms) if one.rank <= Rank.PLACE)


def parties_named(said: str, terms: Terms) -> tuple[str, ...]:
    """List the ids of the parties of an agreement that go by a name, or by an id."""
    wanted = key(said)
    return tuple(
        party.id
        for party in terms.parties
        if wanted in {key(one or "") for one in (party.id, party.name, party.full_name, *party.also_called)}
        and wanted
    )


_HOW_MANY_OF_THEM = set_of("either any each every both all one")


def parties_covered(said: str, terms: Terms) -> tuple[str, ...]:
    """List the parties that go by a name, or by one for several: `either Commissioner`, `both Councils`.

    None are where anything else is said, as `any party but the Commissioners`, or whom the name covers is
    not listed.
    """
    wanted = _of_one([word for word in key(said).split() if word not in _HOW_MANY_OF_THEM])
    together = (
        one.members or ()
        for one in terms.collective_names
        if wanted in {_of_one(key(name).split()) for name in (one.name, *one.also_called)}
    )
    return parties_named(said, terms) or next((tuple(each) for each in together if wanted), ())


def _of_one(words: list[str]) -> str:
    """Write words as of one: `commissioners` as `commissioner`, `parties` as `party`."""
    ended = (re.sub("ies$", "y", word) for word in words)
    return " ".join(word.removesuffix("s") for word in ended)
