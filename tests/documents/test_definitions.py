"""What a table of definitions gives a name to, and the clauses that use the name."""

from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of

KILNS = """# Partnership Agreement for the Fen Kilns

1. Definitions

| Word | Meaning |
|---|---|
| Kiln Grant | £48,000 |
| Notice Period | five (5) months |
| Start Date | 1 June 2031 |
| End Date | 31 May 2034 |

2. Parties

2.1 It is made between Fenwick Parish Council ("the Council") and the Fen Potters Trust ("the Trust").

3. Money

3.1 The Council will pay the Trust the Kiln Grant in each year of this Agreement.

4. Ending

4.1 Either party may end this Agreement by written notice of not less than the Notice Period.

4.2 The Trust may not withdraw while a kiln is hot.

Schedule 1 - Who to ask

| Party | Name | Telephone |
|---|---|---|
| Council | Orla Thatch | 01999 555001 |
| Trust | | 01999 555002 |

Schedule 2 - Who fires which kiln

| Kiln | Council | Trust |
|---|---|---|
| East | | yes |
| West | yes | yes |
"""


@cache
def drafted() -> Draft:
    return draft_of(KILNS)


def test_a_notice_with_a_name_is_told_by_the_rule_that_names_it_and_who_may_not_leave_is_no_rule() -> None:
    (rule,) = drafted().of("termination")
    assert rule.value["clause"] == "4.1"
    assert rule.value["notice"] == {"months": 5, "at_least": True, "text": "five (5) months"}
    assert [source.clause for source in rule.sources] == ["4.1", "1"]


def test_a_sum_with_a_name_is_told_by_the_clause_that_pays_it() -> None:
    (paid,) = drafted().of("funding")
    assert (paid.value["amount"], paid.value["clause"]) == (48_000, "3.1")
    assert [source.clause for source in paid.sources] == ["3.1", "1"]


def test_a_cell_left_empty_makes_a_schedule_part_blank_where_a_name_is_asked_for() -> None:
    assert [fact.value["state"] for fact in drafted().of("schedules")] == ["part_blank", "present"]
