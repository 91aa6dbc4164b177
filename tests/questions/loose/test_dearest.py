"""Which agreement costs most: by what its sums come to over its term, as far as that is told."""

import pytest

from tests.questions.loose.test_across import listed
from tests.questions.memory import entry


def _costing(name: str, years: int, *sums: tuple[int, str]) -> dict[str, object]:
    return {
        "short_name": f"{name.title()} MoU",
        "commencement": {"rule": "fixed_date", "date": "2022-04-01"},
        "end": {"date": f"{2022 + years}-03-31"},
        "funding": [
            {"id": f"F{place}", "what": "Rent", "amount": amount, "amount_text": text}
            for place, (amount, text) in enumerate(sums)
        ],
    }


ALDER, BIRCH, CEDAR = (
    entry("alder", **_costing("alder", 3, (40_000, "\u00a340,000 a year"))),
    entry("birch", **_costing("birch", 3, (90_000, "\u00a390,000"), (10, "\u00a310"), (20, "\u00a320"))),
    entry("cedar", **_costing("cedar", 1, (30_000, "\u00a330,000"))),
)
DOGWOOD = entry(
    "dogwood",
    **{
        **_costing("dogwood", 3),
        "funding": [
            {"id": "F1", "what": "Rent", "amount": 50_000, "amount_text": "50,000 a year", "year": "2022/23"}
        ],
    },
)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which agreement costs the most?", {"alder"}),
        ("which is the dearest?", {"alder"}),
        ("whats our most expensive agreement", {"alder"}),
        ("which agreement is cheapest?", {"cedar"}),
        ("what are the top two agreements by money?", {"alder", "birch"}),
        ("which agreements cost more than \u00a3100,000?", {"alder"}),
    ],
)
def test_a_sum_of_each_year_counts_for_each_year(said: str, wanted: set[str]) -> None:
    assert listed(said, (ALDER, BIRCH, CEDAR)) == wanted


def test_of_a_sum_that_may_be_paid_again_both_may_cost_most() -> None:
    assert listed("which agreement costs the most?", (ALDER, CEDAR, DOGWOOD)) == {"alder", "dogwood"}
    assert listed("which agreements cost more than \u00a3100,000?", (ALDER, CEDAR, DOGWOOD)) == {"alder"}


def test_what_is_dearest_of_something_else_is_no_agreement() -> None:
    assert listed("which is the dearest wardrobe?", (ALDER, BIRCH, CEDAR)) == set()
