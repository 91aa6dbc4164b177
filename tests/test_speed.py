"""No line that somebody types is slow to look through, however it was made to be."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, partial

import pytest

import agreements
import answering
import handlers
import questions
import views
from agreements.requests import Last
from answering.language import phrases
from answering.language.english import plain
from questions.hearing import hear
from questions.loose import pairs
from questions.reader import LIMIT
from tests.patterns import Used, is_slow, patterns
from tests.questions.memory import MemoryVocabulary, sample_register

SLOW = 0.05  # seconds of this process, while the machine does much else
SLOW_TO_HEAR = 1.0
UNITS = ["(", "\u2026", ", ", "a ", "and ", "the ", "1 ", "- ", "1", "a", "' ", "(a, ", ", and the "]
SHORTER = {f"{pairs.__name__}._WAYS": pairs._LONGEST}
"""Patterns that only look through lines shorter than any."""


@cache
def lines_of(unit: str, long: int = LIMIT) -> tuple[str, ...]:
    """One thing said over and over: alone, before words, behind them, and between."""
    much, little = unit * (long // len(unit)), unit * ((long - 60) // len(unit))
    half = little[: len(little) // 2]
    return (
        much,
        f"{little} aa bb cc pays the most?",
        f"what is to be paid by {little}!",
        f"is the end of {half} and who {half} pays?",
    )


def typed() -> Iterator[Used]:
    """Each pattern that looks through what people type, and each turn of phrase, which no module holds."""
    yield from patterns(agreements, answering, questions, views, handlers)
    for pattern, _ in phrases.PHRASES:
        yield Used(f"PHRASES: {pattern}", re.compile(pattern), frozenset(["finditer"]))


def _slow_ones(units: Callable[[Used], Sequence[str]]) -> set[tuple[str, str]]:
    """Return the patterns that are slow on a line of some units, each with the first that shows it."""
    slow: dict[str, str] = {}
    for used in typed():
        long = SHORTER.get(used.name, LIMIT)
        for unit in units(used):
            if any(is_slow(look, line, SLOW) for look in used.looks for line in lines_of(unit, long)):
                slow.setdefault(used.name, unit)
    return set(slow.items())


@pytest.mark.long
def test_no_pattern_is_slow_on_any_line() -> None:
    assert not _slow_ones(lambda _: UNITS)


@pytest.mark.long
def test_no_pattern_is_slow_on_its_own_words() -> None:
    assert not _slow_ones(lambda used: [f"{word} " for word in used.words])


@pytest.mark.parametrize("unit", UNITS)
def test_no_line_is_slow_to_hear(unit: str) -> None:
    vocabulary = MemoryVocabulary(sample_register())
    for last in (None, Last("doncaster", "who signs for the council?")):
        for line in lines_of(unit):
            hearing = partial(hear, vocabulary=vocabulary, today=date(2026, 11, 22), last=last)
            assert not is_slow(hearing, line, SLOW_TO_HEAR), line[:80]


def test_no_long_text_is_slow_to_make_plain() -> None:
    for unit in UNITS:
        for line in lines_of(unit):
            assert not is_slow(plain, line, SLOW_TO_HEAR), unit
