"""What answers the core of a question, where what is said beside that keeps the whole from an answer."""

from answering.answers import Across, Answered, AskWhich
from answering.conversing.spoken import rests_on
from answering.facts.sections import Section
from answering.language.english import words
from answering.of_one import Told, Unsaid
from answering.requests import Question

_BETTER = 0.1
"""By how much an answer must fit better that leaves out a part of what was said."""


def with_core(question: Question, whole: Answered, core: Answered) -> Answered:
    """Return what answers the core of a question, where the whole has no answer, or one that fits worse.

    What is said beside it speaks for the facts that it has words of: only what it leaves near answers,
    unless nothing is known of what is said there.
    """
    beside = set(words(question.said)) - set(words(question.core.said)) if question.core else set[str]()
    if beside & set(_unknown(whole)):
        return core
    if isinstance(whole, AskWhich | Across) and _finds(core):
        return whole if _finds(whole) else core
    if not isinstance(core, Told | Unsaid) or is_open(core) or _fits_as_well(whole, core):
        return whole
    return core if isinstance(whole, Told) or _is_near(core, whole) else whole


def _unknown(found: Answered) -> tuple[str, ...]:
    """Return the words that nothing is known of."""
    match found:
        case Unsaid():
            return found.words
        case Across():
            return found.nowhere
        case _:
            return ()


def _finds(found: Answered) -> bool:
    return isinstance(found, Told) or (isinstance(found, Across) and bool(found.rows))


def is_open(found: Answered) -> bool:
    """Say whether nothing was found that answers, not even what is left open."""
    return isinstance(found, Unsaid) and not found.open


def _fits_as_well(whole: Answered, core: Told | Unsaid) -> bool:
    """Say whether the whole is answered in the form of its core, to the last word and nearly as well."""
    if not isinstance(whole, Told) or whole.question.form is not core.question.form:
        return False
    facts, others = rests_on(whole), rests_on(core)
    full = all(one.worded and not one.unexplained for one in facts)
    return full and not (facts and others and others[0].score > facts[0].score + _BETTER)


def _is_near(core: Told | Unsaid, whole: Answered) -> bool:
    """Say whether what answers the core comes near to the whole too, or is named or dated by it."""
    if not isinstance(whole, Unsaid):
        return False
    rests = rests_on(core)
    facts = [fact for one in rests for fact in (one.item.fact, *(one.narrowed or ()))]
    near = any(one.item.fact in facts for one in (*whole.likely, *whole.nearest))
    dated = bool(core.question.period) and any(one.item.section == Section.LISTS for one in rests)
    return near or dated or any(one.subject for one in rests)
