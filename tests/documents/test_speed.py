"""No line is slow to look through, whatever was written to make it so."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import documents
from documents import drafting
from documents.drafting.organisations import read_organisation
from documents.drafting.splitting import split_names
from documents.readers.blocks import Block, renumbered, tidy

ROOM = Path(documents.__file__).parent
USES = {
    (path.relative_to(ROOM), *told)
    for path in ROOM.rglob("*.py")
    for told in re.findall(
        r"\b(\w+)\.(match|search|fullmatch|split|finditer|findall|subn?)\b", path.read_text("utf-8")
    )
}
LONG = 400
SLOW = 0.02  # seconds of this process, while the machine does much else
ANY = [
    "a", "A", "1", "\u2019", "“", '"', "(", "[", "-", "|", ",", ".", "£", "a ", "A ", "Aa ", "1 ", "(a) ",
    "“a” ", ", ",
    "; ", ". ", "- ", "\u2013 ", "and ", "the ", "of the ", "A, ", "A and ", "A, of ", "a@b ",
    "£1 ", "will a ",
]  # fmt: skip


def patterns() -> Iterator[tuple[str, re.Pattern[str], set[str]]]:
    """Each pattern of the room that has a name, with the ways in which it looks through a line."""
    held = [*pkgutil.iter_modules(documents.__path__, "documents.")]
    held += pkgutil.iter_modules(drafting.__path__, "documents.drafting.")
    for module in held:
        if module.ispkg or module.name.endswith("__main__"):
            continue
        own = Path(*module.name.split(".")[1:]).with_suffix(".py")
        for name, one in vars(importlib.import_module(module.name)).items():
            if isinstance(one, re.Pattern) and isinstance(one.pattern, str):
                used = {how for where, what, how in USES if what == name and (where == own or name[0] != "_")}
                if used:
                    yield (
                        f"{module.name}.{name}",
                        one,
                        {"finditer" if how[:3] == "sub" else how for how in used},
                    )


@cache
def lines_of(unit: str) -> tuple[str, str]:
    """One thing said over and over, and the same with what does not end as it began."""
    line = tidy((unit * LONG)[:LONG])
    return line, f"A {line[:-9]} !x"


def seconds(do: object, line: str) -> float:
    began = time.thread_time()
    found = do(line)  # type: ignore[operator]
    if isinstance(found, Iterator):
        list(found)
    return time.thread_time() - began


def is_slow(do: object, line: str, most: float = SLOW) -> bool:
    """Say whether it takes long each of three times: once may be the machine's doing."""
    return all(seconds(do, line) > most for _ in range(3))


def test_no_pattern_is_slow_on_any_line() -> None:
    slow = set()
    for name, pattern, used in patterns():
        words = dict.fromkeys(re.findall(r"(?<!\\)[A-Za-z]{2,}", pattern.pattern))
        for unit in [*ANY, *[f"{word} " for word in [*words][:12]]]:
            if any(is_slow(getattr(pattern, how), line) for how in used for line in lines_of(unit)):
                slow.add((name, unit))
                break
    assert not slow


@pytest.mark.parametrize("read", [read_organisation, split_names])
def test_no_list_of_names_is_slow_to_read(read: object) -> None:
    names = ["Alder Trust and ", "NHS A and ", "AB1 2CD and ", "(“A”) ", "Alder, a company ", "on behalf of "]
    for unit in [*ANY, *names]:
        for size in (700, 5_000):
            line = tidy((unit * size)[:size])
            assert not is_slow(read, line, 0.1), unit


def test_wide_gaps_are_made_narrow() -> None:
    (block,) = renumbered([Block("Alder" + "\t" * 3_000 + "Bourne")])
    assert block.text == "Alder\tBourne"
