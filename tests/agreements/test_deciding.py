"""Gateways are decided on evidence, reviews are held: by whom, when, and what follows."""

from datetime import date
from typing import Any

import pytest

from agreements import outcomes
from agreements.agreement import NOW, When
from agreements.life import deeds, results
from agreements.life.happenings import Dealt, Decided, Decision
from agreements.life.running import tasks
from agreements.outcomes import Refusal
from tests.agreements.histories import CLERK, READER, History, day, given, made, refused, signatory

BOARD = "IPC National Programme Board"


def ticked(history: History, piece: int, *, on: str = "2017-04-03", is_given: bool = True) -> History:
    return history.asked(
        deeds.GiveEvidence(history.id, "G1", piece, is_given, "in the folder"), on=on, by=CLERK
    )


def decided(
    history: History,
    decision: Decision = Decision.RECONFIRMED,
    *,
    on: str = "2017-04-20",
    by: str = CLERK,
    **fields: Any,  # noqa: ANN401 - the request's own fields
) -> History:
    said: dict[str, Any] = {"body": BOARD, "decided_on": day(on)} | fields
    return history.asked(deeds.Decide(history.id, "G1", decision=decision, **said), on=on, by=by)


def reviewed(history: History, item: str, *, on: str, **fields: Any) -> History:  # noqa: ANN401 - the request's own
    said: dict[str, Any] = {"outcome": "It goes on", "held_on": day(on)} | fields
    return history.asked(deeds.HoldReview(history.id, item, **said), on=on, by=CLERK)


def due(history: History, item: str, on: str) -> tuple[date | None, date | None]:
    one = next(one for one in tasks(history.agreement, day(on)) if one.item == item)
    return one.due, one.settled_on


def shown(history: History, when: When = NOW) -> results.GatewayShown:
    content = history.answer(deeds.ShowGateway("nottinghamshire", when=when), on="2017-04-10")
    assert isinstance(content, results.GatewayShown)
    return content


def test_evidence_is_ticked_piece_by_piece_and_a_tick_is_taken_back() -> None:
    history = given("nottinghamshire")
    for piece in range(1, 6):
        history = ticked(history, piece)
    assert set(shown(history).evidence) == set(shown(history).gateway.evidence)
    history = ticked(history, 2, is_given=False)
    assert "Resourcing plan for the programme" not in shown(history).evidence
    assert len(shown(ticked(history, 2)).evidence) == 5


def test_a_gateway_is_shown_as_it_stood_on_the_day_asked_about() -> None:
    history = ticked(ticked(given("nottinghamshire"), 1, on="2017-04-03"), 2, on="2017-04-07")
    assert len(shown(history).evidence) == 2
    assert len(shown(history, When(day("2017-04-05"))).evidence) == 1
    assert shown(history, When(day("2017-04-01"))).evidence == {}


@pytest.mark.parametrize("piece", [-1, 0, 6, 10**9])
def test_evidence_that_the_gateway_does_not_list_is_refused(piece: int) -> None:
    history = given("nottinghamshire")
    tried = ticked(history, piece)
    assert refused(tried) is Refusal.NO_ITEM
    assert tried.records == history.records


def test_a_decision_settles_the_gateway_and_says_which_evidence_lacked() -> None:
    history = decided(ticked(given("nottinghamshire"), 1))
    assert isinstance(history.said, results.GatewayDecided)
    assert history.said.named
    assert len(history.said.missing) == 4
    assert due(history, "G1", "2017-04-20") == (day("2017-04-30"), day("2017-04-20"))


@pytest.mark.parametrize(
    "body",
    [BOARD, "the ipc national programme board", "Integrated Personal Commissioning National Programme Board"],
)
def test_a_body_is_named_by_any_of_its_names(body: str) -> None:
    history = decided(given("nottinghamshire"), body=body)
    assert isinstance(history.said, results.GatewayDecided)
    assert history.said.named


def test_a_body_that_the_agreement_does_not_name_may_decide_and_that_is_said() -> None:
    history = decided(given("nottinghamshire"), body="Rushcliffe Governing Body")
    assert isinstance(history.said, results.GatewayDecided)
    assert not history.said.named


def test_a_deferred_gateway_is_due_later_and_still_to_be_decided() -> None:
    history = decided(given("nottinghamshire"), Decision.DEFERRED, deferred_to=day("2017-05-31"))
    assert due(history, "G1", "2017-04-20") == (day("2017-05-31"), None)
    assert due(history, "G1", "2017-04-19") == (day("2017-04-30"), None)
    history = decided(history, on="2017-05-20")
    assert due(history, "G1", "2017-05-20") == (day("2017-05-31"), day("2017-05-20"))


def test_of_two_who_decide_one_gateway_the_second_is_told_who_was_first() -> None:
    history = decided(given("nottinghamshire"), by=signatory("rushcliffe-ccg"))
    again = decided(history, Decision.NOT_RECONFIRMED)
    assert refused(again) is Refusal.ALREADY_DEALT
    assert isinstance(again.said, outcomes.Refused)
    assert again.said.details == ("Name of U-RUSHCLIFFE-CCG",)
    assert refused(ticked(history, 1, on="2017-04-21")) is Refusal.ALREADY_DEALT


CCG, CABINET = "CCG Governing Body", "Council Cabinet"


def of_two(*said: tuple[str, Decision]) -> History:
    """Have Doncaster's gateway, which two bodies are to decide, decided by bodies in turn."""
    history = given("doncaster")
    for place, (body, decision) in enumerate(said, 1):
        history = decided(history, decision, body=body, on=f"2018-03-{place:02}")
    return history


def outcome(history: History) -> tuple[Decision, str] | None:
    settled = history.agreement.progress_on(day("2018-03-31")).decisions["G1"].settled
    return (settled.decision, settled.body) if settled else None


YES, NO = Decision.RECONFIRMED, Decision.NOT_RECONFIRMED


@pytest.mark.parametrize(
    ("said", "comes_to", "waiting"),
    [
        ([(CCG, YES)], None, (CABINET,)),
        ([(CABINET, NO)], None, (CCG,)),
        ([(CCG, YES), ("the council cabinet", YES)], (YES, f"{CCG} and {CABINET}"), ()),
        ([(CCG, YES), (CABINET, NO)], (NO, CABINET), ()),
        ([(f"{CCG} and {CABINET}", YES)], (YES, f"{CCG} and {CABINET}"), ()),
        ([("JCCC", YES)], (YES, "JCCC"), (CCG, CABINET)),
        ([("JCCC", YES), (CCG, NO), (CABINET, YES)], (NO, CCG), ()),
        ([(f"{CCG} and JCCC", YES)], (YES, f"{CCG} and JCCC"), (CCG, CABINET)),
    ],
)
def test_each_body_that_is_named_decides_for_itself(
    said: list[tuple[str, Decision]], comes_to: tuple[Decision, str] | None, waiting: tuple[str, ...]
) -> None:
    history = of_two(*said)
    assert isinstance(history.said, results.GatewayDecided)
    assert history.said.decisions.waiting == waiting
    assert outcome(history) == comes_to
    assert (due(history, "G1", "2018-03-31")[1] is None) == (comes_to is None)


@pytest.mark.parametrize("again", [CCG, "The CCG Governing Body", f"{CABINET} and {CCG}"])
def test_a_body_decides_once_and_is_told_who_was_first(again: str) -> None:
    tried = decided(of_two((CCG, YES)), NO, body=again, on="2018-03-20")
    assert refused(tried) is Refusal.ALREADY_DEALT
    assert outcome(decided(tried, body=CABINET, on="2018-03-21")) == (YES, f"{CCG} and {CABINET}")


def test_a_deferral_by_one_leaves_what_the_other_decided() -> None:
    history = decided(
        of_two((CCG, YES)), Decision.DEFERRED, body=CABINET, on="2018-03-20", deferred_to=day("2018-04-20")
    )
    assert due(history, "G1", "2018-03-31") == (day("2018-04-20"), None)
    history = decided(history, body=CABINET, on="2018-03-28")
    assert outcome(history) == (YES, f"{CCG} and {CABINET}")


def test_the_form_names_the_body_that_is_still_to_decide() -> None:
    form = of_two((CCG, YES)).answer(deeds.StartDeciding("doncaster"), on="2018-03-20", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    assert {field.name: field.initial for field in form.fields}["body"] == CABINET


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"decided_on": date(2017, 4, 21)}, Refusal.FUTURE),
        ({"decided_on": date(1066, 10, 14)}, Refusal.TOO_EARLY),
        ({"body": " "}, Refusal.BLANK),
        ({"decision": Decision.DEFERRED}, Refusal.BLANK),
        ({"decision": Decision.DEFERRED, "deferred_to": date(2017, 4, 20)}, Refusal.DATES),
        ({"decision": Decision.DEFERRED, "deferred_to": date(2222, 1, 1)}, Refusal.DATES),
    ],
)
def test_a_faulty_decision_is_refused(fields: dict[str, Any], why: Refusal) -> None:
    tried = decided(given("nottinghamshire"), **fields)
    assert refused(tried) is why


def test_a_reader_sees_the_gateway_and_decides_nothing() -> None:
    assert shown(given("nottinghamshire")).decisions.settled is None
    assert refused(decided(given("nottinghamshire"), by=READER)) is Refusal.NOT_CLERK


def test_with_several_gateways_one_is_to_be_chosen() -> None:
    gateways = [{"id": "G1", "what": "First"}, {"id": "G2", "what": "Second"}]
    history = given(made("a", "b", gateways=gateways))
    content = history.answer(deeds.ShowGateway("made"), on="2016-05-01")
    assert isinstance(content, results.ChooseItem)
    assert [one.typed for one in content.choices] == ["gateway made G1", "gateway made G2"]
    missing = history.asked(deeds.ShowGateway("made", "G3"), on="2016-05-01")
    assert refused(missing) is Refusal.NO_ITEM


def test_a_review_with_a_next_day_is_due_again_on_it() -> None:
    history = reviewed(given("lancashire"), "R1", on="2017-03-22", next_on=day("2018-03-31"))
    assert isinstance(history.said, results.ReviewHeld)
    assert due(history, "R1", "2017-03-22") == (day("2018-03-31"), None)
    assert due(history, "R1", "2017-03-21") == (day("2017-03-31"), None)


def test_a_review_without_a_next_day_is_settled() -> None:
    history = reviewed(given("lancashire"), "R3", on="2017-03-22")
    assert due(history, "R3", "2017-03-22") == (None, day("2017-03-22"))


def test_a_review_counts_once_a_day_and_again_on_another() -> None:
    history = reviewed(given("lancashire"), "R3", on="2016-09-01")
    assert refused(reviewed(history, "R3", on="2016-09-01")) is Refusal.ALREADY_DEALT
    assert isinstance(reviewed(history, "R3", on="2017-03-22").said, results.ReviewHeld)


@pytest.mark.parametrize("next_on", ["2017-03-22", "2017-01-01", "2300-01-01"])
def test_the_next_review_is_after_this_one(next_on: str) -> None:
    tried = reviewed(given("lancashire"), "R1", on="2017-03-22", next_on=day(next_on))
    assert refused(tried) is Refusal.DATES


def held_in_march() -> History:
    history = in_year(reviews=[{"id": "R1", "what": "look", "date": "2017-03-01"}])
    return reviewed(history, "R1", on="2017-03-01", next_on=day("2017-09-01"))


@pytest.mark.parametrize("next_on", [None, "2017-03-01", "2018-01-01"])
def test_a_review_that_is_recorded_late_leaves_the_later_one_standing(next_on: str | None) -> None:
    history = held_in_march()
    following = day(next_on) if next_on else None
    history = reviewed(history, "R1", on="2017-03-05", held_on=day("2017-02-01"), next_on=following)

    assert isinstance(history.said, results.ReviewHeld)
    assert history.said.later
    assert history.said.later.counts_on == day("2017-03-01")
    assert due(history, "R1", "2017-03-06") == (day("2017-09-01"), None)
    then = (following, None) if following else (day("2017-03-01"), day("2017-02-01"))
    assert due(history, "R1", "2017-02-15") == then


def test_a_review_of_the_same_day_or_later_is_the_one_that_says_what_follows() -> None:
    history = held_in_march()
    history = reviewed(history, "R1", on="2017-03-05", held_on=day("2017-03-02"), next_on=day("2017-06-01"))

    assert isinstance(history.said, results.ReviewHeld)
    assert history.said.later is None
    assert due(history, "R1", "2017-03-06") == (day("2017-06-01"), None)


def test_a_review_recorded_late_comes_after_the_move_that_was_made_before_it_was_known() -> None:
    history = in_year(reviews=[{"id": "R1", "what": "look", "date": "2017-03-01"}])
    history = history.asked(deeds.MoveItem("made", "R1", day("2017-03-09"), "why"), on="2017-03-05", by=CLERK)
    history = reviewed(history, "R1", on="2017-03-12", held_on=day("2017-03-01"), next_on=day("2017-09-01"))
    assert due(history, "R1", "2017-03-12") == (day("2017-09-01"), None)


def test_a_deferral_that_is_recorded_late_leaves_the_later_one_standing() -> None:
    history = in_year(gateways=[{"id": "G1", "what": "gate", "date": "2017-03-01"}])
    history = decided(history, Decision.DEFERRED, on="2017-03-10", deferred_to=day("2017-09-01"))
    history = decided(
        history,
        Decision.DEFERRED,
        on="2017-03-11",
        decided_on=day("2017-03-01"),
        deferred_to=day("2017-03-10"),
    )
    assert isinstance(history.said, results.GatewayDecided)
    assert history.said.later
    assert due(history, "G1", "2017-03-12") == (day("2017-09-01"), None)


def in_year(**sections: object) -> History:
    return given(made("a", "b", starts="2017-01-01", ends="2018-12-31", **sections))


def test_a_deferral_is_recorded_once_and_to_another_day_again() -> None:
    later: dict[str, Any] = {"deferred_to": day("2017-06-20"), "note": "The plan is late"}
    history = decided(given("nottinghamshire"), Decision.DEFERRED, **later)
    again = decided(history, Decision.DEFERRED, **later)
    assert refused(again) is Refusal.ALREADY_DEALT
    assert again.records == history.records
    assert refused(decided(history, Decision.DEFERRED, deferred_to=day("2017-07-20"))) is None


def undone(history: History, item: str, on: str) -> History:
    return history.asked(deeds.Deal(history.id, item, done=False), on=on, by=CLERK)


def test_what_was_recorded_by_mistake_is_taken_back_and_recorded_anew_on_its_day() -> None:
    history = undone(reviewed(given("southend"), "R1", on="2015-06-30"), "R1", "2015-07-01")
    again = history.asked(
        deeds.HoldReview("southend", "R1", outcome="Another", held_on=day("2015-06-30")),
        on="2015-07-02",
        by=CLERK,
    )
    assert isinstance(again.said, results.ReviewHeld)
    assert again.said.later is None

    before = due(given("southend"), "R1", "2015-07-01")
    following = reviewed(given("southend"), "R1", on="2015-06-30", next_on=day("2016-06-30"))
    assert due(following, "R1", "2015-07-01") == (day("2016-06-30"), None)
    assert due(undone(following, "R1", "2015-07-01"), "R1", "2015-07-01") == before

    history = decided(given("nottinghamshire"), Decision.NOT_RECONFIRMED)
    assert due(history, "G1", "2017-04-21")[1] == day("2017-04-20")
    history = undone(history, "G1", "2017-04-21")
    assert isinstance(history.said, results.DealtWith)
    assert due(history, "G1", "2017-04-21")[1] is None
    assert refused(undone(history, "G1", "2017-04-22")) is Refusal.NOT_DEALT
    again = decided(history, on="2017-04-22", decided_on=day("2017-04-20"))
    assert due(again, "G1", "2017-04-22")[1] == day("2017-04-20")
    kept = [one.key for one in again.records if isinstance(one, Decided | Dealt)]
    assert len(set(kept)) == len(kept) == 3
