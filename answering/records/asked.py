"""What a question asks of the records, told from its words; what may or must be done, the document says."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto

from agreements.word_lists import set_of
from answering.language.english import cues
from answering.language.opening import MAY_DO
from answering.language.patterns import anycase
from answering.records.acts_asked import act_asked
from answering.records.authority_asked import asks_of_authority
from answering.records.held_asked import GATEWAY_WORDS, REVIEW_WORDS, asks_of_gateways, asks_of_reviews
from answering.records.notes_asked import WORDS, asks_of_notes


class Matter(Enum):
    """What of the records is asked about."""

    NOTICE = auto()
    VERSIONS = auto()
    SUCCESSOR = auto()
    ACCESS = auto()
    SIGN_OFFS = auto()
    ITEM_SIGNED = auto()
    CHANGES = auto()
    GATEWAYS = auto()
    REVIEWS = auto()
    ACTS = auto()
    AUTHORITY = auto()


HELD = frozenset([Matter.GATEWAYS, Matter.REVIEWS])
"""What came of gateways and reviews."""


@dataclass(frozen=True)
class _Way:
    """How a matter is asked about, and all the words that may stand in it: any other asks for more."""

    matter: Matter
    said: re.Pattern[str]
    words: frozenset[str]


_RULES = anycase(
    rf"\b(?:must|should|shall|{MAY_DO}|might|can|could|would|need\w*|requir\w*|allow\w*|permit\w*"
    r"|ha(?:s|ve|d) to|to be|to (?:give|serve|withdraw|replace)|if|says?|stated?|will be|long|much"
    r"|(?:once|when|after|before|until|unless) (?:any |a |the )?notice)\b"
)
"""Words by which it is asked what is to be done, not what was."""

_ACTED = (
    r"(?:gave|given|serv(?:e|ed)|handed in|sent|received|recorded|logged|withdr[ae]w|withdrawn|taken back)"
)
_BEEN = r"(?:(?:has|have|had|was|were|been|ever|already|still|yet|now|just)\s+)"

_OF_NOTICE = anycase(
    r"\bunder (?:any |a |formal )?notice\b"
    rf"|\bnotices?\s+(?:to \w+\s+)?{_BEEN}{{1,5}}{_ACTED}\b"
    rf"|\b(?:has|have|had|was|were)\s+(?:\w+\s+){{0,4}}notices?\s+(?:\w+\s+){{0,4}}{_ACTED}\b"
    rf"|\b(?:gave|given|served|withdrew|withdrawn|received|recorded)\s+(?:\w+\s+){{0,3}}notices?\b"
    r"|\bdid\b.{1,80}\b(?:give|serve|withdraw|take back|receive)\s+(?:\w+\s+){0,3}notices?\b"
    r"|\bnotices?\b.{0,60}\b(?:stands?|standing|stood|in force|outstanding|runs? out|ran out|withdrawn"
    r"|taken back)\b"
    r"|\b(?:standing|live|current|outstanding|running) notices?\b"
    rf"|^\W*(?:any )?notices? {_ACTED}\b|\bnotices? did\b.{{1,60}}\b(?:give|serve|withdraw)\b"
    r"|\b(?:any|an?) notices? (?:on|to (?:end|leave|terminate|quit))\b"
    r"|\b(?:what|which|how many) notices (?:are|were|have|do)\b"
    r"|\b(?:the|its|that|their) notice\b.{0,60}\b(?:expires?|expired|ends?|runs? out|ran out)\b"
)
_OF_VERSIONS = anycase(
    r"\b(?:newer|later|more recent|updated|earlier|older|previous|another|second|new|other|different)"
    r" versions?\b"
    r"|\b(?:how many|which|what|all|both|several|any|our|the|between|two|three) versions\b"
    r"|^\W*(?:is|are|isn['\u2019]?t)\b.{0,80}\b(?:latest|newest|most recent|current|only) version\b"
)
_OF_SUCCESSOR = anycase(
    r"\b(?:is|are|was|were|been|got)\b(?:\s+[\w'\u2019-]+){0,8}\s+(?:replaced|superseded|supplanted)\b"
    r"|^\W*(?:and |so )*(?:what|who|which(?: \w+)?|(?:has|have) any\w*(?: \w+)?)(?: has| have)?(?: ever)?"
    r" (?:replaced|superseded|supplanted)\b"
    r"|\bdid any\w*(?: \w+)? (?:replace|supersede)\b"
)
_OF_ACCESS = anycase(
    r"\b(?:when|who|why|how often|by whom|ever)\b.{1,60}?\b(?:restricted|unrestricted|locked|(?:re)?opened"
    r"|made (?:private|public))\b"
    r"|\bdid any\w*.{1,60}?\brestrict\b"
)
_OF_SIGN_OFFS = anycase(
    r"\b(?:who|when|by whom)\b.{0,20}?\b(?:recorded|entered|logged|put in)\b"
    r".{1,60}?\bsign(?:ed|ing|atures?|-?offs?)\b"
    r"|\b(?:when|by whom)\b.{0,60}?\bsign(?:ed|ing|atures?|-?offs?)\b.{1,20}?\b(?:recorded|logged)\b"
    r"|\b(?:signed|signatures?)\b.{1,60}?\b(?:first|earlier|previous|old|older|last) version\b"
)

_OF_ITEM_SIGNED = anycase(
    r"\bsign(?:s|ed|ing|ature)?\b(?: off)?(?: (?:of|on|for|the|gateway|review|deliverable|milestone)){0,3}"
    r" [a-z]{1,2}\d{1,3}\b"
    r"|\b(?:is|was|has|have|been)\b.{0,40}?\b[a-z]{1,2}\d{1,3}\b.{0,30}?\bsigned\b"
)
_STILL = anycase(r"\bwho\b.{0,30}?\b(?:still|yet|left|else)\b")
"""How it is asked who has still to do what others did, not who has to by the document."""

_WAYS = (
    _Way(
        Matter.NOTICE,
        _OF_NOTICE,
        cues("""
        notice give gave given serve withdraw withdrew withdrawn take took back hand send receive record log
        expire quit pull
        stand stood run ran out outstanding live current force formal under end terminate leave early party
        anyone anybody side partner still already yet agreement register early written letter
        """),
    ),
    _Way(
        Matter.SIGN_OFFS,
        _OF_SIGN_OFFS,
        cues(
            "record recorded enter entered log logged put sign signed signature signoff off version first "
            "early earlier previous old older last party agreement paper"
        ),
    ),
    _Way(
        Matter.VERSIONS,
        _OF_VERSIONS,
        cues("""
        version new newer late later recent updated update early earlier old older previous another second
        other different difference differ change changed latest newest current only 1 2 3 all both several
        hold held keep kept record register know known import agreement document
        """),
    ),
    _Way(
        Matter.SUCCESSOR,
        _OF_SUCCESSOR,
        cues("replace replaced supersede superseded supplanted agreement anything else already yet ever new"),
    ),
    _Way(
        Matter.ACCESS,
        _OF_ACCESS,
        cues(
            "restrict restricted unrestricted lock locked open opened reopened private public make made all "
            "everybody everyone again ever access agreement"
        ),
    ),
)


_DEEDS = cues("give gave given serve served withdraw withdrew withdrawn record recorded replaced restricted")
_OF_CHANGES = _DEEDS | cues("""
change changed extend extended agree agreed sign signed approve approved propose proposed raise raised write
wrote reject rejected take took taken effect start reason
""")

_ASKED_ON = {
    Matter.CHANGES: _OF_CHANGES,
    Matter.GATEWAYS: _DEEDS | GATEWAY_WORDS,
    Matter.REVIEWS: _DEEDS | REVIEW_WORDS,
}


def deeds(matter: Matter) -> frozenset[str]:
    """Return the stems of words for what was recorded, by which it is asked on about it."""
    return _ASKED_ON.get(matter, _DEEDS)


def matter_asked(said: str) -> Matter | None:
    """Say which of the records a question may be about, by the way it is put."""
    rules = bool(_RULES.search(said))
    found = None if rules else next((way.matter for way in _WAYS if way.said.search(said)), None)
    ways = (
        (Matter.ITEM_SIGNED, bool(_OF_ITEM_SIGNED.search(said) and (_STILL.search(said) or not rules))),
        (Matter.CHANGES, asks_of_notes(said, rules=rules)),
        (Matter.GATEWAYS, asks_of_gateways(said)),
        (Matter.REVIEWS, asks_of_reviews(said)),
        (Matter.ACTS, act_asked(said) is not None),
        (Matter.AUTHORITY, asks_of_authority(said)),
    )
    return found or next((matter for matter, so in ways if so), None)


def asks_of_changes(said: str) -> bool:
    """Say whether a question is of what was changed."""
    return matter_asked(said) is Matter.CHANGES


def words_of(matter: Matter) -> frozenset[str]:
    """Return the stems of all the words that a question about some records may have."""
    return next((way.words for way in _WAYS if way.matter is matter), WORDS)


_STANDS = anycase(
    r"\bunder (?:any |a |formal )?notice\b|\b(?:stands?|standing|in force|still|live|current|outstanding)\b"
)


def asks_what_stands(said: str) -> bool:
    """Say whether it is asked how things stand now, rather than what was done."""
    return bool(_STANDS.search(said))


_RUNS_OUT = anycase(r"\bnotice\b.{0,60}\b(?:expires?|ends?|runs? out)\b")


def asks_of_its_end(said: str) -> bool:
    """Say whether it is asked when notice runs out, which where none was given may be any that could be."""
    return bool(_RUNS_OUT.search(said))


_TAKEN_BACK = anycase(r"\b(?:withdr[ae]w|withdrawn|taken back|take back|took back)\b")


def asks_of_withdrawal(said: str) -> bool:
    """Say whether it is asked if a notice was taken back."""
    return bool(_TAKEN_BACK.search(said))


_VERSION_OF = anycase(r"\bversions? of (?:the|its|our|their|an?) ([\w'\u2019-]+)")
_ITSELF = set_of("agreement mou memorandum document contract deal text entry whole")


def asks_of_part(said: str, names: Collection[str]) -> bool:
    """Say whether it is asked of a version of something in an agreement, which none of its `names` begins."""
    found = _VERSION_OF.search(said)
    return found is not None and found[1].casefold() not in _ITSELF.union(names)


_BEFORE = anycase(r"\b(?:earlier|older|previous|first|old)\b")
_LATER = anycase(r"\b(?:newer|later|more recent|updated|new|second)\b")
_LATEST = anycase(r"\b(?:latest|newest|most recent|current|only)\b")


def asks_of_earlier(said: str) -> bool:
    """Say whether it is asked of a version before this one."""
    return bool(_BEFORE.search(said))


def asks_of_later(said: str) -> bool:
    """Say whether it is asked of a version after this one."""
    return bool(_LATER.search(said))


def asks_of_latest(said: str) -> bool:
    """Say whether it is asked if this is the last version."""
    return bool(_LATEST.search(said))
