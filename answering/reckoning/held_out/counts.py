"""Between how many an agreement is, and how many may sign, where a number of them is held out."""

import re
from dataclasses import replace

from agreements.days.number_words import IN_WORDS, number_of
from agreements.terms import Fact
from answering.facts.entry import Entry
from answering.fitting.matching import found_at
from answering.language.english import cues, is_light, words
from answering.of_one import Told
from answering.reckoning.held_out.bounds import BOUND, OR_MORE, keeps
from answering.requests import Form, Question

_SO_MANY = re.compile(
    rf"{BOUND}\b(?P<number>\d+|{IN_WORDS}){OR_MORE} (?:\w+ )?"
    r"(?:part(?:y|ies)|partners?|organi[sz]ations?|signator(?:y|ies)|bod(?:y|ies))\b",
    re.IGNORECASE,
)
_BLOCKS = re.compile(
    rf"{BOUND}\b(?P<number>\d+|{IN_WORDS}){OR_MORE} (?:signature|signing) (?:lines?|blocks?|spaces?|boxes)\b",
    re.IGNORECASE,
)
_OF_BLOCKS = cues(
    "signature signing line block space box atleast least most more fewer less than exactly only"
)
_OF_PARTIES = cues("""
between party parties partner partners organisation organisations signatory signatories body bodies
above below atleast least most upto more fewer less under over than exactly just only
""")


def so_many(question: Question, entry: Entry) -> Told | None:
    """Say whether an agreement is between so many, where no more is asked."""
    found = _SO_MANY.search(question.said) if question.form is Form.YES_NO else None
    number = number_of(found["number"]) if found else None
    if found is None or number is None or not is_only_of(question, _OF_PARTIES | {*words(found["number"])}):
        return None
    listed = next((item for item in entry.items if item.gives("list.parties")), None)
    if listed is None:
        return None
    parties: tuple[Fact, ...] = entry.terms.parties
    match = found_at(listed, "list.parties")
    said = keeps(found[0], len(parties) - number) != question.denied
    told = Told(question, entry, (replace(match, narrowed=parties),), said)
    return replace(told, facts=parties)


def so_many_blocks(question: Question, entry: Entry) -> Told | None:
    """Say whether there are so many places to sign, where no more is asked."""
    found = _BLOCKS.search(question.said) if question.form is Form.YES_NO else None
    number = number_of(found["number"]) if found else None
    item = next((one for one in entry.items if one.gives("signing.blocks")), None)
    if found is None or number is None or item is None:
        return None
    if not is_only_of(question, _OF_BLOCKS | {*words(found["number"])}):
        return None
    said = keeps(found[0], len(entry.terms.signatories) - number) != question.denied
    return Told(question, entry, (found_at(item, "signing.blocks"),), said)


def is_only_of(question: Question, asking: frozenset[str]) -> bool:
    """Say whether no word of a question tells of anything else."""
    told = question.asks.stems
    return all(one in asking or is_light(one) for one in told)
