"""Whether an answer is what was asked for: of that kind, of that very thing, and reckoned where it has to be.

The words of a question may all be in a fact that answers something else: the day of one thing where the days
to another were asked for, how many there are where it was the cost, who is insured where it was who insures.
Such an answer is none, and what was found is only the nearest.
"""

import re

from agreements.days.calendar import MONTH_WORD, WEEKDAY_WORD
from agreements.requests import AFTER
from agreements.terms import Funding
from agreements.terms.kinds import KINDS
from agreements.word_lists import set_of
from answering.facts.aspects import ASPECTS
from answering.facts.saying import words_of
from answering.facts.sections import Section
from answering.fitting.cutting.units import units
from answering.fitting.cutting.whose import is_to_be_done_by
from answering.language.english import (
    cues,
    has,
    is_light,
    joined_stems,
    kin,
    lemma,
    like,
    stem,
    words,
)
from answering.language.opening import AUX, OPENS
from answering.of_one import Told
from answering.requests import Form, Question
from answering.verdict.in_a_period import is_of_no_period

_WITHOUT_DOER = frozenset(
    [
        Section.OTHER_TERMS,
        Section.INFORMATION_SHARING,
        Section.COMMITMENTS,
        Section.RECURRING,
        Section.MILESTONES,
    ]
)
"""Sections of texts that tell who does something only by a word for doing it."""


def is_asked_for(told: Told, question: Question) -> bool:
    """Say whether an answer is of the kind that is asked for, and of the thing that is asked about."""
    if question.scope.across or question.form is Form.CLAUSE:
        return True
    said = question.said.partition(AFTER)[0]
    return not any(fails(told, question, said) for fails in _FAILING)


_REPLACES = re.compile(
    r"\b(?:does|do|did|will|has|have)\s+(?!any|been|replace)[\w'\u2019-]+(?:\s+[\w'\u2019-]+){0,8}?\s+replaced?"
    r"(?: (?:anything|any (?:other )?\w+|something|an? \w+))?\W*(?:\([\w-]+)?\W*$",
    re.IGNORECASE,
)


def _of_successor(told: Told, _: Question, said: str) -> bool:
    """Say whether it is asked what an agreement replaces, and what is to replace it was found."""
    replaces = _REPLACES.search(said)
    passive = {"be", "been", "being"} & set(said.casefold().split())
    return told.key.startswith("successor.") and bool(replaces) and not passive


_LONG = frozenset([Form.HOW_LONG, Form.DIFFERENCE])


def _of_other_days(told: Told, question: Question, _: str) -> bool:
    """Say whether the days between two are asked, and one of them alone was found."""
    if question.form not in _LONG or not question.parts[1:] or not told.key.endswith(".date"):
        return False
    named = [end.day for end in question.parts if end.day] + [told.day] * any(
        end.spoken for end in question.parts
    )
    span = told.span
    return span is None or (told.day in {span.first, span.last} and told.day not in named)


_IN_ALL_YEARS = re.compile(
    r"\b(?:over|across|throughout) (?:(?:the|all|its|of|whole|full|entire) ){0,4}"
    r"(?:(?:[a-z]+|\d+)[ -]years?\b|(?:whole |full |entire )?(?:term|life|lifetime|duration)\b)",
    re.IGNORECASE,
)


def _of_one_year(told: Told, _: Question, said: str) -> bool:
    """Say whether a sum of all the years is asked, and one was found that is not said to be so."""
    found = _IN_ALL_YEARS.search(said)
    if not found or told.key != "funding.amount" or told.amounts or told.sums:
        return False
    own = words_of(told.fact).casefold()
    return not (
        found[0].casefold() in own or re.search(r"\b(?:over|in all|for) [\w ]*years\b|\bin total\b", own)
    )


_COUNTED = re.compile(r"\b(?:how many|(?:the )?(?:number|count) of) (?P<noun>[a-z][\w-]*)", re.IGNORECASE)
_OF_MONEY = cues("pound pounds quid money much grand")


def _of_money_instead(told: Told, question: Question, said: str) -> bool:
    """Say whether a number of things is asked for, and a sum of money was found."""
    found = _COUNTED.search(said)
    if question.form is not Form.HOW_MANY or told.key != "funding.amount" or not found or told.amounts:
        return False
    return stem(found["noun"].casefold()) not in _OF_MONEY


_FIGURE = re.compile(
    r"\b(?:actual|exact|precise) (?:figure|number|amount|sum|cost|price)\b"
    r"|\bwhat(?:['\u2019]?s| is| was| are)? (?:the|its|their) (?:overall |grand |combined )?totals?\b",
    re.IGNORECASE,
)


def _without_figure(told: Told, _: Question, said: str) -> bool:
    """Say whether a figure is asked for outright, and none stands in what was found."""
    if not _FIGURE.search(said) or not told.matches or told.verdict is not None:
        return False
    if isinstance(told.fact, Funding):
        return told.fact.amount is None and not told.amounts
    text = _NUMBERED.sub(" ", words_of(told.fact))
    return told.key.endswith(_TEXT_KEYS) and not re.search(r"\u00a3|\d", text)


_TEXT_KEYS = (".what", ".role", ".is", ".rule", ".says")
_NUMBERED = re.compile(
    r"\b(?:schedule|annex|appendix|clause|section|part|level|stage|phase|paper)s? \w{1,3}\b", re.IGNORECASE
)
"""What is called by a number, which is no figure."""

_THING = re.compile(
    rf"\b(?:what|which) (?P<noun>(?!(?:{AUX})\b|if\b|happens\b|about\b|else\b|of\b)[a-z][\w-]*)"
    rf"(?: (?:(?:{AUX})\b|the\b|it\b|they\b|he\b|she\b))",
    re.IGNORECASE,
)
"""What is asked for of something: `what make is the van`, `what band the post is on`."""

_SPECIFIC = cues("make call post")
_VALUES = cues(
    "share percentage percent proportion number figure amount sum total value rate cost price date day month"
    " year time quarter week organisation person people body party partner side agreement document mou clause"
    " section part one ones thing kind sort type level area service group board committee panel forum team"
    " meeting"
)
"""Words for what an answer gives, whatever that is of."""


def _of_other_thing(told: Told, question: Question, said: str) -> bool:
    """Say whether what is asked for of something is in no word of what was found, nor a word for its kind."""
    found = _THING.search(said)
    listed = bool(told.matches) and told.matches[0].item.section == Section.LISTS
    if not found or question.thread.leans or listed or not (told.cells or told.matches):
        return False
    noun = (words(found["noun"]) or ("",))[0]
    one = stem(noun) if noun else ""
    if not noun or one in _VALUES or one in KINDS or (is_light(one) and one not in _SPECIFIC):
        return False
    own, lemmas = _own_words(told)
    return not (has(own, one) or (like(lemma(noun)) | {lemma(noun)}) & lemmas)


def _own_words(told: Told) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems and the lemmas of all that was found, with those that ask for it."""
    table = told.cells.table if told.cells else None
    texts = [str(cell) for row in table.rows for cell in row] if table else []
    texts += [table.name, *table.columns, table.clause or "", table.note or ""] if table else []
    stems_ = joined_stems(texts)
    lemmas = frozenset(lemma(word) for text in texts for word in words(text))
    for match in told.matches:
        item, aspect = match.item, ASPECTS[match.key]
        stems_ |= item.words | item.cues | item.where | aspect.cues
        lemmas |= item.said | aspect.said
    return stems_, lemmas


_AGENT = re.compile(
    r"\bwho(?:['\u2019]?s| is| are| was| were) (?:the|our|their|its) (?P<noun>[a-z]+(?:er|or)s?)\b"
    r"(?= (?:of|for|to)\b|\W*$)",
    re.IGNORECASE,
)


def _of_no_doer(told: Told, question: Question, said: str) -> bool:
    """Say whether it is asked who does something, and a text was found that has no word for doing it."""
    found = _AGENT.search(said)
    if question.form is not Form.WHO or not found or not told.matches:
        return False
    if told.matches[0].item.section not in _WITHOUT_DOER:
        return False
    noun = lemma(found["noun"].casefold())
    verbs = {noun, noun[:-2], f"{noun[:-2]}e", noun[:-3]}
    said_of = told.matches[0].item.said
    return not (verbs & said_of or kin(noun) & said_of)


_TEXTS = frozenset(["text.says", "decision.rule", "dated.what", "event.what", "duty.what", "trigger.effect"])
_DOES_IT = re.compile(
    r"(?:[a-z]+(?:e|o)rs?|[a-z]+(?:ists?|ees?|ians?)|staff|teams?|boards?|groups?|panels?|forums?|committees?|bod(?:y|ies)"
    r"|council\w*|trusts?|ccgs?|services?|offices?|police|nurses?|gps?|practices?|leads?|heads?|chiefs?|chairs?"
    r"|deput(?:y|ies)|hosts?|part(?:y|ies)|participants?|people|patients?|residents?|clerks?|consultants?"
    r"|universit(?:y|ies)|colleges?|schools?|hospitals?|each|either|neither|both|all|any\w*|every\w*|no(?:body|ne)?)"
)
_NAMED = re.compile(rf"(?<=[a-z,] )(?!{MONTH_WORD}|{WEEKDAY_WORD})(?-i:[A-Z])", re.IGNORECASE)
"""Words for somebody, and for a body of people, as a text names whoever does something."""


def _of_nobody(told: Told, question: Question, _: str) -> bool:
    """Say whether it is asked who, and a text was found that names nobody but by a word of the question."""
    if question.form is not Form.WHO or told.key not in _TEXTS or question.thread.leans or told.matches[1:]:
        return False
    item, asked = told.matches[0].item, {lemma(word) for word in question.words}
    text = words_of(item.fact)
    if (
        told.entry.known.within(text)
        or getattr(item.fact, "owner", None)
        or getattr(item.fact, "decided_by", None)
    ):
        return False
    return not (
        _NAMED.search(text)
        or any(_DOES_IT.fullmatch(word) and lemma(word) not in asked for word in words(text))
    )


_COUNTS = re.compile(
    rf"\bhow many (?P<nouns>(?:[a-z][\w-]* ){{0,3}}?[a-z][\w-]*)"
    rf"(?= (?:{AUX}|works?|attend|sit|live|make|come|go|there|in|on|at|of|for|to|from|with|an?|each|per)\b"
    r"|\W*$)",
    re.IGNORECASE,
)
_ENDS_PHRASE = re.compile(
    r"\s*(?:[,:;(\u2013\u2014]|\s-\s|\b(?:for|to|in|on|at|by|with|from|that|which|who|between|per|if|when|once|after"
    r"|before|made|given|held|sent|taken|issued|across|over)\b)"
)
_JOINS = re.compile(r"\b(?:of|and|or)\b|/", re.IGNORECASE)
"""How what a thing is called ends, before what is said of it, and how it is joined to another."""


def _heads(what: str) -> tuple[str, ...]:
    """Return what a thing is by what it is called: `training` of `first aid training for drivers`."""
    phrase = _ENDS_PHRASE.split(what, maxsplit=1)[0]
    return tuple(stem(words(part)[-1]) for part in _JOINS.split(phrase) if words(part))


def _of_its_modifier(told: Told, question: Question, said: str) -> bool:
    """Say whether how many there are is asked, or who does what, of what only tells what another thing is of.

    How often there is training of the staff is not how many staff there are, nor who holds it who pays them.
    """
    if told.key not in {"duty.often", "duty.owner", "dated.owner"}:
        return False
    heads = _heads(str(getattr(told.fact, "what", "")))
    if question.form is Form.HOW_MANY:
        found = _COUNTS.search(said)
        noun = stem(words(found["nouns"])[-1]) if found and words(found["nouns"]) else ""
        first = {*heads[:1]} | _TIMES  # how often a van is serviced is no number of vans
        return bool(noun) and not has(first, noun)
    found = _DOES.search(said)
    if question.form is not Form.WHO or not found or question.thread.leans:
        return False
    verb = lemma(found["verb"].casefold())
    own = words(_ASIDE.sub(" ", str(getattr(told.fact, "what", ""))))
    said_of, stems_ = {lemma(word) for word in own}, {stem(word) for word in own}
    if verb in _DOING or (like(verb) | {verb}) & said_of or stem(verb) in stems_:
        return False
    asked = question.asks.stems
    told_by_id = str(getattr(told.fact, "id", "")).casefold() in question.words
    return not told_by_id and not any(has(heads, one) for one in asked)


_ASIDE = re.compile(r"\([^)]*\)")
_TIMES = cues("time meeting day week month")
_DOES = re.compile(
    r"\bwho (?:(?:will|would|must|should|can|could|may|shall) )?"
    r"(?P<verb>(?!(?:is|are|was|were|has|have|had)\b)[a-z]+)\b",
    re.IGNORECASE,
)
_DOING = set_of("do be is lead run hold own organise arrange manage get have")
"""Verbs of doing whatever it is."""

_VALUE = re.compile(
    rf"^{OPENS}what(?:['\u2019]?s| is| are| was| were)\b"
    r"(?!.*\b(?:if|when|once|after|happens?|then|do|does|must|should|consequences?|result|effect|follows?)\b)",
    re.IGNORECASE,
)
"""How it is asked what something is, and not what comes of it."""


def _of_a_case(told: Told, question: Question, said: str) -> bool:
    """Say whether it is asked what something is, of what only follows should it be so."""
    if told.key != "trigger.effect" or question.thread.leans or not _VALUE.search(said):
        return False
    effect = joined_stems((getattr(told.fact, "effect", None),))
    asked = question.asks.stems
    return not any(has(effect, one) for one in asked if not is_light(one))


_SURE = re.compile(
    rf"^{OPENS}(?:is|are|was|were)(?:n['\u2019]?t)? .{{1,120}}? (?P<sure>final|certain|sure)"
    r"(?: (?:yet|now|then|already|at all))?\W*(?:\([\w-]+)?\W*$",
    re.IGNORECASE,
)
"""How it is asked whether something may still change, by a word that else says nothing of what is asked."""


def _of_its_finality(told: Told, question: Question, said: str) -> bool:
    """Say whether it is asked if something is final, and what was found says only what it is."""
    found = _SURE.search(said)
    if found is None or question.form is not Form.YES_NO or told.verdict is False or not told.matches:
        return False
    sure, item = stem(found["sure"].casefold()), told.matches[0].item
    return not has(item.words | item.cues | ASPECTS[told.key].cues, sure)


_GETS = re.compile(
    r"\bwhat (?:do|does|did|will|would) .{1,60}? (?:get|receive)\b(?=\W*(?:$|\()| (?:in|under|from|for)\b)",
    re.IGNORECASE,
)


def _of_giver(told: Told, question: Question, said: str) -> bool:
    """Say whether it is asked what somebody gets, and only what they are to do for others was found."""
    facts = told.facts or (told.fact,) if told.matches else ()
    if not facts or not _GETS.search(said):
        return False
    named = frozenset(unit.who for unit in units(question.words, told.entry, question.aside) if unit.who)
    return all(is_to_be_done_by(one, named, told.entry) for one in facts)


_FAILING = (
    *(_of_giver, _of_nobody, _of_its_finality, _of_a_case, _of_its_modifier, _of_other_days, _of_one_year),
    *(_of_money_instead, _without_figure, _of_other_thing, _of_no_doer, _of_successor, is_of_no_period),
)
"""How an answer may fail to be what was asked for."""
