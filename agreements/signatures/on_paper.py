"""What a signature given on paper must say to be recorded."""

from datetime import date

from agreements import acts
from agreements.change_notes.notes import Note
from agreements.days.calendar import FIRST_DAY
from agreements.days.misdated import misdated
from agreements.outcomes import Refusal, Refused


def faulty_paper(paper: acts.Paper, note: Note | None, today: date) -> Refused | None:
    """Refuse a signature on paper that leaves something out, or is of a day on which it can't have been."""
    blank = tuple(name for name in ("name", "position", "evidence") if not getattr(paper, name).strip())
    if blank:
        return Refused(Refusal.BLANK, details=blank)
    if paper.signed_on > today:
        return Refused(Refusal.FUTURE)
    proposed = ("first_proposed_on", note.text.first_proposed_on) if note else None
    before = paper.signed_on < (proposed[1] if proposed else FIRST_DAY)
    return misdated(("signed_on", paper.signed_on), proposed) if before else None
