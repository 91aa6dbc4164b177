"""What a question in a conversation takes over from the one before it: its words, its names, its subject."""

import re
from dataclasses import replace

from agreements.days.number_words import SEVERAL
from agreements.requests import Last
from answering.facts.aspects import ASKING, ASPECTS
from answering.language.belonging import named_as_well
from answering.language.english import cues, is_light, stem, telling
from answering.language.opening import AUX, OPENS
from answering.requests import Form, Question, Thread
from questions.loose.alone import Alone
from questions.loose.breadth import has_subject, is_bare
from questions.loose.going_on.again import PRONOUN
from questions.loose.threads import begun, leaning

_POINTS = re.compile(
    rf"^{OPENS}(?:{AUX}) (?:that|those|these|he|she)\b"
    r"|\b(?:that|those|these)\W*$|\bthe same\b(?! (?:day|date|time|way|agreement|mou)\b)",
    re.IGNORECASE,
)
"""What points to something that was said, and so not to the agreement itself."""

_LEFT = re.compile(
    r"\W*how (?:long|much (?:longer|time)|many (?:days|weeks|months))(?: more)?"
    r"(?: (?:(?:have|has) (?:we|they|I|you) (?:still )?(?:got|left)"
    r"|(?:do|does) (?:we|they|I|you) (?:still )?have"
    r"|(?:is|are) (?:there|left|that|it)|to go|left|away))+"
    r"(?: (?:to go|left|now|then|still|from (?:now|today)|away|off))*\W*",
    re.IGNORECASE,
)
"""How it is asked what time is left, until what was spoken of where that has a day."""

_THAT = re.compile(
    rf"{OPENS}how (?:long|many (?:days|weeks|months)) (?:is|are|was) (?:that|it)\W*", re.IGNORECASE
)
_LENGTHS = ASPECTS["term.length"].heads
"""How it is asked what a length comes to, where one was spoken of, and not what is left of it."""

_OF_TERM = re.compile(
    rf"{OPENS}(?:when )?(?:has|is|was|did|does|will) it (?:(?:actually|already|now|really|still) )*"
    r"(?:ended?|over|finish(?:ed)?|expired?|run out|running|live|in force)(?: (?:yet|now|already|then))?\W*",
    re.IGNORECASE,
)
_OF_NOTICE = cues("""
notice terminate termination give serve leave withdraw need period long length month week day required ending
early
""")
"""How the end of the agreement is asked about after its notice, which has none."""

_DATE = re.compile(
    rf"{OPENS}(?:on |by )?(?:what|which) (?:date|day)"
    r"(?: (?:is|was) (?:that|it|this))?\W*",
    re.IGNORECASE,
)
"""How no more is asked than on what day."""

_THEM = re.compile(
    r"\b(?:of )?(?:them|these|those|ones)\b|\b(?:which|any|either|neither|both|how many|one) of the"
    rf" (?:{SEVERAL}|\d+)\b(?! (?:mou|agreement|document|contract)s\b)",
    re.IGNORECASE,
)
_IN_THEM = re.compile(r"\b(?:agreements|mous|documents|contracts)\b.*\b\w+ them\b", re.IGNORECASE)
"""What speaks of the agreements that are asked about themselves: `which agreements have a trust in them?`."""

_ONES = re.compile(r"\bwhich ones\b", re.IGNORECASE)
_ONE = re.compile(r"\b(?:it|its|that one|this one|he|she|his|her|him)\b", re.IGNORECASE)
"""What speaks of one, so that it is asked which is meant where several were spoken of."""

_EACH = re.compile(r"\b(?:in|for|of|under|by) (?:each|both|all)\b|\beach(?: one)?\W*$", re.IGNORECASE)
"""What asks the same of every one that was spoken of."""


def followed(question: Question, read: Alone, last: Last, previous: Question) -> Question:
    """Let a question take its subject from the one before it, where by itself it has no answer.

    One that says `it` or begins with `and`, or has no subject of its own, is read so first; and so is `which
    are late?` after a list, before it is asked of all agreements.
    """
    leans = _leans(question.said) or not read.own
    several = previous
    while several.weighing.against and several.thread.earlier:
        several = several.thread.earlier  # what only weighs answers is of the agreements that gave them
    several = several.thread.within if several.thread.within and not several.scope.across else several
    is_several = several.scope.across or (several.scope.chosen and bool(several.scope.among[1:]))
    if not last.agreement and is_several and not (question.scope.chosen and question.scope.among):
        return _of_several(question, read, several, last)
    elsewhere = question.scope.chosen and question.scope.among != (last.agreement,)
    if elsewhere and not last.agreement and not previous.scope.across:
        return question  # it was asked which agreement is meant, and nothing was spoken of yet
    if (elsewhere and not leans) or (question.scope.across and not is_bare(question.said)):
        return question
    subjects = _subjects(previous)
    of_notice = subjects and all(stem(word) in _OF_NOTICE for word in subjects[0])
    if of_notice and _OF_TERM.fullmatch(question.said):
        return question
    if _DATE.fullmatch(question.said):
        question = replace(question, words=(), form=Form.WHEN, exact=False)
        read = replace(read, own=())
    if _LEFT.fullmatch(question.said) and not (_THAT.fullmatch(question.said) and _is_of_length(previous)):
        question = replace(question, words=("left",))  # until a day rather than of the whole term
        read = replace(read, own=question.words)
    itself = replace(
        question,
        thread=Thread(
            previous=previous,
            after=last.said,
            own=read.own,
            bare=not has_subject(read.own) or _points(question, read, previous),
            whole=not leans and not question.scope.across,
            before=tuple(dict.fromkeys(word for subject in subjects for word in subject)),
        ),
        standalone=leaning(question.typed, last.said),
    )
    first = _instead(itself, read, previous)
    ways = (first, *(_on(itself, read, words, previous) for words in subjects))
    return replace(itself, thread=replace(itself.thread, leaning=ways))


def _is_of_length(previous: Question) -> bool:
    """Say whether it was asked over which days something runs, which then is how long it is."""
    of_days = previous.form is Form.WHAT and any(stem(word) in _LENGTHS for word in previous.words)
    return previous.form is Form.HOW_LONG or of_days


def _points(question: Question, read: Alone, previous: Question) -> bool:
    """Say whether a question can only be of what was said: `is that so?`, `and the vice?`."""
    of_named = read.asked.plain and bool(previous.names) and not question.names
    return bool(_POINTS.search(question.said)) or (of_named and begun(question.said) != question.said)


def _leans(said: str) -> bool:
    on = begun(said) != said or named_as_well(said)
    return bool(on or PRONOUN.search(said) or _POINTS.search(said) or _LEFT.fullmatch(said))


def _of_several(question: Question, read: Alone, previous: Question, last: Last) -> Question:
    """Let a question be about the agreements of the one before it, or that answered to it: all, or one."""
    again = {stem(word) for word in read.own} & {
        stem(word) for word in telling(previous.words, previous.aside)
    }
    of_them = _THEM.search(question.said) and not _IN_THEM.search(question.said)
    if question.scope.across and (not of_them or (again and _ONES.search(question.said))):
        return question  # what is asked of some others too is asked of all: `and which ones start in April?`
    return replace(
        question,
        words=question.words if read.own else (*question.words, *telling(previous.words, previous.aside)),
        scope=replace(
            question.scope,
            among=() if previous.scope.across else previous.scope.among,
            chosen=bool(_EACH.search(question.said)) or not _ONE.search(question.said),
        ),
        aside=question.aside if previous.scope.across else (*question.aside, *previous.aside),
        thread=Thread(
            within=previous if previous.scope.across else None,
            after=last.said,
            own=read.own,
            bare=not has_subject(read.own),
        ),
        standalone=leaning(question.said, last.said),
    )


def _instead(question: Question, read: Alone, previous: Question) -> Question:
    """Read a question by its own words, asking what was asked before, of whom was named: `and dentistry?`."""
    if not has_subject(read.own) or not read.asked.plain:
        return replace(question, words=read.own)
    named = {word for name in previous.names for word in name}
    asked = (word for word in previous.words if word in named or is_light(stem(word)) or stem(word) in ASKING)
    left = (word for word in asked if word not in previous.aside)
    return replace(question, words=tuple(dict.fromkeys((*read.own, *left))), form=previous.form)


def _on(question: Question, read: Alone, subject: tuple[str, ...], previous: Question) -> Question:
    """Read a question as one about a subject, asking what the one before asked where it asks nothing."""
    form = previous.form if read.asked.plain and not has_subject(read.own) else question.form
    if question.party:  # who is named now stands for whoever was named before
        subject = tuple(word for word in subject if word not in previous.party)
    return replace(
        question,
        words=tuple(dict.fromkeys((*read.own, *subject))),
        form=form,
        hints=(*question.hints, *previous.hints),
        aside=(*question.aside, *previous.aside),
    )


def _subjects(previous: Question) -> tuple[tuple[str, ...], ...]:
    """Return what the questions before were about: who was named last, then their own words, last first."""
    named: tuple[str, ...] = ()
    told: list[tuple[str, ...]] = []
    one: Question | None = previous
    while one:
        named = named or tuple(word for name in one.names for word in name)
        told.append(telling(one.words, one.aside))
        one = one.thread.previous
    return tuple(words for words in dict.fromkeys((named, *told)) if words)
