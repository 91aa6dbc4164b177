"""What stands in the place of a schedule tells whether it is there, in part, or not at all."""

import pytest

from tests.documents.drafts import told_in

PIER = """# Memorandum of Understanding about the Pier

1. Parties

1.1 It is made between Heron Borough Council ("the Council") and the Pier Trust ("the Trust").

2. Work

2.1 The Council will paint the pier as Schedule 1 says.

Schedule 1 - {title}

{body}
"""
TABLE = "| Job | Who | Look |\n|---|---|---|\n| Paint | {} | Blue |\n| Boards | Ada Finch | Oak |\n"


@pytest.mark.parametrize(
    ("title", "body", "state"),
    [
        ("Colours", "Still being drawn up. To be added when the Trust has chosen them.", "missing"),
        ("Colours", "See the separate document, signed 4 May 2031.", "missing"),
        ("Colours", "Not for publication.", "missing"),
        ("Colours", "[Drawing - see the portal, pier_v2.vsdx]", "embedded_not_included"),
        ("Colours", "Blue rails, brown boards, from end to end. (Plan to follow.)", "part_blank"),
        ("Colours", "Blue rails, brown boards (drawing not reproduced here).", "part_blank"),
        ("Jobs", TABLE.format("Vacant"), "part_blank"),
        ("Jobs", TABLE.format("to be notified"), "part_blank"),
        ("Jobs", TABLE.format("To be identified"), "part_blank"),
        ("Jobs", TABLE.format("Petra Lind") + "| Total | | |\n", "present"),
        ("Jobs", TABLE.format("to be painted by Petra Lind"), "present"),
        ("Jobs", TABLE.format("Vacant lots team"), "present"),
        ("Colours", "The rails are to be added, and the boards are to follow in brown.", "present"),
        ("Colours", "Paint is kept in a separate document store, and not for long.", "present"),
        ("Colours", "To follow once the painters have met.", "missing"),
        ("Colours", "(Under revision - the colours of 2029 apply until then.)", "missing"),
        ("Colours", "The chart is available on the staff portal.", "missing"),
        ("Colours", "[Excel workbook – ask the Head of Piers]", "embedded_not_included"),
        ("Log of changes", "| No. | Date | Change |\n|---|---|---|\n", "part_blank"),
        ("Colours", "Blue paint is under review by the painters, and stays until then.", "present"),
        ("Colours", "Rails: blue. Boards: to be advised.", "part_blank"),
        ("Colours", "(see attached PDF)", "embedded_not_included"),
        ("Colours", "(Kept separately; available apart from the Trust.)", "missing"),
        ("Colours", "Blue, as we see attached boats have been painted for years.", "present"),
        ("Record of visits", TABLE.format("[name]"), "present"),
    ],
)  # fmt: skip
def test_the_state_of_a_schedule(title: str, body: str, state: str) -> None:
    text = PIER.format(title=title, body=body)
    assert told_in(text, "schedules", "label", "state") == [("Schedule 1", state)]


def test_an_appendix_without_a_number_is_one_by_its_heading() -> None:
    text = PIER.replace("Schedule 1 - {title}", "# Appendix: {title}").replace("Schedule 1", "the Appendix")
    told = told_in(
        text.format(title="colours", body="Blue and brown."), "schedules", "label", "title", "state"
    )
    assert told == [("Appendix", "colours", "present")]
