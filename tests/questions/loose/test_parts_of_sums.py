"""What part of a sum comes back, is one instalment of it or somebody's by the shares that a table prints."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

ORCHARD = entry(
    "pippin",
    title="Agreement on the Pippin Orchard",
    short_name="Pippin Orchard Agreement",
    parties=[
        {"id": "parish", "name": "Pippin Parish Council", "also_called": ["the Parish"]},
        {"id": "growers", "name": "Growers' Guild", "also_called": ["the Guild"]},
        {"id": "college", "name": "Russet College", "also_called": ["the College"]},
    ],
    commencement={"rule": "fixed_date", "date": "2026-04-01", "clause": "2"},
    end={"date": "2029-03-31", "clause": "2"},
    funding=[
        {
            "id": "F1",
            "what": "Cost of the pickers",
            "amount": 90000,
            "terms": "Met by the Guild £60,000 and the College £30,000.",
            "clause": "4",
        },
        {
            "id": "F2",
            "what": "Guild contribution",
            "amount": 60000,
            "payer": "growers",
            "terms": "Three equal instalments.",
            "clause": "4",
        },
        {
            "id": "F3",
            "what": "College contribution",
            "amount": 30000,
            "payer": "college",
            "terms": "Three equal instalments.",
            "clause": "4",
        },
        {
            "id": "F4",
            "what": "Grant for the press",
            "amount": 8000,
            "payer": "parish",
            "payee": "growers",
            "terms": "A half to be returned if the Guild withdraws before 1 June 2028.",
            "clause": "5",
        },
    ],
)

CIDER = entry(
    "russet",
    title="Agreement on the Russet Cider Barn",
    short_name="Russet Cider Agreement",
    parties=[
        {"id": "parish", "name": "Pippin Parish Council", "also_called": ["the Parish"]},
        {"id": "growers", "name": "Growers' Guild", "also_called": ["the Guild"]},
    ],
    allocations=[
        {
            "id": "A1",
            "name": "Shares of the partners",
            "clause": "Annex 2",
            "columns": ["Partner", "Share (%)"],
            "rows": [["Parish", 20], ["Guild", 50], ["Others", 30]],
        }
    ],
    other_terms=[
        {
            "topic": "losses",
            "text": "Up to £10,000 split by Annex 2; what is above that is borne by the Guild.",
            "clause": "7",
        }
    ],
)


def _said(*each: str) -> str:
    desk = MemoryDesk((ORCHARD, CIDER))
    return [text(desk.ask(said, today=TODAY, thread="t")) for said in each][-1].splitlines()[0]


def test_an_instalment_is_of_the_sum_that_was_spoken_of() -> None:
    said = _said("how much does the guild contribute in pippin", "and how much is each instalment")
    assert "£20,000 each (£60,000 \u00f7 3): Guild contribution" in said
    assert "each (" not in _said("how much is each instalment in pippin")


def test_a_sum_is_a_share_of_the_one_that_says_it_is_part_of_it() -> None:
    asked = "what share of the total is that"
    said = _said("how much does the guild pay in pippin", asked)
    assert "66.7% (£60,000 \u00f7 £90,000)" in said
    assert "% (" not in _said("how much is the grant for the press in pippin", asked)


def test_a_rule_shares_by_a_table_what_is_within_its_limit() -> None:
    assert "20% of £6,000 = £1,200" in _said(
        "losses came out at £6,000, what is the parish's slice in russet"
    )
    assert "£2,400" not in _said("losses came out at £12,000, what is the parish's slice in russet")


PERRY = entry(
    "perry",
    title="Agreement on the Perry Pool",
    short_name="Perry Agreement",
    parties=[
        {"id": "parish", "name": "Perry Parish Council", "also_called": ["the Parish"]},
        {"id": "growers", "name": "Perry Guild", "also_called": ["the Guild"]},
    ],
    end={"date": "2029-03-31", "clause": "2"},
    funding=[
        {
            "id": "F1",
            "what": "Guild share of the pooled fund",
            "amount": 7000,
            "payer": "growers",
            "clause": "4",
        },
        {
            "id": "F2",
            "what": "Parish share of the pooled fund",
            "amount": 5000,
            "payer": "parish",
            "clause": "4",
        },
        {"id": "F3", "what": "Repair of the barn", "amount": 900, "payer": "parish", "clause": "5"},
    ],
)


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ("total that the Guild and the Parish put into the pot", "\u00a312,000"),
        ("how much do the Guild and the Parish put into the pool together", "\u00a312,000"),
        ("total that the Guild and the Parish pay", "\u00a312,900"),
    ],
)
def test_what_goes_into_a_pool_is_told_apart_from_what_else_is_paid(said: str, total: str) -> None:
    answer = text(MemoryDesk((PERRY,)).ask(f"{said} (perry)", today=TODAY, thread=said))
    assert f"= {total}" in answer.split("\n")[0]


def test_what_is_called_a_pot_where_nothing_is_pooled_is_all_of_the_money() -> None:
    desk = MemoryDesk((ORCHARD,))
    pot, money = (
        text(desk.ask(f"what is the total {word} (pippin)", today=TODAY, thread=word))
        for word in ("pot", "money")
    )
    assert pot.split("\n")[0] == money.split("\n")[0]
    assert "\u00a390,000 + \u00a38,000 = \u00a398,000" in pot.split("\n")[0]  # which the two pay the first of
