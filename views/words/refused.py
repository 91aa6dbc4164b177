"""What every refusal has in common: two sentences, of which the first names what it is of."""

from agreements.outcomes import Refused
from views.words.phrases import joined

Said = tuple[str, str]
"""Why something was refused, and what to do next."""

NOTHING = "Nothing was recorded."
_NOBODY = "Nobody is one yet: whoever runs the bot sets MOU_ADMINS."


def named(content: Refused) -> str:
    """Name the agreement that a refusal is of, within a sentence."""
    return content.terms.short_name if content.terms else "this agreement"


def ask_them(content: Refused) -> str:
    """Name those who may do what was refused, each once."""
    names = dict.fromkeys(
        f"{one.name} ({one.position})" if one.position else one.name for one in content.entitled
    )
    if not names:
        return _NOBODY
    return f"Ask {'one of them: ' if len(names) > 1 else ''}{joined(names, 'or')}."


def party_of(content: Refused) -> str:
    """Name the party that a refusal is of, as its agreement calls it."""
    return content.terms.called(content.party) if content.terms else content.party
