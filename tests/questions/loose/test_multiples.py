"""A sum so many times over, a part of it or its whole; beside each what is close, and not worked out."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

MILL = entry(
    "millbeck",
    title="Agreement on the Millbeck Swimming Pool",
    short_name="Millbeck Pool Agreement",
    parties=[
        {"id": "borough", "name": "Millbeck Borough Council", "also_called": ["the Borough"]},
        {"id": "club", "name": "Otter Swimming Club", "also_called": ["the Club"]},
        {"id": "college", "name": "Fenside College"},
    ],
    commencement={"rule": "fixed_date", "date": "2020-04-01", "clause": "2"},
    end={"date": "2024-03-31", "clause": "2"},
    funding=[
        {
            "id": "F1",
            "what": "Upkeep of the boiler",
            "amount": 6000,
            "amount_text": "£6,000 a year",
            "payer": "borough",
            "payee": "club",
            "terms": "A quarter of the cost of the work.",
            "clause": "5",
        },
        {
            "id": "F2",
            "what": "Hire of the lanes",
            "amount": 9000,
            "amount_text": "£9,000 a year",
            "payer": "college",
            "payee": "borough",
            "terms": "Covers 40 lessons a year; further lessons £75 each.",
            "clause": "6",
        },
        {
            "id": "F3",
            "what": "New diving board",
            "amount": 3200,
            "amount_text": "£3,200",
            "year": "2020/21",
            "payer": "borough",
            "payee": "club",
            "clause": "7",
        },
        {
            "id": "F4",
            "what": "Lifeguard rota",
            "amount": 1500,
            "amount_text": "£1,500 a year",
            "year": "from 2021/22",
            "payer": "club",
            "payee": "borough",
            "clause": "8",
        },
        {
            "id": "F5",
            "what": "Locker room repairs",
            "amount": 8400,
            "amount_text": "£8,400",
            "year": "2022/23",
            "payer": "college",
            "payee": "borough",
            "terms": "In four equal quarterly payments",
            "clause": "9",
        },
    ],
    other_terms=[{"topic": "laundry", "text": "A coach may claim 40p a towel", "clause": "11"}],
    scope={"additional": [{"item": "Galas", "detail": "£120 each", "clause": "10"}]},
)


def told(said: str) -> str:
    return text(MemoryDesk((MILL,)).ask(f"{said}? (millbeck)", today=TODAY, thread=said)).split("\n")[0]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("how much does the borough pay for the boiler over the whole term", "£24,000 (4 years × £6,000)"),
        ("what does the boiler upkeep come to across three years", "£18,000 (3 years × £6,000)"),
        ("what do 46 lessons in the lanes cost in a year", "£9,450 (£9,000 + 6 beyond 40 × £75)"),
        ("what do 30 lessons in the lanes cost in a year", "£9,000: Hire of the lanes"),
        ("millbeck: twice the diving board money", "£6,400 (£3,200 × 2)"),
        ("half of the diving board money", "£1,600 (£3,200 ÷ 2)"),
        ("how much may a coach claim for 12 towels", "£4.80 (12 towels × £0.40)"),
        ("how much would 3 galas cost", "£360 (3 galas × £120)"),
        ("what is a third of the diving board money", "£1,066.67 (£3,200 ÷ 3)"),
        ("what's three quarters of the diving board money", "£2,400 (£3,200 ÷ 4 × 3)"),
        ("what is the full cost of the boiler", "£24,000 (£6,000 × 4)"),
        ("how much is each quarterly payment for the locker room", "£2,100 each (£8,400 ÷ 4)"),
        ("what is the quarterly invoice for the locker room repairs", "£2,100 each (£8,400 ÷ 4)"),
    ],
)
def test_a_sum_is_worked_out_and_shown(said: str, sums: str) -> None:
    assert sums in told(said)


@pytest.mark.parametrize(
    "said",
    [
        "how much does the borough pay for the boiler over six years",  # which are more than the term has
        "what does the diving board come to over the whole term",  # which is paid once
        "what does the lifeguard rota cost over the whole term",  # which is not paid in all of it
        "how much does the club pay for the boiler over the whole term",  # who is paid it
        "what do 46 sauna sessions in the lanes cost",  # which have no price
        "how much would 3 regattas cost",
        "how much may a coach claim for 12 whistles",
        "do half of the parties pay for the diving board",
        "what is the full cost of the diving board",  # of which nothing says that it is a part
        "what is a third of the sauna money",
        "how much is each monthly payment for the locker room",  # which is paid each quarter
    ],
)
def test_what_has_no_such_price_is_not_worked_out(said: str) -> None:
    assert "×" not in told(said)
    assert "÷" not in told(said)
    assert "does not say" in told(said) or "£3,200" in told(said)


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("and half of that", "£3,000 (£6,000 ÷ 2)"),
        ("and over all four years", "£24,000 (4 years × £6,000)"),
        ("what does that come to over the whole term", "£24,000 (4 years × £6,000)"),
    ],
)
def test_what_was_told_last_is_gone_on_with(said: str, sums: str) -> None:
    desk = MemoryDesk((MILL,))
    desk.ask("how much is the boiler upkeep a year? (millbeck)", today=TODAY, thread=said)
    assert sums in text(desk.ask(f"{said}?", today=TODAY, thread=said))
    desk.ask("when does it end? (millbeck)", today=TODAY, thread=said)
    assert "÷" not in text(desk.ask("and half of that?", today=TODAY, thread=said))  # which is no sum


RIVER = entry(
    "oxmere",
    title="Agreement on the Oxmere River Path",
    short_name="Oxmere Path Agreement",
    parties=[
        {"id": "parish", "name": "Oxmere Parish Council", "also_called": ["the Parish"]},
        {"id": "mill", "name": "Mill Owners' Union", "also_called": ["the Union"]},
        {"id": "wardens", "name": "Oxmere Path Wardens", "also_called": ["the Wardens"]},
    ],
    commencement={"rule": "fixed_date", "date": "2020-04-01", "clause": "2"},
    end={"date": "2025-03-31", "clause": "2"},
    funding=[
        {
            "id": "F1",
            "what": "The Parish shall give £8,000 and the Union shall give £5,000 in each financial year",
            "amount": 8000,
            "amount_text": "£8,000",
            "payer": "parish",
            "clause": "4",
        },
        {
            "id": "F2",
            "what": "The Parish shall give £8,000 and the Union shall give £5,000 in each financial year",
            "amount": 5000,
            "amount_text": "£5,000",
            "payer": "mill",
            "clause": "4",
        },
        {
            "id": "F3",
            "what": "The Parish shall pay the Wardens £700 at the start of each quarter",
            "amount": 700,
            "payer": "parish",
            "payee": "wardens",
            "clause": "5",
        },
        {
            "id": "F4",
            "what": "The Union shall pay £1,500 for tools by 1 June 2020, and £40 for a year of insurance",
            "amount": 1500,
            "payer": "mill",
            "payee": "wardens",
            "clause": "6",
        },
    ],
)


def _of_the_path(said: str) -> str:
    return text(MemoryDesk((RIVER,)).ask(said, today=TODAY)).splitlines()[0]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("what does the parish pay each year in oxmere", "£10,800 a year (£8,000 + 4 quarters × £700)"),
        ("what does the union pay each year in oxmere", "£5,000 a year: "),
        ("how much does the parish pay the wardens a year in oxmere", "£2,800 a year (4 quarters × £700)"),
        ("how much does the parish pay the wardens each quarter in oxmere", "£700 a quarter: "),
        ("how much do the wardens get each year in oxmere", "£2,800 a year"),
        ("how much does the parish give over the whole term of oxmere", "£54,000 (5 years × £8,000 + "),
        ("what is the total funding in oxmere", "£8,000 + £5,000 = £13,000 a year, £1,500 with no period "),
        ("what does the parish owe the wardens in oxmere", "£700 a quarter: "),
        ("what do the parish and the union pay together each year in oxmere", "£15,800 a year ("),
    ],
)  # fmt: skip
def test_sums_of_different_periods_are_not_added_as_one(said: str, told: str) -> None:
    assert f"Oxmere Path Agreement: {told}" in _of_the_path(said)


@pytest.mark.parametrize(
    "said",
    [
        "how much does the union pay over the whole term of oxmere",  # a sum of no period is among them
        "how much does the union pay the wardens each year in oxmere",
        "how much does the parish pay each month in oxmere",
        "how much does the parish pay the union each year in oxmere",
        "what does the union owe the parish in oxmere",
        "how much more does the parish pay the wardens than the union pays them in oxmere",
    ],
)
def test_what_is_not_said_to_be_paid_again_is_taken_no_more_than_once(said: str) -> None:
    found = _of_the_path(said)
    for wrong in ("£32,500", "£7,500", "£6,500", "£15,800", "£13,000", "£900", "a month", "£800"):
        assert wrong not in found, found


def test_a_sum_just_told_is_brought_to_a_year() -> None:
    desk = MemoryDesk((RIVER,))
    desk.ask("how much does the parish pay the wardens in oxmere", today=TODAY, thread="t")
    page = desk.ask("how much a year is that", today=TODAY, thread="t")
    assert "£2,800 a year (4 quarters × £700)" in text(page)


def test_all_agreements_are_added_up_by_what_is_paid_in_each_period() -> None:
    page = MemoryDesk((RIVER, MILL)).ask("what is the total we pay across all agreements", today=TODAY)
    said = text(page).splitlines()[0]
    assert "£29,500 a year" in said
    assert "£700 a quarter" in said
