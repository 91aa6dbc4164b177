"""Who chairs a body, as a sentence or a list of its members tells; and of which body a sentence tells."""

import itertools
import re
from collections.abc import Sequence

from documents.drafting.told import Sentence

_CHAIR = re.compile(
    r"(?:jointly\s+|co-)?chaired (?:(?:in turn|jointly) )?by\s+"
    r"(?P<by>(?:[^.;]|(?<=Det)\.|(?<=Supt)\.|(?<=Dr)\.|"
    r"(?<=Prof)\.|(?<=Cllr)\.|(?<=Mr)\.|(?<=Mrs)\.|(?<=Ms)\.){3,250})|\bchair(?:person|man)? of the "
    r"[^.;,]{3,80}? (?:is|will be|shall be)\s+(?P<is>[^.;]{3,160})|"
    r"\b(?:the )?chair(?:(?:man)?ship)?(?: of the [^.;]{3,80}?)? "
    r"(?P<turns>(?:rotat(?:es|ing)|alternat(?:es|ing)|passes|moves)\b[^.;]{3,120})|"
    r"\bthe chair(?: for [^,.;]{3,30})? (?:is|will be|shall be) (?P<held>(?-i:[A-Z]|the )[^.;]{3,160})|"
    r"(?<!jointly )\bled by (?P<led>(?-i:the [A-Z]|[A-Z])[^,.;]{2,80}?)(?= (?:will|shall|meets?)\b|[.,;]|$)|"
    r"\bits chair(?:person|man|woman)? (?:is|will be|shall be)\s+(?P<its>[^.;]{3,160})|"
    r"\b(?P<does>[A-Z][\w&’' ]{2,80}?)\s+(?:(?:will |shall )?(?:chairs?|takes? the chair (?:at|of|in))|"
    r"(?:is|will be|shall be) (?:the )?chair(?:person)? of)\s+the\b|"
    r"\b(?:which|that) (?P<which>(?-i:[A-Z])[^,.;]{2,80}?) "
    r"(?:(?:will|shall|is to) )?(?:chairs?|takes? the chair)\b|"
    r"\b(?P<it>(?-i:[A-Z])[^.;]{2,80}?) "
    r"(?:(?:(?:will|shall) )?chairs? it\b|(?:is|will be|shall be|sits) in the chair\b)|"
    r"\bchair: (?P<colon>[^.;]{3,80})|"
    r"\((?P<inside>[^()]{3,60}?),? in the chair\)|"
    r"\b(?P<co>co-chaired)\s*\((?P<who>[^)]{3,80})\)|"
    r"(?P<marked>(?-i:[A-Z])[\w&’'-]*(?:\s+(?:(?:of|and|for|the)\s+)?(?-i:[A-Z])[\w&’'-]*){0,6})\s+"
    r"\((?:in the )?chair\)",
    re.IGNORECASE,
)
SEAT_OF_CHAIR = re.compile(
    r"\s*(?:,\s*(?:who|and)\s+(?:(?:will|shall)\s+)?(?:takes?|is in|chairs?)\b.*|\((?:in the )?chair\)|"
    r",?\s+(?:as chair|in the chair)\b|,\s*chair)\W*(?:and)?$",
    re.IGNORECASE,
)
"""What a line of a list of members says of the one who chairs: "the Director, who takes the chair"."""

_OF_THE_LAST = re.compile(
    r"[\s,”\"’')]*(?:\([^()]*\)[\s,]*)?"
    r"(?:(?:co-)?chaired by [^,.;]{2,80}?(?:,| and)\s+)?"
    r"(?:(?:which|who|that)\b(?:(?!, and )[^.;])*|"
    r"(?:(?:itself|also|normally|usually)\s+)?(?:(?:will|shall|is|are|to|be)\s+)*)",
    re.IGNORECASE,
)
"""What may stand between a body and what it does: "the Board, which shall sit in May and (meet)"."""


def chair_in(one: Sentence, own: Sequence[str], names: Sequence[str]) -> str | None:
    """Read who chairs a body by its `own` names, which stands among the `names` of all of them."""
    told = _CHAIR.search(one.text)
    if told is None:
        return None
    after = one.text[told.end() : told.end() + 60]
    if told["does"] and not any(name in after for name in own):
        return None
    own_chair = told["does"] or told["is"] or told["turns"] or told["held"]
    if not own_chair and whose(one.text, told.start(), names) not in {*own, None}:
        return None  # it is another that is chaired by them
    words = told["by"] or told["its"] or told["which"] or told["it"] or own_chair or told["who"]
    words = words or told["marked"] or told["inside"] or told["colon"] or told["led"]
    if not words:
        return None
    first, *rest = re.split(r",?\s+(?:and )?(?:will|shall|which|meets?|reports?)\b", words)[0].split(", ")
    posts = itertools.takewhile(
        lambda part: re.match(r"(?:the |an? )?[A-Z]", part) and not any(name in part for name in names), rest
    )
    return ", ".join([first, *posts]).strip(" ,")


def whose(text: str, start: int, names: Sequence[str]) -> str | None:
    """Find the body of which something is told: the last before it where nothing parts them, or the first."""
    places = [(at, name) for name in names if 0 <= (at := text.find(name)) < start]
    if not places:
        return None
    last = max(places, key=lambda place: (place[0] + len(place[1]), len(place[1])))
    if _OF_THE_LAST.fullmatch(text[last[0] + len(last[1]) : start]):
        return last[1]
    return min(places, key=lambda place: (place[0], -len(place[1])))[1]


def in_the_chair(seats: Sequence[Sentence]) -> tuple[Sentence, str] | None:
    """Find the seat of a list of members that is said to be in the chair, and whose it is."""
    told = ((one, SEAT_OF_CHAIR.sub("", one.text)) for one in seats[1:] if SEAT_OF_CHAIR.search(one.text))
    return next(((one, re.sub(r"^(?:the|an?) ", "", words)) for one, words in told if words), None)
