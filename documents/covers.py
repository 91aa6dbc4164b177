"""The cover of a deed: names of the parties with a number before each, which is no clause's."""

import re
from collections.abc import Sequence

from documents.headings import ORGANISATION, has_verb, is_short, names_agreement
from documents.labels import read_number
from documents.readers.blocks import Block

_FRONT = 30  # blocks among which a cover stands
_NEAR = 4  # blocks below the names among which the agreement is named
_JOINS = re.compile(r"\W*(?:and|&)\W*", re.IGNORECASE)
_BEHIND = re.compile(r"[\s,;]*\(\d{1,2}\)[\s,;]*$")
_TWO = 2  # parties


def parties_on_cover(blocks: Sequence[Block]) -> frozenset[int]:
    """Find the places of the numbered names that stand on a cover, over the title of the agreement."""
    found: list[int] = []
    for place, block in enumerate(blocks[:_FRONT]):
        if _JOINS.fullmatch(block.text) and found:
            continue
        number = None if block.rows else read_number(block.text, block.number)
        if number is not None and number.mark == str(len(found) + 1) and _is_name(number.rest):
            found.append(place)
        elif found:
            below = blocks[place : place + _NEAR]
            named = any(_is_title_line(other) and names_agreement(other.text) for other in below)
            return frozenset(found) if len(found) >= _TWO and named else frozenset()
        elif not _is_title_line(block) or number is not None:
            return frozenset()
    return frozenset()


def _is_name(text: str) -> bool:
    return is_short(text) and bool(ORGANISATION.search(_BEHIND.sub("", text)))


def _is_title_line(block: Block) -> bool:
    """Say whether a line tells nothing, as those of a cover do, and leads up to nothing."""
    return not block.rows and is_short(block.text) and not (has_verb(block.text) or block.text.endswith(":"))
