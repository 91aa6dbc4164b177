"""For which party somebody says that they act: by any of its names, a part of one, or who signs for it."""

from collections.abc import Iterable

from agreements.agreement import THE_AGREEMENT
from agreements.asking import Asking
from agreements.terms import Party, Terms
from agreements.terms.names import key, parties_named, words_of
from agreements.word_lists import set_of

_ONESELF = set_of("me us myself ourselves mine ours")
_OWN = set_of("my own")
_ANY_PARTY = set_of("party side organisation organization employer")


def parties_meant(said: str, terms: Terms, asking: Asking) -> tuple[str, ...]:
    """List the parties that are meant by what was said of whom an act is for, all where nobody was named.

    None are where the name is no party's, so that nothing is done for another than was said. Several may go
    by one name; of a part of names it must be the only one.
    """
    if not said.strip() or _is_oneself(said):
        return tuple(party.id for party in terms.parties)
    return parties_named(said, terms) or _signed_for_by(said, terms, asking) or _by_part(said, terms)


def _is_oneself(said: str) -> bool:
    """Say whether whoever asks is meant, and so whomever they act for: `for us`, `for my party`."""
    words = {*key(said).split()} - _OWN
    return bool(words) and (words <= _ONESELF or words <= _ANY_PARTY)


def _signed_for_by(said: str, terms: Terms, asking: Asking) -> tuple[str, ...]:
    wanted = key(said)
    return tuple(one.id for one in terms.parties if wanted in map(key, _signing(one, terms, asking)))


def _signing(party: Party, terms: Terms, asking: Asking) -> Iterable[str]:
    block = terms.signatory_of(party.id)
    entitled = asking.people.entitled(terms, party.id, THE_AGREEMENT, asking.today)
    return (*((block.name,) if block and block.name else ()), *(one.name for one in entitled))


def _by_part(said: str, terms: Terms) -> tuple[str, ...]:
    wanted = {*key(said).split()}
    found = tuple(one.id for one in terms.parties if any(wanted <= {*words_of(name)} for name in _names(one)))
    return found if len(found) == 1 else ()


def _names(party: Party) -> Iterable[str]:
    return (name for name in (party.name, party.full_name, *party.also_called) if name)
