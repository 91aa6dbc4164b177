"""Documents at a terminal: drafted, imported, told apart, and refused in clear words with nothing stored."""

import errno
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from bot.printing import save
from bot.reading import read_apart
from documents.handing_in import FileRead
from storage.store import open_store
from tests.bot.terminal import ON_SQLITE, Mou
from tests.documents import kinds, pdf_samples, samples
from tests.documents.test_bad_files import bomb_pdf, in_body, locked_pdf
from tests.storage.keeping import projections
from views.page import File

NEWER = samples.STRAIGHT.replace("until 31 May 2024", "until 31 May 2026")
HARBOUR = "riverdale-inspectorate-department-for-coastal-affairs"


@pytest.fixture
def harbour(filled: Mou) -> Mou:
    """Put a made-up agreement in the register by its draft, and its document beside it."""
    Path("harbour.txt").write_text(samples.STRAIGHT, encoding="utf-8")
    assert filled("draft", "harbour.txt").exit_code == 0
    assert filled("import", "harbour.draft.yaml", "harbour.txt").exit_code == 0
    return filled


@ON_SQLITE
def test_a_draft_is_a_register_file_beside_the_words_it_came_from(filled: Mou) -> None:
    Path("vale.docx").write_bytes(samples.word_file())
    drafted = filled("draft", "vale.docx")

    assert drafted.exit_code == 0
    assert "The draft of vale.docx is in vale.draft.yaml." in drafted.output
    written = Path("vale.draft.yaml").read_text("utf-8")
    assert "This agreement starts on 1 April 2020 and continues until 31 March 2022." in written
    assert filled("ask", "status", "vale").exit_code == 2, "nothing counts yet"
    assert filled("import", "vale.draft.yaml").exit_code == 0
    assert "31 March 2022" in filled("ask", "status", "vale").output


@pytest.mark.both_in_long
def test_a_document_answers_with_its_words_once_it_is_imported(harbour: Mou) -> None:
    answered = harbour("ask", "status", HARBOUR)
    assert "comes into effect on the first day of June 2021" in answered.output
    again = harbour("import", "harbour.txt")
    assert (again.exit_code, "nothing was done" in again.output) == (0, True)


@ON_SQLITE
def test_another_text_of_a_version_says_how_it_differs_and_has_to_be_meant(harbour: Mou) -> None:
    Path("copy.txt").write_text(NEWER, encoding="utf-8")
    refused = harbour("import", "copy.txt", "--for", HARBOUR)

    assert refused.exit_code == 2
    assert "until 31 May 2024" in refused.output
    assert "--corrects" in refused.output
    corrected = harbour("import", "copy.txt", "--for", HARBOUR, "--corrects")
    assert corrected.exit_code == 0
    assert "until 31 May 2026" in harbour("ask", "clause", "6", HARBOUR).output


@ON_SQLITE
def test_a_newer_version_counts_from_its_day(harbour: Mou) -> None:
    Path("newer.txt").write_text(NEWER, encoding="utf-8")
    imported = harbour("import", "newer.txt", "--for", HARBOUR, "--from", "2024-01-01")

    assert imported.exit_code == 0
    assert "newer version, which counts from 1 January 2024" in imported.output
    assert "until 31 May 2026" in imported.output
    assert "31 May 2024" in harbour("ask", "--on", "2023-05-01", "status", HARBOUR).output
    assert "31 May 2026" in harbour("ask", "--on", "2025-05-01", "status", HARBOUR).output


@ON_SQLITE
def test_a_document_of_no_known_agreement_says_how_to_name_it(filled: Mou) -> None:
    Path("vale.docx").write_bytes(samples.word_file())
    refused = filled("import", "vale.docx")
    assert refused.exit_code == 2
    assert "mou draft FILE" in refused.output
    named = filled("import", "vale.docx", "--for", "Barnsley")
    assert (named.exit_code, "no agreement called" in named.output) == (2, True)


@ON_SQLITE
def test_the_pages_of_a_document_that_are_scans_are_told_however_it_is_handed_in(harbour: Mou) -> None:
    text = [
        "Memorandum of Understanding\nbetween Fellbridge Council and Sallow Trust.",
        "",
        "1. It ends in May 2033.",
    ]
    Path("orchard.pdf").write_bytes(pdf_samples.partly_scanned(text))
    newer = ("--for", HARBOUR, "--from", "2024-01-01")
    for told in (harbour("draft", "orchard.pdf"), harbour("import", "orchard.pdf", *newer)):
        assert told.exit_code == 0, told.output
        assert "Page 2 looks like a scan" in told.output
        assert "text recognition (OCR)" in told.output
    assert "Page 2 looks like a scan" in Path("orchard.draft.yaml").read_text("utf-8")


BAD: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a scan": ("scan.pdf", pdf_samples.scan, "it looks like a scan"),
    "a locked PDF": ("locked.pdf", locked_pdf, "protected with a password"),
    "a Word bomb": (
        "bomb.docx",
        lambda: in_body(b"</w:body>", b"</w:body>" + b" " * (41 << 20)),
        "unpacks to far more",
    ),
    "a PDF bomb": ("bomb.pdf", bomb_pdf, "unpacks to far more"),
    "an outside entity": (
        "entity.docx",
        lambda: in_body(b"<w:document", b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document'),
        "entit",
    ),
    "an empty file": ("empty.docx", lambda: b"", "The file is empty."),
    "over 50 MB": ("large.txt", lambda: b"x" * (50 * 1024 * 1024 + 1), "larger than 50 MB"),
    "a picture called a PDF": ("picture.pdf", lambda: b"\x89PNG\r\n\x1a\n" + bytes(900), "picture"),
}
DRAFTED = ("a scan", "an empty file")
"""Those that are drafted too, which reads a file as importing does and only answers in other words."""


@pytest.mark.long
def test_three_hundred_dense_pages_are_read_within_the_limits_of_the_reader() -> None:
    one = f"{samples.STRAIGHT}\n{kinds.DISCHARGE}\n"
    found = read_apart((one * (300 * 2_800 // len(one))).encode())
    assert isinstance(found, FileRead), found
    assert len(found.passages) > 5_000


@pytest.mark.parametrize(
    ("name", "command"), [*((name, "import") for name in BAD), *((name, "draft") for name in DRAFTED)]
)
def test_a_bad_file_is_told_plainly_and_nothing_is_stored(
    mou: Mou, sqlite_url: str, name: str, command: str
) -> None:
    mou.set(MOU_DATABASE_URL=sqlite_url)
    file, make, words = BAD[name]
    Path(file).write_bytes(make())
    refused = mou(command, file)

    assert refused.exit_code == 2
    assert refused.output.startswith(f"{file}: ")
    assert words in refused.output
    assert "Nothing was stored." in refused.output
    assert [path.name for path in Path().iterdir() if path.suffix == ".yaml"] == []
    store = open_store(sqlite_url)
    assert not any(projections(store).values())
    store.close()


@ON_SQLITE
@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("vale.pdf", samples.word_file()),
        ("vale", pdf_samples.pdf_file()),
        ("vale.docx", samples.STRAIGHT.encode()),
    ],
)
def test_a_file_is_known_by_its_content_whatever_its_name_says(
    filled: Mou, file: str, content: bytes
) -> None:
    Path(file).write_bytes(content)
    drafted = filled("draft", file)
    assert drafted.exit_code == 0, drafted.output
    assert Path("vale.draft.yaml").exists()


@pytest.mark.long
def test_three_hundred_pages_are_drafted(mou: Mou, sqlite_url: str) -> None:
    mou.set(MOU_DATABASE_URL=sqlite_url)
    Path("long.pdf").write_bytes(pdf_samples.pdf_file(filler_pages=300))
    assert mou("draft", "long.pdf").exit_code == 0
    assert "2019-03-31" in Path("long.draft.yaml").read_text("utf-8")


def test_a_file_that_is_not_written_whole_is_taken_away(tmp_path: Path) -> None:
    def runs_full(file: IO[bytes]) -> None:
        file.write(b"half of it")
        raise OSError(errno.ENOSPC, "No space left on device")

    for force in (False, True):
        with pytest.raises(OSError, match="No space left"):
            save(File("all.xlsx", runs_full), tmp_path / "all.xlsx", force=force)
        assert not (tmp_path / "all.xlsx").exists()
    kept = tmp_path / "kept.xlsx"
    kept.write_bytes(b"as it was")
    kept.chmod(0o640)
    link = tmp_path / "link.xlsx"
    link.symlink_to(kept)
    with pytest.raises(OSError, match="No space left"):
        save(File("all.xlsx", runs_full), link, force=True)
    assert kept.read_bytes() == b"as it was"
    save(File.made("all.xlsx", b"as it is"), link, force=True)
    assert (link.is_symlink(), kept.read_bytes(), kept.stat().st_mode & 0o777) == (True, b"as it is", 0o640)
    assert sorted(tmp_path.iterdir()) == [kept, link]
