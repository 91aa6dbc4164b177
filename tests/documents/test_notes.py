"""A letter among three: what follows in a paragraph, and who signs in one line with a day at its end."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, values_in

LETTER = """From: Director of Gardens, Marchmere County Council, County Hall, Marchmere MM1 1AA

                                                             4 February 2032

Dear Winifred and Tom

Gardens for long-stay patients

1.   We met on 12 January and agreed to try whether a garden helps people in hospital.

2.   The arrangement starts on 2 March 2032. It stops on 31 October 2033 unless we all sign a
     further letter by the end of July 2033.

3.   Marchmere County Council ("the County") will lend a gardener to Sedge Valley Hospitals NHS
     Trust ("the Hospitals"). Healthwatch Marchmere ("Healthwatch") will talk to patients.

4.   Any of us can stop by giving the other two eight weeks' warning in writing.

5.   Day to day, please talk to Matron Beatrix Coyle at the Hospitals and Tom Arkwright at Healthwatch.

6.   The Garden Group is chaired by Winifred Locke.

Yours sincerely

Dr Alasdair Finch
Director of Gardens

We agree to what is in this letter:

Winifred Locke, Chief Executive, Sedge Valley Hospitals NHS Trust        9 February 2032

Tom Arkwright, Chief Officer, Healthwatch Marchmere        11.2.32
"""


@cache
def drafted() -> Draft:
    return draft_of(LETTER)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_a_sentence_goes_on_with_the_term_and_what_stands_after_unless_does_not_end_it() -> None:
    assert told("commencement", "date") == [(date(2032, 3, 2),)]
    assert told("end", "date") == [(date(2033, 10, 31),)]


def test_who_signs_and_is_in_no_list_is_a_party_and_no_other_of_its_place_is_meant() -> None:
    names = ["Marchmere County Council", "Sedge Valley Hospitals NHS Trust", "Healthwatch Marchmere"]
    assert told("parties", "name") == [(name,) for name in names]
    assert told("signatories", "name", "signed_on")[1:] == [
        ("Winifred Locke", date(2032, 2, 9)),
        ("Tom Arkwright", date(2032, 2, 11)),
    ]


def test_a_meeting_is_past_and_a_warning_is_notice() -> None:
    assert told("background", "date") == [(date(2032, 1, 12),)]
    (notice,) = (notice for (notice,) in told("termination", "notice") if isinstance(notice, dict))
    assert notice["weeks"] == 8


def test_two_people_are_each_at_their_own() -> None:
    assert told("contacts", "name", "organisation") == [
        ("Matron Beatrix Coyle", "Hospitals"),
        ("Tom Arkwright", "Healthwatch"),
        ("Winifred Locke", None),  # who signs, and chairs too
    ]
