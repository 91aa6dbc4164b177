"""Footnotes of a page of HTML: what points to one, what it says, and which elements hold it."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import html

from documents.readers.blocks import tidy
from documents.readers.lines import NOTE_MARK

_HOLDS = ("p", "li", "div", "aside", "dd", "td")
_NEAR = 3  # elements above and in a mark that may have the name by which its note points back


@dataclass(frozen=True, slots=True)
class Footnotes:
    """The notes of a page by the links that point to them, and the elements in which they stand."""

    told: dict[html.HtmlElement, str]
    held_in: frozenset[html.HtmlElement]

    @classmethod
    def of(cls, root: html.HtmlElement) -> "Footnotes":
        """Find the notes of a page: each points back to what points to it."""
        links = [one for one in root.iter("a") if (one.get("href") or "").startswith("#")]
        marks = [one for one in links if NOTE_MARK.fullmatch(one.text_content() or "")]
        places = {one: place for place, one in enumerate(root.iter() if marks else ())}
        named = {name: one for one in places for name in _names(one)}
        found = [(mark, _note(named.get(str(mark.get("href"))[1:]))) for mark in marks]
        paired = [
            (mark, note)
            for mark, note in found
            if note is not None and places[note] > places[mark] and _points_back(note, mark)
        ]
        told = {mark: _words(note) for mark, note in paired}
        return cls(told, frozenset(note for _, note in paired))


def _names(element: html.HtmlElement) -> Iterator[str]:
    if isinstance(element.tag, str):
        yield from filter(None, (element.get("id"), element.get("name")))


def _note(target: html.HtmlElement | None) -> html.HtmlElement | None:
    """Give the paragraph or item that a link to a note points to, or points into."""
    if target is None or target.tag in _HOLDS:
        return target
    return next((one for one in target.iterancestors() if one.tag in _HOLDS), None)


def _points_back(note: html.HtmlElement, mark: html.HtmlElement) -> bool:
    above = [one for one, _ in zip(mark.iterancestors(), range(_NEAR), strict=False)]
    names = {name for one in (mark, *above, *mark.iterdescendants()) for name in _names(one)}
    return any((link.get("href") or "").removeprefix("#") in names for link in note.iter("a"))


def _words(note: html.HtmlElement) -> str:
    """Give the words of a note without the links by which it points back."""
    parts: list[str] = []

    def gather(element: html.HtmlElement) -> None:
        own = element.tag == "a" and (element.get("href") or "").startswith("#")
        parts.extend([] if own else [element.text or ""])
        for child in element if not own else ():
            gather(child)
            parts.append(child.tail or "")

    gather(note)
    return tidy(" ".join("".join(parts).split()))
