"""Of which body a paragraph tells: the sentences that name it, and those that go on about it."""

import re
from collections.abc import Iterator, Sequence

from documents.drafting.persons.body_names import headed
from documents.drafting.told import Sentence

TELLS_ON = re.compile(
    r"Chair:|(?:Its?|Meets|Chaired|Reports|Members(?:hip)? (?:are|is|will)|"
    r"The (?:deputy |vice-)?[Cc]hair (?:is|will|shall|for)|"
    r"(?:Each|Every) (?:\w+ ){1,2}(?:(?:will|shall) )?(?:sends?|appoints?|nominates?))\b"
)
"""How a sentence begins that tells of what the one before named: what "It" does, or "Meets monthly"."""

_CHAIRS_IT = re.compile(r"\bchairs? it\b|\b(?:in|takes?) the chair\b", re.IGNORECASE)
_OPENS = r"(?:The |An? |Our |There (?:is|(?:shall|will) be) an? )?"


def told_of(own: Sequence[str], sentences: Sequence[Sentence], names: Sequence[str]) -> Iterator[Sentence]:
    """Give the sentences that name a body by its `own` names, among those of all, or go on about it."""
    begins = re.compile(rf"{_OPENS}(?:{'|'.join(map(re.escape, own))})\b")
    others = [re.escape(name) for name in names if name not in own]
    begins_other = re.compile(rf"{_OPENS}(?:{'|'.join(others)})\b") if others else None
    sets_up = re.compile(rf"\b[Aa]n? (?:{'|'.join(map(re.escape, own))})\b")
    topic = False  # whether the paragraph has told of it, and of no other since
    last: Sentence | None = None
    for one in sentences:
        topic = topic and not one.opens
        goes_on = topic or (last is not None and last.clause is one.clause)
        named = headed(one) == own[0] or is_named(own, one)
        if begins.match(one.text) or headed(one) == own[0]:
            topic = True
        elif begins_other and begins_other.match(one.text):
            topic = False
        elif named and sets_up.search(one.text):
            topic = True
        about = named or (goes_on and bool(TELLS_ON.match(one.text) or _CHAIRS_IT.search(one.text)))
        last = one if about else None
        if about:
            yield one


def is_named(own: Sequence[str], one: Sentence) -> bool:
    """Say whether a sentence names a body, also by the word or the initials that it is called for short."""
    name, *short = own
    return bool(
        name in one.text
        or any(re.search(_as_called(word), one.text) for word in short)
        or (one.lead and one.text[:1].islower() and name in one.lead)
    )


def _as_called(short: str) -> str:
    bare = rf"\b{re.escape(short)}\b"
    return bare if short.isupper() else rf"\b[Tt]he {bare}"
