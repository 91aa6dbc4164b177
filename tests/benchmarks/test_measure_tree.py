import pytest

from benchmarks.measure_tree import clauses_cited, missed
from documents.clauses import Clause
from documents.readers.blocks import Block
from documents.tree import clauses_of

BLOCKS = [
    Block("Ferry pact", bold=True),
    Block("between"),
    Block("(1) The Harbour Trust; and"),
    Block("(2) Pier Council"),
    Block("Background", bold=True, level=1),
    Block("(A) The pier is old and wants mending before another winter comes.", paragraph=2),
    Block("1. Money", level=1),
    Block("1.1 The Harbour pays the bills of the pier as they fall due.", paragraph=4),
    Block("", rows=(("No.", "Work"), ("W1", "Piles"))),
    Block("2. Start and end", level=1),
    Block("2.1 It starts on the day on which the last of them signs it.", paragraph=7),
    Block("Appendix Two: The slip", bold=True, paragraph=8),
    Block("It is steep.", paragraph=9),
]


def tree() -> tuple[Clause, ...]:
    return clauses_of(BLOCKS)


@pytest.mark.parametrize(
    ("cited", "held"),
    [
        ("1.1", 1),
        ("clause 1.1; Money", 2),
        ("1.1, 2.1 and 1", 3),
        ("1.1-2.1", 2),
        ("Start and end", 1),
        ("Recital (A)", 1),
        ("Cover; 1.1", 2),
        ("1.1 W1", 1),
        ("Parties (2)", 1),
        ("Appendix two", 1),
        ("Appendix 2", 1),
        ("1.2", 0),
        ("Parties (3)", 0),
        ("Appendix three", 0),
        ("1.1 W2", 0),
        ("Recital (B)", 0),
        ("Signed", 0),
    ],
)
def test_a_clause_cited_is_held_by_label_or_heading_or_row(cited: str, held: int) -> None:
    assert clauses_cited(tree(), {"funding": [{"clause": cited}]}).right == held


def test_each_clause_cited_counts_once_and_what_is_missed_is_told() -> None:
    entry = {"end": {"clause": "2.1; 9.9"}, "reviews": [{"clause": "2.1"}, {"clause": None}]}
    score = clauses_cited(tree(), entry)
    assert (score.right, score.wanted) == (1, 2)
    assert missed(tree(), entry) == ["9.9"]
