"""The partnership's registers: what is put in, what events set off, and how items are closed."""

from datetime import date
from typing import Any

import pytest

from agreements import outcomes
from agreements.life import deeds, registers, results
from agreements.life.logged import LogKind, Reliance, Taken, log_of
from agreements.outcomes import Refusal
from agreements.segments import segments
from tests.agreements.histories import (
    CLERK,
    READER,
    SAMPLES,
    History,
    day,
    given,
    known,
    made,
    refused,
    sample,
)

DECIDED = {"kind": LogKind.DECISION, "taken": Taken.VIRTUALLY, "relied_on": Reliance.DELEGATED}


def put(history: History, *, on: str = "2018-01-20", by: str = CLERK, **fields: Any) -> History:  # noqa: ANN401 - the request's own
    said: dict[str, Any] = {"kind": LogKind.RISK, "title": "Costs rise", "counts_on": day(on)}
    return history.asked(registers.PutInLog(history.id, **said | fields), on=on, by=by)


def closed(history: History, number: int, *, on: str = "2018-02-01", at: str = "") -> History:
    request = registers.CloseItem(history.id, number=number, outcome="Settled", counts_on=day(at or on))
    return history.asked(request, on=on, by=CLERK)


def open_items(history: History, as_of: str = "") -> list[int]:
    log = history.answer(registers.ShowLog(history.id, when=known(as_of)), on="2018-03-01")
    assert isinstance(log, results.Log)
    return [one.entry.number for one in log.items if one.closed is None]


def test_items_are_numbered_without_a_gap_and_closed_once() -> None:
    history = put(put(given("doncaster")), title="Another")
    assert open_items(history) == [1, 2]
    history = closed(history, 1)
    assert open_items(history) == [2]
    assert open_items(history, as_of="2018-01-31") == [1, 2]
    again = closed(history, 1)
    assert refused(again) is Refusal.CLOSED
    assert again.records == history.records
    assert [one.entry.number for one in log_of(put(history).agreement.records)] == [1, 2, 3]


def test_done_closes_an_item_that_goes_by_its_register_and_number() -> None:
    history = put(given("doncaster"), kind=LogKind.ACTION, due_on=day("2018-03-01"))
    form = history.answer(deeds.Deal(history.id, "action-1"), on="2018-02-01", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    assert (form.form, form.carried) == ("close", {"agreement": "doncaster", "number": "1"})


def test_an_interest_goes_to_the_body_that_the_agreement_names() -> None:
    history = put(given("doncaster"), kind=LogKind.INTEREST)
    assert log_of(history.agreement.records)[0].entry.before == "JCCC"
    history = put(given("doncaster"), kind=LogKind.INTEREST, before="Council Cabinet")
    assert log_of(history.agreement.records)[0].entry.before == "Council Cabinet"


def test_a_register_lists_its_own_kind_only() -> None:
    history = put(put(given("doncaster")), **DECIDED)
    log = history.answer(registers.ShowLog("doncaster", LogKind.DECISION), on="2018-03-01")
    assert isinstance(log, results.Log)
    assert [one.entry.taken for one in log.items] == [Taken.VIRTUALLY]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"title": " \n"}, Refusal.BLANK),
        ({"kind": LogKind.DECISION}, Refusal.BLANK),
        ({"kind": LogKind.REQUEST}, Refusal.BLANK),
        ({"counts_on": date(2018, 1, 21)}, Refusal.FUTURE),
        ({"due_on": date(2018, 1, 19)}, Refusal.DATES),
        ({"due_on": date(2222, 1, 1)}, Refusal.DATES),
        ({"counts_on": date(1066, 10, 14)}, Refusal.DATES),
    ],
)
def test_a_faulty_item_is_refused(fields: dict[str, Any], why: Refusal) -> None:
    assert refused(put(given("doncaster"), **fields)) is why


def test_readers_see_the_registers_and_put_nothing_in() -> None:
    assert refused(put(given("doncaster"), by=READER)) is Refusal.NOT_CLERK
    assert open_items(given("doncaster")) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_each_event_sets_off_what_the_agreement_says(name: str) -> None:
    history = given(name)
    for trigger in sample(name).triggers:
        request = registers.RecordEvent(name, trigger.id.lower(), counts_on=day("2018-01-20"))
        history = history.asked(request, on="2018-01-20", by=CLERK)
        assert isinstance(history.said, results.InLog)
        entry = history.said.item.entry
        assert (entry.title, entry.trigger, entry.kind) == (trigger.effect, trigger.id, LogKind.ACTION)
    assert len(open_items(history)) == len(sample(name).triggers)


def test_an_event_shows_before_which_body_it_goes() -> None:
    form = given("doncaster").asked(registers.StartEvent("doncaster", "X2"), on="2018-01-20", by=CLERK).said
    assert isinstance(form, outcomes.ToFill)
    assert {one.name: one.initial for one in form.fields}["before"] == "JCCC"


def test_an_event_that_sets_nothing_off_is_refused() -> None:
    tried = given("doncaster").asked(registers.StartEvent("doncaster", "X9"), on="2018-01-20", by=CLERK)
    assert refused(tried) is Refusal.NO_ITEM


def test_nothing_is_closed_before_it_was_there_or_in_days_to_come() -> None:
    history = put(given("doncaster"))
    assert refused(closed(history, 1, at="2018-01-19")) is Refusal.DATES
    assert refused(closed(history, 1, at="2018-02-02")) is Refusal.FUTURE
    assert refused(closed(history, 9)) is Refusal.NO_ITEM


def requested(offer: str, owner: str = "", **more: Any) -> History:  # noqa: ANN401 - the request's own fields
    request = registers.PutInLog(
        "lancashire",
        kind=more.get("kind", LogKind.REQUEST),
        title="Advice",
        owner=owner,
        counts_on=day("2016-05-01"),
        offer=offer,
    )
    return given("lancashire").asked(request, on="2016-05-01", by=CLERK)


def test_a_request_for_what_the_agreement_offers_goes_to_whoever_offers_it() -> None:
    [item] = log_of(requested("C13").agreement.records)
    assert (item.entry.offer, item.entry.owner) == ("C13", "NHS England Lancashire")
    [item] = log_of(requested("C13", "The capital team").agreement.records)
    assert item.entry.owner == "The capital team"


def test_what_the_agreement_does_not_offer_can_be_asked_for_with_an_owner_only() -> None:
    assert refused(requested("C99", "The capital team")) is Refusal.NO_ITEM
    assert refused(requested("")) is Refusal.BLANK
    assert log_of(requested("", "The capital team").agreement.records)[0].entry.offer == ""


def test_an_event_is_due_at_the_next_meeting_of_the_body_that_it_goes_before() -> None:
    history = given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2017-11-20")
    form = history.answer(registers.StartEvent("doncaster", "X2"), on="2018-01-20", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    initial = {field.name: field.initial for field in form.fields}
    assert (initial["due_on"], initial["before"]) == ("2018-01-31", "JCCC")
    other = history.answer(registers.StartEvent("doncaster", "X1"), on="2018-01-20", by=CLERK)
    assert isinstance(other, outcomes.ToFill)
    assert {field.name: field.initial for field in other.fields}["due_on"] == ""


def test_risks_go_to_the_body_whose_function_it_is_to_receive_them() -> None:
    board = {"id": "board", "name": "Joint Board", "functions": ["Reviews the risks of the partnership"]}
    terms = made("a", "b", starts="2016-04-01", governance=[board])
    request = registers.PutInLog("made", kind=LogKind.RISK, title="A risk", counts_on=day("2016-05-01"))
    history = given(terms).asked(request, on="2016-05-01", by=CLERK)
    assert log_of(history.agreement.records)[0].entry.before == "Joint Board"


def action(history: History, **fields: Any) -> History:  # noqa: ANN401 - the request's own
    return put(history, kind=LogKind.ACTION, title="Write to them", due_on=day("2018-02-01"), **fields)


@pytest.mark.parametrize("said", ["action-1", "ACTION-1", "Action-1"])
def test_an_item_of_a_register_is_closed_by_its_id_in_any_case(said: str) -> None:
    form = action(given("doncaster")).asked(deeds.Deal("doncaster", said), on="2018-01-30", by=CLERK).said
    assert isinstance(form, outcomes.ToFill)
    assert (form.form, form.called) == ("close", "action 1")


def test_an_item_of_a_register_that_is_due_is_moved_and_due_on_its_new_day() -> None:
    def moved(history: History, to: str, on: str) -> History:
        return history.asked(deeds.MoveItem("doncaster", "ACTION-1", day(to), "no news"), on=on, by=CLERK)

    history = moved(moved(action(given("doncaster")), "2018-02-10", "2018-01-30"), "2018-02-20", "2018-02-05")
    assert isinstance(history.said, results.MovedTo)
    assert history.said.moves == 2

    def due(on: str) -> tuple[date | None, date | None]:
        (item,) = log_of(history.agreement.records, day(on))
        (found,) = (
            one.due
            for segment in segments(history.agreement)
            if day(on) in segment.summary.holds
            for one in segment.occurrences
            if one.item == "action-1"
        )
        return item.due_on, found

    for on, to in ("2018-01-29", "2018-02-01"), ("2018-01-30", "2018-02-10"), ("2018-02-05", "2018-02-20"):
        assert due(on) == (day(to), day(to))
    assert refused(moved(closed(history, 1, on="2018-02-06"), "2018-03-01", "2018-02-07")) is Refusal.CLOSED
    assert refused(moved(given("doncaster"), "2018-03-01", "2018-02-07")) is Refusal.NO_ITEM
