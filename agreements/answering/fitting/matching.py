"""How well each fact of an agreement explains the words of a question."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from agreements.answering.facts.aspects import ASKING, ASPECTS, Aspect
from agreements.answering.facts.entry import Entry
from agreements.answering.facts.items import Item
from agreements.answering.facts.lists import Group
from agreements.answering.fitting.aims import headed, in_note, is_asked
from agreements.answering.fitting.asking import Asking, asking_of
from agreements.answering.fitting.besides import asked_besides
from agreements.answering.fitting.filters import is_denied, is_left_out, narrowed, seats_of, tells_list
from agreements.answering.fitting.funds import is_for_year, is_of_place, is_of_whom
from agreements.answering.fitting.leanings import WHOLES, burden, fit, timely, unsigned
from agreements.answering.fitting.likeness import (
    are_worded,
    by_role,
    defines,
    explained,
    is_share,
    name_whole,
    names,
)
from agreements.answering.fitting.parts import is_above, is_of_others
from agreements.answering.fitting.posts import POSTS, is_below
from agreements.answering.fitting.sorts import names_one
from agreements.answering.fitting.topical import told_by_topic
from agreements.answering.fitting.units import Unit
from agreements.answering.fitting.verbatim import is_named_whole
from agreements.answering.language.english import is_saying, like
from agreements.answering.requests import Form, Question
from agreements.calendar import Period
from agreements.terms import Fact, Funding

_FULL = 0.93
_LEANS, _FOLLOWS = 0.35, 0.1  # what the question before counts, where this one leans on it and where not
_HINT = 0.08  # what a rare word counts that is of the agreement's name or of the days asked about
VERBATIM = 0.3  # what it counts that a fact is named in full
_ELSEWHERE = 0.2
_DEFINES = 0.3
_TOPIC = 0.15  # what it counts that a rule is on what is asked about
_ASKED = 0.94  # what a word counts that asks for a rule only by what that is on
_ROLE = 0.4
_NAMED = 0.2  # what it counts to be who is asked after by name, and no more
_DOES = re.compile(
    r"^\W*(?:(?:and|so|but)\W+)*what(?: exactly)? (?:do|does|did|is|are|was) (?:\S+ ){1,5}?"
    r"(?:do|doing|there for|here for)\b(?! (?:by|to|with|about|if|when|each|every)\b)",
    re.IGNORECASE,
)
"""How it is asked what somebody does in an agreement, which is first of all their role."""
_YEAR = 300  # days of a period that is a year or more
_CLOSE, _CLOSE_ENOUGH = 0.65, 0.8
"""How much must be explained where the fact is about the very name asked of, and what that counts as."""


@dataclass(frozen=True)
class Match:
    """An aspect of an item, how well it fits, and which words it leaves unexplained.

    It `touches` the question where it has a word of it, its number too, or one like it, besides names. It
    is `worded` where the item has the words as they are, but for their endings, or at most one in three
    that is only like its own. It is `elsewhere` where it is of another year, somebody else's money or
    another body than was asked, or names no party where one was. It is a list `without` what a denial
    leaves out of it. Light words are `stray` that are neither the fact's nor only ways of asking. It is
    `verbatim` where the question names the fact in full, `topical` where the question is about what a
    rule is on, and `lent` where words of the question count only for that.
    """

    item: Item
    key: str
    gives: bool
    score: float
    coverage: float
    unexplained: tuple[Unit, ...]
    narrowed: tuple[Fact, ...] | None = None
    subject: bool = False
    touches: bool = False
    worded: bool = False
    elsewhere: bool = False
    without: bool = False
    stray: bool = False
    verbatim: bool = False
    topical: bool = False
    lent: bool = False


def matches(question: Question, entry: Entry) -> tuple[Match, ...]:
    """Return the best aspect of each item that explains anything of the question, best first."""
    asking = asking_of(question, entry)
    found = [
        match
        for item in entry.items
        if not question.clause or item.section in {"lists", "signing"} or cites(item, question.clause)
        if not is_left_out(item, asking.asked, question, entry)
        for match in _of_item(asking, item)
    ]
    return tuple(sorted(found, key=lambda match: -match.score))


def match_of(question: Question, entry: Entry, item: Item, key: str) -> Match | None:
    """Return how well one aspect of an item explains the question."""
    asking = asking_of(question, entry)
    spoken = _spoken(asking, item)
    return _of_aspect(asking, spoken, key, gives=item.gives(key)) if spoken else None


def cites(item: Item, clause: str) -> bool:
    """Say whether an item is stated by a clause, or one inside it."""
    return any(label == clause or label.startswith((f"{clause}.", f"{clause}(")) for label in item.labels)


def _of_item(asking: Asking, item: Item) -> Iterator[Match]:
    spoken = _spoken(asking, item)
    if spoken is None:
        return
    held = max((asking.entry.weight(one) for one in asking.hints & item.words), default=0.0)
    verbatim = is_named_whole(item, asking.spoken)
    bonus = _HINT * held + timely(asking.question.period, item) + VERBATIM * verbatim
    found = []
    for key, gives in item.aspects:
        match = _of_aspect(asking, spoken, key, gives=gives)
        if match:
            leaning = _leaning(asking.question, item, ASPECTS[key], asking.context)
            if asking.question.leans and item.section == "term" and match.coverage > _FULL:
                leaning = _LEANS  # `it` may be the agreement itself
            reach = bonus + leaning
            found.append(replace(match, score=match.score + reach, verbatim=verbatim))
    if found:
        yield max(found, key=lambda match: match.score)


@dataclass(frozen=True)
class _Spoken:
    """An item that a question may speak of: what words narrow it down to, which do, and which are its topic.

    `narrows` says that those words tell which list is meant.
    """

    item: Item
    kept: tuple[Fact, ...] | None
    taken: tuple[Unit, ...]
    of_topic: Collection[Unit]
    narrows: bool


def _spoken(asking: Asking, item: Item) -> _Spoken | None:
    """Return an item that has a word that is asked about, or needs none of its own to be what is meant."""
    question, asked = asking.question, asking.asked
    of_topic = told_by_topic(item, asked, question)
    needless = of_topic or question.leans or item.section in WHOLES or not asking.reach
    if not needless and (
        asking.reach.isdisjoint(item.reach)
        or not any(explained(unit, item, item.cues) for unit in asked if not unit.light)
    ):
        return None
    kept, taken = narrowed(item, asked, asking.entry, question)
    narrows = _tells_whose(asking, item, taken) and any(tells_list(unit, asking.bodies) for unit in taken)
    return _Spoken(item, kept, taken, of_topic, narrows)


def _tells_whose(asking: Asking, item: Item, taken: Sequence[Unit]) -> bool:
    """Say whether a list is asked for by whose it is, rather than something of somebody."""
    question = asking.question
    if not isinstance(item.fact, Group) or item.fact.section == "termination":
        return False
    if item.fact.section == "contacts" and question.form is not Form.WHO:
        return False
    if asking.who or question.form is Form.YES_NO:
        return False  # neither who they are, nor yes or no, is told by what is somebody's
    if question.form is Form.WHEN and all(unit.light or unit.who in asking.bodies for unit in asking.asked):
        return False  # when a board is next is not what it has to do by some day
    if question.form is Form.WHO and question.refers:
        return any(unit not in taken and not unit.light for unit in asking.asked)  # `who did it for us?`
    return True


def _leaning(question: Question, item: Item, aspect: Aspect, context: tuple[Unit, ...]) -> float:
    """Say how much the question before speaks for an item, more where this one leans on it."""
    if not context:
        return 0.0
    words = aspect.cues | item.cues
    said = sum(unit.weight * explained(unit, item, words, aspect.said) for unit in context)
    return (_LEANS if question.leans else _FOLLOWS) * said / sum(unit.weight for unit in context)


def _of_aspect(asking: Asking, spoken: _Spoken, key: str, *, gives: bool) -> Match | None:
    question, asked, aspect = asking.question, asking.asked, ASPECTS[key]
    item, of_topic, whole = spoken.item, spoken.of_topic, spoken.item.section in WHOLES
    words = aspect.cues | item.cues
    kept, taken = seats_of(item, asked) if key == "body.members" else (spoken.kept, spoken.taken)
    if (
        whole
        and not spoken.narrows
        and not (headed(asked, item, aspect.heads) or in_note(asked, item, question.form))
    ):
        return None
    parts = _parts(asking, item, key, words, taken)
    lent = {unit for unit, part in zip(asked, parts, strict=True) if unit in of_topic and not part}
    if not any(parts) and not of_topic and not question.leans:
        return None
    parts = [max(part, _ASKED) if unit in of_topic else part for unit, part in zip(asked, parts, strict=True)]
    heavy = [(unit, part) for unit, part in zip(asked, parts, strict=True) if not unit.light]
    total = sum(unit.weight for unit, _ in heavy)
    light = sum(0.03 for unit, part in zip(asked, parts, strict=True) if unit.light and part)
    if not total and not light and not question.leans:
        return None
    coverage = (
        sum(unit.weight * part for unit, part in heavy) / total
        if total
        else _ASKED
        if of_topic
        else _lightly(asking, words, aspect.forms, whole=whole)
    )
    if not coverage and not question.leans:
        return None
    if not is_asked(key, question, [unit for unit, _ in heavy], item, aspect):
        return None
    named = [unit for unit, part in zip(asked, parts, strict=True) if part and names(unit, item)]
    precision = min(1.0, sum(len(unit.stems) for unit in named) / (len(item.name) or 4))
    stray = not of_topic and any(
        unit.light and not part and not is_saying(unit.stems[0])
        for unit, part in zip(asked, parts, strict=True)
    )
    precision = 1.6 if whole and coverage > _FULL and not stray else precision
    aimed = sum(0.03 for unit in asked if unit.stems[0] in aspect.cues)
    subject = any(unit.who and unit.who == item.own for unit in asked)
    elsewhere = not _is_of(asking, item, subject=subject)
    said = {one for unit in asked for one in unit.stems}
    score = (
        coverage
        + light
        + min(aimed, 0.06)
        + (_NAMED if subject and asking.who else 0.06 * subject)
        + 0.1 * precision
        + fit(question.form, aspect, item)
        - burden(item, question, gives=gives)
        - _ELSEWHERE * elsewhere
        + _DEFINES * (asking.of_meaning and defines(item, said))
        + _TOPIC * bool(of_topic)
        + (unsigned(question) if key == "signing.missing" else 0.0)
        + _ROLE * (key == "party.role" and gives and bool(_DOES.search(question.said)))
    )
    left = tuple(unit for unit, part in heavy if not part)
    own = item.words | {str(getattr(item.fact, "id", "")).casefold()}
    touches = any(set(unit.stems) & own or like(unit.lemma) & item.said for unit, _ in heavy if not unit.who)
    told = [unit for unit, _ in heavy if unit not in taken]
    close = subject and aimed and coverage >= _CLOSE
    return Match(
        item,
        key,
        gives,
        score,
        max(coverage, _CLOSE_ENOUGH) if close else coverage,
        left,
        kept,
        subject,
        touches,
        worded=are_worded([unit for unit in told if unit not in of_topic], item, aspect, question.form)
        or name_whole(asked, item),
        elsewhere=elsewhere,
        stray=stray,
        topical=bool(of_topic),
        lent=bool(of_topic) and (bool(lent) or not are_worded(told, item, aspect, question.form)),
        without=whole and any(is_denied(unit, question) for unit in taken),
    )


def _parts(asking: Asking, item: Item, key: str, words: frozenset[str], taken: Sequence[Unit]) -> list[float]:
    """Say of each word of the question how far an item accounts for it."""
    asked, form, said = asking.asked, asking.question.form, ASPECTS[key].said
    parts = [1.0 if unit in taken else explained(unit, item, words, said) for unit in asked]
    parts = [
        0.0 if is_share(unit, item, asked) or is_above(unit, item, key) else part
        for unit, part in zip(asked, parts, strict=True)
    ]
    for one, other in asking.either:
        parts[one] = parts[other] = max(parts[one], parts[other])
    asks = asked_besides(key, form, item, of_meaning=asking.of_meaning)
    parts = [1.0 if unit.stems[0] in asks else part for unit, part in zip(asked, parts, strict=True)]
    return by_role(asked, parts, item) if key == "body.role" and form is Form.WHO else parts


def _is_of(asking: Asking, item: Item, *, subject: bool) -> bool:
    """Say whether money is of the year and of whom was asked about, and a body the one that was named."""
    question, named = asking.question, {unit.who for unit in asking.asked if unit.who}
    if isinstance(item.fact, Funding):
        said = frozenset(one for unit in asking.asked for one in unit.stems)
        of_year = question.period and (question.period.last - question.period.first).days >= _YEAR
        period = question.period if question.when.as_of is None or of_year else None
        in_time = is_for_year(item.fact, period) and is_of_place(item.fact, question.said)
        return in_time and is_of_whom(item.fact, question, said, named)
    if asking.kind and not names_one(item, asking.kind, asking.entry):
        return False
    if (
        item.section in POSTS
        and not subject
        and is_below(item, {one for unit in asking.asked for one in unit.stems})
    ):
        return False
    if not subject and is_of_others(item, asking.asked, asking.entry, question.form):
        return False
    if item.section == "term" and question.period and question.when.as_of is None:
        first, last = asking.entry.standing.starts_on, asking.entry.terms.end.date
        within = first is None or last is None or question.period.meets(Period(first, max(first, last)))
        return within or question.form is not Form.WHEN
    return item.section != "governance" or subject or not named & asking.bodies


def _lightly(asking: Asking, words: frozenset[str], forms: Iterable[Form], *, whole: bool) -> float:
    """Say how well a question of light words only is explained: enough where they ask for something whole.

    Of facts that were spoken of, so is one that only asks: who, when, why.
    """
    asks = [unit for unit in asking.asked if unit.stems[0] in ASKING]
    if asking.question.leans and not asks:
        return 0.85 * (asking.question.form in {*forms, Form.CLAUSE})
    if (whole or asking.question.leans) and any(unit.stems[0] in words for unit in asks):
        return 0.85
    return 0.6 * bool(asking.asked)
