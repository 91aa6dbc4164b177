"""Whether a fact's own words hold what is asked for: a sum, a day, how often, how long, how many."""

import re
from collections.abc import Collection
from itertools import takewhile

from agreements.days.calendar import MONTH_WORD, WEEKDAY_WORD
from agreements.days.number_words import IN_WORDS
from agreements.terms import Fact
from answering.facts.saying import PART_END, fields_of, words_of
from answering.fitting.matching import Match
from answering.language.english import has, is_light, stem, stems, words
from answering.language.opening import AUX
from answering.requests import Form, Question

_COUNTED = re.compile(
    r"\bhow many ((?:[\w-]+ )*?[\w-]+)\b"
    rf"(?= (?:{AUX}|to|in|on|at|for|of|from|with|by|under|per"
    r"|an?|each|every|come|go|get|make|altogether)\b"
    r"|\W*$)"
)
_NOBODY = re.compile(
    r"\bhow many (?:make|makes|must|need|needs|have to|has to|are needed|form|constitutes?)\b"
)
"""How it is asked how many without saying of whom: all that the text counts are meant."""

NUMBER = re.compile(rf"\d[\d,.]*|{IN_WORDS}", re.IGNORECASE)
_NEAR = 3
"""How many words may stand between a figure and what it counts."""

_UNITS = "minute|hour|day|night|week|fortnight|month|quarter|term|year"
_SPANS = rf"(?:{_UNITS}|meeting|visit|session)s?"
_VALUES = {
    Form.HOW_MUCH: r"\u00a3 ?\d|\b\d[\d.]* ?(?:%|per cent\b|p\b)|\b\d+:\d+\b|\b(?:own|actual) costs?\b"
    r"|\bfree\b|\bno (?:charge|cost|fee)\b|\b(?:half|third|quarter) (?:of )?the\b",
    Form.WHEN: rf"\b\d{{1,2}}(?:st|nd|rd|th)\b|\b(?:{MONTH_WORD})\b|\b(?:{WEEKDAY_WORD})s?\b"
    rf"|\b(?:within|inside|no later than) (?:\w+ ){{1,3}}(?:{_UNITS})s?\b"
    rf"|\b(?:{_UNITS})s? (?:after|before|of)\b"
    r"|\b(?:before|after|until|once|as soon as|on|upon|during)"
    r" (?:the|an?|any|each|every|their|its|his|her|that|both|all|\w+ing)\b"
    r"|\b(?:at once|immediately|straight away|same day|in arrears|in advance|at the (?:end|start) of)\b"
    r"|\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\bnoon\b"
    r"|\b(?:spring|summer|autumn|winter|christmas|easter)\b",
    Form.HOW_OFTEN: rf"\b(?:every|each) (?:\w+ ){{0,2}}{_SPANS}\b|\b(?:an?|per) {_SPANS}\b|\btimes an?\b"
    r"|\b(?:daily|weekly|fortnightly|monthly|quarterly|annual(?:ly)?|yearly|once|twice)\b",
    Form.HOW_LONG: rf"\b(?:{_UNITS})s?\b|\b(?:same day|at once|immediately|straight away)\b",
}
_PATTERNS = {form: re.compile(pattern, re.IGNORECASE) for form, pattern in _VALUES.items()}
"""What a text must hold to say how much, when, how often or how long."""

_SURE = 0.93


def says_value(match: Match, question: Question) -> bool:
    """Say whether a text has all words of the question, and beside them what its form asks for."""
    worded = match.worded and match.coverage >= _SURE and not (match.stray or match.unexplained)
    return worded and question.form in _PATTERNS and has_value(match, question)


def has_value(match: Match, question: Question) -> bool:
    """Say whether a value of the form stands where most of the question's words do in a fact.

    In a rule on what is asked about it may stand anywhere, since its words may be others.
    """
    asked = question.asks.stems
    parts = [words_of(match.item.fact)] if match.topical else parts_about(match.item.fact, asked)
    when = getattr(match.item.fact, "date_text", None)  # of the whole fact, wherever its words stand
    parts += [when] if when and question.form is Form.HOW_LONG else []
    return any(_PATTERNS[question.form].search(part) for part in parts)


def parts_about(fact: Fact, asked: Collection[str]) -> list[str]:
    """Return the parts of what a fact says that have most of the words."""
    parts = [part for field in fields_of(fact) for part in PART_END.split(field) if part.strip()]
    told = {one for one in asked if not is_light(one)} or set(asked)
    shares = [_share(part, told) for part in parts]
    most = max(shares, default=0)
    return [part for part, share in zip(parts, shares, strict=True) if share == most]


def _share(part: str, told: Collection[str]) -> int:
    own = stems(part)
    return sum(has(own, one) for one in told)


def counts(match: Match, question: Question) -> bool:
    """Say whether a text gives a figure just before, or just behind, what was to be counted."""
    said, asked = question.asks.plain, question.asks.stems
    text = words_of(match.item.fact)
    if _NOBODY.search(said):
        return any(map(_figures, parts_about(match.item.fact, asked)))
    counted = _COUNTED.search(said)
    nouns = {stem(words(counted[1])[-1])} if counted and words(counted[1]) else asked
    cut = re.findall(r"[\w,.'-]+", text)
    places = [place for place, word in enumerate(cut) if NUMBER.fullmatch(word.strip(".,"))]
    before = (one for place in places for one in takewhile(_goes_on, cut[place + 1 : place + 1 + _NEAR]))
    behind = (cut[place - 1] for place in places if place and cut[place - 1].endswith(","))
    is_so = (cut[place - 2] for place in places if place > 1 and cut[place - 1] in {"is", "are"})
    return any(stem(word) in nouns for one in (*before, *behind, *is_so) for word in words(one))


def _goes_on(word: str) -> bool:
    return word != "-"


def _figures(part: str) -> bool:
    return any(NUMBER.fullmatch(word.strip(".,")) for word in part.split())
