"""Which words of a question are things that it asks about: none that is done, counted, or how it is done."""

import re

from answering.language.english import cues

_TELLS_HOW = cues("""
straight real others nobody somebody anybody everybody assuming assume presume presuming unless mid ad hoc
advance actual own self selves certain ultimately extra whenever wherever however whether minus plus versus
vs per mostly sometimes soon sooner later earlier early late quick quickly fast slow slowly big bigger small
smaller large larger high higher low lower long longer short shorter new newer old older good better best bad
worse worst easy hard free clear definite definitely guaranteed probably maybe already often rarely seldom
together apart alone overall besides instead elsewhere theyd thats whats whos hows wheres whens lets youd hed
shed wed itd itll theyll
""")
"""Words that tell how, how much or how far, or stand for others: none of them is a thing asked about."""

_A = r"(?:an?|the|any|no|some|our|your|my|their|its|his|her|these|those|each|every|of|about|on|for|with)"
_DONE = tuple(
    pattern.replace("A_", _A)
    for pattern in (
        # `can they just veto it`, `we need to rinse`, `who pilfered`, `is it being mothballed`
        (
            r"\b(?:can|could|will|would|should|must|may|might|shall|cannot|does|do|did|not|to|just)"
            r"(?: (?!A_\b)[\w'\u2019]+){0,3}? WORD (?:it|them|us|him|her|this|that|these|those|me)\b"
        ),
        (
            r"\b(?:need|needs|needed|want|wants|wanted|has|have|had|able|going|allowed|supposed|meant|due"
            r"|required|asked|trying|ought|like|expected|free|obliged|likely) to (?:just |also )?WORD\b"
        ),
        (
            r"\b(?:i|we|you|they|he|she|it|who)(?: (?:can|could|will|would|should|must|may|ha(?:ve|s) to))?"
            r" (?:just |also |ever |only )?WORD\b"
        ),
        (
            r"\b(?:be|been|being|gets?|got|getting|is|are|was|were|has|have|had)"
            r" (?:(?:be|been|being|not|just|still|now|ever|also) ){0,2}WORD(?<=ed|ng)\b"
        ),
    )
)
"""Where a verb stands in what is asked."""


def is_thing(word: str, said: str) -> bool:
    """Say whether a word stands in a question for a thing, rather than for what is done, or how."""
    low, typed = word.casefold(), " ".join(said.casefold().split())
    if len(low) == 1 or not low[0].isalpha() or cues(low) & _TELLS_HOW or low.endswith("ly"):
        return False
    if re.search(rf"\b{_A} (?:\w+ )?{re.escape(low)}\b", typed):
        return True
    return not any(re.search(way.replace("WORD", re.escape(low)), typed) for way in _DONE)
