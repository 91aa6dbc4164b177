"""What is said while a file that was handed in is fetched from Slack, and where it can't be."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from views.page import Line, Page
from views.words.phrases import joined

NOTHING_STORED = Line("Nothing was stored.")


class Unfetched(StrEnum):
    """Why a file was not fetched, and what to do about it."""

    ELSEWHERE = "It is not kept in Slack, so I can't fetch it. Upload the file itself."
    TOO_LARGE = "The file is larger than 50 MB. Send it without attachments or pictures."
    NOT_ALLOWED = "Slack did not let me fetch it. Ask an administrator to install me again."
    AWAY = "Slack did not hand it over. Send it again in a minute."
    TOO_SLOW = "It took too long to come. Send it again in a minute."


def being_read(names: Sequence[str], *, left_out: bool = False) -> Page:
    """Say which files are being read, which takes longer than an answer, and whether others are left out."""
    said = joined([name or "a file" for name in names]) if len(names) > 1 else names[0] or "the file"
    others = Line(f"I read the first {len(names)} files. Send the others in another message.")
    return Page(Line(f"I am reading {said}. That can take a minute."), (others,) if left_out else ())


def nothing_shared(how: Page, *, seen: bool) -> Page:
    """Say how to hand in a file, and why none was taken that was shared where that was asked."""
    why = (
        "In the latest messages here I found no document of yours that I have not read already."
        if seen
        else "I can't see what is shared here. Invite me with /invite @mou, then ask again."
    )
    return replace(how, parts=(*how.parts, Line(why)))


def not_read(names: Sequence[str]) -> Line:
    """Say that documents were not read beside words that ask something else, and how to have them read."""
    return Line(f"I did not read {joined(names)}. To hand it in, send it again with the word import.")


def unfetched(name: str, why: Unfetched) -> Page:
    """Say that a file was not fetched, and why."""
    return Page(Line(f"{name or 'The file'}: {why}"), (NOTHING_STORED,), refused=True)
