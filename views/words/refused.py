"""What every refusal has in common: two sentences, of which the first names what it is of."""

from agreements.outcomes import Refused

Said = tuple[str, str]
"""Why something was refused, and what to do next."""

NOTHING = "Nothing was recorded."


def named(content: Refused) -> str:
    """Name the agreement that a refusal is of, within a sentence."""
    return content.terms.short_name if content.terms else "this agreement"


def party_of(content: Refused) -> str:
    """Name the party that a refusal is of, as its agreement calls it."""
    return content.terms.called(content.party) if content.terms else content.party
