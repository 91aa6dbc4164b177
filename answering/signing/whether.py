"""Yes or no where it is asked whether somebody signed, or has a place to."""

import re

from agreements.standing import SIGNED_BEFORE, Standing
from agreements.terms import Fact, Party, Terms
from answering.fitting.matching import Match
from answering.language.english import cues, is_light, stem, stems
from answering.language.opening import OPENS
from answering.language.standings import SIGNING

EVERY = cues("everyone everybody")
"""Words that ask of all parties."""

_ANYBODY = re.compile(r"\b(?:any|some)(?:one|body)?\b|\bever\b|\bparties\b", re.IGNORECASE)
"""How it is asked of any party at all, and not of the agreement."""

_PLACES = cues("block line place space section box nowhere")


_TO_SIGN = re.compile(
    r"\b(?:still|yet|left|remaining|outstanding|need(?:s|ing)?|waiting|due) to sign\b", re.IGNORECASE
)


_WHO_SIGNS = re.compile(
    rf"^{OPENS}(?:do|does|will|would|should|must|is|are|may|can)(?:n['\u2019]?t)?\b"
    r"(?!.*\b(?:signed|signatures?|has|have|had|yet|still)\b).*\b(?:signs?|signing|signator(?:y|ies))\b"
    r"|\bsigns (?:for|on behalf)\b",
    re.IGNORECASE,
)


def unsaid_of_signing(said: str) -> frozenset[str]:
    """Return the words on signing by which it is only asked who somebody is: `does she sign for us?`."""
    return _SIGNING if _WHO_SIGNS.search(said) else frozenset()


def asks_who_is_left(said: str) -> bool:
    """Say whether it is asked if anybody has not signed, rather than if somebody has."""
    return bool(_TO_SIGN.search(said))


def is_of_some(said: str, stands: Standing) -> bool:
    """Say whether an agreement is asked to be signed that some have signed, and others have not."""
    partly = bool(stands.signatures and stands.missing)
    return partly and not _ANYBODY.search(said) and not EVERY & stems(said)


def place(match: Match, asked: frozenset[str], terms: Terms, stands: Standing) -> bool | None:
    """Say whether a party has a place to sign, or where that is not asked whether it signed."""
    if asked & _PLACES and isinstance(match.item.fact, Party):
        return terms.place_to_sign(match.item.fact)
    return any(one.party == getattr(match.item.fact, "id", "") for one in stands.signatures)


def signed(_: Match, asked: frozenset[str], __: Terms, stands: Standing) -> bool:
    """Say whether anybody signed, or everybody where that is asked."""
    everyone = asked & EVERY
    signed = not stands.missing if everyone else bool(stands.signatures)
    return (not signed) if stem("unsigned") in asked else signed


def party_signed(match: Match, asked: frozenset[str], _: Terms, stands: Standing) -> bool | None:
    """Say whether the party of a signature block signed; else somebody is who the block says."""
    if not asked & _SIGNING:
        own = match.item.name | match.item.text
        return all(one in own or is_light(one) for one in asked) or None
    party = getattr(match.item.fact, "party", None)
    signed = any(signature.party == party for signature in stands.signatures)
    if not signed and asked & (_VERSION | stems(_before(match.item.fact))) - _SIGNING:
        return (
            None  # an earlier version was signed, by the very person that is asked about, or it is asked of
        )
    return None if signed and asked & _COMPARED else signed  # the days of both say which was first


def _before(fact: Fact) -> str:
    """Return who signed the earlier version, and when, as a block tells it that is not signed now."""
    note = getattr(fact, "note", None) or ""
    return note.partition("; ")[0].removeprefix(SIGNED_BEFORE) if note.startswith(SIGNED_BEFORE) else ""


_VERSION = cues("version copy previous original")

_SIGNING = SIGNING | cues("unsigned signoff agreed dated")
"""Words that ask whether somebody has signed, rather than who they are: `is she the Chief Officer?`."""

_COMPARED = cues("before after earlier later sooner")


def blocks(_: Match, asked: frozenset[str], terms: Terms, __: Standing) -> bool | None:
    """Say whether the document has signature blocks, and whether they are filled in or left blank."""
    if asked & cues("blank empty missing insert"):
        return not all(block.printed_name for block in terms.signatories)
    if asked & cues("name names person people who filled complete"):
        return any(block.printed_name for block in terms.signatories)
    if asked & EVERY and asked & _PLACES:
        places = [terms.place_to_sign(party) for party in terms.parties]
        return None if None in places else all(places)
    return bool(terms.signatories)
