"""What is asked of deadlines, of ends and as of days in other words, put in those that the rest reads."""

import re

from agreements.days.calendar import MONTH_WORD

_LEADS = r"^(\W*(?:(?:and|so|ok|please)\b\W*)*)"
_IS = r"(?:['\u2019]?s| is)"
_ENDS = r"((?:end|expire|lapse|finishe|start|begin)s|runs out)"
_DATE = r"(?:deadline|due date|key date)"
_ON_DAY = rf"(?= (?:the )?(?:\d|(?:{MONTH_WORD})\b))"
_INVERTED = (
    rf"{_LEADS}(?!(?:what|who|which|when|where|how)\b)([^,;.?!]{{2,60}}?) (?:is|are|was|were)"
    r" ((?:named |mentioned |listed )?in|a party to) which(?: ones?| agreements?| mous?)?\W*$"
)
_WAYS = (
    (
        rf"{_LEADS}(?:what|when){_IS} (?:the |our )?(?:very )?next {_DATE}(?= (?:for|in|on|of|under)\b|\W*$)",
        r"\1what falls due next",
    ),
    (
        rf"{_LEADS}what {_ENDS} (soonest|first|earliest|latest|last)\W*$",
        r"\1which agreement \2 \3?",
    ),
    (_INVERTED, r"\1which agreements is \2 \3?"),
    (
        rf"\b(?:standing|looking|as (?:things|it) st(?:ood|ands?))(?: here| back| then)? (?:on|at){_ON_DAY}",
        "as of",
    ),
)
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in _WAYS)


def in_plain_words(said: str) -> str:
    """Return a question in the words that the rest reads, or as it is."""
    for pattern, plain in _PATTERNS:
        said = pattern.sub(plain, said, count=1)
    return said
