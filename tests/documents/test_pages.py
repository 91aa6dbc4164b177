"""Pages that a printer set: numbers hang beside paragraphs around a table, whose head is on every page."""

import io
from functools import cache

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table

from documents.clauses import Clause
from documents.reading import Document, read

STYLES = getSampleStyleSheet()
HEAD = ["Step", "Who", "How", "When"]
AROUND = "this part of the work is told in a paragraph that runs over its line and so is set on two of them"


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
        Paragraph(f"In the glassworks {AROUND}, which was then to <br/>{bold.format('8 May 2031')}", body),
    ]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4).build(story)
    found = read(out.getvalue())
    assert isinstance(found, Document)
    assert [one.label for one in found.clauses] == ["Title page", "How we shall pay", "When it stops"]
    assert found.clauses[-1].lines[0].endswith("to 8 May 2031")
