"""What stands beside the term, a target or a sum and is none of it: what went before, and out of what."""

from datetime import date

import pytest

from tests.documents.drafts import draft_of, told_in

PAGE = """<main><h1>Memorandum of understanding between the Coast Agency and the Survey Office</h1>
<h2>1. Purpose</h2>
<p>This MoU explains how the Coast Agency (CA) and the Survey Office (SO) work. It follows a pilot which ran
from September 2033 to March 2036.</p>
<h2>2. Status of this MoU</h2>
<p>It is not a contract. It comes into effect when signed by both accounting officers and will remain in
place until 31 March 2040.</p>
<h2>3. Money</h2>
<table><tr><th>Financial year</th><th>CA contribution (£m)</th><th>SO contribution (£m)</th></tr>
<tr><td>2036 to 2037</td><td>2.4</td><td>0.9</td></tr><tr><td>2037 to 2038</td><td>2.5</td><td>0.9</td></tr>
</table>
<h2>4. Review</h2>
<p>4.1 The Board will review the MoU every 2 years. The first review will be complete by June 2038.</p>
<h2>Signatories</h2>
<p><b>Helen Marsh</b><br>Chief Executive, Coast Agency<br>Signed 1 May 2036</p>
<p><b>Rear Admiral Sir Tom Quaye</b><br>Chief Executive, Survey Office<br>Signed 8 May 2036</p></main>"""


def test_what_went_before_is_not_its_term_and_a_financial_year_is_told_whole() -> None:
    assert told_in(PAGE, "commencement", "rule", "date") == [("on_signature_by_all", date(2036, 5, 8))]
    assert told_in(PAGE, "end", "date") == [(date(2040, 3, 31),)]
    assert {year for (year,) in told_in(PAGE, "funding", "year")} == {"2036 to 2037", "2037 to 2038"}
    assert not draft_of(PAGE).of("milestones")  # the review is told once
    assert told_in(PAGE, "signatories", "name")[1] == ("Rear Admiral Sir Tom Quaye",)


TEXT = """Memorandum of Understanding

1. Parties

1.1 This memorandum is made between Elm City Council ("the Council") and the Elm Youth Parliament.

2. Aims

2.1 {}

3. Term

3.1 It starts on 1 April 2036 and ends on 31 March 2040.
"""


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The Council wants smoking to fall from 16.2% in 2034 to 10% by 2038.",
            [("10%", date(2038, 12, 31))],
        ),
        (
            "The Council aims to cut fires by a fifth by May 2038, measured against 412 in 2034/35.",
            [("by a fifth", date(2038, 5, 31))],
        ),
    ],
)
def test_from_where_a_figure_sets_out_is_no_target(sentence: str, told: list[tuple[object, ...]]) -> None:
    assert told_in(TEXT.format(sentence), "targets", "value", "date") == told


@pytest.mark.parametrize(
    ("sentence", "payer"),
    [
        ("The Council will contribute £1,500 in 2036/37 from the Public Health Grant.", "elm-city-council"),
        ("The Council expects a grant of £3,500 from the Elm Trust.", "Elm Trust"),
        ("The Council provides a room, and receives £3,500 from the Elm Trust.", "Elm Trust"),
    ],
)
def test_out_of_what_a_sum_is_paid_does_not_pay_it_nor_does_a_namesake(sentence: str, payer: str) -> None:
    assert told_in(TEXT.format(sentence), "funding", "payer") == [(payer,)]


def test_how_often_it_may_be_renewed_is_no_duty_and_a_report_before_it_is_extended_is_due() -> None:
    renewed = TEXT.format("It applies for two years and may then be renewed annually by letter.")
    assert not draft_of(renewed).of("recurring")
    due = "A report goes to the Council by 31 March 2037, and a decision to extend it is taken in May."
    assert told_in(TEXT.format(due), "milestones", "date") == [(date(2037, 3, 31),)]


POOLED = """# Partnership Agreement

**Dated 28 March 2034**

between

(1) MARL COUNTY COUNCIL

and

(2) NHS MARL INTEGRATED CARE BOARD

## 1. Background

1.1 Consultation ran from 4 September to 27 November 2033, and Cabinet approved this Agreement in May 2034.

## 2. Term

2.1 This Agreement shall come into force on 1 June 2034 and expire on 31 May 2037.

## 3. Governance

3.1 The Fund Manager shall report to the Joint Committee each month, and to the Health Board twice a year.

## 4. Performance

4.1 By 31 March 2035 at least 75% of people shall have had a health check, rising to 80% by 31 March 2036.

## 5. Termination

5.1 Either Partner may terminate this Agreement by giving not less than twelve months' notice in writing.

5.2 If a Partner commits a breach which it fails to remedy the other may terminate on one month's notice.

Executed as a deed

THE COMMON SEAL of MARL COUNTY COUNCIL was affixed in the presence of: A. Penrose

Signed for and on behalf of NHS MARL INTEGRATED CARE BOARD

Jane Ortiz, Chief Finance Officer
"""


def test_a_consultation_is_no_second_period_and_a_breach_no_second_notice() -> None:
    assert told_in(POOLED, "commencement", "date", "stated_period") == [(date(2034, 6, 1), None)]
    told = [str(what) for (what,) in told_in(POOLED, "discrepancies", "what")]
    assert not any(words in what for what in told for words in ("period", "Notice is told"))
    assert told_in(POOLED, "signatories", "position")[0] == (None,)  # and no "Deed"


def test_each_of_two_figures_has_its_day_and_each_of_two_reports_goes_where_it_says() -> None:
    assert told_in(POOLED, "targets", "what", "value", "date")[1] == (
        ("rising to 80% by 31 March 2036", "80%", date(2036, 3, 31))
    )
    assert told_in(POOLED, "recurring", "frequency", "to") == [
        ("twice a year", "Health Board"),
        ("monthly", "Joint Committee"),
    ]
