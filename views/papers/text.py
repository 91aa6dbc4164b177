"""Text that a document format can hold."""

import unicodedata


def printable(text: str) -> str:
    """Leave out the control characters that XML and PDF can't hold; all else stays as it is."""
    if text.isprintable():
        return text
    return "".join(
        letter for letter in text if letter in "\n\t" or unicodedata.category(letter) not in {"Cc", "Cs"}
    )
