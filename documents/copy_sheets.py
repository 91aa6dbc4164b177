"""The sheet in front of a document on the copy itself, whose versions have numbers that are no clause's."""

import re
from collections.abc import Sequence

from documents.headings import is_of_copy
from documents.labels import read_number
from documents.readers.blocks import Block

_VERSION = re.compile(
    r"(?:document )?(?:versions?|issues?|revisions?)(?: (?:no\.?|numbers?))?:?", re.IGNORECASE
)
_FRONT = 80  # blocks among which such a sheet begins
_LONGEST = 60  # blocks of it
_MOST_WORDS = 14  # of what is said of a version


def versions_of_copy(blocks: Sequence[Block]) -> frozenset[int]:
    """Find the numbers of versions, by their places: below such a heading, before the first clause."""
    start = next((at for at, block in enumerate(blocks[:_FRONT]) if _heads_sheet(block)), len(blocks))
    found: set[int] = set()
    for at, block in enumerate(blocks[start + 1 : start + 1 + _LONGEST], start=start + 1):
        number = None if block.rows else read_number(block.text, block.number)
        if block.level is not None and not is_of_copy(block.text):
            break
        if number is None or number.style != "decimal":
            continue
        if len(number.parts) == 1 or number.rest.endswith(".") or len(number.rest.split()) > _MOST_WORDS:
            break
        found.add(at)
    return frozenset(found)


def _heads_sheet(block: Block) -> bool:
    return not block.rows and (is_of_copy(block.text) or bool(_VERSION.fullmatch(block.text.strip())))
