"""Which numbers are the document's own numbering, and which are lists or figures inside it."""

import bisect
import itertools
import re
from collections.abc import Sequence

from documents.headings import ORGANISATION, is_heading, is_short
from documents.labels import Number, read_number, read_schedule
from documents.readers.blocks import Block

_CALLED = re.compile(r"\((?:the\s+)?[“\"\u2018'][^()]+\)\W*(?:and)?$")
_CAPITALS = re.compile(r"(?P<mark>([A-Z])\2?)\.\s+(?=\S)")
_GAP = 3  # numbers that may be missing between two clauses
_A_FEW = 2  # headings under which a numbering begins again
_MOST_STARTS = 6  # places at which a numbering may be taken to begin


def main_numbers(blocks: Sequence[Block]) -> dict[int, Number]:
    """Find the blocks that carry the document's numbering: block's place -> its number.

    The numbering begins again in each schedule; a list that counts from 1 inside a clause is left out.
    """
    numbers = {
        place: number
        for place, block in enumerate(blocks)
        if not block.rows
        and (number := read_number(block.text, block.number)) is not None
        and number.style == "decimal"
    }
    bounds = _opens_schedule(blocks, numbers)
    runs: list[dict[int, Number]] = [{} for _ in range(len(bounds) + 1)]
    for place, number in numbers.items():
        runs[bisect.bisect_right(bounds, place)][place] = number
    kept: dict[int, Number] = {}
    for run in runs:
        kept |= _longest(run, blocks)
    return kept


def running_letters(blocks: Sequence[Block]) -> dict[int, str]:
    """Find paragraphs that capitals number straight through, past headings of their own: "A." to "AB."."""
    found: dict[int, str] = {}
    passed = 0  # headings that stand between them
    for place, block in enumerate(blocks):
        told = (
            None
            if block.rows
            else _CAPITALS.match(f"{block.number} {block.text}" if block.number else block.text)
        )
        if told and told["mark"] == _nth_letter(len(found)):
            before = blocks[place - 1] if place else block
            passed += bool(found) and place - 1 not in found and not before.rows and is_short(before.text)
            found[place] = told["mark"]
    return found if passed >= _A_FEW and len(found) > _MOST_STARTS else {}


def _nth_letter(at: int) -> str:
    """Give the letter of a place: "A" to "Z", and then "AA"."""
    letter = chr(ord("A") + at % 26)
    return letter * (1 + at // 26)


def _longest(run: dict[int, Number], blocks: Sequence[Block]) -> dict[int, Number]:
    """Follow the numbering from each of its first ones, and keep the fullest: a list may come before it.

    Of two that are as long, the one with more headings in it stands, and the fewer names of organisations.
    """
    if _begins_under_each_heading(run, blocks) or _lists_parties(run):
        return {}
    firsts = [place for place, number in run.items() if number.parts == (1,)][:_MOST_STARTS]
    starts = [0, *firsts[1:]]
    found = [
        _sequence({place: number for place, number in run.items() if place >= start}, blocks)
        for start in starts
    ]

    def fullness(kept: dict[int, Number]) -> tuple[int, int, int]:
        headed = sum(is_heading(blocks[place]) for place in kept)
        named = sum(bool(ORGANISATION.search(number.rest)) for number in kept.values())
        return len(kept), headed, -named

    return max(found, key=fullness)


def _lists_parties(run: dict[int, Number]) -> bool:
    """Say whether all that is numbered is who the parties are, each with what it is called for short."""
    return bool(run) and all(
        len(number.parts) == 1 and _CALLED.search(number.rest) for number in run.values()
    )


def _begins_under_each_heading(run: dict[int, Number], blocks: Sequence[Block]) -> bool:
    """Say whether the numbers are those of lists: each begins again under a heading that has none."""
    if any(len(number.parts) > 1 for number in run.values()):
        return False
    headed = [
        place
        for place, number in run.items()
        if number.parts == (1,) and place and place - 1 not in run and is_heading(blocks[place - 1])
    ]
    return len(headed) > _A_FEW and headed[0] == min(run)


def _sequence(run: dict[int, Number], blocks: Sequence[Block]) -> dict[int, Number]:
    """Follow one numbering from its first number on."""
    kept: dict[int, Number] = {}
    top = 0
    listing = False  # whether a list that counts from 1 has begun inside a clause
    later = _headed_later(run, blocks)
    for place, number in run.items():
        first = number.parts[0]
        if len(number.parts) > 1:
            # 4.3 belongs where the numbering stands: below 4, or at a clause 5 without a line of its own
            if first in {top, top + 1} or (top == 0 and first <= _GAP):
                kept[place] = number
                top = first
                listing = False
        elif top < first <= top + (_GAP if top else 1):
            if listing and not is_heading(blocks[place]) and later.get(first, -1) > place:
                continue  # the next item of the list: the clause with this number comes later
            kept[place] = number
            top = first
            listing = False
        elif first == 1:
            listing = True
    return kept


def _headed_later(run: dict[int, Number], blocks: Sequence[Block]) -> dict[int, int]:
    """Give, for each whole number, the last place where it stands before a heading."""
    return {
        number.parts[0]: place
        for place, number in run.items()
        if len(number.parts) == 1 and (is_heading(blocks[place]) or is_short(number.rest))
    }


def _opens_schedule(blocks: Sequence[Block], numbers: dict[int, Number]) -> list[int]:
    """Give the places of the lines that open a schedule, past which the main numbering does not go on."""
    out: list[int] = []
    places = list(numbers)
    tops = list(itertools.accumulate((number.parts[0] for number in numbers.values()), max))
    for place, block in enumerate(blocks):
        made = f"{block.number} {block.text}" if block.number else block.text
        if block.rows or read_schedule(made) is None:
            continue
        at = bisect.bisect_right(places, place)
        coming = numbers[places[at]].parts[0] if at < len(places) else None
        if at and coming != tops[at - 1] + 1:
            out.append(place)
    return out
