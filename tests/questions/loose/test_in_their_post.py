"""What a rule says of a post is told of whoever holds it, who is asked about by name."""

import pytest

from agreements.terms import Terms
from tests.questions.loose.hollowbeck import talked
from tests.questions.memory import entry

DAY = "2024-03-01"


def weirs() -> tuple[Terms, ...]:
    return (
        entry(
            "tarn",
            title="Tarn Weirs Agreement",
            short_name="Tarn Weirs Agreement",
            place="Tarn",
            commencement={"rule": "on_signature_by_all", "date": "2023-06-23", "clause": "2"},
            parties=[{"id": "tarn-council", "name": "Tarn Council", "clause": "1"}],
            signatories=[{"party": "tarn-council", "signed_on": "2023-06-23", "clause": "9"}],
            contacts=[{"name": "Ivy Marr", "position": "Sluice Keeper", "clause": "3"}],
            decisions=[
                {
                    "id": "D1",
                    "rule": "The Sluice Keeper may lend out boats for up to five days",
                    "decided_by": ["Sluice Keeper"],
                    "clause": "4",
                }
            ],
        ),
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("for how long may Ivy Marr lend out a boat?", "up to five days"),
        ("for how long may the Sluice Keeper lend out a boat?", "up to five days"),
        ("what does Ivy Marr paint?", "does not say"),
        ("was the Tarn agreement in force on 20 June 2023?", "No. "),
    ],
)
def test_a_rule_on_a_post_is_told_of_its_holder(said: str, told: str) -> None:
    assert told in talked(DAY, said, register=weirs())[-1]


def test_what_only_may_be_done_is_no_yes_to_whether_it_has_to_be() -> None:
    boards = [{"name": "Flood Warden", "as": "Leaks may be reported to it", "clause": "5"}]
    register = (entry("tarn", mentioned=boards),)
    told = talked(DAY, "do leaks have to be reported to the Flood Warden?", register=register)[-1]
    assert "may be reported" in told
    assert not told.startswith("Yes")
