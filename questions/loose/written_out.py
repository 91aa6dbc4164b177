"""What is typed in a hurry, written out as it is meant: `wd u know abt the mtg b4 xmas, tho`."""

import re
from functools import cache

from agreements.word_lists import set_of
from answering.language.shortened import TYPED
from questions.vocabulary import Vocabulary

_LETTERS = re.compile(r"[^\W\d_]+\Z")


def written_out(said: str, vocabulary: Vocabulary) -> str:
    """Return a question with what was shortened in typing written out, but for what is part of a name.

    What stands in capitals is short for something else: `CD` is a director, and no `could`.
    """
    shouted = said.isupper()

    def _full(found: re.Match[str]) -> str:
        short = found[0].strip(" .,()")
        if len(short) == 1 and _LABELLED.search(said[: found.start()]):
            return found[0]
        capitals = not (short.islower() or short.istitle()) or (short.isupper() and short[1:])
        if capitals and short.casefold() not in _SAID_ALIKE and not shouted and _LETTERS.match(short):
            return found[0]
        if _LETTERS.match(short) and _is_of_name(short.casefold(), found, vocabulary):
            return found[0]
        return _rows()[1][found.lastgroup or ""]

    return re.sub(r"  +", " ", _rows()[0].sub(_full, said)).strip() if _rows()[0].search(said) else said


_LABELLED = re.compile(
    r"\b(?:schedule|annex|appendix|part|paper|section|table|ward|zone|group|stage|phase|level|option|type) $",
    re.IGNORECASE,
)
"""Words before a letter that is then a label, and short for nothing: `ward n`."""

_SAID_ALIKE = set_of("fyi btw fwiw iirc afaik imho tbh lol atm eg u ppl")
"""What is short for the same in capitals too."""


def _is_of_name(short: str, found: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Say whether a word is of a name; a single letter only beside another word of that name: `n patel`."""
    names = vocabulary.containing(short, _LOOKED_UP)
    said, first, end = found.string.casefold(), found.start(), found.end()
    beside = {
        *_WORD.findall(said[max(0, first - _FAR) : first])[-1:],
        *_WORD.findall(said[end : end + _FAR])[:1],
    }
    return any(len(short) > 1 or beside & set(_WORD.findall(one.key)) for one in names)


_WORD = re.compile(r"\w+")
_LOOKED_UP = 20
_FAR = 40  # letters, among which the next word is


@cache
def _rows() -> tuple[re.Pattern[str], dict[str, str]]:
    """Compile all rows into one pattern, each under the name of its place, with what each stands for."""
    full = {f"row{place}": word for place, (_, word) in enumerate(TYPED)}
    ways = "|".join(f"(?P<row{place}>{way})" for place, (way, _) in enumerate(TYPED))
    return re.compile(rf"(?<![\w/'\u2019&-])(?:{ways})(?![\w'\u2019-])", re.IGNORECASE), full
