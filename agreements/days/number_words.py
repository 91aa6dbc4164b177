"""Numbers as people write them: `28`, `1,200`, `six`, `twenty-eight`, `twenty-first`."""

import re
from decimal import Decimal

_UNITS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_FIRST = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENTH = (
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)
NUMBER_WORDS = {
    **{word: number for number, word in enumerate(_UNITS, start=1)},
    **{word: 10 * tens for tens, word in enumerate(_TENS, start=2)},
}
ORDINALS = {
    word: number
    for number, word in enumerate(
        (*_FIRST, *_TEENTH, *(f"twenty-{word}" for word in _FIRST), "thirtieth", "thirty-first"), start=1
    )
}
"""The days of a month."""

IN_WORDS = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[:9])})\b)?|{'|'.join(reversed(_UNITS))}"
"""A pattern of any number in words, in lower case."""

SEVERAL = rf"(?!one\b)(?:{IN_WORDS})"
"""The same of what there is more than one of."""

AMOUNT = r"\d[\d,]*(?:\.\d+)?"
"""A pattern of a number in figures, which may have decimals."""

TIMES = {
    **dict.fromkeys(("k", "grand", "thousand"), 1_000),
    **dict.fromkeys(("m", "million"), 1_000_000),
    **dict.fromkeys(("bn", "billion"), 1_000_000_000),
}
"""What is said behind a number for so many times as much."""

_ONE = {"a": 1, "an": 1}


def number_of(said: str) -> int | None:
    """Read a whole number, `an` being 1 and `3k` 3,000, or nothing where it is none."""
    word = re.sub(r"(?<=\d)k$", "000", said.casefold().replace(",", ""))
    if word.isdecimal():
        return int(word) if len(word) <= _MOST_FIGURES else None
    parts = word.replace("-", " ").split()
    numbers = [(_ONE | NUMBER_WORDS).get(part) for part in parts]
    known = [number for number in numbers if number is not None]
    return sum(known) if known and len(known) == len(parts) else None


def amount_of(said: str, times: str | None = "") -> Decimal:
    """Read what AMOUNT matched, or a number in words, so many thousand or million times."""
    whole = number_of(said)
    return Decimal(said.replace(",", "") if whole is None else whole) * TIMES.get((times or "").casefold(), 1)


_MOST_FIGURES = 12
"""Figures that a number may have; one that has more is a slip, or meant to do harm."""
