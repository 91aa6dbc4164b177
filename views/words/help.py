"""What can be asked, in all or of one command."""

from collections.abc import Sequence

from agreements.answers import Helped
from agreements.requests import Help, ListAgreements
from views.page import Button, CommandHelp, Line, Page, Part, Row
from views.words.phrases import ended, quoted

_DAYS = "Any question may end with a day, for example \u201cas of 1 December 2017\u201d; days are day first."


def help_page(content: Helped, commands: Sequence[CommandHelp]) -> Page:
    """Say what one command does, or list them all."""
    one = next((command for command in commands if command.name == content.command.casefold()), None)
    if one:
        return _one(one)
    rows: tuple[Part, ...] = tuple(Row(command.usage, ended(command.summary)) for command in commands)
    buttons = (Button("All agreements", ListAgreements().typed),)
    if content.command:
        said = f"There is no command {quoted(content.command, 60)}. These are the commands:"
        return Page(Line(said), (*rows, Line(_DAYS)), buttons, refused=True)
    return Page(
        Line("Ask about an agreement by its name, in one of these ways:"), (*rows, Line(_DAYS)), buttons
    )


def _one(command: CommandHelp) -> Page:
    parts = (Row("Type", command.usage), Row("Example", command.example))
    buttons = (Button(command.example, command.example), Button("All commands", Help().typed))
    return Page(Line(f"{command.name}: {ended(command.summary)}"), parts, buttons)
