"""Whether a sum is paid at once or in several parts, where that is asked of it."""

import re
from dataclasses import replace

from agreements.days.number_words import IN_WORDS
from agreements.terms import Funding
from agreements.word_lists import set_of
from answering.facts.entry import Entry
from answering.fitting.ladder import answering
from answering.fitting.matching import matches
from answering.language.english import tells, words
from answering.of_one import Told
from answering.requests import Form, Question

_PARTS = r"(?:instal(?:l)?ments?|payments?|parts|goes|chunks|tranches|stages|lumps|halves|amounts)"
_OFTEN = r"(?:weekly|monthly|quarterly|yearly|annual|half[- ]?yearly|termly|regular|equal|staged|separate)"
_AT_ONCE = re.compile(
    r"\b(?:all )?(?:in|as|by|with) (?:(?:one|a single|1) "
    r"(?:go|payment|lump|lot|hit|sum|instal(?:l)?ment|chunk)|a lump sum)(?: sum)?\b"
    r"|\ball at once\b|\bin one\b(?=\W*$)",
    re.IGNORECASE,
)
_IN_PARTS = re.compile(
    rf"\b(?:in|by|over|as) (?:(?:several|more than one|a few|\d+|{IN_WORDS}) )?(?:{_OFTEN} ){{0,2}}"
    r"(?:instal(?:l)?ments|payments|parts|chunks|tranches|stages|lumps|halves|dribs and drabs)\b"
    r"|\bbit by bit\b|\bpiecemeal\b|\bin (?:bits|pieces|stages|dribs and drabs)\b"
    rf"|\bspread (?:out|over (?:the|a) \w+)\b|\b{_OFTEN} (?:instal(?:l)?ments|payments)\b",
    re.IGNORECASE,
)
_COMES = set_of("come comes coming arrive arrives get gets land lands")
_OR = re.compile(r"(?<!\W)\W*+\bor\b\W*+(?:is it |does it come |all |else )*", re.IGNORECASE)

_ONCE_STATED = re.compile(
    r"\b(?:one|a single|1) (?:payment|instal(?:l)?ment|lump sum|sum)\b|\blump sum\b"
    r"|\bpaid (?:once|in full)\b",
    re.IGNORECASE,
)
_PARTS_STATED = re.compile(
    rf"\b(?:\d+|(?!one\b)(?:{IN_WORDS})|equal|monthly|quarterly|termly|half[- ]?yearly)"
    rf" (?:\w+ ){{0,2}}?{_PARTS}\b"
    r"|\binstal(?:l)?ments\b|\btranches\b|\bpaid (?:monthly|quarterly|termly|half[- ]?yearly)\b",
    re.IGNORECASE,
)


def paid_at_once(question: Question, entry: Entry) -> Told | None:
    """Say whether a sum is paid in one go or in parts, by what is stated of how it is paid; else nothing."""
    once, parts = _AT_ONCE.search(question.said), _IN_PARTS.search(question.said)
    of_two = bool(once and parts and _OR.search(question.said))
    if not (once or parts) or not (of_two or question.form is Form.YES_NO):
        return None
    rest = question.said
    for way in (_AT_ONCE, _IN_PARTS):
        rest = way.sub(" ", rest)
    phrase = set(words(" ".join(found[0] for found in (once, parts) if found))) - {"payment", "paid"} | _COMES
    asked = replace(
        question,
        said=f"how is it paid: {_OR.sub(' ', rest)}",
        form=Form.HOW,
        words=(*(word for word in question.words if word not in phrase), "paid"),
    )
    of_any = not tells(word for word in asked.words[:-1] if word not in question.aside)
    if of_any and sum(isinstance(item.fact, Funding) for item in entry.items) != 1:
        return None  # it is not said of which sum it is asked
    found = matches(asked, entry)
    best = next((match for match in found if match.accounts), None)
    fit = answering(asked, entry, best, found) if best else None
    if fit is None or not isinstance(fit.item.fact, Funding):
        return None
    terms = fit.item.fact.terms or ""
    stated = {bool(way is _ONCE_STATED) for way in (_ONCE_STATED, _PARTS_STATED) if way.search(terms)}
    if len(stated) != 1:
        return None
    at_once = stated.pop()
    shown = replace(fit, key="funding.terms", gives=True)
    so = None if once and parts else (at_once == bool(once)) != question.denied
    if so and parts and not _same_parts(parts[0], terms):
        so = None  # in parts, but not said to be those
    return Told(question, entry, (shown,), verdict=so)


def _same_parts(asked: str, terms: str) -> bool:
    """Say whether a text has all that is asked of the parts: how many they are, and how often they come."""
    told = set(words(terms))
    known = set(words("in by over as several more than one a few instalments payments parts stages"))
    known |= set(words("chunks tranches lumps halves separate instalment dribs and drabs bit spread out"))
    known |= set(words("bits pieces piecemeal"))
    return set(words(asked)) - known <= told
