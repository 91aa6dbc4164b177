"""Pages that are set in two columns, read down one and then down the other; tables stay tables."""

from collections.abc import Sequence

from documents.draft import draft
from documents.readers.columns import Piece, Word
from documents.readers.gutters import columns_in
from documents.reading import Document, read
from tests.documents.test_pdf_letters import line, pdf

LEFT = (
    "1. PURPOSE",
    "1.1 This agreement sets out how the crew",
    "and the Council will keep the ferry afloat",
    "for all who live on either side of the river,",
    "and what each of them will do for it.",
    "1.2 It takes the place of all that was said",
    "between them before, whether it was put in",
    "writing or not, and is to be read with the",
    "charter of the harbour.",
    "1.3 Words in it mean what they mean in the",
    "charter, and the crew is whoever sails on",
)
RIGHT = (
    "the ferry on the day.",
    "2. TERM",
    "2.1 This agreement starts on 1 May 2031 and",
    "ends on 30 June 2034, unless both agree in",
    "writing to go on with it for another year.",
    "2.2 Either party may leave it by giving three",
    "months' notice in writing to the other, and",
    "pays what it owes up to that day.",
    "3. MONEY",
    "3.1 The Council shall pay the crew 500 for",
    "each winter in which the ferry sails.",
)


def page(*columns: Sequence[str]) -> bytes:
    title = line("Agreement for the Lantern Ferry", 780, 100, "F2 18")
    return pdf(title + "".join(
        line(text, 740 - 14 * at, 50 + 260 * column)
        for column, texts in enumerate(columns)
        for at, text in enumerate(texts)
    ))  # fmt: skip


def found(data: bytes) -> Document:
    document = read(data)
    assert isinstance(document, Document)
    return document


def test_two_columns_are_read_one_after_the_other() -> None:
    made = found(page(LEFT, RIGHT))
    told = {clause.label: clause.text for clause in made.clauses}
    assert [*told] == ["Title page", "1", "1.1", "1.2", "1.3", "2", "2.1", "2.2", "3", "3.1"]
    assert told["1.3"].endswith("the crew is whoever sails on the ferry on the day.")
    assert told["2.1"] == (
        "This agreement starts on 1 May 2031 and ends on 30 June 2034, unless both agree in writing to go on "
        "with it for another year."
    )
    assert [fact.value["date_text"] for fact in draft(made).of("end")] == ["on 30 June 2034"]


def test_a_sentence_goes_on_in_the_next_column_whatever_its_first_word_is() -> None:
    made = found(page(LEFT, ("Sunday, or on 4 May of any year.", *RIGHT[1:])))
    (told,) = (clause.text for clause in made.clauses if clause.label == "1.3")
    assert told.endswith("whoever sails on Sunday, or on 4 May of any year.")
    parted = found(page((*LEFT[:-1], "charter of it"), ("Sunday is a day of rest.", *RIGHT[1:])))
    (told,) = (clause.text for clause in parted.clauses if clause.label == "1.3")
    assert "it Sunday" not in told


def test_a_column_may_begin_with_an_item_set_in_and_have_a_table_in_it() -> None:
    def at(left: float, top: float, words: int = 6) -> Piece:
        return Piece(tuple(Word("word", left + 30 * n, left + 30 * n + 25, top) for n in range(words)), 10.0)

    left = [[at(50, 700 - 12 * row)] for row in range(40)]
    item = [[at(334, 700)], [at(334, 688)]]
    prose = [[at(320, 676 - 12 * row)] for row in range(18)]
    table = [[at(320, 450 - 12 * row, 1), at(420, 450 - 12 * row, 2)] for row in range(16)]
    raised = [[at(470, 253, 1)], [at(320, 242, 1), at(420, 242, 1)]]  # a cell of two lines, drawn last
    assert columns_in([*left, *item, *prose, *table, *raised]) == [40]


def test_a_table_of_two_columns_is_read_row_by_row() -> None:
    rows = [
        ("Step", "Who sees to it"),
        *((f"Slip {at} is mended", f"Crew {at} with the Council") for at in range(12)),
    ]
    drawn = "".join(
        line(cell, 740 - 14 * at, 50 + 260 * column)
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
    )
    text = [row for clause in found(pdf(drawn)).clauses for row in clause.lines]
    assert text == ["\t".join(row) for row in rows]


def test_names_beside_each_other_are_no_columns_of_prose() -> None:
    left, right = (
        [
            f"Signed for the {who}",
            "Name: Ann Weir",
            "Post: Clerk",
            "Date: 1 May 2031",
            "Signature: ......",
            "Seal",
        ]
        for who in ("Council", "crew")
    )
    drawn = "".join(
        line(text, 740 - 14 * at, 50 + 260 * column)
        for column, texts in enumerate((left, right))
        for at, text in enumerate(texts)
    )
    (row,) = [row for clause in found(pdf(drawn)).clauses for row in clause.lines]
    assert "Seal\tSigned for the crew" in row
