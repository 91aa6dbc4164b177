"""Where a covering paper ends and the agreement annexed to it begins."""

import re
from collections.abc import Sequence
from itertools import pairwise

from documents.covers import parties_on_cover
from documents.headings import SIGNING, is_field, is_heading
from documents.labels import Number, read_number
from documents.readers.blocks import Block

_AGREEMENT = re.compile(r"\bmemorandum of (?:understanding|agreement)\b|\bagreement\b|\bmou\b", re.IGNORECASE)
_FOR_PARTY = re.compile(
    r"(?:signed|executed|sealed)\b[^.;]{0,40}\b(?:for|by|on behalf of)\b|(?:in|as) witness\b", re.IGNORECASE
)
_TITLE_LENGTH = 140
_FAR = 60  # blocks that a title page may have
_SEVERAL = 2  # places to sign; a paper has that of its author at most


def cover_ends(blocks: Sequence[Block]) -> int | None:
    """Find the block at which the agreement begins after a covering paper, or None where there is none.

    A covering paper has a numbering of its own; the agreement's then starts again from 1 behind a title.
    What several sign is an agreement itself, with another annexed to it.
    """
    names = parties_on_cover(blocks)
    numbers = [
        (place, number)
        for place, block in enumerate(blocks)
        if place not in names
        and (number := read_number(block.text, block.number)) is not None
        and number.style == "decimal"
        and not block.rows
    ]
    for (_, before), (place, number) in pairwise(numbers):
        again = number.mark == "1" and is_heading(blocks[place]) and before.parts[0] > 1
        if again and (start := _title_start(blocks, place)) is not None:
            return None if _is_signed(blocks[:start]) else start
    return None


def _is_signed(blocks: Sequence[Block]) -> bool:
    """Say whether parties sign in a paper, or several places to sign stand in it."""
    rows = [row for block in blocks for row in block.rows or ((block.text,),)]
    cells = [cell.strip() for row in rows for cell in row if len(cell) <= _TITLE_LENGTH]
    return any(map(_FOR_PARTY.match, cells)) or sum(bool(SIGNING.match(cell)) for cell in cells) >= _SEVERAL


def _title_start(blocks: Sequence[Block], place: int) -> int | None:
    """Step back over short lines to where a title page naming an agreement begins."""
    start = place
    while start > max(0, place - _FAR) and _is_title_line(blocks[start - 1]):
        start -= 1
    while start < place and not is_heading(blocks[start]):
        start += 1
    title = [block for block in blocks[start:place] if not block.rows]
    named = any(_AGREEMENT.search(block.text) and is_heading(block) for block in title)
    return start if named and start < place else None


def _is_title_line(block: Block) -> bool:
    number: Number | None = read_number(block.text, block.number)
    short = len(block.text) <= _TITLE_LENGTH or is_field(block.text)  # "Parties: …"
    return bool(block.rows) or (short and number is None)
