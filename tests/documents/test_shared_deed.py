"""A deed: a pilot before it, a start on its own date, years counted from another day, seals and directors."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of, values_in

DEED = """                     WETHER VALLEY COUNCILS
                  Joint Waste to Wellness Partnership

                         SHARED SERVICE DEED

THIS DEED is dated 14 May 2031

PARTIES

(1) WETHER VALLEY DISTRICT COUNCIL of Council House, Wether WV1 1AA
    (Host Authority); and
(2) NHS WETHER AND DALE INTEGRATED CARE BOARD of Beech House, Dale DA3 4CC
    (ICB)

RECITALS

A. The parties ran a pilot from 1 October 2028 until 31 March 2031.

OPERATIVE PROVISIONS

1   Commencement and term

1.1 This deed commences on the date above and, unless determined under
    clause 3, continues for an initial term of three (3) years from 1 June
    2031 (the Service Commencement Date).

2   Governance

2.1 A Joint Board (two members of each party) shall meet at least thrice
    yearly.

3   Termination

3.1 The ICB may determine this deed on nine months' notice.

EXECUTED as a deed by the parties on the date first above written.

THE COMMON SEAL of WETHER VALLEY DISTRICT          )
COUNCIL was affixed in the presence of:            )   L.S.
Authorised signatory: Helen Marr                   )

EXECUTED as a deed by NHS WETHER AND DALE          )
INTEGRATED CARE BOARD acting by:                   )
Director: Dr Priya Nair                            )
"""


@cache
def drafted() -> Draft:
    return draft_of(DEED)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_a_deed_has_a_title() -> None:
    assert told("title", "title") == [("Joint Waste to Wellness Partnership - Shared Service Deed",)]


def test_it_starts_on_its_own_date_and_ends_so_long_after_the_day_that_is_told() -> None:
    assert told("commencement", "rule", "date") == [("fixed_date", date(2031, 5, 14))]
    assert told("end", "date") == [(date(2034, 5, 31),)]


def test_who_signs_may_stand_behind_a_post() -> None:
    assert told("signatories", "party", "name", "position") == [
        ("wether-valley-district-council", "Helen Marr", None),
        ("wether-and-dale-icb", "Dr Priya Nair", "Director"),
    ]
    assert told("governance", "meets") == [("3 times a year",)]
