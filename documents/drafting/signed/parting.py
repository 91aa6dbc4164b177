"""Where one place to sign ends and the next begins, where they stand one below or behind the other."""

import math
import re
from collections.abc import Sequence
from itertools import pairwise

from documents.drafting.signed.likely import Kind
from documents.drafting.signed.signing_rows import Line, Place, Told
from documents.drafting.who.organisations import likeness
from documents.drafting.who.people import is_same_person

_SAME = 0.5
_LONGEST = 30  # values of one place
_ALIKE = 0.4  # what speaks for a place that begins as the one before it does
_IN_A_LINE = -1.0  # and against one that begins within a line
_OF_A_TABLE = 0.3
_SIGNED_ANEW = 1.0  # what speaks for a place that opens with for whom it is signed
_SIGNED_FOR = re.compile(
    r"(?:counter)?signed by (?:the )?(?-i:[A-Z])|"
    r"(?:(?:counter)?(?:signed|agreed|accepted|approved|executed|confirmed)\b.{0,20}|"
    r"(?:I|we)\b.{0,90}\b(?:accept|agree|confirm|approve)\b.{0,60})\b(?:for|on behalf)\b",
    re.IGNORECASE,
)
_Begins = Kind | None


def parted(lines: Sequence[Line]) -> list[Place]:
    """Part what stands on end into places to sign, so that each has as much as one has and nothing twice."""
    told = [one for line in lines for one in line.joined]
    opens = _weights_of_openings(lines)
    best: list[dict[_Begins, tuple[float, int, _Begins]]] = [{None: (0.0, 0, None)}]
    for end in range(1, len(told) + 1):
        here: dict[_Begins, tuple[float, int, _Begins]] = {}
        for start in range(max(0, end - _LONGEST), end):
            begins = _begins(told[start:end])
            own = _weight(told[start:end]) + opens[start]
            for before, (score, _, _) in best[start].items():
                total = score + own + _ALIKE * (before == begins)
                if total > here.get(begins, (-math.inf, 0, None))[0]:
                    here[begins] = (total, start, before)
        best.append(here)
    out: list[Place] = []
    end, begins = len(told), max(best[-1], key=lambda kind: best[-1][kind][0])
    while end:
        _, start, before = best[end][begins]
        out.append(told[start:end])
        end, begins = start, before
    return out[::-1]


def _begins(place: Sequence[Told]) -> _Begins:
    """Give the kind of value with which a place begins, whatever is said or signed above it."""
    return next((one.value.kind for one in place if one.value.kind not in {"said", "signature"}), None)


def _weights_of_openings(lines: Sequence[Line]) -> list[float]:
    """Say of each value how well a place to sign would begin there: with a line, or with a table."""
    out: list[float] = []
    table: int | None = None
    for line in lines:
        for at, _ in enumerate(line.joined):
            new = line.table is not None and line.table != table
            signs = _SIGNED_FOR.match(line.joined[0].words) is not None
            out.append(_IN_A_LINE if at else _OF_A_TABLE * new + _SIGNED_ANEW * signs)
        table = line.table if line.joined else table
    return out


def tells_who(place: Sequence[Told]) -> bool:
    """Say whether anything in a place tells who signs, or is left for it: words and a day do not."""
    return any(one.value.kind in {"organisation", "name", "position"} for one in place)


def _weight(place: Sequence[Told]) -> float:
    """Weigh what speaks for some values being one place to sign, and what against it."""
    filled = {kind: _distinct(place, kind) for kind in ("organisation", "name", "position", "date")}
    blank = [one.value.kind for one in place if one.value.marked and not one.value.text]
    to_sign = any(one.value.kind == "signature" for one in place)
    names, whose, posts = len(filled["name"]), len(filled["organisation"]), len(filled["position"])
    if not (tells_who(place) or blank):
        return 0.0
    several = max(1, names)
    total = -0.5 - 0.7 * sum(max(0, blank.count(kind) - several) for kind in set(blank))
    total += 0.3 * len(set(blank) - {kind for kind, found in filled.items() if found})
    total += 2.0 - 3.0 * (whose - 1) if whose else -2.0
    total += 1.5 * bool(names) + 1.0 * bool(posts) + 0.3 * bool(filled["date"])
    total -= 0.5 * max(0, posts - several) + 0.7 * max(0, len(filled["date"]) - several)
    return total + _of_more_names(place, names) - 1.0 * (not (names or posts or blank or to_sign))


def _of_more_names(place: Sequence[Told], names: int) -> float:
    """Weigh that several sign for one: below its name, each with a post."""
    kinds = [one.value.kind for one in place if one.value.kind in {"organisation", "name"}]
    with_posts = sum(
        one.value.kind == "name" and after.value.kind == "position" for one, after in pairwise(place)
    )
    below = kinds[:1] == ["organisation"]
    return sum(1.0 if below and at < with_posts else -1.5 for at in range(1, names))


def _distinct(place: Sequence[Told], kind: Kind) -> list[str]:
    """Give the values of a kind, of those that say the same the first."""
    out: list[str] = []
    for text in (one.value.text for one in place if one.value.kind == kind and one.value.text):
        if kind == "organisation":
            again = any(likeness(text, other) > _SAME for other in out)
        elif kind == "name":
            again = any(is_same_person(text, other) for other in out)
        else:
            again = text in out
        if not again:
            out.append(text)
    return out
