"""Clause labels as cited: `16.1; 3.1`, `2.1.5, 2.1.8`, `4.3(c)`, `Schedule 1`, `Paper 2, Operations`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agreements.terms import Fact, Schedule, Terms

NUMBER = re.compile(r"\d+(\.\d+)*(\([a-z0-9]+\))*")


@dataclass(frozen=True)
class Cited:
    """A fact of the entry and the section that it stands in."""

    section: str
    fact: Fact


def labels(clause: str) -> tuple[str, ...]:
    """Part a citation into its labels: by `;`, and by `,` between numbers only."""
    parts = [part.strip() for part in clause.split(";")]
    return tuple(label for part in parts for label in _numbers(part))


def _numbers(part: str) -> list[str]:
    pieces = [piece.strip() for piece in part.split(",")]
    return pieces if all(NUMBER.fullmatch(piece) for piece in pieces) else [part]


def same(label: str, asked: str) -> bool:
    """Say whether a label answers to what was asked: itself, or a clause inside it (`16` holds `16.1`)."""
    one, other = label.casefold(), asked.casefold()
    return one == other or bool(re.match(re.escape(other) + r"(\b[.(,]| \()", one))


def facts(terms: Terms) -> Iterator[Cited]:
    """Walk every fact of the terms that has a clause, section by section."""
    for section in Terms.model_fields:
        value = getattr(terms, section)
        for one in _facts_in(value):
            if one.clause:
                yield Cited(section, one)


def _facts_in(value: object) -> Iterator[Fact]:
    if isinstance(value, Fact):
        yield value
        for name in type(value).model_fields:
            yield from _facts_in(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from _facts_in(one)


def states(asked: str, fact: Fact) -> bool:
    """Say whether a fact is stated by a clause, or by one inside it."""
    return any(same(label, asked) for label in labels(fact.clause or ""))


def cited_by(terms: Terms, asked: str) -> tuple[Cited, ...]:
    """Find the facts that a clause or an attachment states, and what is said of that wherever it is said."""
    return tuple(one for one in facts(terms) if states(asked, one.fact) or is_called(asked, one.fact))


def is_called(asked: str, fact: Fact) -> bool:
    """Say whether a fact is the attachment that is called so: `Schedule A`."""
    return isinstance(fact, Schedule) and fact.label.casefold() == asked.casefold()


def all_labels(terms: Terms) -> tuple[str, ...]:
    """List every label that the entry cites, in the order of first use."""
    return tuple(dict.fromkeys(label for one in facts(terms) for label in labels(one.fact.clause or "")))
