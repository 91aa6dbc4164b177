"""A free question in, a request out: any words make one, and none make it fail."""

import re
from dataclasses import replace
from datetime import date

from agreements.requests import AFTER, Last
from agreements.unread import NotADay, TooLong
from answering.language.belonging import asked_of_those
from answering.requests import Question, Tone
from questions.dated import without_known_on
from questions.loose.alone import Alone, alone
from questions.loose.beside.cutting import core
from questions.loose.conditions import alternatives, conditions
from questions.loose.going_on.again import swapped
from questions.loose.going_on.comparing import against, weighing
from questions.loose.going_on.following import followed
from questions.loose.going_on.operands import operand
from questions.loose.name_words import hinted
from questions.loose.naming import naming
from questions.loose.pairs import parted_in_two
from questions.loose.predicates import of_one
from questions.loose.relative import beside, by_days
from questions.loose.spans import is_of_thing, times
from questions.loose.supposed import without_supposed
from questions.loose.threads import PLACE, begun, leaning, parted
from questions.reader import LONGEST_QUESTION
from questions.vocabulary import Vocabulary
from questions.words import RUDE, plain

FEW = 12
"""Agreements that are looked into whole where none is named; of more, only what is kept of all."""

MANY = 30
"""Agreements with a name that was said, up to which they are looked into whole; of more it is asked which."""

_COMMAND = re.compile(r"^\W*/mou\b(?=\s+\w)", re.IGNORECASE)


def read_question(
    said: str,
    vocabulary: Vocabulary,
    *,
    today: date,
    last: Last | None = None,
) -> Question | NotADay | TooLong:
    """Read a free question that was put plainly; what it leaves unsaid comes from the one before it."""
    if len(said) > LONGEST_QUESTION:
        return TooLong(len(said), LONGEST_QUESTION)
    said, known_on = without_known_on(said, today)
    if known_on:
        question = read_question(said, vocabulary, today=today, last=last)
        return as_known_on(question, known_on) if isinstance(question, Question) else question
    said, supposed = without_supposed(said)
    time = times(said, today)
    if time.why and not is_of_thing(said, time):
        return NotADay(time.said, time.why)
    days = by_days(said, vocabulary)
    if days:
        question = _settled(_read(days.said, vocabulary, today, None), vocabulary)
        return replace(beside(question, days.relative), standalone=said)
    whole = " ".join(swapped(said, last, vocabulary, today).split())
    again = last if whole != " ".join(said.split()) else None
    if again:
        last = Last(again.agreement)  # all of the question before that counts is in it
    whole = leaning(*parted(whole))  # however many it is made to lean on
    question = _settled(_read(whole, vocabulary, today, last), vocabulary)
    question = _of_agreements(question, vocabulary, today) if question.scope.across else question
    question = _supposing(question, supposed) if supposed else question
    if again and question.scope.chosen and AFTER not in question.typed:  # what comes next may weigh both
        question = replace(question, standalone=leaning(question.typed, again.said))
    weighed = (_settled(one, vocabulary) if one.scope.across else one for one in question.weighing.against)
    return replace(question, weighing=replace(question.weighing, against=tuple(weighed)))


def as_known_on(question: Question, day: date) -> Question:
    """Ask a question, however it is read, by what was known on a day."""
    each, when = question.each, replace(question.when, known_on=day)
    alone_asked = as_known_on(each.of_one, day) if each.of_one else None
    held = tuple(as_known_on(one, day) for one in each.conditions)
    ways = tuple(as_known_on(one, day) for one in question.thread.leaning)
    return replace(
        question,
        when=when,
        each=replace(each, of_one=alone_asked, conditions=held),
        thread=replace(question.thread, leaning=ways),
    )


def _of_agreements(question: Question, vocabulary: Vocabulary, today: date) -> Question:
    """Add how to ask of each agreement what is asked of all, and each of several things by itself."""
    question = _asked_of_each(question, vocabulary, today) if question.scope.among else question
    each = tuple(
        _of_agreements(_settled(_read(one, vocabulary, today, None), vocabulary), vocabulary, today)
        for one in alternatives(question.said) or conditions(question.said)
    )
    if any(
        not one.scope.across or one.aside or not (one.asks.telling or one.period or one.clause)
        for one in each
    ):
        return question
    any_of_them = bool(alternatives(question.said))
    return replace(question, each=replace(question.each, conditions=each, any_of_them=any_of_them))


def _asked_of_each(question: Question, vocabulary: Vocabulary, today: date) -> Question:
    """Add how to ask of each of a few agreements what is asked of all."""
    turned = of_one(question.said)
    if turned is None or question.aside or (turned.denied and not question.denied):
        return question
    each = _read_whole(turned.said, vocabulary, today, Last(question.scope.among[0]))
    if each.scope.across or each.aside or each.denied != (question.denied and not turned.denied):
        return question
    each = replace(each, scope=each.scope.known(*question.scope.among))
    return replace(question, each=replace(question.each, of_one=each))


def _supposing(question: Question, supposed: str) -> Question:
    """Say of a question, however it is read, what it supposes."""
    leaning = tuple(replace(one, supposed=supposed) for one in question.thread.leaning)
    return replace(question, supposed=supposed, thread=replace(question.thread, leaning=leaning))


def _read(whole: str, vocabulary: Vocabulary, today: date, last: Last | None) -> Question:
    question = _with_pair(_read_whole(whole, vocabulary, today, last), vocabulary, today, last)
    alone_said = core(whole, vocabulary)
    return (
        replace(question, core=_read_whole(alone_said, vocabulary, today, last)) if alone_said else question
    )


def _with_pair(question: Question, vocabulary: Vocabulary, today: date, last: Last | None) -> Question:
    """Add how to ask of each of two things that a question about one agreement sets against each other."""
    among = (
        question.scope.among
        if question.scope.chosen
        else (last.agreement,)
        if last and last.agreement
        else ()
    )
    found = parted_in_two(question.said) if len(among) == 1 and not question.weighing.against else None
    if found is None:
        return question
    about = Last(among[0])
    read = {said: _read_whole(said, vocabulary, today, about) for way in found.ways for said in way}
    if any(one.scope.across or one.scope.among != among for one in read.values()):
        return question
    ways = tuple((read[one], read[other]) for one, other in found.ways)
    weighing = replace(question.weighing, form=found.form, pair=ways, whether=found.whether)
    return replace(question, scope=question.scope.known(*among), weighing=weighing)


def _read_whole(whole: str, vocabulary: Vocabulary, today: date, last: Last | None) -> Question:
    said, before = parted(whole)
    last = _spoken_of(before, last, vocabulary) if before else last
    said, place = _put_behind(said, vocabulary)
    about = Last(place) if place else last
    text = _COMMAND.sub("", RUDE.sub(" ", plain(said)))
    read = alone(begun(text) if last and last.said else text, vocabulary, today, about)
    read = replace(read, question=replace(read.question, said=text))
    placed = _of(read, place) if place else _placed(read, about)
    question = replace(placed, said=said)
    question = _of_that(question, place) if place and question.scope.across else question
    if last is None or not last.said:
        return question
    previous = _read(last.said, vocabulary, today, Last(last.agreement))
    question = followed(question, read, last, previous)
    question = replace(question, thread=replace(question.thread, earlier=previous))
    if read.question.scope.unheld:
        return replace(question, standalone=said)
    if previous.scope.unheld and not (last.agreement or read.named.taken or question.scope.across):
        of_that = leaning(said, f"the {previous.scope.unheld} agreement")
        scope = replace(question.scope, unheld=previous.scope.unheld)
        return replace(question, scope=scope, standalone=of_that)
    named = operand(said) if last.agreement else None
    if named:
        other = _of_another(named[0], last, vocabulary, today) or _read(
            f"and {named[0]}?", vocabulary, today, last
        )
        return against(question, named[1], previous, other, last)
    name = " ".join((*read.named.taken, *read.named.others)[:1])
    question = weighing(question, read.own, previous, _of_another(name, last, vocabulary, today))
    goes_on = (
        question.scope.chosen
        or question.weighing.against
        or (question.scope.across and previous.scope.across)
    )
    return (
        replace(question, standalone=leaning(question.typed, last.said))
        if goes_on and not question.thread.after
        else question
    )


def _of_another(name: str, last: Last, vocabulary: Vocabulary, today: date) -> Question | None:
    """Read the question before as one about whoever is named now, or of other days."""
    asked = swapped(f"and {name}?", last, vocabulary, today) if name else ""
    return (
        _read(asked, vocabulary, today, Last(last.agreement))
        if asked and not asked.startswith("and ")
        else None
    )


def _spoken_of(before: str, last: Last | None, vocabulary: Vocabulary) -> Last:
    """Return what the question before was about, where it is said with the one that leans on it."""
    for said in (parted(before)[0], before):
        named = naming(said, vocabulary)
        if named.sure and named.agreements:
            return Last(named.agreements[0], before)
    return Last(last.agreement if last else "", before)


def _put_behind(said: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """Take from behind a question the agreement that it was asked of, so that it is read as it was said."""
    place = PLACE.search(said)
    named = naming(place[1], vocabulary) if place else None
    if place is None or named is None or not (named.sure and len(named.agreements) == 1 and named.taken):
        return said, ""
    return said[: place.start()], named.agreements[0]


def _of(read: Alone, place: str) -> Question:
    """Take the agreement that stands behind a question, whatever else its words are like."""
    question, named = read.question, read.named
    if question.scope.across or (named.sure and named.taken[1:]):
        return question  # of several that it names itself
    return replace(question, scope=question.scope.known(place), standalone=f"{question.said} ({place})")


def _placed(read: Alone, last: Last | None) -> Question:
    """Take the agreement of the conversation for a question that names none, or somebody who is in it.

    What others only mention leads nowhere else: `and maternity?` goes on about the agreement spoken of.
    """
    question, named = read.question, read.named
    if last is None or not last.agreement or question.scope.across:
        return question
    elsewhere = named.taken or (named.party and last.agreement not in question.scope.among)
    if named.sure and elsewhere and not asked_of_those(begun(question.said)):
        return question
    scope = question.scope.known(last.agreement)
    return replace(question, scope=scope, standalone=f"{question.said} ({last.agreement})")


def _of_that(question: Question, agreement: str) -> Question:
    """Ask of one agreement what was asked of all."""
    aside = (*question.aside, agreement)
    typed = f"{question.said} ({agreement})"
    scope = replace(question.scope, among=(agreement,), chosen=True)
    return replace(question, scope=scope, aside=aside, standalone=typed)


def _settled(question: Question, vocabulary: Vocabulary) -> Question:
    """Choose what to look into where no agreement is named: all of a few, else what is kept of every one."""
    question = replace(question, core=_settled(question.core, vocabulary)) if question.core else question
    if question.tone in {Tone.FOREIGN, Tone.EMPTY}:
        return question
    if question.scope.across and question.aside:
        return _narrowed(question)
    if question.scope.among and not question.scope.across:
        return question if question.scope.chosen else _narrowed(question)
    scope, found = question.scope, vocabulary.agreements(FEW + 1)
    hint = () if scope.across or question.thread.within else hinted(question.said, vocabulary)
    among = tuple(agreement for agreement, _ in found) if len(found) <= FEW else hint[:1]
    chosen = bool(question.thread.within) and scope.chosen
    scope = replace(scope, among=among, everything=scope.across, chosen=chosen, hinted=hint)
    return replace(question, scope=scope)


def _narrowed(question: Question) -> Question:
    """Leave those that may be meant, or where a name fits too many the first of them, to be offered."""
    if len(question.scope.among) <= MANY:
        return question
    return replace(question, scope=replace(question.scope, among=question.scope.among[:FEW], crowded=True))
