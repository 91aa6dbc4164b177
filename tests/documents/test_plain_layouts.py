"""Plain text sets out in columns, at the margin and below each other who the parties are and who signs."""

import pytest

from tests.documents.drafts import draft_of
from tests.documents.plain_layouts import BODY, FRONTS, PARTIES, SIGNED, SIGNERS, places_to_sign

MADE = f"LAUNDRY AGREEMENT\n\nThis Agreement is made between {PARTIES[0]}, {PARTIES[1]} and {PARTIES[2]}.\n"
SHORT = ("laundry agreement", "joint laundry agreement", "agreement for a joint laundry")


@pytest.mark.parametrize("way", FRONTS)
def test_the_parties_and_the_title_come_back_from_each_front(way: str) -> None:
    made = draft_of(FRONTS[way] + BODY)
    assert [fact.value["name"] for fact in made.of("parties")] == list(PARTIES)
    (title,) = made.of("title")
    assert str(title.value["title"]).casefold() in SHORT


@pytest.mark.parametrize("heading", ["SIGNATURES\n", "3. SIGNATURES\n\n3.1 The parties sign below.\n"])
@pytest.mark.parametrize("way", SIGNED)
def test_who_signs_comes_back_from_each_place_to_sign(way: str, heading: str) -> None:
    made = draft_of(f"{MADE}{BODY}\n{heading}\n{places_to_sign(way)}")
    told = [
        (str(one["printed_as"]).casefold(), one["name"], one["position"], one["signed_on"])
        for one in (fact.value for fact in made.of("signatories"))
    ]
    assert told == [(whose.casefold(), *rest) for whose, *rest in SIGNERS]
    assert all(fact.value["signature_block"] for fact in made.of("parties"))


def test_a_sentence_above_the_places_to_sign_is_none_of_them() -> None:
    above = "Signed for the parties by the persons below, on the days shown.\n\n"
    made = draft_of(f"{MADE}{BODY}\nSIGNATURES\n\n{above}{places_to_sign('two fields in a line')}")
    assert [fact.value["name"] for fact in made.of("signatories")] == [name for _, name, _, _ in SIGNERS]


PUBLISHED = """\
LAUNDRY AGREEMENT

This Agreement is made between Calderby City Council and Lowmereshire County Council.

                                Page 1 of 3


The Laundry Agreement                                      CA/2031/7
____________________________________________________________________

1. TERM

1.1 This Agreement starts on 1 April 2031 and, unless one of the two parties
    has ended it in the way that is told in the

                                Page 2 of 3


The Laundry Agreement                                      CA/2031/7
____________________________________________________________________

    Second Schedule, ends on 31 March 2034.

FIRST SCHEDULE - WHAT IS WASHED

1. Sheets.

                                Page 3 of 3


The Laundry Agreement                                      CA/2031/7
____________________________________________________________________

THE SECOND SCHEDULE
How it may be ended

1. By three months' notice.
"""


def test_what_runs_over_the_pages_is_no_part_of_a_sentence_and_no_blank() -> None:
    made = draft_of(PUBLISHED)
    (end,) = made.of("end")
    assert "told in the Second Schedule" in end.sources[0].words
    assert not [fact for fact in made.of("discrepancies") if fact.value["kind"] == "blank"]


def test_schedules_may_be_counted_in_words() -> None:
    schedules = [(fact.value["label"], fact.value["state"]) for fact in draft_of(PUBLISHED).of("schedules")]
    assert schedules == [("First Schedule", "present"), ("Second Schedule", "present")]
