"""Whether a fact is the one asked for, though it has other words for what is asked, or lacks one of them."""

from agreements.answering.facts.aspects import ASPECTS
from agreements.answering.facts.sections import NO_PROVISIONS
from agreements.answering.fitting.grounds import accounts, lacks_nothing
from agreements.answering.fitting.matching import Match
from agreements.answering.fitting.units import Unit
from agreements.answering.fitting.weights import MARGINS, THRESHOLDS
from agreements.answering.language.english import stem, tells, words
from agreements.answering.requests import Form, Question

_WHOM = (".owner", ".by", ".to", ".chair", ".deputy", ".reports", ".who", ".payer", ".payee", ".from")
"""Aspects that tell who does something, which words like those asked of any text do not."""

_HEADS = frozenset[str]().union(*(aspect.heads for aspect in ASPECTS.values()))


def said_otherwise(best: Match, found: tuple[Match, ...], question: Question) -> bool:
    """Say whether a fact alone accounts for all that is asked, in words that are like the question's own."""
    own = (
        best.gives
        and not best.elsewhere
        and best.item.section not in NO_PROVISIONS
        and _shares(best, question)
    )
    alone = _lead(best, found) >= (MARGINS.well_apart if best.stray else MARGINS.apart)
    return own and _tells_whom(best, question) and alone and accounts(best) and lacks_nothing(best, question)


def _shares(best: Match, question: Question) -> bool:
    """Say whether a fact has one of the words that tell as it was said, besides those that only ask."""
    said = {stem(word) for word in question.words if word not in question.aside and tells([word])}
    said -= ASPECTS[best.key].cues
    return not said or bool(said & (best.item.name | best.item.text))


def is_close(best: Match, found: tuple[Match, ...], question: Question) -> bool:
    """Say whether a fact alone has all that is asked in its own words, but for one."""
    own = best.worded and not best.elsewhere and best.item.section not in NO_PROVISIONS
    one = len(best.unexplained) == 1 and _may_lack(best.unexplained[0], question)
    alone = _lead(best, found) >= MARGINS.well_apart
    return (
        own
        and _tells_whom(best, question)
        and one
        and alone
        and best.coverage >= THRESHOLDS.lacking
        and lacks_nothing(best, question)
    )


def _tells_whom(best: Match, question: Question) -> bool:
    return question.form is not Form.WHO or best.key.endswith(_WHOM)


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
