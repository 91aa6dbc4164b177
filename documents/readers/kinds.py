"""What a file is, by its content; its name and extension are never believed."""

import io
import re
import zipfile
from email import message_from_bytes
from typing import Literal

from documents.refusals import Reason, Refusal, refuse

Kind = Literal["docx", "pdf", "html", "markdown", "text"]

_HEAD = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WINDOWS = "cp1252"
_NAMED = (
    dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii"), _WINDOWS)
    | {name: name for name in ("macintosh", "koi8-r", "shift_jis", "euc-jp", "big5", "gb2312", "gb18030")}
    | {f"windows-{page}": f"cp{page}" for page in range(1250, 1259)}
    | {f"iso-8859-{part}": f"iso8859_{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)}
)
"""The encodings that a page may name, and what is meant: browsers take Latin-1 for Windows' letters."""

_ARCHIVE = re.compile(
    rb"(?:[\w-]{1,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n)*){0,20}?MIME-Version:", re.IGNORECASE
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
    if data.startswith(_PICTURES) or (data.startswith(b"BM") and b"\x00" in data[2:14]):
        return refuse(Reason.NO_TEXT, detail="This is a picture, so there is no text that I can read.")
    return None


def decode(data: bytes) -> str | Refusal:
    """Decode a text file by its byte order mark, UTF-8, its own word for it, or Windows' Latin letters."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _sane(data.decode(encoding, errors="replace"))
    if _ARCHIVE.match(data[:_HEAD]):
        return _archived(data)
    said = _CHARSET.search(data[:_HEAD])
    return _decoded(data, said[1].decode("ascii", errors="ignore") if said else "")


def _decoded(data: bytes, named: str) -> str | Refusal:
    """Decode by UTF-8, also where a few letters of it are damaged, or else by the encoding that is named."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    if damaged and sum(1 for ch in text if ch > "\x7f") < 2 * damaged:
        text = data.decode(_NAMED.get(named.lower(), _WINDOWS), errors="replace")
    return _sane(text)


def _archived(data: bytes) -> str | Refusal:
    """Decode the page that a web archive (.mht) holds: so some programs save a document as Word's."""
    try:
        parts = [one for one in message_from_bytes(data).walk() if one.get_content_maintype() == "text"]
        page = next(
            (one for one in parts if one.get_content_subtype() == "html"), parts[0] if parts else None
        )
        content = page.get_payload(decode=True) if page is not None else None
    except (RecursionError, ValueError, LookupError, AttributeError, TypeError):
        return refuse(Reason.CORRUPT)
    if page is None or not isinstance(content, bytes):
        return refuse(Reason.NO_TEXT, detail="The file holds no words.")
    return _decoded(content, page.get_content_charset() or "")


def _sane(text: str) -> str | Refusal:
    strange = sum(1 for ch in text[:200_000] if ch == "\ufffd" or not (ch.isprintable() or ch.isspace()))
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
