import io
import time
import zipfile
import zlib
from collections.abc import Callable

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from documents.draft import draft
from documents.readers.limits import MAX_BYTES
from documents.reading import Document, read
from documents.refusals import Reason, Refusal
from tests.documents import pdf_samples, samples


def repacked(change: Callable[[str, bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(samples.word_file())) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


def in_body(before: bytes, after: bytes) -> bytes:
    return repacked(
        lambda name, data: data.replace(before, after, 1) if name == "word/document.xml" else data
    )


def locked_pdf() -> bytes:
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(pdf_samples.pdf_file())))
    writer.encrypt("secret")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def bomb_pdf() -> bytes:
    packed = zlib.compress(b"0" * (250 * 1024 * 1024), 1)
    head = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    )
    page = (
        b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Length 9/Filter/FlateDecode>>stream\n"
    )
    return head + page + packed + b"\nendstream endobj\ntrailer<</Root 1 0 R>>"


def old_office(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + stream.encode("utf-16-le")


BAD_FILES: dict[str, tuple[Callable[[], bytes], Reason]] = {
    "empty": (lambda: b"", Reason.EMPTY),
    "only spaces": (lambda: b" \n\t ", Reason.EMPTY),
    "over 50 MB": (lambda: b"x" * (MAX_BYTES + 1), Reason.TOO_LARGE),
    "endless text": (lambda: b"A council agrees. " * 400_000, Reason.TOO_LARGE),
    "a scan": (pdf_samples.scan, Reason.NO_TEXT),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(900), Reason.NO_TEXT),
    "only figures": (lambda: b"1 2 3 4 5\n6 7 8", Reason.NO_TEXT),
    "a page that its script fills": (
        lambda: b"<html><body><div id=app></div><script>show('May')</script></body></html>",
        Reason.NO_TEXT,
    ),
    "a locked PDF": (locked_pdf, Reason.PASSWORD),
    "a locked Word file": (lambda: old_office("EncryptedPackage"), Reason.PASSWORD),
    "an old Word file": (lambda: old_office("WordDocument"), Reason.OLD_WORD),
    "a Word bomb": (lambda: in_body(b"</w:body>", b"</w:body>" + b" " * (41 * 1024 * 1024)), Reason.BOMB),
    "a PDF bomb": (bomb_pdf, Reason.BOMB),
    "an outside entity": (
        lambda: in_body(b"<w:document", b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///x">]><w:document'),
        Reason.UNSAFE,
    ),
    "broken XML": (lambda: in_body(b"</w:body>", b"</w:bod>"), Reason.CORRUPT),
    "half a Word file": (lambda: samples.word_file()[:5000], Reason.CORRUPT),
    "a PDF's first line": (lambda: b"%PDF-1.7\nnothing more", Reason.CORRUPT),
    "rubbish": (lambda: bytes(range(256)) * 200, Reason.UNSUPPORTED),
    "rich text": (lambda: b"{\\rtf1 An agreement}", Reason.UNSUPPORTED),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_each_bad_file_is_refused_with_words_and_a_next_step(name: str) -> None:
    make, reason = BAD_FILES[name]
    found = read(make())
    assert isinstance(found, Refusal)
    assert found.reason is reason
    assert found.words.endswith((".", ")"))
    assert found.next_step.endswith(".")


def test_a_word_file_without_words_is_not_said_to_be_a_scan() -> None:
    out = io.BytesIO()
    docx.Document().save(out)
    found = read(out.getvalue())
    assert isinstance(found, Refusal)
    assert (found.reason, found.words) == (Reason.NO_TEXT, "The file holds no words.")


def test_a_row_of_a_table_of_very_many_takes_no_longer_than_one_of_few() -> None:
    head = "# Agreement\n\n## 1 Timetable\n\n| What | When | Who |\n|---|---|---|\n"

    def seconds(rows: int) -> float:
        lines = (f"| Report {row} | {1 + row % 28} May 2031 | Bexcombe Council |\n" for row in range(rows))
        found = read(f"{head}{''.join(lines)}".encode())
        assert isinstance(found, Document)
        started = time.thread_time()
        assert draft(found).of("milestones")
        return time.thread_time() - started

    assert seconds(800) < 3 * 10 * seconds(80)


def test_tables_in_tables_are_read_once_each() -> None:
    def seconds(depth: int) -> float:
        page = f"<p>Pact</p>{'<table><tr><td>' * depth}It ends in May 2031.{'</td></tr></table>' * depth}"
        started = time.thread_time()
        found = read(f"<html><body>{page}</body></html>".encode())
        assert isinstance(found, Document)
        assert "It ends in May 2031." in found.clauses[-1].text
        return time.thread_time() - started

    assert seconds(16) < 20 * seconds(8)


@settings(max_examples=100)
@given(st.binary(max_size=3000))
def test_no_bytes_make_the_reader_raise(data: bytes) -> None:
    read(data)


@settings(max_examples=60)
@given(
    st.sampled_from(["word", "pdf"]),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=25),
)
def test_no_damage_to_a_real_file_makes_the_reader_raise(kind: str, damage: list[tuple[int, int]]) -> None:
    data = bytearray(_REAL[kind])
    for place, value in damage:
        data[place * 7919 % len(data)] = value
    read(bytes(data))


_REAL = {"word": samples.word_file(), "pdf": pdf_samples.pdf_file()}
_PIECES = [
    "1. ", "1.1 ", "(a) ", "(i) ", "Schedule 1 - ", "BETWEEN:", "This MoU ", "will be reviewed",
    "31 March 2020",
    "1.4.19",
    "Q1 2019/20", "for and on behalf of ", "Northmoor City Council", "Signed", "Name: ", "Date:",
    "\t", "\n", "\n\n", "**", "# ", "until ", "by ", "£200k", "Board", "[insert]", "<p>", "</p>",
    "<ol><li>", "|",
    "either party may terminate on six months' notice", "---", "monthly", "(", ")", "“", "”", "the Parties",
    " and ", ", ", "first day of June two thousand and twenty",
    "<table><tr><td>", "</td><td>", "</td></tr><tr><td>", "£500", "The Trust pays", "Contributions", "Phone",
]  # fmt: skip


@settings(max_examples=80)
@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), max_size=60))
def test_whatever_the_words_every_quotation_stands_in_its_clause(pieces: list[str]) -> None:
    found = read("".join(pieces).encode())
    if isinstance(found, Refusal):
        return
    words: dict[str, str] = {}
    for clause in found.clauses:
        words[clause.label] = words.get(clause.label, "") + "\n" + clause.words
    for fact in draft(found).facts:
        for source in fact.sources:
            assert " ".join(source.words.split()) in " ".join(words[source.clause].split())
