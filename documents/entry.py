"""A register file into the terms that it states, or all of its faults at once, each with its place.

The format is described in `register/README.md`.
"""

import json
import unicodedata
from dataclasses import dataclass

from pydantic import ValidationError

from agreements.terms import Terms
from agreements.terms.faults import clashes, written
from documents.type_faults import type_flaws
from documents.written_out import written_out
from documents.yaml_tree import Flaw, Tree, UnreadableError, read_tree

LARGEST = 2_000_000
"""Bytes of a file that is read; the sample files have 30,000."""

SHOWN = 100
"""Characters of what was found that a fault shows."""


@dataclass(frozen=True, order=True)
class Fault:
    """A flaw in a file: the line, the value's path in it, what was expected there and what was found."""

    file: str
    line: int
    path: str
    expected: str
    found: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" + (f", {self.path}" if self.path else "")
        return f"{where}: expected {self.expected}; found {self.found}"


def read_entry(text: str | bytes, file_name: str) -> Terms | tuple[Fault, ...]:
    """Read a register file: its terms, or its faults in the order of their lines.

    Faults of types and faults between facts come together. A file that is no plain YAML has that one fault.
    """
    try:
        tree = read_tree(_decoded(text))
    except UnreadableError as unreadable:
        return (_fault(file_name, Flaw(unreadable.line, (), unreadable.expected, unreadable.found)),)
    read = _terms(tree)
    if isinstance(read, Terms):
        return read
    return tuple(sorted(_fault(file_name, flaw) for flaw in read))


def _decoded(text: str | bytes) -> str:
    if len(text) > LARGEST:
        raise UnreadableError(1, f"{LARGEST:,} bytes at most", f"{len(text):,}")
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8-sig")
        except UnicodeDecodeError as wrong:
            line = wrong.object.count(b"\n", 0, wrong.start) + 1
            found = f"the byte {wrong.object[wrong.start]:#04x}"
            raise UnreadableError(line, "a file that is saved as UTF-8", found) from wrong
    return unicodedata.normalize("NFC", text)


def _terms(tree: Tree) -> Terms | list[Flaw]:
    flaws = list(tree.flaws)
    terms = None
    data = written_out(tree.data, Terms)
    try:
        terms = Terms.model_validate_json(json.dumps(data))
    except ValidationError as invalid:
        flaws += type_flaws(invalid, tree)
    told = {flaw.path for flaw in flaws}
    flaws += [
        Flaw(tree.line(clash.path), clash.path, clash.expected, clash.found)
        for clash in clashes(data)
        if clash.path not in told
    ]
    return flaws if flaws or terms is None else terms


def _fault(file_name: str, flaw: Flaw) -> Fault:
    found = flaw.found if len(flaw.found) <= SHOWN else flaw.found[:SHOWN] + "…"
    return Fault(file_name, flaw.line, _printable(written(flaw.path)), flaw.expected, _printable(found))


def _printable(text: str) -> str:
    lines = " ".join(text.split("\n"))
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in lines)
