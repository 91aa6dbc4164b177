"""What a file leaves out is no answer, neither yes nor no; and agreements of one name are told apart."""

from typing import Any

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.memory import entry
from tests.views.asking import TODAY
from views.text import text

BOARD = {"id": "hedge-board", "name": "Hedge Board", "clause": "4"}
SECTIONS: dict[str, Any] = {
    "governance": [BOARD, {**BOARD, "id": "ditch-board", "name": "Ditch Board", "chair": None}],
    "milestones": [{"id": "M1", "what": "Hedge plan", "date": "2026-09-01", "clause": "5"}],
}


def told(said: str, **sections: object) -> str:
    return text(MemoryDesk((entry("marl", **SECTIONS | sections),)).ask(said, today=TODAY)).splitlines()[0]


@pytest.mark.parametrize(
    ("said", "section"),
    [
        ("does the marl agreement have any targets?", "targets"),
        ("is there a termination clause in marl?", "termination"),
    ],
)
def test_a_section_left_out_is_no_answer_and_an_empty_one_is_no(said: str, section: str) -> None:
    left_out = told(said)
    assert "The register does not" in left_out.replace(": the", ": The")
    assert not left_out.startswith("No.")
    assert told(said, **{section: []}).startswith("No.")


def test_a_key_left_out_is_not_what_the_document_leaves_open() -> None:
    assert "the register does not say who chairs the Hedge Board" in told("who chairs the hedge board?")
    assert "the document does not say who chairs the Ditch Board" in told("who chairs the ditch board?")


def test_addresses_are_listed_where_given_and_not_said_to_lack_where_left_out() -> None:
    def parties(**of: object) -> list[dict[str, Any]]:
        return [{"id": "marl-council", "name": "Marl Council", "clause": "Parties", **of}]

    asked = "list the addresses in marl"
    assert "1 address: Marl Council: 1 High Street" in told(asked, parties=parties(address="1 High Street"))
    assert "the document lists no addresses" in told(asked, parties=parties(address=None))
    assert "the register does not record addresses" in told(asked, parties=parties())


def test_what_is_left_out_is_not_answered_as_it_was_before_it_was_left_blank() -> None:
    board = {**BOARD, "chair": None}
    assert "the register does not say who chairs" in told("who chairs the hedge board?", governance=[BOARD])
    assert "the document does not say who chairs" in told("who chairs the hedge board?", governance=[board])


@pytest.mark.parametrize(
    "said", ["has everybody signed marl?", "is marl signed?", "who is still to sign marl?"]
)
def test_whether_it_is_signed_is_left_open_where_the_file_leaves_it_out(said: str) -> None:
    assert "the register does not record whether it is signed" in told(said)
    assert not told(said).startswith(("No.", "Yes."))
    assert "does not record" not in told(said, signatories=[])


def test_agreements_of_one_name_are_offered_by_their_titles_or_references() -> None:
    alike = [("one", "The First Pact"), ("two", "The Second Pact"), ("three", "The Second Pact")]
    several = tuple(entry(name, title=title, short_name="Marl Pact") for name, title in alike)
    page = MemoryDesk((*several, entry("other", short_name="Chalk Pact"))).ask(
        "status marl pact", today=TODAY
    )
    assert page.asks_which
    assert [one.label for one in page.buttons] == ["The First Pact", "Marl Pact (three)", "Marl Pact (two)"]
