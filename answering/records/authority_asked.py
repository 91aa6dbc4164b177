"""What a question asks of who may sign here: whom a role lets sign, and to whom authority was handed on.

Who signs by the document, and who may delegate what, that says.
"""

from answering.language.english import cues
from answering.language.patterns import anycase

_MAY_SIGN = anycase(
    r"\b(?:can|may|could|allowed|entitled|authori[sz]ed|authority|right)\b.{1,60}?\bsign\b"
    r"|\bsign\b.{1,60}?\b(?:can|may)\b|\b(?:(?:un)?til|up to|from) when\b.{1,60}?\bsigns?\b"
    r"|\bhow long\b.{1,60}?\bsign\b"
)
_HANDED_ON = anycase(
    r"\bdelegat(?:e|ed|ion|ions)\b"
    r"|\b(?:hand(?:ed)?|pass(?:ed)?|gave|given)\b.{0,40}?\b(?:authority|signing|right to sign)\b"
)
_STANDS_IN = anycase(
    r"\b(?:stand(?:s|ing)? in|stood in|deputi[sz](?:es|ing)|cover(?:s|ing)? for|stand-?in)\b"
    r"|\bwho\b.{1,40}?\bsign(?:s|ing)?\b.{0,60}?\b(?:while|whilst|instead of|in place of"
    r"|in (?:his|her|their) absence"
    r"|on (?:leave|holiday)|away|when .{1,40} is (?:off|out|away|on))\b"
)
_ONESELF = anycase(r"\b(?:am|can|may|could|do|will|have) i\b|\bi (?:can|may|could|am|have)\b")
_RULES = anycase(r"\b(?:if|must|should|shall|under|clause|say|says|document)\b")

AUTHORITY_WORDS = cues("""
sign signs signing signatory signature authority authorised authorized allowed entitled right hand handed
pass passed give gave given on over delegate delegated delegation stand stands standing stood standin
deputise deputize deputising deputizing cover covers covering leave holiday away absence absent off out
place instead until till expire when from long today now still yet already ever anyone anybody someone
somebody everyone else other behalf agreement mou document party person people time while whilst
""")
"""The stems of all the words that such a question may have, besides names."""


def asks_of_authority(said: str) -> bool:
    """Say whether it may be asked who may sign by what is recorded here."""
    ways = (_MAY_SIGN, _HANDED_ON, _STANDS_IN)
    return not _RULES.search(said) and any(way.search(said) for way in ways)


def asks_if_handed_on(said: str) -> bool:
    """Say whether it is asked what somebody handed on, rather than who may sign."""
    return bool(_HANDED_ON.search(said) or _STANDS_IN.search(said))


def asks_of_oneself(said: str) -> bool:
    """Say whether whoever asks wants to know of themself, whom no word names."""
    return bool(_ONESELF.search(said))
