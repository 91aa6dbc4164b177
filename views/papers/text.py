"""Text that a document format can hold."""

import unicodedata


def printable(text: str) -> str:
    """Leave out the characters that XML and PDF can't hold, as controls; all else stays as it is."""
    if text.isprintable():
        return text
    return "".join(letter for letter in text if letter in "\n\t" or not _is_unheld(letter))


def _is_unheld(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Cs"} or letter in "\ufffe\uffff"
