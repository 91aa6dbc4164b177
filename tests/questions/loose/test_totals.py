"""What sums come to: all of them, those of somebody, those that are firm, with one that is named or not."""

import pytest

from agreements.terms import Terms
from answering.requests import Form
from questions.loose.asking import asked
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text


def _sum(id_: str, what: str, amount: int, payer: str, **more: object) -> dict[str, object]:
    told = {"amount_text": f"£{amount:,}", "payee": "rowers", "firm": True, "clause": "4"}
    return {"id": id_, "what": what, "amount": amount, "payer": payer, **told, **more}


WEIR = entry(
    "gullwick",
    title="Agreement on the Gullwick Weir",
    short_name="Gullwick Weir Agreement",
    parties=[
        {"id": "burgh", "name": "Gullwick Burgh Council", "also_called": ["the Burgh"]},
        {"id": "mill", "name": "Teasel Mill Trust"},
        {"id": "rowers", "name": "Gullwick Rowing Club"},
    ],
    purpose={"text": "How the weir is kept safe through the autumn floods.", "clause": "1"},
    funding=[
        _sum("F1", "Timber for the sluice", 900, "burgh", amount_text="£900 in three equal monthly payments"),
        _sum("F2", "Lighting", 400, "burgh"),
        _sum("F3", "Boat trailer", 250, "mill", firm=False, terms="Hoped for, not yet confirmed."),
    ],
)


def told(*said: str) -> str:
    desk = MemoryDesk((WEIR,))
    return [text(desk.ask(one, today=TODAY, thread="t")).split("\n")[0] for one in said][-1]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("how much does the burgh pay in total at gullwick?", "£900 + £400 = £1,300"),
        ("what is the burgh committed to paying in all at gullwick?", "£900 + £400 = £1,300"),
        ("what does the gullwick money come to?", "£900 + £400 + £250 = £1,550"),
        ("what's the total for the autumn with the trailer money added in? gullwick", "= £1,550"),
        ("gullwick: total including the bit the mill trust hasn't confirmed?", "= £1,550"),
        ("gullwick: what is the total without the trailer?", "£900 + £400 = £1,300"),
        ("gullwick: what is the total excluding the unconfirmed money?", "£900 + £400 = £1,300"),
        ("gullwick: how much in total is confirmed?", "£900 + £400 = £1,300"),
    ],
)
def test_sums_are_added_up(said: str, sums: str) -> None:
    assert sums in told(said)


def test_a_total_says_what_of_it_is_not_firm() -> None:
    assert "of this £250 is expected, not firm" in told("what does the gullwick money come to?")
    assert "not firm" not in told("how much does the burgh pay in total at gullwick?")


@pytest.mark.parametrize(
    ("said", "sums", "lacks"),
    [
        ("how much is firm at gullwick?", "£900 + £400 = £1,300", "£250"),
        ("which money is not guaranteed at gullwick?", "£250: Boat trailer", "£400"),
        ("gullwick: which sums aren't certain?", "£250: Boat trailer", "£400"),
        ("gullwick: how much money is not confirmed?", "£250: Boat trailer", "£400"),
    ],
)
def test_sums_are_told_by_whether_they_are_firm(said: str, sums: str, lacks: str) -> None:
    assert sums in told(said)
    assert lacks not in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "gullwick: how much of the timber is firm?",
        "how much clay is guaranteed at gullwick?",
        "gullwick: what has to be put before the committee to get the money?",
        "how much does the committee pay at gullwick?",
    ],
)
def test_how_firm_something_else_is_is_not_told_of_all_sums(said: str) -> None:
    assert "£1,300" not in told(said)


def test_whether_money_is_certain_is_whether_it_is_firm() -> None:
    assert told("is the lighting money certain at gullwick?").startswith("Yes. ")
    assert "expected, not firm: Boat trailer" in told("is the trailer money certain at gullwick?")
    assert not told("is the timber certain to float at gullwick?").startswith(("Yes", "No"))


def test_what_was_named_before_is_left_out() -> None:
    first = "gullwick: total including the bit the mill trust hasn't confirmed?"
    assert "£900 + £400 = £1,300" in told(first, "without that bit?")
    assert "£900 + £250 = £1,150" in told(
        "gullwick: what is the total of all the money?", "and without the lighting?"
    )


@pytest.mark.parametrize(
    "said",
    [
        "gullwick: what is the total without the dredger?",
        "gullwick: what is the total including the dredger?",
        "gullwick: what is the total for the dredger?",
        "what does the mill trust pay for the lighting in total at gullwick?",
    ],
)
def test_what_is_of_no_sum_is_not_added_up(said: str) -> None:
    assert "=" not in told(said)


def test_an_instalment_is_worked_out_where_the_sum_is_printed_in_equal_parts() -> None:
    assert "£300 a month (£900 \u00f7 3)" in told("what do we pay the rowing club each month at gullwick?")
    assert "a month" not in told("how much is the lighting each month at gullwick?")


PONDS = entry(
    "sedgeley",
    title="Agreement on the Sedgeley Ponds",
    short_name="Sedgeley Ponds Agreement",
    parties=[
        {"id": "burgh", "name": "Sedgeley Burgh Council"},
        {"id": "abbey", "name": "Sedgeley Abbey"},
        {"id": "anglers", "name": "Sedgeley Anglers"},
    ],
    commencement={"rule": "fixed_date", "date": "2031-04-01", "clause": "2"},
    end={"date": "2034-03-31", "clause": "2"},
    funding=[
        _sum("F1", "Payment into the fund by the Abbey", 700, "abbey", payee="burgh"),
        _sum("F2", "Grant for reeds", 450, "burgh", payee="anglers"),
        _sum("F3", "Grant for nets", 250, "burgh", payee="anglers"),
    ],
)
LOCKS = entry(
    "sallow",
    title="Agreement on the Sallow Locks",
    short_name="Sallow Locks Agreement",
    parties=[{"id": "burgh", "name": "Sallow Burgh Council"}, {"id": "mill", "name": "Sallow Mill"}],
    commencement={"rule": "fixed_date", "date": "2031-04-01", "clause": "2"},
    end={"date": "2034-03-31", "clause": "2"},
    funding=[
        _sum("F1", "Cost of the gates", 1000, "burgh", terms="Met by the Burgh £600 and the Mill £400."),
        _sum("F2", "Burgh share", 600, "burgh"),
        _sum("F3", "Mill share", 400, "mill"),
        _sum("F4", "Paint", 50, "mill"),
        _sum("F5", "Buoys", 60, "mill", amount_text="up to £60 a year"),
    ],
)


def told_of(agreement: Terms, said: str) -> str:
    return text(MemoryDesk((agreement,)).ask(said, today=TODAY)).split("\n")[0]


def test_no_sum_is_counted_twice() -> None:
    assert "£450 + £250 = £700" in told_of(PONDS, "what do the two grants come to at sedgeley?")
    assert "£1,400" not in told_of(PONDS, "sedgeley: what is the total of all the money?")
    assert "£1,000 + £50 = £1,050" in told_of(LOCKS, "sallow: what is the total of all the money?")


def test_so_many_sums_as_are_said_are_added_up_or_none() -> None:
    assert "=" not in told_of(PONDS, "what do the four grants come to at sedgeley?")


def test_what_is_worked_out_of_a_bound_is_one() -> None:
    assert "up to £180 (3 years \u00d7 £60)" in told_of(
        LOCKS, "how much are the buoys over three years at sallow?"
    )


def test_what_is_paid_in_a_month_may_be_paid_for() -> None:
    assert "£300 a month (£900 \u00f7 3)" in told("how much a month is paid for the timber at gullwick?")


def _dated(id_: str, **more: object) -> Terms:
    funds = [
        _sum("F1", "Locks", 80, "moot", year="2031/32"),
        _sum("F2", "Reeds", 50, "moot", **{"year": "2032/33", "firm": False, **more}),
        _sum("F3", "Weeding", 20, "moot", amount_text="£20 a year"),
    ]
    parties = [{"id": "moot", "name": "Wenlow Moot"}, {"id": "rowers", "name": "Rowers"}]
    return entry(id_, short_name=f"{id_.title()} Agreement", parties=parties, funding=funds)


def test_sums_of_years_are_said_to_be_for_those() -> None:
    said = told_of(_dated("wenlow"), "wenlow: what is the total of all the money?")
    assert "£80 + £50 = £130 for 2031/32 and 2032/33 and £20 a year" in said
    assert "; of this £50 is expected, not firm" in said
    undated = told_of(_dated("wenlow", year=None), "wenlow: what is the total of all the money?")
    assert "£130 with no period given and £20 a year" in undated


def test_of_all_agreements_it_is_said_what_is_not_firm() -> None:
    desk = MemoryDesk((_dated("wenlow"), _dated("hasp", firm=True)))
    page = desk.ask("how much money is there across all agreements?", today=TODAY)
    assert text(page).startswith("£260 for 2031/32 and 2032/33 and £40 a year in all, in 2 of 2 agreements; ")
    assert "of this £50 is expected, not firm" in text(page).split("\n")[0]


def test_a_combined_authority_combines_no_sums() -> None:
    assert asked("what must the Combined Authority do?").form is Form.WHAT
    assert asked("what do the two of them pay, combined?").form is Form.SUM
