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
_PARTS = r"(?:clause|paragraph|para) \d[\w.()]*|(?:schedule|appendix|annexe?|attachment) (?:\d{1,2}|[a-z])\b"
_SAYS = r"(?:says?|states?|covers?|contains?|means?|sets? out|deals? with|(?:is )?(?:all )?about)"
_NAME = "[^,?]{2,40}?"
_SAID_IN = re.compile(
    rf"^\W*(?:(?:and|so|ok|please) )*(?:(?:in|under|for) (?P<first>{_NAME}),? )?(?:tell me )?"
    rf"what(?:['\u2019]?s| is| does)? (?:the )?(?:(?P<before>{_NAME}) )?(?P<part>{_PARTS})"
    rf"(?: (?:of|in|from|under) (?P<within>{_NAME}))? {_SAYS}"
    rf"(?: (?:in|of|for|under) (?P<behind>{_NAME}))?\W*$",
    re.IGNORECASE,
)
_WHAT_IS_IN = re.compile(
    rf"^\W*what(?:['\u2019]?s| is) in (?:the )?(?:(?P<before>{_NAME}) )?(?P<part>{_PARTS})"
    rf"(?: (?:of|in|from|under|for) (?P<behind>{_NAME}))?\W*$",
    re.IGNORECASE,
)
"""How it is asked what a clause or a part of the document says, and of which agreement's."""


def of_clauses(said: str, last: str) -> str:
    """Ask which clause a thing is in, where that one is asked for, and for a clause by its number alone.

    `last` is the agreement that the conversation was about, without which one must be named.
    """
    plain = _ABOUT.sub("which clause covers ", said)
    asked = _SAID_IN.match(plain) or _WHAT_IS_IN.match(plain)
    named = [name for way, name in asked.groupdict().items() if way != "part" and name] if asked else []
    if asked and (named or last):
        return " ".join(("clause", asked["part"].removeprefix("clause "), *named))
    return _OF.sub(r"\g<clause> ", _NUMBERED.sub("", plain))
