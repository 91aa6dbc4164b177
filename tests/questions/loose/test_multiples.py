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
        ("what do 30 lessons in the lanes cost in a year", "£9,000 (£9,000)"),
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
