"""Two questions in a line, cut apart where each of them asks something by itself."""

import re

from agreements.answering.english import is_light, stem, words
from agreements.answering.thesaurus import STOP

_ASKING = (
    r"(?:(?:on|by|to|from|until|for|of|in|under)\s+)?(?:what|when|who|whom|whose|which|where|why|how|is|are|was|were"
    r"|do|does|did|has|have|had|can|could|will|would|must|may)(?:['\u2019]s)?\b"
)
_BETWEEN_TWO = re.compile(
    rf"(?:\?|;|\.(?=\s))\s*(?:(?:and|also|plus)\b[\s,]*)*(?={_ASKING})|,?\s+(?:and|plus)\s+(?:also\s+)?(?={_ASKING})",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"\W*(?:(?:and|so|ok|okay|also|please|hi|hello|hey)\W+)*(?:\w+\W+){{0,3}}?{_ASKING}", re.IGNORECASE
)
_ONE_ASKED = re.compile(r"\b(?:between|difference|compare|whether|if|both|says?|know)\b", re.IGNORECASE)
"""Words of a first half after which what follows is part of the same question."""


def halves(said: str) -> tuple[str, ...]:
    """Cut a line in two where both parts ask and say what about; one question is left as it is."""
    for found in _BETWEEN_TWO.finditer(said):
        first, second = said[: found.start()].strip(), said[found.end() :].strip()
        if _asks(first) and _asks(second) and not _ONE_ASKED.search(first):
            return first, second
    return (said,)


def _asks(part: str) -> bool:
    telling = [word for word in words(part) if word not in STOP and not is_light(stem(word))]
    return bool(_OPENS.match(part)) and bool(telling)
