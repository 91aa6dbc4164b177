"""What a board asks of all agreements at once, naming none: what is overdue, unsigned, to come."""

import re
from datetime import date

from questions.everyday.wordings import Wordings

_SO = r"(?:(?:so|ok|and|please|can you tell me|tell me|remind me|do you know) )*"
_AGREEMENTS = r"(?:(?:all )?(?:the|our) (?:agreements|mous)|all of them|them all|everything|all)"
_ALL = rf"(?: (?:across|on|in|under|for|of) {_AGREEMENTS})?"
_KIND = r"(?P<kind>gateway|review|milestone|deliverable)"
_SIGNATURES = r"(?:signatures?|sign-?offs?)"
_OPEN = r"(?:outstanding|missing|still to come|still needed|left to get|left|not in)"
_NOT_DONE = (
    r"(?:(?: have| had| did| we)* not|(?: we)? (?:haven't|didn't))(?: yet)?"
    r" (?:done|do|delivered|deliver|finished)(?: yet)?"
)
_OVERDUE, _UNSIGNED = "overdue", "which agreements are unsigned"

_LINES = {
    rf"(?:which|what|how many) {_KIND}s? (?:have|did|had) we miss(?:ed)?": _OVERDUE,
    r"(?:(?:show|list|give)(?: me| us)? )?(?:all )?(?:the |our )?"
    r"(?:open|outstanding|unfinished) (?:items?|things?|tasks?|points|matters)": _OVERDUE,
    rf"(?:which|what|how many|(?:are )?any) {_KIND}s?(?: (?:is|are|have been|were|was))?"
    r" (?:over ?due|late|missed)": _OVERDUE,
    r"what (?:have|had|did) we (?:agreed?|promised?|commit(?:ted)?)(?: to(?: do)?)?"
    rf" (?:and|but){_NOT_DONE}": (_OVERDUE),
    r"what (?:should|do|must) (?:i|we) (?:need to )?(?:worry|be worried|be worrying) about": _OVERDUE,
    rf"(?:how many|what|which) {_SIGNATURES} (?:are|is|do we have|have we got)(?: still)? {_OPEN}": _UNSIGNED,
    rf"(?:are there )?(?:any )?{_SIGNATURES} {_OPEN}": _UNSIGNED,
    r"who(?:m)? (?:are|is|do) (?:we|everyone|everybody) (?:still )?wait(?:ing)? (?:for|on)(?: to sign)?": (
        _UNSIGNED
    ),
    r"(?:what|how much) notice (?:do|would|must|should) we (?:need|have|give)(?: to give)?"
    r" (?:(?:on|for|under|of|to leave|in) )?(?:each|every one|all|them all)(?: of them)?": (
        "how much notice does each agreement need"
    ),
    rf"(?:how much|what) do(?:es)? {_AGREEMENTS} (?:come to|add up to|cost|total|amount to)"
    r"(?: in all| altogether| together)?": "what is the total funding across all agreements",
    r"(?:when|what)(?:'s|s| is| are)? (?:the |our )?(?:very )?next (?:big )?"
    r"(?:thing|date|deadline|due date|key date|event)s?(?: due| coming(?: up)?)?": "due next 12 months",
    r"what (?:are|is) (?:the|our) (?:main |biggest |key |top )?risks?": "which agreements mention risks",
    r"(?:give|send|show|get|write)(?: me| us)? (?:an? |the )?(?:one[- ]page |short |quick |brief )*"
    r"(?:summary|overview|report|round-?up|update)"
    r"(?: (?:for|to) (?:the|our|my|a) (?:\w+ )?(?:board|committee|cabinet|meeting|director|chair|team))?": (
        "list"
    ),
}
"""What is asked, as the command or the question of all agreements that gives it."""

_NEXT = re.compile(rf"{_SO}(?:when|what)(?:'s| is| are)? (?:the |our )?next {_KIND}s?(?: due)?{_ALL}")
"""How the next of a kind is asked for."""

PORTFOLIO = Wordings({f"{said}{_ALL}": command for said, command in _LINES.items()}, opens=_SO)
_AHEAD = 10  # years


def of_portfolio(line: str, today: date) -> str:
    """Return what gives of all agreements what a line in small letters asks, or nothing."""
    coming = _NEXT.fullmatch(line)
    if coming:
        until = date(today.year + _AHEAD, 12, 31)
        return f"which {coming['kind']}s are due between {today} and {until}"
    return PORTFOLIO.command(line)
