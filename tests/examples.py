"""Lines that a pattern finds, made of the pattern itself: one for each of its alternatives."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from re import _constants as told  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_ANY = "\0"
"""Whatever there may be, until it is known whether a letter or a word fits."""

_OF_A_KIND = {
    told.CATEGORY_DIGIT: "7",
    told.CATEGORY_SPACE: " ",
    told.CATEGORY_WORD: "z",
    told.CATEGORY_NOT_DIGIT: "z",
    told.CATEGORY_NOT_SPACE: "z",
    told.CATEGORY_NOT_WORD: ",",
}
_LIKELY = "z7 ,'-c"
"""Characters that are tried where a pattern only says which there are not."""


def examples(pattern: str) -> Iterator[str]:
    """Return lines that the pattern finds; what is only not to stand there is left to whoever asks."""
    for line in dict.fromkeys(_of_all(parser.parse(pattern))):
        filled = (line.replace(_ANY, filler) for filler in ("z", " z "))
        yield from islice((one for one in filled if re.search(pattern, one)), 1)


def _of_all(parts: Sequence[Any]) -> list[str]:
    """Vary one part of a sequence at a time, the others as they are first."""
    each = [_of_one(*part) for part in parts]
    first = [ways[0] for ways in each]
    lines = ["".join(first)]
    for place, ways in enumerate(each):
        lines += ["".join([*first[:place], way, *first[place + 1 :]]) for way in ways[1:]]
    return lines


def _of_one(kind: Any, what: Any) -> list[str]:  # noqa: ANN401, PLR0911 - as the parser has it
    match kind:
        case told.LITERAL:
            return [chr(what)]
        case told.ANY | told.NOT_LITERAL:
            return [_ANY]
        case told.IN:
            return [_in(what)]
        case told.BRANCH:
            return [line for way in what[1] for line in _of_all(way)]
        case told.SUBPATTERN:
            return _of_all(what[3])
        case told.ATOMIC_GROUP:
            return _of_all(what)
        case told.MAX_REPEAT | told.MIN_REPEAT | told.POSSESSIVE_REPEAT:
            return _repeated(*what)
        case told.ASSERT:
            return _of_all(what[1])
        case _:
            return [""]  # an edge, or what is not to stand there


def _repeated(least: int, most: int, what: Sequence[Any]) -> list[str]:
    lines = _of_all(what)
    of_marks = len(lines) == 1 and not lines[0].strip(" ,'-")
    return [
        lines[0] * least,
        *([] if of_marks or most <= least else [line * max(least, 1) for line in lines]),
    ]


def _in(what: Sequence[Any]) -> str:
    if what[0][0] is told.NEGATE:
        return next(one for one in _LIKELY if not _has(what[1:], one))
    kind, one = what[0]
    return chr(one if kind is told.LITERAL else one[0]) if kind is not told.CATEGORY else _OF_A_KIND[one]


def _has(what: Sequence[Any], one: str) -> bool:
    return any(
        (kind is told.LITERAL and chr(given) == one)
        or (kind is told.RANGE and given[0] <= ord(one) <= given[1])
        or (kind is told.CATEGORY and _OF_A_KIND[given] == one)
        for kind, given in what
    )
