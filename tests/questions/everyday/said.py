"""A line as the command that it comes down to, where Stockport is the one agreement that has a name."""

from datetime import date

from questions.everyday.reader import as_command


def command_of(said: str, last: str = "", *, today: date) -> str:
    """Return the command that a line comes down to on a day, or nothing."""
    return as_command(
        said,
        today=today,
        last=last,
        names=lambda text: "stockport" in text.casefold(),
        is_name=lambda text: text.casefold() == "stockport",
    )
