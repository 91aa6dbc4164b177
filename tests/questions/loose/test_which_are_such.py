"""Which agreements are such, asked in a hurry: each list holds those that it should, and no other."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_across import listed
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

PARTIES = [{"id": "quay", "name": "Quay Borough Council"}, {"id": "mill", "name": "Mill Trust"}]
SIGNED = [
    {"party": "quay", "name": "Professor Ada Thrale", "signed_on": "2022-03-01"},
    {"party": "mill", "name": "Ben Oke", "signed_on": "2022-03-02"},
]
REGISTER = (
    entry(
        "alder",
        short_name="Alder MoU",
        also_called=["Alder"],
        parties=PARTIES,
        signatories=SIGNED,
        commencement={"rule": "fixed_date", "date": "2022-04-01", "clause": "2"},
        end={"date": "2027-03-31", "clause": "2"},
        extension={"allowed": False, "rule": "It may not be extended.", "clause": "3"},
        successor={"name": "Alder Lead Contract", "text": "Follows.", "clause": "9"},
        mentioned=[{"name": "Tarrant Skiffs", "as": "Lends the boats; not a party", "clause": "5"}],
    ),
    entry(
        "birch",
        short_name="Birch MoU",
        also_called=["Birch"],
        parties=PARTIES,
        signatories=SIGNED[1:],
        commencement={"rule": "fixed_date", "date": "2020-04-01", "clause": "2"},
        end={"date": "2021-03-31", "clause": "2"},
        extension={"allowed": True, "rule": "By a year, in writing.", "clause": "3"},
        successor={"name": None, "text": "None named."},
        mentioned=[{"name": "Tarrant Skiffs", "as": "Lends the oars; not a party", "clause": "6"}],
    ),
    entry(
        "cedar",
        short_name="Cedar MoU",
        also_called=["Cedar"],
        parties=PARTIES,
        signatories=SIGNED,
        commencement={"rule": "fixed_date", "date": "2023-04-01", "clause": "2"},
        end={"date": "2030-03-31", "clause": "2"},
        successor={"name": None, "text": "None named."},
    ),
)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which ones are still missing a signature", {"birch"}),
        ("which are short of signatures?", {"birch"}),
        ("which cant be extended", {"alder"}),
        ("which can't be extended?", {"alder"}),
        ("which have a successor named", {"alder"}),
        ("which don't name a successor?", {"birch", "cedar"}),
        ("which last 5 years", {"alder"}),
        ("which lasted for a year", {"birch"}),
        ("which mous does Prof Thrale sign", {"alder", "cedar"}),
        ("where do Tarrant Skiffs come up, which mous?", {"alder", "birch"}),
    ],
)
def test_such_are_told(said: str, wanted: set[str]) -> None:
    assert listed(said, REGISTER) == wanted


@pytest.mark.parametrize("said", ["which are over already", "which agreements are finished yet?"])
def test_what_is_over_already_has_ended(said: str) -> None:
    over = {one.id for one in REGISTER if one.end.date and one.end.date < TODAY}
    assert listed(said, REGISTER) == over


def test_three_that_are_listed_are_three() -> None:
    answer = text(
        MemoryDesk(REGISTER).ask("between Alder, Birch and Cedar which one goes on latest", today=TODAY)
    )
    assert answer.startswith("Cedar MoU: ")
    assert "Alder MoU: " in answer
    assert "Birch MoU: " in answer
