"""Which of several is meant by its place among them: `who does the first one?`."""

import re
from collections.abc import Sequence

from answering.facts.items import Item

_PLACES = {"first": 0, "former": 0, "second": 1, "latter": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}
PLACE_WORDS = frozenset([*_PLACES, "1", "2", "3", "4", "5"])
"""What is said of one of several by where it stands, as its words are read."""

_ONE = r"(?: (?:one|of (?:them|these|those|the \w+)))?"
_PLACE = re.compile(
    rf"\bthe (?:very )?({'|'.join(_PLACES)})\b{_ONE}(?=\W*$|\s*[,:\u2013-]|['\u2019]s\b| (?:is|was|due)\b)"
    r"|\b(?:which|what|who|when)(?:['\u2019]s| is| was| comes| are) (?:the )?(first|last)\W*$"
    rf"|\b(?:which|what){_ONE} (?:\w+ ){{1,5}}(first|last)\W*$",
    re.IGNORECASE,
)


def is_of_place(said: str) -> bool:
    """Say whether a question is of one of several by its place: `and the last?`."""
    return bool(_PLACE.search(said))


def at_place(said: str, several: Sequence[Item]) -> Item | None:
    """Return the one of several that a question means: by their days, where all have one."""
    found = _PLACE.search(said)
    if found is None or not several[1:]:
        return None
    dated = [(day, item) for item in several if (day := getattr(item.fact, "date", None))]
    if len(dated) == len(several):
        several = [item for _, item in sorted(dated, key=lambda one: one[0])]
    place = _PLACES[(found[1] or found[2] or found[3]).casefold()]
    return several[place] if place < len(several) else None
