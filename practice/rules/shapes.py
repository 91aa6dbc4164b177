"""The building stones of the rules: a shape looks at a value and yields what is wrong, and where."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Shape = Callable[[object, str], Iterator["Fault"]]
"""Looks at a value at a JSON pointer and yields every fault that it finds."""


Rule = Callable[[dict[str, Any], str], Iterator["Fault"]]
"""Looks at a whole object whose fields were each found right."""


@dataclass(frozen=True)
class Fault:
    """One thing that Slack would refuse, in its own manner of speaking, and the JSON pointer to it."""

    said: str
    at: str

    def __str__(self) -> str:
        return f"{self.said} [json-pointer:{self.at}]"


def string(least: int = 0, most: int | None = None, pattern: str | None = None) -> Shape:
    """Make a shape for a string of `least` to `most` characters that matches the whole of `pattern`."""
    wanted = re.compile(pattern) if pattern else None

    def look(value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, str):
            yield Fault("must provide a string", at)
        elif len(value) < least:
            yield Fault(f"must be more than {least - 1} characters", at)
        elif most is not None and len(value) > most:
            yield Fault(f"must be less than {most + 1} characters", at)
        elif wanted and not wanted.fullmatch(value):
            yield Fault("must match the expected format", at)

    return look


def number(least: int, most: int | None = None) -> Shape:
    """Make a shape for a whole number from `least` to `most`."""

    def look(value: object, at: str) -> Iterator[Fault]:
        if isinstance(value, bool) or not isinstance(value, int):
            yield Fault("must provide an integer", at)
        elif value < least:
            yield Fault(f"must be at least {least}", at)
        elif most is not None and value > most:
            yield Fault(f"must be at most {most}", at)

    return look


def truth(value: object, at: str) -> Iterator[Fault]:
    """Look for true or false."""
    if not isinstance(value, bool):
        yield Fault("must provide a boolean", at)


def nothing(value: object, at: str) -> Iterator[Fault]:
    """Look for null, which Slack takes in a few places only."""
    if value is not None:
        yield Fault("must be null", at)


def among(*allowed: str | int) -> Shape:
    """Make a shape for one of a few values."""

    def look(value: object, at: str) -> Iterator[Fault]:
        if isinstance(value, bool) or value not in allowed:
            yield Fault("must be a valid enum value", at)

    return look


def items(of: Shape, least: int = 1, most: int | None = None) -> Shape:
    """Make a shape for a list of `least` to `most` values that each have the shape `of`."""

    def look(value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield Fault("must provide an array", at)
            return
        if len(value) < least:
            yield Fault(f"no fewer than {least} items allowed", at)
        if most is not None and len(value) > most:
            yield Fault(f"no more than {most} items allowed", at)
            return
        for place, each in enumerate(value):
            yield from of(each, f"{at}/{place}")

    return look


def fields(
    required: Mapping[str, Shape], optional: Mapping[str, Shape] | None = None, also: Sequence[Rule] = ()
) -> Shape:
    """Make a shape for an object with all `required` fields, any `optional` and no other.

    Each rule of `also` looks at the object as a whole once its fields are found right.
    """
    known = {**required, **(optional or {})}

    def look(value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault("must provide an object", at)
            return
        found = [Fault(f"missing required field: {name}", at) for name in required if name not in value]
        for name, each in value.items():
            if name in known:
                found.extend(known[name](each, f"{at}/{name}"))
            else:
                found.append(Fault(f"invalid additional property: {name}", at))
        yield from found
        if not found:
            for whole in also:
                yield from whole(value, at)

    return look


def by_type(shapes: Mapping[str, Shape]) -> Shape:
    """Make a shape for an object whose `type` decides which of `shapes` it must have."""

    def look(value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault("must provide an object", at)
            return
        kind = value.get("type")
        shape = shapes.get(kind) if isinstance(kind, str) else None
        if shape is None:
            yield Fault(f"unsupported type: {kind}", f"{at}/type")
        else:
            yield from shape(value, at)

    return look


def exactly_one(*names: str) -> Rule:
    """Make a rule that an object has one of these fields and not two."""

    def look(value: dict[str, Any], at: str) -> Iterator[Fault]:
        if sum(name in value for name in names) != 1:
            yield Fault(f"must define either {' or '.join(f'`{name}`' for name in names)}", at)

    return look


def at_least_one(*names: str) -> Rule:
    """Make a rule that an object has one of these fields or more."""

    def look(value: dict[str, Any], at: str) -> Iterator[Fault]:
        if not any(name in value for name in names):
            yield Fault(f"must define either {' or '.join(f'`{name}`' for name in names)}", at)

    return look


def either(first: Shape, second: Shape) -> Shape:
    """Make a shape for a value that has the first shape or the second."""

    def look(value: object, at: str) -> Iterator[Fault]:
        found = list(first(value, at))
        if found and any(second(value, at)):
            yield from found

    return look
