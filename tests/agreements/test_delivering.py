"""What becomes of a posting: never lost, never said twice, whatever Slack answers."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from agreements.reminding.delivering import (
    LONGEST_WAIT,
    Absent,
    Claimed,
    NotNow,
    Outcome,
    Refused,
    Said,
    State,
    Step,
    Unsure,
    after,
    growing,
)
from agreements.reminding.postings import Letter, Posting, Sort

NOW = datetime(2017, 3, 1, 9, tzinfo=UTC)
SETTLES = timedelta(seconds=30)
POSTING = Posting("key", "C1", date(2017, 3, 1), Sort.REMINDER, ())


def tried(
    before: State = State.WAITING,
    *,
    attempts: int = 1,
    made: timedelta = timedelta(),
    sent: timedelta = timedelta(),
) -> Claimed:
    return Claimed(POSTING, "claim", before, attempts, made_at=NOW - made, sent_at=NOW - sent)


def step(outcome: Outcome, claimed: Claimed, chance: float = 1.0) -> Step:
    return after(outcome, claimed, now=NOW, settles=SETTLES, chance=chance)


def test_what_slack_took_is_said_and_never_looked_at_again() -> None:
    assert step(Said("C1", "1.0"), tried()) == Step(State.SAID, None)


def test_what_may_have_been_said_is_looked_for_before_it_can_be_sent_again() -> None:
    assert step(Unsure("timeout"), tried()) == Step(State.SENDING, NOW + timedelta(seconds=2), "timeout")
    assert step(Unsure("timeout"), tried(State.SENDING, attempts=9)).next_at == NOW + SETTLES


def test_it_is_sent_again_only_once_it_is_not_there_and_cannot_arrive_any_more() -> None:
    early = step(Absent(), tried(State.SENDING, sent=timedelta(seconds=10)))
    assert early == Step(State.SENDING, NOW + timedelta(seconds=20))
    assert step(Absent(), tried(State.SENDING, sent=SETTLES)) == Step(State.WAITING, NOW)


def test_slack_is_given_as_long_as_it_asks_for() -> None:
    wait = timedelta(seconds=90)
    assert step(NotNow("ratelimited", wait), tried()) == Step(State.WAITING, NOW + wait, "ratelimited")


def test_a_refusal_is_tried_again_after_an_hour_a_day_and_four_days_and_then_given_up() -> None:
    made = NOW
    at, tries = NOW, []
    while True:
        claimed = Claimed(POSTING, "claim", State.FAILED, 1, made_at=made, sent_at=at)
        found = after(Refused("is_archived"), claimed, now=at, settles=SETTLES, chance=0.5)
        assert found.state is State.FAILED
        if found.next_at is None:
            break
        at = found.next_at
        tries.append(at - made)
    assert tries == [timedelta(hours=1), timedelta(days=1), timedelta(days=4)]


def test_what_an_act_tells_is_not_tried_again_where_it_was_refused_for_somebody_else_is_told() -> None:
    telling = Claimed(
        replace(POSTING, letter=Letter("{}")), "claim", State.WAITING, 1, made_at=NOW, sent_at=NOW
    )
    assert step(Refused("user_not_found"), telling) == Step(State.FAILED, None, "user_not_found")
    maybe_said = replace(telling, before=State.SENDING)
    assert step(Refused("missing_scope"), maybe_said).state is State.SENDING


@pytest.mark.parametrize("before", list(State))
@pytest.mark.parametrize("made", [timedelta(), timedelta(hours=2), timedelta(days=2), timedelta(days=9)])
@pytest.mark.parametrize("letter", [None, Letter("{}")])
def test_where_slack_takes_nothing_from_us_it_is_tried_again_soon_however_long_that_goes_on(
    letter: Letter | None, made: timedelta, before: State
) -> None:
    claimed = replace(tried(before, attempts=99, made=made), posting=replace(POSTING, letter=letter))
    found = step(Refused("token_expired", everywhere=True), claimed)
    again = State.SENDING if before is State.SENDING else State.WAITING
    assert found == Step(again, NOW + LONGEST_WAIT, "token_expired")


@pytest.mark.parametrize("outcome", [NotNow("ratelimited"), Unsure("timeout"), Refused("missing_scope")])
def test_what_could_not_be_looked_for_stays_what_may_have_been_said(outcome: Outcome) -> None:
    assert step(outcome, tried(State.SENDING)).state is State.SENDING


outcomes = some.one_of(
    some.just(Absent()),
    some.just(Unsure("timeout")),
    some.builds(NotNow, some.just("ratelimited"), some.timedeltas(timedelta(), timedelta(hours=1))),
    some.just(Refused("is_archived")),
)


@given(outcomes, some.sampled_from([State.WAITING, State.SENDING, State.FAILED]), some.floats(0, 1))
def test_nothing_but_slack_having_it_ends_it_within_its_first_days(
    outcome: Outcome, before: State, chance: float
) -> None:
    found = step(outcome, tried(before), chance)
    assert found.state is not State.SAID
    assert found.next_at is not None
    assert found.next_at >= NOW


@given(outcomes, some.floats(0, 1))
def test_what_may_have_been_said_is_never_ready_to_be_sent_unless_it_was_looked_for_in_vain(
    outcome: Outcome, chance: float
) -> None:
    found = step(outcome, tried(State.SENDING, sent=timedelta(minutes=5)), chance)
    assert (found.state is State.WAITING) == (outcome == Absent())


@given(some.integers(1, 1000), some.floats(0, 1))
def test_waits_grow_to_a_limit(attempts: int, chance: float) -> None:
    wait = growing(attempts, chance)
    assert timedelta(seconds=1) <= wait <= LONGEST_WAIT
    assert growing(attempts + 1, chance) >= wait
