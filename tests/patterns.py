"""The compiled patterns of a room, the ways in which it looks through a line, and how long that takes."""

import importlib
import pkgutil
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import ModuleType

_USED = re.compile(r"\b(\w+)\.(match|search|fullmatch|split|finditer|findall|subn?)\b")
_LOOKED_THROUGH = dict.fromkeys(["sub", "subn", "findall", "split"], "finditer")
"""How that is timed which looks through a whole line: without what is then made of it."""


@dataclass(frozen=True)
class Used:
    """A pattern, where it stands, and the ways in which it is used: by itself, or as one of several."""

    name: str
    pattern: re.Pattern[str]
    ways: frozenset[str]

    @property
    def looks(self) -> tuple[Callable[[str], object], ...]:
        return tuple(getattr(self.pattern, way) for way in sorted(self.ways))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Words of the pattern itself, at which it begins to look further."""
        return tuple(dict.fromkeys(re.findall(r"(?<!\\)[A-Za-z]{2,}", self.pattern.pattern)))


def patterns(*rooms: ModuleType) -> tuple[Used, ...]:
    """Find each pattern that a module of some rooms holds: by a name, or as one of several."""
    found: dict[re.Pattern[str], Used] = {}
    for room in rooms:
        used = _used(room)
        for module in _modules(room):
            for name, pattern, ways in _used_in(module, used):
                known = found.get(pattern, Used(name, pattern, frozenset()))
                found[pattern] = replace(known, ways=known.ways | ways)
    return tuple(found.values())


def _used_in(
    module: ModuleType, used: set[tuple[str, str, str]]
) -> Iterator[tuple[str, re.Pattern[str], set[str]]]:
    """One of several is used by a name of the moment, as is any of its module's: `way.search(said)`."""
    several = {
        _LOOKED_THROUGH.get(way, way)
        for where, what, way in used
        if where == module.__file__ and what.islower() and way != "split"  # strings are split, too
    }
    for name, held in vars(module).items():
        ways = {
            _LOOKED_THROUGH.get(way, way)
            for where, what, way in used
            if what == name and (where == module.__file__ or name[0] != "_")
        }
        for one in _held(held):
            if ways or one is not held:
                yield f"{module.__name__}.{name}", one, ways or several


def _modules(room: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _used(room: ModuleType) -> set[tuple[str, str, str]]:
    (folder,) = room.__path__
    return {
        (str(path), what, way)
        for path in Path(folder).rglob("*.py")
        for what, way in _USED.findall(path.read_text("utf-8"))
    }


def _held(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif isinstance(value, Mapping):
        yield from _held((*value, *value.values()))
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from _held(one)


def seconds(look: Callable[[str], object], line: str) -> float:
    """Time one look through a line, in seconds of this process: the machine may do much else."""
    began = time.thread_time()
    found = look(line)
    if isinstance(found, Iterator):
        list(found)
    return time.thread_time() - began


def is_slow(look: Callable[[str], object], line: str, most: float) -> bool:
    """Say whether it takes long each of three times: once may be the machine's doing."""
    return all(seconds(look, line) > most for _ in range(3))
