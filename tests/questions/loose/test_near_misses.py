"""A fact with a detail changed is not so, and what is said beside a question keeps nobody from its answer."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from agreements.days.calendar import in_words
from agreements.terms import Terms
from documents.entry import read_entry
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.loose.test_every_field import INVENTED, REFUSED, SAMPLES, called, of_boards, of_dates
from views.text import text

FEW = [path for path in INVENTED if path.stem in {"harrowdale", "ottermouth"}]
REST = [*(path for path in INVENTED if path not in FEW), *SAMPLES]
BESIDE = (
    "My predecessor left no handover. {}?",
    "Not urgent but {}?",
    "{}, the chair wants to know",
    "{}? it's for the board pack",
)


@cache  # for many files ask of the same few agreements
def read(path: Path) -> Terms:
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms)
    return terms


def near_misses(terms: Terms) -> Iterator[str]:
    """Ask whether it is so of facts of which another year, day, owner or way round is stated."""
    for one in terms.milestones:
        if one.date and one.precision == "day":
            yield f"is {called(one.what)} due on {in_words(one.date + timedelta(days=400))}"
        others = [party for party in terms.parties if party.id not in (one.owner or ())]
        if one.owner and others:
            yield f"is {others[0].name} responsible for {called(one.what)}"
    for block in terms.signatories:
        if block.name and block.signed_on:
            yield f"did {block.name} sign on {in_words(block.signed_on + timedelta(days=21))}"
    for body in terms.governance:
        above = [one for one in terms.governance if one.name == terms.called(body.reports_to or "")]
        if above:
            yield f"does the {above[0].name} report to the {body.name}"
    for sum_ in terms.funding:
        if sum_.amount:
            yield f"does the {called(sum_.what)} come to \u00a3{int(sum_.amount) + 500:,}"


def said_to_be_so(terms: Terms) -> list[tuple[str, str]]:
    desk = MemoryDesk((terms,))
    told = (
        (said, text(desk.ask(f"{said}? ({terms.id})", today=TODAY, thread=said)))
        for said in near_misses(terms)
    )
    return [(said, answer.split("\n")[0]) for said, answer in told if answer.startswith("Yes")]


def kept_from_an_answer(terms: Terms) -> list[tuple[str, str]]:
    desk, found = MemoryDesk((terms,)), []
    for number, (asked, holds) in enumerate([*of_dates(terms), *of_boards(terms)]):
        said = BESIDE[number % len(BESIDE)].format(asked)
        answer = text(desk.ask(f"{said} ({terms.id})", today=TODAY, thread=said))
        if holds.casefold() not in answer.casefold() or REFUSED.search(answer.split("\n")[0]):
            found.append((said, answer.split("\n")[0]))
    return found


@pytest.mark.parametrize("path", FEW, ids=lambda path: path.stem)
def test_a_fact_with_a_detail_changed_is_not_so(path: Path) -> None:
    assert said_to_be_so(read(path)) == []


@pytest.mark.parametrize("path", FEW, ids=lambda path: path.stem)
def test_what_is_said_beside_a_question_keeps_nobody_from_its_answer(path: Path) -> None:
    assert kept_from_an_answer(read(path)) == []


@pytest.mark.long
@pytest.mark.parametrize("path", REST, ids=lambda path: path.stem)
def test_a_fact_of_any_agreement_with_a_detail_changed_is_not_so(path: Path) -> None:
    assert said_to_be_so(read(path)) == []


def test_what_a_board_denies_somebody_is_no_yes() -> None:
    terms = next(read(path) for path in INVENTED if path.stem == "harrowdale")
    board = terms.governance[0]
    told = (*(board.functions or ()), "The Patient Panel may attend and speak but not vote")
    denying = terms.model_copy(update={"governance": (board.model_copy(update={"functions": told}),)})
    said = f"does the Patient Panel get a vote at the {board.name}? (harrowdale)"
    answer = text(MemoryDesk((denying,)).ask(said, today=TODAY))
    assert "but not vote" in answer
    assert not answer.startswith("Yes")


def test_a_board_that_speaks_of_a_post_does_not_hold_it() -> None:
    terms = next(read(path) for path in INVENTED if path.stem == "harrowdale")
    board = terms.governance[0].model_copy(update={"role": "Settles what the ward managers pass up"})
    desk = MemoryDesk((terms.model_copy(update={"governance": (board,)}),))
    holds = text(desk.ask("who is the ward manager in harrowdale?", today=TODAY))
    settles = text(desk.ask("who settles what ward managers pass up? (harrowdale)", today=TODAY))
    assert "does not say" in holds.split("\n")[0]
    assert board.name in settles.split("\n")[0]
