"""The ways in which words can be taken, in order of preference: which is the command, the name, the days.

Nothing here knows the register: which way is meant shows only when the names are looked up.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from agreements.agreement import NOW
from questions.commands.acting import reason_at
from questions.commands.command import Command, Reading
from questions.commands.table import command_at, named
from questions.dated import Dated, Take, dated
from questions.when import looks_back
from questions.words import SMALL, Word, only_small, text_of

_BEFORE = SMALL | {"show", "list"}
"""Words that may stand before the command: `show me the dates of`."""

_MOST_OPENINGS = 6


@dataclass(frozen=True)
class _Opening:
    """A command found among the words, the other words, and whether the command stands at an end of them."""

    command: Command
    others: tuple[Word, ...]
    at_an_end: bool


def readings(words: tuple[Word, ...], today: date) -> tuple[Reading, ...]:
    """List the ways in which words can be taken, best first; relative days count from `today`."""
    place, back = reason_at(words), looks_back(text_of(words))
    as_they_are, after_as_of, everywhere = (
        _giving_reason(dated(words[:place], take, today), words[place:]) for take in Take
    )
    ways = {way.words: way for way in (as_they_are, after_as_of, everywhere)}.values()
    found = [
        replace(reading, opening=place)
        for way in ways
        for place, opening in enumerate(_openings(way.words))
        if not opening.command.takes.numbers or way.words == after_as_of.words
        for reading in _taken(opening, way, today, back=back)
    ]
    status = Reading(named("status"), today, (), NOW, opening=_MOST_OPENINGS, typed=False)
    bare = [replace(status, name=way.words, when=way.when, fault=way.fault) for way in ways]
    return (*sorted(found, key=lambda reading: reading.opening), *bare)


def _taken(opening: _Opening, way: Dated, today: date, *, back: bool) -> Iterator[Reading]:
    takes = opening.command.takes
    if opening.at_an_end or takes.on_both_sides:
        reading = Reading(opening.command, today, (), way.when, way.fault, way.take, back=back)
        yield from takes.shape(reading, opening.others)


def _giving_reason(way: Dated, reason: tuple[Word, ...]) -> Dated:
    return replace(way, words=way.words + reason)


def _openings(words: tuple[Word, ...]) -> Iterator[_Opening]:
    place = count = 0
    while place < len(words) and count < _MOST_OPENINGS:
        command, length = command_at(words, place) or (None, 1)
        if command:
            before, after = words[:place], words[place + length :]
            leads = all(word.low in _BEFORE for word in before)
            yield _Opening(command, after if leads else before + after, leads or only_small(after))
            count += 1
        place += length
