"""Whether every word that carries what is asked is borne out by what is cited, so that yes or no may be said.

A fact answers where it has the words that a question is about. A verdict rests on more: on whom the fact is
of, on how many of them it is so, and on words that elsewhere say nothing: `is that a problem?`, `for both?`.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from agreements.terms import Funding, OtherTerm, Party
from agreements.terms.kinds import KINDS
from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.items import EACH_PARTY
from answering.facts.saying import RULE_END, words_of
from answering.facts.sections import POSTS, RULES, WHOLES, Section
from answering.fitting.cutting.units import Unit
from answering.fitting.cutting.whose import DOING, whose
from answering.fitting.matching import Match
from answering.language.english import is_light, lemma, like, stem, stems, words
from answering.language.opening import OPENS
from answering.language.spelling import slips
from answering.language.thesaurus import STOP
from answering.requests import Question


def falls_short(match: Match, asked: Sequence[Unit], question: Question, entry: Entry) -> bool:
    """Say whether a fact that fits a question does not bear out all that a yes to it would say."""
    if match.item.section == Section.NOTICE:
        return _ends_by_others(asked, entry)
    if match.item.section in WHOLES:
        return False
    return (
        any(not _is_evidence(unit, match) for unit in asked if not unit.light)
        or (match.stray and match.item.section in POSTS)
        or _is_of_other_party(match, asked, question, entry)
        or _is_of_topic_alone(match, asked)
        or _is_called_otherwise(match, question, entry)
        or _is_of_fewer(match, question, entry)
        or _is_under_another(match, question)
        or _is_of_several_parts(match, asked)
        or _is_not_firm(match, question)
        or _is_of_no_such_sort(match, question)
        or _is_of_ones_own(match, question)
    )


_SORT = re.compile(
    rf"^{OPENS}(?:is|are|was|were)\b.+\b(?P<sort>local|national|regional|public|private|statutory|internal"
    r"|external)(?=\W*$| (?:in|under|for)\b)",
    re.IGNORECASE,
)
"""How it is asked of what sort something is, by words that tell little elsewhere."""


def _is_of_no_such_sort(match: Match, question: Question) -> bool:
    """Say whether something is asked to be of a sort that a fact does not say."""
    found = _SORT.match(question.said)
    return found is not None and stem(found["sort"].casefold()) not in match.item.words


def _is_of_ones_own(match: Match, question: Question) -> bool:
    """Say whether something is asked to be of others, which a fact says of each one's own."""
    text = words_of(match.item.fact)
    return bool(_OTHERS.search(question.said) and _OWN.search(text)) and not _OTHERS.search(text)


_OTHERS = re.compile(r"\b(?:others?|each other|another)(?:['\u2019]?s)?\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:its|their|one's|your|our) own\b", re.IGNORECASE)


def _ends_by_others(asked: Sequence[Unit], entry: Entry) -> bool:
    """Say whether somebody is named by whom an agreement may not be ended, by any way that it names."""
    ways = entry.terms.termination
    by = frozenset[str]().union(*(whose(way, entry, DOING) for way in ways))
    named = {unit.who for unit in asked if entry.terms.party(unit.who)}
    anybody = any(_is_of_any(f"{way.rule} {' '.join(way.by_whom or ())}") for way in ways)
    return bool(named and by) and not named <= by and not anybody


def _is_evidence(unit: Unit, match: Match) -> bool:
    """Say whether a word of a question is a fact's own, and not only near to one of its own."""
    item = match.item
    if unit.who or unit.said[0].isdigit():
        return True
    if not unit.lemma:
        return _is_slip(unit, item.said)
    also = like(unit.lemma) | {unit.lemma}
    return item.section not in POSTS or bool(also & (item.said | ASPECTS[match.key].said))


def _is_slip(unit: Unit, said: frozenset[str]) -> bool:
    """Say whether what was read as a word of a fact is that word misspelt, and no other that begins alike."""
    return any(slips(unit.said, one, _SLIPS) <= _SLIPS for one in said | {*unit.stems})


_SLIPS = 2


def _is_of_other_party(match: Match, asked: Sequence[Unit], question: Question, entry: Entry) -> bool:
    """Say whether a party is named of whom a rule does not speak: neither by name nor as any of them."""
    fact, terms = match.item.fact, entry.terms
    if match.item.section not in RULES:
        return False
    text = words_of(fact)
    spoken = entry.known.within(text)
    of = spoken | whose(fact, entry)
    of |= {member for one in terms.collective_names if one.name in spoken for member in one.members or ()}
    left = {unit.who for unit in asked if terms.party(unit.who)} - of
    of_any = _is_of_any(text) and (len(left) == 1 or bool(_JOINED.search(question.said)))
    return bool(left) and not of_any


def _is_of_any(text: str) -> bool:
    """Say whether a text is of whoever is a party, and not only of the one of whom it spoke."""
    return any(not _THAT_ONE.match(found[0]) for found in EACH_PARTY.finditer(text))


_THAT_ONE = re.compile(r"(?:the|other|another)\b", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|both|or)\b", re.IGNORECASE)


def _is_of_topic_alone(match: Match, asked: Sequence[Unit]) -> bool:
    """Say whether it is asked of what a text only stands under: of volunteers, under `volunteer expenses`."""
    fact = match.item.fact
    first = next((unit for unit in asked if not (unit.light or unit.who)), None)
    if not isinstance(fact, OtherTerm) or first is None or not first.lemma:
        return False
    told = [word for word in words(fact.text) if word not in STOP and not is_light(stem(word))]
    opens = stem(told[0]) if told else ""
    named = opens in {one for unit in asked for one in unit.stems}
    own = (like(first.lemma) | {first.lemma}) & {lemma(word) for word in words(fact.text)}
    return first.stems[0] in stems(fact.topic) and not own and not named and opens not in stems(fact.topic)


def _is_called_otherwise(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether a thing is called by two words that the entry has together, and a text has the last alone.

    Of the exit plan it tells nothing of the work plan, though `work` alone tells little.
    """
    own = [stem(word) for word in words(words_of(match.item.fact))]
    runs = set(pairwise(own))
    called = pairwise(stem(word) for word in words(question.said))
    return any(
        is_light(first) and first not in STOP and not is_light(last) and last in own
        for first, last in called
        if (first, last) not in runs and first not in own and entry.has_run((first, last))
    )


_SAME = re.compile(r"\b(?:the same|equally|equal (?:share|amount|sum)s?)\b", re.IGNORECASE)
_SAME_STATED = re.compile(r"\b(?:same|equal\w*|alike|identical|halves|half)\b", re.IGNORECASE)
_BOTH = re.compile(r"\bboth\b", re.IGNORECASE)
_BOTH_STATED = re.compile(
    r"\b(?:both|each|either|neither|all|every|two|joint\w*|together|parties|partners|participants)\b",
    re.IGNORECASE,
)
_EVERYBODY = re.compile(r"\b(?:every(?:one|body|thing|where)|always|at all times)\b", re.IGNORECASE)
_EVERYBODY_STATED = re.compile(r"\b(?:every\w*|all|each|any\w*|always|no|never|whole)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|every|each)(?: of)?(?: the| our)? (?P<of>\w+(?: \w+)?)", re.IGNORECASE)
_EACH = re.compile(
    r"\b(?:each|every|all|both)(?: of)?(?: the| our)?"
    r" (?:part(?:y|ies)|partners?|participants?|organisations?)\b",
    re.IGNORECASE,
)
_EACH_STATED = re.compile(r"\b(?:each|every|all|any|either|both)\b", re.IGNORECASE)
_ALLOWED = re.compile(r"\b(?:allowed|permitted|welcome|let in)\b(?! to\b)", re.IGNORECASE)
_ALLOWED_STATED = re.compile(r"\b(?:allow|permit|may|can|welcome|open to|let)\w*\b", re.IGNORECASE)
_EXTENTS = (
    (_SAME, _SAME_STATED),
    (_EVERYBODY, _EVERYBODY_STATED),
    (_ALLOWED, _ALLOWED_STATED),
)
"""How it is asked to what extent something is so, and how a text says that it is."""


def _is_of_fewer(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether something is asked to be so of both, of everybody or alike, which a fact does not say."""
    fact, said = match.item.fact, question.said
    text = words_of(fact)
    if any(asks.search(said) and not states.search(text) for asks, states in _EXTENTS):
        return True
    if isinstance(fact, Party):  # one of them tells nothing of the others
        return any(stem(word) in KINDS for found in _ALL.finditer(said) for word in words(found["of"]))
    doing = {one for one in whose(fact, entry, DOING) if entry.terms.party(one)}
    of_each = _EACH.search(said) and not _EACH_STATED.search(text)
    if of_each and doing and len(doing) < len(entry.terms.parties):
        return True
    return bool(_BOTH.search(said)) and len(doing) < 2 and not _BOTH_STATED.search(text)  # noqa: PLR2004


def _is_of_several_parts(match: Match, asked: Sequence[Unit]) -> bool:
    """Say whether what is asked is mixed from parts of a rule that tell the same of several, each its own."""
    parts = [part for part in RULE_END.split(words_of(match.item.fact)) if part.strip()]
    if match.item.section not in RULES or not parts[1:]:
        return False
    told = [unit for unit in asked if not unit.light and unit.lemma]
    said = [{lemma(word) for word in words(part)} for part in parts]
    shares = [{unit.said for unit in told if unit.called & one} for one in said]
    every = frozenset[str]().union(*shares)
    again = any(sum(one in share for share in shares) > 1 for one in every)  # as `decides` of each of two
    return again and not any(every <= share for share in shares)


def _is_not_firm(match: Match, question: Question) -> bool:
    """Say whether it is asked if a sum is paid that is only expected."""
    fact = match.item.fact
    if not isinstance(fact, Funding) or fact.firm is not False or match.key == "funding.firm":
        return False
    return not _EXPECTED.search(question.said)


_EXPECTED = re.compile(
    r"\b(?:expect\w*|plan\w*|due|meant|supposed|to be|hop\w*|may|might|could|would|should|propos\w*|apply"
    r"|applied|bid|mention\w*|includ\w*|indicative|subject|depend\w*|there)\b",
    re.IGNORECASE,
)

_UNDER_THIS = re.compile(
    r"\b(?:by|under|from|through|in|of) (?:this|the|our) (?:agreement|mou|memorandum|deal|contract)\b",
    re.IGNORECASE,
)
_UNDER_ANOTHER = re.compile(
    r"\b(?:separate|another|different|other|own) (?:\w+ )?"
    r"(?:contract|agreement|arrangement|mou|policy|fund)s?\b",
    re.IGNORECASE,
)


def _is_under_another(match: Match, question: Question) -> bool:
    """Say whether something is asked to be by an agreement, and a text has that it is by another."""
    slots = (words_of(match.item.fact), str(getattr(match.item.fact, "as_", None) or ""))
    another = any(_UNDER_ANOTHER.search(text) for text in slots)
    return another and bool(_UNDER_THIS.search(question.said)) and not _UNDER_ANOTHER.search(question.said)
