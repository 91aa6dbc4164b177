"""How a person whom a sentence names is reached: the address that stands beside the name."""

import re

from documents.drafting.persons.listed_people import EMAIL, named_in_columns
from documents.drafting.told import Sentence
from documents.drafting.who.people import NAME, is_person, is_post, without_title

_REACH = 120  # characters after a name in which its address stands


def reach(one: Sentence, name: str | None) -> str | None:
    """Find the address of a person: the one after the name, or the only one of a sentence with one person."""
    found = list(EMAIL.finditer(one.text))
    if name is None or len(found) < 1:
        return found[0][0] if found else None
    if len(found) == 1 and named_in_columns(one) == 1:
        return found[0][0]
    at = one.text.find(name)
    following = next((match for match in found if match.start() >= at + len(name)), None)
    between = one.text[at + len(name) : following.start()] if following else ""
    others = [match for match in re.finditer(NAME, one.text) if is_person(match[0]) and match[0] not in name]
    if (
        following
        and len(between) < _REACH
        and not any(is_named(match[0]) for match in re.finditer(rf"(?<!\bof ){NAME}", between))
    ):
        return following[0]
    return found[0][0] if not others and len(found) == 1 else None


def is_named(name: str) -> bool:
    """Say whether some words are a person's name and no post, as "Named Nurse" is."""
    return is_person(name) and not is_post(without_title(name))
