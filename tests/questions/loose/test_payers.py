"""Who pays a sum is told apart from who receives it, and nobody is said to pay what is paid to them."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

_FUNDS = [
    {"id": "F1", "what": "Seeds", "amount": 310, "payer": "guild", "payee": "growers", "clause": "4"},
    {"id": "F2", "what": "Spades", "amount": 120, "payer": "shire", "payee": "growers", "clause": "4"},
]
PLOTS = {
    "title": "Agreement on the Fennick Plots",
    "short_name": "Fennick Plots Agreement",
    "parties": [
        {"id": "guild", "name": "Fennick Guild"},
        {"id": "shire", "name": "Fennick Shire Council"},
        {"id": "growers", "name": "Ladywell Growers"},
    ],
    "funding": _FUNDS,
}


def told(said: str, **more: object) -> str:
    desk = MemoryDesk((entry("fennick", **{**PLOTS, **more}),))
    return text(desk.ask(said, today=TODAY)).split("\n")[0]


@pytest.mark.parametrize(
    "said",
    [
        "how much does Ladywell Growers pay at fennick?",
        "what does Ladywell Growers contribute at fennick?",
        "fennick: how much is paid by Ladywell Growers?",
    ],
)
def test_what_somebody_receives_is_not_what_they_pay(said: str) -> None:
    first = told(said)
    assert "the register does not say" in first
    assert "2 funding items" not in first


@pytest.mark.parametrize(
    "said",
    ["how much is Ladywell Growers paid at fennick?", "fennick: how much is paid to Ladywell Growers?"],
)
def test_what_somebody_is_paid_is_what_they_receive(said: str) -> None:
    assert "\u00a3310" in told(said)
    assert "\u00a3120" in told(said)


def test_whether_somebody_pays_at_all_is_yes_or_no() -> None:
    assert told("does Ladywell Growers pay anything at fennick?").startswith("No. ")
    assert told("does Fennick Guild have to pay anything at fennick?").startswith("Yes. ")


@pytest.mark.parametrize(
    "more",
    [
        {"funding": [*_FUNDS, {"id": "F3", "what": "Water", "amount": 9, "clause": "4"}]},
        {"commitments": [{"id": "C1", "what": "Pay for the gate", "owner": ["growers"], "clause": "5"}]},
    ],
)
def test_nobody_is_said_to_pay_nothing_where_it_is_left_open(more: dict[str, object]) -> None:
    assert not told("does Ladywell Growers pay anything at fennick?", **more).startswith("No")


def test_whether_somebody_is_paid_is_not_whether_they_pay() -> None:
    assert not told("does Ladywell Growers get paid anything at fennick?").startswith("No")
    assert not told("does Ladywell Growers pay anything back at fennick?").startswith("No")
