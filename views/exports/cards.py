"""Each agreement as one card, a PDF or a Word file: where it stands, what it says, what was recorded."""

import zipfile
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import IO

from agreements.agreement import Agreement, When
from agreements.answers import Register
from agreements.days.calendar import in_words
from agreements.life.registers import ShowFigures, ShowLog
from agreements.recorded import Actor
from agreements.requests import About, Base, Topic
from answering.decide import decide
from views.page import Heading, Line, Page, Part
from views.papers.card import Card
from views.papers.pdf import pdf_of_card
from views.papers.word import docx_of_card
from views.words import page

SECTIONS: tuple[tuple[str, Callable[[str, When], Base]], ...] = (
    ("What it says", lambda agreement, when: About(Topic.SHOW, agreement, when=when)),
    ("Dates", lambda agreement, when: About(Topic.DATES, agreement, when=when)),
    ("Figures reached", lambda agreement, when: ShowFigures(agreement, when=when)),
    ("Registers of the partnership", lambda agreement, when: ShowLog(agreement, when=when)),
    ("What was recorded", lambda agreement, when: About(Topic.HISTORY, agreement, when=when)),
)
"""The parts of a card after the first, and what is asked for each."""


def card_of(agreement: Agreement, day: date) -> Card:
    """Lay out an agreement's card by asking for its parts, as anybody might who may see it."""
    when = When(day)
    status = _said(About(Topic.STATUS, agreement.id, when=when), agreement, day)
    parts: list[Part] = [Line(status.headline.text, status.headline.cites), *status.parts]
    for name, ask in SECTIONS:
        said = _said(ask(agreement.id, when), agreement, day)
        parts += [Heading(name, 0), said.headline, *said.parts]
    terms = agreement.terms_on(day)
    return Card(terms.title, f"{terms.short_name}, as it stood on {in_words(day)}", tuple(parts))


def _said(request: Base, agreement: Agreement, day: date) -> Page:
    decision = decide(request, Register((agreement,)), today=day, actor=Actor(""))
    return page(decision.answer)


def pdf_card(agreement: Agreement, day: date) -> bytes:
    """Make an agreement's card a PDF file."""
    return pdf_of_card(card_of(agreement, day))


def docx_card(agreement: Agreement, day: date) -> bytes:
    """Make an agreement's card a Word file."""
    return docx_of_card(card_of(agreement, day))


def one_by_one(
    make: Callable[[Agreement, date], bytes],
    ending: str,
    agreements: Iterable[Agreement],
    file: IO[bytes],
    day: date,
) -> None:
    """Put a file of each agreement in a ZIP file."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for agreement in agreements:
            archive.writestr(f"{agreement.id}{ending}", make(agreement, day))


pdf_cards = partial(one_by_one, pdf_card, ".pdf")
docx_cards = partial(one_by_one, docx_card, ".docx")
