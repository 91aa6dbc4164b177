"""A key that the file leaves out speaks for nobody; one that is left blank is said not to be stated."""

from typing import Any

import pytest

from agreements.requests import About, Topic
from tests.views.asking import SMALL, ask, terms_from
from views.text import text

BLANKS: dict[str, tuple[str, dict[str, Any], tuple[str, ...], str]] = {
    "writing": ("variation", {"rule": "By deed"}, ("in_writing",), "Whether in writing is not said"),
    "signers": ("variation", {"rule": "By deed"}, ("must_sign",), "Who must sign is not said"),
    "notice": ("termination", {"rule": "At will"}, ("notice",), "No notice period is given"),
    "chair": ("governance", {"id": "b", "name": "Hedge Board"}, ("chair",), "does not give its chair"),
    "to": ("governance", {"id": "b", "name": "Hedge Board"}, ("reports_to",), "to whom it reports"),
    "post": ("contacts", {"name": "Ann Ash"}, ("position",), "The document gives no position"),
    "owner": ("milestones", {"id": "M1", "what": "Plan"}, ("owner",), "No owner is given"),
    "decider": ("gateways", {"id": "G1", "what": "Start"}, ("decided_by",), "Who decides is not said"),
    "reviewer": ("reviews", {"id": "R1", "what": "Look"}, ("by",), "Who reviews is not said"),
    "firm": ("funding", {"id": "F1", "what": "Gates", "amount": 5}, ("firm",), "Whether it is firm"),
    "payer": ("funding", {"id": "F1", "what": "Gates", "amount": 5}, ("payer",), "does not name"),
    "payee": (
        "funding",
        {"id": "F1", "what": "Gates", "amount": 5},
        ("payee",),
        "ho receives it is not said",
    ),
    "measure": ("indicators", {"id": "I1", "what": "Birds"}, ("measured",), "How it is measured is not said"),
    "keeper": ("registers", {"name": "Risks"}, ("owner",), "Who keeps it is not said"),
    "extended": ("extension", {"rule": "By one year"}, ("allowed",), "No right to extend is stated"),
    "binds": (
        "legal_status",
        {"text": "See clause 3"},
        ("binding",),
        "document does not say whether it is leg",
    ),
    "copy": (
        "status",
        {"label": "Final"},
        ("signed_on_copy",),
        "document does not say whether it was signed",
    ),
    "dated": ("version", {"label": "v1"}, ("date",), "undated"),
}
WHOLE = frozenset({"variation", "extension", "legal_status", "status", "version"})


def card(section: str, fact: dict[str, Any]) -> str:
    entry: dict[str, Any] = SMALL | {section: fact if section in WHOLE else [fact]}
    return text(ask(About(Topic.SHOW, "small"), terms_from(entry)))


@pytest.mark.parametrize("name", BLANKS)
def test_what_is_blank_is_not_said_and_what_is_left_out_is_not_spoken_of(name: str) -> None:
    section, fact, keys, said = BLANKS[name]
    assert said in card(section, fact | dict.fromkeys(keys))
    assert said not in card(section, fact)


def test_a_rule_on_extending_stands_by_itself_where_nothing_says_if_it_is_allowed() -> None:
    assert " Extension     By one year." in card("extension", {"rule": "By one year"})


def test_whoever_is_given_by_an_id_is_called_by_the_name() -> None:
    board = {"id": "hedge-board", "name": "Hedge Board", "chair": "a-ccg", "reports_to": "hedge-board"}
    shown = card("governance", board)
    assert " Chair       A CCG." in shown
    assert " Reports to  Hedge Board." in shown
    assert " Chair  The vicar-general." in card("governance", board | {"chair": "The vicar-general"}).replace(
        "Chair       ", "Chair  "
    )


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({"also_called": ["Fens Water"]}, "Part of Fens Water."),
        ({"name": "FENS Water (North)"}, "Part of FENS Water."),
        ({"name": "Fenswater North"}, "Part of fens water."),
    ],
)
def test_what_a_party_is_part_of_is_called_as_the_agreement_spells_it(
    names: dict[str, Any], said: str
) -> None:
    part = {"id": "fens-water-north", "name": "North Basin", "part_of": "fens-water"} | names
    entry: dict[str, Any] = SMALL | {"parties": [part]}
    assert said in text(ask(About(Topic.PARTIES, "small"), terms_from(entry)))


def test_of_sums_side_by_side_it_is_said_which_are_only_expected() -> None:
    sums = [
        {"id": "F1", "what": "Gates", "amount": 1200, "payer": "a-ccg", "firm": True},
        {"id": "F2", "what": "Stiles", "amount": 1300, "payer": "a-ccg", "firm": False},
    ]
    entry: dict[str, Any] = SMALL | {"funding": sums}
    page = ask(About(Topic.FUNDING, "small"), terms_from(entry))
    assert "£1,200 from A CCG and £1,300 from A CCG (expected, not firm)" in page.headline.text
    alone = ask(About(Topic.FUNDING, "small"), terms_from(SMALL | {"funding": sums[1:]}))
    assert "expected" not in alone.headline.text


def test_an_end_in_words_is_given_as_it_stands() -> None:
    entry: dict[str, Any] = SMALL | {"end": {"date_text": "until replaced"}}
    assert "its end given as “until replaced”" in text(ask(About(Topic.STATUS, "small"), terms_from(entry)))


def test_a_section_that_is_left_out_is_called_in_words() -> None:
    shown = text(ask(About(Topic.SHOW, "small"), terms_from(SMALL)))
    assert "The register does not record recurring duties." in shown
    assert "The register does not record boards or committees." in shown
