"""What stands after a whole name and is none of what its command takes there: no kind of file, no days."""

from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import Base, NotAFormat
from questions.command import Takes
from questions.names import exact, meant
from questions.reminding import heeding
from questions.vocabulary import Vocabulary
from questions.ways import Reading
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
    if way.command.takes is Takes.LEADS:
        end = next((place for place in range(len(way.name), 0, -1) if not _is_figure(way.name[place - 1])), 0)
        tried = heeding(way.name[:end]) if 0 < end < len(way.name) else ()
        named = ((about, _named(name, vocabulary)) for about, name in tried)
        return next((reminders.SetLeads(one, about.subject) for about, one in named if one), None)
    return None


def _is_figure(word: Word) -> bool:
    return any(one.isdigit() for one in word.low) and not any(one.isalpha() for one in word.low)


def _named(words: tuple[Word, ...], vocabulary: Vocabulary) -> str:
    """Return the agreement that words are the whole name of, where they are that of one."""
    said = text_of(trimmed(words))
    found = meant(said, exact((said,), vocabulary).get(said, ()))
    return found[0].agreement if len(found) == 1 else ""
