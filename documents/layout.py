"""What stands around a paragraph: the numbers before and after it, and whether it heads what follows."""

import bisect
import itertools
import re
from collections.abc import Sequence

from documents.dates import find_dates
from documents.headings import (
    is_field,
    is_heading,
    is_short,
    may_be_heading,
    names_agreement,
    reads_as_title,
    sounds_like_heading,
)
from documents.labels import Number, read_number
from documents.opened import is_in_a_run, numbers_are_paragraphs
from documents.readers.blocks import Block
from documents.sequence import main_numbers

_ARTICLE = re.compile(r"(?:article|clause|section)\s+\d{1,3}\s*[-–—:]", re.IGNORECASE)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_BODY = 60  # characters from which a paragraph is no title


def _is_filled(text: str) -> bool:
    """Say whether a numbered line is a field with a day or an address: "Lead: …@…", "Host: … AB1 2CD"."""
    return is_field(text) and bool("@" in text or find_dates(text) or _POSTCODE.search(text))


class Layout:
    """The blocks of a document with its main numbering, looked at from any place in them."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Take the blocks, and find the numbering that runs through them."""
        self.blocks = blocks
        self.numbers = main_numbers(blocks)
        self.long_numbered = numbers_are_paragraphs(self.numbers)
        self.shows_headings = any(block.level is not None or block.bold for block in blocks)
        self._places = list(self.numbers)
        self._tops = list(itertools.accumulate((number.parts[0] for number in self.numbers.values()), max))

    def numbering_goes_on(self, place: int) -> bool:
        """Say whether the main numbering runs on past this place with the number that is next."""
        at = bisect.bisect_right(self._places, place)
        last = self._tops[at - 1] if at else 0
        coming = self.numbers[self._places[at]] if at < len(self._places) else None
        return bool(last and coming and coming.parts[0] == last + 1)

    def is_in_a_list(self, place: int) -> bool:
        """Say whether a bold line stands among other bold lines: a list of names, and no heading."""
        block = self.blocks[place]
        beside = [self.blocks[at] for at in (place - 1, place + 1) if 0 <= at < len(self.blocks)]
        return (
            block.level is None
            and not sounds_like_heading(block)
            and any(
                other.bold
                and other.level is None
                and not other.rows
                and not names_agreement(other.text)
                and read_number(other.text, other.number) is None
                for other in beside
            )
        )

    def heads_numbers(self, place: int) -> bool:
        """Say whether a short line stands over numbered paragraphs, as "Staff" over 4. and 5."""
        block = self.blocks[place]
        own = read_number(block.text, block.number) is None and not block.item and block.text[:1].isupper()
        quoted = re.search(r"[“\"]", block.text)  # who is called what for short
        return (
            self.long_numbered and own and place + 1 in self.numbers and is_short(block.text) and not quoted
        )

    def heads_body(self, place: int) -> bool:
        """Say whether a plain line reads like a heading and has body below it, where no numbers lead."""
        block = self.blocks[place]
        if self.numbers and not self.long_numbered:
            return False
        return self.stands_apart(place) or (sounds_like_heading(block) and self.followed_by_body(place))

    def stands_apart(self, place: int) -> bool:
        """Say whether a short line stands between body and body, where nothing else shows headings."""
        before = self.blocks[place - 1] if place else None
        return (
            not (self.shows_headings or self.numbers)
            and before is not None
            and (before.item or bool(before.rows) or before.text.endswith((".", "?")))
            and may_be_heading(self.blocks[place])
            and self.followed_by_body(place)
        )

    def names_section(self, place: int, number: Number) -> bool:
        """Say whether what follows a number is the heading of a section, and no sentence."""
        block, rest = self.blocks[place], number.rest
        if not rest or not is_short(rest) or rest.endswith(":") or _is_filled(rest):
            return False
        if block.level is not None or block.bold or rest == rest.upper() or _ARTICLE.match(block.text):
            return True
        return rest[0].isupper() and reads_as_title(rest) and not is_in_a_run(place, self.numbers)

    def followed_by_body(self, place: int) -> bool:
        """Say whether the next block is text, a list or a table, and not another heading."""
        coming = self._next(place)
        return (
            coming is not None
            and not is_heading(coming)
            and (
                bool(coming.rows)
                or coming.item
                or len(coming.text) > _BODY
                or read_number(coming.text, coming.number) is not None
                or coming.text.endswith((".", ":"))
            )
        )

    def followed_by_number(self, place: int) -> bool:
        """Say whether the next block begins with a number or letter."""
        coming = self._next(place)
        return coming is not None and read_number(coming.text, coming.number) is not None

    def _next(self, place: int) -> Block | None:
        return next((other for other in self.blocks[place + 1 :] if other.text), None)
