"""Words by which something is asked, put right where a slip of the keys has made none of them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from agreements.word_lists import set_of
from answering.facts.aspects import ASKING_WORDS
from answering.language.english import is_known, is_light, stem
from answering.language.spelling import FORGIVEN_FROM, slips
from answering.language.thesaurus import LIGHT, NUMBERS, STOP
from questions.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_]{4,}")
_OF_READING = frozenset(
    word
    for line in (
        "what when where which whose often frequently many much between before after until agreement",
        "agreements memorandum organisation organisations organization council councils trust trusts board",
        "boards group committee clinical commissioning integrated foundation partner partners party parties",
        "partnership chairs chaired meets meetings meeting starts started begins ends ended expires",
        "expired lasts attached",
        "legally binding notice period responsible responsibility reports responsibilities signatory",
        "signatories clause clauses schedules appendices appendix annexes milestones deliverables reviews",
        "gateways targets stand stands accountable payments contributes contribution contributions amount",
        "amounts addresses deadlines obligations long pays email number months people happens happen date",
        "dates scope difference differences",
    )
    for word in line.split()
)
_OF_FOUR = set_of("what when long many much date pays ends")
"""Words of four letters in which two that are swapped make no other word, which a slip is forgiven in too."""

_DROPPED_FROM = 7  # letters of a word of which one may be missing, or of which a shorter one has one too many
_KNOWN = ASKING_WORDS | _OF_READING | _OF_FOUR
_SMALL = frozenset(word for word in (*STOP, *LIGHT, *NUMBERS) if len(word) >= FORGIVEN_FROM) - _KNOWN
"""Words that only stand around those that ask, which are taken for no word that lacks a letter of one."""

_REAL = frozenset(
    word
    for line in (
        "broad parity parities blinding biding stating staring starring stared singed sings trail trails",
        "dairy stat stats chars charis rolls rations contact contacts contract contracts patient patience",
        "tends tend county country covert convert quite quiet daily dally sight signet expanse expand extant",
        "extent reserve reverse preform perform casual causal united untied detail retail noticed notified",
        "singing booth compete competed competes barley finnish receivers angel angle diary",
        "scared sacred bared beard boarder border",
    )
    for word in line.split()
)
"""English words that are a slip away from one of ours."""


def respelt(said: str, vocabulary: Vocabulary) -> str:
    """Return a question with the words by which it asks put right, where a slip of the keys spoilt them.

    Two letters of such a word are swapped, one is said twice or, of a long word, one is missing. No word
    that an agreement is known by is changed.
    """
    return _WORD.sub(lambda found: _put_right(found[0], vocabulary), said)


def _put_right(word: str, vocabulary: Vocabulary) -> str:
    near = _near(word.casefold())
    return near if near and not vocabulary.containing(word.casefold(), 1) else word


@lru_cache(maxsize=5_000)
def _near(low: str) -> str:
    """Return the one word that is a slip away from what is none of ours."""
    if low in _KNOWN | _SMALL | _REAL or is_known(stem(low)) or is_light(stem(low)):
        return ""
    near = {one for one in _alike(low) if _is_slip(low, one)}
    return min(near) if len({stem(one) for one in near}) == 1 else ""


_BY_LETTER: dict[str, list[str]] = {}
for _one in sorted(_KNOWN | _SMALL):
    _BY_LETTER.setdefault(_one[0], []).append(_one)


def _alike(low: str) -> Iterator[str]:
    """Give words of about that length which begin alike; of the shortest, two may be swapped there too."""
    letters = low[:2] if len(low) < FORGIVEN_FROM else low[:1]
    for letter in dict.fromkeys(letters):
        yield from (one for one in _BY_LETTER.get(letter, ()) if abs(len(one) - len(low)) <= 1)


def _is_slip(low: str, one: str) -> bool:
    if slips(low, one, 1) != 1 or low.startswith(one) or one.startswith(low):
        return False  # or only another ending
    if sorted(one) == sorted(low):
        return len(low) >= FORGIVEN_FROM or one in _OF_FOUR
    if len(one) == len(low) or len(low) < FORGIVEN_FROM:
        return False
    longest = max(len(one), len(low))
    return _once(one) == _once(low) or (longest > _DROPPED_FROM and one in _KNOWN)


def _once(word: str) -> str:
    """Return a word with no letter said twice in a row."""
    return re.sub(r"(.)\1", r"\1", word)
