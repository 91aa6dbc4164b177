"""Reviews beside a rule, of every year, at a gateway and upon an event; decisions told without their name."""

from datetime import date

import pytest

from tests.documents.drafts import told_in

DEED = """MEMORANDUM OF UNDERSTANDING

between

(1) Teal Bay Council ("the Council")
(2) Marram Sea Trust ("the Trust")

1. PERIOD

1.1 This Memorandum will operate from 1st April 2041 for a period of three years.

2. CHECKING HOW IT GOES

2.1 {}

3. DECISIONS

3.1 Checkpoint Two, by the end of May 2042: the Tide Board will decide whether the huts stay open.
"""
PAGE = """# The Marram Pact

**Who.** This pact is between Teal Bay Council and Marram Sea Trust.

**When.** It starts on 1 April 2041 and ends on 31 March 2044.

## Looking at it again

{}
"""


def days(text: str, section: str) -> list[object]:
    """Give the days of what is told, with the first of each that is a window."""
    told = told_in(text, section, "date", "date_from")
    return [(first, day) if first else day for day, first in told]


YEARLY = (date(2042, 1, 1), date(2042, 1, 31))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "We will look again at this pact after the first six months, in October 2041, and every May.",
            [(date(2041, 10, 1), date(2041, 10, 31))],
        ),
        ("The Tide Board will review this pact after six months, by 3 October 2041.", [date(2041, 10, 3)]),
        ("The Tide Board will review this pact every year in January.", [YEARLY]),
        ("This pact is to be reviewed annually, in January.", [YEARLY]),
        ("The Tide Board will review this pact each year at its January meeting.", [YEARLY]),
        (
            (
                "A light review will be held after the first year, by 30 June 2042, and a full, open review "
                "by the Tide Board in March 2043."
            ),
            [date(2042, 6, 30), (date(2043, 3, 1), date(2043, 3, 31))],
        ),
        (
            (
                "The Tide Board will carry out a short review six months from the start and a full, outside "
                "review no later than 30 months from the start."
            ),
            [date(2041, 10, 1), date(2043, 10, 1)],
        ),
        ("We will ask someone independent to evaluate the partnership by 5 May 2042.", [date(2042, 5, 5)]),
        (
            "We will look again at this pact in May 2042 and again a year later.",
            [(date(2042, 5, 1), date(2042, 5, 31)), (date(2043, 5, 1), date(2043, 5, 31))],
        ),
        ("We look at this memorandum each January, and after each rescue.", [YEARLY]),
    ],
)
@pytest.mark.parametrize("layout", [DEED, PAGE])
def test_a_review_is_told_once_with_its_day(layout: str, sentence: str, told: list[object]) -> None:
    assert days(layout.format(sentence), "reviews") == told


def test_a_review_at_a_gateway_falls_on_its_day_and_is_no_gateway() -> None:
    text = DEED.format("The Board will review this Memorandum by 9 May 2041, and again at Checkpoint Two.")
    assert days(text, "reviews") == [date(2041, 5, 9), date(2042, 5, 31)]
    assert [day for (day,) in told_in(text, "gateways", "date")] == [date(2042, 5, 31)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It shall also be reviewed at once following any drowning on the sands.", "following any drowning"),
        ("This Memorandum will be reviewed after any change in the law of the sea.", "after any change"),
        ("The partners will review this Memorandum whenever a hut is lost.", "whenever a hut is lost"),
    ],
)
def test_a_review_upon_an_event_has_its_words_and_no_day(sentence: str, words: str) -> None:
    told = told_in(DEED.format(sentence), "reviews", "date", "after", "date_text")
    assert [(day, rule) for day, rule, _ in told] == [(None, None)]
    assert words in str(told[0][2])


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "A risk assessment shall be completed by the Trust before 1 May 2041 and thereafter shall be "
            "reviewed annually."
        ),
        "Names are shared only under a Sharing Protocol, to be concluded by 3 May 2041 and reviewed yearly.",
        "The Tide Board shall have regard to the report of an outside review, and to the tides of May 2041.",
        "The lifeguards will review Schedule 2 every June.",
        "Plans made before 8 May 2041 will move to the new form when they are next reviewed.",
        "The schedules shall be reviewed by the Tide Board every June.",
    ],
)
def test_what_is_not_a_review_of_the_agreement_has_no_day_as_one(sentence: str) -> None:
    assert [day for day in days(DEED.format(sentence), "reviews") if day] == []


def test_a_review_upon_an_event_is_not_only_the_announcement_of_the_next() -> None:
    text = DEED.format(
        "The Board will also review this Memorandum if the law changes. The final review, by 9 May 2043, "
        "will say what comes next."
    )
    assert days(text, "reviews") == [None, date(2043, 5, 9)]


def test_what_is_made_by_a_day_before_it_is_reviewed_is_due_on_it() -> None:
    text = DEED.format("A sea plan will be agreed by 3 June 2041 and then reviewed every year by the crew.")
    assert days(text, "milestones") == [date(2041, 6, 3)]


def test_the_first_of_those_thereafter_is_not_told_again() -> None:
    text = DEED.format(
        "The Board shall carry out a first review of this Memorandum in October 2041. Thereafter the "
        "partners shall review it annually, each such review to be completed by 31 January."
    )
    assert [day for day in days(text, "reviews") if day] == [(date(2041, 10, 1), date(2041, 10, 31))]


GATES = """MEMORANDUM OF UNDERSTANDING

between

(1) Teal Bay Council ("the Council")
(2) Marram Sea Trust ("the Trust")

1. HOW LONG IT LASTS

1.1 This Memorandum will operate from 1st April 2041 to 31st March 2044.

2. {}

2.1 {}

{}
"""


@pytest.mark.parametrize(
    ("heading", "sentence", "more", "day"),
    [
        (
            "HALF WAY",
            "By 31/07/2042 the Tide Board will decide whether to add night patrols.",
            "It will need to see: the figures of the first year; and a costed plan.",
            date(2042, 7, 31),
        ),
        (
            "MONEY",
            (
                "Continuation of the hut grant is to be decided by the Tide Board by 5 May 2042, having "
                "considered (i) the takings, (ii) a report on the huts and (iii) what bathers say."
            ),
            "",
            date(2042, 5, 5),
        ),
        (
            "STAGE GATE",
            "Building of the second hut depends on a decision by the Tide Board at its 3 June 2042 meeting.",
            "2.2 If it does not approve the hut, the first stays as it is.",
            date(2042, 6, 3),
        ),
        (
            "GOING ON",
            "The Tide Board will hold a “stop and think” meeting by 30 April 2042.",
            "2.2 It will look at the figures and at the state of the huts.",
            date(2042, 4, 30),
        ),
        (
            "THE NORTH SANDS",
            "The Tide Board will take a decision no later than 3 June 2042, based on the following evidence:",
            "- the count of bathers; and\n- the state of the path.",
            date(2042, 6, 3),
        ),
    ],
)
def test_a_decision_on_evidence_is_a_gateway_however_it_is_put(
    heading: str, sentence: str, more: str, day: date
) -> None:
    assert days(GATES.format(heading, sentence, more), "gateways") == [day]


def test_the_body_of_the_sentence_before_may_decide() -> None:
    sentence = (
        "The Tide Board meets once a term. In May 2042 it will decide whether the patrols should go on, "
    )
    sentence += "on the basis of the figures and what bathers say."
    text = GATES.format("WATCHING OVER IT", sentence, "")
    assert days(text, "gateways") == [(date(2042, 5, 1), date(2042, 5, 31))]


@pytest.mark.parametrize(
    "sentence",
    [
        "We will decide by the end of May 2043 whether to carry on for another year, and on what terms.",
        "The Tide Board will decide by 31 May 2043 whether this Memorandum should continue beyond its end.",
        "Contributions for later years will be decided by the Tide Board by 31 January 2042.",
        "The Tide Board will consider the accounts by 31 May 2042.",
    ],
)
def test_what_is_decided_of_the_time_after_or_of_sums_is_no_gateway(sentence: str) -> None:
    assert days(GATES.format("DECISIONS", sentence, ""), "gateways") == []


def test_a_gateway_that_a_timetable_tells_again_is_one() -> None:
    text = GATES.format(
        "GO OR NO GO",
        "In May 2042 the Tide Board will decide whether the patrols go ahead into their second year.",
        "SCHEDULE 1 TIMETABLE\n\nWhen           What                    Who\n"
        "3 May 2041     Patrols start           Trust\n"
        "May 2042       Go / no-go decision     Tide Board\n"
        "1 June 2043    Huts painted            Council\n",
    )
    assert days(text, "gateways") == [(date(2042, 5, 1), date(2042, 5, 31))]
