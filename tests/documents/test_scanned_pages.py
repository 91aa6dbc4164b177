"""PDFs with text of which some pages are scans: which pages those are is told, and no other is lost."""

from collections.abc import Sequence

import pytest

from documents.draft import draft
from documents.handing_in import FileRead, read_file
from documents.reading import Document, read
from documents.refusals import Reason, Refusal
from tests.documents.pdf_samples import partly_scanned

HEAD = "Fellbridge orchard agreement, copy of the Clerk"
PARTIES = "Memorandum of Understanding\nThis agreement is between Fellbridge Council and Sallow Trust."
TERM = "1. Term\n1.1 It starts on 1 May 2031 and ends on 30 April 2033."
FEES = "2. Money\n2.1 The Council will pay the Trust £4,000 in 2031/32."


def read_of(pages: Sequence[str], head: str = "", *, drawn: float = 0.9) -> Document:
    found = read(partly_scanned(pages, head, drawn=drawn))
    assert isinstance(found, Document)
    return found


@pytest.mark.parametrize("head", ["", HEAD])
def test_pages_that_are_pictures_are_told_and_all_that_the_others_say_is_kept(head: str) -> None:
    found = read_of([PARTIES, "", TERM, "", "", FEES, ""], head)
    assert found.unread == (2, 4, 5, 7)
    assert found.pages == 7
    told = "\n".join(clause.words for clause in found.clauses)
    assert all(words in told for words in ("Sallow Trust", "30 April 2033", "£4,000"))


def test_a_stamp_on_a_scan_makes_no_text_of_it() -> None:
    found = read(partly_scanned([PARTIES, "", TERM, FEES], stamp="Made with Pocket Scanner"))
    assert isinstance(found, Document)
    assert found.unread == (2,)


def test_a_blank_page_and_one_with_a_small_picture_and_few_words_are_no_scans() -> None:
    assert read_of([PARTIES, " ", TERM, "3. Notes"]).unread == ()
    assert read_of([PARTIES, "", TERM], drawn=0.2).unread == ()


def test_what_to_do_about_such_pages_stands_with_the_draft_and_among_what_to_check() -> None:
    found = read_file(partly_scanned([PARTIES, "", "", TERM, ""]))
    assert isinstance(found, FileRead)
    assert found.unread.startswith("Pages 2 to 3 and 5 look like scans")
    assert "text recognition (OCR)" in found.unread
    checks = [str(one.value["what"]) for one in found.proposals if one.section == "discrepancies"]
    assert any(what.startswith("Pages 2 to 3 and 5 look like scans") for what in checks)


def test_a_document_without_such_pages_says_nothing_of_them() -> None:
    found = read_of([PARTIES, TERM])
    assert not any("scan" in str(fact.value) for fact in draft(found).of("discrepancies"))


def test_a_file_with_nothing_but_a_head_above_its_scans_is_refused_as_a_scan() -> None:
    refused = read(partly_scanned(["", "", ""], HEAD))
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.NO_TEXT
