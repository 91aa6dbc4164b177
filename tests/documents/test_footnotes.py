"""Footnotes of pages, of Markdown and of PDFs: told behind the paragraph that is marked, and nowhere else."""

import io
from collections.abc import Sequence

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from documents.clauses import Clause
from documents.reading import Document, read

FIRST, SECOND = "Made one out of two in 2019.", "Less the rent of the yard, which is £300."
TEXT = (
    ("1 Parties", "1.1 This is between Marle Council{} and the Mill Trust."),
    ("2 Money", "2.1 The Council pays the Trust £5,000{} in 2031/32."),
    ("3 Term", "3.1 It ends on 31 March 2033."),
)


def page(marks: Sequence[str], below: str) -> str:
    parts = (
        f"<h2>{head}</h2><p>{words.format(mark)}</p>"
        for (head, words), mark in zip(TEXT, [*marks, ""], strict=True)
    )
    return (
        f"<html><body><h1>Memorandum of Understanding on the Mill</h1>{''.join(parts)}{below}</body></html>"
    )


WORD = page(
    [
        f'<a href="#_ftn{at}" name="_ftnref{at}"><span class=MsoFootnoteReference>[{at}]</span></a>'
        for at in (1, 2)
    ],
    "<div><hr>"
    + "".join(
        f'<div id=ftn{at}><p><a href="#_ftnref{at}" name="_ftn{at}"><span>[{at}]</span></a> {note}</p></div>'
        for at, note in ((1, FIRST), (2, SECOND))
    )
    + "</div>",
)
LISTED = page(
    [f'<sup id="fnref:{at}"><a href="#fn:{at}">{at}</a></sup>' for at in (1, 2)],
    "<section><hr><ol>"
    + "".join(
        f'<li id="fn:{at}"><p>{note} <a href="#fnref:{at}">↩</a></p></li>'
        for at, note in ((1, FIRST), (2, SECOND))
    )
    + "</ol></section>",
)
MARKED = "\n\n".join(
    [
        "# Memorandum of Understanding on the Mill",
        *(
            part
            for (head, words), mark in zip(TEXT, ["[^1]", "[^rent]", ""], strict=True)
            for part in (f"## {head}", words.format(mark))
        ),
        f"[^1]: {FIRST}\n[^rent]: {SECOND}",
    ]
)


def clauses_of(data: bytes) -> dict[str, Clause]:
    found = read(data)
    assert isinstance(found, Document)
    return {clause.label: clause for clause in found.clauses}


@pytest.mark.parametrize("text", [WORD, LISTED, MARKED])
def test_a_note_stands_behind_the_paragraph_that_is_marked(text: str) -> None:
    told = clauses_of(text.encode())
    assert told["1.1"].lines == ["This is between Marle Council and the Mill Trust.", f"Note: {FIRST}"]
    assert told["2.1"].lines == ["The Council pays the Trust £5,000 in 2031/32.", f"Note: {SECOND}"]
    assert list(told) == ["Title page", "1", "1.1", "2", "2.1", "3", "3.1"]
    assert told["3.1"].lines == ["It ends on 31 March 2033."]


def test_a_link_to_a_clause_by_its_number_makes_no_note_of_it() -> None:
    told = clauses_of(
        page(
            [', see clause <a href="#c3">3</a>,', ""],
            '<h2 id="c4">4 Leaving</h2><p id="c3">4.1 Either may leave, see clause <a href="#c4">4</a>.</p>',
        ).encode()
    )
    assert "see clause 3" in told["1.1"].text
    assert told["4.1"].lines == ["Either may leave, see clause 4."]


def test_what_points_to_a_note_that_is_not_there_stays_in_markdown() -> None:
    told = clauses_of(MARKED.replace("[^rent]: ", "Rent: ").encode())
    assert "£5,000[^rent]" in told["2.1"].text


PAGES = (
    ("1. Parties", "1.1 This is between Marle Council", " and the Trust.", "and do so at their own cost."),
    ("2. Work", "2.1 They mend the race of the mill", " in spring.", "as either of them may ask."),
)
WORK = (
    "The partners keep the wheel and the sluice in good order and tell the others of any work in good time,"
)


def pdf(notes: Sequence[Sequence[str]], small: int = 8) -> bytes:
    """Make a PDF of two pages with a raised mark in the first line of each, and lines at their foot."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for number, (foot, (head, before, behind, end)) in enumerate(zip(notes, PAGES, strict=True), start=1):
        canvas.setFont("Helvetica", 11)
        canvas.drawString(60, 760 + number, head)
        line = canvas.beginText(60, 735)
        line.setFont("Helvetica", 11)
        line.textOut(before)
        line.setRise(4)
        line.setFont("Helvetica", 7)
        line.textOut(str(number))
        line.setRise(0)
        line.setFont("Helvetica", 11)
        line.textOut(behind)
        canvas.drawText(line)
        for at, words in enumerate((f"{number}.2 {WORK}", *[WORK] * 3, end)):
            canvas.drawString(60, 700 - 14 * at - 3 * number, words)
        canvas.setFont("Helvetica", small)
        for at, words in enumerate(foot):
            canvas.drawString(60, 90 - 10 * at, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_note_at_the_foot_of_a_page_stands_behind_the_paragraph_that_is_marked() -> None:
    told = clauses_of(pdf([[f"1 {FIRST}"], ["2 Less the rent of the yard,", "which is £300."]]))
    assert told["1.1"].lines == ["This is between Marle Council and the Trust.", f"Note: {FIRST}"]
    assert told["2.1"].lines[1:] == ["Note: Less the rent of the yard, which is £300."]
    assert told["1.2"].lines == [f"{WORK} {WORK} {WORK} {WORK} and do so at their own cost."]
    assert list(told) == ["1", "1.1", "1.2", "2", "2.1", "2.2"]


@pytest.mark.parametrize(
    ("foot", "small"),
    [
        (["3 Made one out of two in 2019."], 8),  # another number than any mark
        (["1 Made one out of two in 2019."], 11),  # no smaller than the text
        (["Mill agreement, copy of the Clerk"], 8),
    ],
)
def test_what_else_stands_at_the_foot_of_a_page_is_kept(foot: Sequence[str], small: int) -> None:
    told = clauses_of(pdf([foot, ["2 Nothing more."]], small))
    assert not any("Note: Made" in clause.text for clause in told.values())
    words = foot[0].partition(" ")[2]
    assert any(words in clause.text for clause in told.values())
