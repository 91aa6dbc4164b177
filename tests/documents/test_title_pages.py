"""Titles by how large they are set, by where they stand, and by what is no part of them."""

import io

import docx
import pytest
from docx.shared import Pt
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from documents.draft import draft
from documents.reading import Document, read
from tests.documents.drafts import told_in
from tests.documents.samples import saved

HEADS = ["Who we are", "How long it lasts"]
BODY = [
    "This is between Quillham Parish Council (“the Council”) and the Quillham Orchard Trust (“the Trust”).",
    "It starts on 1 June 2031 and ends on 31 May 2033, unless one of us ends it before that.",
]


def title_of(data: bytes) -> object:
    found = read(data)
    assert isinstance(found, Document)
    told = draft(found).of("title")
    return told[0].value["title"] if told else None


def word_page(*front: tuple[str | int, str]) -> bytes:
    document = docx.Document()
    for style, text in front:
        if isinstance(style, int):
            document.add_paragraph().add_run(text).font.size = Pt(style)
        else:
            document.add_paragraph(text, style=style)
    for head, body in zip(HEADS, BODY, strict=True):
        document.add_heading(head, 1)
        document.add_paragraph(body)
    return saved(document)


def pdf_page(*front: tuple[int, str]) -> bytes:
    out = io.BytesIO()
    told = [*front, *((10, line) for pair in zip(HEADS, BODY, strict=True) for line in pair)]
    SimpleDocTemplate(out).build(
        [
            Paragraph(line, ParagraphStyle("line", fontSize=size, leading=1.2 * size, spaceAfter=size))
            for size, line in told
        ]
    )
    return out.getvalue()


def web_page(front: str) -> bytes:
    body = "".join(f"<h2>{head}</h2><p>{told}</p>" for head, told in zip(HEADS, BODY, strict=True))
    return f"<!DOCTYPE html><html><body>{front}{body}</body></html>".encode()


@pytest.mark.parametrize(
    ("data", "title"),
    [
        (
            word_page(
                ("Title", "Apples for Everyone"), ("Subtitle", "A picking pact"), ("Normal", "Draft 2")
            ),
            "Apples for Everyone - A picking pact",
        ),
        (
            word_page(
                (12, "Quillham Parish Council"), (24, "Apples and Pears"), (11, "Version 0.3, 4 May 2031")
            ),
            "Apples and Pears",
        ),
        (
            pdf_page(
                (22, "Apples and Pears"), (15, "Who picks them and who presses them"), (10, "4 May 2031")
            ),
            "Apples and Pears - Who picks them and who presses them",
        ),
        (
            web_page(
                "<p>Home &gt; Parish &gt; Orchard</p><h1>Picking apples together</h1><p>Updated 4 May</p>"
            ),
            "Picking apples together",
        ),
        (
            web_page("<h1>Quillham Parish Council</h1><h2>Orchard Working Agreement</h2><p>Item 7</p>"),
            "Orchard Working Agreement",
        ),
    ],
)
def test_what_is_set_largest_is_the_title_unless_it_is_a_partys_name(data: bytes, title: str) -> None:
    assert title_of(data) == title


@pytest.mark.parametrize(
    ("front", "title"),
    [
        (
            ["QUILLHAM PARISH COUNCIL", "Picking Apples", "A partnership agreement for 2031/33", "Issue 2"],
            "Picking Apples - A partnership agreement for 2031/33",
        ),
        (
            ["THE QUILLHAM ORCHARD TRUST", "HOW WE PICK PEARS", "An understanding on apples", "Third draft"],
            "How We Pick Pears - An understanding on apples",
        ),
        (
            ["Quillham Parish Council", "Quillham Orchard Trust", "Apple Watch", "Joint picking rules"],
            "Apple Watch - Joint picking rules",
        ),
        (["HEADS OF TERMS", "Quillham Press", "Subject to contract"], "Heads of Terms - Quillham Press"),
        (
            ["MINUTE OF AGREEMENT", "between", "QUILLHAM PARISH COUNCIL", "and", "QUILLHAM ORCHARD TRUST",
             "regarding", "APPLES AND PEARS"],
            "Minute of Agreement regarding Apples and Pears",
        ),
        (["Dear Una", "Re: Use of the press house", BODY[1]], "Use of the press house"),
        (["Fruit Agreement: school pears", "Who eats them, and when"], "Fruit Agreement: school pears"),
    ],
)  # fmt: skip
def test_a_title_stands_below_whose_paper_it_is_and_above_what_copy_it_is(
    front: list[str], title: str
) -> None:
    text = "\n\n".join([*front, HEADS[0].upper(), BODY[0], HEADS[1].upper(), BODY[1]])
    assert told_in(text, "title", "title") == [(title,)]


def test_an_agreement_that_several_signed_is_no_paper_before_the_one_annexed_to_it() -> None:
    document = docx.Document()
    for line in ["Agreement on Apples", "1. PARTIES", f"1.1 {BODY[0]}", "2. TERM", f"2.1 {BODY[1]}"]:
        document.add_paragraph().add_run(line).bold = line.isupper()
    for whose in ("Quillham Parish Council", "Quillham Orchard Trust"):
        document.add_paragraph(f"Signed for and on behalf of {whose}")
        document.add_paragraph("Name:")
    for line in ["SCHEDULE 1", "Pressing Agreement", "1. HOURS", "1.1 The press is open from 9 to 5."]:
        document.add_paragraph().add_run(line).bold = not line.startswith("1.1")
    found = read(saved(document))
    assert isinstance(found, Document)
    assert not [clause.label for clause in found.clauses if clause.label.startswith("Paper")]
    assert title_of(saved(document)) == "Agreement on Apples"
