"""Figures are reported for periods that are over, beside the targets that they are of."""

from decimal import Decimal

import pytest

from agreements import outcomes
from agreements.days.calendar import Period, financial_quarter
from agreements.life import registers, results
from agreements.life.figures import Figure, aim, figure, is_far
from agreements.outcomes import Refusal
from agreements.terms import Target
from tests.agreements.histories import CLERK, READER, History, day, given, refused

Q3, Q4 = financial_quarter(2016, 3), financial_quarter(2016, 4)


def told(  # noqa: PLR0913 - of what, how much, when, by whom
    history: History, target: str, said: str, period: Period = Q4, *, sure: bool = False, by: str = CLERK
) -> History:
    request = registers.Report(history.id, period=period, target=target, figure=said, sure=sure)
    return history.asked(request, on="2017-04-10", by=by)


def shown(history: History) -> dict[tuple[str, Period], str]:
    content = history.answer(registers.ShowFigures(history.id), on="2017-04-10")
    assert isinstance(content, results.Figures)
    return {place: one.figure for place, one in content.reported.items()}


@pytest.mark.parametrize(
    ("text", "number", "share"),
    [
        ("1,000,250", "1000250", False),
        ("2.5%", "2.5", True),
        ("2 %", "2", True),
        ("1 in 1,000", "0.1", True),
        ("£200,000", "200000", False),
        ("50 people", "50", False),
        ("about 50", "50", False),
        ("-5%", "-5", True),
        ("\u2212£1,200", "-1200", False),
        ("5-10 people", "5", False),
        ("2016-17", "2016", False),
    ],
)
def test_a_figure_is_read_as_people_write_it(text: str, number: str, share: bool) -> None:  # noqa: FBT001
    assert figure(text) == Figure(Decimal(number), share)


@pytest.mark.parametrize("text", ["", "five dozen", "1 in 0", "%", "\u0662"])
def test_what_is_no_figure_is_none(text: str) -> None:
    assert figure(text) is None


@pytest.mark.parametrize(
    "value",
    [
        *("15% lower", "-15%", "from 11 years to 9 years", "at most 3", "reduced by 2%"),
        *("no more than 12", "not to exceed 40", "within 3 days", "a maximum of 7", "up to 9%", "< 6", "≤6%"),
        *("20 or fewer", "a fall of 3%", "not later than 10 days", "by 30"),
    ],
)
def test_a_target_that_aims_downwards_is_not_compared(value: str) -> None:
    target = Target(id="T1", what="x", value=value)
    assert aim(target) is None
    assert not is_far(Figure(Decimal(10**9), share=True), target)


@pytest.mark.parametrize("what", ["Cut lost keys", "Days of delay", "Falls on the ward", "Cost of a bed"])
def test_a_figure_of_what_may_be_unwelcome_is_not_said_to_be_reached(what: str) -> None:
    assert aim(Target(id="T1", what=what, value="300")) is None


def test_what_a_definition_makes_less_is_not_said_to_be_reached() -> None:
    less, costs = "Keys lost, to be reduced", "Keys in the log, with what they cost"
    assert aim(Target(id="T1", what="Keys", value="300", definition=less)) is None
    assert aim(Target(id="T1", what="Keys", value="300", definition=costs)) == Figure(
        Decimal(300), share=False
    )


@pytest.mark.parametrize("value", ["95% within 4 hours", "at least 95%", "95%"])
def test_a_share_that_is_to_be_reached_is_compared(value: str) -> None:
    assert aim(Target(id="T1", what="Letters answered", value=value)) == Figure(Decimal(95), share=True)


def test_figures_stand_by_target_and_period_and_the_last_word_holds() -> None:
    history = told(told(given("nottinghamshire"), "T2", "0.4%", Q3), "T2", "2.1%")
    assert shown(history) == {("T2", Q3): "0.4%", ("T2", Q4): "2.1%"}
    assert shown(told(history, "T2", "2.2%")) == {("T2", Q3): "0.4%", ("T2", Q4): "2.2%"}


@pytest.mark.parametrize("said", ["5,200", "4", "-50"])
def test_a_figure_far_outside_its_target_is_asked_again_and_not_refused(said: str) -> None:
    history = told(given("nottinghamshire"), "T5", said)
    assert isinstance(history.said, outcomes.ToFill)
    assert {one.name: one.initial for one in history.said.fields}["figure"] == said
    assert shown(history) == {}
    assert shown(told(history, "T5", said, sure=True)) == {("T5", Q4): said}


@pytest.mark.parametrize(
    ("period", "why"),
    [
        (financial_quarter(2017, 1), Refusal.PERIOD_OPEN),
        (Period(day("2017-04-01"), day("2017-04-10")), Refusal.PERIOD_OPEN),
        (Period(day("2017-03-31"), day("2017-01-01")), Refusal.DATES),
        (Period(day("1066-10-14"), day("1066-10-14")), Refusal.DATES),
    ],
)
def test_a_period_is_reported_when_it_is_over(period: Period, why: Refusal) -> None:
    tried = told(given("nottinghamshire"), "T2", "2%", period)
    assert refused(tried) is why


def test_what_cannot_be_reported_is_refused() -> None:
    history = given("nottinghamshire")
    assert refused(told(history, "T99", "2%")) is Refusal.NO_ITEM
    assert refused(told(history, "T2", "plenty")) is Refusal.NO_FIGURE
    assert refused(told(history, "T2", "2%", by=READER)) is Refusal.NOT_CLERK
    assert refused(told(given("doncaster"), "T2", "2%")) is Refusal.NO_TARGETS


def test_the_form_is_of_the_last_whole_quarter_and_of_the_first_target_without_a_figure() -> None:
    history = told(given("nottinghamshire"), "T1", "1,000,250")
    form = history.asked(registers.StartReport("nottinghamshire"), on="2017-04-10", by=CLERK).said
    assert isinstance(form, outcomes.ToFill)
    assert (form.carried["first"], form.carried["last"]) == ("2017-01-01", "2017-03-31")
    assert form.fields[0].initial == "T2"
