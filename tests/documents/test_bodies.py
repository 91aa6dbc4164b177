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
        (
            "The Baths Board:\n\n(a) meets monthly;\n\n(b) is chaired in turn by the Council and the Trust.",
            [("Baths Board", "the Council and the Trust", "monthly")],
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


FORMS = """The Weir Compact

1. Parties

1.1 This compact is between Quillham Parish Council (“the Council”) and the Orchard Trust Limited.

2. Running it

"""


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("A small steering group meets every six weeks.", ["steering group"]),
        ("There shall be a Money and Pumps Sub-Committee comprising the finance leads.", ["Money and Pumps"]),
        ("The Trust sends a report each year to the Quays Ethics Committee.", []),
        ("It was approved by the Quillham Quays Board on 3 May 2031.", []),
        ("The June 2031 Pumps Group will choose, and the Pumps Group meets monthly.", ["Pumps Group"]),
    ],
)
def test_a_body_does_something_and_is_named_without_what_stands_before(told: str, names: list[str]) -> None:
    found = [str(name) for (name,) in told_in(f"{FORMS}2.1 {told}\n", "governance", "name")]
    assert len(found) == len(names)
    assert all(name.startswith(wanted) for name, wanted in zip(found, names, strict=True))


SEATS = "The Board's members are: Una Marlow (Osier Borough Council), {} (Osier Hospitals NHS Trust)."


@pytest.mark.parametrize(
    ("words", "people"),
    [
        (f"A Baths Board meets weekly.\n\n2.2 {SEATS.format('Dr Ivo Kerr')}", ["Una Marlow", "Dr Ivo Kerr"]),
        (f"A Baths Board meets weekly.\n\n2.2 {SEATS.format('Director of Water')}", ["Una Marlow", None]),
        (f"A Baths Board meets weekly.\n\n2.2 {SEATS.format('whoever is sent, if anybody')}", []),
        (f"A Baths Board meets weekly. A Water Board meets daily.\n\n2.2 {SEATS.format('Ivo Kerr')}", []),
    ],
)
def test_who_sits_on_a_board_is_told_in_a_line(words: str, people: list[str | None]) -> None:
    told = told_in(HEAD + words, "governance", "members")
    assert [seat["person"] for (members,) in told for seat in members or ()] == people  # type: ignore[attr-defined]


def test_a_row_that_goes_on_with_the_body_above_is_no_body_of_its_own() -> None:
    cells = (
        ("Baths Board", "Una Marlow", "Monthly"),
        ("", "Ivo Kerr", "Weekly"),
        ("Pumps", "Al Reed", "Daily"),
    )
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in cells)
    head = "<tr><th>Group</th><th>Chair</th><th>Meets</th></tr>"
    page = f"<h1>Memorandum</h1><h2>1. Governance</h2><p>Who meets:</p><table>{head}{rows}</table>"
    assert told_in(page, "governance", "name", "meets") == [("Baths Board", "monthly"), ("Pumps", "daily")]
