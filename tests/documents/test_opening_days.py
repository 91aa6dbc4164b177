"""The day with which a sentence opens is told beside what is due on it, so not in it as well."""

import pytest

from tests.documents.drafts import told_in

WEIR = """# Memorandum of Understanding for the Weir Orchards

1. Parties and term

1.1 It is made between Heron Borough Council ("the Council") and the Weir Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 and ends on 31 March 2035.

2. Orchards

2.1 {sentence}
"""


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("By 31 May 2032, the Trust will plant the lower orchard.", "The Trust will plant the lower orchard"),
        ("By 31 May 2032 the Trust will plant the lower orchard.", "The Trust will plant the lower orchard"),
        (
            "The Trust will plant the lower orchard by 31 May 2032.",
            "The Trust will plant the lower orchard by 31 May 2032",
        ),
        (
            "By 31 May 2032 at the latest the Trust will plant the lower orchard.",
            "By 31 May 2032 at the latest the Trust will plant the lower orchard",
        ),
    ],
)
def test_what_is_due_is_told_without_the_day_that_opens_it(sentence: str, what: str) -> None:
    ((told, day),) = told_in(WEIR.format(sentence=sentence), "milestones", "what", "date")
    assert told == what
    assert str(day) == "2032-05-31"
