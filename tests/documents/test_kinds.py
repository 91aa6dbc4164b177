"""Agreements of other kinds: what is proposed of each, held against what a person would write of it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from agreements.terms import Terms
from benchmarks.measure import measure
from documents.clauses import EDGES
from documents.draft import Draft, draft
from documents.draft_file import written
from documents.entry import read_entry
from documents.reading import Document, read
from tests.documents import kinds
from tests.documents.quoted import check_quotations

WRITTEN = Path(__file__).parent / "entries"
FILES = {
    "section_75": kinds.section_75(),
    "data_sharing": kinds.data_sharing(),
    "joint_post": kinds.JOINT_POST.encode(),
    "discharge": kinds.DISCHARGE.encode(),
}
MORE_THAN_WANTED = {("section_75", "recurring")}
"""A review after each financial year is proposed as what recurs too, which a clerk may leave out."""


def document(name: str) -> Document:
    found = read(FILES[name])
    assert isinstance(found, Document)
    return found


def drafted(name: str) -> Draft:
    return draft(document(name))


@pytest.mark.parametrize("name", FILES)
def test_a_draft_says_what_a_person_would_write(name: str) -> None:
    wanted: dict[str, Any] = yaml.load((WRITTEN / f"{name}.yaml").read_text("utf-8"), yaml.CSafeLoader)
    scores = measure(drafted(name), wanted)
    assert [(one.field, one.right, one.wanted) for one in scores if one.right != one.wanted] == []
    more = [(one.field, one.proposed, one.wanted) for one in scores if one.proposed != one.wanted]
    assert {(name, field) for field, _, _ in more} <= MORE_THAN_WANTED


@pytest.mark.parametrize("name", FILES)
def test_each_quotation_stands_word_for_word_in_the_clause_that_it_cites(name: str) -> None:
    check_quotations(document(name))


@pytest.mark.parametrize("name", FILES)
def test_a_draft_as_a_file_can_be_put_in_the_register(name: str) -> None:
    facts = drafted(name)
    text = written(facts.entry(), facts.facts, file_name="agreement", draft_name="agreement.draft.yaml")
    assert isinstance(read_entry(text, "agreement.draft.yaml"), Terms)


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("section_75", "It refers to clause 14.3, which is not in the document."),
        ("section_75", "2021/22: the figures add to 10,800,000, the printed total is 10,700,000."),
        ("section_75", "Total: the figures add to 31,650,000, the printed total is 31,750,000."),
        ("data_sharing", "Appendix C is not attached."),
        ("data_sharing", "1 of 4 places to sign name nobody."),
        ("joint_post", "NHS Wenlow Clinical Commissioning Group is a party but has no place to sign."),
        ("joint_post", "The start depends on signature, and the copy dates no signature."),
        ("discharge", "Skelby Community Care Limited is a party but has no place to sign."),
        ("discharge", "It refers to paragraph 15, which is not in the document."),
    ],
)
def test_what_does_not_fit_together_is_flagged(name: str, what: str) -> None:
    said = [str(fact.value["what"]) for fact in drafted(name).of("discrepancies")]
    assert any(what in one for one in said), said


def test_the_contents_page_and_running_heads_are_no_clauses() -> None:
    headings = [clause.heading for clause in document("section_75").clauses if clause.heading]
    assert headings.count("Term") == 1
    words = "\n".join(
        clause.words for clause in document("data_sharing").clauses if clause.label not in EDGES
    )
    assert "OFFICIAL" not in words
    assert "Page 2" not in words
