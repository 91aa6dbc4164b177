"""Kinds of organisation, told by their names: a council, a clinical commissioning group, a trust."""

from agreements.terms import Party

KINDS = {
    "ccg": ("clinical commissioning", "ccg"),
    "council": ("council",),
    "trust": ("trust",),
    "ft": ("foundation trust",),
}
"""Kinds of organisation, with what their names hold."""


def is_of_kind(party: Party, kind: str) -> bool:
    """Say whether an organisation is of a kind, by its name."""
    return any(word in party.name.casefold() for word in KINDS.get(kind, ()))
