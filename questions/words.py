"""What was typed, brought to plain words: Slack's markup read as its text, the bot's own name left out."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from agreements.terms.names import FILLERS
from agreements.word_lists import set_of

SMALL = FILLERS | set_of("""
about and are as at by can do does from give has have hello hey hi in is it its it's let me on please pls plz
see tell thank thanks them there to under was were what what's whats which with you
""")
"""Words that may stand around a command or a name without being part of it."""


SAYING_NOTHING = set_of("""
a an the and so ok okay please pls hi hello hey what what's whats which when who is are am was were
there there's any anything all do does did we us our ours have has had got get been be being show
list see tell give find of to that this these those ones one things thing stuff items item dates
date now today just currently still can could would you know if in on for about from right moment at
else yet
""")
"""Words that tell nothing of what is asked, beside others that do."""

RUDE = re.compile(
    r"\b(?:you )?(?:f+u+c+k\w*|shit\w*|bloody|damn\w*|stupid|idiot\w*|useless|crap\w*|bastard\w*|wtf|arse\w*"
    r"|dumb)\b(?: (?:ro)?bot\b| machine\b)?,?",
    re.IGNORECASE,
)
"""What is said in anger, which asks nothing."""

_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_MENTION_FIRST = re.compile(r"^\s*<@[A-Z0-9]+(\|[^<>]*)?>[\s,:]*")
_MARKUP = re.compile(r"<((?:https?://|mailto:|tel:|[@#!])[^<>]*)>")
_AROUND = " \t.,;:?!\"'`*_~“”‘’…"  # noqa: RUF001 - the quotation marks that phones type
_COMMAND = frozenset({"/mou", "mou"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed (`raw`) and as compared (`low`: lower case, without the punctuation around it).

    A `small` one could be left out: one of SMALL, a dash and the like.
    """

    raw: str
    low: str
    small: bool


def words_in(said: str) -> tuple[Word, ...]:
    """Cut what was typed into words, without the command's own name or a mention of the bot before them."""
    words = tuple(_word(raw) for raw in plain(said).split())
    return words[1:] if words and words[0].raw.casefold() in _COMMAND else words


def whole(text: str) -> str:
    """Put a mark in the place of each half character (a lone surrogate).

    JSON can smuggle one in, and it can be neither stored nor signed.
    """
    return text.encode("utf-8", "replace").decode()


def plain(said: str) -> str:
    """Read Slack's markup as the text that it shows, its escapes undone once.

    Characters that cannot be seen are left out; some of them no database takes.
    """
    shown = _MARKUP.sub(_shown, _MENTION_FIRST.sub(" ", _INVISIBLE.sub("", said)))
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _shown(markup: re.Match[str]) -> str:
    target, _, label = markup[1].partition("|")
    if target.startswith("@"):
        return target  # whoever is meant is known by no other name
    if target.startswith("#"):
        return f"#{label or target[1:]}"
    if target.startswith("!"):
        return label or f"@{target[1:]}"
    return label or target.removeprefix("mailto:").removeprefix("tel:")


def _word(raw: str) -> Word:
    low = unicodedata.normalize("NFKC", raw).casefold().replace("’", "'").strip(_AROUND)
    return Word(raw, low, low in SMALL or not any(letter.isalnum() for letter in low))


def text_of(words: Iterable[Word]) -> str:
    """Join words as typed, without punctuation around the whole."""
    return " ".join(word.raw for word in words).strip(_AROUND)


def whole_number(said: str, digits: int = 9) -> int | None:
    """Read a whole number of at most so many digits, or nothing."""
    return int(said) if said.isascii() and said.isdigit() and len(said) <= digits else None


def only_small(words: Iterable[Word]) -> bool:
    """Say whether the words could all be left out: `of the`, `show me`, dashes and the like."""
    return all(word.small for word in words)


def trimmed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Leave out small words at both ends."""
    first, last = 0, len(words)
    while first < last and words[first].small:
        first += 1
    while last > first and words[last - 1].small:
        last -= 1
    return words[first:last]
