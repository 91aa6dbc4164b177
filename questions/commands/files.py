"""The commands that hand out files and pictures."""

import re
from typing import TYPE_CHECKING

from agreements.handed_out.formats import Format
from agreements.later import Later
from agreements.requests import Base
from questions.commands.command import Command, Group, Reading
from questions.commands.shapes import REGISTER
from questions.commands.shapes_of_acts import HANDOUT

if TYPE_CHECKING:
    from agreements.handed_out import handouts
    from agreements.intake import imports
else:
    handouts, imports = Later("agreements.handed_out.handouts"), Later("agreements.intake.imports")

_CODE = re.compile(r"[0-9a-f]{8}", re.ASCII)
"""What a document that waits to be confirmed is asked for by."""

_FOR = re.compile(r"^(?:(?:this|the|my|a)\b\W*)?(?:(?:file|document|it)\b\W*)?(?:for\b\W*)?", re.IGNORECASE)
"""What stands before the agreement that a file is of."""


def _export(way: Reading, agreement: str, format_: Format) -> Base:
    if agreement:
        return handouts.Export(agreement, format_, when=way.when)
    return handouts.ExportAll(format_, when=way.when)


def _timeline(way: Reading, agreement: str) -> Base:
    if agreement:
        return handouts.ShowTimeline(agreement, when=way.when)
    return handouts.ShowTimelines(way.when.as_of or way.today, when=way.when)


def _of_handed_in(words: str) -> Base:
    code, _, step = words.partition(" ")
    if not _CODE.fullmatch(code):
        return imports.StartImport(_FOR.sub("", words))
    return imports.StartConfirming(code) if step == "confirm" else imports.ShowDraft(code)


FILES = (
    Command(
        "export",
        HANDOUT,
        Group.FILES,
        "export [AGREEMENT or all] [xlsx | csv | ocds | contracts | partnerships | ics | pdf | docx | yaml]",
        "An agreement and its records, or all you may see, as a file that others can use",
        "export Doncaster pdf",
        ("download",),
        asks=lambda way, its: _export(way, its, Format(way.label or Format.XLSX)),
    ),
    Command(
        "calendar",
        HANDOUT,
        Group.FILES,
        "calendar [AGREEMENT or all]",
        "The dates of an agreement, or of all you may see, as a calendar file",
        "calendar Southend",
        asks=lambda way, its: _export(way, its, Format.ICS),
    ),
    Command(
        "calendar address",
        REGISTER,
        Group.FILES,
        "calendar address",
        "An address of your own that your calendar follows: make one, make a new one, or revoke it",
        "calendar address",
        ("calendar link", "calendar subscription", "subscribe"),
        asks=lambda *_: handouts.StartAddress(),
    ),
    Command(
        "timeline",
        HANDOUT,
        Group.ASKING,
        "timeline [AGREEMENT or all]",
        "A picture of an agreement along its time, or of all",
        "timeline Southend",
        ("gantt",),
        asks=_timeline,
    ),
)

HANDED_IN = Command(
    "import",
    REGISTER,
    Group.FILES,
    "import [for AGREEMENT ¦ CODE [confirm]]",
    "Take in a document that you shared here, or say how to hand one in, and what waits to be confirmed",
    "import for Doncaster",
    ("hand in", "upload"),
    asks=lambda way, _: _of_handed_in(way.label),
)
