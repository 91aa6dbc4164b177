"""Parties in particulars and in prose: "Provider | Alpha Trust"; "Alpha Trust (the Trust)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.clauses import Clause
from documents.drafting.who.name_forms import IN_QUOTES
from documents.drafting.who.organisations import (
    Organisation,
    is_complete,
    is_organisation,
    looks_like_name,
    read_organisation,
)
from documents.drafting.who.people import is_post
from documents.drafting.who.splitting import of_two, split_names

_ALL_LABEL = re.compile(
    r"(?:the |names? of (?:the )?)?(?:part(?:y|ies)|partners?|partner organisations?|signator(?:y|ies)|"
    r"organisations?|participants?|"
    r"(?:(?:agreement|compact|memorandum|mou|protocol|contract) )?between|"
    r"who (?:is|are) (?:it|this|they|the (?:\w+ )?(?:parties|partners))(?: (?:\w+ )?between)?\??|"
    r"who (?:it|this(?: \w+)?) is between\??)(?: to (?:the|this) \w+)?",
    re.IGNORECASE,
)
_ROLE_LABEL = re.compile(
    r"(?:name of )?(?:the )?(?:(?:lead|host|co-ordinating|coordinating|first|second|third|associate|"
    r"responsible)\s+)?"
    r"(?:commissioners?|provider|customer|supplier|purchaser|client|beneficiary|associate|(?:sub-?)?contractor|funder|grantor|grantee|"
    r"recipient|host|employer|landlord|tenant|lessor|lessee|owner|operator|hirer|trainer|secondee|partner|party|council|authority|trust|board|ccg|icb|organisation)"
    r"(?: organisation)?(?: (?:\d|[A-C]))?(?: and \w+(?: of the [\w ]+)?)?",
    re.IGNORECASE,
)
_OF_ANY = re.compile(
    r"(?:name of )?(?:the )?(?:organisation|party|partner)(?: \w)?", re.IGNORECASE
)  # no part of its own
_ROW_NUMBER = re.compile(r"^\(?\d{1,3}[.)]?\t")
_FIELD = re.compile(r"^(?P<label>[A-Z][^:\t]{2,60}?)\s*[:\t]\s*(?P<value>\S.*)$")
_BRACKET = re.compile(r"\s*\((?P<inside>[^()]{2,120})\)")
_CALLS = re.compile(
    r"[“\"\u2018']|^(?:the|which|hereafter|hereinafter|referred|known)\b|^[A-Z][A-Za-z&]{1,10}$"
)
_NAME_BEFORE = re.compile(
    r"(?<![\w&’'.-])(?:(?:[A-Z][\w&’'.-]*|\d+|of|and|for|the|in|on|upon|with|&),?\s+){0,20}(?:[A-Z][\w&’'.-]*|plc)$"
)
_TWO = 2


def is_role(name: str) -> bool:
    """Say whether a name is only the part that a party has: "Provider", "the Trust"."""
    return bool(_ROLE_LABEL.fullmatch(name))


def in_particulars(clauses: Sequence[Clause]) -> Iterator[tuple[Clause, bool, tuple[Organisation, ...]]]:
    """Find rows or fields that name the parties: all in one, or each by its part in the agreement.

    With each come the clause, and whether the label says that these are the parties.
    """
    below = [one for clause in clauses for one in _below_heading(clause)]
    if len(below) >= _TWO:
        yield clauses[0], False, tuple(below)
    for clause in clauses:
        by_role: dict[str, Organisation] = {}
        for label, value, line in _fields(clause):
            names = _printed(split_names(value), line, clause) if _ALL_LABEL.fullmatch(label) else ()
            if len(names) >= _TWO:
                yield clause, True, names
            if _ROLE_LABEL.fullmatch(label):
                for one in _in_part(label, value, line, clause):
                    by_role.setdefault(one.name.casefold(), one)
        if len(by_role) >= _TWO:
            yield clause, False, tuple(by_role.values())


def _fields(clause: Clause) -> Iterator[tuple[str, str, str]]:
    """Give the fields of particulars: label, value and line."""
    everywhere = clause.kind == "front" or bool(clause.tables)
    for line in clause.lines:
        told = _FIELD.match(_ROW_NUMBER.sub("", line))
        if told and (everywhere or _ALL_LABEL.fullmatch(told["label"].strip())):
            yield told["label"].strip(), told["value"].replace("\t", " "), line


def _below_heading(clause: Clause) -> Iterator[Organisation]:
    """Read a name that stands below the part that it has: "Landlord", and on the next line who it is."""
    label = (clause.heading or "").rstrip(":")
    if clause.lines and _ROLE_LABEL.fullmatch(label):
        yield from _in_part(label, clause.lines[0], clause.lines[0], clause)


def _in_part(label: str, value: str, line: str, clause: Clause) -> Iterator[Organisation]:
    """Read who has a part in the agreement, by which it may be called: "Provider"."""
    for one in _printed([value], line, clause):
        if is_organisation(one.name) or one.address:
            called = () if _OF_ANY.fullmatch(label) else (label.removeprefix("The "),)
            yield replace(one, aliases=(*one.aliases, *called))


def _printed(names: Sequence[str], line: str, clause: Clause) -> tuple[Organisation, ...]:
    found = [read_organisation(name) for name in names]
    return tuple(replace(one, words=line, clause=clause.label) for one in found if one is not None)


def defined_in(sentence: str) -> list[Organisation]:
    """Find the organisations that a sentence names, each with what it is called for short in brackets."""
    out: list[Organisation] = []
    start = 0
    for bracket in _BRACKET.finditer(sentence):
        before = _NAME_BEFORE.search(sentence[start : bracket.start()])
        start = bracket.end()
        if before is None or not _CALLS.search(bracket["inside"]):
            continue
        name = re.sub(r"^(?:and|the|of|with|for|in|on|[Bb]etween)\s+", "", before[0])
        name = re.sub(r"^(?:and|the)\s+", "", name)
        who, joined, other = name.rpartition(", and ")
        name = other if joined and is_post(who) else name  # whoever is named before it acts for another
        if looks_like_name(name) and (is_complete(name) or _is_of_its_words(name, bracket["inside"])):
            found = (read_organisation(part) for part in of_two(f"{name}{bracket[0]}"))
            out += [one for one in found if one is not None]
    return out


def _is_of_its_words(name: str, called: str) -> bool:
    """Say whether what is called so in quotes is a part of a name: "Alderby Age Concern (“Age Concern”)"."""
    quoted = re.fullmatch(rf"(?:the )?[“\"\u2018'](?:the )?(?P<short>{IN_QUOTES}+)[”\"’']", called.strip())
    return quoted is not None and " " in name and name.endswith(quoted["short"])
