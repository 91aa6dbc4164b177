"""The commands that hand something out of one agreement, or of all where none is named."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from agreements.agreement import When
from agreements.handed_out.formats import Format
from agreements.later import Later
from agreements.requests import Base
from questions.words import Word, trimmed

if TYPE_CHECKING:
    from agreements.handed_out import handouts
else:
    handouts = Later("agreements.handed_out.handouts")

_FORMATS = {one.value: one for one in Format} | {
    "excel": Format.XLSX,
    "spreadsheet": Format.XLSX,
    "workbook": Format.XLSX,
    "word": Format.DOCX,
    "json": Format.OCDS,
}
_ALL = {("all",), ("everything",), ("all", "agreements"), ("whole", "register"), ("register",)}


def formats(command: str, words: tuple[Word, ...]) -> Iterator[tuple[str, tuple[Word, ...]]]:
    """List what the words may say of a file: its format, said before or after the agreement's name."""
    if words and command == "export":
        for kind, others in ((words[-1], words[:-1]), (words[0], words[1:])):
            if kind.low in _FORMATS:
                yield _FORMATS[kind.low], others
    yield "", words


def is_all(words: tuple[Word, ...]) -> bool:
    """Say whether words mean all agreements."""
    return tuple(word.low for word in trimmed(words)) in _ALL


def of_one(command: str, agreement: str, format_: str, when: When) -> Base:
    """Return what a command asks for of one agreement."""
    if command == "timeline":
        return handouts.ShowTimeline(agreement, when=when)
    return handouts.Export(agreement, _format(command, format_), when=when)


def of_all(command: str, format_: str, when: When, today: date) -> Base:
    """Return what a command asks for of all agreements."""
    if command == "timeline":
        return handouts.ShowTimelines(when.as_of or today, when=when)
    return handouts.ExportAll(_format(command, format_), when=when)


def _format(command: str, said: str) -> Format:
    return Format.ICS if command == "calendar" else Format(said or Format.XLSX)
