"""What a file is, by its content; its name and extension are never believed."""

import io
import re
import zipfile
from typing import Literal

from documents.refusals import Reason, Refusal, refuse

Kind = Literal["docx", "pdf", "html", "markdown", "text"]

_HEAD = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})""", re.IGNORECASE)
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|table)\b[^>]{0,500}>", re.IGNORECASE
)
_MARKDOWN = re.compile(
    r"^#{1,6} \S|(?<!\*)\*\*\w[^*]{0,300}[^\s*]\*\*(?!\*)|^\|?(?: *:?-{3,}:? *\|)+|\]\((?:https?:|mailto:|#)",
    re.MULTILINE,
)
_RUBBISH_SHARE = 0.02


def kind_of(data: bytes) -> Kind | Refusal:
    """Tell what kind of file this is."""
    if not data.strip():
        return refuse(Reason.EMPTY)
    if data.startswith(_OLE):
        return _old_office(data)
    if data.startswith(b"PK\x03\x04"):
        return _zip(data)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    text = _picture_or_rich_text(data) or decode(data)
    return text if isinstance(text, Refusal) else _text_kind(text)


def _picture_or_rich_text(data: bytes) -> Refusal | None:
    if data.startswith(b"{\\rtf"):
        return refuse(Reason.UNSUPPORTED, detail="This is a Rich Text (.rtf) file, which I can't read.")
    if data.startswith(_PICTURES):
        return refuse(Reason.NO_TEXT, detail="This is a picture, so there is no text that I can read.")
    return None


def decode(data: bytes) -> str | Refusal:
    """Decode a text file by its byte order mark, its own word for it, UTF-8, or Windows' Latin letters."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _sane(data.decode(encoding, errors="replace"))
    said = _CHARSET.search(data[:_HEAD])
    for encoding in ("utf-8", said[1].decode("ascii", errors="ignore") if said else "cp1252", "cp1252"):
        try:
            return _sane(data.decode(encoding))
        except (UnicodeDecodeError, LookupError):
            continue
    return _sane(data.decode("latin-1"))


def _sane(text: str) -> str | Refusal:
    strange = sum(1 for ch in text[:200_000] if not ch.isprintable() and not ch.isspace())
    if strange > _RUBBISH_SHARE * min(len(text), 200_000):
        return refuse(Reason.UNSUPPORTED, detail="This isn't a document I know: it holds data, not text.")
    if not any(ch.isalpha() for ch in text):
        return refuse(Reason.NO_TEXT, detail="The file holds no words.")
    return text


def _text_kind(text: str) -> Kind:
    if len(_HTML.findall(text, 0, 200_000)) > 1:
        return "html"
    return "markdown" if _MARKDOWN.search(text, 0, 200_000) else "text"


def _old_office(data: bytes) -> Refusal:
    if _ENCRYPTED_OFFICE in data:
        return refuse(Reason.PASSWORD)
    return refuse(Reason.OLD_WORD if _OLD_WORD in data else Reason.UNSUPPORTED)


def _zip(data: bytes) -> Kind | Refusal:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return refuse(Reason.CORRUPT)
    if "word/document.xml" in names or ("[Content_Types].xml" in names and any("word/" in n for n in names)):
        return "docx"
    return refuse(Reason.UNSUPPORTED)
