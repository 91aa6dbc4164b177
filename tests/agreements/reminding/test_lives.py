"""What holds in every life, whatever people do in whatever order: once, in time, quiet when dealt with."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agreements.agreement import Agreement
from agreements.days.calendar import ONE_DAY
from agreements.days.occurrences import period_of
from agreements.life.logged import log_of
from agreements.life.running import tasks
from agreements.reminding.facts import Facts
from agreements.reminding.fates import duties_touched
from agreements.reminding.gathering import TOGETHER, should_have_been_said_on
from agreements.reminding.planned import WATCHERS, Matter
from agreements.reminding.planning import plan
from agreements.reminding.records import Quiet, Quieted
from agreements.reminding.saying import outdated
from agreements.reminding.working import is_working
from agreements.requests import Base
from tests.agreements import fuzz
from tests.agreements.histories import SAMPLES, day, parties, sample
from tests.agreements.reminding.telling import CHANNEL, Life, Said, registered

STARTS = {
    "doncaster": "2017-12-18",
    "lancashire": "2017-01-16",
    "nottinghamshire": "2017-02-27",
    "southend": "2016-02-15",
    "stockport": "2016-12-19",
}
"""Days on which each sample is registered here, with much of it ahead."""


DONE = frozenset({Matter.MILESTONE, Matter.DELIVERABLE, Matter.GATEWAY, Matter.REVIEW, Matter.OBLIGATION})


def acts(name: str) -> st.SearchStrategy[list[tuple[int, Base, bool]]]:
    """Do anything on days up to four weeks apart; in between the clock may stand still."""
    some = st.one_of(fuzz.runs(name), fuzz.reminds(name), fuzz.likely(name), fuzz.imports(name))
    return st.lists(st.tuples(st.integers(0, 28), some, st.booleans()), max_size=7)


@st.composite
def lives(draw: st.DrawFn) -> Life:
    name = draw(st.sampled_from(SAMPLES))
    life = registered(name, on=STARTS[name])
    if draw(st.booleans()):
        life.history = life.history.signed(*parties(sample(name)), on=STARTS[name])
    for days, request, looking in draw(acts(name)):
        life.until(life.today + timedelta(days), looking=looking)
        asked = fuzz.as_the_form_showed(request, life.history, life.today)
        life.does(asked, by=fuzz.rightful(request), channel=draw(st.sampled_from([CHANNEL, "D-1"])))
    return life.until(life.today + timedelta(21))


def judged(one: Said, registered_on: date) -> None:
    """Judge a message by the records alone: its day, and that what it says stood open for its audience."""
    agreement = next(iter(one.facts.agreements.values()))
    assert is_working(one.on, one.audience.times.nation)
    for row in one.rows:
        assert min(row.day, row.due) >= registered_on
        assert one.posting.missed or not row.past or row.day <= one.on
        seen_on = max(one.on, row.day)
        if row.matter in DONE:
            found = [task for task in tasks(agreement, seen_on) if task.item == row.item]
            assert [(task.due, task.settled_on) for task in found] == [(row.due, None)], row
        if row.matter is Matter.LOGGED:
            [item] = [each for each in log_of(agreement.records, seen_on) if each.id == row.item]
            assert (item.entry.due_on, item.closed) == (row.due, None)
        if row.matter is Matter.END:
            assert agreement.terms_on(seen_on).end.date == row.due
        said = [each for each in agreement.records if isinstance(each, Quieted)]
        theirs = [each for each in said if each.audience == one.audience.id]
        duty = period_of(row.item)
        of_it = [each for each in theirs if each.occurrence == row.occurrence or each.is_of(duty)]
        if of_it and of_it[-1].how is not Quiet.HEARD_AGAIN:
            until = of_it[-1].until
            assert of_it[-1].how is Quiet.SNOOZED
            assert until
            assert row.day >= until


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(lives())
def test_in_any_life_nothing_is_said_twice_untimely_or_of_what_is_dealt_with(life: Life) -> None:
    keys = Counter(
        (one.audience.id, row.agreement, row.occurrence, row.lead)
        for one in life.said
        for row in one.posting.reminders
    )
    assert [key for key, count in keys.items() if count > 1] == []
    assert len({one.posting.key for one in life.said}) == len(life.said)
    first = life.history.agreement.records[0].written
    assert first
    for one in life.said:
        judged(one, first.at.date())


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(lives())
def test_only_messages_of_what_a_record_touches_are_changed_for_it(life: Life) -> None:
    agreement, said = life.history.agreement, [one.posting for one in life.said]
    for place, record in enumerate(agreement.records):
        duties = duties_touched([record])
        if duties is None or record.written is None:
            continue
        known = {agreement.id: Agreement(agreement.id, agreement.records[: place + 1])}
        facts = Facts(known, life.history.people, record.written.at.date())
        others = [one for one in said if not any(period_of(row.item) in duties for row in one.reminders)]
        assert outdated(others, facts, since=record.written.sequence) == (), record


@settings(max_examples=7, suppress_health_check=list(HealthCheck))
@given(lives())
def test_looking_again_on_the_same_day_says_nothing_more(life: Life) -> None:
    life.look()

    assert life.look() == []


@pytest.mark.parametrize("name", SAMPLES)
def test_where_nobody_does_anything_all_that_is_planned_is_said(name: str) -> None:
    life = registered(name, on=STARTS[name]).until("2018-12-31")
    told = {(row.occurrence, row.lead) for one in life.said if one.audience.id == CHANNEL for row in one.rows}
    nearest = {(one.on, row.occurrence): row.day for one in life.said for row in one.rows}
    channel = next(one.audience for one in life.said if one.audience.id == CHANNEL)
    for row in plan(life.history.agreement):
        if row.whom != WATCHERS or row.until or row.day >= day("2018-12-20"):
            continue
        said_on = max(should_have_been_said_on(row, channel), day(STARTS[name]))
        outdone = nearest.get((said_on, row.occurrence), date.min) > row.day
        assert (row.occurrence, row.lead) in told or outdone, row


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("stands_still", [3, 30, 200])
def test_however_long_the_clock_stood_still_each_audience_gets_what_was_missed_at_once(
    name: str, stands_still: int
) -> None:
    life = registered(name, on=STARTS[name]).until(day(STARTS[name]) + timedelta(20))
    stopped = life.today
    life.until(life.today + timedelta(stands_still), looking=False)
    while not is_working(life.today, "ENG"):
        life.today += ONE_DAY
    back = life.look()

    digests = [one.posting for one in back if one.posting.missed]
    for to in {one.audience for one in digests}:
        lots = [len(one.reminders) for one in digests if one.audience == to]
        assert all(size == TOGETHER for size in lots[:-1]), lots
    assert all(len({row.occurrence for row in one.rows}) == len(one.rows) for one in back)
    open_ = {task.item for task in tasks(life.history.agreement, life.today) if not task.settled_on}
    missed = {
        row.occurrence
        for row in plan(life.history.agreement)
        if row.whom == WATCHERS and row.until is None and row.item in open_ and not row.past
        if stopped + timedelta(4) <= row.day <= life.today  # after what a rest before it had spoken of
    }
    assert missed <= {row.occurrence for one in back if one.audience.id == CHANNEL for row in one.rows}
