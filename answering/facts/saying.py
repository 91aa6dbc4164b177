"""What a fact says in words, whichever of its fields they stand in."""

import re
from collections.abc import Iterator

from agreements.terms import Allocation, Fact

_TEXTS = (
    *("what", "item", "text", "rule", "event", "effect", "meets", "detail", "procedure", "terms", "note"),
    *("frequency", "date_text", "definition", "measured", "contents", "role"),
    *("functions", "condition", "amount_text", "value"),
)
"""Where the words of a fact stand that may hold a value, whichever section it is in."""


PART_END = re.compile(r"[.;:](?:\s|$)")
"""What ends one thing that a text says, before the next."""

RULE_END = re.compile(r"[.;](?:\s|$)")
"""What ends one rule of a text, to which what stands behind a colon belongs."""

_PROVIDED = (
    *("what", "text", "rule", "event", "effect", "as_", "item", "meets", "detail", "procedure", "terms"),
)
"""Where the words of a fact stand that say what is to be, and no figure, sort or note on it."""


def provision_of(fact: Fact) -> str:
    """Return what a fact says is to be, in words; of a table only the note on it says that."""
    slots = ("note",) if isinstance(fact, Allocation) else _PROVIDED
    return " ".join(str(getattr(fact, slot, None) or "") for slot in slots)


def words_of(fact: Fact) -> str:
    """Return all that a fact says in words, whichever of its fields they stand in."""
    return ". ".join(fields_of(fact))


def fields_of(fact: Fact) -> Iterator[str]:
    """Give what stands in each field, behind what a figure is of."""
    for slot in _TEXTS:
        value = getattr(fact, slot, None)
        if isinstance(value, tuple):
            yield from (str(one) for one in value)
        elif value:
            of = getattr(fact, _OF_WHAT.get(slot, ""), None)
            yield f"{of}, {value}" if of else str(value)


_OF_WHAT = {"value": "what", "detail": "item"}
"""Where a figure stands, with where it stands what that is of."""
