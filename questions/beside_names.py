"""What stands after a whole name and is none of what its command takes there: no kind of file, no days.

An `and` between whole names is none of one name either.
"""

import re
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import Base
from agreements.unread import NotAFormat
from questions.commands.command import Reading
from questions.commands.reminding import heeding
from questions.commands.shapes import NAME
from questions.commands.shapes_of_acts import LEADS, LOG
from questions.names import exact, meant
from questions.vocabulary import Found, Vocabulary
from questions.words import Word, text_of, trimmed

if TYPE_CHECKING:
    from agreements.reminding import requests as reminders
else:
    reminders = Later("agreements.reminding.requests")


def beside_name(way: Reading, vocabulary: Vocabulary) -> Base | None:
    """Return the request that refuses what stands after a name for what it is, or nothing where none does."""
    if not way.typed or len(way.name) < 2:  # noqa: PLR2004 - a name and a word
        return None
    if way.command.name == "export" and not way.label:
        agreement = _named(way.name[:-1], vocabulary)
        return NotAFormat(text_of(way.name[-1:]), agreement) if agreement else None
    if way.command.takes is LOG:
        agreement = _named(way.name[:-1], vocabulary)
        return way.request(agreement) if agreement else None
    if way.command.takes is LEADS:
        end = next((place for place in range(len(way.name), 0, -1) if not _is_figure(way.name[place - 1])), 0)
        tried = heeding(way.name[:end]) if 0 < end < len(way.name) else heeding(way.name[:-1])
        named = ((about, _named(name, vocabulary)) for about, name in tried)
        return next((reminders.SetLeads(one, about.subject) for about, one in named if one), None)
    return None


def each_named(way: Reading, vocabulary: Vocabulary) -> tuple[Found, ...]:
    """Return the agreements of which the whole names stand in a name with `and` between, where all do."""
    if not way.typed or way.command.takes is NAME:
        return ()
    parts = _BETWEEN.split(way.said)
    if not 1 < len(parts) <= _MOST:
        return ()
    found = exact(parts, vocabulary)
    each = [meant(part, found.get(part, ())) for part in parts]
    return tuple(one[0] for one in each) if all(len(one) == 1 for one in each) else ()


_BETWEEN = re.compile(r"(?:\s*,)?\s+(?:and|or|&|plus)\s+|\s*,\s+")
_MOST = 5


def _is_figure(word: Word) -> bool:
    return any(one.isdigit() for one in word.low) and not any(one.isalpha() for one in word.low)


def _named(words: tuple[Word, ...], vocabulary: Vocabulary) -> str:
    """Return the agreement that words are the whole name of, where they are that of one."""
    said = text_of(trimmed(words))
    found = meant(said, exact((said,), vocabulary).get(said, ()))
    return found[0].agreement if len(found) == 1 else ""
