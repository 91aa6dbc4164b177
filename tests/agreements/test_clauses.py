import pytest

from agreements.terms import Fact
from agreements.terms.clauses import all_labels, cited_by, facts, labels, same
from tests.agreements.histories import SAMPLES, sample


@pytest.mark.parametrize(
    ("clause", "parts"),
    [
        ("16.1", ("16.1",)),
        ("2.1.5, 2.1.8", ("2.1.5", "2.1.8")),
        ("16.1; Parties; Signature page", ("16.1", "Parties", "Signature page")),
        ("6.2.4, 4.3(f), 7.7", ("6.2.4", "4.3(f)", "7.7")),
        ("Paper 2, Operations", ("Paper 2, Operations",)),
        ("Duration, variation and termination", ("Duration, variation and termination",)),
        ("Schedule 1; 5.1, 5.2", ("Schedule 1", "5.1", "5.2")),
        ("4(a)(ii)", ("4(a)(ii)",)),
    ],
)
def test_a_citation_is_parted_into_labels(clause: str, parts: tuple[str, ...]) -> None:
    assert labels(clause) == parts


@pytest.mark.parametrize(
    ("label", "asked", "answers"),
    [
        ("16.1", "16.1", True),
        ("16.1", "16", True),
        ("16.1", "1", False),
        ("16.10", "16.1", False),
        ("16.1.2", "16.1", True),
        ("4.3(c)", "4.3", True),
        ("4.3(c)", "4.3(C)", True),
        ("4.3", "4.3(c)", False),
        ("Schedule 1", "schedule 1", True),
        ("Schedule 10", "Schedule 1", False),
        ("Schedule 1", "Schedule", False),
        ("Paper 2, Operations", "paper 2", True),
        ("Parties (before clause 1)", "parties", True),
        ("16.1", "", False),
        ("16a1", "16.1", False),
    ],
)
def test_a_clause_holds_those_inside_it(label: str, asked: str, *, answers: bool) -> None:
    assert same(label, asked) == answers


@pytest.mark.parametrize(
    ("name", "asked", "sections"),
    [
        ("doncaster", "16.1", {"commencement", "end", "discrepancies"}),
        ("doncaster", "14.1", {"variation"}),
        ("southend", "5.2", {"termination", "discrepancies"}),
        ("stockport", "4.3(c)", {"mentioned"}),
    ],
)
def test_a_clause_is_answered_with_the_facts_that_cite_it(name: str, asked: str, sections: set[str]) -> None:
    found = cited_by(sample(name), asked)
    assert sections <= {one.section for one in found}
    assert all(any(same(label, asked) for label in labels(one.fact.clause or "")) for one in found)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_label_of_a_sample_can_be_asked_for(name: str) -> None:
    terms = sample(name)
    all_ = all_labels(terms)
    assert len(all_) == len(set(all_)) > 10
    assert all(cited_by(terms, label) for label in all_)


@pytest.mark.parametrize("name", SAMPLES)
def test_no_fact_with_a_clause_is_missed(name: str) -> None:
    terms = sample(name)
    printed = terms.model_dump(mode="json", by_alias=True)
    assert len(list(facts(terms))) == _clauses(printed) - (terms.clause is not None)
    assert all(isinstance(one.fact, Fact) for one in facts(terms))


def _clauses(value: object) -> int:
    if isinstance(value, dict):
        return bool(value.get("clause")) + sum(_clauses(inner) for inner in value.values())
    return sum(_clauses(inner) for inner in value) if isinstance(value, list) else 0
