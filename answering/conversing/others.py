"""The others of what was asked about: who else, what else, the rest of a list."""

import re
from dataclasses import replace
from datetime import date

from agreements.days.number_words import SEVERAL
from agreements.terms import Fact
from answering.answers import Answered
from answering.conversing.spoken import Decide, Spoken
from answering.facts.sections import DATED_ITEMS, Section
from answering.fitting.cutting.units import units
from answering.fitting.matching import Match, found_at
from answering.language.english import stem
from answering.of_one import Told, Unsaid
from answering.reckoning.days.series import series_of
from answering.requests import Form, Question

_THEM = rf"the (?:others?|other (?:ones?|\d+|{SEVERAL})|rest)(?: of (?:them|those|these))?"
_ELSE = r"(?:(?:who|what|which|where|when) else|any(?:one|body|thing)? (?:else|others?))(?: is| are)?"
_ANOTHER = (
    r"(?:(?:is|are|was|were) there|(?:does|did|do) (?:it|they) have|(?:has|have) (?:it|they) got|any)"
    r" (?:an?other|any (?:other|more|further)|(?:any|some)(?:thing)? else|more|a (?:second|further))"
    r"(?: (?:ones?|of (?:them|those)))?(?: (?P<sort>\w+))?"
)
_OTHERS = re.compile(
    r"\W*(?:(?:and|so|ok|but|what about|how about|(?:who|what|which|when) are|all)\W+)*"
    rf"(?:{_THEM}|{_ELSE}|{_ANOTHER})\W*",
    re.IGNORECASE,
)

_IT = r"(?:that|it|this|then|those|them)"
_NEIGHBOUR = re.compile(
    r"\W*(?:(?:and|so|ok|but|what about|how about)\W+)*(?:"
    r"what(?:['\u2019]?s| is| was| comes| came| falls| fell)(?: due)?"
    rf" (?:(?:the )?next(?: after {_IT})?|(?:right |straight )?(?P<side>before|after) {_IT})"
    r"|(?P<any>(?:is |was )?(?:there )?anything(?: else)?)(?: due| falling due)?"
    rf" (?P<any_side>before|after) {_IT}"
    r"|the (?P<one>next|previous) (?P<sort>one|deadline|date|milestone|stage|phase|step)"
    rf"|the (?P<of_side>one|stage|phase|step) (?P<one_side>before|after)(?: {_IT})?"
    rf"|(?P<only>before|after) {_IT})(?: then| please)?\W*",
    re.IGNORECASE,
)
"""How it is asked what falls next to what was told, before it or after it."""


_NUMBERED = frozenset(["stage", "phase", "step"])
"""What is next to another by its number, and not by its day."""


def neighbour(question: Question, last: Spoken) -> Told | Unsaid | None:
    """Tell what falls due next after what was told last, or last before it."""
    found = _NEIGHBOUR.fullmatch(question.said)
    several = last.listed or last.facts
    spoken = several[0] if len(several) == 1 else None
    if found is None or spoken is None or spoken.section not in DATED_ITEMS:
        return None
    before = "before" in found.groups() or "previous" in found.groups()
    sort = found["sort"] or found["of_side"]
    series = series_of(spoken, last.entry) if sort in _NUMBERED | {"one"} else {}
    if series or sort in _NUMBERED:
        place = next((number for number, one in series.items() if one.fact == spoken.fact), 0)
        item = series.get(place - 1 if before else place + 1)
        asked = replace(question, form=Form.WHEN)
        return (
            Told(asked, last.entry, (found_at(item, "dated.what"),))
            if item
            else last.silent(question, last.before)
        )
    day = _due(spoken.fact)
    if day is None:
        return None
    dated = [
        (due, item) for item in last.entry.items if item.section in DATED_ITEMS and (due := _due(item.fact))
    ]
    beside = [due for due, _ in dated if (due < day if before else due > day)]
    if not beside:
        return last.silent(question, last.before)
    nearest = max(beside) if before else min(beside)
    matches = tuple(
        Match(item, item.aspects[0][0], gives=True, score=1, coverage=1, unexplained=())
        for due, item in dated
        if due == nearest
    )
    entry, asked = last.entry, replace(question, form=Form.WHEN)
    verdict = True if found["any"] else None
    return Told(asked, entry, matches, verdict=verdict)


def _due(fact: Fact) -> date | None:
    found: date | None = getattr(fact, "date", None)
    return found


def asks_for_others(said: str, last: Spoken) -> bool:
    """Say whether no more is asked than who or what else, or another of the sort: `and the others?`."""
    found = _OTHERS.fullmatch(said)
    if found is None or found["sort"] is None:
        return found is not None
    return bool(last.facts) and stem(found["sort"].casefold()) == stem(last.facts[0].section)


def asks_of_another(question: Question, itself: Answered, last: Spoken) -> bool:
    """Say whether somebody is named of whom the last answer was not, and something asked of them alone."""
    if not isinstance(itself, Told) or not itself.matches or itself.matches[0].item.section == Section.LISTS:
        return False
    asked = units(question.thread.own, last.entry)
    named = {unit.who for unit in asked if unit.who}
    before = frozenset[str]().union(*(item.whom | {item.own} for item in last.facts))
    item = itself.matches[0].item
    told = any(not (unit.who or unit.light) for unit in asked)
    return told and bool(named) and not named & before and named <= item.whom | {item.own}


def others(question: Question, last: Spoken, decide: Decide) -> Answered:
    """Ask what was asked before of all whom it may be of, and leave out what was told already."""
    before = question.thread.previous
    while before:
        every = decide(_of_all(before))
        left = _left(every, last) if isinstance(every, Told) else None
        if left:
            form = Form.WHAT if before.form is Form.YES_NO else before.form
            return replace(left, question=replace(question, form=form), verdict=None, also=())
        before = before.thread.previous
    return last.silent(question, last.before)


def _of_all(before: Question) -> Question:
    """Leave out of a question whom or which number it was asked of."""
    named = {word for name in before.names for word in name}
    words = tuple(word for word in before.words if word not in named and not word.isdigit())
    return replace(before.by_itself, words=words, names=(), party=())


def _left(every: Told, last: Spoken) -> Told | None:
    """Return what an answer gives of the sort that was told last, besides that."""
    said = [item.fact for item in (*last.facts, *last.listed)]
    sorts = {type(fact) for fact in said}
    facts = tuple(fact for fact in every.facts or () if fact not in said and type(fact) in sorts)
    rest = tuple(one for one in every.matches if one.item.fact not in said and _is_of(one, sorts))
    if every.facts:
        match = replace(every.matches[0], narrowed=facts)
        return replace(every, matches=(match,), facts=facts) if facts and facts != every.facts else None
    return replace(every, matches=rest) if rest else None


def _is_of(match: Match, sorts: set[type[Fact]]) -> bool:
    return type(match.item.fact) in sorts or match.item.section == Section.SIGNING
