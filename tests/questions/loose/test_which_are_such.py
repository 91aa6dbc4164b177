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


DRAFTS = (
    entry(
        "dogwood",
        short_name="Dogwood MoU",
        parties=[*PARTIES, {"id": "ferry", "name": "Ferry Housing Association"}],
        signatories=[],
        governance=[{"id": "b1", "name": "Dogwood Board"}],
    ),
    entry(
        "elder",
        short_name="Elder MoU",
        parties=PARTIES,
        signatories=SIGNED[:1],
        governance=[{"id": "b1", "name": "Elder Board"}, {"id": "b2", "name": "Elder Panel"}],
    ),
    entry("fir", short_name="Fir MoU", parties=PARTIES[:1], signatories=SIGNED[:1]),
)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which agreements has nobody signed", {"dogwood"}),
        ("which agreements has Mill Trust not signed yet", {"dogwood", "elder"}),
        ("which mous hasnt the mill trust signed?", {"dogwood", "elder"}),
        ("which agreements does Quay council still have to sign?", {"dogwood"}),
        ("which agreements is Mill Trust not in?", {"fir"}),
        ("do we have an agreement with Mill Trust?", {"dogwood", "elder"}),
        ("have we got anything with Ferry Housing Association", {"dogwood"}),
    ],
)
def test_who_has_not_signed_is_a_party(said: str, wanted: set[str]) -> None:
    assert listed(said, DRAFTS) == wanted


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("how many boards are there altogether?", "3 in all, in 2 of 3 agreements."),
        ("how many agreements is Mill Trust in?", "2 of 3 agreements: Dogwood MoU and Elder MoU."),
        ("do we have anything with Ferry Housing Association", "Yes. 1 of 3 agreements: Dogwood MoU."),
    ],
)
def test_what_is_counted_is_what_was_asked_for(said: str, begins: str) -> None:
    assert text(MemoryDesk(DRAFTS).ask(said, today=TODAY)).startswith(begins)


def test_a_party_that_is_a_place_is_the_agreement_in_a_list() -> None:
    ferry, mill = (
        entry(
            name,
            short_name=f"{name.title()} MoU",
            also_called=[name.title()],
            place=name.title(),
            parties=[{"id": name, "name": f"{name.title()} Trust", "also_called": [name.title()]}],
            gateways=[{"id": "G1", "what": "Go or no go", "date": "2030-01-01", "clause": "3"}],
        )
        for name in ("ferry", "mill")
    )
    answer = text(MemoryDesk((ferry, mill)).ask("do Ferry and Mill both have gateways", today=TODAY))
    assert answer.startswith("Yes."), answer
    assert "does not say" not in answer


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("which have reviews", {"gorse"}),
        ("which dont have discrepancies?", {"gorse", "hazel"}),
        ("give me the ones not signed by everyone", {"gorse"}),
        ("which agreements are Mill Trust and Quay Borough Council both in?", {"gorse"}),
        ("which agreements are Mill Trust or Quay Borough Council in?", {"gorse", "hazel"}),
        ("last one to finish?", {"hazel"}),
        ("what is the end date of each", {"gorse", "hazel"}),
    ],
)
def test_it_is_asked_of_all_where_none_is_named(said: str, wanted: set[str]) -> None:
    gorse = entry(
        "gorse",
        short_name="Gorse MoU",
        parties=PARTIES,
        signatories=SIGNED[:1],
        end={"date": "2030-03-31", "clause": "2"},
        reviews=[{"id": "R1", "what": "First review", "date": "2029-01-01", "clause": "8"}],
    )
    hazel = entry(
        "hazel",
        short_name="Hazel MoU",
        parties=PARTIES[:1],
        signatories=SIGNED[:1],
        end={"date": "2031-03-31", "clause": "2"},
    )
    assert listed(said, (gorse, hazel)) == wanted
