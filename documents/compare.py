"""Two readings of the same agreement -> the clauses added, removed, changed or renumbered."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from rapidfuzz import fuzz

from agreements.intake.handed_in import ClauseChange
from agreements.terms.passages import Passage

_ALIKE = 75  # a clause with another label is taken for the same one from this likeness on
_MOST_PAIRS = 2_000  # clauses that are matched by likeness; beyond, only by label and equal words
_READ = 4_000  # letters of a clause by which its likeness is judged
_LETTERS = 10_000_000_000  # what likeness may cost in all, as letters of one times letters of the other
_TELLING = 8  # the rarest words of a clause, by which those like it are looked for
_SHARING = 50  # clauses that are looked at for one word
_LIKELY = 8  # of those, how many are compared letter by letter


def compare(old: Sequence[Passage], new: Sequence[Passage]) -> tuple[ClauseChange, ...]:
    """List what changed between two versions, in the order of the new one, with what was removed last.

    A clause whose words are the same under another number is renumbered; one that keeps its number or
    most of its words is changed. Spaces and line breaks are no change.
    """
    before, after = [_Clause.of(one) for one in old], [_Clause.of(one) for one in new]
    pairs = _pairs(before, after)
    changes = [
        _change(None if (at := pairs.get(place)) is None else before[at], clause)
        for place, clause in enumerate(after)
    ]
    kept = set(pairs.values())
    gone = [
        ClauseChange("removed", clause.label, None, clause.passage.words, None)
        for place, clause in enumerate(before)
        if place not in kept
    ]
    return (*(change for change in changes if change is not None), *gone)


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause with its words as they are compared, each parted by one space."""

    passage: Passage
    label: str
    plain: str

    @classmethod
    def of(cls, passage: Passage) -> "_Clause":
        return cls(passage, passage.label, " ".join(passage.words.split()))


def _change(before: _Clause | None, after: _Clause) -> ClauseChange | None:
    if before is None:
        return ClauseChange("added", None, after.label, None, after.passage.words)
    words = before.passage.words, after.passage.words
    if before.plain == after.plain:
        if before.label == after.label:
            return None
        return ClauseChange("renumbered", before.label, after.label, *words)
    return ClauseChange("changed", before.label, after.label, *words)


def _pairs(old: Sequence[_Clause], new: Sequence[_Clause]) -> dict[int, int]:
    """Match the new clauses to the old: same label and words, same words, like words, then same label."""
    pairs: dict[int, int] = {}
    free = dict(enumerate(old))
    for labelled in (True, False):
        waiting: dict[tuple[str, str], deque[int]] = {}
        for place, clause in free.items():
            waiting.setdefault((clause.label if labelled else "", clause.plain), deque()).append(place)
        for place, clause in enumerate(new):
            same = waiting.get((clause.label if labelled else "", clause.plain))
            if place not in pairs and clause.plain and same:
                pairs[place] = same.popleft()
                del free[pairs[place]]
    _pair_alike(new, free, pairs)
    labels = {clause.label: place for place, clause in free.items()}
    for place, clause in enumerate(new):
        if place not in pairs and clause.label in labels:
            pairs[place] = labels.pop(clause.label)
    return pairs


def _pair_alike(new: Sequence[_Clause], free: dict[int, _Clause], pairs: dict[int, int]) -> None:
    """Match clauses whose words are mostly the same, one that kept its label first."""
    likeness = _Likeness()
    labels: dict[str, deque[int]] = {}
    for at, clause in free.items():
        labels.setdefault(clause.label, deque()).append(at)
    for place, clause in enumerate(new):
        same = labels.get(clause.label)
        if place not in pairs and same and likeness.of(clause.plain, free[same[0]].plain) >= _ALIKE:
            pairs[place] = same.popleft()
            del free[pairs[place]]
    waiting = [place for place, clause in enumerate(new) if place not in pairs and clause.plain]
    if len(free) > _MOST_PAIRS or len(waiting) > _MOST_PAIRS:
        return
    having: dict[str, list[int]] = {}
    for at, clause in free.items():
        for word in _words(clause):
            having.setdefault(word, []).append(at)
    for place in waiting:
        likely = _likely(new[place], having, free)
        scores = {at: likeness.of(new[place].plain, free[at].plain) for at in likely}
        best = max(scores, key=lambda at: (scores[at], -at), default=None)
        if best is not None and scores[best] >= _ALIKE:
            pairs[place] = best
            del free[best]


def _words(clause: _Clause) -> Iterator[str]:
    """Give the words by which a clause is looked for, each once, in their order."""
    return iter(dict.fromkeys(clause.plain[:_READ].split()))


def _likely(clause: _Clause, having: dict[str, list[int]], free: dict[int, _Clause]) -> list[int]:
    """Give the clauses that share most of the words of one that few have."""
    telling = sorted((word for word in _words(clause) if word in having), key=lambda word: len(having[word]))
    shared = Counter(
        at
        for word in telling[:_TELLING]
        for at in islice((at for at in having[word] if at in free), _SHARING)
    )
    return sorted(shared, key=lambda at: (-shared[at], at))[:_LIKELY]


class _Likeness:
    """How like two texts are, in per cent, for as long as the letters last that may be compared."""

    def __init__(self) -> None:
        self._left = _LETTERS

    def of(self, one: str, other: str) -> float:
        """Compare two texts by their beginnings; nothing is like where no more may be compared."""
        one, other = one[:_READ], other[:_READ]
        self._left -= len(one) * len(other)
        return fuzz.ratio(one, other, score_cutoff=_ALIKE) if self._left > 0 else 0.0
