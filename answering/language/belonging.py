"""How it is asked whether something is one of those that were spoken of."""

import re

from answering.language.opening import AUX, OPENS, WH

_THEM = r"(?:them|those|these)"
_TOO = r"(?:,? (?:too|as well|also|then))?"
_ONE = (
    rf"(?:also |really |actually )?(?:(?:one|some|part|any) (?:of|among) {_THEM}|(?:among|amongst) {_THEM}"
    r"|(?:on|in) (?:there|(?:the|that) list))"
)
_X = r"(?P<x>(?!(?:any|either|both|all|each|which|what|who|it|that|this|he|she|they)\b)[\w(].*?)"
_WAYS = tuple(
    re.compile(rf"{OPENS}{pattern}\W*", re.IGNORECASE)
    for pattern in (
        rf"(?:is|are|was|were) {_X} {_ONE}{_TOO}",
        rf"{_X},? (?:is|are|was|were) (?:that|it|this|they|those) {_ONE}{_TOO}",
        rf"{_X},? one of {_THEM}{_TOO}",
        rf"(?:does|do|did) (?:that|this|those|these|they|the list) include {_X}{_TOO}",
        rf"(?:does|do|did|would) {_X} count as one of {_THEM}{_TOO}",
        rf"(?:is that )?including {_X}",
    )
)
_AS_WELL = re.compile(
    rf"{OPENS}(?P<x>(?!(?:{WH}|{AUX}|it|that|this|they|them|me|us|thanks?)\b)[\w(][\w '\u2019&()-]*?),?"
    r" (?:too|as well|also)\W*",
    re.IGNORECASE,
)


def asked_of_those(said: str) -> str:
    """Return what is asked about, where it is whether that is one of those: `is dentistry one of them?`."""
    return next((found["x"] for way in _WAYS if (found := way.fullmatch(said))), "")


def named_as_well(said: str) -> str:
    """Return what is named, where no more is said than that it may be so as well: `and Harrow too?`."""
    found = _AS_WELL.fullmatch(said)
    return found["x"] if found else ""
