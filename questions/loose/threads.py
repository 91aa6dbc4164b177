"""Lines of a conversation: how one is put behind another, and the words by which it goes on."""

import re

from agreements.requests import AFTER

PLACE = re.compile(r" \(([^()]*)\)$")
"""The agreement of a question that does not name it, put behind it."""

_MOST_LEANT_ON = 3  # questions before one
_GOING_ON = (
    r"(?:going |go )?back to|ok|okay|so|and|also|but|or|then|now|thanks|thank you|what about|how about"
)
_CORRECTING = (
    r"sorry|oops|wrong (?:one|agreement|mou)|my (?:mistake|bad)|wait|hang on|actually|i mean|i meant|meant"
    r"|oh|ah|not (?:that|this)(?: one)?(?=\W*[,;.:-])"
    r"|no(?=\W*[,;.:-]| (?:sorry|i|wait|not|the)\b)"
)
_SAYING_SO = (
    r"(?:right|great|lovely|cheers|ta|yes|yeah|yep|hmm+|one more(?: thing)?|last (?:one|thing)"
    r"|before i forget|just checking)(?=\W*[,;.:!-]|\s+(?:sorry|no|wait|ok)\b)"
)
_TYING = (
    r"(?:until|till) then|in the meantime|meanwhile|in that case|if so|by the way|btw|out of interest"
    r"|(?:just )?(?:to check|to be clear|so (?:i|we) know)"
)
_NOTING = r"for (?:the|my|our|your) (?:minutes|records?|notes?|files?|invite|diary)"
_SAME = r"(?:is )?(?:it |that )?(?:the )?same (?:question )?(?:for|in|at|with|of|to)"
_OPENS = re.compile(
    rf"^\W*(?:(?:{_GOING_ON}|{_CORRECTING}|{_SAYING_SO}|{_TYING}|{_NOTING}|{_SAME})(?!['\u2019]\w)\b[\s,;.:!-]*)+",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"(?<![\s,;.:!-])(?:[\s,;.:!-]++"
    r"(?:sorry|oops|please|pls|plz|thanks|thank you|cheers|ta|i mean|i meant|though|actually"
    rf"|{_TYING}|{_NOTING})){{1,9}}\W*+$",
    re.IGNORECASE,
)
"""Words that only tie a line to the one before it: going on, thanking, correcting oneself."""


_INSTEAD = re.compile(
    rf"^\W*(?:(?:{_GOING_ON})\W+)*(?:{_CORRECTING}|{_SAME})(?!['\u2019]\w)\b", re.IGNORECASE
)


def turns(said: str) -> bool:
    """Say whether a line begins by turning to another thing: `no, the council`, `same for the council`."""
    return bool(_INSTEAD.match(said))


def parted(text: str) -> tuple[str, str]:
    """Cut a line into a question and the one that it leans on."""
    said, after, before = text.partition(AFTER)
    return (said, before.removesuffix(")")) if after else (text, "")


def leaning(said: str, before: str) -> str:
    """Put behind a question those that it leans on, without those of long before."""
    kept = AFTER.join(before.removesuffix(")" * before.count(AFTER)).split(AFTER)[:_MOST_LEANT_ON])
    return f"{said}{AFTER}{kept})" + ")" * kept.count(AFTER) if before else said


def begun(said: str) -> str:
    """Return a question without the words by which it follows another."""
    rest = _CLOSES.sub("", _OPENS.sub("", said))
    return rest if any(letter.isalnum() for letter in rest) else said
