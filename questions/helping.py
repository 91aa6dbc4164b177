"""What is said of a command that is misspelt, or that there is none of."""

from agreements.requests import Help
from agreements.terms.names import Rank
from questions.commands.table import nearest_command, nearest_help
from questions.names import inexact
from questions.vocabulary import Vocabulary
from questions.words import Word, text_of, trimmed, words_in

_MOST_OF_A_COMMAND = 3
"""Words of a command that somebody thinks there is."""


UNDO = "undo"
"""What `help` says of taking back, which is no command: each thing has one of its own that does it."""


PAPER = "paper"
"""What `help` says of a signature that was given on paper, which the commands of others record."""


def help_beside_commands(words: tuple[Word, ...]) -> Help | None:
    """Read help with what has no command of its own name: taking something back, a signature on paper."""
    help_, *subject = (word.low for word in words)
    return Help(subject[0]) if help_ == Help().typed and subject in ([UNDO], [PAPER]) else None


def unknown_help(words: tuple[Word, ...], vocabulary: Vocabulary) -> Help | None:
    """Read help with what is no command and no agreement: it says so, and what there is."""
    said = text_of(trimmed(words[1:]))
    if words[0].low != Help().typed or not 0 < len(said.split()) <= _MOST_OF_A_COMMAND:
        return None
    named = any(one.rank <= Rank.PLACE for one in inexact(said, vocabulary))
    return None if named else Help(said)


def slip_in(said: str, offered: str) -> tuple[str, str] | None:
    """Return the misspelt word at either end of words, and the command by which an offer puts it right."""
    words = words_in(said)
    for word in (*words[:1], *words[-1:]):
        command = nearest_command(word.low)
        if command and offered.startswith(command.name):
            return word.raw, command.name
    return None


def misspelt_command(words: tuple[Word, ...]) -> tuple[str, ...]:
    """Return what the words would be with a misspelt command at either end put right."""
    offered = []
    for word, others in ((words[0], words[1:]), (words[-1], words[:-1])):
        command = nearest_command(word.low)
        helped = nearest_help(word.low) if text_of(others).casefold() == Help().typed else None
        if helped:
            offered.append(Help(helped).typed)
        elif command:
            offered.append(f"{command.name} {text_of(others)}".strip())
    return tuple(dict.fromkeys(offered))
