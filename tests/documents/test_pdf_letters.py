"""PDF pages with emoji and letters without a meaning, raised marks of notes, and pages that are turned."""

from collections.abc import Mapping

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from documents.reading import Document, read

EMOJI, UNTOLD = "D83DDEA4", "FFFE"
TABLE = (
    ("Step", "Day", "Who"),
    ("Slip mended", "30 June 2032", "Crew"),
    ("Buoys painted", "1 May 2033", "Trust"),
)
SENTENCE = "This agreement ends on 30 June 2034 as is said and meant by all who sail on it."


def pdf(content: str, meant: Mapping[str, str] | None = None, *, turned: int = 0) -> bytes:
    """Write one page; `meant` gives what letters of it mean, as the codes of UTF-16."""
    codes = "".join(f" <{ord(letter):02X}> <{code}>" for letter, code in (meant or {}).items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        f"1 begincodespacerange <00> <FF> endcodespacerange {len(meant or {})} beginbfchar{codes} endbfchar "
        "endcmap end end"
    )
    told = f"/Rotate {turned}" if turned else ""
    unicode = "/ToUnicode 7 0 R" if meant else ""
    fonts = "<</Font<</F1 4 0 R/F2 5 0 R>>>>"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{told}/Contents 6 0 R/Resources {fonts}>>",
        f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding{unicode}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>",
        *(f"<</Length {len(text)}>>stream\n{text}\nendstream" for text in (content, cmap)),
    ]
    out, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{one}\nendobj\n"
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}"
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{out.rindex('xref')}\n%%EOF"
    return out.encode("latin-1")


def line(text: str, up: int, across: int = 50, font: str = "F1 11") -> str:
    return f"BT /{font} Tf {across} {up} Td ({text}) Tj ET\n"


def page(before: str = "") -> str:
    rows = "".join(
        line(cell, 640 - 20 * at, across)
        for at, row in enumerate(TABLE)
        for across, cell in zip((50, 250, 450), row, strict=True)
    )
    title, heading = line("Compact for the Lantern Ferry", 780, 100, "F2 18"), line("TERM", 700, 50, "F2 11")
    return f"{title}{before}{heading}{line(SENTENCE, 680)}{rows}"


def lines(data: bytes) -> list[str]:
    found = read(data)
    assert isinstance(found, Document), found
    return [text for clause in found.clauses for text in clause.words.splitlines()]


@pytest.mark.parametrize("code", [EMOJI, UNTOLD])
def test_a_letter_that_counts_otherwise_moves_none_that_follow(code: str) -> None:
    told = "\U0001f6a4 01234 567890" if code == EMOJI else "01234 567890"
    assert lines(pdf(page(line("~ 01234 567890", 740)), {"~": code})) == [
        "Compact for the Lantern Ferry", told, "TERM", SENTENCE, *("\t".join(row) for row in TABLE),
    ]  # fmt: skip


def raised(*parts: str, up: int) -> str:
    """Write a line of which every second part is raised."""
    out, across = "", 50.0
    for at, part in enumerate(parts):
        size, lift = (7, 4) if at % 2 else (11, 0)
        out += line(part, up + lift, round(across), f"F1 {size}")
        across += stringWidth(part, "Helvetica", size) + 1
    return out


def test_a_raised_mark_is_no_digit_of_the_sum_before_it() -> None:
    found = lines(
        pdf(
            line("Compact for the Lantern Ferry", 780, 100, "F2 18")
            + raised("The Council pays the Trust 500", "1", " a year until 30 June 2032", "2", ".", up=740)
            + raised("The Trust lets 40 m", "2", " of shed, and keeps the slip", "3", up=726)
            + line("in good repair all year.", 712)
        )
    )
    assert "500 a year until 30 June 2032." in " ".join(found)
    assert "40 m2 of shed, and keeps the slip in good repair" in " ".join(found)


@pytest.mark.parametrize(("turned", "matrix"), [
    (0, "1 0 0 1 0 0"), (90, "0 1 -1 0 595 0"), (180, "-1 0 0 -1 595 842"), (270, "0 -1 1 0 0 842"),
])  # fmt: skip
def test_a_page_that_is_shown_turned_is_read_as_it_is_shown(turned: int, matrix: str) -> None:
    found = lines(pdf(f"q {matrix} cm\n{page()}Q", turned=turned))
    assert found[-3:] == ["\t".join(row) for row in TABLE]


def test_a_number_set_close_to_its_paragraph_is_none_of_its_words() -> None:
    found = read(
        pdf(
            line("Compact for the Lantern Ferry", 780, 100, "F2 18")
            + line("1 Ending", 740, 50, "F2 11")
            + line("1.1This agreement ends on 30 June 2034.", 720)
            + line("1.2Changes to it are made in writing.", 700)
            + line("The store holds a copy of all plans, and 20M in all, of which", 680)
            + line("1.5M are of slips.", 666)
        )
    )
    assert isinstance(found, Document)
    told = [(clause.label, clause.text) for clause in found.clauses[-2:]]
    assert told == [
        ("1.1", "This agreement ends on 30 June 2034."),
        (
            "1.2",
            (
                "Changes to it are made in writing.\n"
                "The store holds a copy of all plans, and 20M in all, of which 1.5M are of slips."
            ),
        ),
    ]
