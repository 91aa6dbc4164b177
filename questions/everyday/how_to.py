"""How a thing is done, asked in everyday words: help on the command that does it: `how do I sign?`."""

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from agreements.later import Later
from questions.commands.command import Command, Group
from questions.commands.shapes import AGREEMENT
from questions.commands.table import COMMANDS, command_at, named
from questions.everyday.of_me import AGREEMENTS, MYSELF
from questions.words import SAYING_NOTHING, words_in

if TYPE_CHECKING:  # a command is known as one before this is loaded
    from answering.language import english
else:
    english = Later("answering.language.english")

_OF_THE_BOT = frozenset({Group.FINDING, Group.SIGNING, Group.REMINDERS, Group.FILES, Group.ACCESS})
"""What is done with the bot alone; the rest is done with an agreement, whose document has rules on it."""

_HOW = re.compile(
    r"(?:so |ok |hi |hello |please |can you tell me |tell me |do you know )*"
    r"(?:how (?:do|can|would|should|could) (?P<who>i|we|you|one|someone|anyone)|how to|(?:can|may) i"
    r"|(?P<where>where) do i|what do i do to|is there a way to) (?P<act>.+)"
)
_HANDED_IN = re.compile(
    r"(?:add|upload|put in|put|load|enter|import|register|hand in|submit|send(?: you| in)?)\b.*"
    r"\b(?:agreement|mou|memorandum|contract|document|pdf|file)s?\b.*"
)


def how_to(line: str, last: str, names: Callable[[str], bool]) -> str | None:
    """Return the help on what a line asks how to do, blank where that names an agreement, or is none of ours.

    `last` is the agreement that the conversation was about; `names` says whether a text names one.
    """
    how = _HOW.fullmatch(line)
    if how is None:
        return None
    of_agreements = how["who"] == "we" or bool(last)
    command = _done_by(how["act"], of_agreements=of_agreements, where=bool(how["where"]))
    return f"help {command.name}" if command and not names(how["act"]) else ""


def _done_by(act: str, *, of_agreements: bool, where: bool) -> Command | None:
    """Return the command that does what somebody asks how to do: named first, or told of in the same words.

    What is done `of_agreements`, such as giving notice, is for their documents to say; so is `where` it is
    done to what help does not tell of: where fraud is reported.
    """
    if _HANDED_IN.fullmatch(act):
        return named("import")
    telling = [word for word in act.split() if word not in SAYING_NOTHING | MYSELF]
    first = command_at(words_in(" ".join(telling)), 0)
    if first and first[0].takes is AGREEMENT and first[1] < len(telling):
        first = None  # `the terms of reference` are no terms
    said = [english.stem(word) for word in telling if word not in AGREEMENTS]
    of_that = not _POINTING.isdisjoint(act.split())
    fitting = [one for one in COMMANDS if said and said[0] in (_called(one) if of_that else _told(one))]
    best = first[0] if first else max(fitting, key=lambda one: len(_told(one) & set(said)), default=None)
    if best is None or (of_agreements and best.group not in _OF_THE_BOT):
        return None
    by_name = first and (not where or best.group in _OF_THE_BOT)
    return best if by_name or 2 * len(_told(best) & set(said)) > len(said) else None


_POINTING = frozenset(["it", "that", "this", "them", "these", "those", "one"])
"""Words for what was spoken of, which help says too, of something else."""


@cache
def _called(command: Command) -> frozenset[str]:
    """Give the stems of a command's own words."""
    return _stems(" ".join((command.name, *command.synonyms)))


@cache
def _told(command: Command) -> frozenset[str]:
    """Give the stems of a command's own words and of what help says of it."""
    return _called(command) | _stems(command.summary)


def _stems(text: str) -> frozenset[str]:
    return frozenset(english.stem(word) for word in re.findall(r"[a-z]+", text.casefold()))
