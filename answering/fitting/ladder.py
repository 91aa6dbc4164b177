"""Whether a fact answers a question: a ladder, of which each rung refuses some that those before let through.

1. `Match.accounts` refuses a fact that has too little of the words, or leaves one out that tells, unless it
   is about whoever is named. Nothing brings one back after that, but for the last rung.
2. `of_form` (form.py) refuses one of which no aspect gives an answer of the form that is asked for.
3. `holds` refuses one that is of another year, sum, post or body, or that lacks what the question wants of an
   answer besides words: a day, a count, a reason (grounds.py), and the like (particulars.py).
4. `is_sure` refuses one whose words are only like those of the question, unless it needs none of its own.
5. Where none is sure, `is_alike` lets the best through that has only such words, if it alone has them: one
   of the question's own beside them, or several that are like it and no other fact by far.
6. Where all were refused, `is_close` lets one through that lacks a single word, and is told as lacking it.

`answering` goes up to the fifth; the sixth is for what is told instead of an answer. What was told from a
fact is held against the question once more: `is_asked_for` (asked_for.py) refuses what answers something
else, and `tenable` (tenable.py) takes back a yes or no that the fact does not bear out.
"""

from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.sections import NO_PROVISIONS, WHOLES, Section
from answering.fitting.cutting.units import Unit
from answering.fitting.matching import Match
from answering.fitting.refusing.figures import says_value
from answering.fitting.refusing.form import of_form
from answering.fitting.refusing.grounds import lacks_nothing
from answering.fitting.weights import MARGINS, THRESHOLDS
from answering.language.english import has, lemma, like, stem, tells, words
from answering.requests import Form, Question

_TOLD_NOWHERE_ELSE = frozenset(
    [Section.SIGNATORIES, Section.SIGNING, Section.CONTACTS, Section.MEMBERS, Section.COPY, Section.PARTIES]
)
"""Sections of what nothing else tells, where they leave it blank: who signed, who somebody is."""

_WHOM = (".owner", ".by", ".to", ".chair", ".deputy", ".reports", ".who", ".payer", ".payee", ".from")
"""Aspects that tell who does something, which words like those asked of any text do not."""

_HEADS = frozenset[str]().union(*(aspect.heads for aspect in ASPECTS.values()))


def answering(question: Question, entry: Entry, best: Match, found: tuple[Match, ...]) -> Match | None:
    """Return the first fact that answers for certain, of those that fit nearly as well as the best.

    One that gives what the best leaves open comes before that.
    """
    least = best.score - (MARGINS.next_best if best.gives else MARGINS.in_place_of_open)
    near = [one for one in found if one.accounts and one is not best and one.score > least]
    if best.gives:
        given = {one.item.section for one in near if one.gives}  # behind which comes what is left open
        near.sort(key=lambda one: not one.gives and one.item.section in given)
    else:
        near = [one for one in near if _gives_instead(one, best, question)]
    fit = (of_form(one, question, entry) for one in ((best, *near) if best.gives else (*near, best)))
    sure = next((one for one in fit if one and is_sure(one, question)), None)
    alike = None if sure else of_form(best, question, entry)
    return sure or (alike if alike and is_alike(alike, found, question) else None)


def holds(match: Match, question: Question) -> bool:
    """Say whether nothing speaks against a fact but that its words may be others than the question's."""
    return not match.elsewhere and lacks_nothing(match, question)


def is_sure(match: Match, question: Question) -> bool:
    """Say whether a fact answers for certain, rather than being only like what was asked.

    It has the question's own words, since one like each of them is soon found by chance.
    """
    known = match.item.section in WHOLES or match.key == "scope.is" or match.worded or question.thread.leans
    return known and holds(match, question)


def is_alike(best: Match, found: tuple[Match, ...], question: Question) -> bool:
    """Say whether a fact alone accounts for all that is asked, in words that are like the question's own."""
    lead = MARGINS.well_apart if best.stray else MARGINS.apart
    if not _shares(best, question):
        lead = MARGINS.far_apart if _is_like_often(best, question) else 1.0
    return best.gives and best.accounts and _alone(best, found, question, lead)


def is_close(best: Match, found: tuple[Match, ...], question: Question) -> bool:
    """Say whether a fact alone has all that is asked in its own words, but for one."""
    one = len(best.unexplained) == 1 and _may_lack(best.unexplained[0], question)
    most = best.worded and best.coverage >= THRESHOLDS.lacking
    return one and most and _alone(best, found, question, MARGINS.well_apart)


def _alone(best: Match, found: tuple[Match, ...], question: Question, lead: float) -> bool:
    """Say whether nothing speaks against a fact, and it fits better than any other by so much."""
    provided = best.item.section not in NO_PROVISIONS
    whom = question.form is not Form.WHO or best.key.endswith(_WHOM)
    return provided and whom and _lead(best, found) >= lead and holds(best, question)


def _gives_instead(one: Match, best: Match, question: Question) -> bool:
    """Say whether another fact is by its name about what the best leaves open, and gives it."""
    if best.item.section in _TOLD_NOWHERE_ELSE or one.item.fact is best.item.fact:
        return False
    asked = question.asks.every
    named = bool(one.item.name) and all(has(asked, each) for each in one.item.name)
    as_good = one.coverage >= best.coverage - MARGINS.as_good
    worded = one.gives and one.worded and not one.unexplained and as_good
    of_day = question.form is Form.WHEN and one.key == "dated.date" != best.key
    given = question.form in ASPECTS[one.key].forms or says_value(one, question)
    return worded and (of_day or (named and given))


def _shares(best: Match, question: Question) -> bool:
    """Say whether a fact has one of the words that tell as it was said, besides those that only ask."""
    said = question.asks.telling
    said -= ASPECTS[best.key].cues
    own = best.item.name | best.item.text
    days = {stem(word) for word in question.hints if word not in question.aside}
    return not said or bool(said & own) or bool(days and days <= own)


def _is_like_often(best: Match, question: Question) -> bool:
    """Say whether a fact has words that are like several of the question's, which is seldom by chance."""
    told = {word for word in question.words if word not in question.aside and tells([word])}
    return sum(bool(like(lemma(word)) & best.item.said) for word in told) > 1


def _may_lack(unit: Unit, question: Question) -> bool:
    """Say whether a fact may lack a word: one that was typed, and neither names nor asks for another fact.

    The first that tells is what is asked for, or what is done to it, and may not be lacking.
    """
    typed = unit.said in words(question.said)
    asked = next((word for word in question.words if word not in question.aside and tells([word])), "")
    of_another = unit.who or unit.said.isdigit() or unit.stems[0] in _HEADS
    return typed and not of_another and unit.said != asked


def _lead(best: Match, found: tuple[Match, ...]) -> float:
    """Return by how much a fact fits better than any other."""
    rest = (one.score for one in found if one.item is not best.item and one.gives)
    return best.score - max(rest, default=0.0)
