"""Bodies by any name that meet or are defined, and who sits on them as a sentence lists it."""

import pytest

from tests.documents.drafts import told_in

HEAD = """Weir Wardens' Agreement

1. Parties

1.1 This agreement is between Tarn Bridge Council ("the Council") and the Lockhouse Trust ("the Trust").

2. Background

2.1 {}

3. Words

3.1 {}

4. Running it

4.1 {}
"""


def bodies(running: str, *, words: str = "It is short.", before: str = "The weir is old.") -> list[object]:
    text = HEAD.format(before, words, running)
    return [name for (name,) in told_in(text, "governance", "name")]


@pytest.mark.parametrize(
    ("running", "name"),
    [
        ("A Weir Executive will choose the works and will meet each fortnight.", "Weir Executive"),
        ("A Sluice Meeting of keepers and anglers takes place weekly.", "Sluice Meeting"),
        ("A Keepers’ Network, chaired by Mrs Ada Holm, meets every six weeks.", "Keepers’ Network"),
        ("An Officer Works Group (OWG) will meet monthly.", "Officer Works Group"),
        ("The Safe in the Water Group oversees the bathing.", "Safe in the Water Group"),
        ("The Lock Team is the keeper and the clerk. It meets daily.", "Lock Team"),
        ("A Fish Pass Panel looks at counts once a month.", "Fish Pass Panel"),
        ("The Trust runs an anglers' panel that meets twice a year.", "anglers' panel"),
        ("Flood Conference – all wardens; twice a year.\n\nFlood Cell – the clerk; weekly.", "Flood Cell"),
    ],
)
def test_what_is_said_to_meet_or_to_do_something_is_a_body(running: str, name: str) -> None:
    assert name in bodies(running)


@pytest.mark.parametrize(
    "running",
    [
        "The Chief Executive will meet the clerk weekly.",
        "The Works Manager meets the wardens every Monday.",
        "The Home Office meets half the cost.",
        "Reports go to the Trust Board.",
        "The keeper works for the Health and Safety Executive.",
    ],
)
def test_who_meets_somebody_or_pays_is_no_body(running: str) -> None:
    assert bodies(running) == []


def test_a_body_that_only_did_something_before_is_none_of_the_agreement() -> None:
    assert bodies("The Weir Board meets monthly.", before="The Wharf Forum resolved in 2029 to mend it.") == [
        "Weir Board"
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('"WB" means the Weir Board set up under clause 4;', [("Weir Board", "WB")]),
        ("These hold:\n\nBoard\tthe Tarn and the Fells Weir Board described in clause 4\nWeir\tthat at Tarn",
         [("Tarn and the Fells Weir Board", "Board")]),
        ("“Weir Board”\tthe board set up under clause 4, referred to as “the WB”;", [("Weir Board", "WB")]),
        ('"WB" means the Weir Board for Tarn set up under clause 4;\n\n3.2 The Weir Board (WB) has a budget.',
         [("Weir Board for Tarn", "WB")]),
        ("“Keeper”\tthe person constituted under clause 4", []),
    ],
)  # fmt: skip
def test_a_definition_tells_the_whole_name_of_a_body(words: str, told: list[object]) -> None:
    text = HEAD.format("The weir is old.", words, "It is run by both.")
    assert told_in(text, "governance", "name", "abbreviation") == told


@pytest.mark.parametrize(
    ("sits", "seats", "chair"),
    [
        (
            "It comprises the Council's Head of Parks (Chair), the Clerk of the Trust and two wardens.",
            [("Council", "Head of Parks"), ("Trust", "Clerk"), (None, "two wardens")],
            "Council's Head of Parks",
        ),
        (
            "It is made up of the Trust's Clerk, who takes the chair, and Ann Fell (Tarn Bridge Council).",
            [("Trust", "Clerk"), ("Tarn Bridge Council", None)],
            "Trust's Clerk",
        ),
        (
            "Its members are the Head of Parks, one angler and up to two wardens, and it will meet in May.",
            [(None, "Head of Parks"), (None, "one angler"), (None, "up to two wardens")],
            None,
        ),
        ("Each party sends one warden.", [("each party", "one warden")], None),
        ("Each member of it shall appoint a deputy, who may speak.", [], None),
        ("It consists of whoever comes, as the day allows.", [], None),
        ("It comprises seven members, two by the Council and five by the Trust.", [], None),
    ],
)
def test_who_sits_on_a_body_is_read_from_a_sentence(
    sits: str, seats: list[tuple[object, object]], chair: str | None
) -> None:
    text = HEAD.format("The weir is old.", "It is short.", f"There is a Weir Board. {sits}")
    ((members, chaired),) = told_in(text, "governance", "members", "chair")
    assert isinstance(members, list | None)
    assert [(one["organisation"], one["position"]) for one in members or []] == seats
    assert chaired == chair


ON_ITS_OWN = """The Weir Board steers the work. Each party sends two people. \
The chair is the Clerk of the Trust. Quorum is three. It meets every two months."""
FOR_SHORT = """A Weir Board (“the Board”) will be formed.

4.2 The Board will meet each fortnight and will be chaired by the Clerk."""
TWO = """A Fish Group led by the Warden will meet weekly. The Weir Board is chaired by the Clerk. \
It meets monthly."""
TURNS = "The Weir Board oversees the works, the chair rotating each May among the parties."
LISTED = "Weir Board: steers the work. Chair: Clerk, Lockhouse Trust. Meets as needed, at least quarterly."
LAST_WORD = "A dispute is decided by the chair of the Weir Board, whose view is final."


@pytest.mark.parametrize(
    ("running", "told"),
    [
        (ON_ITS_OWN, [("Weir Board", "the Clerk of the Trust", "every 2 months")]),
        (FOR_SHORT, [("Weir Board", "the Clerk", "fortnightly")]),
        (TWO, [("Fish Group", "the Warden", "weekly"), ("Weir Board", "the Clerk", "monthly")]),
        (TURNS, [("Weir Board", "rotating each May among the parties", None)]),
        (LISTED, [("Weir Board", "Clerk, Lockhouse Trust", "quarterly")]),
        (LAST_WORD, [("Weir Board", None, None)]),
    ],
)
def test_a_paragraph_is_about_the_body_that_it_opens_with(running: str, told: list[object]) -> None:
    text = HEAD.format("The weir is old.", "It is short.", running)
    assert sorted(told_in(text, "governance", "name", "chair", "meets"), key=str) == told
