"""How many there are said to be of what is asked for: the three stages are none of them alone."""

import re

from agreements.days.number_words import IN_WORDS, number_of
from answering.facts.saying import provision_of
from answering.facts.sections import Section
from answering.fitting.matching import Match
from answering.language.english import stem, words
from answering.requests import Form, Question

COUNTED = re.compile(
    r"\b(the|those|these|all|its|our|their) "
    rf"({IN_WORDS}|\d{{1,2}})"
    r" (?=(?:\w+ ){0,2}?(?!(?:minute|hour|day|week|month|quarter|year|time)s\b)[a-z]{3,}(?<![su])s\b)",
    re.IGNORECASE,
)
"""How many of several things there are said to be."""

_BETWEEN = re.compile(r"[;,]|\band\b")
_LISTING = frozenset([Form.WHAT, Form.WHO, Form.WHERE])


def are_not_told(match: Match, question: Question) -> bool:
    """Say whether several things are asked for, of which the fact, if no list, does not tell as many."""
    counted = COUNTED.search(question.asks.plain) if question.form in _LISTING else None
    if counted is None or match.item.section in {
        Section.LISTS,
        Section.SIGNING,
        Section.GOVERNANCE,
        Section.GATEWAYS,
        Section.FORMS,
    }:
        return False
    number = number_of(counted[2])
    return number is not None and len(_BETWEEN.findall(provision_of(match.item.fact))) + 1 < number


_WHO_ARE = re.compile(
    r"\bwho(?: all)?(?:['\u2019]re| are| were) (?:all )?(?:the |our |its )?(?P<noun>[a-z]{3,}s)\b"
    r"(?= (?:in|on|for|of|to|under)\b|\W*$)",
    re.IGNORECASE,
)
"""How it is asked who several are, by what each of them is."""


def are_not_bodies(match: Match, question: Question) -> bool:
    """Say whether it is asked who several are, and a body only has the word for them in its name."""
    found = _WHO_ARE.search(question.said) if match.key == "body.role" else None
    name = words(getattr(match.item.fact, "name", None) or "")
    noun = stem(found["noun"].casefold()) if found else ""
    return bool(noun) and noun in map(stem, name[:-1]) and noun != stem(name[-1])
