"""The day with which a sentence opens is told beside what is due on it, so not in it as well."""

import pytest

from documents.reading import Document, read
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


WRAPPED = """MEMORANDUM OF UNDERSTANDING ON THE WEIR

1. Parties and term

1.1 It is made between Heron Borough Council ("the Council") and the Weir Trust ("the Trust"), and runs from
1.4.31 to 31.3.35.

1.2 The Trust will keep the sluice in good order with one keeper, and with two of them by night until
4.1.32.
1.3 The Council will paint the sluice gate and will do so by
5.2.32 at the latest.

2. Orchards

2.1 The Trust will plant the lower orchard.
"""


def test_a_day_in_figures_that_a_line_begins_with_numbers_no_clause_where_words_lead_up_to_it() -> None:
    found = read(WRAPPED.encode())
    assert isinstance(found, Document)
    assert [clause.label for clause in found.clauses if clause.kind == "clause"] == (
        ["1", "1.1", "1.2", "1.3", "2", "2.1"]
    )
    assert [str(day) for (day,) in told_in(WRAPPED, "end", "date")] == ["2035-03-31"]
    assert "2032-02-05" in [str(day) for (day,) in told_in(WRAPPED, "milestones", "date")]
