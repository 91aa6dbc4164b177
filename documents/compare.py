"""Two readings of the same agreement -> the clauses added, removed, changed, moved or renumbered."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from agreements.handed_in import ClauseChange
from agreements.passages import Passage

_ALIKE = 75  # a clause with another label is taken for the same one from this likeness on
_MOST_PAIRS = 2_000  # clauses that are matched by likeness; beyond, only by label and equal words


def compare(old: Sequence[Passage], new: Sequence[Passage]) -> tuple[ClauseChange, ...]:
    """List what changed between two versions, in the order of the new one, with what was removed last.

    A clause whose words are the same under another number is renumbered; one that keeps its number or
    most of its words is changed. Spaces and line breaks are no change.
    """
    pairs = _pairs(old, new)
    changes = [
        _change(None if (at := pairs.get(place)) is None else old[at], clause)
        for place, clause in enumerate(new)
    ]
    kept = set(pairs.values())
    gone = [
        ClauseChange("removed", clause.label, None, clause.words, None)
        for place, clause in enumerate(old)
        if place not in kept
    ]
    return (*(change for change in changes if change is not None), *gone)


def _change(before: Passage | None, after: Passage) -> ClauseChange | None:
    if before is None:
        return ClauseChange("added", None, after.label, None, after.words)
    if _plain(before) == _plain(after):
        if before.label == after.label:
            return None
        return ClauseChange("renumbered", before.label, after.label, before.words, after.words)
    return ClauseChange("changed", before.label, after.label, before.words, after.words)


def _pairs(old: Sequence[Passage], new: Sequence[Passage]) -> dict[int, int]:
    """Match the new clauses to the old: same label and words, same words, like words, then same label."""
    pairs: dict[int, int] = {}
    free = dict(enumerate(old))
    for key in (_label_and_words, _plain):
        waiting: dict[object, list[int]] = {}
        for place, clause in free.items():
            waiting.setdefault(key(clause), []).append(place)
        for place, clause in enumerate(new):
            if place not in pairs and _plain(clause) and waiting.get(key(clause)):
                pairs[place] = waiting[key(clause)].pop(0)
        free = {place: clause for place, clause in free.items() if place not in pairs.values()}
    _pair_alike(new, free, pairs)
    labels = {clause.label: place for place, clause in free.items()}
    for place, clause in enumerate(new):
        if place not in pairs and clause.label in labels:
            pairs[place] = labels.pop(clause.label)
    return pairs


def _pair_alike(new: Sequence[Passage], free: dict[int, Passage], pairs: dict[int, int]) -> None:
    """Match clauses whose words are mostly the same, one that kept its label first."""
    for place, clause in enumerate(new):
        same = next((at for at, other in free.items() if other.label == clause.label), None)
        if (
            place not in pairs
            and same is not None
            and fuzz.ratio(_plain(clause), _plain(free[same])) >= _ALIKE
        ):
            pairs[place] = same
            del free[same]
    waiting = [place for place in range(len(new)) if place not in pairs]
    if len(free) > _MOST_PAIRS or len(waiting) > _MOST_PAIRS:
        return
    for place in waiting:
        words = {at: _plain(other) for at, other in free.items() if _plain(other)}
        found = process.extractOne(_plain(new[place]), words, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if found is not None and _plain(new[place]):
            pairs[place] = found[2]
            del free[found[2]]


def _label_and_words(clause: Passage) -> str:
    return f"{clause.label}\n{_plain(clause)}"


def _plain(clause: Passage) -> str:
    return re.sub(r"\s+", " ", clause.words).strip()
