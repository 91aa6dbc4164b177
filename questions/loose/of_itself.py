"""What an agreement is for, covers or leaves out, where `it` or `the agreement` stands for its name."""

import re

from agreements.requests import Last
from answering.language.english import cues, is_light, stem, stems
from answering.language.opening import NAMED, OPENS
from answering.language.standings import BEGUN, ENDING, LIVING, OVER, SIGNING, STARTING
from questions.loose import naming
from questions.loose.threads import parted
from questions.vocabulary import Vocabulary

_SORTS = r"(?:the|this|our) (?:whole )?(?:agreement|mou|memorandum|document|contract|deal)"
_END = r"(?P<end>\W*(?:\([\w -]+\)\W*)?)$"  # with the agreement that it is asked of
_FOR = re.compile(
    rf"^(?P<lead>{OPENS})what(?:['\u2019]?s| is| was) (?P<it>it|{_SORTS})(?: actually| all| even)? for{_END}",
    re.IGNORECASE,
)
"""How it is asked what something is for, which in these words may be read as a command for an agreement."""

_ABOUT = re.compile(
    rf"^{OPENS}what(?:['\u2019]?s| is| was) (?:it|that|this)(?: actually| all)? about\W*$", re.IGNORECASE
)
_COVERS = re.compile(
    rf"^(?P<lead>{OPENS}what (?:do|does|did)(?:n['\u2019]?t)? )it(?P<does>(?: not)?"
    rf" (?:cover|include|exclude|leave out|contain|apply to|deal with)){_END}",
    re.IGNORECASE,
)
_OF_ITSELF = LIVING | ENDING | STARTING | SIGNING | {stem(word) for word in OVER | BEGUN}
_OF_ITSELF |= cues("status show party parties signatory legally legal bind binding version notice due")
"""Words of what is asked of an agreement itself, so that `it` is that and nothing in it."""


def of_itself(said: str, last: Last | None, vocabulary: Vocabulary) -> str:
    """Return a question of what an agreement is for, or of what it covers where the `last` was of itself."""
    spoken_of, asks_for, covers = last.agreement if last else "", _FOR.match(said), _COVERS.match(said)
    if asks_for:
        named = asks_for["it"].casefold() != "it" and "(" not in asks_for["end"]  # and so is no thing in it
        it = (named and spoken_of) or asks_for["it"]
        return f"{asks_for['lead']}what is the purpose of {it}{asks_for['end']}"
    if _ABOUT.match(said) and last and spoken_of and _is_of_itself(last.said, vocabulary):
        return f"what is {spoken_of} about"
    if covers and last and spoken_of and _is_of_itself(last.said, vocabulary):
        return f"{covers['lead']}the agreement{covers['does']}{covers['end']}"
    return said


def _is_of_itself(before: str, vocabulary: Vocabulary) -> bool:
    """Say whether no more was asked before than of the agreement itself."""
    left = naming.naming(parted(before)[0], vocabulary).left
    return all(one in _OF_ITSELF or is_light(one) for one in stems(re.sub(rf"{NAMED}\d+", " ", left)))
