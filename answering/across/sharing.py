"""Who is in more than one agreement: people by their names."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from agreements.terms import Body, Contact, Fact, Member, Signatory, Terms
from agreements.terms.names import key
from answering.across.rows import Asking, Found, row
from answering.facts.entry import Entry
from answering.language.english import cues

_PEOPLE = cues("people person individual name named contact someone somebody anyone anybody same")
_SIGNING = cues("sign signs signed signing signatory signatories signer")
_SITTING = cues(
    "sit sits sat member members seat board boards committee committees group body bodies governance"
)
_WHO = re.compile(
    r"\b(?:who|whom|anyone|anybody|someone|somebody|people|person|individuals?)\b", re.IGNORECASE
)

_NAMED = re.compile(r"\b(?:people|persons?|individuals?|named?)\b", re.IGNORECASE)
"""How people are asked for, and not whoever is a party."""


def asks_people(said: str, rest: frozenset[str]) -> bool:
    """Say whether words ask for people who are in several agreements, or sign or sit on boards in them."""
    asked = bool(_WHO.search(said)) and rest <= _PEOPLE | _SIGNING | _SITTING
    return asked and bool(rest or _NAMED.search(said))


def people(asking: Asking, pool: list[Entry]) -> Found:
    """Find the people who are named in more than one of the agreements, or sign or sit on boards."""
    if asking.words & _SIGNING:
        return _in_several(pool, lambda terms: terms.signatories)
    if asking.words & _SITTING:
        return _in_several(pool, _seats)
    return _in_several(pool, lambda terms: (*terms.signatories, *terms.contacts, *_seats(terms)))


def _seats(terms: Terms) -> tuple[Member, ...]:
    return tuple(one for body in terms.governance for one in body.members or ())


def _in_several(pool: list[Entry], facts: Callable[[Terms], tuple[Fact, ...]]) -> Found:
    each = [(one, tuple(_named(facts(one.terms)))) for one in pool]
    times = Counter(name for _, found in each for name in {name for name, _ in found})
    rows = (row(one, facts=[fact for name, fact in found if times[name] > 1]) for one, found in each)
    return [one for one in rows if one.facts], []


def _named(facts: tuple[Fact, ...]) -> Iterator[tuple[str, Fact]]:
    for fact in facts:
        name = fact.person if isinstance(fact, Member) else getattr(fact, "name", None)
        if name and isinstance(fact, Signatory | Contact | Member | Body):
            yield key(name), fact
