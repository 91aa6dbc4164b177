"""How it is refused to give what is there already: a role, or the sight of an agreement."""

from collections.abc import Callable

from agreements.outcomes import Refusal, Refused
from views.words.refused import NOTHING, Said, named


def _has_role(content: Refused) -> Said:
    name, role = content.details
    return f"{name} has that role already: {role}.", f"{NOTHING} Check who has which role."


def _not_restricted(content: Refused) -> Said:
    return f"{named(content)} is not restricted: everybody here sees it.", NOTHING


def _seen_by_those(content: Refused) -> Said:
    return f"{named(content)} is restricted to just those people and channels already.", NOTHING


SAID: dict[Refusal, Callable[[Refused], Said]] = {
    Refusal.HAS_ROLE: _has_role,
    Refusal.NOT_RESTRICTED: _not_restricted,
    Refusal.SEEN_BY_THOSE: _seen_by_those,
}
"""What is said of each."""
