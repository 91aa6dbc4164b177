"""Rows of how a thing is said, each with the command that it comes down to, and what reads them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from questions.everyday.verbs import NOUN

_WHICH = "show"
"""What asks which agreement is meant, where none is named or spoken of."""

_OWN = re.compile(rf"(?:^| ){NOUN}$|['\u2019]s(?: {NOUN})?$|^(?:it|that|this|them|one)$")
"""What of a name only says that it is one of an agreement."""


@dataclass(frozen=True)
class Wordings:
    """How some things are said: the pattern of a line in small letters, and its command, the first that fits.

    A command has what the groups of its pattern hold: `{name}` is blank where no agreement is named, `{its}`
    is then the one that was spoken of, and where there is none it is asked for; `{whose}` is the same, or
    else blank; `{spoken_of}` is the one spoken of or blank. `opens` may stand before all.
    """

    rows: Mapping[str, str]
    opens: str = ""

    @cached_property
    def _ready(self) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str], ...]]:
        """The patterns, made when a line is first held against them: that is a tenth of a cold start."""
        return re.compile(self.opens), tuple(
            (re.compile(said), command) for said, command in self.rows.items()
        )

    def command(self, line: str, last: str = "") -> str:
        """Return the command that a line comes down to, or nothing; `last` is the agreement spoken of."""
        opens, rows = self._ready
        opened = opens.match(line)
        start = opened.end() if opened else 0
        found = ((said.fullmatch(line, start), command) for said, command in rows)
        return next((_filled(command, match, last) for match, command in found if match), "")


def _filled(command: str, match: re.Match[str], last: str) -> str:
    """Put the parts of what was said in a command, an item's id as registers write it."""
    parts = match.groupdict(default="")
    its = _OWN.sub("", parts.get("name", "")) or last
    if "{its}" in command and not its:
        return _WHICH
    why = parts.get("first") or parts.get("why")
    parts |= {"its": its, "whose": its, "spoken_of": last, "item": parts.get("item", "").upper()}
    parts["because"] = f" because {why}" if why else ""
    return " ".join(command.format(**parts).split())
