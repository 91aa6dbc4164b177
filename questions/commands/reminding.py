"""The commands about reminders: what their words say, and the request that each one is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.reminding.planned import Matter
from agreements.word_lists import set_of
from questions.commands.acting import (
    NOTHING_MORE,
    UNTIL,
    About,
    Taken,
    TakenWithDay,
    cut,
    day_to,
    lengths_behind,
    subjects,
)
from questions.words import Word, whole_number

if TYPE_CHECKING:
    from agreements.reminding import requests
else:
    requests = Later("agreements.reminding.requests")

ALL = frozenset({"all", "everything"})
"""Words that mean every agreement."""

ITEMS = set_of("start end notice decide attachments committee")
"""Dates that go by what they are, having no id."""

_IDLE = frozenset({"day", "days", "before", "and", "at"})
_MOST_DIGITS = 4
_PLURALS = {"deliveries": "deliverable", "duties": "obligation", "duty": "obligation", "expiry": "end"}


def watching(words: tuple[Word, ...]) -> Taken:
    """List what the words may say is watched: a kind of date, of all agreements or of those of a name."""
    for matter, others in _kinds(words):
        if all(word.low in ALL or word.small for word in others) and (others or matter):
            yield About(matter=matter, everything=True), ()
        yield About(matter=matter), others


def _kinds(words: tuple[Word, ...]) -> Iterator[tuple[str, tuple[Word, ...]]]:
    for count in (2, 1):
        for said, others in ((words[-count:], words[:-count]), (words[:count], words[count:])):
            matter = _matter(" ".join(word.low for word in said))
            if matter and len(said) == count:
                yield matter, others
    yield "", words


def _matter(said: str) -> str:
    singular = _PLURALS.get(said) or said.removesuffix("s")
    return singular if singular in list(Matter) else ""


def heeding(words: tuple[Word, ...]) -> Taken:
    """List what the words may say of an item of an agreement, before its name or after it."""
    yield from ((About(subject), name) for subject, name in _items(words))


def _items(words: tuple[Word, ...]) -> Iterator[tuple[str, tuple[Word, ...]]]:
    yield from subjects(words, number_alone=False)
    for said, others in ((words[-1:], words[:-1]), (words[:1], words[1:])):
        if said and said[0].low in ITEMS:
            yield said[0].low, others
    yield "", words


def snoozing(words: tuple[Word, ...], today: date) -> TakenWithDay:
    """List what the words may say of what is put off: an item, and `until` or `to` a day, or for how long."""
    for at in (*UNTIL, "to"):
        before, said = cut(words, at)
        if said:
            until, fault = day_to(said, today)
            yield from ((About(subject, to=until), name, fault) for subject, name in _items(before))
    for before, length in lengths_behind(words):
        yield from ((About(subject, to=length.after(today)), name, None) for subject, name in _items(before))
    yield from ((About(subject), name, None) for subject, name in _items(words))


def leading(words: tuple[Word, ...]) -> Taken:
    """List what the words may say of lead times: days at the end, or that the usual ones hold again."""
    last = len(words)
    while last and (_is_days(words[last - 1]) or words[last - 1].low in _IDLE):
        last -= 1
    leads = tuple(int(word.low) for word in words[last:] if _is_days(word))
    by_default = bool(last) and not leads and words[last - 1].low == "default"
    named = words[: last - by_default] if leads or by_default else words
    for subject, name in _items(named):
        yield replace(NOTHING_MORE, subject=subject, leads=leads, by_default=by_default), name


def _is_days(word: Word) -> bool:
    return whole_number(word.low, _MOST_DIGITS) is not None


def commas_apart(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Part numbers that were typed with commas only: `60,30,7`."""
    parted: list[Word] = []
    for word in words:
        pieces = word.low.split(",")
        if len(pieces) > 1 and all(piece.isdigit() for piece in pieces):
            parted += [Word(piece, piece, small=False) for piece in pieces]
        else:
            parted.append(word)
    return tuple(parted)
