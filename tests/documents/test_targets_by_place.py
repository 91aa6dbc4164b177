"""Targets told by where they stand: beside a day, below a line that heads a list, or as money to be won."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

HEAD = """PARTNERSHIP AGREEMENT

1. Parties
1.1 This agreement is between Alder Borough Council ("the Council") and the Beck Valley Trust ("the Trust").

2. Term
2.1 It starts on 1 April 2031 and ends on 31 March 2034.

"""


def targets(text: str, *fields: str) -> list[tuple[object, ...]]:
    return told_in(HEAD + text, "targets", *(fields or ("value", "date")))


COUNTED = """3. How we will know it is working

What we count                         How many        Due
Families on the register                   240        30 June 2032
Families who stay for a year               70%        March 2033
Missed visits                      under 5 a week
"""


def test_a_column_of_figures_beside_days_is_of_targets_where_aims_are_told() -> None:
    firsts = [("240", date(2032, 6, 30)), ("70%", date(2033, 3, 31))]
    assert targets(COUNTED) == [*firsts, ("under 5 a week", None)]
    assert targets(COUNTED.replace("How we will know it is working", "Seats on the committee")) == []
    assert targets(COUNTED.replace("How many", "At present")) == []


BY_DAY = """3. Results

Result                                                   Deadline
60 gardens opened to the public                          31 May 2032
At least 90% of gardens visited by an adviser            September 2032
A map of all gardens printed                             1 March 2032
"""


def test_what_is_to_be_reached_stands_in_words_beside_its_day() -> None:
    assert targets(BY_DAY) == [("60", date(2032, 5, 31)), ("At least 90%", date(2032, 9, 30))]
    assert told_in(HEAD + BY_DAY, "milestones", "date") == [(date(2032, 3, 1),)]
    steps = BY_DAY.replace("Results", "Timetable").replace("Result  ", "Step    ")
    assert ("60", date(2032, 5, 31)) not in targets(steps)


ANNEX = """ANNEX A
Plan for the first year

Step                     Who            When
Shed built               Council        1 May 2031
Seeds sown               Trust          1 June 2031

Ambitions

(a) No fewer than 40 plots let by 30 September 2031.
(b) Waiting time for a plot: under 8 weeks by 31 March 2032.
"""


def test_a_line_above_numbered_paragraphs_is_their_heading() -> None:
    assert targets(ANNEX, "number", "date", "clause") == [
        (40, date(2031, 9, 30), "Annex A (a)"),
        (None, date(2032, 3, 31), "Annex A (b)"),
    ]
    assert targets(ANNEX.replace("Ambitions", "Charges"), "number") == []


WON = "The Trust shall try its hardest to raise donations of at least £45,000 by 31 December 2032."


def test_the_least_money_to_be_won_is_a_target_and_paid_by_nobody() -> None:
    text = f"3. Fundraising\n3.1 {WON}\n"
    assert targets(text, "value", "number", "date") == [("at least £45,000", 45_000, date(2032, 12, 31))]
    assert told_in(HEAD + text, "funding", "amount") == []


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("The Council will secure a grant of £60,000 from the Heritage Fund.", 60_000),
        ("The Trust will pay the Council at least £5,000 a year.", 5_000),
    ],
)
def test_money_that_is_given_is_no_target(said: str, amount: int) -> None:
    text = f"3. Fundraising\n3.1 {said}\n"
    assert targets(text) == []
    assert told_in(HEAD + text, "funding", "amount") == [(amount,)]


def test_how_soon_a_dispute_is_settled_and_where_a_figure_sets_out_are_no_targets() -> None:
    text = (
        "3. Aims\n3.1 Complaints to fall to no more than 9 in 2032/33 (from 21 in 2030/31).\n"
        "4. Falling out\n4.1 Disagreements go to the chairs, who aim to settle them within 3 weeks.\n"
    )
    assert targets(text, "clause", "date") == [("3.1", date(2033, 3, 31))]
