"""A board or the like that is asked for across agreements: one by its name, not by whatever it does."""

import re

from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.cutting.units import knows
from answering.fitting.matching import Match
from answering.language.english import cues, has, stem, telling
from answering.requests import Question

SETTING_UP = cues("establish set create form formed convene constitute appoint")
"""Verbs by which an agreement has a board that it did not have before."""

_BODY = re.compile(
    r"\b(?:ha(?:s|ve|d)|got|with|without|sets? up|establish\w*|creat\w+|forms?|no|there(?: is| are)?)"
    r" (?:(?:an?|any|the|its|their) )?(?:[\w-]+ ){0,4}?"
    r"(?:board|committee|group|panel|team|forum|partnership|alliance)s?\W*$",
    re.IGNORECASE,
)


def asks_body(question: Question) -> bool:
    """Say whether it is asked which agreements have a board or the like."""
    return bool(_BODY.search(question.said))


def is_named_so(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether a fact is of a body by what was asked for, or names it where it tells of something else."""
    asked = telling(question.words, question.aside)
    if all(has(match.item.name, stem(one)) for one in asked):
        return True
    return match.item.section != Section.GOVERNANCE and has_name(entry, asked)


def has_name(entry: Entry, name: tuple[str, ...]) -> bool:
    """Say whether the entry has a name: as one that it knows, or with its words side by side."""
    return knows(entry, name) or " ".join(name) in entry.text
