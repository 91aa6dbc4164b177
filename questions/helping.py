"""What is said of a command that is misspelt, or that there is none of."""

from agreements.requests import Help
from agreements.terms.names import Rank
from questions.commands.table import nearest_command, nearest_help
from questions.names import MOST_WORDS, exact, inexact, meant
from questions.vocabulary import Vocabulary
from questions.words import Word, text_of, trimmed, words_in

_MOST_OF_A_COMMAND = 3
"""Words of a command that somebody thinks there is."""


BESIDE_COMMANDS = frozenset(
    [
        *("undo", "correcting", "paper", "deleting", "data", "answers"),
        *("email", "sharing", "away", "personal", "page"),
    ]
)
"""What `help` speaks of that is no command: each is done by others, or not at all.

Taking back, correcting an entry, signatures given on paper, what is deleted, what is kept of people, how
right an answer is, what is e-mailed, showing an answer to others, who stands in for one, reminders of one's
own, and turning a page of nothing.
"""

_OF_A_WORD = frozenset({"email", "personal"})
"""Those asked of an agreement beside other words: `remind me of X on Friday`."""


def help_beside_commands(words: tuple[Word, ...], vocabulary: Vocabulary) -> tuple[Help, bool] | None:
    """Read help with what has no command of its own name, and say whether nothing beside it is unknown."""
    if len(words) < 2 or words[0].low != Help().typed or words[1].low not in BESIDE_COMMANDS:  # noqa: PLR2004
        return None
    topic, others = words[1].low, trimmed(words[2:])
    agreement = _named_in(others, vocabulary, whole=topic not in _OF_A_WORD)
    return Help(topic, of=agreement), bool(agreement or not others or topic in _OF_A_WORD)


def _named_in(words: tuple[Word, ...], vocabulary: Vocabulary, *, whole: bool) -> str:
    """Return the one agreement that words name, or that some of them do."""
    most = min(len(words), MOST_WORDS)
    spans = [
        words[start : start + count]
        for count in range(most, 0, -1)
        for start in range(len(words) - count + 1)
    ]
    texts = [text_of(words)] if whole else [text_of(span) for span in spans]
    found = exact(texts, vocabulary)
    named = (meant(text, found[text]) for text in texts if text in found)
    first = next((each for each in named if each[0].rank <= Rank.PLACE), ())
    return first[0].agreement if len(first) == 1 else ""


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
            rest = tuple(command.name.split()[1:])  # of a name of several words these may be there already
            begin = len(rest) if rest and tuple(one.low for one in others[: len(rest)]) == rest else 0
            offered.append(f"{command.name} {text_of(others[begin:])}".strip())
    return tuple(dict.fromkeys(offered))
