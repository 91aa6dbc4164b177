"""Numbers as lists print them: 3, c, C, iii, III."""

import re

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LETTERS = 26
_ROMAN_END = 4000


def whole_number(text: str | None, otherwise: int) -> int:
    """Read a whole number in figures, or take another where there is none."""
    return int(text) if text and re.fullmatch(r"-?\d{1,6}", text) else otherwise


def numeral(count: int, kind: str) -> str:
    """Print a count in one of Word's number formats (`decimal`, `lowerLetter`, `upperRoman`, …)."""
    match kind:
        case "lowerLetter":
            return letters(count)
        case "upperLetter":
            return letters(count).upper()
        case "lowerRoman":
            return roman(count)
        case "upperRoman":
            return roman(count).upper()
        case "decimalZero":
            return f"{count:02d}"
        case _:
            return str(count)


def letters(count: int) -> str:
    """Print 1 as a, 26 as z, 27 as aa, 28 as bb, as Word does."""
    if count < 1:
        return str(count)
    turns, place = divmod(count - 1, _LETTERS)
    return chr(ord("a") + place) * min(turns + 1, 10)


def roman(count: int) -> str:
    """Print 4 as iv."""
    left, out = count if 0 < count < _ROMAN_END else 0, ""
    for value, mark in _ROMAN:
        turns, left = divmod(left, value)
        out += mark * turns
    return out or str(count)
