"""Days in lists to tick, columns headed "Target", gates by other names, and what is none of these."""

from datetime import date

import pytest

from documents.draft import Draft
from tests.documents.drafts import draft_of

HEAD = """# Memorandum of Understanding on the Town Clock

1. Parties and term

1.1 It is made between Wellby Town Council ("the Council") and the Clock Trust ("the Trust").

1.2 This Memorandum starts on 1 May 2031 and ends on 30 April 2034.

"""


def days(drafted: Draft, section: str) -> list[object]:
    return [fact.value["date"] for fact in drafted.of(section)]


TABLES = """2. What will be done, and by when

| No. | Work | Lead | Target |
|---|---|---|---|
| 1 | Case cleaned | Trust | 30.6.31 |
| 2 | Bell recast | Council | by end of May 2032 |
| 3 | Full report to the county | Trust | Lady Day (25th March) 2033 |

3. Targets

| Measure | Now | Target |
|---|---|---|
| Hours struck on time | 71% | 95% by March 2032 |

4. Change log

| v | When | Who | What |
|---|---|---|---|
| 0.2 | 3 June 2031 | AB | first draft |
| 1.0 | 9 July 2031 | CD | agreed by both |
"""


def test_a_column_of_days_is_of_what_is_due_and_a_column_of_figures_is_none() -> None:
    drafted = draft_of(HEAD + TABLES)
    assert days(drafted, "milestones") == [date(2031, 6, 30), date(2032, 5, 31), date(2033, 3, 25)]
    assert [fact.value["value"] for fact in drafted.of("targets")] == ["95%"]


TICKED = """2. To do

- [x] Clerk in post – Council – 1 June 2031
- [ ] Guide to the clock published – Trust – 12 Dec 2031
- [ ] Rota agreed by both – Trust – 30 Jan 32
"""


def test_what_is_to_be_ticked_is_to_come_though_it_is_told_as_if_done() -> None:
    found = draft_of(HEAD + TICKED).of("milestones")
    assert [fact.value["date"] for fact in found] == [date(2031, 6, 1), date(2031, 12, 12), date(2032, 1, 30)]
    assert str(found[1].value["what"]).startswith("Guide to the clock published")


GATES = """2. Stop/go points

| Point | Date | What the Board will want to see | If the answer is no |
|---|---|---|---|
| SG1 – from one bell to two | 24 September 2031 | six quiet weeks; a tuned bell | One bell stays |
| SG2 – a third year | Last meeting before 31 March 2033 | accounts | It closes by 30 April 2033 |

3. How it is run

| Group | Who | Chair | How often | What it does |
|---|---|---|---|---|
| Board | Two from each | Ada Finch of the Trust, to 31 March 2032 | Monthly | Decides at the stop/go points |
| Ringers | All | In turn | Weekly until 28 June 2031 | Rings |
"""


def test_a_table_of_gates_is_told_by_its_heading_and_one_that_only_names_them_is_none() -> None:
    drafted = draft_of(HEAD + GATES)
    assert days(drafted, "gateways") == [date(2031, 9, 24), date(2033, 3, 31)]
    assert drafted.of("gateways")[0].value["effect"] == "One bell stays"
    assert date(2031, 6, 28) not in days(drafted, "milestones")


@pytest.mark.parametrize(
    ("terms", "day"),
    [
        (
            "January 2032 is the decision point for year 2. For that meeting (14/01/2032) tea is brought.",
            date(2032, 1, 14),
        ),
        (
            "January 2032 is the decision point for year 2. The meeting hall is let on 14 January 2032.",
            date(2032, 1, 31),
        ),
        (
            "January 2032 is the decision point for year 2. For that meeting (14/02/2032) there is tea.",
            date(2032, 1, 31),
        ),
    ],
)
def test_the_day_of_a_gate_s_own_meeting_is_its_day(terms: str, day: date) -> None:
    assert days(draft_of(f"{HEAD}2. Gates\n\n2.1 {terms}\n"), "gateways") == [day]


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        (
            (
                "The Council shall review this Memorandum within three months "
                "after the first anniversary of its commencement."
            ),
            [date(2032, 8, 1)],
        ),
        (
            "A reviewer chosen by both shall report to the Trust no later than 30 June 2032.",
            [date(2032, 6, 30)],
        ),
        (
            "The Trust reads through this Memorandum each October, beginning in October 2031.",
            [date(2031, 10, 31)],
        ),
        ("Mid-way review – May 2032 – outside expert – feeds the next budget", [date(2032, 5, 31)]),
        ("Annex 2 is reviewed every year in September.", []),
        ("Last review of this page: 14 May 2032.", []),
    ],
)
def test_when_it_is_reviewed(terms: str, told: list[date]) -> None:
    assert days(draft_of(f"{HEAD}2. Checks and reviews\n\n2.1 {terms}\n"), "reviews") == told


PLAIN = """MEMORANDUM OF UNDERSTANDING ON THE TOWN CLOCK

THE PARTIES

1   Wellby Town Council ("the Council") and the Clock Trust ("the Trust").

HOW LONG

2   This Memorandum starts on 1 May 2031 and ends on 30 April 2034.

MILESTONES

3   - Rota sent out again: 31 July 2031
    - Bell hung: by 30 Sept 2031

GO / NO GO

4   January 2032 is the decision point for year 2. The Council will decide.

MONEY

5   The Trust pays for oil.
"""


def test_a_number_before_a_month_is_that_of_the_clause_and_a_dated_item_no_heading() -> None:
    drafted = draft_of(PLAIN)
    assert [(fact.value["date"], fact.value["clause"]) for fact in drafted.of("gateways")] == [
        (date(2032, 1, 31), "4")
    ]
    assert days(drafted, "milestones") == [date(2031, 7, 31), date(2031, 9, 30)]


PAID = """2. Money

2.1 The Council shall pay the Trust £900 a year, the first payment being on 1 August 2031.

2.2 The first invoice will be dated 8 July 2031.

2.3 The Trust shall hang the bell by 8 September 2031.
"""


def test_when_a_sum_is_first_paid_is_told_with_the_sum_and_what_no_sum_tells_by_itself() -> None:
    assert days(draft_of(HEAD + PAID), "milestones") == [date(2031, 7, 8), date(2031, 9, 8)]
    beside = PAID.replace("\n\n2.2 The", " The")
    assert days(draft_of(HEAD + beside), "milestones") == [date(2031, 9, 8)]
