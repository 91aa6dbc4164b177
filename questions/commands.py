"""The commands: one table, to which the reader, help, the README and Slack's manifest are held.

To add a command, add its row here, and where it takes what no other does, its way of being read in
`readings` and its request in `reader`.
"""

from collections.abc import Collection, Sequence

from answering.language.spelling import slips
from questions.asking_commands import ASKING
from questions.clerk_commands import OF_CLERK
from questions.command import Command, Group, Takes
from questions.files_commands import FILES
from questions.reminder_commands import REMINDERS
from questions.running_commands import RUNNING
from questions.words import Word

COMMANDS = (
    *ASKING,
    Command(
        "sign",
        Takes.SUBJECT,
        Group.SIGNING,
        "sign AGREEMENT [CCN NUMBER or ITEM]",
        "Sign an agreement, a change note, a gateway, a review or a deliverable for your party",
        "sign Doncaster CCN 3",
        ("sign off",),
    ),
    Command(
        "unsign",
        Takes.SUBJECT,
        Group.SIGNING,
        "unsign AGREEMENT [CCN NUMBER or ITEM]",
        "Withdraw a sign-off, until all have signed",
        "unsign Doncaster",
        ("withdraw sign off", "withdraw signature"),
    ),
    Command(
        "ask to sign",
        Takes.SUBJECT,
        Group.SIGNING,
        "ask to sign AGREEMENT [CCN NUMBER or ITEM] for PARTY",
        "Ask those who may sign for a party to do so",
        "ask to sign Doncaster for doncaster-ccg",
        records=True,
    ),
    Command(
        "changes",
        Takes.NOTE,
        Group.CHANGING,
        "changes AGREEMENT [NUMBER]",
        "The change notes of an agreement, or one with who has signed it",
        "changes Doncaster 3",
        ("change notes", "ccns"),
    ),
    Command(
        "change",
        Takes.NOTE,
        Group.CHANGING,
        "change AGREEMENT [NUMBER]",
        "Raise a change note, or edit one that is not agreed yet",
        "change Doncaster",
        ("vary", "amend"),
    ),
    Command(
        "propose",
        Takes.NOTE,
        Group.CHANGING,
        "propose AGREEMENT NUMBER",
        "Propose a drafted change note",
        "propose Doncaster 3",
        records=True,
    ),
    Command(
        "reject",
        Takes.NOTE,
        Group.CHANGING,
        "reject AGREEMENT NUMBER [because WHY]",
        "Reject a change note that is proposed",
        "reject Doncaster 3 because the sum is wrong",
        records=True,
    ),
    Command(
        "withdraw",
        Takes.NOTE,
        Group.CHANGING,
        "withdraw AGREEMENT NUMBER [because WHY]",
        "Withdraw a change note that is not agreed yet",
        "withdraw Doncaster 3",
        records=True,
    ),
    Command(
        "print",
        Takes.NOTE,
        Group.CHANGING,
        "print AGREEMENT NUMBER",
        "A change note as a Word file and a PDF, to sign on paper",
        "print Doncaster 3",
    ),
    *RUNNING,
    *FILES,
    *OF_CLERK,
    *REMINDERS,
    Command(
        "people", Takes.REGISTER, Group.ACCESS, "people", "Who has which role, for administrators", "people"
    ),
    Command(
        "people add",
        Takes.REGISTER,
        Group.ACCESS,
        "people add",
        "Give someone a role, for administrators",
        "people add",
    ),
    Command(
        "people remove",
        Takes.REGISTER,
        Group.ACCESS,
        "people remove USER ROLE PARTY AGREEMENT",
        "Take a role back, for administrators; - for no party, or for all agreements",
        "people remove U123 clerk - -",
        records=True,
    ),
    Command(
        "roles",
        Takes.NOTE,
        Group.ACCESS,
        "roles AGREEMENT",
        "Who keeps its entry here, who may sign for each party, and who sees it",
        "roles Doncaster",
        ("clerk", "clerks"),
    ),
    Command(
        "signed by me",
        Takes.NOTE,
        Group.SIGNING,
        "signed by me AGREEMENT [NUMBER]",
        "Whether you yourself have signed it, or one of its change notes",
        "signed by me Doncaster",
    ),
    Command(
        "delegate",
        Takes.NOTE,
        Group.SIGNING,
        "delegate AGREEMENT",
        "Hand your authority to sign to someone else for a period",
        "delegate Doncaster",
    ),
    Command(
        "undelegate",
        Takes.NOTE,
        Group.SIGNING,
        "undelegate AGREEMENT",
        "Take back authority to sign that you handed on",
        "undelegate Doncaster",
    ),
    Command(
        "restrict",
        Takes.NOTE,
        Group.ACCESS,
        "restrict AGREEMENT",
        "Let only some people and channels see an agreement, for its clerk",
        "restrict Doncaster",
    ),
    Command(
        "import",
        Takes.REGISTER,
        Group.FILES,
        "import [for AGREEMENT ¦ CODE [confirm]]",
        "Take in a document that you shared here, or say how to hand one in, and what waits to be confirmed",
        "import for Doncaster",
        ("hand in", "upload"),
    ),
    Command(
        "open",
        Takes.NOTE,
        Group.ACCESS,
        "open AGREEMENT",
        "Let everyone see an agreement again",
        "open Doncaster",
        ("unrestrict",),
        records=True,
    ),
)

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
