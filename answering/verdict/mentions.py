"""Whether something is mentioned: a fact has the very words, or is just such a fact."""

import re
from dataclasses import replace
from itertools import pairwise

from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.saying import words_of
from answering.facts.sections import WHOLES, Section
from answering.fitting.matching import Match, found_at
from answering.language.english import cues, kin, lemma, stem, telling, words
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question

_REFERRED_TO = frozenset([Section.LISTS, Section.SCHEDULES])
"""Sections of what a document refers to by having it there."""

_MENTIONING = cues("mention refer reference cite cites cited citing")

_ASKING = _MENTIONING | cues(
    "agreement agreements mou mous memorandum memoranda document documents contract deal"
)
"""Words by which it is asked what is mentioned in which."""


def asks_mention(question: Question) -> bool:
    """Say whether it is asked what is mentioned, rather than what is so."""
    return bool(question.asks.every & _MENTIONING)


def asks_what_is_said(question: Question) -> bool:
    """Say whether it is asked what is spoken of, by whatever word, rather than what is so."""
    return asks_mention(question) or bool(_SPEAKS.search(question.said))


_SPEAKS = re.compile(
    r"\b(?:says?|said|anything|something|nothing)(?: (?:anything|something|nothing|at all|much|in \w+))*"
    r" (?:about|on|regarding|concerning)\b"
    r"|\b(?:talk|speak)(?:s|ing)? about\b|\bspeaks? of\b|\btouch(?:es)? (?:up)?on\b",
    re.IGNORECASE,
)


def as_mentioned(found: Told | Unsaid, question: Question, entry: Entry) -> Told | Unsaid:
    """Return an answer where it is asked what is mentioned: by the very words, or that it is not said so."""
    if not asks_mention(question):
        return found
    told = word_for_word(question, entry, found) or found
    if not isinstance(told, Told) or not told.matches:
        return told
    if not is_mentioned(told.matches[0], question):
        return Unsaid(question, told.entry, nearest=told.matches)
    yes = question.form is Form.YES_NO and has_all(told.matches[0].item, question)
    return replace(told, verdict=not question.denied) if yes else told


def is_mentioned(match: Match, question: Question) -> bool:
    """Say whether a fact that was found mentions what is asked."""
    return match.item.section in _REFERRED_TO or match.subject or _says(match, question)


def word_for_word(question: Question, entry: Entry, told: Told | Unsaid) -> Told | None:
    """Return the fact that has every word of what is to be mentioned, where something like it was found."""
    found = told.matches[:1] if isinstance(told, Told) else ()
    if not asks_mention(question) or any(has_all(match.item, question) for match in found):
        return None
    items = (item for item in entry.items if item.section not in _UNMENTIONED and has_all(item, question))
    item = next(items, None)
    key = next((key for key, gives in item.aspects if gives), "") if item else ""
    if item is None or not key:
        return None
    return Told(question, entry, (found_at(item, key),))


_UNMENTIONED = frozenset([Section.LISTS, Section.DISCREPANCIES])


def has_all(item: Item, question: Question) -> bool:
    """Say whether a fact has all words of what is asked, be they light, but for their endings."""
    said = {lemma(word) for word in item.said}
    told, names = telling(question.words, question.aside), _names_asked(question)
    whole = bool(told) and all(_stands(one, said) for one in _asked(question))
    return whole and (not names or _names(item) >= names)


def _asked(question: Question) -> frozenset[str]:
    told = (word for word in question.words if word not in question.aside)
    return frozenset(lemma(word) for word in told if stem(word) not in _ASKING)


def _says(best: Match, question: Question) -> bool:
    """Say whether a fact has the very words that are to be mentioned, or they ask for just such a fact."""
    said = {lemma(word) for word in best.item.said}
    aspect = ASPECTS[best.key]
    heads = aspect.heads | aspect.cues if best.item.section in WHOLES else frozenset[str]()
    told, names = telling(question.words, question.aside), _names_asked(question)
    whole = all(_stands(lemma(word), said) or stem(word) in heads for word in told)
    return whole and (not names or _names(best.item) >= names)


def _names(item: Item) -> set[tuple[str, str]]:
    """Return the words that stand side by side in a fact."""
    named = (getattr(item.fact, slot, None) or "" for slot in ("name", "title", "label", "as_", "position"))
    return set(pairwise(map(lemma, words(". ".join((*named, words_of(item.fact)))))))


def _names_asked(question: Question) -> set[tuple[str, str]]:
    """Return each light word that is part of a name, with the one that tells and follows it: `Place Plan`."""
    told = telling(question.words, question.aside)
    return {
        (lemma(one), lemma(after))
        for one, after in pairwise(question.words)
        if after in told and one not in told and one not in question.aside and stem(one) not in _ASKING | _ANY
    }


_ANY = cues("""
anything something thing things stuff any specific particular exact actual various different certain kind type
sort details detail information overall whole entire total current currently like concerning regarding about
say says said given named called stated set allowed required needed used
""")
"""Light words that say how or of what sort, before what is to be mentioned, and are no part of a name."""


def _stands(one: str, said: set[str]) -> bool:
    """Say whether a word stands among others, all given as their lemmas, be it in another form."""
    return one in said or not said.isdisjoint(kin(one))
