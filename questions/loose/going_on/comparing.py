"""Questions that weigh what was answered before: which is longer, by how much, what all come to."""

import re
from collections.abc import Iterator
from dataclasses import replace

from agreements.requests import Last
from answering.language.comparing import FIRST, LAST, LATER, LEAST, LESS, MORE, MOST, SOONER
from answering.language.english import cues, is_light, stem
from answering.language.standings import ENDING, STARTING
from answering.requests import Form, Question, Weighing
from questions.loose.asking import SAME
from questions.loose.threads import leaning

_LAST = f"{MOST}|{LAST}|last"
_FIRST = f"{LEAST}|{FIRST}|first"
_OF_THEM = r"(?:one |of (?:them|those|these|the (?:two|three)) )?"
_WHICH = rf"\bwhich {_OF_THEM}(?:\w+ )?(?:the )?"
_FAR = r"\bhow (?:long|far|many \w+)"
_WAYS = tuple(
    (re.compile(pattern, re.IGNORECASE), form)
    for pattern, form in (
        (
            (
                rf"\bhow (?:much|many)(?: \w+)? (?:{MORE}|{LESS}|{LATER}|{SOONER}|further)\b"
                r"|\bby how (?:much|many)\b"
            ),
            Form.DIFFERENCE,
        ),
        (r"\b(?:the|what) (?:difference|gap)\b|\bdifference between\b", Form.DIFFERENCE),
        (rf"{_FAR} (?:(?:is|are|was|were|lies?) )*(?:it |there )?(?:between|apart)\b", Form.DIFFERENCE),
        (rf"{_FAR} (?:before|after|from) .*\b(?:is|was) (?:that|it|this)\b", Form.DIFFERENCE),
        (rf"{_FAR} (?:before|after) (?:that|it|this) (?:do|does|did|is|was|will)\b", Form.DIFFERENCE),
        (rf"{_FAR} (?:is|was) (?:that|it|this) (?:before|after)\b", Form.DIFFERENCE),
        (
            r"\b(?:altogether|together|combined|in total|in all|put together|(?:the|a) total|sum of)\b",
            Form.SUM,
        ),
        (r"\badd (?:them|those|both|these) (?:up|together)\b", Form.SUM),
        (r"^\W*(?:(?:and|so|ok|in) )*total(?: please| then)?\W*$", Form.SUM),
        (rf"{_WHICH}(?:{MORE}|{LATER}|{_LAST})\b", Form.MOST),
        (rf"^\W*(?:(?:and|so|ok|the) )*(?:{MOST})(?: one)?\W*$", Form.MOST),
        (rf"^\W*(?:(?:and|so|ok|the) )*(?:{LEAST})(?: one)?\W*$", Form.LEAST),
        (rf"{_WHICH}(?:{LESS}|{SOONER}|{_FIRST})\b", Form.LEAST),
    )
)
_TWO = re.compile(r"\b(?:they|them|those|these|both|that|it|the (?:two|other))\b", re.IGNORECASE)
"""Whom it is asked of whether they are the same."""

_WEIGHING = cues("""
same equal both too
difference gap total sum altogether together combined apart between add two three 2 3 long longer longest
short shorter late later latest early earlier earliest soon sooner more most less least few fewer fewest
big bigger biggest large larger largest great greater small smaller smallest high higher highest low lower
lowest day days week weeks month months year years far end ends ended start starts started come run last
first people duration wte fte percent pound pounds money
""")
"""Words that only say how answers are weighed."""

_TERM = ENDING | STARTING
"""Words that say what of each agreement is weighed."""

_MOST = 3  # answers that are weighed


def weighing(question: Question, own: tuple[str, ...], last: Question, other: Question | None) -> Question:
    """Let a question weigh the answers before it, where it says no more than how.

    Where it has words of a question before, that one is weighed against the last: `how many fewer than on the
    form?` So is an `other`, the last asked of somebody else: `how much longer than Harrowdale's is that?`
    """
    same = question.form is Form.YES_NO and bool(SAME.search(question.said)) and _is_of_two(question, last)
    form = next((form for pattern, form in _WAYS if pattern.search(question.said)), None)
    form = Form.MOST if same else form
    question = replace(question, weighing=replace(question.weighing, same=same))
    opposite = _opposite(question, last) if form is Form.DIFFERENCE else None
    if opposite:
        return _weighed(replace(question, parts=()), form, (last, opposite))
    operands = form is Form.SUM and len(question.names) > 1  # it says itself what it adds up
    if form is None or question.period or question.parts or operands:
        return question
    named = {word for name in question.names for word in name}
    told = {stem(word) for word in own if word not in named and not is_light(stem(word))} - _WEIGHING
    before = [one for one in _before(last) if not one.weighing.against]
    if before and told and told <= _words(before[0]):
        told, other = set(), None  # what was asked of last is only named again
    fitting = next((one for one in before[1:] if told and told <= _words(one)), None)
    if not before:
        return question
    if told and fitting is None:
        column = tuple(word for word in own if word not in named and stem(word) not in _WEIGHING)
        return replace(question, weighing=replace(question.weighing, form=form, column=column))
    last = before[0]
    ends = tuple(word for word in own if stem(word) in _TERM)
    sorts = [sort for sort in (ENDING, STARTING) if sort & {stem(word) for word in ends}]
    valued = last.form is not Form.YES_NO and all(_is_asked_in(last, sort) for sort in sorts)
    if ends and not valued:
        return _weighed(question, form, _each_asked(question, ends, before))
    if other and (other.names, other.scope.among) == (last.names, last.scope.among):
        other = None  # whoever was asked of last is named again, and weighed against the one before
    against = (last, fitting) if fitting else (last, other) if other else tuple(before[:_MOST])
    return _weighed(question, form, against)


def _is_of_two(question: Question, last: Question) -> bool:
    """Say whether it is asked of two, one of which was spoken of: `does Harrow end the same day?`."""
    one, other = question.scope.only, last.scope.only
    return bool(_TWO.search(question.said)) or (bool(one and other) and one != other)


def against(question: Question, form: Form, last: Question, other: Question, spoken: Last) -> Question:
    """Let a question add to what was answered last, or take from it, what is named: `plus Harrow?`."""
    return replace(
        question,
        scope=question.scope.known(spoken.agreement),
        weighing=replace(question.weighing, form=form, against=(last, other), named=True),
        parts=(),
        standalone=leaning(question.typed, spoken.said),
    )


def _weighed(question: Question, form: Form | None, against: tuple[Question, ...]) -> Question:
    """Let a question weigh the answers to others."""
    return replace(question, weighing=replace(question.weighing, form=form, against=against))


def _opposite(question: Question, last: Question) -> Question | None:
    """Return a question for the first as one for the last, or the other way, where that one is named."""
    found = _THE_OTHER.search(question.said)
    form = _TURNED.get(last.form)
    said = Form.MOST if found and _LASTING.fullmatch(found[1]) else Form.LEAST
    return replace(last, form=form) if found and form is said else None


_THE_OTHER = re.compile(rf"\bthe ({_LAST}|{_FIRST})(?: ones?)?\b", re.IGNORECASE)
_LASTING = re.compile(_LAST, re.IGNORECASE)
_TURNED = {Form.MOST: Form.LEAST, Form.LEAST: Form.MOST}


def _is_asked_in(question: Question, sort: frozenset[str]) -> bool:
    """Say whether a question has a word of a sort."""
    return bool(_words(question) & sort)


def _each_asked(question: Question, words: tuple[str, ...], before: list[Question]) -> tuple[Question, ...]:
    """Ask of each agreement that was spoken of when it ends or starts."""
    whom = dict.fromkeys(one.scope.among for one in before if one.scope.chosen and one.scope.among)
    said = f"when did it {' '.join(words)}?"
    thread = replace(question.by_itself.thread, own=words, before=())
    asked = replace(question, said=said, words=words, form=Form.WHEN, exact=False)
    asked = replace(asked, thread=thread, weighing=Weighing())
    return tuple(replace(asked, scope=question.scope.known(*among)) for among in whom)


def _before(last: Question | None) -> Iterator[Question]:
    while last:
        yield last
        last = last.thread.earlier


def _words(question: Question) -> set[str]:
    return {stem(word) for word in (*question.words, *question.thread.own)}
