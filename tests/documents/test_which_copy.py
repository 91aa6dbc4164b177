"""Which copy it is: the day of its version stands with it, in a history, by its status or revision."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

BODY = """

1. PARTIES

1.1 This Memorandum is made between Heron Borough Council ("the Council") and the Kiln Trust ("the Trust").

2. TERM

2.1 It starts on 1 April 2031 and ends on 31 March 2034.
"""
BY_TURNS = """\
No      Date         Version number      Author
1       03/02/31     0.2                 A Finch
2       17/02/31     0.3                 A Finch, for the trustees
3       02/03/31     0.4                 P Lind
"""
WITHOUT_HEAD = """\
Version control

Draft 1       3 February 2031      A Finch
Draft 1.1     17 February 2031     A Finch
Draft 2       2 March 2031         P Lind
"""
TITLE = "MEMORANDUM OF UNDERSTANDING ON THE KILNS\n\n"
HISTORY = """\
Ver      Date         Who         What changed
0.2      03/02/31     A Finch     First draft
1.0      17/02/31     A Finch     For the trustees
1.1      02/03/31     P Lind      As approved
"""


@pytest.mark.parametrize(
    ("front", "number", "day"),
    [
        (f"Version:  1.1 - approved\n\n{HISTORY}", "1.1", date(2031, 3, 2)),
        (f"Version:  1.0 - approved\n\n{HISTORY}", "1.0", date(2031, 2, 17)),
        (f"Version:  2.0 - approved\n\n{HISTORY}", "2.0", None),
        ("Rev. C\n\nDate of this revision: 30 March 2031\n", "C", date(2031, 3, 30)),
        ("Status:  Final - agreed by the trustees 12 March 2031\n", None, date(2031, 3, 12)),
        (
            "Version:  1.1 (replaces v1.0, 17 February 2031)\n\nDate approved:  2 March 2031\n",
            "1.1",
            date(2031, 3, 2),
        ),
        ("Final v3, March 2031\n", "3", date(2031, 3, 31)),
        ("Agreed version, March 2031\n", None, date(2031, 3, 31)),
        ("Version 4 (for approval by the Council, 12 March 2031)\n", "4", None),
        (BY_TURNS, "0.4", date(2031, 3, 2)),
        (WITHOUT_HEAD, "2", date(2031, 3, 2)),
        ("Version 1.2\n\nVersion 1.0\n\n3 February 2031\n\nVersion 1.1 AF\n\n9 February 2031\n", "1.2", None),
        ("Status:  Live - the trustees next meet on 12 March 2031\n", None, None),
    ],
)
def test_the_day_of_the_version_that_the_copy_is(front: str, number: str | None, day: date | None) -> None:
    told = told_in(f"{TITLE}{front}{BODY}", "version", "number", "date") or [(None, None)]
    assert told == [(number, day)]
    assert told_in(f"{TITLE}{front}{BODY}", "background", "date") == []
    assert told_in(f"{TITLE}{front}{BODY}", "milestones", "date") == []


def test_days_on_which_each_body_approved_it_are_not_that_of_the_copy() -> None:
    front = "Version 1.2\n\nApproved on: 3 March 2031 Approved on: 9 March 2031\n"
    assert told_in(f"{TITLE}{front}{BODY}", "version", "number", "date") == [("1.2", None)]


def test_the_day_in_the_head_of_a_deed_is_no_past_event() -> None:
    text = f"DATED        4 March        2031\n\n{TITLE}{BODY}"
    assert told_in(text, "background", "date") == []
