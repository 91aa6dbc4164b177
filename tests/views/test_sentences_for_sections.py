"""What is put as a sentence, or left blank as a whole, is nowhere told against itself."""

from typing import Any

import pytest
import yaml

from agreements.terms import Terms
from documents.entry import read_entry
from tests.questions.loose.desk import MemoryDesk
from tests.views.asking import SMALL, TODAY
from views.text import text

SENTENCES = {
    "legal_status": "Meant to bind all who graze",
    "extension": "For two summers at most",
    "variation": "By letter that every grazier has put a name to",
    "termination": "On two months' warning from any grazier",
}
WARNING = SENTENCES["termination"]


def asked(said: str, *entries: dict[str, Any]) -> str:
    """Ask of what a clerk wrote, read as the file that it is."""
    register = []
    for number, entry in enumerate(entries):
        given = SMALL | {"id": f"common{number}", "short_name": f"Common {'ABC'[number]}"} | entry
        terms = read_entry(yaml.safe_dump(given, sort_keys=False).encode(), "common.yaml")
        assert isinstance(terms, Terms), terms
        register.append(terms)
    return text(MemoryDesk(tuple(register)).ask(said, today=TODAY))


@pytest.mark.parametrize("section", SENTENCES)
def test_a_sentence_stands_on_the_card_by_itself(section: str) -> None:
    shown = asked("show common0", {section: SENTENCES[section]})
    told = next(line for line in shown.split("\n") if SENTENCES[section] in line and line.startswith(" "))
    assert told.partition("  ")[2].strip() == f"{SENTENCES[section]}."


def test_the_status_gives_the_sentence_and_nothing_against_it() -> None:
    shown = asked("status common0", SENTENCES)
    assert f"Binding  {SENTENCES['legal_status']}." in shown
    assert f"Notice   {WARNING}." in shown


def test_a_sentence_on_ending_is_a_clause_on_ending_that_names_nobody() -> None:
    told = asked("who can end common0?", {"termination": WARNING}).split("\n")[0]
    assert "the register does not say who may end it" in told
    assert "clause" not in told
    way = {"rule": f"{WARNING}, or at once", "by_whom": None}
    blank = asked("who can end common0?", {"termination": [way]})
    assert "the document does not say who may end it" in blank.split("\n")[0]
    none = asked("who can end common0?", {"termination": []}).split("\n")[0]
    assert "it has no notice or termination clause" in none


def test_of_a_sentence_on_binding_it_is_neither_yes_nor_no() -> None:
    shown = asked(
        "which agreements are legally binding?",
        {"legal_status": SENTENCES["legal_status"]},
        {"legal_status": {"binding": True}},
        {"legal_status": {"binding": False}},
    )
    assert shown.startswith("1 of 3 agreements: Common B.")
    shown = asked(
        "which agreements are legally binding?",
        {"legal_status": SENTENCES["legal_status"]},
        {"legal_status": {"binding": False}},
    )
    assert f"Common A: {SENTENCES['legal_status']}." in shown.partition("cannot be said of")[2]
    assert "Common B" not in shown.partition("cannot be said of")[2]


@pytest.mark.parametrize(
    ("section", "said", "whether"),
    [
        ("legal_status", "is common0 legally binding?", "whether it is legally binding"),
        ("extension", "can common0 be extended?", "whether it may be extended"),
    ],
)
def test_of_what_is_blank_the_document_does_not_say_and_of_what_is_left_out_the_register(
    section: str, said: str, whether: str
) -> None:
    for entry, who in (({section: None}, "document"), ({}, "register")):
        assert f"the {who} does not say {whether}" in asked(said, entry)
        other = {"document": "register", "register": "document"}[who]
        assert f"{other} does not" not in asked(said, entry).casefold()


@pytest.mark.parametrize("mark", ["Signed", "signed and dated", "Fully executed"])
def test_a_copy_marked_as_signed_whose_signatures_are_blank_is_not_told_as_unsigned(mark: str) -> None:
    told = asked("is common0 signed?", {"signatories": None, "status": mark})
    assert "does not record whether it is signed" in told.split("\n")[0]
    assert not told.startswith(("No", "Yes"))


@pytest.mark.parametrize("mark", ["Not signed", "For signing", "Signed off by the chair", "Draft"])
def test_a_mark_that_is_of_something_else_tells_nothing_of_signing(mark: str) -> None:
    told = asked("is common0 signed?", {"signatories": None, "status": mark})
    assert told.startswith("No. Common A: nobody has signed this copy.\n")
