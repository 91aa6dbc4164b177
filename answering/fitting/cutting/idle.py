"""Words of a question that a fact answers without having them: what sort of value it is, and what is not so.

The `mileage rate` is told by what is paid a mile, whatever that is called; which of two things is so, by a
fact of one of them; what all of the parties do, by what each of them does; and what is so of night porters,
by what is said of porters.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from agreements.days.calendar import MONTHS
from agreements.days.number_words import IN_WORDS
from agreements.terms import Dated, DecisionRule, OtherTerm, Rule, Terms
from agreements.word_lists import set_of
from answering.facts.aspects import ASPECTS
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.saying import provision_of, words_of
from answering.facts.sections import WHILE_IT_RUNS, Section
from answering.fitting.cutting.units import Unit
from answering.language.english import cues, lemma, stem, words
from answering.language.thesaurus import STOP
from answering.requests import Form, Question

_MONEY = r"(?:\u00a3 ?\d[\d,.]*|\b\d+(?:\.\d+)? ?p\b)"
_NUMBER = rf"(?:\d+|{IN_WORDS})"
_DAY = re.compile(
    rf"\b(?:{'|'.join(MONTHS)}|q[1-4]|(?:first|second|third|last|each) quarter)\b", re.IGNORECASE
)
_VALUES = {
    stem(noun): re.compile(pattern, re.IGNORECASE)
    for nouns, pattern in (
        ("rate tariff", rf"{_MONEY} ?(?:an?|per|each|every)\b|\d ?%|\bper cent\b"),
        ("price fee charge", _MONEY),
        (
            "range",
            (
                rf"\b{_NUMBER} to {_NUMBER}\b|\bfrom\b.{{1,60}}?\bto\b|\bbetween\b.{{1,60}}?\band\b"
                r"|\d\+|\d ?(?:-|\u2013) ?\d"
            ),
        ),
        ("period", rf"\b{_NUMBER}[ -](?:day|week|month|year|term)s?\b"),
        ("time", rf"\b\d{{1,2}}[.:]\d\d\b|\b\d ?[ap]\.?m\b|\b{_NUMBER} (?:minute|hour)s?\b"),
    )
    for noun in nouns.split()
}
"""What a fact says that tells a value, by what such a value is called."""

_OF_DAYS = cues("month months quarter quarters season")
_ASKED = re.compile(
    r"\b(?:what|which)\b(?:['\u2019]?s\b| is\b| are\b| was\b| were\b)?(?: (?:the|our|its|a|an))?"
    r"(?P<noun>(?: [\w'\u2019-]+){1,4})"
    r"|^\W*(?:the |our )?(?P<bare>(?:[\w'\u2019-]+ ){1,4})(?:for|of|at|in|to|on|when|that|is|are|by|with)\b",
    re.IGNORECASE,
)
"""How it is asked for a value, by what that is called."""


def asks_value(question: Question, asked: Sequence[Unit]) -> tuple[Unit, ...]:
    """Return the words of a question that call the value by its sort that is asked for."""
    sorts = [unit for unit in asked if unit.stems[0] in _VALUES or unit.stems[0] in _OF_DAYS]
    if not sorts or question.form in {Form.YES_NO, Form.WHO, Form.WHY}:
        return ()
    said = {
        word
        for found in _ASKED.finditer(question.asks.plain)
        for word in words(found["noun"] or found["bare"])
    }
    return tuple(unit for unit in sorts if unit.said in said)


def tells_value(unit: Unit, item: Item) -> bool:
    """Say whether a fact gives a value of the sort that a word calls it by."""
    pattern = _VALUES.get(unit.stems[0])
    if pattern:
        return bool(pattern.search(words_of(item.fact)))
    dated = isinstance(item.fact, Dated) and item.fact.date is not None
    return dated or bool(_DAY.search(words_of(item.fact)))


_OR = re.compile(r"\bor\b(?! (?:not|no|so|later|more|less|fewer|sooner|earlier|over|above|under|below)\b)")
_CASE = re.compile(r"\W*(?:(?:and|so|but|ok) )*(?:if|when|once|where|unless|suppos\w+)\b")
_HALF_ENDS = re.compile(r"[?;.](?:\s|$)")


_OF_TWO = frozenset([Form.YES_NO, Form.WHO])
"""Forms in which one of two is asked for; what else is joined by `or` may be wanted both."""


@dataclass(frozen=True)
class Choice:
    """Two things of which it is asked which is so: the words that tell up to `or`, and those behind it.

    `held` is the last word of the first of them, which a fact must have that is of it.
    """

    first: frozenset[Unit]
    second: frozenset[Unit]
    held: Unit | None


def choice(question: Question, asked: Sequence[Unit]) -> Choice | None:
    """Read which two things a question sets beside each other, and is no case that one of them is."""
    said = question.asks.plain
    found = _OR.search(said)
    if found is None or _CASE.match(said) or question.form not in _OF_TWO:
        return None
    before = [word for word in words(said[: found.start()]) if word not in STOP]
    behind = {*words(_HALF_ENDS.split(said[found.end() :])[0])} - {*before}
    told = [unit for unit in asked if not unit.light]
    second = frozenset(unit for unit in told if {*unit.said.split()} <= behind)
    first = frozenset(told) - second
    last = before[-1] if before else ""
    held = next((unit for unit in first if last in unit.said.split()), None)
    of_name = last in question.aside or (bool(last) and stem(last) in _PARTIES)
    return Choice(first, second, held) if second and first and (held or of_name) else None


_PARTIES = cues("party partner organisation body bodies side member participant")


def counts_all(asked: Sequence[Unit], terms: Terms) -> tuple[Unit, ...]:
    """Return the words of a question for all the parties by how many there are: `the two bodies`."""
    number = str(len(terms.parties))
    return tuple(
        unit
        for pair in pairwise(asked)
        if pair[0].said == number and pair[1].stems[0] in _PARTIES
        for unit in pair
    )


_HOLDING = ("decided_by", "members", "by_whom", "must_sign", "owner", "reports_to", "by")
"""Where a fact has several of those whom it is of."""


def counted(question: Question, asked: Sequence[Unit]) -> tuple[tuple[Unit, Unit], ...]:
    """Return the number of those who are asked for, each with the word for them: `which two bodies`."""
    if question.form not in {Form.WHO, Form.WHAT}:
        return ()
    said = question.asks.plain
    return tuple(
        (number, kind)
        for number, kind in pairwise(asked)
        if number.said.isdigit() and kind.stems[0] in _PARTIES
        if _WHICH_OF_SO_MANY.search(said)
    )


_WHICH_OF_SO_MANY = re.compile(rf"\b(?:which|what|who (?:are|were)(?: the)?) {_NUMBER} ", re.IGNORECASE)


def has_so_many(number: Unit, item: Item) -> bool:
    """Say whether a fact is of as many as a number says."""
    held = (getattr(item.fact, slot, None) for slot in _HOLDING)
    return any(isinstance(one, list | tuple) and str(len(one)) == number.said for one in held)


def is_of_title(unit: Unit, item: Item, entry: Entry) -> bool:
    """Say whether a word is of the agreement's title, where a fact is of that as a whole: `the flats`."""
    return item.section in _OF_THE_AGREEMENT and not unit.who and {*unit.stems} <= entry.title


_OF_THE_AGREEMENT = WHILE_IT_RUNS | {Section.TERM, Section.SUCCESSOR, Section.LEGAL}


def of_patients(question: Question, asked: Sequence[Unit]) -> tuple[tuple[Unit, Unit], ...]:
    """Return each word for patients, of whom anything may be here, with the thing of theirs behind it."""
    if question.form in {Form.WHO, Form.WHEN}:
        return ()
    told = [unit for unit in asked if not unit.light]
    return tuple(pair for pair in pairwise(told) if pair[0].stems[0] in _PATIENTS)


_PATIENTS = cues("patient patients")


def is_of_others(item: Item) -> bool:
    """Say whether a fact names other people than patients."""
    return bool(_OTHERS & item.words)


_OTHERS = cues(
    "staff carer carers volunteer volunteers child children parent pupil family resident public worker nurse"
)


def tells_rate(unit: Unit, question: Question, item: Item) -> bool:
    """Say whether a word is the time of which it is asked how many, and a fact says how often: `a year`."""
    often = getattr(item.fact, "frequency", None) or getattr(item.fact, "meets", None)
    return unit.said in _RATES and gives_rate(str(often or ""), question)


def gives_rate(often: str, question: Question) -> bool:
    """Say whether how often something is done tells how many of it there are in the time that is asked of."""
    each_time = question.form is Form.HOW_MANY and _RATES & {*words(question.asks.plain)}
    return bool(each_time and _RATE.search(often))


_RATES = set_of("annually monthly weekly quarterly daily")
_RATE = re.compile(
    rf"\b(?:once|twice|three times|{_NUMBER} times) (?:an?|per|each|every)\b"
    r"|\b(?:annual|month|week|quarter|fortnight|dai|year)ly?\b|\bevery\b",
    re.IGNORECASE,
)
"""How it is said how often something is done."""

_NOT_OF_KIND = set_of("""
former ex retired past previous future new other others outside external agency visiting potential would
more fewer extra additional only many
""")
"""Words before those of a kind that are none of it, or none yet, or ask how many there are."""

_RESTRICTS = set_of("of for from in at on to who whose that which with over under aged and or not")
"""Words behind a kind that say of which of it something is told."""

_OF_EVERY = set_of("all the each every any both")


def sorts_of_kind(spaced: str, asked: Sequence[Unit]) -> tuple[tuple[Unit, Unit], ...]:
    """Return the words of a question that say which sort of a kind it is of, each with that for the kind."""
    return tuple(
        (one, kind)
        for one, kind in pairwise(asked)
        if one.lemma and kind.lemma and not (one.light or kind.light or one.said in _NOT_OF_KIND)
        if kind.stems[0] not in _DONE_TO_IT
        if f" {one.said} {kind.said} " in spaced
    )


_DONE_TO_IT = frozenset[str]().union(
    *(ASPECTS[key].heads for key in ("variation.rule", "extension.allowed", "notice.how"))
)
"""Words for what is done to an agreement, which are no kind of thing: none for changes tells of a climate."""


_CHOSEN = re.compile(
    r"\b(?P<what>[a-z]{3,}) (?:(?:that|which) )?(?:(?:was|were|is|has been|have been) )?"
    r"(?P<chosen>picked|chosen|selected|earmarked|singled out|lined up|identified|nominated)"
    r" (?=for|as|to|by)"
)
"""How it is said which of several a thing is, by its having been chosen."""


def only_chosen(question: Question, asked: Sequence[Unit]) -> frozenset[Unit]:
    """Return the words that say of a thing, other than what is asked for, only that it is chosen."""
    said = question.asks.plain
    found = [one for one in _CHOSEN.finditer(said) if not _ASKED_FOR.search(said[: one.end("what")])]
    words_ = {word for one in found for word in words(one["chosen"])}
    return frozenset(unit for unit in asked if unit.said in words_ and question.form is not Form.WHO)


_ASKED_FOR = re.compile(r"\b(?:how (?:many|much)|what|which)(?: [a-z]+){1,2}$")
"""The thing that is asked for, of which it tells something that it was chosen."""


def tells_of_kind(kind: Unit, item: Item) -> bool:
    """Say whether a rule tells something of all of a kind: it begins with those, and says not of which."""
    if not isinstance(item.fact, OtherTerm | Rule | DecisionRule):
        return False
    told = [word for word in words(provision_of(item.fact).lstrip())[:_OPENING] if word not in _OF_EVERY]
    of_many = bool(told[1:]) and (told[0].endswith("s") or told[0] in _MANY)
    return of_many and lemma(told[0]) in kind.called and told[1] not in _RESTRICTS


_MANY = set_of("staff people men women children police personnel")
_OPENING = 4  # words with which a rule begins


_OF_BOTH = re.compile(
    r"\b(?:each other|one another|the others?|both|each|either|neither|all)\b", re.IGNORECASE
)
_OF_THE_WHOLE = frozenset([Section.VARIATION, Section.EXTENSION, Section.NOTICE, Section.TERMINATION])


def is_of_all(item: Item) -> bool:
    """Say whether a fact is of more parties than one."""
    of_whole = item.section in _OF_THE_WHOLE or isinstance(item.fact, OtherTerm | Rule)
    return stem("party") in item.cues or (of_whole and bool(_OF_BOTH.search(provision_of(item.fact))))
