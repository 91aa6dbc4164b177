"""What a sentence denies, or only supposes: "does not end on", "need not … by", "for example, it would"."""

import re

_BREAK = re.compile(
    r"[.;:,]\s|\b(?:but|unless|except|save|until|instead|although|though|while|whereas|which|who|whom|if|when|where|"
    r"once|after|because|since|as|than|and (?:\w+ ){0,3}(?:shall|will|must|may|is|are|do|does|has|have|then|"
    r"ends?|continues?|remains?|runs?|lasts?|pays?|starts?|begins?))\b",
    re.IGNORECASE,
)
"""What ends the reach of a denial: another statement begins."""

_NOT = re.compile(
    r"\b(?:not|never|cannot|\w+n[’']t|no longer|under no (?:duty|obligation|requirement)|"
    r"no (?:duty|obligation|requirement|need|right|power|wish|intention) (?:on|to)|need not|"
    r"(?:without|nor) (?:(?:being|be) )?(?:under )?(?:any |an |a )?"
    r"(?:required|obliged|obligation|duty|requirement)|"
    r"(?:exempt(?:ed)?|excused|released|relieved) from)\b"
    r"(?!\s+(?:be )?(?:later|less|fewer|more|earlier|sooner|longer|greater|only|just|merely|exceed\w*|"
    r"limited|before|beyond|within|to exceed)\b)",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?P<before>[\w’']{1,20}) (?:not|never|no longer) (?:(?:yet|otherwise|fully|already) )?"
    r"(?:\w+ed|spent|paid|met|sent|let|sold|held|kept|given|taken|done|made|drawn|known|built|bought)\b",
    re.IGNORECASE,
)
_HELPS = re.compile(
    r"do|does|did|be|been|being|am|is|are|was|were|has|have|had|having|can|could|will|would|shall|should|must|"
    r"may|might|need|ought|to|and|or|but|nor|also|therefore|\w+ly",
    re.IGNORECASE,
)
"""What stands before a denied verb; behind any other word "not spent" only tells which thing is meant."""

_WHETHER = re.compile(r"\b(?:or|if|why)\s+$", re.IGNORECASE)
_NOBODY = re.compile(
    r"\b(?:neither|nothing|nobody|none|no (?!later\b|less\b|fewer\b|more\b|earlier\b|longer\b)\w+)\b"
    r"[^.;:]{0,120}?\b(?:may|can|shall|will|must|is|are|has|have|needs?|does|do)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\bwhether to\b|"
    r"\bwould\b(?! (?:like|propose|suggest|expect|prefer|ask|need|have to|"
    r"be (?:glad|grateful|pleased|happy))\b)",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"\W*(?:for (?:example|instance)|by way of (?:example|illustration)|e\.g\.)\W", re.IGNORECASE
)
_REACH = 80  # characters over which a denial is told of what follows
_ASIDE = re.compile(r"(?<=\bnot)(?:,[^.;,]{0,100},)", re.IGNORECASE)
"""What stands between commas behind a denial, which goes on after it: "shall not, while it lasts, pay"."""


def is_denied(text: str, at: int) -> bool:
    """Say whether a sentence denies, or only supposes, what it tells just before a place."""
    if _EXAMPLE.match(text):
        return True
    before = _BESIDE.sub(_which, _ASIDE.sub("", text[: max(at, 0)]))
    reach = max((found.end() for found in _BREAK.finditer(before)), default=0)
    own = before[max(reach, len(before) - _REACH) :]
    told = any(not _WHETHER.search(own[: found.start()]) for found in _NOT.finditer(own))
    nobody = any(
        reach <= found.end() and not _BREAK.search(before, found.end()) for found in _NOBODY.finditer(before)
    )
    return told or nobody or _SUPPOSED.search(own) is not None


def _which(told: re.Match[str]) -> str:
    """Leave out what only tells which thing is meant: "money not spent is returned"."""
    return told[0] if _HELPS.fullmatch(told["before"]) else told["before"]
