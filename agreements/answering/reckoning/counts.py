"""Between how many an agreement is, where a number of them is held out."""

import re
from dataclasses import replace
from datetime import date

from agreements.answering.answers import Told
from agreements.answering.facts.entry import Entry
from agreements.answering.fitting.matching import Match
from agreements.answering.language.english import cues, is_light, stem, words
from agreements.answering.requests import Form, Question
from agreements.number_words import IN_WORDS, number_of
from agreements.terms import Fact

_SO_MANY = re.compile(
    r"(?:(?P<more>more than|over|at least) |(?P<fewer>fewer than|less than|under|at most|up to) |\b)"
    rf"\b(?P<number>\d+|{IN_WORDS}) (?:\w+ )?"
    r"(?:parties|partners|organisations|organizations|signatories|bodies)\b",
    re.IGNORECASE,
)
_OF_PARTIES = cues("""
between party parties partner partners organisation organisations signatory signatories body bodies
above least upto
""")


def so_many(question: Question, entry: Entry, day: date) -> Told | None:
    """Say whether an agreement is between so many, where no more is asked."""
    found = _SO_MANY.search(question.said) if question.form is Form.YES_NO else None
    number = number_of(found["number"]) if found else None
    if found is None or number is None or not is_only_of(question, _OF_PARTIES | {*words(found["number"])}):
        return None
    listed = next((item for item in entry.items if item.gives("list.parties")), None)
    if listed is None:
        return None
    parties: tuple[Fact, ...] = entry.terms.parties
    match = Match(listed, "list.parties", gives=True, score=1.0, coverage=1.0, unexplained=())
    said = _holds(found, len(parties), number) != question.denied
    told = Told(question, entry.terms, entry.standing, day, (replace(match, narrowed=parties),), said)
    return replace(told, facts=parties)


def _holds(found: re.Match[str], count: int, said: int) -> bool:
    """Say whether there are as many as is said, or more or fewer than that, or just so many."""
    way = (found["more"] or found["fewer"] or "").casefold()
    just = count == said and way in {"", "at least", "at most", "up to"}
    return just or (bool(found["more"]) and count > said) or (bool(found["fewer"]) and count < said)


def is_only_of(question: Question, asking: frozenset[str]) -> bool:
    """Say whether no word of a question tells of anything else."""
    told = {stem(word) for word in question.words if word not in question.aside}
    return all(one in asking or is_light(one) for one in told)
