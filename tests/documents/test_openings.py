"""Titles, days, points to decide at and places to sign, where they are set out in other ways."""

from datetime import date

import pytest

from documents.dates import find_dates
from documents.draft import draft
from documents.reading import Document, read
from tests.documents.drafts import told_in
from tests.documents.openings import CLINIC, COLLEGE, LETTERED, RESULTS, SCHOOL, SHARED, SIGNED, YARD


def test_a_subtitle_that_looks_like_a_heading_belongs_to_the_title() -> None:
    assert told_in(SCHOOL, "title", "title") == [
        ("Ashwell Riverside Kitchen - Partnership agreement between the school, the parish and the growers",)
    ]


@pytest.mark.parametrize(
    ("text", "day"), [(SCHOOL, date(2031, 2, 3)), (YARD, date(2030, 1, 11)), (CLINIC, date(2031, 3, 6))]
)
def test_the_day_of_the_copy_stands_in_a_row_in_a_remark_or_beside_a_reference(text: str, day: date) -> None:
    assert told_in(text, "version", "date") == [(day,)]
    assert day not in [told for (told,) in told_in(text, "background", "date")]


def test_the_first_and_last_day_of_a_year_are_days() -> None:
    assert told_in(SCHOOL, "end", "date") == [(date(2033, 8, 31),)]
    [(starts, period)] = told_in(SCHOOL, "commencement", "date", "stated_period")
    assert starts == date(2031, 9, 1)
    assert isinstance(period, dict)
    assert (period["from"], period["to"]) == (date(2031, 8, 1), date(2033, 7, 31))
    assert [one.day for one in find_dates("on the last day of the financial year 2031/32")] == [
        date(2032, 3, 31)
    ]
    assert [one.from_ for one in find_dates("in the financial year 2031/32")] == [date(2031, 4, 1)]


@pytest.mark.parametrize(
    "words",
    [
        "when the new lease is signed or, if sooner, on 30 June 2032",
        "once the new lease is signed or, whichever is the sooner, on 30 June 2032",
    ],
)
def test_an_end_that_something_may_bring_about_sooner_has_its_last_day(words: str) -> None:
    text = YARD.replace("when the new lease is signed or, if sooner, on 30 June 2032", words)
    assert told_in(text, "end", "date") == [(date(2032, 6, 30),)]


def test_a_decision_falls_on_the_day_with_which_its_sentence_opens() -> None:
    assert told_in(SCHOOL, "gateways", "date") == [(date(2032, 5, 4),)]
    assert told_in(YARD, "gateways", "date") == [(date(2030, 6, 5),)]


def test_a_review_is_told_again_in_few_words() -> None:
    assert told_in(SCHOOL, "reviews", "date", "after") == [
        (None, {"event": "start", "months": 12, "days": 0}),
        (date(2033, 3, 31), None),
    ]
    assert told_in(YARD, "reviews", "date") == [(date(2032, 3, 31),)]


def test_who_signs_stands_below_a_signature_or_under_by() -> None:
    assert told_in(CLINIC, "signatories", "name", "position") == [
        ("Ruth Odell", "Head of Outreach"),
        ("Petra Arkle", "Town Clerk"),
    ]
    assert told_in(SIGNED, "signatories", "printed_as", "name", "position", "signed_on") == [
        ("Wharf Council", "Ian Sorley", "Head of Libraries", date(2030, 5, 2)),
        ("Wharf Readers Trust", "Mary Hebble", "Chair", date(2030, 5, 7)),
    ]


def test_a_table_by_year_is_read_year_by_year_with_those_who_are_no_parties() -> None:
    sums = told_in(SHARED, "funding", "amount", "year", "payer", "clause")
    assert [one for one in sums if one[3] == "2.1"] == [
        (120_000, "2031/32", "tidewell-council", "2.1"),
        (80_000, "2032/33", "tidewell-council", "2.1"),
        (45_000, "2032/33", "dale-water-limited", "2.1"),
        (60_000, "2031/32", None, "2.1"),
    ]


def test_a_table_of_what_is_paid_for_has_the_payer_of_the_line_above() -> None:
    sums = told_in(SHARED, "funding", "amount", "payer", "clause")
    assert [(amount, payer) for amount, payer, clause in sums if clause == "2.2"] == [
        (1_400, "tidewell-council"),
        (1_500, "tidewell-council"),
        (700, "tidewell-council"),
        (750, "tidewell-council"),
    ]


def test_what_only_bounds_a_cost_is_no_promise_of_money() -> None:
    clauses = [clause for (clause,) in told_in(SHARED, "funding", "clause")]
    assert not {"2.3", "2.4"} & set(clauses)


def test_each_of_two_short_names_in_a_cell_is_one() -> None:
    [called, *_] = [name for (name,) in told_in(SHARED, "parties", "also_called")]
    assert isinstance(called, list)
    assert {"Council", "TBC"} <= set(called)


def test_letters_that_run_on_past_the_headings_are_cited_alone() -> None:
    assert told_in(LETTERED, "end", "clause") == [("C",)]
    assert told_in(LETTERED, "funding", "amount", "clause") == [(2_400, "G")]
    assert told_in(LETTERED, "recurring", "frequency", "clause") == [
        ("weekly", "E(i)"),
        ("quarterly", "H"),
        ("monthly", "I"),
    ]


def test_the_results_that_are_wanted_are_targets_each_with_its_day() -> None:
    assert told_in(RESULTS, "targets", "value", "date") == [
        ("4,000", date(2032, 3, 31)),
        ("15% lower", date(2033, 3, 31)),
        ("35%", date(2033, 3, 31)),
    ]
    assert told_in(RESULTS, "milestones", "date") == []


def test_the_name_of_a_college_goes_on_past_of_and_that_of_a_practice_stands_before_what_it_trades_as() -> (
    None
):
    parties = told_in(COLLEGE, "parties", "name", "address")
    assert parties == [
        ("Birkmoor College of Art and Design", "Mill Lane, Birkmoor BK9 7QT"),
        ("Ivy Stone and Partners", None),
        ("Birkmoor Council", None),
    ]


def test_sentences_without_a_number_or_a_heading_are_the_text_below_the_title() -> None:
    text = """Memorandum of understanding about the ferry

Lantern Harbour Council and the Ferry Trust have agreed to run the ferry together. It starts on 1 May 2031.

The Ferry Trust will open the pier by 4 June 2032.

Signed for Lantern Harbour Council
Una Marlow, Chief Executive, 3 April 2031

Signed for the Ferry Trust
Ivo Kerr, Chair, 4 April 2031
"""
    found = read(text.encode())
    assert isinstance(found, Document)
    assert [(one.label, one.kind) for one in found.clauses] == [
        ("Title page", "front"), ("Text", "clause"), ("Signature page", "signature"),
    ]  # fmt: skip
    assert [fact.value["date"] for fact in draft(found).of("milestones")] == [date(2032, 6, 4)]
    assert len(draft(found).of("signatories")) == 2


def test_a_title_page_by_itself_has_no_text() -> None:
    found = read(b"Memorandum of understanding about the ferry\n\nDraft 2\n\n4 June 2032\n")
    assert isinstance(found, Document)
    assert {one.kind for one in found.clauses} == {"front"}
