"""Boards and groups: who chairs each, how often it meets, and no body that only hears of the work."""

import pytest

from tests.documents.drafts import told_in

HEAD = """MEMORANDUM OF UNDERSTANDING FOR THE OSIER BATHS

This Memorandum is made between Osier Borough Council (the "Council") and Osier Hospitals NHS Trust \
(the "Trust").

1. TERM

1.1 This Agreement starts on 1 April 2031 and ends on 31 March 2034.

2. GOVERNANCE

2.1 """


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        (
            "There is a Baths Board. It is chaired by the Director of Place and meets every two months.",
            [("Baths Board", "the Director of Place", "every 2 months")],
        ),
        (
            "A Baths Board, chaired by the Nurse, oversees the work. A Water Group, chaired by the Chemist, \
meets weekly and reports to the Baths Board.",
            [("Baths Board", "the Nurse", None), ("Water Group", "the Chemist", "weekly")],
        ),
        (
            "The Baths Board is made up of:\n\n(a) the Director of Place, who takes the chair;\n\n\
(b) the Chief Nurse; and\n\n(c) one bather.",
            [("Baths Board", "Director of Place", None)],
        ),
        (
            "There shall be a Baths Board. Its members are:\n\n(a) the Chief Nurse;\n\n\
(b) the Director of Place (chair); and\n\n(c) one bather.",
            [("Baths Board", "Director of Place", None)],
        ),
        (
            "The Chief Nurse takes the chair at the Baths Board, which sits quarterly.",
            [("Baths Board", "The Chief Nurse", "quarterly")],
        ),
        (
            "The chair of the Baths Board passes each year between the Council and the Trust.",
            [("Baths Board", "passes each year between the Council and the Trust", None)],
        ),
        (
            "The Bathers' Forum, chaired by a bather, meets twice a year and advises the Baths Board.",
            [("Bathers' Forum", "a bather", "twice a year"), ("Baths Board", None, None)],
        ),
        (
            "The work is steered by the Baths Delivery Group (BDG), which meets monthly and reports \
quarterly to the Baths Board.",
            [("Baths Delivery Group", None, "monthly"), ("Baths Board", None, None)],
        ),
        ("Every report goes to the Scrutiny Committees of both.", []),
        ("Reports on the work go each spring to the Overview and Scrutiny Committee of the Council.", []),
    ],
)
def test_a_body_has_its_own_chair_and_its_own_meetings(
    words: str, bodies: list[tuple[str, str | None, str | None]]
) -> None:
    told = told_in(f"{HEAD}{words}\n", "governance", "name", "chair", "meets")
    assert sorted(told, key=str) == sorted(bodies, key=str)


def test_what_a_member_may_not_do_is_no_organisation() -> None:
    words = "The Baths Board consists of:\n\n(a) the Chief Nurse; and\n\n(b) Mr Tom Reed, who has no vote.\n"
    ((members,),) = told_in(f"{HEAD}{words}", "governance", "members")
    assert members == [
        {"organisation": None, "position": "the Chief Nurse", "person": None},
        {"organisation": None, "position": "Mr Tom Reed", "person": None},
    ]
