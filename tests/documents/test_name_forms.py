"""What is made of a name, and what a deed says of itself."""

import pytest

from documents.draft import draft
from documents.drafting.who.name_forms import slug, without_stop
from documents.reading import Document, read


@pytest.mark.parametrize(
    ("name", "made"),
    [("The Quayside Café Society", "quayside-cafe-society"), ("Ynys Môn Housing", "ynys-mon-housing")],
)
def test_an_id_keeps_letters_that_bear_an_accent(name: str, made: str) -> None:
    assert slug(name) == made


@pytest.mark.parametrize(
    ("said", "binds"),
    [
        ("This charter is made as a deed and its makers intend to be bound by it.", True),
        ("The makers do not intend to be bound by this charter.", False),
        ("The makers intend to be bound by the outcome of each ballot.", None),
    ],
)
def test_who_intends_to_be_bound_by_it_is(said: str, binds: object) -> None:
    found = read(f"Charter between Alder Town Council and Bourne Trust\n\n1. Status\n\n{said}\n".encode())
    assert isinstance(found, Document)
    status = draft(found).entry().get("legal_status")
    assert (status["binding"] if isinstance(status, dict) else None) is binds


def test_the_last_stop_of_initials_is_a_part_of_a_name() -> None:
    assert without_stop("Teal Crossings C.I.C.;") == "Teal Crossings C.I.C."
    assert without_stop("Teal Crossings Ltd.,") == "Teal Crossings Ltd"
