"""What in a conversation only points back to what was told, put in the words that the rest reads."""

import re

from questions.commands.acting import FILL_IN

_ASKS = r"\W*(?:(?:and|so|ok|but|please|(?:can|could|would|will) you|can i|i need to|just) )*+"
_IT = r"(?:it|that|this)"
_WORDS = r"(?:words?|wording|text|clause|passage|sentence|provision)"
_EXACT = r"(?:(?:the|its|that|exact|actual|precise|full|original) )*"
_ENDS = r"(?: (?:please|then|for me|to me|exactly|again|out|in full))*\W*"

_QUOTING = rf"""
(?:quote|cite)(?: me)? (?:{_IT}|{_EXACT}{_WORDS})
(?:read|show|give|see|send|paste|copy)(?: me)? {_EXACT}{_WORDS}(?: (?:of|for|behind) {_IT})?
read (?:me )?{_IT}
what(?:['\u2019]?s| is| are) {_EXACT}{_WORDS}
what does {_IT} (?:actually|exactly|really|literally) say
(?:what|which) page(?: (?:is|was) {_IT}(?: on)?)?
where(?:abouts)? (?:is|was) (?:that|this) (?:written|said|stated)(?: down)?
"""
_LISTING = r"""
(?:list|name|show(?: me)?|spell out) (?:them|those|these)(?: all)?
"""
_PATTERNS = tuple(
    (re.compile(f"{_ASKS}(?:{'|'.join(ways.strip().splitlines())}){_ENDS}", re.IGNORECASE), words)
    for ways, words in ((_QUOTING, "which clause is that?"), (_LISTING, "what are they?"))
)
_DIARY = re.compile(
    rf"{_ASKS}(?:put|add|stick|save|get|have) (?:it|that|this|them|those|these)(?: dates?)?"
    rf" (?:in|into|on|to) (?:my|our|the|an?) (?:outlook )?(?:calendar|diary|outlook){_ENDS}",
    re.IGNORECASE,
)

_OF_AN_ACT = "signature|sign-off|move|delegation|notice"
_UNDO = re.compile(
    rf"{_ASKS}(?:(?:undo|reverse|revert|take back)"
    rf"(?: (?:{_IT}|(?:the|my|that|this)(?: last)? (?P<what>{_OF_AN_ACT})|(?:the |my )?last(?: \w+)?))?"
    rf"|take {_IT} back){_ENDS}",
    re.IGNORECASE,
)
_BACK = {
    "done": f"{FILL_IN} undone",
    "moved": f"{FILL_IN} moved",
    "sign": "unsign",
    "delegate": "undelegate",
    "notice": "withdraw notice",
}
_NAMED = {
    "signature": "sign",
    "sign-off": "sign",
    "move": "moved",
    "delegation": "delegate",
    "notice": "notice",
}
_ACT = re.compile(
    rf"(?:{FILL_IN} )?(?P<act>{'|'.join(_BACK)}) (?P<of>\S.*?)(?: (?:on|from|until|to|because) .*)?",
    re.DOTALL,
)
"""What was just done, as it is typed, and the command that opens the form by which it is taken back."""


def pointed_back(said: str, agreement: str, spoken: str = "") -> str:
    """Return what points back to what was told of an agreement in plain words, anything else as it is.

    What is to be undone is what was `spoken` of last, where that was an act.
    """
    undo = _UNDO.fullmatch(said)
    act = _ACT.fullmatch(spoken) if undo else None
    named = _NAMED.get((undo["what"] or "").casefold()) if undo else None
    if act and named in {None, act["act"]}:
        return f"{_BACK[act['act']]} {act['of']}"
    if _DIARY.fullmatch(said):
        return f"calendar {agreement}"
    return next((words for pattern, words in _PATTERNS if pattern.fullmatch(said)), said)
