"""What is compared of a draft and a register file: keys made of values, and the clauses that they cite."""

import re
from collections.abc import Mapping

Entry = Mapping[str, object]
Key = tuple[object, ...]


def is_same(key: Key, other: Key) -> bool:
    """Say whether two values are equal; of the clauses that each cites, one in common is enough."""
    return len(key) == len(other) and all(
        bool(mine & theirs)
        if isinstance(mine, frozenset) and isinstance(theirs, frozenset)
        else mine == theirs
        for mine, theirs in zip(key, other, strict=True)
    )


def items(entry: Entry, section: str) -> list[Mapping[str, object]]:
    """Give the items of a section; none where it is no list."""
    found = entry.get(section)
    return [item for item in found if isinstance(item, Mapping)] if isinstance(found, list) else []


def first_label(clause: object) -> str:
    """Give the first label cited, however it is written: "B(2)" and "B2" are one."""
    return _label(re.split(r"[;,]", str(clause))[0])


def _label(cited: str) -> str:
    label = re.sub(r"(?<=\d)[,:]? table \d+$", "", cited.strip().casefold())
    label = re.sub(r"^(?:article|clause|section|paragraph) (?=\d)", "", label)
    return re.sub(r"[\s(]+(?=(?:\d{1,3}|[a-z]|[ivx]{1,4})\)?$)|\)$", "", label)


def labels(clause: object) -> frozenset[str]:
    """Give every label cited."""
    return frozenset(map(_label, re.split(r"[;,]", str(clause))))
