"""What a question asks of what was done in some days, or by somebody: signed, agreed, changed, recorded.

What is to be signed or done, and what changes when, the document says.
"""

from enum import Enum, auto

from agreements.days.calendar import MONTH_WORD
from answering.language.english import cues
from answering.language.opening import MAY_DO
from answering.language.patterns import anycase


class Act(Enum):
    """What sort of thing was done."""

    SIGNED = auto()
    AGREED = auto()
    RECORDED = auto()


_AHEAD = anycase(
    rf"\b(?:must|should|shall|{MAY_DO}|might|can|could|would|will|ought|need\w*|requir\w*|if|due"
    r"|to be|left|still|yet|ha(?:s|ve|d) to|to sign|supposed|meant|planned|expected|i|my|me|nobody|not"
    r"|hasn['\u2019]t|never)\b"
)
"""Words by which it is asked what is to be done, what was not, or of whoever asks."""

_WHAT = (
    r"(?:(?:what|which)(?:['\u2019]s)?(?: (?:else|things|papers|documents|agreements|mous"
    r"|change notes|changes))?"
    r"|anything(?: else)?|everything|something|any (?:change notes?|agreements?|mous?))"
)
_AUX = r"(?:was|were|has|have|had|been|got|did|get|is|are)"
_WAYS = (
    (
        Act.SIGNED,
        anycase(
            rf"\b{_WHAT} (?:[\w'\u2019-]+ ){{0,5}}?sign(?:ed)?\b(?! up\b)"
            r"|^\W*(?:and |so |but )*(?:did|has|have|had)\b.{1,60}\bsign(?:ed)? (?:off )?"
            r"(?:anything|something)\b"
        ),
    ),
    (Act.AGREED, anycase(rf"\b{_WHAT} (?:{_AUX} )(?:[\w'\u2019-]+ ){{0,3}}?agreed?\b")),
    (
        Act.RECORDED,
        anycase(
            rf"\b{_WHAT} (?:{_AUX} )?(?:[\w'\u2019-]+ ){{0,3}}?(?:changed?|recorded|entered|logged)\b"
            rf"|\b(?:what|any(?:thing)?)(?:['\u2019]s)?(?: {_AUX})?(?: the| there)?(?: any)?"
            r" (?:changes|new)\b"
            r"|\banything (?:been |got )?done since\b"
            r"|\bwhat(?:['\u2019]s)? (?:(?:has|have) )?(?:[\w'\u2019-]+ ){0,2}?(?:happened|(?<=did )happen)\b"
            rf".{{0,40}}\b(?:since|last|this|past) (?:week|month|\d|[a-z]+day\b|{MONTH_WORD})"
        ),
    ),
)

ACT_WORDS = cues("""
sign signed signing agree agreed change changed changes record recorded enter entered log logged new
anything everything something thing things else paper papers document agreement mou contract note notes
changenote number ccn date day due do done make
happen happened made been ever all signature signoff count counts valid stand
stands hold holds good withdrawn withdraw taken back still we anybody anyone register since then so far
party parties side
""")
"""The stems of all the words that such a question may have, besides a name and the days."""


_STANDS = anycase(
    r"\b(?:signatures?|sign-?offs?)\b.{0,30}\b(?:counts?|valid|stands?|holds?|good|withdrawn|taken back)\b"
)
_WITHDRAWN = anycase(r"\b(?:withdr[ae]w|withdrawn|taken back)\b")


def asks_if_withdrawn(said: str) -> bool:
    """Say whether it is asked if somebody's signature was withdrawn."""
    return bool(_WITHDRAWN.search(said))


def act_asked(said: str) -> Act | None:
    """Say what was done that a question asks about by its days or by who did it, or nothing."""
    if _STANDS.search(said):
        return Act.SIGNED
    return None if _AHEAD.search(said) else next((act for act, way in _WAYS if way.search(said)), None)
