"""A letter in plain words: to whom it goes, under headings in small letters, and signed in dots by a name."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, values_in

LETTER = """Harbour & Fell Primary Care Network
c/o The Fell Surgery, 2 Pack Lane, Fellside FS3 4AB

To:   Ms Una Bright, Chief Officer, Fellside Age Concern
      Mr Raj Dhillon, Director of Communities, Fellside District Council

Our ref: HF/PCN/0042                                     19 May 2031

Dear Una and Raj

SOCIAL PRESCRIBING IN FELLSIDE - LETTER OF UNDERSTANDING

This letter records what the Harbour & Fell Primary Care Network ("we"),
Fellside Age Concern ("Age Concern") and Fellside District Council ("the
District") have agreed.

When it runs

It starts on 1 July 2031 and carries on until 30 June 2033.

What we will do

 - give Age Concern a list of those referred, every Monday; and
 - open a fourth drop-in, at Quay Hall, by the end of October 2031.

Keeping an eye on it

The Social Prescribing Steering Group (Una Bright in the chair) meets on the
last Wednesday of every other month. We look at the whole arrangement in
January 2032 and again in January 2033.

Yours sincerely

Dr Morag Petrie
Clinical Director, Harbour & Fell Primary Care Network

Agreed:

.......................... Una Bright, for Fellside Age Concern
Date: 3 June 2031

.......................... for Fellside District Council
Date:
"""
NAMES = ["Harbour & Fell Primary Care Network", "Fellside Age Concern", "Fellside District Council"]


@cache
def drafted() -> Draft:
    return draft_of(LETTER)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_a_party_whose_short_name_ends_its_name_is_one() -> None:
    assert told("parties", "name") == [(name,) for name in NAMES]


def test_who_signs_comes_back_with_whom_they_sign_for() -> None:
    assert told("signatories", "printed_as", "name", "position", "signed_on") == [
        (NAMES[0], "Dr Morag Petrie", "Clinical Director", None),
        (NAMES[1], "Una Bright", None, date(2031, 6, 3)),
        (NAMES[2], None, None, None),
    ]


def test_both_to_whom_it_goes_are_people_and_no_party_is() -> None:
    assert sorted(told("contacts", "name", "organisation"), key=str) == [
        ("Mr Raj Dhillon", NAMES[2]),
        ("Ms Una Bright", NAMES[1]),
    ]


def test_the_term_the_reviews_and_the_chair_come_back() -> None:
    assert told("commencement", "date") == [(date(2031, 7, 1),)]
    assert told("end", "date") == [(date(2033, 6, 30),)]
    assert told("reviews", "date") == [(date(2032, 1, 31),), (date(2033, 1, 31),)]
    assert told("governance", "chair", "meets") == [("Una Bright", "every 2 months")]
    assert told("milestones", "date", "owner") == [
        (date(2031, 10, 31), ["harbour-fell-primary-care-network"])
    ]
