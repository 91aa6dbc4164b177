"""A citation finds what it means in a document, as clerks write it and as answers do."""

import pytest

from agreements.terms.passages import Kind, Passage, cited, quote


def passage(label: str, level: int = 0, kind: Kind = "clause", heading: str | None = None) -> Passage:
    return Passage(label, heading, f"Words of {label}.", level, kind, None, 1)


DOCUMENT = (
    passage("Title page", kind="front"),
    passage("Parties"),
    passage("2", heading="Aims and status"),
    passage("2.1", 1),
    passage("2.1.5", 2),
    passage("2.1.8", 2),
    passage("4"),
    passage("4.3", 1),
    passage("4.3(a)", 2),
    passage("4.3(c)", 2),
    passage("16", heading="Term"),
    passage("16.1", 1),
    passage("Schedule 3", kind="schedule", heading="Sums"),
    passage("Schedule 3, 1", 1),
    passage("Schedule 3", kind="schedule", heading="More sums"),
    passage("Executed by", kind="signature"),
)


@pytest.mark.parametrize(
    ("citation", "labels"),
    [
        ("16.1", ["16.1"]),
        ("clause 16.1", ["16.1"]),
        ("Clause 16", ["16", "16.1"]),
        ("clauses 2.1.5 and 2.1.8", ["2.1.5", "2.1.8"]),
        ("2.1.8, 2.1.5", ["2.1.5", "2.1.8"]),
        ("clauses 2.1.5, 2.1.8 and 16.1", ["2.1.5", "2.1.8", "16.1"]),
        ("16.1; 4.3", ["4.3", "4.3(a)", "4.3(c)", "16.1"]),
        ("4.3(c)", ["4.3(c)"]),
        ("4.3(b)", ["4.3", "4.3(a)", "4.3(c)"]),
        ("Schedule 3", ["Schedule 3", "Schedule 3, 1", "Schedule 3"]),
        ("schedule 3, 1", ["Schedule 3, 1"]),
        ("Aims and status", ["2", "2.1", "2.1.5", "2.1.8"]),
        ("Parties (before clause 1)", ["Parties"]),
        ("Title page", ["Title page"]),
        ("Signature page", ["Executed by"]),
        ("16.2", []),
        ("1", []),
        ("Schedule 4", []),
        ("", []),
        (" ; , and ", []),
    ],
)
def test_a_citation_finds_what_it_means(citation: str, labels: list[str]) -> None:
    assert [one.label for one in cited(DOCUMENT, citation)] == labels


def test_words_are_quoted_as_they_stand_whatever_breaks_them() -> None:
    assert quote("by the\n  Council", "by the Council") == "by the\n  Council"
    assert quote("by the Council", "by a Council") is None
    assert quote("by the Council", "") is None
