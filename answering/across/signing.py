"""How it is asked which agreements are signed, by whomever or by somebody who is in them."""

import re

from answering.language.english import cues, stem
from answering.language.standings import SIGNED
from answering.requests import Question

_TO_COME = cues(
    "miss missing missed lack lacking short outstanding pending wait awaiting chase need needing get"
)

_NO_ONE = cues("nobody no-one anybody anyone")


def asks_signed(asked: frozenset[str]) -> bool:
    """Say whether no more is asked than which agreements are signed, or wait for it."""
    asked -= _NO_ONE
    return bool(asked & SIGNED) and asked <= SIGNED | _TO_COME


def asks_signed_by(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked which agreements somebody who is in them has signed, or has not."""
    rest = asked - frozenset(stem(word) for word in question.party)
    signing = bool(rest & SIGNED) and rest <= SIGNED | _TO_COME
    return bool(question.party) and signing and of_signing(question)


def of_signing(question: Question) -> bool:
    """Say whether it is asked who signed what, and not who is in it."""
    return bool((_HAS_SIGNED if is_to_sign(question) else _DID_SIGN).search(question.said))


def is_to_sign(question: Question) -> bool:
    """Say whether it is asked what somebody has not signed."""
    return question.denied or bool(_STILL_TO.search(question.said))


_HAS_SIGNED = re.compile(
    r"\b(?:has|have|had|did|does|do|is|are)(?:n['\u2019]?t)?\b.{1,80}\bsign(?:ed)?\b(?! up\b)", re.IGNORECASE
)
_DID_SIGN = re.compile(
    r"\b(?:has|have|had|did)\b.{1,80}\bsign(?:ed)?\b(?! (?:up|on|off|for)\b)|\bsigned by\b", re.IGNORECASE
)
_STILL_TO = re.compile(r"\b(?:still|yet|left|needs?|has|have) to (?:be )?sign", re.IGNORECASE)
"""How it is asked what somebody has to sign who has not."""
