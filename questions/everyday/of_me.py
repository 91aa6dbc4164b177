"""What is asked of oneself in everyday words: `have I signed X?`, `what am I meant to sign?`."""

import re

from agreements.word_lists import set_of
from questions.words import SAYING_NOTHING

AGREEMENTS = set_of("agreements agreement mous mou memoranda contracts contract")
MYSELF = set_of("i i'm im me my mine")
BESIDE_ME = AGREEMENTS | set_of("""
need needs needed must should meant supposed waiting wait waits await awaits awaiting sign signing
signed signature signatures action actions task tasks attention plate desk worklist job jobs with
assigned required doing up outstanding urgent diary calendar agenda
""")
SIGNING = set_of("sign signing signed signature signatures")
_HAVE_I_SIGNED = re.compile(
    r"(?:(?:so|and|ok|please|can you|could you|show me|tell me|list|remind me) )*"
    r"(?:my (?:own )?(?:signatures|sign-offs)"
    r"|(?:what|which|everything|all)(?: (?:of|the|these|those|other|else|things?|ones?|agreements?|mous?"
    r"|change notes?|ccns?|documents?|that))* (?:(?:have|had|did) )?i(?:'ve| have)?"
    r"(?: (?:already|ever|just|actually))? sign(?:ed)?(?: off)?"
    r"(?: (?:so far|already|here|before|up to now|to date|in the past))?)"
)
"""How it is asked what oneself has signed."""

_NEEDS_DOING = re.compile(r"(?:what|which)(?: things)?(?:'s| is| are)? needs? (?:doing|to be done)")
_OF_WHAT_WAS_SAID = re.compile(r"\b(?:who|when|where|signed|it)\b|\b(?:this|that|them|these|those)$")
"""What in a conversation ask on about what was spoken of, and not what awaits whoever asks."""

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
    if what.split()[1:] and what.split()[0] in _ANYTHING:
        return ""  # in some days, or of what is named behind
    if (words & _ANYTHING and words <= _ANYTHING | SAYING_NOTHING) or not (words or last):
        return "my signatures"
    if words - SAYING_NOTHING <= _SPOKEN_OF:
        return f"signed by me {last}" if last else ""
    return f"signed by me {what}"


def is_of_me(line: str) -> bool:
    """Say whether it is asked what whoever asks has to do and no more, and not what they did."""
    words = set(line.split())
    of_me = bool(words & MYSELF) and words - SAYING_NOTHING <= MYSELF | BESIDE_ME
    return of_me and not _I_DID.search(line)


_I_DID = re.compile(
    r"\b(?:have|had|did|haven't|hadn't|didn't) i(?: (?:not|already|ever|even|actually|just))*"
    r" (?:sign(?:ed)?|do(?:ne)?)\b"
)
"""How it is asked what oneself did."""


def signed_by_me(line: str) -> str:
    """Read whether it is asked what, or whether anything, was signed by whoever asks."""
    words = set(line.split())
    of_signing = _HAVE_I_SIGNED.fullmatch(line) or (
        _I_DID.search(line) and words & SIGNING and words - SAYING_NOTHING <= MYSELF | SIGNING | _ANYTHING
    )
    return "my signatures" if of_signing else ""


def own_work(line: str, last: str) -> str:
    """Read whether it is asked what oneself has signed, or what waits for one."""
    if signed := signed_by_me(line):
        return signed
    waits = _NEEDS_DOING.fullmatch(line) or (is_of_me(line) and not (last and _OF_WHAT_WAS_SAID.search(line)))
    return "home" if waits else ""
