"""HTML -> blocks, with lxml: the main part of a page, without its navigation, scripts and hidden parts."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from lxml import etree, html

from agreements.word_lists import set_of
from documents.clauses import Rows
from documents.readers.blocks import Block, ReadingStoppedError, tidy
from documents.readers.footnotes import Footnotes
from documents.readers.limits import MAX_BLOCKS
from documents.readers.lines import BULLET, LABEL, is_note, squared
from documents.readers.numerals import numeral, whole_number
from documents.readers.plain import read_text
from documents.refusals import Reason

_MOST_SPANNED = 50  # columns or rows that one cell is taken to reach over
_SKIPPED = set_of("""
script style noscript template nav footer aside select textarea del s strike svg head iframe object title
""")
_BLOCKS = set_of("""
p div section article main header li ul ol dl dt dd table blockquote pre h1 h2 h3 h4 h5 h6 address figure
figcaption hr fieldset details summary center body caption
""")
_BOLD = set_of("b strong h1 h2 h3 h4 h5 h6 th")
_NAMED_BY = set_of("h1 h2 h3 h4 h5 h6 summary")
"""What opens and shuts by a button in it, whose words are its own."""

_LEAST_OF_MAIN = 1 / 3  # of the words of a page, where its main part is the document
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|text-decoration[\w-]*\s*:[^;]{0,40}\bline-through",
    re.IGNORECASE,
)
"""What a page does not show, or shows struck out."""

_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_CLASS = re.compile(r"\.([\w-]+)$")
_SET_APART = re.compile(r"\bfloat\s*:|display\s*:\s*(?:inline-)?block", re.IGNORECASE)
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,4}|[A-Za-z]|[ivx]{1,5})[.)]|\([a-z\d]{1,4}\)")
"""A number that has an element of its own before a paragraph, and is set apart by the styles of the page."""
_SIZES = {1: 2.0, 2: 1.5, 3: 1.2}  # of the letters of a heading, as a browser shows it
_MARKERS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


def read_html(text: str) -> Iterator[Block]:
    """Read a page of HTML; nothing it links to is fetched."""
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        root = html.document_fromstring(_DECLARATION.sub("", text), parser=parser)
    except etree.LxmlError as fault:
        raise ReadingStoppedError(Reason.CORRUPT) from fault
    body = root.find("body")
    whole = root if body is None else body
    elements = (one for one in root.iter() if isinstance(one, html.HtmlElement))
    mains = [one for one in elements if one.tag == "main" or one.get("role") == "main"]
    main = max(mains, key=lambda one: len(one.text_content()), default=whole)
    bold, notes = _bold_classes(root), Footnotes.of(whole)
    told, read = _read(main, bold, notes), [] if main is whole else _read(whole, bold, notes)
    kept = read if _length(told) < _LEAST_OF_MAIN * _length(read) else told
    tracked = next(whole.iter("ins", "del"), None) is not None
    return (replace(block, tracked=tracked) for block in kept)


def _read(element: html.HtmlElement, bold_classes: frozenset[str], notes: Footnotes) -> list[Block]:
    walk = _Walk(bold_classes, notes)
    walk.element(element)
    walk.flush()
    return walk.out


def _length(blocks: list[Block]) -> int:
    return sum(len(block.text) + sum(map(len, itertools.chain(*block.rows))) for block in blocks)


@dataclass(slots=True)
class _Walk:
    """What is gathered on the way through the tree."""

    bold_classes: frozenset[str]
    notes: Footnotes
    noted: list[str] = field(default_factory=list)  # the notes of the paragraph that is read
    in_cell: bool = False  # where a mark that else begins an item is a word: "✔ done"
    out: list[Block] = field(default_factory=list)
    pieces: list[tuple[str, bool]] = field(default_factory=list)
    level: int | None = None
    item: bool = False
    number: str | None = None
    bold: int = 0
    within: str = ""  # the number of the list item that is open, where it is decimal: "4.1"
    counted: int = 0  # the items of the last list that no other holds

    def element(self, element: html.HtmlElement) -> None:
        if element.tag in {"a", "sup", "span"} and (told := self.points_to(element)):
            self.noted += told
            return
        if self.leaves_out(element):
            return
        match element.tag:
            case "br":
                self.pieces.append(("\n", True))
            case "table":
                self.table(element)
            case "dl":
                self.definitions(element)
            case "ol" | "ul":
                self.list(element)
            case "pre":
                self.flush()
                self.out += read_text(element.text_content())
            case tag if tag in _BLOCKS:
                self.flush()
                self.level = int(tag[1]) if re.fullmatch("h[1-6]", tag) else None
                self.inside(element)
                self.flush()
                self.level = None
            case _:
                self.inside(element)
                begun = "".join(text for text, _ in self.pieces).lstrip()
                if _SET_APART.search(element.get("style", "")) or _NUMBER.fullmatch(begun):
                    self.say(" ")

    def points_to(self, element: html.HtmlElement) -> list[str]:
        """Give the notes to which an element points that says nothing else."""
        marks = [one for one in (element, *element.iterdescendants("a")) if one in self.notes.told]
        others = (element.text_content() or "").strip() != "".join(
            (one.text_content() or "").strip() for one in marks
        )
        return [] if others else [self.notes.told[one] for one in marks]

    def leaves_out(self, element: html.HtmlElement) -> bool:
        """Say whether an element is none of the words that are read here."""
        match element.tag:
            case "sup":
                return is_note(element.text_content(), "".join(text for text, _ in self.pieces[-2:]))
            case "button":
                return not any(one.tag in _NAMED_BY for one in element.iterancestors())
            case tag:
                held = element in self.notes.held_in
                return held or not isinstance(tag, str) or tag in _SKIPPED or _is_hidden(element)

    def inside(self, element: html.HtmlElement) -> None:
        bold = element.tag in _BOLD or bool(
            _BOLD_STYLE.search(element.get("style", ""))
            or not self.bold_classes.isdisjoint(element.get("class", "").split())
        )
        self.bold += bold
        self.say(element.text)
        for child in element:
            self.element(child)
            self.say(child.tail)
        self.bold -= bold

    def say(self, text: str | None) -> None:
        if text:
            self.pieces.append((re.sub(r"\s+", " ", text), self.bold > 0))

    def flush(self) -> None:
        bold = all(is_bold for text, is_bold in self.pieces if text.strip())
        for printed in tidy("".join(text for text, _ in self.pieces)).splitlines():
            line = printed if self.in_cell else BULLET.sub("", printed)
            number = None if LABEL.match(line) else self.number
            self.number = None
            size = _SIZES.get(self.level or 0, 1.0)
            self.out.append(Block(line, number, self.level, bold=bold, item=self.item, size=size))
        self.pieces.clear()
        self.out += [Block(f"Note: {told}") for told in self.noted]
        self.noted.clear()
        if len(self.out) > MAX_BLOCKS:
            raise ReadingStoppedError(Reason.BOMB)

    def list(self, element: html.HtmlElement) -> None:
        self.flush()
        if _is_contents(element):
            return
        outer, within = self.item, self.within
        count = whole_number(element.get("start"), 1) - 1
        self.within = ""
        if not within and element.get("start") is None and [one.tag for one in element][:1] == ["ol"]:
            # A list that opens with one inside it goes on with the list before: so word processors write it.
            count = self.counted
            self.within = f"{count}."
        for child in element:
            if child.tag != "li":
                self.element(child)
                continue
            count = whole_number(child.get("value"), count + 1)
            if child in self.notes.held_in:
                continue
            self.item = True
            self.number = _marker(element, count, within) if element.tag == "ol" else None
            self.within = self.number if self.number and not LABEL.match(child.text_content().strip()) else ""
            self.inside(child)
            self.flush()
            self.number = None
        self.item, self.within = outer, within
        self.counted = self.counted if within else count

    def table(self, element: html.HtmlElement) -> None:
        self.flush()
        for caption in element.xpath("./caption"):
            self.inside(caption)
            self.flush()
        found = [row for row in element.xpath(".//tr") if not _is_hidden(row)]
        widest = max((len(row.xpath("./td | ./th")) for row in found), default=0)
        lays_out = widest <= 1 or bool(element.xpath(".//table"))
        rows = [] if lays_out else [row for row in self.in_places(found) if any(row)]
        if not rows:  # its cells are read as if they stood alone
            for cell in element.xpath("./tr/* | ./*/tr/*"):
                self.inside(cell)
                self.flush()
            return
        self.out.append(Block("", rows=squared(rows)))

    def definitions(self, element: html.HtmlElement) -> None:
        self.flush()
        rows: list[tuple[str, ...]] = []
        for child in element.iter("dt", "dd"):
            if child.tag == "dt":
                rows.append((self.words(child),))
            elif rows:
                rows[-1] = (*rows[-1], self.words(child))
        if rows:
            table: Rows = squared(rows)
            self.out.append(Block("", rows=table))

    def in_places(self, rows: Sequence[html.HtmlElement]) -> Iterator[tuple[str, ...]]:
        """Give the cells of each row in their columns: one that spans several leaves the others empty."""
        taken: dict[int, int] = {}  # a column -> the rows for which a cell above still reaches into it
        for row in rows:
            told: list[str] = []
            reaching = {at: left - 1 for at, left in taken.items() if left > 1}
            for cell in (cell for cell in row if cell.tag in {"td", "th"}):
                while taken.get(len(told)):
                    told.append("")
                wide, deep = (
                    min(whole_number(cell.get(span), 1), _MOST_SPANNED) or 1
                    for span in ("colspan", "rowspan")
                )
                reaching |= {len(told) + at: deep - 1 for at in range(wide) if deep > 1}
                told += [self.words(cell), *[""] * (wide - 1)]
            taken = reaching
            yield tuple(told)

    def words(self, cell: html.HtmlElement) -> str:
        """Give the words of a cell, with what is left out elsewhere left out; a line for each paragraph."""
        if _is_hidden(cell):
            return ""
        walk = _Walk(self.bold_classes, self.notes, in_cell=True)
        walk.inside(cell)
        walk.flush()
        lines = (line for block in walk.out for line in (block.text, *map(" ".join, block.rows)))
        return "\n".join(line for line in lines if line)


def _bold_classes(root: html.HtmlElement) -> frozenset[str]:
    """Give the classes that the page's own styles make bold: so some word processors write it."""
    styles = "".join(style.text or "" for style in root.iter("style"))
    rules = (rule.partition("{") for rule in styles.split("}"))
    bold = (whose.strip() for whose, _, told in rules if _BOLD_STYLE.search(told))
    return frozenset(name for whose in bold for name in _CLASS.findall(whose))


def _is_hidden(element: html.HtmlElement) -> bool:
    return (
        element.get("hidden") not in {None, "until-found"}  # which opens where it is looked for
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style", "")))
    )


def _is_contents(element: html.HtmlElement) -> bool:
    """Say whether a list only links to places in its own page."""
    items = element.xpath("./li")
    links = [item.xpath(".//a[starts-with(@href, '#')]") for item in items]
    return bool(items) and all(
        found and len(found[0].text_content()) >= 0.6 * len(item.text_content().strip())
        for item, found in zip(items, links, strict=True)
    )


def _marker(element: html.HtmlElement, count: int, within: str) -> str:
    """Give the number of an item as it is cited: that of a list inside "4." is "4.1."."""
    style = re.search(r"list-style(?:-type)?\s*:\s*([\w-]+)", element.get("style", ""))
    if style and style[1] == "none":
        return ""
    kind = _MARKERS.get(element.get("type", "")) or _STYLES.get(style[1] if style else "", "decimal")
    inner = within if within.endswith(".") else ""
    return f"({numeral(count, kind)})" if kind != "decimal" else f"{inner}{count}."
