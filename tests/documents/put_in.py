"""Agreements written from known facts: each in one of many wordings, the whole in one of four formats."""

from collections.abc import Callable, Sequence
from datetime import date
from html import escape

import docx

from tests.documents.samples import _listed, _numbering, saved

Paragraph = str | Sequence[tuple[str, ...]]
Section = tuple[str, Sequence[Paragraph]]

_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def _nth(day: date) -> str:
    return f"{day.day}{_ENDINGS.get(day.day, 'th')}"


DAYS: tuple[Callable[[date], str], ...] = (
    lambda day: f"{day.day} {day:%B %Y}",
    lambda day: f"{_nth(day)} {day:%B %Y}",
    lambda day: f"the {_nth(day)} day of {day:%B %Y}",
    lambda day: f"{day:%A}, {_nth(day)} {day:%B}, {day:%Y}",
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day.day}/{day.month}/{day:%y}",
    lambda day: f"{day.day}.{day.month}.{day:%y}",
    lambda day: f"{day:%d-%b-%Y}",
    lambda day: f"{_nth(day)} {day:%B} ’{day:%y}",
    lambda day: day.isoformat(),
)
TERMS = (
    "This Agreement starts on {start} and ends on {end}.",
    "This Agreement shall commence on {start} and, unless terminated earlier, shall continue until {end}.",
    "This Agreement is in force between {start} and {end}.",
    "This Agreement runs from {start} to {end}.",
    "The term of this Agreement is three years, starting on {start}.",
    "This Agreement has effect from {start} for a period of three years.",
    "We start on {start}. We stop on {end} unless we agree otherwise.",
    "With effect from {start} this Agreement binds the parties for an initial term expiring on {end}.",
    "{start} to {end}.",
    "These arrangements apply from {start} for three years.",
    "The Agreement will be live from {start} and closes on {end}.",
    "This Agreement is dated {start} and starts on that day. It ends on {end}.",
)
TITLES = (
    ("Collaboration Agreement for Falls Clinics in Ottermouth",),
    ("Memorandum of Understanding", "for Falls Clinics in Ottermouth"),
    ("Falls Clinics in Ottermouth", "Hosting Agreement"),
)
PARTIES = ("Ottermouth Borough Council", "NHS Otter Vale Integrated Care Board", "Otter Hospitals NHS Trust")
SHORT = ("Council", "ICB", "Trust")
NAMED = [f"{name} (the “{short}”)" for name, short in zip(PARTIES, SHORT, strict=True)]
LISTS: tuple[Section, ...] = (
    ("Parties", [[("Party", "Referred to as"), *zip(PARTIES, SHORT, strict=True)]]),
    ("Parties", ["The parties to this Agreement are:", *PARTIES]),
    ("Parties", [f"This Agreement is made between {NAMED[0]}, {NAMED[1]} and {NAMED[2]}."]),
    ("The parties", [[("Name", "Called"), *zip(PARTIES, SHORT, strict=True)]]),
    ("Who is in it", [list(zip(SHORT, PARTIES, strict=True))]),
    ("Parties", [f"The following organisations have agreed to it: {'; '.join(PARTIES)}."]),
    (
        "Who we are",
        [
            f"{short}: {name}, 3 Quay Street, Ottermouth OT1 2AB"
            for name, short in zip(PARTIES, SHORT, strict=True)
        ],
    ),
)


def plain(title: Sequence[str], sections: Sequence[Section]) -> bytes:
    """Write it as plain text, with the columns of tables set apart."""
    out = [*title, ""]
    for at, (heading, paragraphs) in enumerate(sections, start=1):
        out += ["", f"{at}. {heading.upper()}", ""]
        for place, paragraph in enumerate(paragraphs, start=1):
            if isinstance(paragraph, str):
                out += [f"{at}.{place} {paragraph}", ""]
                continue
            widths = [max(len(cell) for cell in column) + 2 for column in zip(*paragraph, strict=True)]
            out += [
                "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
                for row in paragraph
            ]
    return "\n".join(out).encode()


def markdown(title: Sequence[str], sections: Sequence[Section]) -> bytes:
    """Write it as Markdown."""
    out = [f"# {title[0]}", "", *(f"**{line}**\n" for line in title[1:])]
    for at, (heading, paragraphs) in enumerate(sections, start=1):
        out += ["", f"## {at}. {heading}", ""]
        for place, paragraph in enumerate(paragraphs, start=1):
            if isinstance(paragraph, str):
                out += [f"{at}.{place} {paragraph}", ""]
                continue
            rows = [f"| {' | '.join(row)} |" for row in paragraph]
            out += [rows[0], f"|{'---|' * len(paragraph[0])}", *rows[1:], ""]
    return "\n".join(out).encode()


def page(title: Sequence[str], sections: Sequence[Section]) -> bytes:
    """Write it as a web page without numbers."""
    out = [f"<h1>{title[0]}</h1>", *(f"<p><b>{line}</b></p>" for line in title[1:])]
    for heading, paragraphs in sections:
        out.append(f"<h2>{heading}</h2>")
        for paragraph in paragraphs:
            if isinstance(paragraph, str):
                out.append(f"<p>{escape(paragraph)}</p>")
                continue
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in paragraph)
            out.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
    return f"<!doctype html><html><body>{''.join(out)}</body></html>".encode()


def word(title: Sequence[str], sections: Sequence[Section]) -> bytes:
    """Write it with Word, which numbers headings and paragraphs by itself."""
    document = docx.Document()
    _numbering(document)
    for line in title:
        document.add_paragraph().add_run(line).bold = True
    for heading, paragraphs in sections:
        _listed(document, heading, 0, bold=True)
        for paragraph in paragraphs:
            if isinstance(paragraph, str):
                _listed(document, paragraph, 1)
                continue
            table = document.add_table(rows=0, cols=len(paragraph[0]))
            for row in paragraph:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
    return saved(document)


FORMATS = (plain, markdown, page, word)
