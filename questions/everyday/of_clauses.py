"""Ways of asking for a clause, put in the words that the rest reads."""

import re

_SHOW = (
    r"^\W*(?:(?:please|can you|could you|can i|just) )*"
    r"(?:show|give|read|find|send|see|get|tell|open|quote)(?: me| us| out)?(?: to me| to us)? (?:the |what )?"
)
_ABOUT = re.compile(
    rf"{_SHOW}(?:clause|section|paragraph|para|part|wording)s? (?:says? )?"
    r"(?:about|on|covering|dealing with|for|that (?:covers?|deals? with|is about|says)) ",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"{_SHOW}(?=(?:clause|section|paragraph|para) \d)", re.IGNORECASE)
_OF = re.compile(
    r"^(?P<clause>\W*(?:clause|section|paragraph|para) \d[\w.()]*) (?:of|in|from|for|under) (?:the )?",
    re.IGNORECASE,
)


def of_clauses(said: str) -> str:
    """Ask which clause a thing is in, where that one is asked for, and for a clause by its number alone."""
    plain = _ABOUT.sub("which clause covers ", said)
    return _OF.sub(r"\g<clause> ", _NUMBERED.sub("", plain))
