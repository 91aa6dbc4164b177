"""Whether what several agreements list is the same, and not only as many of it."""

from collections.abc import Sequence

from agreements.terms import Fact, Party
from agreements.terms.names import key, names_telling


def are_alike(one: Fact, other: Fact) -> bool:
    """Say whether two facts are of one thing: organisations by any name that tells one, others by theirs."""
    if isinstance(one, Party) and isinstance(other, Party):
        return not names_telling(one).isdisjoint(names_telling(other))
    return type(one) is type(other) and bool(_named(one)) and _named(one) == _named(other)


def _named(fact: Fact) -> str:
    names = (getattr(fact, slot, None) for slot in ("name", "what", "item", "label", "topic", "rule"))
    return key(next((name for name in names if name), ""))


def are_all_alike(ones: Sequence[Fact], others: Sequence[Fact]) -> bool:
    """Say whether each of some facts is among others, and each of those among them."""
    return all(
        any(are_alike(one, other) for other in many)
        for few, many in ((ones, others), (others, ones))
        for one in few
    )
