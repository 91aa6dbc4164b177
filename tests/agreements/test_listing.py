"""Lists a part at a time, and what of thousands of agreements is read for one."""

import pytest

from agreements.agreement import When
from agreements.answers import Agreements, Register
from agreements.listing import PART, list_agreements
from agreements.marks import mark_of
from agreements.requests import Home, ListAgreements, Which
from agreements.standing import State, standing
from agreements.terms import Terms
from answering.showing import shown
from tests.agreements.histories import SAMPLES, History, day, given, made, parties, sample

TODAY = day("2016-05-01")


def many(number: int) -> list[Terms]:
    """Make up agreements: of three, one is in force, one waits for signatures and one has ended."""
    lives = (
        {"starts": "2016-04-01"},
        {"starts": ""},
        {"starts": "2014-04-01", "ends": "2016-03-31"},
    )
    return [
        made("a", id=f"n{place:03}", short_name=f"N {place:03}", **lives[place % 3])
        for place in range(number)
    ]


def listed(request: ListAgreements, register: list[Terms]) -> Agreements:
    """List some agreements of which the terms of those shown are read, and no others."""
    marks = [mark_of(terms, TODAY) for terms in register]
    wanted = shown((request,), marks, TODAY)
    assert len(wanted) <= PART
    read = tuple(terms for terms in register if terms.id in wanted)
    return list_agreements(request, Register(summaries=read, marks=tuple(marks)), TODAY)


def test_the_parts_of_a_list_together_are_the_list() -> None:
    register = many(7 * PART // 2)
    parts = [listed(ListAgreements(part=part), register) for part in (1, 2, 3, 4)]
    assert [part.parts for part in parts] == [4] * 4
    assert [row.terms.id for part in parts for row in part.rows] == [terms.id for terms in register]
    assert parts[0].matching == tuple(terms.id for terms in register)
    assert {part.total for part in parts} == {len(register)}
    assert sum(parts[0].states.values()) == len(register)


def test_the_uncertain_come_after_the_last_that_are_certain() -> None:
    register = many(3 * PART)
    first, second = (listed(ListAgreements(Which.LIVE, part=part), register) for part in (1, 2))
    assert (len(first.rows), len(first.unsure)) == (PART, 0)
    assert (len(second.rows), len(second.unsure)) == (0, PART)
    assert (first.unsure_total, first.states) == (PART, {State.IN_FORCE: PART})


@pytest.mark.parametrize(("part", "given"), [(1, 1), (2, 2), (3, 2), (99, 2)])
def test_beyond_the_last_part_is_the_last(part: int, given: int) -> None:
    found = listed(ListAgreements(part=part), many(PART + 1))
    assert (found.part, len(found.rows)) == (given, PART if given == 1 else 1)


def test_a_list_of_none_has_one_part() -> None:
    found = listed(ListAgreements(Which.ENDED, part=2), [])
    assert (found.rows, found.part, found.parts) == ((), 1, 1)


def test_home_shows_the_few_that_end_first() -> None:
    marks = [mark_of(terms, TODAY) for terms in many(300)]
    wanted = shown((Home(TODAY),), marks, TODAY)
    assert wanted == tuple(f"n{place:03}" for place in (*range(0, 45, 3), *range(1, 45, 3)))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_mark_tells_what_the_terms_tell(name: str) -> None:
    signed = given(name).signed(*parties(sample(name))[:1], on="2016-04-01")
    for on in ("2014-01-01", "2016-05-01", "2017-04-01", "2026-11-22"):
        terms = signed.agreement.terms_on(day(on))
        stands, mark = standing(terms, day(on)), mark_of(terms, day(on))
        assert mark.state(day(on)) is stands.state
        assert mark.missing == tuple(party.id for party in stands.missing)


def live_on(history: History, on: str, *, today: str) -> Agreements:
    request = ListAgreements(Which.LIVE, when=When(as_of=day(on)))
    content = history.answer(request, on=today)
    assert isinstance(content, Agreements)
    return content


def test_what_is_known_to_have_started_later_was_not_perhaps_in_force_before() -> None:
    signed = given(made("a", "b")).signed("a", "b", on="2016-09-05")
    half = given(made("a", "b")).signed("a", on="2016-09-05")
    assert live_on(signed, "2016-05-01", today="2017-01-09").unsure_total == 0
    assert live_on(half, "2016-05-01", today="2017-01-09").unsure_total == 1
    assert live_on(signed, "2016-09-05", today="2017-01-09").matching == ("made",)


def test_when_a_later_version_started_says_nothing_of_the_one_before() -> None:
    old, new = made("a", "b", starts=""), made("a", "b", starts="2017-01-01")
    anew = new.model_copy(
        update={"version": new.version.model_copy(update={"counts_from": day("2017-01-01")})}
    )
    both = given(old).imported(anew, on="2016-12-01")
    assert live_on(both, "2016-05-01", today="2017-02-01").unsure_total == 1
