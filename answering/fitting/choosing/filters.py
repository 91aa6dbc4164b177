"""What words do to facts before they are weighed: leave out what is denied, tell a list or a seat."""

from collections.abc import Container, Sequence

from agreements.terms import Body, Fact, Party
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.fitting.choosing.days import is_due
from answering.fitting.cutting.units import Unit
from answering.fitting.cutting.whose import described
from answering.language.denying import denies
from answering.language.english import cues, stems
from answering.requests import Form, Question

BELONGING = cues("partyto party partner involved belong member join bind parties organisation include")
"""Words by which somebody is said to be in an agreement."""


def is_denied(unit: Unit, question: Question) -> bool:
    """Say whether a word stands behind a denial: what is to be left out of a list, not what it is of."""
    if not question.denied or question.form is Form.YES_NO:
        return False
    return unit.said in question.asks.behind_denial


def is_left_out(item: Item, asked: Sequence[Unit], question: Question, entry: Entry) -> bool:
    """Say whether a question leaves a fact out: a party by what it is, or what is not due yet.

    So does `which trust is not a provider?` a provider, and `what is due by now?` what is to come.
    """
    if question.form not in {Form.WHAT, Form.WHO}:
        return False
    if not isinstance(item.fact, Party):
        return question.asks.to_be_done and question.asks.past and is_due(item.fact, entry)
    said = described(item.fact)
    own = item.words | stems(said)
    denied = (frozenset(unit.stems) & own for unit in asked if is_denied(unit, question))
    return any(one and not denies(said, one) for one in denied)


def tells_list(unit: Unit, bodies: Container[str]) -> bool:
    """Say whether whose a list is tells which list is meant: a number does not, nor `the Parties`."""
    return not (unit.stems[0].isdigit() or unit.stems[0] in BELONGING or unit.who in bodies)


def seats_of(item: Item, asked: Sequence[Unit]) -> tuple[tuple[Fact, ...] | None, tuple[Unit, ...]]:
    """Return the seats that somebody who is named has on a body, and the words that name them."""
    members = item.fact.members if isinstance(item.fact, Body) else None
    named = tuple(unit for unit in asked if unit.who and unit.who != item.own)
    seats = tuple(one for one in members or () if one.organisation in {unit.who for unit in named})
    return (seats, named) if seats and len(named) == 1 else (None, ())
