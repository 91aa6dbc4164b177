"""What is asked of an agreement as a whole: its term and papers, how it is changed, ended and replaced."""

import re
from collections.abc import Iterator

from agreements import terms as t
from agreements.standing import longest_notice
from agreements.terms import Fact, Terms
from answering.facts.sections import Section

Whole = tuple[Section, Fact, tuple[tuple[str, object], ...], str]
"""A section, its fact, each aspect with whether the fact gives it, and words that ask for it besides."""


def wholes(terms: Terms) -> Iterator[Whole]:
    """List what is asked of an agreement as a whole."""
    yield _term(terms)
    yield from _papers(terms)
    yield _extension(terms.extension)
    yield _variation(terms.variation)
    yield _notice(terms)
    yield _successor(terms.successor)


def _term(terms: Terms) -> Whole:
    start, end = terms.commencement, terms.end
    given = (
        ("term.end", end.date or end.date_text or end.condition),
        ("term.start", start.date or start.date_text),
        ("term.length", end.date or terms.duration_text),
        ("term.left", end.date),
        ("term.in_force", True),
    )
    return Section.TERM, end, given, ""


def _papers(terms: Terms) -> Iterator[Whole]:
    """Give what the document says of itself: its version, this copy, if it binds, what it is for."""
    version = (
        ("version.number", terms.version.number),
        ("version.label", terms.version.label or terms.version.number),
        ("version.date", terms.version.date or terms.version.date_text),
        ("version.title", terms.title),
    )
    yield Section.VERSION, terms.version, version, "version draft final label number edition title"
    copy = (("copy.signed", terms.status.signed_on_copy is not None), ("copy.label", terms.status.label))
    yield Section.COPY, terms.status, copy, "copy"
    yield Section.LEGAL, terms.legal_status, (("legal.binding", _tells(terms.legal_status)),), ""
    if terms.purpose:
        yield Section.PURPOSE, terms.purpose, (("purpose.text", True),), ""
    if terms.source:
        yield Section.SOURCE, terms.source, (("source.file", True),), ""


def _extension(fact: t.Extension) -> Whole:
    given = (
        ("extension.allowed", fact.allowed is not None or fact.rule),
        ("extension.until", _DAY.search(fact.rule or "")),
        ("extension.writing", _WRITTEN.search(fact.rule or "")),
        ("extension.by", fact.by_whom),
    )
    return Section.EXTENSION, fact, given, ""


def _variation(fact: t.Variation) -> Whole:
    given = (
        ("variation.rule", fact.rule),
        ("variation.sign", fact.must_sign),
        ("variation.writing", fact.in_writing is not None),
        ("variation.form", fact.form),
        ("variation.procedure", fact.procedure),
    )
    return Section.VARIATION, fact, given, ""


def _notice(terms: Terms) -> Whole:
    """Give the way to end it that needs the longest notice, else one with notice, else the first."""
    ways = terms.termination
    noticed = next((one for one in ways if one.notice), ways[0] if ways else None)
    way = longest_notice(terms) or noticed
    given = (
        ("notice.period", way and (way.notice or _LENGTH.search(way.rule or ""))),
        ("notice.last", way and way.notice),
        ("notice.ends", way and way.notice),
        ("notice.who", way and (way.by_whom or _WHO_MAY.search(way.rule or ""))),
        ("notice.writing", way and way.in_writing is not None),
        ("notice.how", ways),
    )
    return Section.NOTICE, way or t.Fact(), given, ""


def _successor(fact: t.Successor | None) -> Whole:
    given = (
        ("successor.name", fact and (fact.name or fact.text)),
        ("successor.date", fact and (fact.date or fact.date_text)),
        ("successor.text", fact and fact.text),
    )
    return Section.SUCCESSOR, fact or t.Fact(), given, ""


def _tells(legal: t.LegalStatus) -> bool:
    """Say whether it is said if an agreement binds, or which parts of it do."""
    said = (legal.text or "").casefold()
    return legal.binding is not None or ("bind" in said and not said.startswith("not stated"))


_LENGTH = re.compile(
    r"\b(?:\d+|[a-z]+) (?:working )?(?:day|week|month|year)s?['\u2019]? (?:\w+ )?"
    r"(?:notice|warning|before|ahead)\b"
    r"|\bnotice of (?:\w+ ){1,4}(?:day|week|month|year)s?\b",
    re.IGNORECASE,
)
"""A length of notice in the words of a rule."""

_WHO_MAY = re.compile(r"^(?:[\w'\u2019-]+ ){1,6}?(?:may|can|is free to|has the right to)\b", re.IGNORECASE)
"""How a rule begins that says who may do something."""

_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\w*|\bEaster\b"
    r"|\b(?:days?|weeks?|months?) before\b",
    re.IGNORECASE,
)
"""A day in the words of a rule."""
_WRITTEN = re.compile(r"\b(?:in writing|written)\b", re.IGNORECASE)
