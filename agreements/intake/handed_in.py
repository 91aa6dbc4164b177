"""A document that was handed in: what it says, what that proposes, and what its clerk made of it so far.

It is no record: nothing of it counts until a clerk confirms it, and one that is never confirmed is forgotten.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Literal

from pydantic import ValidationError

from agreements.agreement import Agreement
from agreements.days.calendar import ONE_DAY
from agreements.intake.numbering import ids_used, numbered_as_known
from agreements.intake.proposals import Proposal, entry
from agreements.records import TextRead
from agreements.terms import Terms
from agreements.terms.canonical import digest
from agreements.terms.faults import clashes, written
from agreements.terms.names import key
from agreements.terms.passages import Passage

ChangeKind = Literal["added", "removed", "changed", "renumbered"]
AT_ONCE = 24
"""Proposals that one part of the form shows; Slack takes 100 blocks, and each has three."""


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """What became of a clause: `before` and `after` are the words, None where there was no such clause."""

    kind: ChangeKind
    old_label: str | None
    new_label: str | None
    before: str | None
    after: str | None


class Purpose(StrEnum):
    """What a document is to the register."""

    NEW = "new agreement"
    TEXT = "text of the agreement"
    VERSION = "newer version"


@dataclass(frozen=True, kw_only=True)
class HandedIn:
    """A document under the code that whoever handed it in asks for it by.

    `agreement` is the known one that it seems to be of, and `changes` how its clauses differ from those kept
    of that one; `left_out` are the places of the proposals that are not to be recorded. `unread` tells of
    pages that hold no text, and what to do about them.
    """

    code: str
    user: str
    file_name: str
    file_digest: str
    pages: int | None
    passages: tuple[Passage, ...]
    proposals: tuple[Proposal, ...]
    agreement: str = ""
    changes: tuple[ClauseChange, ...] = ()
    purpose: Purpose | None = None
    counts_from: date | None = None
    title: str = ""
    short_name: str = ""
    left_out: tuple[int, ...] = ()
    unread: str = ""

    @property
    def parts(self) -> int:
        """How many parts the form has that confirms it: what it is, then the proposals some at a time."""
        return 1 + -(-len(self.shown) // AT_ONCE)

    @property
    def shown(self) -> tuple[tuple[int, Proposal], ...]:
        """The proposals that are confirmed one by one, with their places; the title is asked for apart."""
        return tuple((place, one) for place, one in enumerate(self.proposals) if one.section != "title")

    def part(self, number: int) -> tuple[tuple[int, Proposal], ...]:
        """Return the proposals of a part of the form, counted from 1; the first has none."""
        first = (number - 2) * AT_ONCE
        return self.shown[first : first + AT_ONCE] if number > 1 else ()

    def answered(self, number: int, kept: frozenset[int]) -> "HandedIn":
        """Return it with a part of the form filled: what is not kept of that part is left out."""
        here = {place for place, _ in self.part(number)}
        left_out = (set(self.left_out) - here) | (here - kept)
        return replace(self, left_out=tuple(sorted(left_out)))

    @property
    def text_digest(self) -> str:
        """The digest of what it says, passage by passage, whatever the file."""
        return digest([asdict(one) for one in self.passages])

    @property
    def draft(self) -> dict[str, object]:
        """The entry that its proposals make, in the shape of a register file."""
        kept = [one for place, one in enumerate(self.proposals) if place not in self.left_out]
        drafted = entry(kept)
        named = {"title": self.title, "short_name": self.short_name}
        said = {name: words for name, words in named.items() if words}
        return drafted | said | {"source": {"file": self.file_name}}

    def read_for(self, agreement: str, counts_on: date | None) -> TextRead:
        """Make the record that attaches its text to a version of an agreement."""
        return TextRead(
            agreement=agreement,
            file_name=self.file_name,
            file_digest=self.file_digest,
            digest=self.text_digest,
            passages=self.passages,
            counts_on=counts_on,
        )


def drafted_entry(handed: HandedIn, known: Agreement | None, day: date) -> dict[str, Any]:
    """Write the draft as JSON has it; a known agreement, its parties and items are called as on the day."""
    data: dict[str, Any] = json.loads(json.dumps(handed.draft, default=str))
    if known is None:
        return data
    before = known.printed_on(day), known.document_on(day)
    return numbered_as_known(_carried_over(data, before[0]), before, ids_used(known.records))


def drafted_terms(
    handed: HandedIn, known: Agreement | None, *, taken: bool, today: date
) -> Terms | tuple[str, ...]:
    """Make the terms that are confirmed, or say what does not fit together in them.

    A newer version keeps what the one before it is called by, and the ids of its parties and items; an id
    that is `taken` by another agreement is made one of its own by the file's digest.
    """
    before = handed.counts_from - ONE_DAY if handed.counts_from else today
    data = drafted_entry(handed, known if handed.purpose is Purpose.VERSION else None, before)
    if handed.purpose is Purpose.VERSION:
        data["version"] = {**data.get("version", {}), "counts_from": str(handed.counts_from)}
    elif taken:
        data["id"] = f"{data['id'][:50].strip('-')}-{handed.file_digest[:6]}"
    if not data["parties"]:
        return ("No party is left, and an agreement is between somebody",)
    faults = [f"{written(one.path)}: expected {one.expected}; found {one.found}" for one in clashes(data)]
    try:
        terms = Terms.model_validate_json(json.dumps(data))
    except ValidationError as invalid:
        return (*faults, *(f"{written(one['loc'])}: {one['msg']}" for one in invalid.errors()))
    return tuple(faults) or terms


def _carried_over(data: dict[str, Any], known: Terms) -> dict[str, Any]:
    names = {key(name): party.id for party in known.parties for name in (party.name, *party.also_called)}
    ids = {party["id"]: names[key(party["name"])] for party in data["parties"] if key(party["name"]) in names}
    kept = known.model_dump(
        mode="json",
        include={"id", "title", "short_name", "place", "also_called"},
        exclude_unset=True,
        by_alias=True,
    )
    return {**{name: _renamed(value, ids) for name, value in data.items()}, **kept}


def _renamed(value: Any, ids: Mapping[str, str]) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Put the known ids of parties in the place of those that the draft made up."""
    if isinstance(value, dict):
        return {name: _renamed(inner, ids) for name, inner in value.items()}
    if isinstance(value, list):
        return [_renamed(inner, ids) for inner in value]
    return ids.get(value, value) if isinstance(value, str) else value
