"""No line is slow to look through, whatever was written to make it so."""

from collections.abc import Callable
from functools import cache

import pytest

import documents
from documents.drafting.who.organisations import read_organisation
from documents.drafting.who.splitting import split_names
from documents.readers.blocks import Block, renumbered, tidy
from tests.patterns import is_slow, patterns

LONG = 400
SLOW = 0.02  # seconds of this process, while the machine does much else
ANY = [
    "a", "A", "1", "\u2019", "“", '"', "(", "[", "-", "|", ",", ".", "£", "a ", "A ", "Aa ", "1 ", "(a) ",
    "“a” ", ", ",
    "; ", ". ", "- ", "\u2013 ", "and ", "the ", "of the ", "A, ", "A and ", "A, of ", "a@b ",
    "£1 ", "will a ",
]  # fmt: skip


@cache
def lines_of(unit: str) -> tuple[str, str]:
    """One thing said over and over, and the same with what does not end as it began."""
    line = tidy((unit * LONG)[:LONG])
    return line, f"A {line[:-9]} !x"


def test_no_pattern_is_slow_on_any_line() -> None:
    slow = set()
    for used in patterns(documents):
        for unit in [*ANY, *[f"{word} " for word in used.words[:12]]]:
            if any(is_slow(look, line, SLOW) for look in used.looks for line in lines_of(unit)):
                slow.add((used.name, unit))
                break
    assert not slow


@pytest.mark.parametrize("read", [read_organisation, split_names])
def test_no_list_of_names_is_slow_to_read(read: Callable[[str], object]) -> None:
    names = ["Alder Trust and ", "NHS A and ", "AB1 2CD and ", "(“A”) ", "Alder, a company ", "on behalf of "]
    for unit in [*ANY, *names]:
        for size in (700, 5_000):
            line = tidy((unit * size)[:size])
            assert not is_slow(read, line, 0.1), unit


def test_wide_gaps_are_made_narrow() -> None:
    (block,) = renumbered([Block("Alder" + "\t" * 3_000 + "Bourne")])
    assert block.text == "Alder\tBourne"
