"""Two things of one agreement set against each other: which is first or more, whether it is, by how much."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from agreements.terms import Dated, Funding, Terms
from agreements.terms.money import money
from questions.loose.pairs import parted_in_two
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_every_field import INVENTED, SAMPLES, called
from tests.questions.loose.test_near_misses import read
from views.text import text

_FEW_WORDS = 7
_CUT = frozenset(";:(,")


def in_order(facts: Iterable[Dated]) -> Iterator[tuple[str, str]]:
    for one, other in pairwise(facts):
        (a, b), first = (called(one.what), called(other.what)), one if one.date < other.date else other  # type: ignore[operator,attr-defined]
        days = abs((one.date - other.date).days)  # type: ignore[operator]
        yield f"is {a} due before {b}", "Yes." if first is one else "No."
        yield f"does {a} come after {b}", "No." if first is one else "Yes."
        yield f"which is due first, {a} or {b}", first.what  # type: ignore[attr-defined]
        yield f"how many days later is {a} than {b}", f"{days} day"


def in_money(facts: Iterable[Funding]) -> Iterator[tuple[str, str]]:
    for one, other in pairwise(facts):
        assert one.amount
        assert other.amount
        a, b = f"the {called(one.what)}", f"the {called(other.what)}"
        yield f"is {a} bigger than {b}", "Yes." if one.amount > other.amount else "No."
        yield f"by how much is {a} smaller than {b}", money(abs(one.amount - other.amount), one.currency)
        yield f"what do {a} and {b} come to together", money(one.amount + other.amount, one.currency)


def set_against(terms: Terms) -> Iterator[tuple[str, str]]:
    """Ask of what is named by a few words of its own, and falls on a day, or costs a sum, of its own."""
    dated = [one for one in (*terms.milestones, *terms.reviews) if one.date and one.precision == "day"]
    yield from in_order(_apart((one for one in dated if not getattr(one, "after", None)), "date"))
    yield from in_money(_apart((one for one in terms.funding if one.amount and one.payer), "amount"))


def _apart(facts: Iterable, slot: str) -> list:  # type: ignore[type-arg]
    """Keep those that nothing else is called like, or has the same day or sum as."""
    every = list(facts)
    names = Counter(one.what.casefold() for one in every)
    short = [one for one in every if 1 < len(one.what.split()) <= _FEW_WORDS and not _CUT & {*one.what}]
    return list({getattr(one, slot): one for one in short if names[one.what.casefold()] == 1}.values())


@pytest.mark.parametrize("path", [*INVENTED, *SAMPLES], ids=lambda path: path.stem)
def test_each_is_asked_of_by_itself_and_both_are_weighed(path: Path) -> None:
    terms = read(path)
    desk = MemoryDesk((terms,))
    asked = [
        (said, told, text(desk.ask(f"{said}? ({terms.id})", today=TODAY, thread=said)))
        for said, told in set_against(terms)
    ]
    first = [(said, told, answer.split("\n")[0].split("; against")[0]) for said, told, answer in asked]
    assert [(said, answer) for said, told, answer in first if told not in answer] == []


@pytest.mark.parametrize(
    ("said", "one", "other"),
    [
        (
            "does the council pay more than the trust?",
            "how much does the council pay?",
            "how much does the trust pay?",
        ),
        (
            "how much longer are notes kept than recordings?",
            "how long are notes kept?",
            "how long are recordings kept?",
        ),
        (
            "how many more trusts are at level 3 than at level 2",
            "how many trusts are at level 3?",
            "how many trusts are at level 2?",
        ),
        ("the plan or the audit - which is longer?", "how long is the plan?", "how long is the audit?"),
        ("how many days later is the plan than the audit?", "when is the plan?", "when is the audit?"),
        (
            "which has more members, the Panel or the Forum",
            "how many members does the Panel have?",
            "how many members does the Forum have?",
        ),
        (
            "is the target for falls higher than the one for sepsis?",
            "how much is the target for falls?",
            "how much is the target for sepsis?",
        ),
    ],
)
def test_what_is_said_once_is_asked_of_both(said: str, one: str, other: str) -> None:
    parted = parted_in_two(said)
    assert parted
    assert parted.ways[0] == (one, other)


@pytest.mark.parametrize(
    "said", ["who signs for the council?", "how long does it run?", "what is due first?"]
)
def test_a_question_of_one_thing_is_left_whole(said: str) -> None:
    assert parted_in_two(said) is None


def keeping(notes: str, recordings: str) -> Terms:
    """Return an agreement that says in two rules how long notes and recordings are kept."""
    terms = next(read(path) for path in INVENTED if path.stem == "harrowdale")
    rule = terms.other_terms[0]
    told = {"notes": f"Ward notes are kept for {notes}.", "tapes": f"Tapes are kept for {recordings}."}
    rules = tuple(rule.model_copy(update={"topic": topic, "text": text}) for topic, text in told.items())
    return terms.model_copy(update={"other_terms": rules})


@pytest.mark.parametrize(
    ("notes", "recordings", "told"),
    [
        ("three years", "18 months", "36 months \u2212 18 months = 18 months"),
        ("a half year", "18 months", "does not say"),
        ("at most a half day", "18 months", "does not say"),
    ],
)
def test_lengths_that_texts_state_are_weighed_where_they_are_whole(
    notes: str, recordings: str, told: str
) -> None:
    desk = MemoryDesk((keeping(notes, recordings),))
    said = "how much longer are ward notes kept than tapes? (harrowdale)"
    assert told in text(desk.ask(said, today=TODAY)).split("\n")[0]
    for held_out in ("a half day", "two days", "two years"):
        desk.ask(f"are ward notes kept for {held_out}? (harrowdale)", today=TODAY)  # and is no defect
