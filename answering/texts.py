"""What documents say, where the register has no fact: passages with the words asked for, never an answer.

And the words of a clause that are quoted under an answer: always those that stand there, in one piece.
"""

import re
from collections.abc import Iterable, Sequence

from agreements.terms.passages import Found, Passage
from answering.language.english import is_light, others, stem, stems
from answering.language.thesaurus import STOP

_SAID = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[^.;!?]+(?:[.;!?](?![\s)\u201d\"'])[^.;!?]*)*[.;!?]*\S*\s*")
MOST_SHOWN = 3
MOST_QUOTED = 300
"""Characters of a passage that are quoted under an answer."""


def sought(said: str, aside: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a question that documents are searched for."""
    left = set(aside)
    return tuple(
        word
        for word in _SAID.findall(said.casefold())
        if word not in STOP and word not in left and not is_light(stem(word))
    )


def telling(found: Sequence[Found], asked: Sequence[str]) -> tuple[Found, ...]:
    """Keep the passages that have every word asked for, or another that may stand for it."""
    wanted = [{one} | others(one) for one in stems(" ".join(asked))]
    if not wanted:
        return ()
    kept = (one for one in found if all(ways & stems(one.passage.words) for ways in wanted))
    return tuple(kept)[:MOST_SHOWN]


def excerpt(passage: Passage, about: frozenset[str], most: int = MOST_QUOTED) -> str:
    """Return words of a passage in one piece: all, or the sentences of it that are about the stems."""
    words = passage.text.strip() or (passage.heading or "")
    if len(words) <= most:
        return words
    pieces = [match.span() for line in re.finditer(r".+", words) for match in _in_line(line)]
    scores = [len(about & stems(words[first:last])) for first, last in pieces]
    first = last = max(range(len(pieces)), key=lambda place: (scores[place], -place))
    while _longer(pieces, first, last + 1, most):
        last += 1
    while first and _longer(pieces, first - 1, last, most):
        first -= 1
    return _cut(words[pieces[first][0] : pieces[last][1]].strip(), most)


def _in_line(line: re.Match[str]) -> Iterable[re.Match[str]]:
    return _SENTENCE.finditer(line.string, line.start(), line.end())


def _longer(pieces: Sequence[tuple[int, int]], first: int, last: int, most: int) -> bool:
    return last < len(pieces) and pieces[last][1] - pieces[first][0] <= most


def _cut(words: str, most: int) -> str:
    """Cut a sentence that is too long by itself where a word ends."""
    return words if len(words) <= most else words[:most].rsplit(maxsplit=1)[0]
