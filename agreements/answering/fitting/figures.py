"""Whether a text holds the figure that is asked for: so many of a thing, or the only sum or day in it."""

import re
from itertools import takewhile

from agreements.answering.fitting.matching import Match
from agreements.answering.fitting.particulars import whole_text_of
from agreements.answering.language.english import stem, words
from agreements.answering.requests import Form, Question

_COUNTED = re.compile(
    r"\bhow many ((?:[\w-]+ )*?[\w-]+)\b"
    r"(?= (?:is|are|was|were|do|does|did|has|have|had|can|will|to|in|on|at|for|of|from|with|by|under|per)\b"
    r"|\W*$)"
)
NUMBER = re.compile(
    r"\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", re.IGNORECASE
)
_NEAR = 3
"""How many words may stand between a figure and what it counts."""


_ONE_FIGURE = {
    Form.HOW_MUCH: re.compile(
        r"\u00a3 ?[\d,.]+(?: ?(?:million|m|k)\b)?|\b\d[\d.]* ?(?:%|per cent\b)", re.IGNORECASE
    ),
    Form.WHEN: re.compile(
        r"\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\w*(?: \d{4})?"
        r"|\bwithin \w+ (?:working )?(?:hours?|days?|weeks?|months?)\b",
        re.IGNORECASE,
    ),
}
"""What a text must hold once to say how much or when, though it is of no day or sum by itself."""

_SURE = 0.93


def says_once(best: Match, form: Form) -> bool:
    """Say whether a text has all words of the question, and a single figure of the sort that is asked for."""
    worded = best.worded and best.coverage >= _SURE and not (best.stray or best.unexplained)
    figure = _ONE_FIGURE.get(form)
    if not worded or figure is None or best.key not in _SAYING:
        return False
    return len(figure.findall(whole_text_of(best.item.fact))) == 1


_SAYING = frozenset(["text.says", "decision.rule", "trigger.effect"])


def counts(match: Match, question: Question) -> bool:
    """Say whether a text gives a figure just before what was to be counted."""
    counted = _COUNTED.search(question.said.casefold())
    noun = stem(words(counted[1])[-1]) if counted and words(counted[1]) else ""
    cut = re.findall(r"[\w,.'-]+", whole_text_of(match.item.fact))
    figures = [place for place, word in enumerate(cut) if NUMBER.fullmatch(word.strip(".,"))]
    return any(
        stem(word) == noun
        for place in figures
        for one in takewhile(lambda one: one != "-", cut[place + 1 : place + 1 + _NEAR])
        for word in words(one)
    )
