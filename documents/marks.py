"""What a paragraph may be numbered by: each way to read the number or letter that it begins with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from documents.headings import has_verb, is_short, reads_as_title
from documents.labels import read_number
from documents.readers.blocks import Block
from documents.readers.numerals import roman

_NAMED = re.compile(r"([A-Z]{2,5}) ?(\d{1,2})$")
_SIMPLE = frozenset({"1", "(1)", "A", "a", "I", "i"})
"""What counts: numbers, numbers in brackets, letters ("A" has "A1" and "A1.2" below it), Roman numerals."""

_LETTER = re.compile(r"(?:\(([a-zA-Z]{1,5})\)|([a-zA-Z]{1,5})([.)]))(?=\s|$)\s*")
_LETTERED = re.compile(r"([A-Z])(\.?)(\d{1,2}(?:\.\d{1,2})*)([.):]?)\s+(?=\S)")
_BARE = re.compile(r"([A-Z])\s*(?:[-–—:]\s+|\s)(?=[A-Z])")
_WORD = re.compile(r"((?:section|part|chapter)\s+([A-Z]))(?:\s*[-–—:.]\s*|\s+|$)", re.IGNORECASE)
_STOP = re.compile(r"[.):]?$")
_LETTERS = 26
_HIGHEST = 40  # a Roman numeral; "(c)" and "(d)" are letters
_CAPITALS = 4
_FIRM, _LOOSE, _CHANCE = 2.0, 0.7, 0.3  # what it costs to take a mark for the text's own words


@dataclass(frozen=True, slots=True)
class Mark:
    """One way to read how a paragraph is numbered: "4.3" is (4, 3) of numbers, "B2" (2, 2) of capitals."""

    family: str  # what counts: one of those above, or the letters before a number: "PC 1"
    path: tuple[int, ...]
    shown: str
    rest: str
    style: str  # "(", ".", ")", "" where it stands bare, "word" behind one: "Article 4"
    firmness: float
    titled: int = 0  # whether what follows is a heading: 0 no, 1 by its words, 2 by its look too

    @property
    def is_whole(self) -> bool:
        """Say whether it is cited as it stands, whatever it stands in: "4.3", "B2", "PC 1"."""
        return len(self.path) > 1 or self.family not in _SIMPLE


def marks_of(block: Block) -> tuple[Mark, ...]:
    """Read how a paragraph may be numbered, in each way that there is; "(i)" is a letter and a numeral."""
    if block.rows:
        return ()
    source = f"{block.number} {block.text}" if block.number else block.text
    return tuple(_read(source, block))


def _read(source: str, block: Block) -> Iterator[Mark]:
    number = read_number(block.text, block.number)
    if named := _NAMED.match(block.number or ""):
        count = int(named[2])
        yield Mark(named[1], (count,), named[0], block.text, "", _FIRM, _titled(block.text, block))
    elif number is not None and number.style in {"decimal", "bracketed"}:
        family = "1" if number.style == "decimal" else "(1)"
        printed = source[: len(source) - len(number.rest)].rstrip(" -–—\t")
        stop = _STOP.search(printed)
        style = (
            "word"
            if printed[:1].isalpha()
            else printed[:1]
            if printed[:1] == "("
            else stop[0]
            if stop
            else ""
        )
        yield Mark(
            family, number.parts, number.mark, number.rest, style,
            _FIRM if number.firm else _LOOSE, _titled(number.rest, block, worded=style == "word"),
        )  # fmt: skip
    elif match := _LETTERED.match(source):
        rest = source[match.end() :]
        firm = bool(match[2] or match[4])
        if firm or rest[0].isupper() or rest[0] in "“\"'\u2018(":
            path = (_letter(match[1]), *map(int, match[3].split(".")))
            shown = f"{match[1]}{match[2]}{match[3]}"
            yield Mark("A", path, shown, rest, match[4], _FIRM if firm else _LOOSE, _titled(rest, block))
    elif match := _LETTER.match(source):
        shown, rest = match[1] or match[2], source[match.end() :]
        capital = shown.isupper() and not match[1]  # "D. Farquharson"
        style = "(" if match[1] else match[3]
        for family, count in _counts(shown):
            firmness = _FIRM / 2 if capital else _FIRM
            yield Mark(family, (count,), shown, rest, style, firmness, _titled(rest, block))
    elif match := _WORD.match(source):
        rest = source[match.end() :]
        if match[2].isupper() and (not rest or is_short(rest)):
            yield Mark("A", (_letter(match[2]),), match[1], rest, "word", _CHANCE, 2)
    elif (match := _BARE.match(source)) and _titled(source[match.end() :], block):
        rest = source[match.end() :]
        yield Mark("A", (_letter(match[1]),), match[1], rest, "", _CHANCE, _titled(rest, block))


def _counts(shown: str) -> Iterator[tuple[str, int]]:
    """Give what letters count as: "i" is the ninth letter, and one."""
    lower = shown.lower()
    if shown not in {lower, shown.upper()}:
        return
    capital = shown != lower
    if len(set(lower)) == 1 and len(lower) <= 2:  # noqa: PLR2004 - "aa" follows "z"
        yield "A" if capital else "a", _letter(shown[0]) + _LETTERS * (len(shown) - 1)
    numeral = _NUMERALS.get(lower)
    if numeral:
        yield "I" if capital else "i", numeral


def _letter(shown: str) -> int:
    return ord(shown.upper()) - ord("A") + 1


def _titled(rest: str, block: Block, *, worded: bool = False) -> int:
    if not rest or not is_short(rest) or rest.endswith(":") or not rest[0].isupper():
        return 0
    capitals = rest == rest.upper() and sum(map(str.isupper, rest)) >= _CAPITALS
    if block.level is not None or capitals or worded or (block.bold and not has_verb(rest)):
        return 2
    return int(reads_as_title(rest))


_NUMERALS = {roman(count): count for count in range(1, _HIGHEST)}
