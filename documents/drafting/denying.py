"""What a sentence denies, or only supposes: "does not end on", "neither … may", "for example, it would"."""

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
    r"no (?:duty|obligation|requirement|need|right|power|wish|intention) (?:on|to)|need not)\b"
    r"(?!\s+(?:be )?(?:later|less|fewer|more|earlier|sooner|longer|greater|only|just|merely|exceed\w*|"
    r"limited|before|beyond|within|to exceed)\b)",
    re.IGNORECASE,
)
_WHETHER = re.compile(r"\b(?:or|if|why)\s+$", re.IGNORECASE)
_NOBODY = re.compile(
    r"\b(?:neither|nothing|nobody|none|no (?!later\b|less\b|fewer\b|more\b|earlier\b|longer\b)\w+)\b"
    r"[^.;:]{0,120}?\b(?:may|can|shall|will|must|is|are|has|have|needs?|does|do)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\bwhether to\b|"
    r"\bwould\b(?! (?:like|propose|suggest|expect|prefer|ask|be (?:glad|grateful|pleased|happy))\b)",
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
    before = _ASIDE.sub("", text[:at])
    reach = max((found.end() for found in _BREAK.finditer(before)), default=0)
    own = before[max(reach, len(before) - _REACH) :]
    told = any(not _WHETHER.search(own[: found.start()]) for found in _NOT.finditer(own))
    nobody = any(
        reach <= found.end() and not _BREAK.search(before, found.end()) for found in _NOBODY.finditer(before)
    )
    return told or nobody or _SUPPOSED.search(own) is not None
