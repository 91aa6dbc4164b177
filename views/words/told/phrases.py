"""Turns of phrase that answers to free questions share."""

from views.words.phrases import quoted


def printed(date_text: str | None, said: str) -> str | None:
    """Quote how the document puts a date, unless that has been said already."""
    if not date_text or date_text.casefold() in said.casefold():
        return None
    return f"Printed as {quoted(date_text)}"
