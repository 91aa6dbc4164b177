"""Word's automatic numbers, which stand in numbering.xml and not in the text, counted again.

Source of the rules: ECMA-376 part 1, section 17.9 (numbering).
"""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from documents.readers.numerals import numeral, whole_number

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered; `restart` is the level whose step starts it again, from 1."""

    pattern: str
    kind: str
    start: int = 1
    legal: bool = False
    restart: int | None = None
    style: str | None = None


@dataclass(slots=True)
class Numbering:
    """The lists of a Word document, and how far each has counted."""

    lists: dict[str, str]  # numId -> abstractNumId
    levels: dict[str, dict[int, Level]]  # abstractNumId -> its levels
    starts: dict[tuple[str, int], int]  # (numId, level) -> a start of its own
    own: dict[str, dict[int, Level]] = field(default_factory=dict)  # numId -> levels that count apart
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def next_label(self, list_id: str, depth: int) -> str | None:
        """Count one more paragraph of a list, and print its number; None for bullets and unknown lists."""
        scheme = self.lists.get(list_id)
        own_levels = self.own.get(list_id, {})
        levels = self.levels.get(scheme or "", {}) | own_levels
        level = levels.get(depth)
        if scheme is None or level is None:
            return None
        shared = self.counts.setdefault(scheme, [None] * LEVELS)
        apart = self.counts.setdefault(f"{scheme} {list_id}", [None] * LEVELS) if own_levels else shared
        counts = apart if depth in own_levels else shared
        count = counts[depth]
        own = self.starts.get((list_id, depth))
        if own is not None and (list_id, depth) not in self.begun:
            self.begun.add((list_id, depth))
            count = None
        start = own if own is not None else level.start
        counts[depth] = start if count is None else count + 1
        for below in range(depth + 1, LEVELS):
            told = levels[below].restart if below in levels else None
            if told is None or (told and depth < told):
                shared[below] = apart[below] = None
        told_counts = [(apart if at in own_levels else shared)[at] for at in range(LEVELS)]
        return _printed(level, levels, told_counts)

    def of_style(self, style_id: str) -> tuple[str, int] | None:
        """Find the list and level that a paragraph style is tied to by the list itself."""
        for list_id, scheme in self.lists.items():
            for depth, level in self.levels.get(scheme, {}).items():
                if level.style == style_id:
                    return list_id, depth
        return None


def _printed(level: Level, levels: dict[int, Level], counts: list[int | None]) -> str | None:
    if level.kind in {"bullet", "none"}:
        return level.pattern.strip() or None if level.kind == "none" and "%" not in level.pattern else None

    def count_of(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        other = levels.get(at, level)
        count = counts[at]
        kind = "decimal" if level.legal else other.kind
        return numeral(other.start if count is None else count, kind)

    return re.sub(r"%([1-9])", count_of, level.pattern).strip() or None


def read_numbering(root: "Element | None") -> Numbering:
    """Read numbering.xml, following lists that only point to a list style."""
    if root is None:
        return Numbering({}, {}, {})
    levels: dict[str, dict[int, Level]] = {}
    styles: dict[str, str] = {}
    links: dict[str, str] = {}
    for scheme in root.iterchildren(qn("w:abstractNum")):
        name = scheme.get(qn("w:abstractNumId"), "")
        levels[name] = _levels(scheme)
        if style := _value(scheme, "w:styleLink"):
            styles[style] = name
        if link := _value(scheme, "w:numStyleLink"):
            links[name] = link
    for name, link in links.items():
        levels[name] = levels.get(styles.get(link, ""), {})
    lists: dict[str, str] = {}
    starts: dict[tuple[str, int], int] = {}
    own: dict[str, dict[int, Level]] = {}
    for num in root.iterchildren(qn("w:num")):
        list_id = num.get(qn("w:numId"), "")
        lists[list_id] = _value(num, "w:abstractNumId") or ""
        for change in num.iterchildren(qn("w:lvlOverride")):
            start = _value(change, "w:startOverride")
            if start is not None:
                starts[(list_id, whole_number(change.get(qn("w:ilvl")), 0))] = whole_number(start, 1)
            if changed := _levels(change):
                own[list_id] = own.get(list_id, {}) | changed
    return Numbering(lists, levels, starts, own)


def _levels(scheme: "Element") -> dict[int, Level]:
    found: dict[int, Level] = {}
    for level in scheme.iterchildren(qn("w:lvl")):
        restart = _value(level, "w:lvlRestart")
        legal = level.find(qn("w:isLgl"))
        found[whole_number(level.get(qn("w:ilvl")), 0)] = Level(
            pattern=_value(level, "w:lvlText") or "",
            kind=_value(level, "w:numFmt") or "decimal",
            start=whole_number(_value(level, "w:start"), 0),
            legal=legal is not None and legal.get(qn("w:val"), "1") not in {"0", "false"},
            restart=None if restart is None else whole_number(restart, 0),
            style=_value(level, "w:pStyle"),
        )
    return found


def _value(element: "Element", name: str) -> str | None:
    child = element.find(qn(name))
    return None if child is None else child.get(qn("w:val"))
