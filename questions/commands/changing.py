"""The commands about change notes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.records import NoteState
from agreements.requests import Base
from questions.commands.command import Command, Group, Reading
from questions.commands.shapes_of_acts import NOTE

if TYPE_CHECKING:
    from agreements import acts
else:
    acts = Later("agreements.acts")


def _moves(to: NoteState) -> Callable[[Reading, str], Base]:
    return lambda way, its: acts.MoveNote(its, way.about.number, to, way.about.why)


CHANGING = (
    Command(
        "changes",
        NOTE,
        Group.CHANGING,
        "changes AGREEMENT [NUMBER]",
        "The change notes of an agreement, or one with who has signed it",
        "changes Doncaster 3",
        ("change notes", "ccns"),
        asks=lambda way, its: acts.ShowNotes(its, way.about.number, when=way.about.when),
    ),
    Command(
        "change",
        NOTE,
        Group.CHANGING,
        "change AGREEMENT [NUMBER]",
        "Raise a change note, or edit one that is not agreed yet",
        "change Doncaster",
        ("vary", "amend"),
        asks=lambda way, its: acts.StartNote(
            its, way.about.number, way.about.to, way.about.why, way.about.longer
        ),
    ),
    Command(
        "propose",
        NOTE,
        Group.CHANGING,
        "propose AGREEMENT NUMBER",
        "Propose a drafted change note",
        "propose Doncaster 3",
        records=True,
        asks=_moves(NoteState.PROPOSED),
    ),
    Command(
        "reject",
        NOTE,
        Group.CHANGING,
        "reject AGREEMENT NUMBER [because WHY]",
        "Reject a change note that is proposed",
        "reject Doncaster 3 because the sum is wrong",
        records=True,
        asks=_moves(NoteState.REJECTED),
    ),
    Command(
        "withdraw",
        NOTE,
        Group.CHANGING,
        "withdraw AGREEMENT NUMBER [because WHY]",
        "Withdraw a change note that is not agreed yet",
        "withdraw Doncaster 3",
        records=True,
        asks=_moves(NoteState.WITHDRAWN),
    ),
    Command(
        "print",
        NOTE,
        Group.CHANGING,
        "print AGREEMENT NUMBER",
        "A change note as a Word file and a PDF, to sign on paper",
        "print Doncaster 3",
        asks=lambda way, its: acts.PrintNote(its, way.about.number),
    ),
)
