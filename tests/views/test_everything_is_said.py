"""Every fact that goes in can be asked back: the whole card says each leaf of the file."""

from collections.abc import Iterator
from datetime import date

import pytest
import yaml

from agreements import terms as t
from agreements.days.calendar import MONTHS, in_words
from agreements.requests import About, ReadClause, Topic
from agreements.terms.clauses import all_labels, labels
from tests.views.asking import SAMPLES, ask, raw, sample
from tests.views.full import Filler, tokens
from views.text import text
from views.words.clause import SAY

Leaf = tuple[tuple[str, ...], object, dict[str, object]]

CODES = {
    ("commencement", "rule", "fixed_date"): "fixed",
    ("commencement", "rule", "on_signature_by_all"): "signed",
    ("schedules", "state", "present"): "included in the document",
    ("schedules", "state", "part_blank"): "partly left blank",
    ("schedules", "state", "embedded_not_included"): "embedded file that is not included",
    ("schedules", "state", "missing"): "not attached",
    ("discrepancies", "severity", "high"): "serious",
    ("discrepancies", "severity", "medium"): "moderate",
    ("discrepancies", "severity", "low"): "minor",
    ("discrepancies", "kind", "date"): "dates",
    ("discrepancies", "kind", "conflict"): "contradiction",
    ("discrepancies", "kind", "naming"): "names",
    ("discrepancies", "kind", "cross_reference"): "cross-reference",
    ("forms", "type", "text"): "words",
    ("forms", "type", "number"): "a number",
    ("forms", "type", "date"): "a date",
    ("funding", "currency", "GBP"): "£",
    ("reviews", "event", "signature"): "after the last party signs",
    ("funding", "event", "signature"): "when the last party signs",
}
YES = {
    "signature_block": "Has a place to sign",
    "signed_on_copy": "It is signed",
    "binding": "Legally binding",
    "allowed": "It may be extended",
    "in_writing": "in writing",
    "at_least": "at least",
    "firm": "A firm commitment",
}
NO = {
    "signature_block": "no place to sign",
    "signed_on_copy": "It is not signed",
    "binding": "not legally binding",
    "firm": "Expected, not firm",
    "at_least": "",
}
UNSAID = {"precision", "bound"}
"""Said in the wording of the date that they belong to: `by the end of April 2017 (no day given)`."""

KEYS = {("governance", "id"), ("parties", "id"), ("forms", "id"), ("variation", "form")}
"""Ids that only join parts of the file; what they mean is said by name."""


def leaves(
    value: object, path: tuple[str, ...] = (), parent: dict[str, object] | None = None
) -> Iterator[Leaf]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, (*path, name), value)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path, parent)
    elif value is not None:
        yield path, value, parent or {}


def said_as(leaf: Leaf, terms: t.Terms) -> tuple[str, ...]:
    """Return what the card must say for a leaf of the file."""
    path, value, parent = leaf
    section, name = path[0], path[-1]
    if name in UNSAID or (section, name) in KEYS or (name == "currency" and parent["amount"] is None):
        return ()
    if name == "clause":
        return labels(str(value))
    if isinstance(value, date):
        return (day_said(value, name, parent),)
    if isinstance(value, bool | int | float):
        return (number_said(value, name),)
    named = str(value).replace("-", " ") if name == "part_of" else terms.called(str(value))
    return (CODES.get((section, name, str(value)), named),)


def number_said(value: float, name: str) -> str:
    if isinstance(value, bool):
        return (YES if value else NO)[name]
    return f"Level {value}" if name == "level" else f"{value:,}"


def day_said(day: date, name: str, parent: dict[str, object]) -> str:
    if parent.get("precision") == "month" or (
        name.startswith("date") and parent.get("date_from") == day.replace(day=1)
    ):
        return f"{MONTHS[day.month - 1]} {day.year}"
    if parent.get("precision") == "quarter" and name == "date_from":
        return f"{day.day} {MONTHS[day.month - 1]}"
    return in_words(day)


def squashed(words: str) -> str:
    return " ".join(words.split()).casefold()


@pytest.mark.parametrize("name", SAMPLES)
def test_every_leaf_of_a_sample_is_in_its_card(name: str) -> None:
    card = squashed(text(ask(About(Topic.SHOW, name))))
    missing = [
        f"{'.'.join(leaf[0])}: {said}"
        for leaf in leaves(yaml.load(raw(name), yaml.CSafeLoader))
        for said in said_as(leaf, sample(name))
        if squashed(said).rstrip(".") not in card
    ]
    assert not missing


def test_every_field_of_the_format_is_in_the_card() -> None:
    filler = Filler(tokens())
    terms = filler.terms()
    card = text(ask(About(Topic.SHOW, terms.id), terms)).casefold()
    texts = {
        at: value for at, value in filler.made.items() if isinstance(value, str) and value.startswith("word")
    }
    assert len(texts) > 150
    assert not {at: value for at, value in texts.items() if value not in card}


def test_every_number_and_day_of_the_format_is_in_the_card() -> None:
    filler = Filler(tokens())
    terms = filler.terms()
    card = text(ask(About(Topic.SHOW, terms.id), terms))
    unsaid = {
        at: value
        for at, value in filler.made.items()
        if (isinstance(value, date) and in_words(value) not in card)
        or (isinstance(value, int) and not isinstance(value, bool) and f"{value}" not in card)
    }
    assert not unsaid


def test_every_kind_of_fact_can_be_said_of_a_clause() -> None:
    kinds = {
        sort
        for sort in vars(t).values()
        if isinstance(sort, type) and issubclass(sort, t.Fact) and sort not in {t.Fact, t.Dated, t.Terms}
    }
    assert set(SAY) == kinds


@pytest.mark.parametrize("name", SAMPLES)
def test_every_clause_that_a_sample_cites_can_be_read(name: str) -> None:
    for label in all_labels(sample(name)):
        page = ask(ReadClause(label, name))
        assert not page.refused
        assert page.parts
        assert label in {cite.clause for cite in page.cites}
