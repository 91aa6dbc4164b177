"""Text in the encodings that files have, whatever they name, damaged a little, or packed in a web archive."""

import quopri

import pytest

from documents.reading import Document, read
from documents.refusals import Reason, Refusal

TEXT = "The Board (“the Crew”) pays £20–30 an hour in 2031–2032, at the Harbour’s café."


def page(charset: str) -> str:
    return f'<html><head><meta charset="{charset}"></head><body><h1>Ferry</h1><p>{TEXT}</p></body></html>'


def words(data: bytes) -> str:
    found = read(data)
    assert isinstance(found, Document), found
    return "\n".join(clause.words for clause in found.clauses)


@pytest.mark.parametrize(
    "charset",
    [
        "iso-8859-1",
        "latin1",
        "us-ascii",
        "windows-1252",
        "undefined",
        "punycode",
        "idna",
        "unicode_escape",
        "nonsense",
    ],
)
def test_letters_of_windows_are_read_whatever_the_page_calls_them(charset: str) -> None:
    assert TEXT in words(page(charset).encode("cp1252"))


def test_another_encoding_is_believed_that_a_page_names() -> None:
    named = (
        '<html><head><meta charset="windows-1250"></head><body><p>Rada města Plzně</p><p>a</p></body></html>'
    )
    assert "Rada města Plzně" in words(named.encode("cp1250"))


@pytest.mark.parametrize(("encoding", "damage"), [("utf-8", b"\xe9"), ("cp1252", b"\x81")])
def test_one_damaged_letter_spoils_no_other(encoding: str, damage: bytes) -> None:
    assert TEXT in words(TEXT.encode(encoding) + b"\n\nIt sails " + damage + b" at dawn.\n")


def test_letters_that_are_set_as_one_are_read_as_several() -> None:
    assert words("The oﬃce keeps ﬁve ﬂoats aﬄuent.".encode()) == "The office keeps five floats affluent."


def test_a_text_may_begin_as_a_picture_does() -> None:
    assert words(b"BMX Council and the Crew agree to sail.") == "BMX Council and the Crew agree to sail."
    picture = read(b"BM" + bytes([0x36, 4, 0, 0]) + bytes(8) + b"x" * 400)
    assert isinstance(picture, Refusal)
    assert picture.reason is Reason.NO_TEXT


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_page_of_a_web_archive_is_read(charset: str) -> None:
    packed = quopri.encodestring(page(charset).encode(charset)).decode("ascii")
    archive = (
        'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n'
        f"--x\nContent-Type: text/html; charset={charset}\nContent-Transfer-Encoding: quoted-printable\n\n"
        f"{packed}\n--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--x--\n"
    )
    assert words(archive.encode()) == f"Ferry\n{TEXT}"


def test_an_archive_of_nothing_is_refused() -> None:
    empty = read(b"MIME-Version: 1.0\nContent-Type: image/png\n\nAAAA\n")
    assert isinstance(empty, Refusal)
    nested = "".join(f'Content-Type: multipart/mixed; boundary="b{at}"\n\n--b{at}\n' for at in range(1_500))
    assert isinstance(read(f"MIME-Version: 1.0\n{nested}".encode()), Refusal)
