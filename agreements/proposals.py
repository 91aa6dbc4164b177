"""What a document seems to say, proposed for the register: facts with their words, for a clerk to confirm."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

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

_SHORT_NAME = 80  # characters
_LONGEST_MATTER = 60  # characters
_INITIALS = re.compile(r"\s*\(([A-Z][A-Za-z&]*[A-Z])\)")
_WHOSE = re.compile(r"\s+(?:between|made under|under)\s.*$", re.IGNORECASE)
_LEFT_OPEN = re.compile(r"(?:[\s,]+(?:and|of|for|the|in|to|a|an|with|between|on))+$", re.IGNORECASE)
_NO_NAMES = frozenset(["MOU", "MoU", "SLA", "DSA", "ISA", "MOA", "MoA"])
_ABOUT = re.compile(
    r"(?:(?:draft|final|the)\s+)*"
    r"(?P<kind>memorandum of understanding|mou|(?:[\w-]+\s+){0,4}?(?:agreement|protocol|concordat|compact))"
    r"(?:\s*\(\w+\))?\s*(?:\b(?:for|on|about|concerning|regarding|relating to|in respect of)\b|[:–-])\s*"
    r"(?:(?:the|a|an)\s+)?(?P<matter>\S.*)",
    re.IGNORECASE,
)


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
    names = [str(party.value["name"]) for party in of_section(proposals, "parties")[:2]]
    untitled = f"Agreement between {' and '.join(names)}" if len(names) > 1 else "Untitled agreement"
    title = str(titles[0].value["title"]) if titles else untitled
    written: dict[str, object] = {
        "id": _reference(title, of_section(proposals, "parties")),
        "title": title,
        "short_name": _short(title),
        "also_called": _also(title),
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


def _short(title: str) -> str:
    """Shorten a title to what people would call it: "Agreement on the Old Ferry" is "Old Ferry agreement"."""
    matter = _matter(title)
    if matter:
        return matter
    short = re.sub(r"memorandum of understanding(?: \(mou\))?", "MoU", title, flags=re.IGNORECASE)
    cut = short if len(short) <= _SHORT_NAME else short[: short.rfind(" ", 0, _SHORT_NAME)]
    return _LEFT_OPEN.sub("", cut)


def _matter(title: str) -> str:
    """Say what a title is about and the kind of agreement, where it says so shortly; else nothing."""
    told = _ABOUT.match(title)
    matter = _WHOSE.sub("", _INITIALS.sub("", told["matter"])).rstrip(" .,") if told else ""
    if told is None or len(matter) > _LONGEST_MATTER or " " not in matter:
        return ""
    kind = told["kind"].split()[-1].lower()
    said = {"understanding": "MoU", "mou": "MoU"}.get(kind, kind)
    matter = matter[:1].upper() + matter[1:]
    return matter if matter.lower().endswith(said.lower()) else f"{matter} {said}"


def _also(title: str) -> list[str]:
    """List what else people would call it: what it is about without its kind, and its initials."""
    matter, initials = _matter(title), _INITIALS.findall(title)
    bare = matter.rpartition(" ")[0]
    return [*([bare] if " " in bare else []), *(one for one in initials if one not in _NO_NAMES)]


def _reference(title: str, parties: tuple[Proposal, ...]) -> str:
    """Make a reference of what the title is about and where, or of the first parties' names.

    Elsewhere another agreement may be about the same, so the first party's place is in it too.
    """
    ids = [str(party.value["id"]) for party in parties[:2]]
    words = _matter(title).rpartition(" ")[0].lower()
    place = ids[0].removeprefix("nhs-").partition("-")[0] if ids else ""
    words = f"{words} {place}" if words and place not in words else words or "-".join(ids) or title
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:64].strip("-") or "agreement"
