"""The case in which something is asked to be so, which a rule that is told of none need not have.

If a team writes it, who owns it: what a rule says of whose everything is, it says of that too.
"""

import re
from collections.abc import Sequence

from answering.facts.aspects import ASKING
from answering.facts.items import Item
from answering.facts.saying import words_of
from answering.facts.sections import Section
from answering.fitting.cutting.units import Unit
from answering.language.english import words
from answering.language.opening import AUX, WH

_SUPPOSED = re.compile(
    r"(?:^|[,;] ?)(?:(?:and|so|but|ok) )*(?:if|in case) (?P<first>[^,;?]{3,120}?)"
    rf"(?:, (?:then )?| then | )(?=(?:{WH}|{AUX})\b)|\b(?:if|in case) (?P<last>[^,;?]{{3,120}})\W*$"
)
"""The case in which something is asked to be so."""

_TELLING_BESIDES = 2  # words that tell what is asked, besides those of the case


def of_case(spaced: str, asked: Sequence[Unit]) -> tuple[frozenset[Unit], frozenset[Unit]]:
    """Return the words of the case in which something is asked, and those that tell what is asked of it."""
    found = _SUPPOSED.search(spaced.strip())
    if found is None:
        return frozenset(), frozenset()
    case = {*words(found["first"] or found["last"])}
    rest = {*words(f"{spaced.strip()[: found.start()]} {spaced.strip()[found.end() :]}")}
    told = [unit for unit in asked if not unit.light]
    within = frozenset(unit for unit in told if {*unit.said.split()} <= case - rest)
    return within, frozenset(unit for unit in told if unit not in within and unit.stems[0] not in ASKING)


def holds_in_any(item: Item, besides: frozenset[Unit], lacking: frozenset[Unit], *, topical: bool) -> bool:
    """Say whether a fact has all that is asked besides a case, and is told of no case itself."""
    if besides & lacking or item.section not in _IN_ANY_CASE:
        return False
    tells = topical or len(besides) >= _TELLING_BESIDES or any(unit.weight >= _RARE for unit in besides)
    return tells and not _ON_CONDITION.search(words_of(item.fact))


_RARE = 0.9
_IN_ANY_CASE = frozenset([Section.OTHER_TERMS, Section.INFORMATION_SHARING, Section.DECISIONS, Section.SCOPE])
_ON_CONDITION = re.compile(
    r"\b(?:if|unless|where|when|once|in case|provided|only|except|until)\b", re.IGNORECASE
)
"""What says of a rule in which case it is so."""
