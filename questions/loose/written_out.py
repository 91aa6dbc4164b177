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
        capitals = not (short.islower() or short.istitle()) or (short.isupper() and short[1:])
        if capitals and short.casefold() not in _SAID_ALIKE and not shouted and _LETTERS.match(short):
            return found[0]
        if _LETTERS.match(short) and vocabulary.containing(short.casefold(), 1):
            return found[0]
        return _rows()[1][found.lastgroup or ""]

    return re.sub(r"  +", " ", _rows()[0].sub(_full, said)).strip() if _rows()[0].search(said) else said


_SAID_ALIKE = set_of("fyi btw fwiw iirc afaik imho tbh lol atm eg u ppl")
"""What is short for the same in capitals too."""


@cache
def _rows() -> tuple[re.Pattern[str], dict[str, str]]:
    """Compile all rows into one pattern, each under the name of its place, with what each stands for."""
    full = {f"row{place}": word for place, (_, word) in enumerate(TYPED)}
    ways = "|".join(f"(?P<row{place}>{way})" for place, (way, _) in enumerate(TYPED))
    return re.compile(rf"(?<![\w/'\u2019&-])(?:{ways})(?![\w'\u2019-])", re.IGNORECASE), full
