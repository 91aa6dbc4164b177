"""What can be asked: a short page of it, that of one group of commands, or one command."""

from collections.abc import Sequence

from agreements.answers import Helped
from agreements.requests import Help
from views.page import Button, CommandGroup, CommandHelp, Heading, Line, Page, Part, Row
from views.words.beside_commands import BESIDE_COMMANDS
from views.words.phrases import ended, quoted

MOST_TYPED = (
    ("status Doncaster", "Where it stands: in force or not, who has signed, what is next."),
    ("due this quarter", "What falls due, across all agreements."),
    ("list live", "The agreements in force."),
    ("sign Doncaster", "Sign for your party."),
    ("done Doncaster", "Record that something due was done."),
    ("when does Doncaster end?", "Or just ask in plain words."),
)
"""What people would type most, and what it gives them."""

_DAYS = "Any question may end with a day, for example \u201cas of 1 December 2017\u201d; days are day first."


def help_page(content: Helped, commands: Sequence[CommandHelp]) -> Page:
    """Say what one command does, list those of a group, or say what people would type most."""
    if content.briefly:
        return Page(Line("Ask about an agreement, or type help for all that you can do."), (), (_HELP,))
    said = content.command.casefold()
    one = next((command for command in commands if command.name == said), None)
    if one:
        return _one(one)
    if said in BESIDE_COMMANDS:
        return BESIDE_COMMANDS[said](content.of, commands)
    groups = tuple(dict.fromkeys(command.group for command in commands))
    group = next((group for group in groups if group.word == said), None)
    if group:
        return _group(group, commands)
    if content.command:
        headline = Line(f"There is no command {quoted(content.command, 60)}. These are the commands:")
        return Page(headline, _all(groups, commands), _buttons(groups), refused=True)
    return Page(
        Line("I answer questions about agreements with the clause that says so, and remind of their dates."),
        (
            Line("Name an agreement and what you want, or just ask. For example:"),
            *(Row(typed, gives) for typed, gives in MOST_TYPED),
            Heading("All that you can do", 2),
            *_all(groups, commands),
            Line(_DAYS),
        ),
        _buttons(groups),
    )


def _all(groups: Sequence[CommandGroup], commands: Sequence[CommandHelp]) -> tuple[Part, ...]:
    return tuple(Row(group.title, ended(", ".join(_names(group, commands)))) for group in groups)


def _names(group: CommandGroup, commands: Sequence[CommandHelp]) -> tuple[str, ...]:
    return tuple(command.name for command in commands if command.group is group)


def _buttons(groups: Sequence[CommandGroup]) -> tuple[Button, ...]:
    return tuple(Button(group.title, Help(group.word).typed) for group in groups)


def _group(group: CommandGroup, commands: Sequence[CommandHelp]) -> Page:
    own = [command for command in commands if command.group is group]
    rows = tuple(Row(command.usage, ended(command.summary)) for command in own)
    return Page(Line(f"{group.title}, in one of these ways:"), rows, (_ALL,))


def _one(command: CommandHelp) -> Page:
    parts = (Row("Type", command.usage), Row("Example", command.example))
    tried = () if command.records else (Button(command.example, command.example),)
    buttons = (
        *tried,  # to press an example is to look, never to act
        Button(command.group.title, Help(command.group.word).typed),
        _ALL,
    )
    return Page(Line(f"{command.name}: {ended(command.summary)}"), parts, buttons)


_HELP = Button("Help", Help().typed)
_ALL = Button("All commands", Help().typed)
