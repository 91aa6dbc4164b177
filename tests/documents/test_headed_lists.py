"""Headings over lists that a line of their own leads up to, and what is no start of the agreement."""

from documents.reading import Document, read
from tests.documents.drafts import told_in

LOCKS = """\
The Three Locks Understanding

Who is in it

Marl Borough Council and the Locks Trust have made this understanding.

When it starts and finishes

The MoU starts on 01/05/2031 and runs to 30/04/2034.

What each of us does

The Council will
  -   dredge the upper pound every month
  -   lend a work boat by 01/07/2031

The Trust will
  -   count otters every week

What it costs

To               Amount      For             When
The Trust        £12,000     The boat        £7,000 on signing, £5,000 when it goes live

Stages

Stage        When                              Decided by
Halfway      Week commencing 7 June 2032       The Trust
"""


def test_a_heading_stands_over_lists_that_half_a_sentence_leads_up_to() -> None:
    found = read(LOCKS.encode())
    assert isinstance(found, Document)
    assert [clause.heading for clause in found.clauses if clause.kind == "clause"] == [
        "When it starts and finishes",
        "What each of us does",
        "What it costs",
        "Stages",
    ]
    assert [clause for clause, _ in told_in(LOCKS, "recurring", "clause", "frequency")] == (
        ["What each of us does"] * 2
    )


def test_what_is_paid_on_signing_and_the_beginning_of_a_week_are_no_start() -> None:
    ((rule, day, clause),) = told_in(LOCKS, "commencement", "rule", "date", "clause")
    assert (rule, str(day), clause) == ("fixed_date", "2031-05-01", "When it starts and finishes")
    silent = LOCKS.replace("starts on 01/05/2031 and runs to 30/04/2034", "may be changed by letter")
    assert told_in(silent, "commencement", "rule") == []
