"""What people would call an agreement, from its title and the names of its parties."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_LONGEST = 80  # characters of a short name
_LONGEST_MATTER = 70
_LONGEST_ID = 48
_ALSO = re.compile(r"\s*\((?:([A-Z][A-Za-z&]*[A-Z])|[\"\u2018\u201c]([^()]{2,40}?)[\"\u2019\u201d])\)")
_NO_NAMES = frozenset(["MOU", "MoU", "SLA", "DSA", "ISA", "MOA", "MoA"])
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_WHOSE = re.compile(r"(?<!\s)\s++(?:between|made under|under)\s.*$", re.IGNORECASE)
_LEFT_OPEN = re.compile(
    r"(?<![\s,])(?:[\s,]++(?:and|of|for|the|in|to|a|an|with|between|on|at|by|from)){1,9}$", re.IGNORECASE
)
_STATUS = re.compile(
    r"\b(?:draft|final)\s+(?=(?:memorandum|mou|agreement|protocol|concordat|compact|contract)\b)",
    re.IGNORECASE,
)
"""What a version is, which is no part of what an agreement is called: its next version is no draft."""

_MOU = re.compile(r"memorandum of understanding(?: \(mou\))?", re.IGNORECASE)
_KIND = (
    r"(?:(?:draft|final|the|an?)\s+)*"
    r"(?P<kind>memorandum of (?:understanding|agreement)|mou|letter of agreement|(?:[\w-]+\s+){0,4}?"
    r"(?:agreement|protocol|concordat|compact|contract|memorandum|understanding))"
    r"(?:\s*\((?:mou|moa)\))?"
)
_IS_KIND = re.compile(_KIND, re.IGNORECASE)
_ABOUT = re.compile(
    _KIND + r"\s*(?:\b(?:for|on|about|concerning|regarding|relating to|in respect of)\b|[:\u2013-])\s*"
    r"(?P<matter>\S.*)",
    re.IGNORECASE,
)
_THEN_NAMED = re.compile(r"(?P<kind>(?i:memorandum of understanding|mou))\s+(?P<matter>[A-Z].*)")
_PARTS = re.compile(r"(?<!\s)(?:\s*+:\s++|\s++[\u2013\u2014-]\s++)")
_OF_A_PLACE = re.compile(
    r"(?:the\s+)?(?:nhs\s+)?(?P<place>\S+(?:\s+\S+){0,4}?)\s+"
    r"(?:county|city|borough|district|metropolitan|council|combined authority|"
    r"clinical commissioning group|ccg|integrated care board|icb)\b",
    re.IGNORECASE,
)
"""A body that is named after the place that it is for."""


@dataclass(frozen=True)
class Called:
    """What an agreement is called; `place` is where it is, or nothing, `also` are its other names."""

    id: str
    short_name: str
    place: str
    also: tuple[str, ...]


def called_for_short(title: str, parties: Mapping[str, str]) -> Called:
    """Say what people would call an agreement: "Agreement on the Old Ferry" is "Old Ferry agreement".

    `parties` are their names by id.
    """
    title = _STATUS.sub("", title)
    place = _place(title, list(parties.values()))
    kind, whole = _parted(title)
    matter = _cut(whole, _LONGEST_MATTER)
    if matter != whole and place and place not in matter:
        matter = f"{place} {matter}"
    names = (initials or quoted for initials, quoted in _ALSO.findall(title))
    return Called(
        _reference(matter or _WHOSE.sub("", title), place, list(parties)),
        _named(matter, kind) if matter else _whole(title, place),
        place,
        (*([matter] if " " in matter else []), *(one for one in names if one not in _NO_NAMES)),
    )


def _parted(title: str) -> tuple[str, str]:
    """Part a title into the kind of agreement and what it is about: nothing where it does not say."""
    found = _ABOUT.match(title) or _THEN_NAMED.match(title)
    parts = _PARTS.split(title)
    kinds = [found["kind"]] if found else [match["kind"] for match in map(_IS_KIND.match, parts) if match]
    told = [found["matter"]] if found else [part for part in parts if not _IS_KIND.match(part)]
    matter = next((one for one in map(_tidied, told) if " " in one and not _IS_KIND.fullmatch(one)), "")
    return (kinds[0], matter) if kinds and matter else ("", "")


def _tidied(matter: str) -> str:
    told = _ARTICLE.sub("", _WHOSE.sub("", _ALSO.sub("", matter)).strip(" .,"))
    return told[:1].upper() + told[1:]


def _named(matter: str, kind: str) -> str:
    said = "MoU" if kind.lower() in {"memorandum of understanding", "mou"} else kind.lower().split()[-1]
    return matter if matter.lower().endswith(said.lower()) else f"{matter} {said}"


def _whole(title: str, place: str) -> str:
    """Shorten a title that parts in no kind and matter, and say where it is if the title does not."""
    short = _MOU.sub("MoU", title)
    kind = _WHOSE.sub("", short)
    placeless = place not in kind and (_IS_KIND.fullmatch(kind) or not _says(title, place))
    return _cut(f"{place} {kind}" if place and placeless else short, _LONGEST)


def _cut(text: str, longest: int) -> str:
    if len(text) > longest:
        last = text.rfind(" ", 0, longest)
        text = text[: last if last > 0 else longest]
    return _LEFT_OPEN.sub("", text)


def _place(title: str, parties: Sequence[str]) -> str:
    """Name the place that an agreement is of: a party is named after it, and so is the title or another."""
    named = [match["place"] for match in map(_OF_A_PLACE.match, parties) if match]
    places = [one.title() if one.isupper() else one for one in named]
    having = Counter(
        {one: sum(_says(name, one) for name in parties) + len(parties) * _says(title, one) for one in places}
    )
    return next((one for one, number in having.most_common(1) if number > 1), "")


def _says(text: str, name: str) -> bool:
    return bool(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE))


def _reference(about: str, place: str, parties: Sequence[str]) -> str:
    """Make a reference of where an agreement is and what it is about, or of the ids of its first parties.

    Elsewhere another agreement may be about the same, so its place or first party's name is in it too.
    """
    first = parties[0].removeprefix("nhs-").partition("-")[0] if parties else ""
    where = list(_words(place or first))
    said = [word for word in _words(about) if word not in where]
    if not place and _IS_KIND.fullmatch(about):
        where, said = [], [word for party in parties[:2] for word in party.split("-")] or said
    return _cut(" ".join([*where, *said]), _LONGEST_ID).replace(" ", "-") or "agreement"


def _words(text: str) -> Iterator[str]:
    return (match[0] for match in re.finditer(r"[a-z0-9]+", text.lower()))
