"""What falls on a day: a gateway by all its signs, a review, something due or past, or nothing."""

from datetime import date

import pytest

from documents.dates import find_dates
from tests.documents.drafts import draft_of, told_in

DOCUMENT = """# Memorandum of Understanding for the Heron Ponds

{above}

1. Parties and term

1.1 It is made between Heron Borough Council ("the Council") and the Pond Trust ("the Trust").

1.2 This Memorandum starts on 1 April 2031 and {ends}.

2. {heading}

2.1 {sentence}
{below}
"""
SECTIONS = ("milestones", "gateways", "reviews", "background")
RELEASED = """The second year's grant is released only if the Board, having considered the count at a \
meeting before 4 May 2032, so recommends."""
AFRESH = """If by March 2032 no heron has come, the Pond Board of May 2032 decides whether the grant is cut. \
It will want to see the diary of sightings."""
ENDS = "ends on 31 March 2035"


def document(
    sentence: str, *, heading: str = "Ponds", above: str = "", below: str = "", ends: str = ENDS
) -> str:
    return DOCUMENT.format(sentence=sentence, heading=heading, above=above, below=below, ends=ends)


def told(text: str) -> list[tuple[str, object]]:
    return [(name, day) for name in SECTIONS for (day,) in told_in(text, name, "date")]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The date of Gate 2 is 4 May 2032.", date(2032, 5, 4)),
        ("Gate 2 will be taken by the Pond Board on 4 May 2032.", date(2032, 5, 4)),
        (
            "In May 2032 the Pond Committee will decide whether the dipping carries on after July 2033.",
            date(2032, 5, 31),
        ),
        (
            RELEASED,
            date(2032, 5, 4),
        ),
        (
            AFRESH,
            date(2032, 5, 31),
        ),
    ],
)
def test_the_signs_of_a_gateway_are_weighed_together(sentence: str, day: date) -> None:
    assert told(document(sentence)) == [("gateways", day)]


@pytest.mark.parametrize(
    "sentence",
    [
        "By 4 May 2034 the Pond Board will decide whether there should be a successor to this Memorandum.",
        "By 4 May 2032 the Pond Board will decide whether the hide is painted green.",
        "The Trust will open the far pond on 4 May 2032 (if Gate 2 is passed).",
        "The Trust will send in its papers for Gate 2 by 4 May 2032.",
    ],
)
def test_one_sign_alone_makes_no_gateway(sentence: str) -> None:
    assert [name for name, _ in told(document(sentence))] == ["milestones"]


def test_what_a_gateway_is_decided_on_and_what_ends_in_one_case_are_not_due() -> None:
    sentence = "The far pond will be dug only if the Board, at a meeting by 4 May 2032, is satisfied by:"
    below = "(a) a survey of newts prepared by the Trust; and\n(b) a plan agreed by both.\n"
    below += "\n2.2 If the Board says no, the digging stops on 9 June 2032.\n"
    assert told(document(sentence, below=below)) == [("gateways", date(2032, 5, 4))]


TURNED = """The gates are as follows.

| | Checkpoint 1 | Checkpoint 2 |
|---|---|---|
| When | Board of 4 May 2032 | Spring 2033, in any case by 28 March 2033 |
| What must be shown | forty herons; a plan | a clean audit |
| If not met | the grant waits | the grant is lost |
"""


def test_gateways_that_head_the_columns_are_told_by_the_row_of_days() -> None:
    assert told_in(document(TURNED), "gateways", "what", "date", "evidence", "effect") == [
        ("Checkpoint 1", date(2032, 5, 4), ["forty herons", "a plan"], "the grant waits"),
        ("Checkpoint 2", date(2033, 3, 28), ["a clean audit"], "the grant is lost"),
    ]
    other = TURNED.replace("Checkpoint 1", "North pond").replace("Checkpoint 2", "South pond")
    assert told_in(document(other), "gateways", "date") == []


MEETS = "2.2 The Pond Forum meets on the second Tuesday of May and November.\n"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        (
            "The Forum at its November 2031 meeting will look at how the first season went.",
            date(2031, 11, 11),
        ),
        ("The Forum will review this Memorandum at its meeting in May 2032.", date(2032, 5, 11)),
        ("The Forum will review this Memorandum in May 2032.", date(2032, 5, 31)),
        ("The Panel will review this Memorandum at its meeting in May 2032.", date(2032, 5, 31)),
    ],
)
def test_a_meeting_falls_on_the_day_on_which_its_body_meets(sentence: str, day: date) -> None:
    assert told_in(document(sentence, below=MEETS), "reviews", "date") == [(day,)]


def test_bodies_that_meet_on_different_days_tell_nothing_of_each_other() -> None:
    below = f"{MEETS}\n2.3 The Reed Forum meets on the first Monday of May.\n"
    sentence = "The Forum will review this Memorandum at its meeting in May 2032."
    assert told_in(document(sentence, below=below), "reviews", "date") == [(date(2032, 5, 31),)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Trust will report two weeks before 4 November 2031.", [("milestones", date(2031, 10, 21))]),
        ("It will report within one month after 4 November 2031.", [("milestones", date(2031, 12, 4))]),
        ("The Trust will report before 4 November 2031.", [("milestones", date(2031, 11, 4))]),
        ("The Trust will open a second hide (the first opened in May 2030) by 4 May 2032.",
         [("milestones", date(2032, 5, 4))]),
        ("The Trust will show its accounts for the year to 31 March 2032.", []),
        ("Sightings may be shared before 4 May 2032.", []),
        ("Shares come in one instalment by 30 April 2032.", [("milestones", date(2032, 4, 30))]),
        ("The Panel will evaluate the whole in June 2033.", [("reviews", date(2033, 6, 30))]),
        ("The Pond Panel will evaluate newts in June 2033.", [("milestones", date(2033, 6, 30))]),
        ("The Trust shall report not less than two weeks before 4 November 2031.",
         [("milestones", date(2031, 10, 21))]),
        ("Newts are moved under the wildlife agreement of 4 May 2029.", []),
        ("The Trust will call fortnightly, and weekly in March 2032.", []),
        ("The Trust will send a return by 31 May each year, the first being due on 31 May 2032.",
         [("milestones", date(2032, 5, 31))]),
        ("The Council has promised not to ask for the pond before 4 May 2032.", []),
        ("The Council gives its share by 4 May for the year which follows.", []),
        ("A partner leaves on a season's notice, ending on 31 July.", []),
    ],
)  # fmt: skip
def test_what_a_day_is_of_is_decided_once(sentence: str, expected: list[object]) -> None:
    assert told(document(sentence)) == expected


def test_days_of_words_that_are_defined_are_no_days_on_which_something_falls() -> None:
    sentence = "Pond Year: a time of twelve months to 31 March 2032."
    assert told(document(sentence, heading="Definitions")) == []


def test_a_paper_that_led_to_the_agreement_is_told_where_its_story_is() -> None:
    sentence = "The Trust had the wildlife agreement of 4 May 2029, and the lease ends on 30 March 2031."
    assert [name for name, _ in told(document(sentence, heading="Background"))] == ["background"] * 2


def test_how_the_title_page_says_it_was_approved_is_past_and_the_day_of_a_signature_nothing() -> None:
    above = "As approved by Cabinet on 12 March 2031 (minute 88) and by the Trust on 21 February 2031."
    text = document("The Trust will dig.", above=above)
    assert told(text) == [("background", date(2031, 3, 12)), ("background", date(2031, 2, 21))]
    assert told_in(text, "version", "date") == []
    signed = "Signed for and on behalf of the POND TRUST by: Orla Reed, Chair (signed) Date: 3 March 2031"
    assert told(document(signed)) == []


def test_what_another_does_after_a_review_is_told_beside_it() -> None:
    sentence = "The Forum will look at how this Memorandum works in March 2033, and the Council will publish "
    sentence += "what was found by 31 May 2033."
    assert told(document(sentence)) == [("milestones", date(2033, 5, 31)), ("reviews", date(2033, 3, 31))]
    other = "The Trust will do a count by 4 May 2032, and will revisit it every year."
    assert told(document(other)) == [("milestones", date(2032, 5, 4))]


@pytest.mark.parametrize(
    "ends",
    [
        "continues until the earlier of:\n\n(a) they leave; and\n\n(b) 30 April 2034 (the “Last Day”)",
        "stays in force until the day of the Council’s Annual Meeting in 2034 (expected to be 30 April 2034)",
        "ceases to have effect at midnight on 30 April 2034",
        "ends on 30 April 2034. If either says no, this Memorandum ends on 31 March 2033",
    ],
)
def test_the_end_is_told_among_others_far_from_its_verb_or_beside_one_that_may_be(ends: str) -> None:
    assert told_in(document("The Trust will dig.", ends=ends), "end", "date") == [(date(2034, 4, 30),)]


def test_a_table_whose_first_row_is_a_sentence_has_no_head() -> None:
    rows = "\n| P 1 | Every Friday we will send the Trust a list of the birds that were seen. |\n|---|---|\n"
    rows += "| P 2 | Once a month the Trust will count the newts of both ponds. |\n"
    assert {often for (often,) in told_in(document("We promise:", below=rows), "recurring", "frequency")} == {
        "every Friday", "monthly",
    }  # fmt: skip
    head = "\n| What we do | How often |\n|---|---|\n| Count of newts | monthly |\n"
    assert len(draft_of(document("We promise:", below=head)).of("recurring")) == 1


@pytest.mark.parametrize(
    ("text", "first", "day"),
    [
        ("in the autumn of 2032 (September to November)", date(2032, 9, 1), date(2032, 11, 30)),
        ("the winter term 2032 (November to January)", date(2032, 11, 1), date(2033, 1, 31)),
        ("by Easter Monday 2032", None, date(2032, 3, 29)),
        ("on Good Friday 2032", None, date(2032, 3, 26)),
        ("by St David’s Day 2032", None, date(2032, 3, 1)),
    ],
)
def test_seasons_with_their_months_and_days_beside_easter_are_read(
    text: str, first: object, day: date
) -> None:
    assert [(one.from_, one.day) for one in find_dates(text)] == [(first, day)]
    assert find_dates("in the autumn of next year") == ()


def test_a_day_that_a_table_of_terms_names_is_counted_from() -> None:
    terms = "\n3. Definitions\n\n| Term | Meaning |\n|---|---|\n| Pond opening date | 1 June 2032 |\n"
    sentence = "The Forum will hold a review of this Memorandum six weeks after the pond opening date."
    assert told(document(sentence, below=terms)) == [("reviews", date(2032, 7, 13))]
    assert told_in(document(sentence), "reviews", "date") == [(None,)]
