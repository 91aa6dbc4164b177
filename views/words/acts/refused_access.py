"""How it is refused to give what is there already: a role, or the sight of an agreement."""

from collections.abc import Callable

from agreements.outcomes import Refusal, Refused

Said = tuple[str, str]
_NOTHING = "Nothing was recorded."


def _has_role(content: Refused) -> Said:
    name, role = content.details
    return f"{name} has that role already: {role}.", f"{_NOTHING} Check who has which role."


def _not_restricted(content: Refused) -> Said:
    return f"{_name(content)} is not restricted: everybody here sees it.", _NOTHING


def _seen_by_those(content: Refused) -> Said:
    return f"{_name(content)} is restricted to just those people and channels already.", _NOTHING


def _name(content: Refused) -> str:
    return content.terms.short_name if content.terms else "This agreement"


SAID: dict[Refusal, Callable[[Refused], Said]] = {
    Refusal.HAS_ROLE: _has_role,
    Refusal.NOT_RESTRICTED: _not_restricted,
    Refusal.SEEN_BY_THOSE: _seen_by_those,
}
"""What is said of each."""
