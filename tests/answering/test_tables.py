from datetime import date

import pytest

from agreements.standing import standing
from answering.facts.entry import Entry
from answering.reckoning.tables.found import cells
from answering.requests import Form, Question, Scope
from tests.questions.memory import entry

SHARES = {
    "id": "A1",
    "name": "Shares",
    "clause": "4",
    "columns": ["Council", "Staff", "%"],
    "rows": [["Northtown", 1.5, 60], ["Southtown", 1, 40]],
    "printed_total": ["Total", 2.6, 100],
    "computed_total": ["Total", 2.5, 100],
}


def asked(*words: str, form: Form = Form.WHAT) -> Question:
    return Question(said=" ".join(words), words=words, form=form, scope=Scope())


@pytest.mark.parametrize(
    ("words", "rows", "columns"),
    [(("northtown", "staff"), (0,), (1,)), (("southtown", "percentage"), (1,), (2,))],
)
def test_a_cell_is_found_by_its_row_and_column(
    words: tuple[str, ...], rows: tuple[int, ...], columns: tuple[int, ...]
) -> None:
    terms = entry("one", allocations=[SHARES])
    found = cells(asked(*words), Entry(terms, standing(terms, date(2026, 1, 1))))
    assert found
    assert (found.rows, found.columns) == (rows, columns)


def test_a_row_that_is_not_in_the_table_gives_no_cell() -> None:
    terms = entry("one", allocations=[SHARES])
    assert cells(asked("westtown", "staff"), Entry(terms, standing(terms, date(2026, 1, 1)))) is None


def test_a_row_of_another_whose_name_has_the_same_word_is_not_of_who_is_asked() -> None:
    table = {
        "id": "A1",
        "name": "Grant by package",
        "clause": "4",
        "columns": ["Package", "Lead", "Grant"],
        "rows": [["Clinic", "Westmoor University Hospitals", 455], ["Analysis", "University of Calder", 395]],
    }
    parties = [
        {"id": "u", "name": "University of Calder", "also_called": ["the University"]},
        {"id": "h", "name": "Westmoor University Hospitals"},
    ]
    terms = entry("one", parties=parties, allocations=[table])
    found = cells(asked("university", "grant"), Entry(terms, standing(terms, date(2026, 1, 1))))
    assert found
    assert found.rows == (1,)
