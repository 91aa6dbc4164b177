"""Pages that a printer set: numbers hang beside paragraphs around a table, whose head is on every page."""

import io
import re
from datetime import date
from functools import cache

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from documents.clauses import Clause
from documents.draft import draft
from documents.readers.aligned import parted_by_columns
from documents.readers.columns import Cell, Piece, Word, columns_at_end, tabled
from documents.readers.drawn import rows_of
from documents.readers.over_pages import joined_over_pages
from documents.reading import Document, read

STYLES = getSampleStyleSheet()
HEAD = ["Step", "Who", "How", "When"]
AROUND = "this part of the work is told in a paragraph that runs over its line and so is set on two of them"

LAST_DAY = "the last day of the month of May of the year after that in which the first glass was blown in it"


def numbered(number: str, text: str) -> Table:
    body = STYLES["BodyText"]
    return Table([[Paragraph(number, body), Paragraph(text, body)]], colWidths=[50, 380])


@cache
def clauses() -> tuple[Clause, ...]:
    steps = [[f"Step {at}", "The Trust", "by hand", f"{at} May 2031"] for at in range(1, 13)]
    story: list[Flowable] = [
        Paragraph("Memorandum of Understanding on the Glassworks", STYLES["Title"]),
        numbered("1.1", f"In the glassworks {AROUND}."),
        numbered("1.2", f"Before the table {AROUND}."),
        Table([HEAD, *steps[:6]], colWidths=[110, 110, 100, 110]),
        PageBreak(),
        Table([HEAD, *steps[6:]], colWidths=[110, 110, 100, 110]),
        numbered("1.3", f"After the table {AROUND}."),
        numbered("(a)", f"An item {AROUND}."),
        numbered("1.4", f"At the end {AROUND}."),
    ]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4).build(story)
    found = read(out.getvalue())
    assert isinstance(found, Document)
    return found.clauses


def test_a_paragraph_beside_its_number_is_no_row_of_the_table_next_to_it() -> None:
    told = {one.label: one.lines[0] for one in clauses() if one.kind == "clause"}
    assert list(told) == ["1.1", "1.2", "1.3", "1.3(a)", "1.4"]
    assert told["1.3"] == f"After the table {AROUND}."


def test_the_head_of_a_table_is_told_once_though_each_page_prints_it() -> None:
    (rows,) = (rows for one in clauses() for rows in one.tables)
    assert [row[0] for row in rows] == ["Step", *(f"Step {at}" for at in range(1, 13))]


def test_a_line_is_a_heading_where_its_font_is_called_bold_and_a_bold_day_in_a_sentence_is_none() -> None:
    body, bold = STYLES["BodyText"], "<b>{}</b>"
    story: list[Flowable] = [
        Paragraph("Memorandum of Understanding on the Glassworks", STYLES["Title"]),
        Paragraph(bold.format("How we shall pay"), body),
        Paragraph(f"The Trust pays for the glass, and {AROUND}.", body),
        Paragraph(bold.format("When it stops"), body),
        Paragraph(f"In the glassworks {AROUND}, to {bold.format(LAST_DAY)}", body),
    ]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4).build(story)
    found = read(out.getvalue())
    assert isinstance(found, Document)
    assert [one.label for one in found.clauses] == ["Title page", "How we shall pay", "When it stops"]
    assert found.clauses[-1].lines[0].endswith(LAST_DAY)


def _cell(*words: tuple[str, float, float], top: float = 0.0) -> Cell:
    return Cell((Piece(tuple(Word(*word, top) for word in words), size=12),))


def test_what_stands_close_in_two_columns_is_parted_by_its_gaps_or_by_the_rows_around_it() -> None:
    head = [
        _cell(("Who", 80, 130)),
        _cell(("Posts", 160, 195), ("Sum", 204, 230), ("per", 234, 250), ("year", 254, 290)),
    ]
    rows = [
        head,
        [
            _cell(("Trust", 59, 100), top=-20),
            _cell(("1", 190, 195), top=-20),
            _cell(("900", 265, 295), top=-20),
        ],
        [_cell(("Museum", 59, 183), ("2", 189, 195), ("none", 265, 295), top=-40)],
        [
            _cell(("Council", 59, 100), top=-60),
            _cell(("3", 190, 195), top=-60),
            _cell(("80", 275, 295), top=-60),
        ],
    ]
    assert [cells for _, cells in tabled(rows)] == [
        ("Who", "Posts", "Sum per year"),
        ("Trust", "1", "900"),
        ("Museum", "2", "none"),
        ("Council", "3", "80"),
    ]


@pytest.mark.parametrize(
    ("gap", "words", "parts"),
    [
        (12.0, ("Tom", "Ackerley", "Director"), ["Tom Ackerley", "Director"]),  # nearly as wide as a column's
        (4.0, ("Tom", "Ackerley", "Director"), ["Tom Ackerley Director"]),
        (12.0, ("Tom", "and", "Director"), ["Tom and Director"]),  # set apart as all words of the line are
    ],
)
def test_cells_close_to_each_other_are_parted_where_a_column_begins(
    gap: float, words: tuple[str, ...], parts: list[str]
) -> None:
    apart = 12.0 if "and" in words else 3.0
    column = [
        Piece((Word(word, 200, 240, base),), 10.0)
        for word, base in (("Post", 90), ("Clerk", 70), ("Chair", 50))
    ]
    line = (
        Word(words[0], 100, 120 - apart, 30),
        Word(words[1], 120, 200 - gap, 30),
        Word(words[2], 200, 240, 30),
    )
    told = parted_by_columns([Piece((Word("Name", 60, 90, 90),), 10.0), *column, Piece(line, 10.0)])
    assert [piece.text for piece in told[4:]] == parts


def _drawn(*told: tuple[str, float, float]) -> list[Piece]:
    """Set lines, each from the left and at the height given, their letters five points wide."""
    return [
        Piece(
            tuple(
                Word(word[0], left + 5 * word.start(), left + 5 * word.end(), top)
                for word in re.finditer(r"\S+", text)
            ),
            10.0,
        )
        for text, left, top in told
    ]


def test_a_cell_that_runs_over_is_one_where_those_beside_it_are_set_at_its_foot() -> None:
    pieces = _drawn(
        ("Party", 50, 100), ("Called", 200, 100), ("Harle Borough", 50, 80), ("Council", 50, 69),
        ("the Council", 200, 69), ("Elm Care", 50, 50), ("Trust", 50, 39), ("the Trust", 200, 39),
    )  # fmt: skip
    assert [cells for _, cells in tabled(rows_of(pieces))] == [
        ("Party", "Called"),
        ("Harle Borough Council", "the Council"),
        ("Elm Care Trust", "the Trust"),
    ]


def test_a_line_of_an_item_is_no_head_of_a_table_though_a_word_stands_above_the_next_item() -> None:
    pieces = _drawn(
        ("(a)", 90, 100), ("tell the Council of it", 126, 100), ("(b)", 90, 86),
        ("review each bed at least every", 126, 86), ("twelve months after that;", 90, 72),
        ("(c)", 90, 58), ("send the Council a list", 126, 58),
    )  # fmt: skip
    told = [(" ".join(cell.text for cell in row), cells) for row, cells in tabled(rows_of(pieces))]
    assert ("twelve months after that;", ()) in told


def test_an_address_that_a_narrow_cell_breaks_twice_is_one_again() -> None:
    lines = ("ada.fell", "@saltern.examp", "l", "e")
    cell = Cell(tuple(Piece((Word(line, 0, 50, -at * 10.0),)) for at, line in enumerate(lines)))
    assert cell.text == "ada.fell@saltern.example"


def test_a_row_that_a_page_parts_is_one_and_the_table_keeps_its_columns() -> None:
    first = [
        [
            _cell(("Who", 50, 70), top=100),
            _cell(("Signed", 150, 190), top=100),
            _cell(("Post", 250, 280), top=100),
        ],
        [
            _cell(("Mill", 50, 70), top=80),
            _cell(("Ada", 150, 170), top=80),
            _cell(("Chair", 250, 280), top=80),
        ],
    ]
    second = [
        [_cell(("Trust", 50, 75), top=700)],
        [_cell(("Weir", 50, 75), top=680), _cell(("Clerk", 250, 275), top=680)],
    ]
    pages = joined_over_pages([first, second])
    carried = columns_at_end(pages[0], [])
    assert [cells for _, cells in tabled(pages[0])][1] == ("Mill Trust", "Ada", "Chair")
    assert [cells for _, cells in tabled(pages[1], carried)] == [("Weir", "", "Clerk")]


def with_feet(*feet: tuple[float, str]) -> Document:
    """Read a memorandum of three pages with words at the foot of each, so far from the left."""
    out = io.BytesIO()

    def draw(canvas: Canvas, _: object) -> None:
        for left, foot in feet:
            canvas.drawString(left, 30, foot.format(page=canvas.getPageNumber()))

    story: list[Flowable] = [Paragraph("Memorandum of Understanding on the Baths", STYLES["Title"])]
    for number, part in enumerate(("Water", "Towels", "Leaving"), start=1):
        story.append(Paragraph(f"{number}. {part}", STYLES["Heading2"]))
        story += [Paragraph(f"Of {part.lower()}, {AROUND}.", STYLES["BodyText"])] * number
        story.append(PageBreak())
    SimpleDocTemplate(out, pagesize=A4).build(story[:-1], onFirstPage=draw, onLaterPages=draw)
    found = read(out.getvalue())
    assert isinstance(found, Document)
    return found


def test_a_foot_that_has_several_numbers_besides_the_page_is_no_part_of_the_text() -> None:
    found = with_feet((60, "4-11 Swimmers' agreement v1.2 of 2031"), (500, "{page}"))
    assert [clause.label for clause in found.clauses if "v1.2" in clause.words] == ["Footer"]


@pytest.mark.parametrize(
    ("foot", "label", "day"),
    [
        ("Swimmers' agreement – Version 3 – Page {page} of 3", "Version 3", None),
        ("Baths MoU v0.3 draft 9 May 2031    {page}", "v0.3", date(2031, 5, 9)),
        ("Version 2", "Version 2", None),
        ("Private and confidential {page}", None, None),
    ],
)
def test_the_version_at_the_foot_of_the_pages_is_told(foot: str, label: str | None, day: date | None) -> None:
    facts = draft(with_feet((60, foot))).of("version")
    assert [(fact.value["label"], fact.value["date"]) for fact in facts] == ([(label, day)] if label else [])
