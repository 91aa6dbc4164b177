"""DOCX -> blocks, with python-docx: body text, tables and notes; what is deleted or not shown is left out."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from lxml import etree

from documents.labels import read_number
from documents.readers.blocks import Block, ReadingStoppedError, table_text, tidy
from documents.readers.edges import edges_of
from documents.readers.limits import MAX_BLOCKS, MAX_MEMBERS, MAX_UNPACKED_BYTES, MAX_XML_BYTES
from documents.readers.lines import BULLET, squared
from documents.readers.numbering import LEVELS, Numbering, read_numbering
from documents.readers.plain import read_text
from documents.readers.runs import ON, TRACKED, UNSHOWN, Look, Words, is_unfilled, notes_of, runs_on, words_of
from documents.readers.typed import is_typed
from documents.refusals import Reason

if TYPE_CHECKING:
    from docx.opc.part import Part
    from lxml.etree import _Element as Element

_FAULTS = (
    KeyError, ValueError, TypeError, AttributeError, IndexError, LookupError, OSError, EOFError,
    NotImplementedError, zipfile.BadZipFile, zlib.error, etree.LxmlError, PackageNotFoundError,
)  # fmt: skip
_DECLARATIONS = tuple(
    mark.encode(encoding)
    for mark in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
_ENCRYPTED = 1  # the flag of a member that is packed with a password
_MOST_SPANNED = 50  # columns that one cell is taken to reach over
_FONT_SIZE = 22  # half points, where a document does not tell


def read_docx(data: bytes) -> Iterator[Block]:
    """Read a Word document; its automatic numbers are rebuilt, headers and footers stand behind the rest."""
    _check_package(data)
    try:
        document = docx.Document(io.BytesIO(data))
        parts = document.part.package.iter_parts()
        numbering = next((part for part in parts if str(part.partname).endswith("/numbering.xml")), None)
        root = None if numbering is None else etree.fromstring(numbering.blob, _parser())
        styles = _styles(document.styles.element)
        body = document.element.body
        looks = {name: style.look for name, style in styles.items()}
        notes = _notes(document.part.package.iter_parts(), looks)
        blocks = list(_Body(read_numbering(root), styles, looks, notes).blocks(body))
        if not any(_is_formed(block) for block in blocks) and is_typed(lines := _lines(body)):
            blocks = list(read_text("\n".join(lines)))
        blocks += edges_of(document, looks)
        if next(body.iter(*TRACKED), None) is not None:
            blocks = [replace(block, tracked=True) for block in blocks]
    except ReadingStoppedError:
        raise
    except _FAULTS as fault:
        raise ReadingStoppedError(Reason.CORRUPT) from fault
    return iter(blocks)


def _notes(parts: "Iterable[Part]", looks: dict[str, Look]) -> dict[tuple[str, str], str]:
    """Read the footnotes and endnotes of a document."""
    notes: dict[tuple[str, str], str] = {}
    for part in parts:
        for kind in ("footnote", "endnote"):
            if str(part.partname).endswith(f"/{kind}s.xml"):
                notes |= notes_of(etree.fromstring(part.blob, _parser()), kind, looks)
    return notes


def _is_formed(block: Block) -> bool:
    """Say whether the word processor made something of a paragraph: a heading, an item, a table."""
    return bool(block.rows or block.number or block.bold or block.level is not None)


def _lines(body: "Element") -> list[str]:
    """Give the paragraphs of a document with all their spaces."""
    return [words_of(child, {}).text for child in body.iterchildren(qn("w:p"))]


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _check_package(data: bytes) -> None:
    """Refuse a package that unpacks to too much, or whose XML declares entities, before it is parsed."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            danger = _danger(package)
    except _FAULTS as fault:
        raise ReadingStoppedError(Reason.CORRUPT) from fault
    if danger is not None:
        raise ReadingStoppedError(danger)


def _danger(package: zipfile.ZipFile) -> Reason | None:
    members = package.infolist()
    if any(member.flag_bits & _ENCRYPTED for member in members):
        return Reason.PASSWORD
    parts = [member for member in members if member.filename.endswith((".xml", ".rels"))]
    if (
        len(members) > MAX_MEMBERS
        or sum(member.file_size for member in members) > MAX_UNPACKED_BYTES
        or any(part.file_size > MAX_XML_BYTES for part in parts)
    ):
        return Reason.BOMB
    for part in parts:
        text = package.read(part)
        if any(mark in text for mark in _DECLARATIONS):
            return Reason.UNSAFE
    return None


@dataclass(frozen=True, slots=True)
class _Style:
    """What a paragraph style brings with it, its parents' settings included."""

    name: str
    level: int | None
    bold: bool
    list_id: str | None
    depth: int | None
    size: int | None
    look: Look


def _styles(root: "Element") -> dict[str, _Style]:
    elements = {style.get(qn("w:styleId"), ""): style for style in root.iterchildren(qn("w:style"))}
    return {name: _style(name, elements) for name in elements}


def _style(name: str, elements: "dict[str, Element]") -> _Style:
    """Gather a style's settings along its chain of parents; a chain that loops is cut."""
    printed, level, bold, list_id, depth, size = "", None, None, None, None, None
    unshown: bool | None = None
    seen: set[str] = set()
    current: str | None = name
    while current in elements and current not in seen:
        seen.add(current)
        element = elements[current]
        printed = printed or (_child_value(element, "w:name") or "")
        if level is None and (outline := _find(element, "w:pPr/w:outlineLvl")) is not None:
            level = _whole(outline.get(qn("w:val")))
        if bold is None and (mark := _find(element, "w:rPr/w:b")) is not None:
            bold = mark.get(qn("w:val")) in ON
        marks = [_find(element, f"w:rPr/{name}") for name in UNSHOWN]
        if unshown is None and any(mark is not None for mark in marks):
            unshown = any(mark is not None and mark.get(qn("w:val")) in ON for mark in marks)
        if list_id is None and (mark := _find(element, "w:pPr/w:numPr/w:numId")) is not None:
            list_id = mark.get(qn("w:val"))
        if depth is None and (mark := _find(element, "w:pPr/w:numPr/w:ilvl")) is not None:
            depth = _whole(mark.get(qn("w:val")))
        if size is None and (mark := _find(element, "w:rPr/w:sz")) is not None:
            size = _whole(mark.get(qn("w:val")))
        current = _child_value(element, "w:basedOn")
    heading = level is not None and level < LEVELS and printed.lower().startswith("heading")
    depth_of_heading = level + 1 if heading and level is not None else None
    return _Style(printed.lower(), depth_of_heading, bool(bold), list_id, depth, size, Look(bold, unshown))


@dataclass(slots=True)
class _Body:
    """Walks the body; the numbering counts as it goes, so each paragraph is met once and in order."""

    numbering: Numbering
    styles: dict[str, _Style]
    looks: dict[str, Look]
    notes: dict[tuple[str, str], str]  # those of which no paragraph has told yet
    met: int = 0

    def blocks(self, parent: "Element") -> Iterator[Block]:
        before: Words | None = None  # those of a paragraph that the next is one with
        for child in parent:
            self.met += 1
            if self.met > MAX_BLOCKS:
                raise ReadingStoppedError(Reason.BOMB)
            if child.tag == qn("w:p"):
                words = words_of(child, self.looks, before)
                following = child.getnext()
                goes_on = following is not None and following.tag == qn("w:p") and runs_on(child)
                before = words if goes_on else None
                if before is None:
                    yield from self.paragraph(child, words)
            elif child.tag == qn("w:tbl"):
                yield from self.table(child)
            elif child.tag == qn("w:sdt"):
                content = child.find(qn("w:sdtContent"))
                if content is not None and not (_is_contents(child) or is_unfilled(child)):
                    yield from self.blocks(content)
            elif child.tag in {qn("w:ins"), qn("w:moveTo"), qn("w:customXml"), qn("w:smartTag")}:
                yield from self.blocks(child)

    def paragraph(self, paragraph: "Element", words: Words) -> Iterator[Block]:
        style = self.styles.get(_find_value(paragraph, "w:pPr/w:pStyle") or "Normal")
        if style is not None and style.name.startswith("toc "):
            return
        text = tidy(words.text)
        number = None if not text and _is_hidden(paragraph) else self.label(paragraph, style)
        printed = [is_bold for run, is_bold in words.runs if run.strip()]
        bold = bool(printed) and (all(printed) or bool(style and (style.bold or style.name == "title")))
        listed = number is None and self.list_of(paragraph, style) is not None
        for line in text.splitlines():
            marker = BULLET.match(line)
            yield Block(
                text=line[marker.end() :] if marker else line,
                number=None if number and _is_numbered(line) else number,
                level=style.level if style else None,
                bold=bold,
                item=bool(marker) or listed,
                size=_size(paragraph) or (style.size if style else None) or _FONT_SIZE,
            )
            number = None
        if number:  # one without words counts too, and may be all that a cell has
            yield Block("", number)
        for box in words.boxes:
            yield from self.blocks(box)
        for note in words.notes:
            if told := tidy(self.notes.pop(note, "").replace("\n", " ")):
                yield Block(f"Note: {told}")

    def list_of(self, paragraph: "Element", style: _Style | None) -> tuple[str, int] | None:
        list_id = _find_value(paragraph, "w:pPr/w:numPr/w:numId")
        depth = _find_value(paragraph, "w:pPr/w:numPr/w:ilvl")
        if list_id == "0" or (list_id is None and style is not None and style.list_id == "0"):
            return None  # the paragraph, or its style, takes itself out of the list of what it is based on
        if list_id is None and style is not None and style.list_id is not None:
            style_id = _find_value(paragraph, "w:pPr/w:pStyle") or "Normal"
            tied = self.numbering.of_style(style_id)
            if depth is None and tied is not None and tied[0] == style.list_id:
                return tied
            return style.list_id, min(_whole(depth) if depth else style.depth or 0, LEVELS - 1)
        return None if list_id is None else (list_id, min(max(_whole(depth), 0), LEVELS - 1))

    def label(self, paragraph: "Element", style: _Style | None) -> str | None:
        place = self.list_of(paragraph, style)
        return None if place is None else self.numbering.next_label(*place)

    def table(self, table: "Element") -> Iterator[Block]:
        rows: list[list[tuple[list[Block], int]]] = []  # the cells of each row, and how wide each is
        for row in table.iter(qn("w:tr")):
            if next(row.iterancestors(qn("w:tbl"))) is not table:
                continue  # a row of a table inside this one: its text is in the outer cell
            if _find(row, "w:trPr/w:del") is not None:
                continue
            cells = [
                ([] if unfilled else list(self.blocks(cell)), _width(cell)) for cell, unfilled in _cells(row)
            ]
            if cells:
                rows.append(cells)
        if not rows:
            return
        if max(len(cells) for cells in rows) == 1:
            for cells in rows:
                yield from cells[0][0]
            return
        told = (
            (text for blocks, wide in cells for text in (_cell_text(blocks), *[""] * (wide - 1)))
            for cells in rows
        )
        yield Block("", rows=squared([tuple(cells) for cells in told]))


def _size(paragraph: "Element") -> int:
    """Give how large the letters of a paragraph are that are set larger than its style has them."""
    marks = (_find(run, "w:rPr/w:sz") for run in paragraph.iter(qn("w:r")) if run.find(qn("w:t")) is not None)
    return max((_whole(mark.get(qn("w:val"))) for mark in marks if mark is not None), default=0)


def _is_hidden(paragraph: "Element") -> bool:
    """Say whether the end of a paragraph is hidden, so that it is not counted where it has no words."""
    mark = _find(paragraph, "w:pPr/w:rPr/w:vanish")
    return mark is not None and mark.get(qn("w:val")) in ON


def _is_numbered(line: str) -> bool:
    """Say whether a line has its number printed: "4.3 Notices", but not "30 days before"."""
    number = read_number(line)
    return number is not None and number.firm


def _cells(row: "Element", *, unfilled: bool = False) -> "Iterator[tuple[Element, bool]]":
    """Give the cells of a row, those in content controls too, with whether they are still to be filled."""
    for child in row:
        if child.tag == qn("w:tc"):
            yield child, unfilled
        elif child.tag in {qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml")}:
            yield from _cells(child, unfilled=unfilled or is_unfilled(child))


def _width(cell: "Element") -> int:
    """Give over how many columns a cell reaches."""
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return max(1, min(_whole(span.get(qn("w:val"))), _MOST_SPANNED)) if span is not None else 1


def _cell_text(blocks: list[Block]) -> str:
    told = (f"{block.number or ''} {block.text or table_text(block.rows)}" for block in blocks)
    return "\n".join(one.replace("\t", " ").strip() for one in told)


def _is_contents(control: "Element") -> bool:
    gallery = _find(control, "w:sdtPr/w:docPartObj/w:docPartGallery")
    return gallery is not None and "contents" in (gallery.get(qn("w:val")) or "").lower()


def _find(element: "Element", path: str) -> "Element | None":
    here: Element | None = element
    for name in path.split("/"):
        here = None if here is None else here.find(qn(name))
    return here


def _find_value(element: "Element", path: str) -> str | None:
    found = _find(element, path)
    return None if found is None else found.get(qn("w:val"))


def _child_value(element: "Element", name: str) -> str | None:
    return _find_value(element, name)


def _whole(text: str | None) -> int:
    return int(text) if text and re.fullmatch(r"[0-9]{1,3}", text) else 0
