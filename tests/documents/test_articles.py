"""A memorandum in articles: its parties under a heading that says more, decided on, looked at, and signed."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, told_in, values_in

ARTICLES = """OTTERMOUTH COLLEGE
OTTERMOUTH HOSPITALS NHS TRUST

Ottermouth Learning Partnership

Memorandum of Understanding

Second version, as approved by the Board of the Trust on 6 May 2031

Article 1 - The Parties and what this Memorandum is

(a) Ottermouth College, a body incorporated by Royal Charter, of 1 Mill Lane, Ottermouth OM1 1AA \
(the "College").
(b) Ottermouth Hospitals NHS Trust, of Quay House, Ottermouth OM2 2BB (the "Trust").
(c) This Memorandum has no force in law.

Article 2 - Term

(a) The Memorandum comes into force on the day on which the last of the Parties signs it \
(the "Effective Date") and remains in force until 31 July 2035.
(b) The two Boards, which met in March 2031, proposed it.

Article 3 - Governance

(a) The Learning Board directs the Partnership. Its members are:

Party\tMember
College\tPrincipal
College\tBursar
Trust\tChief Nurse

Article 4 - Programme

(a) The Parties mean to do the following:

Undertaking\tBy whom\tWhen
First class admitted\tCollege\t1 October 2031
Library published\tCollege\t3 November 2031
Move both schools to Quay House\tTrust\twithin six months of the Effective Date

(b) In May 2033 the Learning Board decides whether to release the money for the last two years.

Article 5 - Review

(a) The Parties look at the working of the Memorandum twelve months after the Effective Date.
(b) An external review is carried out between 1 October and 30 November 2033.

Signatures

On behalf of\tSigned\tName and office\tDate
Ottermouth College\tP. Fenn\tPetra Fenn, Principal\t1 June 2031
Ottermouth Hospitals NHS Trust\tR. Oak\tRowan Oak, Chief Executive\t14th June 2031
"""
ACCEPTED = """Fenbank Council
Town Hall, Fenbank FB1 1AA

4 March 2032

Dear Ivy

Agreement on a shared garden

Fenbank Council ("we") will pay Fenbank Growers CIC ("you") £4,000 for the garden. \
The agreement starts on 1 April 2032 and ends on 31 March 2033.

Yours sincerely

Noor Hale
Head of Parks
Fenbank Council

I accept these terms for Fenbank Growers CIC

Signed
Name
Date
"""


@cache
def drafted() -> Draft:
    return draft_of(ARTICLES)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_the_parties_stand_under_a_heading_that_says_more_and_not_in_a_table_of_members() -> None:
    assert told("parties", "name", "signature_block", "clause") == [
        ("Ottermouth College", True, "1(a)"),
        ("Ottermouth Hospitals NHS Trust", True, "1(b)"),
    ]


def test_the_title_stands_below_the_names_of_the_parties() -> None:
    assert told("title", "title") == [("Ottermouth Learning Partnership - Memorandum of Understanding",)]


def test_the_second_version_has_its_number_and_its_day() -> None:
    version = ("Second version", "2", date(2031, 5, 6))
    assert told("version", "label", "number", "date") == [version]


def test_no_force_in_law_does_not_bind() -> None:
    assert told("legal_status", "binding", "clause") == [(False, "1(c)")]


def test_a_table_of_what_and_when_is_a_timetable_and_runs_from_the_last_signature() -> None:
    assert told("milestones", "date", "bound", "clause") == [
        (date(2031, 10, 1), None, "4(a)"),
        (date(2031, 11, 3), None, "4(a)"),
        (date(2031, 12, 14), "by", "4(a)"),
    ]
    assert told("background", "date") == [(date(2031, 3, 31),)]


def test_a_board_that_decides_whether_money_goes_on_is_a_gateway() -> None:
    assert told("gateways", "date_from", "date", "clause") == [(date(2033, 5, 1), date(2033, 5, 31), "4(b)")]


def test_who_looks_at_its_working_reviews_it() -> None:
    rule = {"event": "start", "months": 12, "days": 0}
    assert told("reviews", "date", "after") == [(None, rule), (date(2033, 11, 30), None)]


def test_who_accepts_the_terms_of_a_letter_signs_it() -> None:
    assert told_in(ACCEPTED, "signatories", "printed_as", "name") == [
        ("Fenbank Council", "Noor Hale"),
        ("Fenbank Growers CIC", None),
    ]
