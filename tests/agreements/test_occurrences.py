from datetime import date
from time import perf_counter

import pytest

from agreements.change_notes.effects import SetEnd
from agreements.days.calendar import Period
from agreements.days.frequency import Frequency, frequency
from agreements.days.occurrences import Kind, Occurrence, occurrences, period_of
from agreements.terms import Gateway, Milestone, Review
from tests.agreements.histories import SAMPLES, History, day, days, given, made, parties, sample


def found(history: History, item: str, on: str) -> list[Occurrence]:
    """List the occurrences of an item as computed on a day; those of an obligation are named by month."""
    terms = history.terms(on)
    all_ = occurrences(terms, history.standing(on).starts_on)
    return [one for one in all_ if period_of(one.item) == item]


def windows(history: History, item: str, on: str) -> list[Period | None]:
    return [one.window for one in found(history, item, on)]


def test_a_window_runs_from_its_first_to_its_last_day() -> None:
    doncaster = given("doncaster")
    assert windows(doncaster, "M2", "2017-12-01") == [days("2017-11-30", "2018-03-31")]
    assert windows(doncaster, "M1", "2017-12-01") == [days("2017-11-10", "2017-11-10")]
    assert windows(doncaster, "R2", "2017-12-01") == [None]


def test_quarters_are_those_of_the_financial_year() -> None:
    assert windows(given("stockport"), "M1", "2016-05-01") == [days("2016-04-01", "2016-06-30")]
    assert windows(given("lancashire"), "O1", "2016-05-01") == [
        days("2016-04-01", "2016-06-30"),
        days("2016-07-01", "2016-09-30"),
        days("2016-10-01", "2016-12-31"),
        days("2017-01-01", "2017-03-31"),
    ]


def test_what_comes_monthly_comes_in_each_month_of_the_term() -> None:
    monthly = found(given("lancashire"), "O2", "2016-05-01")
    assert len(monthly) == 12
    assert [one.item for one in (monthly[0], monthly[10], monthly[11])] == [
        "O2-2016-04",
        "O2-2017-02",
        "O2-2017-03",
    ]
    assert monthly[10].window == days("2017-02-01", "2017-02-28")


def test_what_recurs_waits_for_the_signature_then_starts_with_the_part_of_the_month_that_is_left() -> None:
    doncaster = given("doncaster")
    assert [(one.window, one.waits_for) for one in found(doncaster, "O1", "2017-12-01")] == [
        (None, "signature")
    ]
    signed = doncaster.signed("doncaster-ccg", on="2017-11-06").signed("doncaster-council", on="2017-12-20")
    assert windows(signed, "O1", "2017-12-20") == [
        days("2017-12-20", "2017-12-31"),
        days("2018-01-01", "2018-01-31"),
        days("2018-02-01", "2018-02-28"),
        days("2018-03-01", "2018-03-31"),
    ]
    assert windows(signed, "O1", "2017-12-19") == [None], "as of the day before nothing was known to start"
    assert windows(signed, "O3", "2017-12-20") == [None], "ongoing gives no dates"


def test_twice_a_year_is_counted_from_april() -> None:
    notts = given("nottinghamshire").signed(*parties(sample("nottinghamshire")), on="2016-12-15")
    assert windows(notts, "O5", "2016-12-15") == [
        days("2016-12-15", "2017-03-31"),
        days("2017-04-01", "2017-04-30"),
    ]


def test_an_extension_makes_more_of_what_recurs() -> None:
    lancashire = given("lancashire").varied(
        SetEnd(day("2017-06-30")), on="2017-03-01", change_on="2017-03-31"
    )
    assert len(found(lancashire, "O1", "2017-03-30")) == 4
    assert len(found(lancashire, "O1", "2017-03-31")) == 5


def test_without_an_end_what_recurs_waits_for_one() -> None:
    history = given(
        made("a", starts="2017-01-01", ends="", recurring=[{"id": "O1", "what": "x", "frequency": "monthly"}])
    )
    assert [one.waits_for for one in found(history, "O1", "2017-01-01")] == ["end date"]


def test_a_term_that_ends_before_it_starts_has_nothing_recurring() -> None:
    terms = made("a", ends="2017-03-15", recurring=[{"id": "O1", "what": "x", "frequency": "monthly"}])
    assert not [one for one in occurrences(terms, day("2017-03-20")) if one.kind is Kind.OBLIGATION]


def test_a_review_six_months_from_signature_is_dated_once_the_last_party_signs() -> None:
    southend = given("southend")
    assert [(one.due, one.waits_for) for one in found(southend, "R1", "2014-09-10")] == [(None, "signature")]
    signed = southend.signed("southend-ccg", on="2014-08-29").signed("southend-council", on="2014-08-31")
    review = found(signed, "R1", "2014-09-10")[0]
    assert (review.due, review.waits_for) == (day("2015-02-28"), None), "31 August and six months"


def test_a_payment_on_signature_falls_on_the_day_of_the_last() -> None:
    notts = given("nottinghamshire").signed(*parties(sample("nottinghamshire")), on="2016-12-15")
    payment = found(notts, "F1", "2016-12-15")[0]
    assert (payment.kind, payment.due, payment.owner) == (Kind.PAYMENT, day("2016-12-15"), ("nhs-england",))


def test_from_signature_is_not_from_a_fixed_start() -> None:
    reviews = [
        {
            "id": "R1",
            "what": "after signing",
            "precision": "relative",
            "after": {"event": "signature", "months": 6},
        },
        {
            "id": "R2",
            "what": "after the start",
            "precision": "relative",
            "after": {"event": "start", "days": 10},
        },
        {
            "id": "R3",
            "what": "after the end",
            "precision": "relative",
            "after": {"event": "end", "months": 1},
        },
    ]
    history = given(made("a", "b", starts="2017-01-01", ends="2018-01-31", reviews=reviews))
    assert [one.due for one in found(history, "R2", "2017-01-01")] == [day("2017-01-11")]
    assert [one.due for one in found(history, "R3", "2017-01-01")] == [day("2018-02-28")]
    assert [one.waits_for for one in found(history, "R1", "2017-01-01")] == ["signature"]
    signed = history.signed("a", on="2017-02-01").signed("b", on="2017-03-01")
    assert [one.due for one in found(signed, "R1", "2017-03-01")] == [day("2017-09-01")]


def test_the_term_its_printed_period_and_the_last_day_for_notice_are_dates_too() -> None:
    terms = sample("southend")
    of_kind = {one.kind: one for one in occurrences(terms, None)}
    assert of_kind[Kind.NOTICE].due == day("2016-03-30")
    assert of_kind[Kind.NOTICE].clause == "5.2"
    assert of_kind[Kind.END].due == day("2016-09-30")
    assert of_kind[Kind.START].waits_for == "signature"
    notts = {one.kind: one for one in occurrences(sample("nottinghamshire"), None)}
    assert notts[Kind.STATED_PERIOD].window == days("2016-12-01", "2017-04-30")
    doncaster = {one.kind: one for one in occurrences(sample("doncaster"), None)}
    assert doncaster[Kind.SUCCESSOR].due == day("2018-04-01")
    assert {one.kind: one for one in occurrences(sample("lancashire"), None)}[Kind.VERSION].due == day(
        "2016-08-03"
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_every_dated_fact_of_a_sample_is_among_its_dates_in_order(name: str) -> None:
    terms = sample(name)
    dates = occurrences(terms, terms.commencement.date)
    in_order = [(one.due or date.max) for one in dates]
    assert in_order == sorted(in_order)
    items = {one.item for one in dates}
    dated: list[Milestone | Gateway | Review] = [*terms.milestones, *terms.gateways, *terms.reviews]
    for fact in dated:
        assert fact.id in items
        assert [one.due for one in dates if one.item == fact.id] == [fact.date]
    assert all(one.clause for one in dates if one.kind is not Kind.VERSION)
    assert len([one for one in dates if one.kind is Kind.EVENT]) == len(terms.background)


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("monthly", 1),
        ("Monthly", 1),
        ("every month", 1),
        ("at least monthly", 1),
        ("once a month", 1),
        ("at least once a month", 1),
        ("quarterly", 3),
        ("each quarter", 3),
        ("every three months", 3),
        ("twice a year", 6),
        ("every six months", 6),
        ("every 6 months", 6),
        ("annual", 12),
        ("once a year", 12),
        ("at least once every year", 12),
        ("Six-monthly", 6),
        ("thrice a year", 4),
        ("4 times each year", 3),
        ("every other month", 2),
        ("every financial year", 12),
        ("each calendar month", 1),
        ("ongoing", None),
        ("as agreed", None),
        ("weekly", None),
        ("every ten weeks", None),
        ("bi-monthly", None),
        ("every 5 months", None),
        ("every calendar year", None),
        ("at most three times a year", None),
        ("0 times a year", None),
        ("each QSG meeting", None),
        ("up to 10 a year", None),
        ("regular (not stated)", None),
        ("", None),
        (None, None),
    ],
)
def test_how_often_is_read_from_words(words: str | None, months: int | None) -> None:
    rule = frequency(words)
    assert (rule.months if rule else None) == months


@pytest.mark.parametrize(
    ("words", "regular"),
    [
        ("daily", True),
        ("every ten weeks", True),
        ("fortnightly, on Thursdays", True),
        ("on the last Friday of every quarter", True),
        ("bi-annually", True),
        ("5 times a year", True),
        ("every three years", True),
        ("at every meeting", False),
        ("up to twice every month", False),
        ("if asked each week", False),
        ("as often as needed", False),
        ("every 0 weeks", False),
    ],
)
def test_an_interval_may_be_set_that_gives_no_dates(words: str, regular: bool) -> None:  # noqa: FBT001
    assert frequency(words) == (Frequency(None) if regular else None)


@pytest.mark.parametrize("words", ["every " * 900, "twenty " * 700, "each month " * 450, "a" * 5000])
def test_how_often_is_soon_read_of_any_words(words: str) -> None:
    started = perf_counter()
    frequency(words)
    assert perf_counter() - started < 0.1


@pytest.mark.parametrize(
    ("often", "starts", "first", "name"),
    [
        ("annual", "2018-01-15", days("2018-01-15", "2019-01-14"), "O1-2019-01"),
        ("three times a year", "2018-01-01", days("2018-01-01", "2018-04-30"), "O1-2018-04"),
        ("every two months", "2018-08-31", days("2018-08-31", "2018-10-30"), "O1-2018-10"),
        ("each financial year", "2018-01-15", days("2018-01-15", "2018-03-31"), "O1-2018-03"),
        ("quarterly", "2018-01-15", days("2018-01-15", "2018-03-31"), "O1-2018-03"),
        ("half-yearly", "2018-04-09", days("2018-04-09", "2018-09-30"), "O1-2018-09"),
    ],
)
def test_the_years_of_an_agreement_are_its_own_where_its_start_is_fixed_and_not_in_april(
    often: str, starts: str, first: Period, name: str
) -> None:
    recurring = [{"id": "O1", "what": "Report", "frequency": often}]
    history = given(made("a", "b", starts=starts, ends="2020-12-31", recurring=recurring))
    assert windows(history, "O1", starts)[0] == first
    assert found(history, "O1", starts)[0].item == name


def test_a_period_keeps_its_name_when_the_term_is_extended_in_it() -> None:
    history = given(made("a", "b", starts="2016-04-01", ends="2017-04-30", **QUARTERLY))
    assert [one.item for one in found(history, "O1", "2016-05-01")][-2:] == ["O1-2017-03", "O1-2017-06"]
    extended = history.varied(SetEnd(day("2017-06-30")), on="2017-03-01")
    assert found(extended, "O1", "2017-03-01")[-1].item == "O1-2017-06"
    assert windows(extended, "O1", "2017-03-01")[-1] == days("2017-04-01", "2017-06-30")


@pytest.mark.parametrize(
    ("often", "names"),
    [
        ("monthly", ["O1-2016-04", "O1-2016-05", "O1-2016-06"]),
        ("quarterly", ["O1-2016-06", "O1-2016-09", "O1-2016-12"]),
        ("twice a year", ["O1-2016-09", "O1-2017-03"]),
        ("annual", ["O1-2017-03"]),
    ],
)
def test_periods_are_named_by_their_last_month(often: str, names: list[str]) -> None:
    recurring = [{"id": "O1", "what": "Report", "frequency": often}]
    history = given(made("a", "b", starts="2016-04-10", ends="2017-03-10", recurring=recurring))
    assert [one.item for one in found(history, "O1", "2016-05-01")][: len(names)] == names


QUARTERLY = {"recurring": [{"id": "O1", "what": "Report", "frequency": "quarterly"}]}
