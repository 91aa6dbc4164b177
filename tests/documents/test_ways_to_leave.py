"""Ways to end an agreement or leave it: items below a lead, notice without a number, and at once."""

import pytest

from tests.documents.drafts import draft_of

DOCUMENT = """# Memorandum of Understanding for the Moor Ponies

1. Parties

1.1 It is made between Moor District Council ("the Council") and the Moor Ponies Trust ("the Trust").

2. How it stops

{terms}
"""


def notices(terms: str) -> list[tuple[object, object]]:
    found = draft_of(DOCUMENT.format(terms=terms)).of("termination")
    told = [fact.value["notice"] for fact in found]
    return [(one["months"], one["at_least"]) if isinstance(one, dict) else (None, None) for one in told]


ITEMS = """2.1 The Council may take a field back:

(a) on six months' written notice for any reason; or

(b) on 2 months' notice where the field is not grazed.

2.2 A body that is dissolved ceases to be a party to this Agreement.
"""


def test_each_item_that_tells_the_notice_is_a_way_and_its_lead_none() -> None:
    assert notices(ITEMS) == [(6, False), (2, False), (None, None)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Either of us may bring this Agreement to an end by saying so in writing a full year ahead.",
            [(12, True)],
        ),
        ("Each may withdraw from it one month in advance.", [(1, False)]),
        (
            "The Trust may leave on 4 months' notice, and at once if the stables burn down.",
            [(4, False), (None, None)],
        ),
        ("Each Grazing Scheme may be terminated on one month's notice as its own terms say.", []),
        ("The Council may take the ponies for a walk at two months old.", []),
        ("A pony ceases to be a member of the herd when it is sold.", []),
        ("The vet must be told if a pony stops eating.", []),
    ],
)
def test_notice_is_told_without_a_number_and_none_where_nobody_leaves(
    sentence: str, told: list[tuple[object, object]]
) -> None:
    assert notices(f"2.1 {sentence}\n") == told


def test_who_must_tell_the_others_may_leave_whatever_the_heading_is() -> None:
    terms = "2.1 A party that wants to leave must tell the others in writing by 30 September.\n"
    made = draft_of(DOCUMENT.format(terms=terms).replace("How it stops", "Other matters"))
    assert [fact.value["in_writing"] for fact in made.of("termination")] == [True]
