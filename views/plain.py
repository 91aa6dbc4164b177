"""What both printers do to plain text: make it safe to print, and say in words where a line is from."""

from collections.abc import Iterable

from agreements.terms.clauses import NUMBER
from views.page import Cite
from views.words.phrases import joined

REPLACED = "\ufffd"
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SURROGATES = range(0xD800, 0xE000)
_ACTING = dict.fromkeys((*_CONTROLS, *_TURNING, *_SURROGATES), REPLACED)
"""Characters that would act on a terminal, or turn the direction of all that follows them."""


def clean(text: str) -> str:
    """Return the text on one line, runs of spaces made one, each character that acts replaced."""
    one_line = " ".join(text.split())
    return one_line if one_line.isprintable() else one_line.translate(_ACTING)


def where(cites: Iterable[Cite]) -> str:
    """Say in words which clauses a line rests on: `clauses 1 and 10; Front sheet`, or nothing."""
    labels = dict.fromkeys(clean(cite.clause) for cite in cites)
    numbers = [label for label in labels if NUMBER.fullmatch(label)]
    others = [label for label in labels if label not in numbers]
    if numbers:
        others.insert(0, f"clause {numbers[0]}" if len(numbers) == 1 else f"clauses {joined(numbers)}")
    return "; ".join(others)


def with_where(text: str, cites: Iterable[Cite]) -> str:
    """Return the cleaned text followed by where it is from, in brackets."""
    said, source = clean(text), where(cites)
    return f"{said} ({source})" if source else said
