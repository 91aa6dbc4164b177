"""Blocks -> clauses: numbered, lettered, headed, schedules, front matter and the place to sign."""

import re
from collections.abc import Sequence

from agreements.terms.passages import Kind
from documents.clauses import Clause, Rows
from documents.headings import (
    ORGANISATION,
    asks_or_tells,
    ends_signing,
    has_verb,
    is_authorising,
    is_executing,
    is_heading,
    is_of_copy,
    is_of_title,
    is_short,
    is_signing,
    is_signing_table,
    reads_as_title,
    sounds_like_heading,
)
from documents.labels import read_schedule
from documents.layout import Layout
from documents.opened import (
    Opened,
    heading_mark,
    is_item,
    item_label,
    signs_for_one_named,
)
from documents.readers.blocks import Block
from documents.series import Item

_BETWEEN = ("between", "parties", "the parties")
_DEEPEST = 12
_TITLE_LINES = 60  # of a title page; the title stands among them
_SENTENCE = 120  # characters, beyond which a line of a letter is no heading
_SAID = 60  # characters of a sentence with which a text without headings begins
_DEAR = re.compile(r"dear\b", re.IGNORECASE)
_SIGNED = re.compile(r"(?:signed|signatures?|signatories|signing|execution|sign[- ]off)\W*", re.IGNORECASE)
_ON_BEHALF_OF = re.compile(r"\bon behalf of\W*$", re.IGNORECASE)


def build(blocks: Sequence[Block]) -> list[Clause]:
    """Build the clauses of blocks in order behind a title page; without headings, from the first sentence."""
    told = _Builder(blocks).build()
    return _Builder(blocks, prose=True).build() if all(one.kind == "front" for one in told) else told


class _Builder:
    """Reads blocks one after another, keeping the clause that is open and the numbers met so far."""

    def __init__(self, blocks: Sequence[Block], *, prose: bool = False) -> None:
        self.layout = Layout(blocks)
        self.prose = prose  # whether nothing but sentences tells where the title page ends
        self.done: list[Opened] = []
        self.schedule: str | None = None
        self.numbered: Opened | None = None  # the last clause with a decimal number
        self.numbered_at: dict[int, Opened] = {}  # by place
        self.holders: dict[int, Opened] = {}  # what a list stands in, by the place of its first item
        self.listing = False  # whether the last clause is an item of a list, behind which its clause goes on
        self.started = False  # past the title page
        self.greeted = False  # past the salutation of a letter
        self.fronting: Opened | None = None  # the part of the front matter that is open
        self.signing = False
        self.headed: Opened | None = None  # the last heading without a number that no numbered clause has
        self.heads: list[Opened] = []  # headings without a number, each within the one before
        self.titled: Opened | None = None  # the last clause that has a heading
        self.holding: Opened | None = None  # the open clause that list items belong to
        self.place = self.held_at = -1  # of the block that is read, and of that clause

    def build(self) -> list[Clause]:
        for place, block in enumerate(self.layout.blocks):
            self.take(place, block)
        return [one.closed() for one in self.done if one.lines or one.heading or one.kind == "schedule"]

    def take(self, place: int, block: Block) -> None:
        self.place = place
        if block.rows:
            self.table(place, block)
        elif not (
            self.opens_schedule(place, block)
            or self.opens_number(place, block)
            or self.opens_signing(place, block)
            or self.opens_item(place, block)
            or self.opens_heading(place, block)
        ):
            self.say(place, block)

    # -- what may open a clause ------------------------------------------------------------------

    def opens_schedule(self, place: int, block: Block) -> bool:
        if place not in self.layout.outline.schedules or not self.started:
            return False
        title = read_schedule(f"{block.number} {block.text}" if block.number else block.text)
        if title is None:
            return False
        if self.done and self.done[-1].kind == "schedule" and self.done[-1].label == title.label:
            return False
        self.open(block, title.label, title.rest or None, level=0, kind="schedule")
        self.schedule, self.numbered, self.listing, self.signing = title.label, None, False, False
        self.heads = []
        return True

    def opens_number(self, place: int, block: Block) -> bool:
        """Open what is cited by its own number or letter, wherever it stands."""
        item = self.layout.numbers.get(place)
        if item is None:
            return False
        mark = item.mark
        label = self.within_schedule(mark.shown)
        level = len(mark.path) - 1 + bool(self.schedule) + self.under_heading()
        heading = mark.rest if self.layout.names_section(place) else None
        one = self.open(block, label, heading, level=level, kind="clause")
        if heading is None and mark.rest:
            one.lines.append(mark.rest)
        self.numbered, self.listing = one, False
        self.heads = self.heads if self.layout.long_numbered else []
        self.numbered_at[place] = one
        above = self.numbered_at.get(item.parent) if item.parent is not None else None
        self.signing = is_authorising(heading) or (above is not None and is_signing(above.heading or ""))
        return True

    def opens_item(self, place: int, block: Block) -> bool:
        """Open an item of a list, cited by what it stands in; one with a longer number keeps its own."""
        item = self.layout.outline.items.get(place)
        if item is None or not self.started or self.signing:
            return False
        mark = item.mark
        runs = place in self.layout.outline.running
        holder = (self.headed if runs else None) or self.holder(item)
        label = self.within_schedule(mark.shown) if runs or mark.is_whole else item_label(holder, mark.shown)
        one = self.open(block, label, None, level=holder.level + 1, kind="clause")
        one.lines.append(mark.rest)
        self.numbered_at[place] = one
        self.listing = not (mark.is_whole or mark.family == "1")
        return True

    def holder(self, item: Item) -> Opened:
        """Give what an item of a list stands in: the item above it, or the heading that came since."""
        if item.series not in self.holders:
            above = self.numbered_at.get(item.parent) if item.parent is not None else None
            since = self.holding or self.done[-1]
            stands_in = above if above is not None and self.held_at <= (item.parent or 0) else since
            self.holders[item.series] = stands_in
        return self.holders[item.series]

    def opens_signing(self, place: int, block: Block) -> bool:
        headed = bool(self.done) and is_heading(block) and bool(_SIGNED.fullmatch(block.text))
        if self.signing or not (self.started or headed) or not is_signing(block.text):
            return False
        heading = block.text.strip().rstrip(":")
        shown = is_heading(block)
        signed = any(one.kind == "signature" for one in self.done)
        below = self.layout.blocks[place + 1 : place + 2]
        whom = f"{block.text} {below[0].text}" if below and _ON_BEHALF_OF.search(block.text) else block.text
        own = shown or is_executing(block.text) or signs_for_one_named(whom, self.done)
        if self.schedule and (signed or not own):
            return False  # a form in a schedule has places to sign of its own
        self.schedule = None
        one = self.open(
            block, heading.capitalize() if shown else "Signature page", None, level=0, kind="signature"
        )
        if shown:
            one.heading = heading
        else:
            one.lines.append(block.text)
        self.signing, self.numbered, self.listing = True, None, False
        return True

    def opens_signing_table(self, rows: Rows) -> bool:
        if self.signing:
            return False
        signed = any(one.kind == "signature" for one in self.done)
        first = next((cell for cell in rows[0] if cell), "")
        return (is_signing_table(rows) and not self.schedule) or (
            is_signing(first) and not signed and signs_for_one_named(first, self.done)
        )

    def opens_heading(self, place: int, block: Block) -> bool:
        if self.is_schedule_title(block):
            self.done[-1].heading = block.text
            return True
        shown = is_heading(block) and not self.layout.is_in_a_list(place)
        plain = not shown and (
            self.layout.heads_body(place) or (self.started and self.layout.heads_numbers(place))
        )
        if self.signing and block.level is None and not ends_signing(block, self.done[-1].lines):
            return False
        if not (shown or plain):
            return False
        if not self.started and not self.ends_front(place, block):
            return False
        self.signing = False
        nested = self.is_nested(place, block)
        parent = self.numbered if nested else None
        mark, heading = heading_mark(block)
        label = f"{parent.label}, {block.text}" if parent else self.within_schedule(mark.rstrip(":"))
        level = parent.level + 1 if parent else int(bool(self.schedule)) + self.heads_above(block)
        self.open(block, label, heading, level=level, kind="clause", depth=block.level)
        if not nested:
            self.numbered = None
            self.headed = self.done[-1]
            self.heads.append(self.headed)
        self.listing = False
        self.signing = is_authorising(block.text) and not self.schedule
        return True

    # -- what decides ----------------------------------------------------------------------------

    def is_schedule_title(self, block: Block) -> bool:
        """Say whether this is the title printed on a line of its own under "Schedule 1"."""
        last = self.done[-1] if self.done else None
        bare = last is not None and last.kind == "schedule" and not last.heading and not last.lines
        own = heading_mark(block)[0] == block.text  # and is no "Part A: What is paid"
        return bare and own and is_short(block.text) and not block.item and not block.text.endswith(":")

    def ends_front(self, place: int, block: Block) -> bool:
        told = (line for one in self.done for line in (*one.lines[:_TITLE_LINES], *one.lines[-1:]))
        if is_of_title(block, list(told)) or not re.search(r"[^\W\d_]", block.text):
            return False  # "2031–2034"
        if is_of_copy(block.text) or block.text[:1].islower():
            return False  # "on prevention", below the names
        if self.layout.is_title(place) or self.layout.stands_apart(place):
            return not self.layout.is_title(place)
        if self.layout.heads_section(place) and not ORGANISATION.search(block.text):
            return True
        asks = is_heading(block) and reads_as_title(block.text) and asks_or_tells(block.text)
        marked = is_heading(block) and heading_mark(block)[0] != block.text  # "Part 1: Particulars"
        if asks or marked or sounds_like_heading(block) or (block.level or 0) > 1:
            return self.layout.followed_by_body(place) and not ORGANISATION.search(block.text)
        return False

    def is_nested(self, place: int, block: Block) -> bool:
        """Say whether a heading without a number stands inside the numbered clause before it."""
        if self.numbered is None or self.layout.long_numbered:
            return False
        if self.layout.outline.goes_on(place):
            return True
        if self.headed and (self.headed.depth, self.headed.label.isupper()) == (
            block.level,
            block.text.isupper(),
        ):
            return False  # it looks like the heading that the numbers stand under
        if block.level is None or self.numbered.depth is None:
            return True
        return block.level > self.numbered.depth

    def heads_above(self, block: Block) -> int:
        """Count the headings that a heading without a number stands below, by how deep the format puts it."""
        while self.heads and (block.level is None or (self.heads[-1].depth or block.level) >= block.level):
            self.heads.pop()
        return len(self.heads)

    def under_heading(self) -> int:
        """Put a numbered paragraph below the heading it stands under."""
        last = self.titled
        within = self.layout.long_numbered and last is not None and not last.label[:1].isdigit()
        return max(1, len(self.heads)) if within else 0

    def within_schedule(self, label: str) -> str:
        return f"{self.schedule}, {label}" if self.schedule else label

    # -- what is done ----------------------------------------------------------------------------

    def open(  # noqa: PLR0913 - a clause has this many sides
        self,
        block: Block,
        label: str,
        heading: str | None,
        *,
        level: int,
        kind: Kind,
        depth: int | None = None,
    ) -> Opened:
        one = Opened(
            label, heading, min(level, _DEEPEST), kind, block.page, block.paragraph, depth or block.level
        )
        self.done.append(one)
        if not is_item(one):
            self.holding, self.held_at = one, self.place
        if one.heading and kind == "clause":
            self.titled = one
        self.started = True
        return one

    def front(self, block: Block, label: str = "Title page") -> Opened:
        one = next((other for other in self.done if other.label == label and other.kind == "front"), None)
        if one is None:
            one = Opened(label, None, 0, "front", block.page, block.paragraph)
            self.done.append(one)
        self.fronting = one
        return one

    def say(self, place: int, block: Block) -> None:
        text = block.text
        letter = self.greeted and not self.layout.numbers and len(text) > _SENTENCE
        prose = self.prose and len(text) > _SAID and text.endswith(".") and has_verb(text)
        if not self.started and (letter or prose):
            self.open(block, "Letter" if letter else "Text", None, level=0, kind="clause")
        if not self.started:
            self.say_front(place, block)
            self.greeted = self.greeted or bool(_DEAR.match(text))
            return
        holder = self.holding
        if self.listing and not block.item and holder is not None:
            # A paragraph after the items of a list goes on with the clause that the list stands in.
            holder.lines.append(text)
            return
        self.done[-1].lines.append(f"{block.number} {text}" if block.number else text)

    def say_front(self, place: int, block: Block) -> None:
        text = block.text
        plain = text.strip().rstrip(":").casefold()
        if plain in _BETWEEN and self.layout.followed_by_number(place):
            self.front(block, "Parties")
        elif self.fronting is None or self.fronting.tables:
            self.front(block)
        if self.fronting is not None:
            line = f"{block.number} {text}" if block.number else text
            self.fronting.take(line, self.layout.larger(block), close=block.close)

    def table(self, place: int, block: Block) -> None:
        if not self.started:
            self.front_table(place, block)
        elif self.opens_signing_table(block.rows):
            self.schedule = None
            self.open(block, "Signature page", None, level=0, kind="signature")
            self.signing, self.numbered, self.listing = True, None, False
        one = self.done[-1] if self.started or self.fronting is None else self.fronting
        one.lines += [line for line in block.text.splitlines() if line.strip()]
        one.tables.append(block.rows)
        one.lined.append(block.lined)

    def front_table(self, place: int, block: Block) -> None:
        """Open the front sheet, or the sheet that the line above the table names."""
        before = self.layout.blocks[place - 1] if place else None
        if before is None or self.fronting is None or before.text not in self.fronting.lines[-1:]:
            self.front(block, "Front sheet")
        elif not before.rows and (
            sounds_like_heading(before) or self.layout.looks_like_section(before) or is_of_copy(before.text)
        ):
            self.fronting.lines.pop()
            self.front(block, before.text).heading = before.text
        else:
            self.front(block, "Front sheet")
