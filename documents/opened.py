"""A clause while its paragraphs are still coming in, and what its number makes of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from agreements.days.number_words import NUMBER_WORDS
from agreements.terms.passages import Kind
from documents.clauses import Clause, Rows
from documents.labels import read_number
from documents.readers.blocks import Block

_PART = re.compile(
    rf"(?P<label>[A-Z][a-z]+ (?:\d{{1,2}}|[A-Z]|(?i:{'|'.join(NUMBER_WORDS)})))"
    r"\s*(?::|\s[–—-])\s+(?P<rest>\S.*)$"
)
_ARTICLE = re.compile(
    r"(?P<kind>(?i:article|section|chapter|part)) (?P<number>[IVXL]{1,7})"
    r"(?:\s*[.:]|\s+[–—-])\s+(?P<rest>\S.*)$"
)
"""A heading with a Roman number, as treaties and older deeds count: `ARTICLE IV. DUTIES`."""
_ON_BEHALF = re.compile(
    r"(?:\bon behalf of|^signed for(?! and)) (?:the )?(?P<whom>\S[^:,\t]{2,}?)\W*(?:$|[:,\t])", re.IGNORECASE
)


@dataclass(slots=True)
class Opened:
    """A clause while its paragraphs are still coming in."""

    label: str
    heading: str | None
    level: int
    kind: Kind
    page: int | None
    paragraph: int
    depth: int | None = None  # the depth of its heading, where the format has one
    lines: list[str] = field(default_factory=list)
    tables: list[Rows] = field(default_factory=list)
    lined: list[Rows] = field(default_factory=list)
    larger: dict[str, float] = field(default_factory=dict)  # its lines that are larger than the body
    close: list[str] = field(default_factory=list)  # those right below the line before

    def take(self, line: str, larger: float, *, close: bool) -> None:
        """Take in a line of a title page, that is so many times as large as the body."""
        if close and self.lines:
            self.close.append(line)
        self.lines.append(line)
        if larger > 1:
            self.larger[line] = larger

    def closed(self) -> Clause:
        """Give the clause with all it took in."""
        text = "\n".join(self.lines)
        return Clause(
            self.label,
            self.heading,
            text,
            self.level,
            self.kind,
            self.page,
            self.paragraph,
            tuple(self.tables),
            tuple(self.lined),
            tuple(self.larger.items()),
            tuple(self.close),
        )


def item_label(parent: Opened, mark: str) -> str:
    """Cite an item by the clause it stands in: '4.3(c)', 'Background (A)'."""
    close = parent.label[-1:].isdigit() or parent.label.endswith(")") or len(parent.label) == 1
    gap = "" if close else " "
    return f"{parent.label}{gap}({mark})"


def heading_mark(block: Block) -> tuple[str, str]:
    """Give what a heading is cited by, and its words: its letter, or "Part 2" where it is one."""
    if (part := _PART.match(block.text)) is not None:
        return part["label"], part["rest"]
    if (part := _ARTICLE.match(block.text)) is not None:
        return f"{part['kind'].capitalize()} {part['number']}", part["rest"]
    number = read_number(block.text, block.number)
    if number is None or number.style != "letter" or not number.mark.isupper() or not number.rest:
        return block.text, block.text
    return number.mark, number.rest


def is_item(one: Opened) -> bool:
    """Say whether a clause is an item of a list in another."""
    return one.label.endswith(")") and one.heading is None


def signs_for_one_named(text: str, done: Sequence[Opened]) -> bool:
    """Say whether a place to sign is for whom the agreement itself names, as a form's seldom is."""
    told = _ON_BEHALF.search(text)
    own = (one for one in done if one.kind != "schedule")
    return told is not None and any(
        told["whom"] in line for one in own for line in (one.heading or "", *one.lines)
    )
