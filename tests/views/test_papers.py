"""A paper as a PDF, whatever stands in it."""

import pytest

from tests.office import words
from views.page import Table
from views.papers.card import Card
from views.papers.paper import Paper, Signing
from views.papers.pdf import pdf, pdf_of_card

TOO_HIGH = {
    "many words": " ".join(f"word{number}" for number in range(600)),
    "many lines": "\n".join(f"line{number}" for number in range(150)),
    "one long word": "w" * 3000,
    "right to left": " ".join(["مذكرة"] * 400),
}


@pytest.mark.parametrize("what", TOO_HIGH)
def test_what_is_higher_than_a_page_goes_on_over_the_next(what: str) -> None:
    text = TOO_HIGH[what]
    paper = Paper("A note", "of an MoU", (("Title", text), ("Originator", "Pat Smith")), (), "End", ())
    said = words(pdf(paper))
    assert "Pat Smith" in said
    assert said.split()[-1] == "End"
    if "right" not in what:
        assert "".join(text.split()) in "".join(said.split())


def test_a_place_to_sign_and_a_table_of_a_card_go_on_too() -> None:
    text = TOO_HIGH["many words"]
    signing = Signing("A Council", "Pat Smith", text, "1 May 2026")
    assert "word599" in words(pdf(Paper("A note", "of an MoU", (), (), "End", (signing,))))
    table = Table(("When", "What"), (("1 May 2026", text), ("2 May 2026", "short")))
    said = words(pdf_of_card(Card("A card", "", (table,))))
    assert [each in said for each in ("word0", "word599", "2 May 2026", "short")] == [True] * 4
