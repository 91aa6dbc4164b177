"""Targets: told in a table and in words, with what they set out from, as income, and what is none."""

import datetime as dt

import pytest

from tests.documents.drafts import told_in

HEAD = """Orchard Wardens' Agreement

1. Parties

1.1 This agreement is between Sallow Parish Council ("the Council") and the Pippin Trust ("the Trust").

2. Term

2.1 It starts on 1 April 2031 and ends on 31 March 2034.

"""
TABLE = """Schedule 1: Measures

Measure\tNow\tTarget\tBy
Trees pruned\t40%\t{}\t31 March 2033
Schools that visit\t3\t12\t31 March 2033
Raised at the fair\t£150\t£400\t31 March 2033
"""
BY = dt.date(2033, 3, 31)


def targets(words: str, table: str = "") -> list[tuple[object, ...]]:
    return told_in(f"{HEAD}3. Work\n\n3.1 {words}\n\n{table}", "targets", "value", "date", "clause")


def test_income_among_the_measures_of_a_table_is_a_target_and_no_payment() -> None:
    assert targets("All keep to the plan.", TABLE.format("85%")) == [
        ("85%", BY, "Schedule 1"),
        ("12", BY, "Schedule 1"),
        ("£400", BY, "Schedule 1"),
    ]
    assert told_in(f"{HEAD}{TABLE.format('85%')}", "funding", "amount") == []


def test_a_target_that_a_clause_and_a_table_tell_is_one_that_cites_both() -> None:
    words = "The Trust will see that 85% of trees are pruned by 31 March 2033."
    told = targets(words, TABLE.format("85%"))
    assert told[0] == ("85%", BY, "3.1, Schedule 1")
    assert len(told) == 3
    assert len(targets(words, TABLE.format("80%"))) == 4
    assert len(targets(words.replace("trees are pruned", "gates are oiled"), TABLE.format("85%"))) == 4


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "More of us will pick: 60% by 31 March 2032 and 70% by 31 March 2033 (it was 45% in 2029/30).",
            [("60%", dt.date(2032, 3, 31)), ("70%", BY)],
        ),
        ("See that 90% of wardens hold the badge by 31 March 2033.", [("90%", BY)]),
        ("Some 90% of wardens hold the badge.", []),
        ("The Trust will employ not fewer than 2.5 full-time equivalent wardens by 31 March 2033.", []),
        ("The walk goes by the old wall (Orchard 7) and is open.", []),
    ],
)
def test_a_figure_is_a_target_where_it_is_to_be_reached(words: str, told: list[tuple[object, ...]]) -> None:
    assert [(value, day) for value, day, _ in targets(words)] == told


@pytest.mark.parametrize(
    "lead", ["They will need to see:", "The Trust will ask to have:", "Having regard to:"]
)
def test_what_a_decision_is_taken_on_is_no_target(lead: str) -> None:
    assert targets(f"{lead}\n\n(a) that at least 75% of visitors were pleased; and\n\n(b) a plan.") == []


def test_a_column_of_what_is_wanted_has_the_day_over_the_rows() -> None:
    table = (
        "Schedule 1: What we hope for\n\nBy March 2033\tNow\tWe want\nWardens\t6\t20\n"
        "Walks led in a year\t2\t8 in 2031/32; 15 in 2032/33\n"
    )
    assert [(value, day) for value, day, _ in targets("All keep to the plan.", table)] == [
        ("20", BY),
        ("8", dt.date(2032, 3, 31)),
        ("15", BY),
    ]
