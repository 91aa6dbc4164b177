"""Which agreement is meant by how its parties are called: `sorry, the county councils one`."""

import re
from dataclasses import replace

from answering.facts.entry import Entry
from answering.language.english import is_light, stem, stems
from answering.language.english import words as split
from answering.requests import Question, Scope

_THE_ONE = re.compile(
    r"\W*(?:(?:oh|ah|no|sorry|oops|apologies|i|mean|meant|it'?s|for|in|of|under)\W+)*"
    r"(?:the|that) (?P<called>\w[\w' \u2019-]*?)(?:'s|\u2019s)? (?:one|agreement|mou|deal)"
    r"(?: (?:sorry|please|i mean))?\W*",
    re.IGNORECASE,
)


def meant_of(question: Question, entries: list[Entry]) -> Question | None:
    """Ask the question before of the agreement that alone has, or has most of, the parties called so.

    This is only where the question before named no agreement, so that it could be of any.
    """
    before, found = question.thread.previous, _THE_ONE.fullmatch(question.said)
    if before is None or found is None or before.scope.among or before.scope.across or before.names:
        return None
    called = {stem(word) for word in split(found["called"])}
    if not called or all(is_light(one) for one in called):
        return None
    having = sorted(((_parties(called, one), one.terms.id) for one in entries), reverse=True)
    most, second = (*(count for count, *_ in having), 0, 0)[:2]
    return replace(before, scope=Scope((having[0][1],))) if most > second else None


def _parties(called: set[str], entry: Entry) -> int:
    """Count the parties whose names have all of the words."""
    names = (" ".join((one.name, one.full_name or "", *one.also_called)) for one in entry.terms.parties)
    return sum(called <= stems(name) for name in names)
