"""What stands around a paragraph: the numbers before and after it, and whether it heads what follows."""

import re
from collections import Counter
from collections.abc import Sequence

from documents.dates import find_dates
from documents.headings import (
    asks_or_tells,
    has_verb,
    is_field,
    is_heading,
    is_short,
    may_be_heading,
    names_agreement,
    reads_as_title,
    sounds_like_heading,
)
from documents.labels import read_number, read_schedule
from documents.outline import Outline
from documents.readers.blocks import Block

_ARTICLE = re.compile(r"(?:article|clause|section)\s+\d{1,3}\s*[-–—:]", re.IGNORECASE)
_PART = re.compile(r"(?i:part|chapter) (?:[A-Z]|\d{1,2})(?::|\s[–—-])\s+[A-Z]")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_BODY = 60  # characters from which a paragraph is no title
_SUBTITLE = re.compile(r"(?:an?|our|the)\s", re.IGNORECASE)
_LONGEST = 250  # characters of a subtitle
_LARGE = 1.3  # times as large as the body
_FRONT = 15  # blocks among which the title stands
_SECTIONS = 4  # headings that are set alike, as those of sections are
_MOST = 4  # blocks over which it runs


Look = tuple[int, float]


def _is_filled(text: str) -> bool:
    """Say whether a numbered line is a field with a day or an address: "Lead: …@…", "Host: … AB1 2CD"."""
    return is_field(text) and bool("@" in text or find_dates(text) or _POSTCODE.search(text))


def _usual_size(blocks: Sequence[Block]) -> float | None:
    """Give the size in which most of the text is set, where the format tells."""
    sizes: Counter[float] = Counter()
    for block in blocks:
        if block.size:
            sizes[block.size] += len(block.text)
    return max(sizes, key=lambda size: sizes[size]) if sizes else None


def _look(block: Block) -> Look | None:
    """Give how a heading is set, where the format tells: its depth, or its size where it has none."""
    if block.level is not None:
        return block.level, 0.0
    return (0, round(block.size, 1)) if block.bold and block.size else None


class Layout:
    """The blocks of a document with its numbering, looked at from any place in them."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Take the blocks, and find the numbering that runs through them."""
        self.blocks = blocks
        self.outline = Outline(blocks)
        self.numbers = self.outline.leading
        self.long_numbered = self.outline.numbers_paragraphs
        self.shows_headings = any(block.level is not None or block.bold for block in blocks)
        self._looks = self._section_looks()
        self._body_size = _usual_size(blocks)
        self._title_size = self._size_of_title()

    def larger(self, block: Block) -> float:
        """Say how many times as large as those of the body the letters of a paragraph are; 1 if not told."""
        return block.size / self._body_size if block.size and self._body_size else 1.0

    def is_title(self, place: int) -> bool:
        """Say whether a line is of the title: as large as nothing else, or over what is agreed in it."""
        is_large = self._title_size is not None and self.blocks[place].size == self._title_size
        return is_large or self._heads_subtitle(place)

    def _size_of_title(self) -> float | None:
        largest = max((block.size or 0.0 for block in self.blocks), default=0.0)
        places = [place for place, block in enumerate(self.blocks) if block.size == largest]
        is_large = self._body_size and largest >= _LARGE * self._body_size
        return largest if is_large and len(places) <= _MOST and places[-1] < _FRONT else None

    def _heads_subtitle(self, place: int) -> bool:
        """Say whether the line below a heading tells what is agreed: "An understanding between …"."""
        coming = self._next(place)
        told = coming.text.strip() if coming is not None and not coming.rows else ""
        return (
            bool(_SUBTITLE.match(told))
            and names_agreement(told)
            and not told.endswith((".", ":", ";", ","))
            and len(told) <= _LONGEST
            and reads_as_title(told)
        )

    def is_in_a_list(self, place: int) -> bool:
        """Say whether a bold line stands among other bold lines: a list of names, and no heading."""
        block = self.blocks[place]
        beside = [self.blocks[at] for at in (place - 1, place + 1) if 0 <= at < len(self.blocks)]
        return (
            block.level is None
            and not sounds_like_heading(block)
            and any(
                other.bold
                and not other.item
                and other.size == block.size
                and other.level is None
                and not other.rows
                and not names_agreement(other.text)
                and read_number(other.text, other.number) is None
                and read_schedule(other.text) is None
                for other in beside
            )
        )

    def looks_like_section(self, block: Block) -> bool:
        """Say whether a heading is set as those of the sections are, by its depth or by its size."""
        return is_heading(block) and _look(block) in self._looks

    def heads_section(self, place: int) -> bool:
        """Say whether such a heading has text below it, and no table as a sheet of particulars has."""
        coming = self._next(place)
        told = coming is not None and not coming.rows and self.followed_by_body(place)
        return told and self.looks_like_section(self.blocks[place])

    def _section_looks(self) -> set[Look]:
        """Find how most sections are headed: each has body below it, and they are not few."""
        looks: Counter[Look] = Counter()
        for place, block in enumerate(self.blocks):
            if is_heading(block) and (look := _look(block)) and self.followed_by_body(place):
                looks[look] += 1
        usual = max(looks, key=lambda look: looks[look], default=None)
        return {usual} if usual is not None and looks[usual] >= _SECTIONS else set()

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
        if _PART.match(block.text) and is_short(block.text) and self.followed_by_body(place):
            return True
        if self.outline.leads(place) and not self.long_numbered:
            return False
        asks = not self.shows_headings and may_be_heading(block) and asks_or_tells(block.text)
        reads_so = sounds_like_heading(block) or asks
        return self.stands_apart(place) or (reads_so and self.followed_by_body(place))

    def stands_apart(self, place: int) -> bool:
        """Say whether a short line stands between body and body, where nothing else shows headings."""
        before = self.blocks[place - 1] if place else None
        return (
            not (self.shows_headings or self.numbers)
            and before is not None
            and (before.item or bool(before.rows) or before.text.rstrip(")”\"'").endswith((".", "?")))
            and may_be_heading(self.blocks[place])
            and self.followed_by_body(place)
        )

    def names_section(self, place: int) -> bool:
        """Say whether what follows a number is the heading of a section, and no sentence."""
        block, rest = self.blocks[place], self.numbers[place].mark.rest
        if not rest or not is_short(rest) or rest.endswith(":") or _is_filled(rest):
            return False
        coming = self._next(place)
        if coming is not None and not (coming.item or coming.number) and coming.text[:1].islower():
            return False  # a sentence that was broken at the margin
        if block.level is not None or block.bold or rest == rest.upper() or _ARTICLE.match(block.text):
            return True
        return rest[0].isupper() and reads_as_title(rest) and not self._is_in_a_run(place)

    def _is_in_a_run(self, place: int) -> bool:
        """Say whether a short numbered line is one of a run of them at one depth, so not a heading."""
        depths = {
            len(self.numbers[at].mark.path) if at in self.numbers else 0
            for at in (place - 1, place, place + 1)
        }
        return len(depths) == 1 and depths != {1}

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
                or self._leads_to_items(place)
            )
        )

    def _leads_to_items(self, place: int) -> bool:
        """Say whether the next block is the beginning of a sentence that list items end: "The Trust will"."""
        lead, item = [*(other for other in self.blocks[place + 1 : place + 6] if other.text), None, None][:2]
        return lead is not None and item is not None and item.item and has_verb(lead.text)

    def followed_by_number(self, place: int) -> bool:
        """Say whether the next block begins with a number or letter."""
        coming = self._next(place)
        return coming is not None and read_number(coming.text, coming.number) is not None

    def _next(self, place: int) -> Block | None:
        coming = (self.blocks[at] for at in range(place + 1, len(self.blocks)))
        return next((other for other in coming if other.text), None)
