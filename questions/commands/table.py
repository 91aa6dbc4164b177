"""All the commands, to which the reader, help, the README and Slack's manifest are held."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from agreements.requests import Help
from answering.language.spelling import slips
from questions.commands.access import ACCESS
from questions.commands.asking import ASKING
from questions.commands.changing import CHANGING
from questions.commands.clerk import OF_CLERK
from questions.commands.command import Command, Group, Reading, Takes
from questions.commands.files import FILES, HANDED_IN
from questions.commands.reminders import REMINDERS
from questions.commands.running import RUNNING
from questions.commands.signing import SIGNING
from questions.words import Word, text_of, trimmed


def _of_command(reading: Reading, words: tuple[Word, ...]) -> Iterator[Reading]:
    """Read the name of a command, or of a group of them."""
    reading = replace(reading, fault=None)
    for others in (words, trimmed(words)):
        helps, length = command_at(others, 0) or (None, 0)
        if length == len(others):
            yield replace(reading, label=helps.name if helps else "")
        elif group := group_named(text_of(others).casefold()):
            yield replace(reading, label=group.word)


COMMANDS = (
    Command(
        "help",
        Takes(_of_command, named=False),
        Group.FINDING,
        "help [COMMAND or GROUP]",
        "What can be asked, and how",
        "help signing",
        ("commands",),
        asks=lambda way, _: Help(way.label),
    ),
    *ASKING,
    *SIGNING,
    *CHANGING,
    *RUNNING,
    *FILES,
    *OF_CLERK,
    *REMINDERS,
    *ACCESS,
    HANDED_IN,  # last: of commands told of in the same words, the first is taken
)
OF_ACTS = frozenset(one.name for one in COMMANDS if one.takes.acts)
"""The commands of one agreement by which something is recorded, most of them."""

_GROUPS = {group.word: group for group in Group}
_BY_WORDS = {tuple(said.split()): one for one in COMMANDS for said in (one.name, *one.synonyms)}
_BY_FIRST = {words[0]: one for words, one in reversed(_BY_WORDS.items())}
_LONGEST = max(len(words) for words in _BY_WORDS)
_TYPO_FROM = 4  # letters; shorter words are one slip away from too many others


def named(name: str) -> Command:
    """Return the command of that name."""
    return _BY_WORDS[tuple(name.split())]


def group_named(said: str) -> Group | None:
    """Return the group of commands that `help` takes a word for."""
    return _GROUPS.get(said)


def command_at(words: Sequence[Word], place: int) -> tuple[Command, int] | None:
    """Find the command whose words stand at the place, the longest first, and how many words they are."""
    for count in range(min(_LONGEST, len(words) - place), 0, -1):
        command = _BY_WORDS.get(tuple(word.low for word in words[place : place + count]))
        if command:
            return command, count
    return None


def nearest_command(said: str) -> Command | None:
    """Find the command that a word is the start of, or that it misspells by one slip; not the word itself."""
    near = [] if (said,) in _BY_WORDS else _near(said, _BY_FIRST)
    return _BY_FIRST[near[0]] if near else None


def nearest_help(said: str) -> str | None:
    """Find what `help` takes that a word is the start of, or that it misspells by one slip."""
    command = nearest_command(said)
    return command.name if command else next(iter(_near(said, _GROUPS)), None)


def _near(said: str, known: Collection[str]) -> list[str]:
    if len(said) < _TYPO_FROM:
        return []
    like = [one for one in known if len(said) > _TYPO_FROM or _is_name(one)]
    return [one for one in known if one.startswith(said)] + [
        one for one in like if slips(said, one) == 1 or said == f"{one}es"
    ]


def _is_name(first: str) -> bool:
    """Say whether a first word is of a name itself; one of a synonym is too much like other short words."""
    command = _BY_FIRST.get(first)
    return command is None or command.name.startswith(first)
