"""The question before asked of several agreements: of those that were spoken of, or of all the others."""

import re
from collections.abc import Iterator

from agreements.requests import Last
from answering.language.english import cues, is_light, stem, words
from answering.language.standings import ENDING, LIVING, SIGNED, STARTING
from answering.language.thesaurus import STOP
from questions.loose.spots import Spot, put, spots_in
from questions.loose.threads import PLACE, begun, parted
from questions.vocabulary import Vocabulary

MOST = 6
"""Agreements of which the same is asked at once; of more, it is for a list to tell."""

_WORK = r"(?:agreements|mous|memoranda|contracts|deals)"
_LEADS = r"\W*(?:(?:and|so|ok|now|please|can you|could you|what about|how about|same for|for|in|of)\W+)*"
_BEHIND = r"(?:\W+(?:please|then|for me|side by side|as well|too))*\W*"
_COMPARED = re.compile(
    rf"{_LEADS}(?:compare|contrast) (?:them|these|those|both|the (?:two|three)|each)(?: {_WORK})?{_BEHIND}",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    rf"{_LEADS}(?:all )?(?:(?:of )?the )?(?:(?P<plain>others?|other ones|rest)"
    rf"|(?:others?|rest of the) {_WORK}){_BEHIND}",
    re.IGNORECASE,
)
"""How the same is asked of the agreements that were spoken of, or of all others."""

_OF_WHOLE = (
    ENDING
    | LIVING
    | SIGNED
    | STARTING
    | cues("""
notice binding legally extend extended extension renew renewed renewal version draft long length duration
terminate termination leave parties days weeks months status term changed varied
""")
)
"""Words that ask of an agreement what may be asked of any."""


def asked_of_several(said: str, last: Last, vocabulary: Vocabulary) -> str:
    """Return the question before as one of several agreements, where no more is said; else nothing."""
    rest, main = begun(said), parted(last.said)[0]
    others = _OTHERS.fullmatch(rest) if last.agreement else None
    if others and (not others["plain"] or _is_of_whole(main, vocabulary)):
        every = [one for one, _ in vocabulary.agreements(MOST + 2) if one != last.agreement]
        return _of(main, every, vocabulary) if len(every) <= MOST else ""
    return _of(main, list(_spoken_of(last, vocabulary)), vocabulary) if _COMPARED.fullmatch(rest) else ""


def _own(said: str, vocabulary: Vocabulary) -> list[Spot]:
    return [spot for spot in spots_in(said, vocabulary) if spot.is_own]


def _of(main: str, agreements: list[str], vocabulary: Vocabulary) -> str:
    """Ask a question of several agreements, whichever it named."""
    if not agreements[1:]:
        return ""
    asked = begun(PLACE.sub("", main)).rstrip(" ?.!")
    asked = put(asked, _own(asked, vocabulary), "the agreement")
    return f"{asked}? ({' and '.join(agreements)})"


def _is_of_whole(main: str, vocabulary: Vocabulary) -> bool:
    """Say whether a question asks nothing that is of one agreement only."""
    asked = PLACE.sub("", main)
    named = {word for spot in _own(asked, vocabulary) for word in words(asked[spot.start : spot.end])}
    told = {stem(word) for word in words(asked) if word not in STOP | named}
    return all(is_light(one) or one in _OF_WHOLE for one in told)


def _spoken_of(last: Last, vocabulary: Vocabulary) -> Iterator[str]:
    """Give the agreements of a conversation, the first that was spoken of first."""
    main, leant_on = parted(last.said)
    before = list(_spoken_of(Last("", leant_on), vocabulary)) if leant_on else []
    named = (spot.agreements for spot in _own(main, vocabulary) if len(spot.agreements) == 1)
    yield from dict.fromkeys((*before, *(one for each in named for one in each)))
