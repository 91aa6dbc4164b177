from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as any_
from hypothesis import strategies as st

from agreements import acts, answers, outcomes, requests, rules
from agreements.agreement import THE_AGREEMENT
from agreements.answers import Nothing
from agreements.change_notes.effects import SetEnd
from agreements.life import deeds
from agreements.outcomes import Refusal
from agreements.records import NoteState
from agreements.reminding import requests as reminding
from agreements.requests import About, Topic
from agreements.segments import segments
from agreements.standing import standing
from answering import decide
from tests.agreements.fuzz import (
    as_the_form_showed,
    asks,
    does,
    imports,
    likely,
    reminds,
    rightful,
    runs,
)
from tests.agreements.histories import (
    ADMINISTRATOR,
    CLERK,
    READER,
    SAMPLES,
    History,
    day,
    given,
    known,
    parties,
    refused,
    sample,
    signatory,
)

PATIENT = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])


def anything(name: str) -> st.SearchStrategy[requests.Base]:
    mostly = [*[likely] * 8, *[runs] * 6, *[reminds] * 3, does, asks, imports]
    return st.sampled_from(mostly).flatmap(lambda kind: kind(name))


@cache
def actors(name: str) -> st.SearchStrategy[str]:
    return st.sampled_from(
        [CLERK, CLERK, ADMINISTRATOR, READER, "U-NEW", *map(signatory, parties(sample(name)))]
    )


def holds_together(history: History, *on: date) -> None:
    """See that what was recorded can still be told of any day."""
    assert all(record.agreement in {history.id, ""} for record in history.records)
    keys = [key for record in history.records if (key := getattr(record, "key", None))]
    assert len(keys) == len(set(keys))
    numbers = [note.number for note in history.agreement.notes]
    assert numbers == list(range(1, len(numbers) + 1))
    segments(history.agreement)
    for one in on:
        standing(history.agreement.terms_on(one), one)


@any_(st.sampled_from(SAMPLES), st.data())
@PATIENT
def test_no_request_of_anybody_in_any_order_is_a_defect(name: str, data: st.DataObject) -> None:
    history, today = given(name), day("2016-03-01")
    for _ in range(data.draw(st.integers(4, 14), label="requests")):
        today += timedelta(days=data.draw(st.integers(0, 60), label="days later"))
        request = data.draw(anything(name))
        request = as_the_form_showed(request, history, today)
        before = history.records
        by = rightful(request) if data.draw(st.integers(0, 3)) else data.draw(actors(name), label="by")
        history = history.asked(request, on=today, by=by)
        if refused(history):
            assert history.records == before, "what is refused records nothing"
    holds_together(history, date.min, today, date.max)


@any_(st.sampled_from(SAMPLES), st.data())
@PATIENT
def test_no_sequence_of_requests_by_a_reader_records_anything(name: str, data: st.DataObject) -> None:
    history = given(name).proposed(SetEnd(day("2019-03-31")), on="2016-03-01")
    history = history.signed(parties(sample(name))[0], on="2016-03-02")
    before, today = history.records, day("2016-03-03")
    for request in data.draw(st.lists(likely(name) | runs(name) | does(name) | asks(name), max_size=8)):
        tried = as_the_form_showed(request, history, today)
        history = history.asked(tried, on=today, by=data.draw(st.sampled_from([READER, "", "U-NOBODY"])))
    assert history.records == before


def test_every_request_has_its_rule() -> None:
    ruled = {
        *decide._TOLD,
        *decide._asked(),
        *rules.TOLD,
        *rules.KEPT,
        *rules.HANDED_IN,
        *rules.SHOWN,
        *rules.ACTED,
    }
    rooms = ("agreements.", "answering.")  # a test may have requests of its own
    every = (one for one in _below(requests.Base) if one.__module__.startswith(rooms))
    assert ruled == {one for one in every if not one.__subclasses__()}


def _below(kind: type[requests.Base]) -> Iterator[type[requests.Base]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


OF_NOTHING = (
    acts.SignOff("unheard", THE_AGREEMENT, "doncaster-ccg", ""),
    acts.WithdrawSignOff("unheard", THE_AGREEMENT, "doncaster-ccg", "why"),
    acts.MoveNote("unheard", 1, NoteState.WITHDRAWN),
    acts.Restrict("unheard"),
    acts.StartNote("unheard"),
    deeds.Deal("unheard", "M1"),
    deeds.MoveItem("unheard", "M1", day("2018-01-01"), "why"),
    deeds.Replace("unheard", "southend"),
    reminding.Watch("unheard"),
    reminding.SetLeads("unheard", "", (30,)),
    reminding.Hush("unheard", "M1"),
)


@pytest.mark.parametrize("request_", OF_NOTHING, ids=lambda one: type(one).__name__)
def test_an_act_on_an_agreement_that_is_not_there_records_nothing(request_: requests.Base) -> None:
    history = given("doncaster")
    tried = history.asked(request_, on="2017-12-01", by=CLERK)
    assert (tried.said, tried.records) == (Nothing("unheard"), history.records)


def test_an_act_is_judged_by_what_is_known_now_whatever_day_it_names() -> None:
    history = given("doncaster").signed("doncaster-ccg", on="2017-10-02")
    form = history.answer(acts.StartSigning("doncaster", THE_AGREEMENT), on="2017-10-03", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    crafted = acts.SignOff(
        "doncaster",
        THE_AGREEMENT,
        "doncaster-ccg",
        form.carried["digest"],
        when=known("2017-01-01", "2017-01-01"),
    )
    tried = history.asked(crafted, on="2017-10-03", by=signatory("doncaster-ccg"))
    assert refused(tried) is Refusal.ALREADY_SIGNED


def test_the_answer_carries_its_request_and_its_day() -> None:
    request = About(Topic.STATUS, "doncaster", when=known("2017-12-01"))
    answer = given("doncaster").decided(request, day("2026-11-22"), READER).answer
    assert isinstance(answer, answers.Answer)
    assert (answer.request, answer.today, answer.day) == (request, day("2026-11-22"), day("2017-12-01"))
