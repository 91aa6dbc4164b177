"""The commands that hand out files and pictures, part of `questions.commands.COMMANDS`."""

from questions.command import Command, Group, Takes

FILES = (
    Command(
        "export",
        Takes.HANDOUT,
        Group.FILES,
        "export [AGREEMENT or all] [xlsx | csv | ocds | contracts | partnerships | ics | pdf | docx]",
        "An agreement and its records, or all you may see, as a file that others can use",
        "export Doncaster pdf",
        ("download",),
    ),
    Command(
        "calendar",
        Takes.HANDOUT,
        Group.FILES,
        "calendar [AGREEMENT or all]",
        "The dates of an agreement, or of all you may see, as a calendar file",
        "calendar Southend",
    ),
    Command(
        "calendar address",
        Takes.REGISTER,
        Group.FILES,
        "calendar address",
        "An address of your own that your calendar follows: make one, make a new one, or revoke it",
        "calendar address",
        ("calendar link", "calendar subscription", "subscribe"),
    ),
    Command(
        "timeline",
        Takes.HANDOUT,
        Group.ASKING,
        "timeline [AGREEMENT or all]",
        "A picture of an agreement along its time, or of all",
        "timeline Southend",
        ("gantt",),
    ),
)
