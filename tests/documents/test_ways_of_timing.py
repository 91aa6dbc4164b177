"""Terms, days and reviews as particulars, letters and tables write them."""

from datetime import date

from tests.documents.drafts import told_in

SHEET = """# Service Level Agreement for the Van

| | |
|---|---|
| Customer: | Broadmere Hospitals NHS Trust |
| Supplier: | North Mere Charity |
| Commencement: | 1 July 2030 |
| Duration: | 36 months, with an option to extend by 12 months |

1. Reports

1.1 These are sent:

| Report | Frequency | Due |
|---|---|---|
| Log | Quarterly | 15 Jan, Apr, Jul and Oct |

1.2 The outputs are:

| No. | Output | Month |
|---|---|---|
| D1 | Route map | M6 |
| D2 | Last report | M36 |
"""


def test_a_row_of_how_long_it_lasts_ends_it_whatever_option_it_tells() -> None:
    assert told_in(SHEET, "end", "date") == [(date(2033, 6, 30),)]


def test_a_column_of_months_counts_from_the_start_and_days_of_what_recurs_are_of_every_year() -> None:
    assert told_in(SHEET, "milestones", "date", "bound") == [
        (date(2030, 12, 31), "by"),
        (date(2033, 6, 30), "by"),
    ]
    assert told_in(SHEET, "recurring", "frequency") == [("quarterly",)]


LETTER = """Dear Harriet

Lending our archivist

1. From Monday 5 May 2031 Dr Kwame Ofori will spend two days a week with you, until 30 April 2033.

2. He'll send you a page on progress at the end of every month.
"""


def test_the_only_period_of_a_letter_is_its_term_though_it_is_told_apart() -> None:
    assert told_in(LETTER, "commencement", "date") == [(date(2031, 5, 5),)]
    assert told_in(LETTER, "end", "date") == [(date(2033, 4, 30),)]
    assert told_in(LETTER, "milestones", "date") == []
    assert told_in(LETTER, "recurring", "frequency") == [("monthly",)]


GROUP = """# Memorandum of Understanding for the Harbour

1. Term

1.1 This Memorandum starts on 1 April 2031 and ends on the third anniversary of that date.

2. Group

2.1 There is a Steering Group, which shall meet within six weeks of commencement and which shall review \
the privacy notice annually.

2.2 The Council undertakes to move the buoys by 12 April 2032 and to review the charts with the Trust each \
January.
"""


def test_a_day_of_something_else_is_no_review_and_an_anniversary_by_number_comes_once() -> None:
    assert told_in(GROUP, "reviews", "date") == []
    assert told_in(GROUP, "milestones", "date") == [(date(2031, 5, 13),), (date(2032, 4, 12),)]
    assert told_in(GROUP, "recurring", "frequency") == [("annual",), ("annual",)]
