"""What a document seems to say, proposed for the register: facts with their words, for a clerk to confirm."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from agreements.terms.titles import called_for_short

Sure = Literal["sure", "likely", "unsure"]
Value = Mapping[str, object]
"""In the shape of one item of a register file's section."""

SINGLE = (
    "purpose", "version", "status", "legal_status", "commencement", "end", "extension", "variation",
    "successor",
)  # fmt: skip
LISTS = (
    "parties", "collective_names", "signatories", "contacts", "termination", "governance", "milestones",
    "gateways", "reviews", "recurring", "funding", "targets", "allocations", "information_sharing",
    "other_terms", "schedules", "background", "discrepancies",
)  # fmt: skip
NOTHING_FOUND = {"date": None, "date_text": None, "condition": None, "clause": None}
"""What stands for an end that the document does not give."""

NO_START_FOUND = {"rule": "on_signature_by_all", "date": None, "date_text": None, "clause": None}
"""What stands for a start that the document does not give: it binds nobody before all have signed."""


@dataclass(frozen=True, slots=True)
class Source:
    """Words as they stand in a clause."""

    clause: str
    words: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal for one section of the entry; for a list section, one item of it."""

    section: str
    value: Value
    sources: tuple[Source, ...]
    sure: Sure = "likely"


def of_section(proposals: Iterable[Proposal], section: str) -> tuple[Proposal, ...]:
    """Return the proposals for one section."""
    return tuple(one for one in proposals if one.section == section)


def entry(proposals: Sequence[Proposal]) -> dict[str, object]:
    """Write proposals in the shape of a register file: plain values, `None` where nothing was found."""
    titles = of_section(proposals, "title")
    parties = of_section(proposals, "parties")
    names = [str(party.value["name"]) for party in parties[:2]]
    untitled = f"Agreement between {' and '.join(names)}" if len(names) > 1 else "Untitled agreement"
    title = str(titles[0].value["title"]) if titles else untitled
    called = called_for_short(title, {str(one.value["id"]): str(one.value["name"]) for one in parties})
    written: dict[str, object] = {
        "id": called.id,
        "title": title,
        "short_name": called.short_name,
        **({"place": called.place} if called.place else {}),
        "also_called": list(called.also),
    }
    for section in SINGLE:
        found = of_section(proposals, section)
        if found:
            written[section] = _plain(found[0].value)
    written.setdefault("commencement", dict(NO_START_FOUND))
    written.setdefault("end", dict(NOTHING_FOUND))
    for section in LISTS:
        written[section] = [_plain(one.value) for one in of_section(proposals, section)]
    return written


def _plain(value: object) -> object:
    """Copy a value so that no part of it is shared: YAML would write an anchor for what is."""
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return date.fromordinal(value.toordinal()) if isinstance(value, date) else value
