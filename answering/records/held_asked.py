"""What a question asks of gateways that were decided and reviews that were held.

What is to be decided at one, by whom, on what evidence and when, the document says.
"""

import re
from enum import Enum, auto

from answering.language.english import cues
from answering.language.opening import MAY_DO
from answering.language.patterns import anycase


class Fate(Enum):
    """What of a gateway or a review it may be asked whether it is so."""

    DONE = auto()
    PASSED = auto()
    FAILED = auto()
    DEFERRED = auto()
    OPEN = auto()
    LATE = auto()
    IN_TIME = auto()
    EITHER = auto()


_AHEAD = anycase(
    rf"\b(?:must|should|shall|{MAY_DO}|might|can|could|would|will|ought|need\w*|requir\w*|if|happens|next"
    r"|ha(?:s|ve|d) to|to (?:be|decide|reconfirm|approve|hold|review)"
    r"|(?<!still )(?<!yet )due(?! (?:still|yet))|how often (?:is|are|do)"
    r"|usually|normally|supposed|meant|planned|expected)\b"
)
"""Words by which it is asked what is to come of it, not what came."""

_PAST = (
    r"(?:did|was|were|has|have|had|been|got|still|yet|outcome|result|decided|reconfirmed|passed|failed|refused"
    r"|rejected|approved|deferred|postponed|said|went|came|took|made|held|found|reviewed|recorded"
    r"|(?:is|are)\b.{1,60}\b(?:done|held|finished|completed?))"
)
_SAY = r"(?:sa(?:y|id)|answer(?:ed)?|vot(?:e|ed)|was|were|an?|or)"
_GATEWAY = r"\b(?:gateways?|reconfirm\w*|go[- ]or[- ]no[- ]go)\b"
_DECIDED = (
    r"\b(?:decid(?:e|ed)|decisions?|reconfirm\w*|pass(?:ed)?|fail(?:ed)?|approv(?:e|ed|al)"
    r"|refus(?:e|ed|al)|rejected"
    rf"|turn(?:ed)?(?: it)? down|outcome|result|go|went|gone|get|got|held|happen(?:ed)?|done|taken|took|made"
    rf"|defer(?:red)?|postponed|put off|recorded|{_SAY} (?:yes|no)|still|early|late|in time|on time)\b"
)
_OF_GATEWAY = (anycase(_GATEWAY), anycase(_DECIDED), anycase(rf"\b{_PAST}\b"))
_OF_DECISION = (
    anycase(
        r"^\W*(?:(?:and|so|but|ok) )*(?:what|why|when|how|who|did|has|have|which (?:body|board|way))\b.{0,60}"
        r"\b(?:reconfirm(?:ed)?|decid(?:e|ed)|(?:say|said|voted?) (?:yes|no)|turn(?:ed)?(?: it)? down)\b"
    ),
    anycase(r"\b(?:did|has|have|had|who decided|who (?:said|voted|turned))\b"),
)
_OF_REVIEW = (
    anycase(r"\breview(?:s|ed)?\b"),
    anycase(
        r"\b(?:held|done|happen(?:ed)?|t(?:ake|aken|ook) place|carried out|f(?:ind|ound)|findings?"
        r"|outcomes?|results?|conclu\w+|decid(?:e|ed)|sa(?:y|id)|c[ao]me out|early|late|in time|on time"
        r"|completed|finished|recorded|reviewed|agreed?|recommend\w*|still|yet|had)\b"
    ),
    anycase(rf"\b{_PAST}\b"),
)
_TYPED = anycase(r"^\W*(gateway|decide|review) [\w-]+(?: [\w-]+)?\W*(?:\([\w-]+\))?\W*$")
"""The commands that show a gateway or a review, which are gone on from as questions are."""

GATEWAY_WORDS = cues("""
gateway reconfirm reconfirmed reconfirmation decide decided decision pass passed fail failed approve
approved approval refuse refused refusal reject rejected turn turned down outcome result go went gone get
got through held happen happened done take taken took make made place defer deferred postpone postponed
put off record recorded note say said vote voted answer yes no not still yet open undecided outstanding
due already ever early late time earlier later body board continue agreement mou date day reason reasons
far so
""")
REVIEW_WORDS = cues("""
review reviews reviewed held hold done happen happened take taken took place carry carried out find found
finding findings outcome outcomes result results conclude concluded conclusion decide decided say said
come came early late earlier later time complete completed finish finished record recorded agree agreed
recommend recommended still yet open outstanding due already ever last latest recent recently first
annual date day note agreement mou make made anybody anyone far so
""")
"""The stems of all the words that such a question may have, besides those of the thing itself."""


def asks_of_gateways(said: str) -> bool:
    """Say whether it may be asked what was decided at a gateway."""
    typed = _TYPED.search(said)
    if typed:
        return typed[1].casefold() != "review"
    return not _AHEAD.search(said) and (
        all(way.search(said) for way in _OF_GATEWAY) or all(way.search(said) for way in _OF_DECISION)
    )


def names_gateway(said: str) -> bool:
    """Say whether a gateway is named, rather than that something was decided."""
    return bool(_TYPED.search(said) or re.search(_GATEWAY, said, re.IGNORECASE))


def asks_of_reviews(said: str) -> bool:
    """Say whether it may be asked of a review that was held."""
    typed = _TYPED.search(said)
    if typed:
        return typed[1].casefold() == "review"
    return not _AHEAD.search(said) and all(way.search(said) for way in _OF_REVIEW)


_WHICH_WERE = anycase(
    r"\b(?:which|what|any|how many)(?: of)?(?: the| our)? gateways?\b(?: \w+){0,3}? (?:passed|failed|refused"
    r"|rejected|approved|deferred|postponed|reconfirmed|turned down|decided)\b"
)


def asks_which_were(said: str) -> bool:
    """Say whether it is asked which gateways were decided in some way, which only records tell."""
    return bool(_WHICH_WERE.search(said)) and not _AHEAD.search(said)


_FATES = (
    (Fate.EITHER, anycase(r"\byes or (?:an? )?no\b|\bpass(?:ed)? or\b|\bor (?:not|fail\w*|refused)\b")),
    (Fate.DEFERRED, anycase(r"\b(?:defer(?:red)?|postponed|put off)\b")),
    (Fate.OPEN, anycase(r"\b(?:still|open|undecided|outstanding|yet to)\b")),
    (Fate.LATE, anycase(r"\b(?:late|overdue|delayed|after its (?:day|date))\b")),
    (
        Fate.IN_TIME,
        anycase(
            r"\b(?:early|earl(?:y|ier)|in time|on time|ahead of (?:time|schedule)|before its (?:day|date))\b"
        ),
    ),
    (
        Fate.FAILED,
        anycase(r"\b(?:fail\w*|refus\w*|rejected|turn(?:ed)?(?: it)? down|(?:say|said|voted?|an?) no)\b"),
    ),
    (
        Fate.PASSED,
        anycase(
            r"\b(?:pass(?:ed)?|through|reconfirm\w*|approv\w*|(?:say|said|voted?|an?) yes|go(?:ne)? ahead)\b"
        ),
    ),
)


def fate_asked(said: str) -> Fate:
    """Say what it is asked to have become of it."""
    return next((fate for fate, way in _FATES if way.search(said)), Fate.DONE)
