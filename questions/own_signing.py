"""Everyday words for whether oneself has signed an agreement: `have I signed X?`, `did I sign it?`."""

import re

from agreements.word_lists import set_of
from questions.words import SAYING_NOTHING

_DID_I_SIGN = re.compile(
    r"(?:(?:so|and|ok|but|please|can you|could you|tell me|check|remind me|if|whether) )*"
    r"(?:have|haven't|did|didn't|had) i(?: (?:not|already|ever|actually|even))*(?: yet)? sign(?:ed)?(?: off)?"
    r"(?: on)?(?: (?P<what>(?!(?:for|by|in|on|as|up|before|after)\b)\S.{0,80}?))??"
    r"(?: (?:yet|already|now|or not|at all|myself|here|so far))*"
    r"|(?:is|was) (?P<whose>\S.{0,80}?)(?: (?:already|ever))? signed (?:off )?by me"
)
"""How it is asked whether oneself has signed something."""

_ANYTHING = set_of("anything something everything")
_SPOKEN_OF = set_of("it this that one agreement mou document")


def own_signing(line: str, last: str) -> str:
    """Read whether it is asked if oneself signed an agreement: the one that is named, or was spoken of."""
    asked = _DID_I_SIGN.fullmatch(line)
    if asked is None:
        return ""
    what = asked["what"] or asked["whose"] or ""
    words = set(what.split())
    if (words & _ANYTHING and words <= _ANYTHING | SAYING_NOTHING) or not (words or last):
        return "my signatures"
    if words - SAYING_NOTHING <= _SPOKEN_OF:
        return f"signed by me {last}" if last else ""
    return f"signed by me {what}"
