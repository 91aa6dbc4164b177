"""What is paid on one of the occasions that terms name, and what is close to that and told as it stands."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text


def _sum(id_: str, what: str, amount: int, terms: str, payee: str = "society") -> dict[str, object]:
    told = {"amount_text": f"£{amount:,}", "payer": "town", "payee": payee, "firm": True, "clause": "6"}
    return {"id": id_, "what": what, "amount": amount, "terms": terms, **told}


BELLS = entry(
    "tinsley",
    title="Agreement on the Tinsley Bells",
    short_name="Tinsley Bells Agreement",
    parties=[
        {"id": "town", "name": "Tinsley Town Council", "also_called": ["the Town"]},
        {"id": "society", "name": "Tinsley Ringers' Society"},
        {"id": "foundry", "name": "Loam Foundry"},
    ],
    funding=[
        _sum(
            "F1",
            "Survey of the tower",
            4000,
            "30% on receipt of the outline and 70% on receipt of the plans.",
        ),
        _sum("F2", "Tuning", 900, "£200 on 5 May, £300 on 5 June and £400 on 5 July.", "foundry"),
        _sum("F3", "Ropes", 500, "Two equal instalments, on 2 August 2031 and 9 September 2031."),
        _sum("F4", "Frame", 800, "Half on delivery, half when the frame is tested."),
        _sum("F5", "Louvres", 700, "£100 on the first visit and 20% on the last."),
    ],
)


def told(*said: str) -> str:
    desk = MemoryDesk((BELLS,))
    return [text(desk.ask(one, today=TODAY, thread="t")).split("\n")[0] for one in said][-1]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("tinsley: how much of the survey money is paid on receipt of the plans?", "£2,800 (70% of £4,000)"),
        ("tinsley: how much do the ringers get when the outline is received?", "£1,200 (30% of £4,000)"),
        ("tinsley: how much does the foundry get on 5 june?", "£300: Tuning"),
        ("tinsley: how much is the ropes instalment in september 2031?", "£250 (£500 \u00f7 2)"),
        ("tinsley: how much is due once the frame has been tested?", "£400 (£800 \u00f7 2)"),
    ],
)
def test_a_stage_is_worked_out(said: str, sums: str) -> None:
    assert sums in told(said)


def test_what_is_told_before_says_which_stage_is_meant() -> None:
    said = "tinsley: the ringers are sending in the plans, what does that release to them?"
    assert "£2,800 (70% of £4,000)" in text(MemoryDesk((BELLS,)).ask(said, today=TODAY))


@pytest.mark.parametrize(
    "said",
    [
        "tinsley: how much of the survey money is paid before the plans?",
        "tinsley: how much of the survey money is paid if the plans are late?",
        "tinsley: how much of the survey money is paid on receipt of the photographs?",
        "tinsley: how much does the foundry get on 5 august?",
        "tinsley: how much of the survey money is paid?",
        "tinsley: how much of the louvres money is paid on the last visit?",  # whose parts are not all of it
    ],
)
def test_no_other_occasion_is_guessed(said: str) -> None:
    answer = told(said)
    assert not any(part in answer for part in ("£2,800", "£1,200", "£300", "£140", "£100:"))
