"""What is worked out from answers before: which is more, what they come to, the days from one of them."""

import re
from dataclasses import replace

from agreements.terms import Dated
from answering.answers import ASKED_OF_ONE, Across, Answered, Several, Weighed
from answering.conversing.before import Asked, spoken_before
from answering.conversing.weighing import day_of, weigh
from answering.facts.entry import Entry
from answering.of_one import Told, Unsaid
from answering.one import answer
from answering.reckoning.days.spans import CALLED
from answering.requests import End, Form, Question

_OF_TWO = r"(?! of (?:them|those|these|the (?:two|three)))"
_OF_ALL = re.compile(
    rf"\bwhich\b{_OF_TWO}.*\b(?:\w+est|most|least|last|first)\b|\bthe total\b", re.IGNORECASE
)
"""How the most or the total of a whole table or list is asked, rather than of what was spoken of."""


def weighed(question: Question, asked: Asked) -> Answered | None:
    """Weigh the answers before against each other, or what one of them gave by itself."""
    if any(end.spoken for end in question.parts):
        spoken = next(spoken_before(question.thread.earlier, asked), None)
        found = _from_spoken(question, asked)
        may_lean = question.form is Form.YES_NO and question.parts[0].spoken  # `is that before it ends?`
        return found or (spoken.silent(question, spoken.before) if spoken and not may_lean else None)
    each = [found for one in question.weighing.against for found in _each_of(asked.answer(one))]
    if not each:
        return None
    if isinstance(each[0], Told) and not question.weighing.named:
        by_itself = _weighed_by_itself(question, each[0], asked)
        if by_itself:
            return by_itself
    found = weigh(question, each)
    weighing = question.weighing
    if found is None and (weighing.form is Form.DIFFERENCE or weighing.named or weighing.same):
        return _unweighed(question, each[0], asked)
    of_one = found is not None and len({value.told.terms.id for value in found.values}) == 1
    return None if of_one and _OF_ALL.search(question.said) else found


def _weighed_by_itself(question: Question, found: Told, asked: Asked) -> Told | None:
    """Add up or compare what one answer gave: sums of money, or rows of a table."""
    if _gave_sums(found, question.weighing.form):
        return replace(found, question=question, sums=question.weighing.form, also=())
    if not _gave_several(found):
        return None
    again = asked.decide(replace(question.weighing.against[0], form=question.weighing.form or question.form))
    return again if isinstance(again, Told) and (again.cells or again.sums) else None


def _unweighed(question: Question, last: Answered, asked: Asked) -> Unsaid | None:
    """Say that how two answers differ is not known, since nothing else is asked."""
    if isinstance(last, Unsaid):
        return replace(last, question=question)
    spoken = next(spoken_before(question.thread.earlier, asked), None)
    return spoken.silent(question, last) if spoken else None


def _each_of(found: Answered) -> tuple[Answered, ...]:
    """Return the answers of which one is made that was given of several agreements."""
    match found:
        case Several(each=each):
            return each
        case Weighed(values=values):
            return tuple(value.told for value in values)
        case _:
            return (_of_one_found(found),)


def _of_one_found(found: Answered) -> Answered:
    """Let the one agreement that has the most or the least of something say how much that is."""
    row = found.rows[0] if isinstance(found, Across) and len(found.rows) == 1 else None
    words = ASKED_OF_ONE.get(row.measure) if row and row.measure else None
    if not isinstance(found, Across) or row is None or words is None:
        return found
    scope = replace(found.question.scope, among=(row.terms.id,), across=False)
    asked = replace(found.question, words=words[1:], form=Form(words[0]), scope=scope)
    return answer(asked, Entry(row.terms, row.standing))


def _from_spoken(question: Question, asked: Asked) -> Answered | None:
    """Count the days from or to the day that was given last."""
    before = question.thread.earlier
    while before:
        found = asked.answer(before)
        day = day_of(found) if isinstance(found, Told) else None
        if day is None and isinstance(found, Told) and found.matches and isinstance(found.fact, Dated):
            return None  # its day is not known, and another is not meant
        if day and isinstance(found, Told):
            called = getattr(found.fact, "what", "") if found.matches else ""
            end = End(day=day, called=called or CALLED.get(found.key, ""))
            parts = tuple(end if one.spoken else one for one in question.parts)
            alone = replace(question.by_itself, parts=parts)
            told = asked.decide(replace(alone, form=Form.DIFFERENCE))
            judged = asked.decide(alone) if question.form is Form.YES_NO else None
            said = judged.verdict if isinstance(judged, Told) else None
            return replace(told, verdict=said) if isinstance(told, Told) and told.span else judged
        before = before.thread.earlier
    return None


def _gave_sums(told: Told, weighs: Form | None) -> bool:
    """Say whether an answer gave sums of money to be added up, or two to be compared."""
    sums = [one for one in told.matches if getattr(one.item.fact, "amount", None) is not None]
    several = len(sums) == len(told.matches) > 1
    return several and (weighs is Form.SUM or (weighs is Form.DIFFERENCE and len(sums) == _TWO))


_TWO = 2


def _gave_several(told: Told) -> bool:
    """Say whether an answer by itself gave what can be weighed: rows of a table, sums of money."""
    return bool(told.matches[1:] or (told.facts or ())[1:] or (told.cells and told.cells.shown[1:]))
