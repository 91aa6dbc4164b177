"""The words of a paragraph of Word, run by run, without what is deleted, struck out, hidden or a mark."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from documents.readers.lines import is_note

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ON = frozenset({None, "1", "true", "on"})
"""How a mark says that it is set."""

UNSHOWN = ("w:vanish", "w:strike", "w:dstrike")
"""The marks of words that are hidden or struck out."""

TRACKED = tuple(qn(name) for name in ("w:ins", "w:del", "w:moveFrom", "w:moveTo"))
"""What holds changes that nobody has accepted yet."""

_LEFT_OUT = frozenset(
    qn(name) for name in ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:instrText", "w:fldData")
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}  # fmt: skip
_TEXT_BOX = qn("w:txbxContent")
_WRITTEN = {
    qn("w:t"): "",
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_REFERS = {qn("w:footnoteReference"): "footnote", qn("w:endnoteReference"): "endnote"}
_BLANK = "[     ]"  # what a form has where nobody has filled it in
_BEFORE = 20  # letters before a raised run by which it is known for the mark of a footnote


@dataclass(frozen=True, slots=True)
class Look:
    """What a style says of its letters, where it says so."""

    bold: bool | None = None
    unshown: bool | None = None


@dataclass(slots=True)
class Words:
    """What is gathered of a paragraph: its runs, with whether they are bold, and what is set aside."""

    runs: list[tuple[str, bool]] = field(default_factory=list)
    boxes: "list[Element]" = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words in one."""
        return "".join(words for words, _ in self.runs)


def words_of(paragraph: "Element", looks: Mapping[str, Look], words: Words | None = None) -> Words:
    """Gather the words of a paragraph, behind those of another that runs on into it."""
    words = words or Words()
    stack: list[tuple[Element, bool]] = [(paragraph, False)]
    while stack:
        here, bold = stack.pop()
        if here.tag == qn("w:r"):
            if _is_unshown(here, looks) or _is_mark(here, words):
                continue
            bold = _is(here, "w:b", _look(here, looks).bold)
        elif here.tag == _TEXT_BOX:
            words.boxes.append(here)
            continue
        elif is_unfilled(here):
            words.runs.append((_BLANK, bold))
            continue
        elif here.tag in _WRITTEN:
            words.runs.append((_WRITTEN[here.tag] or (here.text or ""), bold))
        elif here.tag in _REFERS:
            words.notes.append((_REFERS[here.tag], here.get(qn("w:id"), "")))
        stack.extend((child, bold) for child in reversed(here) if child.tag not in _LEFT_OUT)
    return words


def notes_of(root: "Element", kind: str, looks: Mapping[str, Look]) -> dict[tuple[str, str], str]:
    """Read the part of a document that holds its footnotes, or its endnotes."""
    return {
        (kind, note.get(qn("w:id"), "")): " ".join(
            words_of(paragraph, looks).text for paragraph in note.iter(qn("w:p"))
        )
        for note in root.iterchildren(qn(f"w:{kind}"))
    }


def is_unfilled(control: "Element") -> bool:
    """Say whether a content control shows only what is to be filled in: "Click here to enter a date"."""
    shown = control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") if control.tag == qn("w:sdt") else None
    return shown is not None and shown.get(qn("w:val")) in ON


def runs_on(paragraph: "Element") -> bool:
    """Say whether the end of a paragraph is deleted, so that the next is one with it."""
    return any(
        paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn(name)}") is not None
        for name in ("w:del", "w:moveFrom")
    )


def _look(run: "Element", looks: Mapping[str, Look]) -> Look:
    style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
    return looks.get(style.get(qn("w:val"), ""), Look()) if style is not None else Look()


def _is(run: "Element", name: str, otherwise: bool | None) -> bool:  # noqa: FBT001 - what a style says
    mark = run.find(f"{qn('w:rPr')}/{qn(name)}")
    return bool(otherwise) if mark is None else mark.get(qn("w:val")) in ON


def _is_unshown(run: "Element", looks: Mapping[str, Look]) -> bool:
    told = _look(run, looks).unshown
    marks = [run.find(f"{qn('w:rPr')}/{qn(name)}") for name in UNSHOWN]
    set_ = [mark.get(qn("w:val")) in ON for mark in marks if mark is not None]
    return any(set_) if set_ else bool(told)


def _is_mark(run: "Element", words: Words) -> bool:
    raised = run.find(f"{qn('w:rPr')}/{qn('w:vertAlign')}")
    if raised is None or raised.get(qn("w:val")) != "superscript":
        return False
    text = "".join(part.text or "" for part in run.iterchildren(qn("w:t")))
    return is_note(text, "".join(told for told, _ in words.runs[-5:])[-_BEFORE:])
