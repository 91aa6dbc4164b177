"""Protocols, grants, compacts and programmes: each writes its term, notice, sums and stages its own way."""

from datetime import date

import pytest

from documents.dates import find_dates
from tests.documents.drafts import told_in

PROTOCOL = """JOINT PROTOCOL FOR LOST DOGS

Ealdham Constabulary and Ealdham County Council

Section A: Purpose and status

A.1 This protocol is a statement of intent and creates no legal relationship.

A.2 It takes effect on 6 January 2032 and will lapse on 5 January 2035 unless the two bodies renew it.

Section B: {heading}

B.1 {sentence}
"""


def told(heading: str, sentence: str, section: str, *fields: str) -> list[tuple[object, ...]]:
    return told_in(PROTOCOL.format(heading=heading, sentence=sentence), section, *fields)


def test_it_runs_between_two_days_though_nothing_names_what() -> None:
    assert told("Dogs", "Dogs are fed.", "commencement", "date") == [(date(2032, 1, 6),)]
    assert told("Dogs", "Dogs are fed.", "end", "date") == [(date(2035, 1, 5),)]


@pytest.mark.parametrize(
    ("heading", "sentence", "notices"),
    [
        ("Leaving", "Three months' written notice by either chief officer.", [(3, None)]),
        ("Leaving", "The Council may leave this protocol on 20 Working Days' notice.", [(None, 20)]),
        ("Leaving", "The parties meet within five days of such notice.", []),
        ("Kennels", "Two weeks' notice of a visit.", []),
    ],
)
def test_notice_alone_is_a_way_to_leave_below_a_heading_on_that(
    heading: str, sentence: str, notices: list[tuple[object, object]]
) -> None:
    found = told(heading, sentence, "termination", "notice")
    assert [(one.get("months"), one.get("days")) for (one,) in found if isinstance(one, dict)] == notices


def test_alterations_by_letter_vary_it() -> None:
    assert told("Altering", "Alterations by exchange of letters.", "variation", "clause") == [("B.1",)]


GRANT = """# Grant Agreement

| | |
|---|---|
| Funder | Westerleigh Combined Authority |
| Recipient | Bright Futures Training CIC |
| Grant period | 1 August 2031 - 31 July 2033 |
| Clawback period | six years from the final payment |

1. Payment

1.1 The Funder shall pay the Grant in the following parts:

| Part | Trigger | Amount |
|---|---|---|
| 1 | Signature | £120,000 |
| 2 | Audit | £50,000 |

1.2 Claims are sent within 15 days of each Quarter Date. "Quarter Date" means 31 March, 30 June, \
30 September and 31 December.

2. Outputs

2.1 The Recipient shall achieve the following:

| Output | To 31 July 2032 | To 31 July 2033 | Total |
|---|---|---|---|
| Learners | 180 | 220 | 400 |

2.2 The Funder may suspend the Grant if nobody learns.
"""


def test_a_grant_runs_for_its_period_and_pays_what_its_table_tells() -> None:
    assert told_in(GRANT, "commencement", "date") == [(date(2031, 8, 1),)]
    assert told_in(GRANT, "end", "date") == [(date(2033, 7, 31),)]
    assert told_in(GRANT, "funding", "amount") == [(120_000,), (50_000,)]
    assert told_in(GRANT, "targets", "value", "date") == [
        ("180", date(2032, 7, 31)),
        ("220", date(2033, 7, 31)),
    ]
    assert told_in(GRANT, "background", "date") == told_in(GRANT, "milestones", "date") == []
    assert told_in(GRANT, "recurring", "frequency") == [("quarterly",)]


STAGES = """The stages are:

| Stage | Activity | Start | Finish |
|---|---|---|---|
| 1 | Outline | 01/09/2032 | 28/02/2033 |
| 2 | Consent | Mar 2033 | Sep 2033 |

Progression from Stage 1 to Stage 2 requires the approval of the Kennels Board at its October 2032 meeting."""


def test_a_stage_is_due_when_it_is_finished_and_going_on_is_a_gateway() -> None:
    days = told("Programme", STAGES, "milestones", "date")
    assert days == [(date(2033, 2, 28),), (date(2033, 9, 30),)]
    assert told("Programme", STAGES, "gateways", "date") == [(date(2032, 10, 31),)]


def test_a_title_of_two_years_fixes_no_day() -> None:
    title = "PARTNERSHIP COMPACT\n\nThe Fen Food Network, 2031 to 2034\n\n1. AIM\n\n1.1 To share food.\n"
    assert told_in(title, "commencement", "date") == told_in(title, "end", "date") == []


def test_the_day_after_a_month_is_no_year() -> None:
    assert find_dates("on 31 March, 30 June and 30 September") == ()
    assert [found.day for found in find_dates("on 31 March, 30")] == [date(2030, 3, 31)]


SHARED = """AGREEMENT FOR THE SHARED VET

between Aston District Council (the "Host") and Brockley Borough Council

1. The Host shall provide a vet from 1 April 2031 (the "Go Live Date").

2. The vet shall serve for a minimum of four years from the Go Live Date.

3. For 2031/32 the Councils shall contribute:

        Aston             £412     46%
        Brockley          £301     54%
        Total             £713

4. The Host shall meet these standards:
        Calls answered in 2 days ........ 98%
        Cats seen the same day .......... 95%

5. Bills are payable by monthly direct debit.
"""


def test_a_shared_service_runs_from_a_day_with_a_name_and_adds_up_without_a_head() -> None:
    assert told_in(SHARED, "commencement", "date") == [(date(2031, 4, 1),)]
    assert told_in(SHARED, "milestones", "date") in ([], [(date(2031, 4, 1),)])
    assert [
        one[1] for (one,) in told_in(SHARED, "allocations", "computed_total") if isinstance(one, list)
    ] == [713]
    assert told_in(SHARED, "targets", "value") == [("98%",), ("95%",)]
    assert told_in(SHARED, "recurring", "frequency") == [("monthly",)]


FRIENDS = """Working agreement between Northam City Council ("the Council") and the Friends of Lower Park

The Friends of Lower Park are called the Friends.

Agreed 5 March 2031. To be looked at again in March 2032.

1. What the Council does

* mow every ten working days in season
* pay the Friends £750 a year for plants, and £200 towards insurance
* mend hazards within 3 days (9 out of 10 times)
* hold insurance of £5 million

2. Stopping

Either side, one month's notice, in writing.
"""


def test_a_short_agreement_says_the_same_in_few_words() -> None:
    assert told_in(FRIENDS, "reviews", "date") == [(date(2032, 3, 31),)]
    assert ("every 10 working days",) in told_in(FRIENDS, "recurring", "frequency")
    assert told_in(FRIENDS, "funding", "amount") == [(750,), (200,)]
    assert [
        one["months"] for (one,) in told_in(FRIENDS, "termination", "notice") if isinstance(one, dict)
    ] == [1]
