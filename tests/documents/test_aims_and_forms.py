"""Figures with a day each, tables that end in all, forms whose blanks are meant, and ends without notice."""

from datetime import date
from functools import cache

from documents.draft import Draft
from tests.documents.drafts import draft_of

ORCHARDS = """# Compact for the Teasel Orchards

1. Parties

1.1 It is made between Teasel Parish Council ("the Council") and the Orchard Trust ("the Trust").

2. Life

2.1 This compact starts on 1 March 2031 and ends on 28 February 2034. It stays in force until the Council
withdraws it.

2.2 If the landlord sells the land, this compact ends when the sale does.

2.3 Together the parties will graft 40 old trees before the compact ends.

3. How we will know that it works

3.1 The Council aims to water 60% of the trees by 31 May 2032, and 80% by May 2033.

3.2 The parties watch:

trees with fruit: up to 30% by 30 September 2033.

3.3 These are the measures.

| Measure | Now | Target | By |
|---|---|---|---|
| Trees that are labelled | 10% | 90% | 31 August 2032 |

Annex 1 - Rows

| Row | Trees |
|---|---|
| North | 12 |
| South | 15 |
| All rows | 28 |

Annex 2 - Notice of felling

Name of the tree: ....................
"""


@cache
def drafted() -> Draft:
    return draft_of(ORCHARDS)


def test_each_figure_has_the_day_after_it_or_in_its_row_and_is_no_milestone() -> None:
    told = [(fact.value["value"], fact.value["date"]) for fact in drafted().of("targets")]
    assert told == [
        ("60%", date(2032, 5, 31)),
        ("80%", date(2033, 5, 31)),
        ("up to 30%", date(2033, 9, 30)),
        ("90%", date(2032, 8, 31)),
    ]
    assert [fact.value["date"] for fact in drafted().of("milestones")] == [date(2034, 2, 28)]


def test_a_table_may_end_in_all_of_its_rows() -> None:
    (found,) = drafted().of("allocations")
    assert (found.value["printed_total"], found.value["computed_total"]) == (
        ["All rows", 28],
        ["All rows", 27],
    )


def test_the_blanks_of_a_form_are_for_those_who_use_it() -> None:
    states = {fact.value["label"]: fact.value["state"] for fact in drafted().of("schedules")}
    assert states["Annex 2"] == "present"


def test_it_may_end_with_no_notice_when_something_happens_or_somebody_takes_it_back() -> None:
    assert [(fact.value["clause"], fact.value["notice"]) for fact in drafted().of("termination")] == [
        ("2.1", None),
        ("2.2", None),
    ]
