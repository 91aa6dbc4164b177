"""What is left for later or told apart: schedules kept elsewhere, people to be named, other changes."""

import pytest

from tests.documents.drafts import told_in

TEXT = """BEE GARDENS AGREEMENT

Owner: Programme Manager, Swarm Response

1. Parties
1.1 This agreement is between Alder Borough Council ("the Council") and the Beck Valley Trust ("the Trust").

2. Term
2.1 It starts on 1 April 2031 and ends on 31 March 2034. People and papers are in Schedules 1 and 2.

3. Changes
3.1 Wardens may make small changes. Any other change requires the written agreement of both partners.

Schedule 1 - Wardens

Council: Ann Example, Head Warden
Trust: [to be named]

Schedule 2 - Keeping bees

(See separate booklet.)
"""


def test_a_schedule_may_be_open_or_kept_in_a_booklet() -> None:
    assert told_in(TEXT, "schedules", "label", "state") == [
        ("Schedule 1", "part_blank"),
        ("Schedule 2", "missing"),
    ]


@pytest.mark.parametrize("said", ["See the map of hives below.", "Bees need separate booths."])
def test_a_schedule_that_says_something_is_there(said: str) -> None:
    text = TEXT.replace("(See separate booklet.)", said)
    assert told_in(text, "schedules", "label", "state")[1:] == [("Schedule 2", "present")]


def test_any_other_change_is_how_it_is_varied() -> None:
    (rule,) = told_in(TEXT, "variation", "clause", "in_writing")
    assert rule == ("3.1", True)


def test_a_team_is_nobody() -> None:
    assert "Swarm Response" not in [name for (name,) in told_in(TEXT, "contacts", "name")]
