"""What follows if something is not let through, how a sum is paid, what alone is called so."""

import pytest

from agreements.terms import Terms
from answering.language.english import plain
from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2022-03-01"
KENNELS: tuple[Terms, ...] = (
    entry(
        "ashcombe",
        title="Ashcombe Kennels Agreement",
        short_name="Ashcombe Kennels Agreement",
        place="Ashcombe",
        parties=[
            {"id": "shelter", "name": "Ashcombe Shelter", "clause": "1"},
            {"id": "parish", "name": "Ashcombe Parish Council", "clause": "1"},
        ],
        commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
        end={"date": "2025-12-31", "clause": "2"},
        gateways=[
            {
                "id": "G1",
                "what": "Second wing gateway",
                "date": "2022-09-30",
                "decided_by": ["parish"],
                "evidence": ["A count of strays"],
                "effect": "The second wing is built; if not passed, the pens are shared until May.",
                "clause": "3",
            }
        ],
        funding=[
            {
                "id": "F1",
                "what": "Vet fees",
                "amount": 900,
                "payer": "parish",
                "payee": "shelter",
                "terms": "Paid in three instalments.",
                "clause": "4",
            }
        ],
        commitments=[{"id": "C1", "what": "Lose no collar", "owner": ["shelter"], "clause": "5"}],
        background=[
            {"date": "2020-05-04", "what": "Survey of pounds published", "clause": "6"},
            {"date": "2020-07-06", "what": "Open day held by the shelter", "clause": "6"},
        ],
    ),
)


@pytest.mark.parametrize(
    "said",
    [
        "and if it's knocked back?",
        "what do we lose if it fails?",
        "what would the shelter forfeit if it fails?",
    ],
)
def test_what_follows_is_told(said: str) -> None:
    told = talked(DAY, "what is needed for the second wing gateway at Ashcombe?", said, register=KENNELS)[-1]
    assert "pens are shared" in told.split("\n")[0]


def test_what_is_only_put_off_is_not_refused() -> None:
    assert "refuse" in plain("was it knocked back")
    assert "refuse" not in plain("was it knocked back to June")


@pytest.mark.parametrize("said", ["all at once or in bits?", "in one go or piecemeal?"])
def test_how_a_sum_is_paid_is_told(said: str) -> None:
    told = talked(DAY, "who pays the vet fees at Ashcombe?", said, register=KENNELS)[-1]
    assert "three instalments" in told.split("\n")[0]


def test_what_is_done_at_once_or_in_bits_is_no_payment() -> None:
    told = talked(DAY, "is the second wing at Ashcombe built all at once or in bits?", register=KENNELS)[-1]
    assert "instalments" not in told.split("\n")[0]


def test_what_one_fact_alone_is_called_by_is_meant() -> None:
    told = talked(DAY, "date of the Ashcombe open day", "and the survey?", register=KENNELS)[-1]
    assert "4 May 2020" in told.split("\n")[0]


def test_what_nothing_is_called_by_is_not() -> None:
    told = talked(DAY, "date of the Ashcombe open day", "and the raffle?", register=KENNELS)[-1]
    assert "does not say" in told.split("\n")[0]
