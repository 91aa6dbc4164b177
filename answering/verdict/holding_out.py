"""What a question holds out for yes or no beside what it is about, to which a fact is neither.

Such as that something is fair, soon, lawful or paid for.
"""

import re
from collections.abc import Iterator, Sequence

from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.sections import RULES, Section
from answering.fitting.cutting.units import Unit, units
from answering.fitting.matching import Match
from answering.language.english import cues, is_saying, lemma, like, opposites, stem, words
from answering.language.opening import OPENS
from answering.language.thesaurus import STOP
from answering.requests import Question

_GRAMMAR = STOP - {"ok", "okay", "same", "quite", "rather", "pretty", "barely", "entirely", "wholly", "soon"}
"""Words that hold out nothing by themselves."""

_FILLING = cues("""
bit thing things something anything everything kind type sort way case people person part stuff place
mention mentions refer refers talk discuss include contain exist happen put go come get work
right correct true check confirm
""")
"""Words that point at what is asked about, or ask whether it is there, and hold out nothing of it."""

_JUDGING = cues("long short big small large little high low ok okay")
"""Words that judge something, which no word for its measure or for agreeing to it bears out."""


def holds_out_more(match: Match, question: Question, entry: Entry) -> bool:
    """Say whether more is held out than a fact says anything of, be it that it is so or that it is not."""
    return (
        _adds_words(match, question)
        or _is_of_duty(match, question)
        or _is_of_price(match, units(question.words, entry, question.aside))
    )


def _adds_words(match: Match, question: Question) -> bool:
    """Say whether a question that leans on another has a word of its own that the fact does not bear out."""
    if not (question.thread.leans or question.thread.bare):
        return _is_of_it(match, question)
    return any(not _has(word, match) for word in _held_out(question))


def _is_of_it(match: Match, question: Question) -> bool:
    """Say whether it is asked what is so of `it`, which went before, and a text was found by other words."""
    found_anew = question.thread.previous is not None and match.item.section in RULES | {Section.RECURRING}
    return found_anew and bool(_IT_IS.search(question.asks.opening))


_IT_IS = re.compile(rf"^{OPENS}(?:is|are|was|were) (?:it|that|this|they|those|he|she) (?!there\b)")


def _is_of_duty(match: Match, question: Question) -> bool:
    """Say whether it is asked if something must be signed or is lawful, and not if it is signed or binds."""
    section, said = match.item.section, question.said
    return (section == Section.SIGNING and bool(_MUST_BE.search(said))) or (
        section == Section.LEGAL and bool(_LAWFUL.search(said))
    )


_MUST_BE = re.compile(r"\b(?:ha(?:s|ve) to be|needs? to be|must|should|ought to) \w+", re.IGNORECASE)
_LAWFUL = re.compile(r"\b(?:legal|lawful|allowed)\W*(?:\([\w-]+\)\W*)?$", re.IGNORECASE)


def _is_of_price(match: Match, asked: Sequence[Unit]) -> bool:
    """Say whether it is asked if something is paid for, of which it is only told whether it is covered."""
    if match.key != "scope.is" or match.item.group == "additional":
        return False
    return any(unit.lemma in _PAYING and unit.lemma not in match.item.said for unit in asked)


_PAYING = frozenset(["pay", "charge", "cost"])


def _held_out(question: Question) -> Iterator[str]:
    """Give the words of its own that a question holds out, but for names and days."""
    apart = {*question.aside, *question.hints, *(word for name in question.names for word in name)}
    for word in words(question.said):
        if word not in _GRAMMAR and word not in apart and not word[0].isdigit():
            yield word


def _has(word: str, match: Match) -> bool:
    """Say whether a fact has a word or one like it, or is asked for by it."""
    one, item, aspect = stem(word), match.item, ASPECTS[match.key]
    if is_saying(one) or one in _FILLING:
        return True
    if ({one} | opposites(one)) & (item.cues | item.where | aspect.cues) or opposites(one) & item.words:
        return True
    also = {lemma(word)} if one in _JUDGING else like(lemma(word)) | {lemma(word)}
    return bool(also & (item.said | aspect.said))
