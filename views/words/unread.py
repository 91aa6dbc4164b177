"""What is said of a file itself: why nothing could be done with it, or where its draft is."""

from collections.abc import Sequence
from dataclasses import replace

from agreements.intake.handed_in import HandedIn
from views.page import File, Line, Page, Point
from views.words.phrases import count

SHOWN = 40
"""Faults of a file that are shown."""


def unread(file_name: str, words: str, next_step: str) -> Page:
    """Say why a file could not be read, and what to do about it."""
    return _refused(f"{file_name}: {words}", Line(next_step), Line("Nothing was stored."))


def faulty_file(file_name: str, faults: Sequence[str]) -> Page:
    """Tell the faults of a register file, each with its line."""
    more = len(faults) - SHOWN
    left = (Line(f"And {more} more. Correct these first, and hand it in again."),) if more > 0 else ()
    points = (Point(fault) for fault in faults[:SHOWN])
    said = f"{file_name} has {count(len(faults), 'fault')}. Nothing was stored."
    return _refused(said, *points, *left)


def not_known(handed: HandedIn) -> Page:
    """Say that no agreement in the register is known for the one that a document is of."""
    return _refused(
        f"{handed.file_name} is of no agreement that I know, so nothing was stored.",
        Line("To attach it to one that is in the register, name it: mou import FILE --for AGREEMENT"),
        Line("For a new one, write a draft of its entry to check: mou draft FILE"),
    )


def _refused(said: str, *parts: Line | Point) -> Page:
    return Page(Line(said), parts, refused=True, kind="import")


def draft_written(handed: HandedIn, draft: File) -> Page:
    """Say where the draft of a document stands, and what to do with it."""
    checks = sum(one.section == "discrepancies" for one in handed.proposals)
    unsure = sum(one.sure == "unsure" for one in handed.proposals)
    parts = (
        *unread_pages(handed),
        Line(f"It proposes {count(len(handed.proposals), 'fact')}, each below the words that it came from."),
        Line(f"{count(unsure, 'of them is', 'of them are') if unsure else 'None of them is'} unsure."),
        Line(f"The document itself has {count(checks, 'thing')} to check."),
        Line(f"Nothing counts yet. Check and correct {draft.name}, then: mou import {draft.name}"),
    )
    said = f"The draft of {handed.file_name} is in {draft.name}."
    return Page(Line(said), parts, files=(draft,), kind="import")


def unread_pages(handed: HandedIn) -> tuple[Line, ...]:
    """Tell of the pages of a document that hold no text, where it has any, and what to do about them."""
    return (Line(handed.unread),) if handed.unread else ()


def with_draft(said: Page, draft: File) -> Page:
    """Put the draft as a file beside what a document proposes, and say what it is for."""
    line = Line(f"To correct it as a file, edit {draft.name}, which comes with this, and send me that.")
    return replace(said, parts=(line, *said.parts), files=(draft,))
