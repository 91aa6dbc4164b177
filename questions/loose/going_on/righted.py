"""A line that takes back what was asked before, or goes back to it: `the review, not the gateway`."""

import re
from collections.abc import Iterator

from agreements.requests import Last
from answering.language.english import words
from answering.language.opening import AUX, WH
from answering.language.thesaurus import STOP
from questions.loose.naming import naming
from questions.loose.threads import PLACE, begun, parted, turns
from questions.vocabulary import Vocabulary

_SOME = r"[\w'\u2019&-]+(?: [\w'\u2019&-]+){0,6}?"
_NOT = r"not (?:the |in |for |at |of |by )*"
_RATHER = (
    re.compile(
        rf"\W*{_NOT}(?P<wrong>{_SOME})(?:\s*[,;:.\u2013\u2014]\s*|\s+-+\s+|\s+but\s+)(?P<right>{_SOME})\W*"
    ),
    re.compile(
        rf"\W*(?P<right>{_SOME})(?:\s*[,;:\u2013\u2014]\s*|\s+(?:-+\s+|and )?){_NOT}(?P<wrong>{_SOME})\W*"
    ),
)
"""How one thing is named in the place of another: `not Leeds, York`, `York not Leeds`."""

_ASKS = frozenset(f"{WH}|{AUX}".split("|"))
_THE_OTHER = re.compile(r"the (?!same\b)[\w'\u2019&-]+(?: [\w'\u2019&-]+){0,9}\W*", re.IGNORECASE)
_BACK = re.compile(
    r"\b(?:back to (?:the )?(?:very )?first(?: one| agreement| mou)?"
    r"|the (?:very )?first (?:agreement|mou)|the first one(?= again\b))\b",
    re.IGNORECASE,
)
"""How the agreement is meant with which a conversation began."""


def righted(said: str, last: Last, vocabulary: Vocabulary) -> str:
    """Return a line as it goes on from the last, asking the same of what is named in the place of another."""
    first = _BACK.search(said)
    began = _began_with(last, vocabulary) if first else ""
    if first and began:
        return f"{said[: first.start()]}back to {began}{said[first.end() :].removeprefix(' again')}"
    rest = begun(said)
    known = _told(last.said)
    for way in _RATHER:
        found = way.fullmatch(rest.casefold())
        if (
            found
            and _told(found["wrong"])
            and _told(found["wrong"]) <= known
            and _names(found["right"], known)
        ):
            return f"what about {found['right']}?"
    instead = last.agreement and turns(said) and _THE_OTHER.fullmatch(rest) and _names(rest)
    return f"what about {rest}?" if instead else said


def _told(said: str) -> set[str]:
    return {word for word in words(said) if word not in STOP}


def _names(said: str, known: set[str] | None = None) -> bool:
    """Say whether words only name something, of which the line before has not all the words."""
    return not _ASKS & set(said.casefold().split()) and not _told(said) <= (known or set())


def _began_with(last: Last, vocabulary: Vocabulary) -> str:
    """Return the agreement of which a conversation first asked, where it has gone on to another since."""
    named = list(dict.fromkeys(_agreements(last.said, vocabulary)))
    return named[-1] if named and named[-1] != last.agreement else ""


def _agreements(line: str, vocabulary: Vocabulary) -> Iterator[str]:
    while line:
        said, line = parted(line)
        place = PLACE.search(said)
        named = naming(place[1] if place else said, vocabulary)
        if named.sure and len(named.agreements) == 1:
            yield named.agreements[0]
