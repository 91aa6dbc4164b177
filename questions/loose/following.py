"""What a question in a conversation takes over from the one before it: its words, its names, its subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from agreements.answering.aspects import ASKING
from agreements.answering.english import is_light, stem, words
from agreements.answering.requests import AFTER, Question
from agreements.answering.thesaurus import STOP
from agreements.names import COMMON, FILLERS, Rank
from agreements.requests import Last
from questions.loose.alone import Alone, alone
from questions.loose.asking import asked
from questions.loose.breadth import has_subject, is_bare
from questions.loose.naming import Spot, spots_in
from questions.loose.spans import Times, times
from questions.loose.splitting import halves
from questions.vocabulary import Vocabulary

_MOST_LEANT_ON = 3  # questions before one
_OPENS = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|also|but|or|then|now|what about|how about|same (?:question )?for)\b[\s,]*)+",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"^\W*(?:for|in|on|at|by|with|during|as (?:of|at|on)|since|until|between|before|after)\b", re.IGNORECASE
)
_PRONOUN = re.compile(
    r"\b(?:he|she|his|her|hers|him|they|them|their|theirs|its?|that|this|those|these|there|one|ones)\b"
    r"(?! (?:mou|agreement|document|memorandum)\b)",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"^\W*(?:and |but |so )*(?:is|was|are|were|do|does|did|has|have|will|can) (?:that|those|these|he|she)\b"
    r"|\b(?:that|those|these)\W*$|\bthe same\b(?! (?:day|date|time|way|agreement|mou)\b)",
    re.IGNORECASE,
)
"""What points to something that was said, and so not to the agreement itself."""

_THEM = re.compile(r"\b(?:of )?(?:them|these|those|ones)\b", re.IGNORECASE)
_MANY = re.compile(r"\b(?:they|them|their|those|these|each|all|both)\b", re.IGNORECASE)
_COMMON_NAME = re.compile(
    rf"\b(?:the |their )?(?:{'|'.join(sorted(COMMON - {'s', 'we', 'us', 'our'}))})\b", re.IGNORECASE
)
_PLACE = re.compile(r" \([^()]*\)$")
"""The agreement of a question that does not name it, put behind it."""

_SMALL = STOP | FILLERS | {"during", "until", "since", "document"}


def parted(text: str) -> tuple[str, str]:
    """Cut a line into a question and the one that it leans on."""
    said, after, before = text.partition(AFTER)
    return (said, before.removesuffix(")")) if after else (text, "")


def leaning(said: str, before: str) -> str:
    """Put behind a question those that it leans on, without those of long before."""
    kept = AFTER.join(before.removesuffix(")" * before.count(AFTER)).split(AFTER)[:_MOST_LEANT_ON])
    return f"{said}{AFTER}{kept})" + ")" * kept.count(AFTER) if before else said


def begun(said: str) -> str:
    """Return a question without the words by which it follows another."""
    return _OPENS.sub("", said)


def swapped(said: str, last: Last | None, vocabulary: Vocabulary, today: date) -> str:
    """Return the question before with the days and names put in it that are all that was said now.

    A name alone will do where it was asked which agreement was meant.
    """
    if last is None or not last.said:
        return said
    rest = begun(said)
    main, before = parted(last.said)
    across = alone(main, vocabulary, today).question.across
    opens = rest != said or _LEADS.match(said) or not (last.agreement or across)
    if not opens:
        return said
    more = _more(rest, vocabulary, today)
    if more is None:
        return said
    if more.agreements and across:
        return said
    return _asked_again(main, before, more, vocabulary, today)


@dataclass(frozen=True)
class _More:
    """The days and names that a follow-up says and nothing else: `rest` are its words."""

    rest: str
    time: Times
    agreements: tuple[str, ...]
    names: tuple[str, ...]


def _more(rest: str, vocabulary: Vocabulary, today: date) -> _More | None:
    rest = rest.strip(" ?.!,")
    time = times(rest, today)
    spots = sorted(spots_in(time.left, vocabulary), key=lambda spot: spot.start)
    left = _without(time.left, spots)
    common = _COMMON_NAME.findall(left)
    left = _COMMON_NAME.sub(" ", left)
    if any(word not in _SMALL for word in words(left)) or not asked(left).plain:
        return None
    agreements = tuple(time.left[spot.start : spot.end] for spot in spots if _is_own(spot))
    names = (*(time.left[spot.start : spot.end] for spot in spots if not _is_own(spot)), *common)
    return _More(rest, time, agreements, names) if time.period or agreements or names else None


def _is_own(spot: Spot) -> bool:
    return spot.rank <= Rank.PLACE


def _without(text: str, spots: Sequence[Spot]) -> str:
    for spot in sorted(spots, key=lambda spot: -spot.start):
        text = f"{text[: spot.start]} {text[spot.end :]}"
    return text


def _asked_again(main: str, before: str, more: _More, vocabulary: Vocabulary, today: date) -> str:
    """Ask a question again with other days, another agreement, or of somebody else."""
    place = _PLACE.search(main)
    main = _PLACE.sub("", main).rstrip(" ?.!")
    main = main if before else begun(main)
    if more.time.period:
        old = times(main, today)
        lead = more.time.lead or old.lead or "in"
        main = f"{old.left.rstrip(' ?.!')} {lead} {more.time.said}"
    if more.names:
        main, before = _of_another(main, before, more.names[-1], vocabulary)
    named = place[0] if place else ""
    if more.agreements:
        main, found = _renamed(main, more.agreements[0], vocabulary)
        before, also = _renamed(before, more.agreements[0], vocabulary)
        named = "" if found or also else f" ({more.agreements[0]})"
    first, *more_asked = halves(main)
    return leaning(" and ".join((f"{first}?{named}", *more_asked)) if named else f"{main}?", before)


def _renamed(text: str, named: str, vocabulary: Vocabulary) -> tuple[str, bool]:
    """Put the name of another agreement wherever one is named."""
    spots = [spot for spot in spots_in(text, vocabulary) if _is_own(spot)]
    for spot in sorted(spots, key=lambda spot: -spot.start):
        text = f"{text[: spot.start]}{named}{text[spot.end :]}"
    return text, bool(spots)


def _of_another(main: str, before: str, name: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """Put another name where somebody is named, or spoken of as `it` or `them`; else add it."""
    spots = [spot for spot in spots_in(main, vocabulary) if not _is_own(spot)]
    places = [(spot.start, spot.end) for spot in spots] or [
        found.span() for found in _COMMON_NAME.finditer(main)
    ]
    if places:
        first, last = min(places)
        return f"{main[:first]}{name}{main[last:]}", before
    found = _PRONOUN.search(main)
    if found and before:
        return f"{main[: found.start()]}{name}{main[found.end() :]}", ""
    if before and any(not _is_own(spot) for spot in spots_in(before, vocabulary)):
        return main, _of_another(before, "", name, vocabulary)[0]
    return f"{main} for {name}", before


def followed(question: Question, read: Alone, last: Last, previous: Question) -> Question:
    """Let a question take its subject from the one before it, where by itself it has no answer.

    One that says `it` or begins with `and`, or has no subject of its own, is read so first; and so is `which
    are late?` after a list, before it is asked of all agreements.
    """
    leans = _leans(question.said) or not read.own
    if not last.agreement and previous.across and not (question.chosen and question.among):
        return _of_several(question, read, previous, last)
    elsewhere = question.chosen and question.among != (last.agreement,)
    if (elsewhere and not leans) or (question.across and not is_bare(question.said)):
        return question
    subjects = _subjects(previous)
    itself = replace(
        question,
        previous=previous,
        before=tuple(dict.fromkeys(word for subject in subjects for word in subject)),
        whole=not leans and not question.across,
        bare=not has_subject(read.own) or _points(question, read, previous),
        own=read.own,
        after=last.said,
        standalone=leaning(question.typed, last.said),
    )
    first = _instead(itself, read, previous)
    return replace(itself, leaning=(first, *(_on(itself, read, words, previous) for words in subjects)))


def _points(question: Question, read: Alone, previous: Question) -> bool:
    """Say whether a question can only be of what was said: `is that so?`, `and the vice?`."""
    of_named = read.asked.plain and bool(previous.names) and not question.names
    return bool(_POINTS.search(question.said)) or (of_named and begun(question.said) != question.said)


def _leans(said: str) -> bool:
    return bool(_OPENS.match(said) or _PRONOUN.search(said) or _POINTS.search(said))


def _of_several(question: Question, read: Alone, previous: Question, last: Last) -> Question:
    """Let a question be about the agreements that answered to the one before it: all, or one to be chosen."""
    if question.across and not _THEM.search(question.said):
        return question
    return replace(
        question,
        words=question.words if read.own else (*question.words, *_told(previous)),
        among=(),
        within=previous,
        chosen=bool(_MANY.search(question.said)),
        after=last.said,
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
    return replace(
        question,
        words=tuple(dict.fromkeys((*read.own, *subject))),
        form=form,
        hints=(*question.hints, *previous.hints),
        aside=(*question.aside, *previous.aside),
    )


def _told(question: Question) -> tuple[str, ...]:
    """Return the words that tell what a question is about, besides an agreement's name."""
    return tuple(word for word in question.words if word not in question.aside and not is_light(stem(word)))


def _subjects(previous: Question) -> tuple[tuple[str, ...], ...]:
    """Return what the questions before were about: who was named last, then their own words, last first."""
    named: tuple[str, ...] = ()
    told: list[tuple[str, ...]] = []
    one: Question | None = previous
    while one:
        named = named or tuple(word for name in one.names for word in name)
        told.append(_told(one))
        one = one.previous
    return tuple(words for words in dict.fromkeys((named, *told)) if words)
