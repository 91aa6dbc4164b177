"""How well each fact of an agreement explains the words of a question."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from agreements.answering.aspects import ASKING, ASPECTS, Aspect
from agreements.answering.english import (
    is_known,
    is_light,
    is_saying,
    kin,
    lemma,
    like,
    opposites,
    others,
    stem,
    stems,
)
from agreements.answering.entry import Entry
from agreements.answering.filters import narrowed
from agreements.answering.funds import is_for_year, is_of_whom
from agreements.answering.items import Item
from agreements.answering.requests import Form, Question
from agreements.calendar import Period
from agreements.terms import Fact, Funding

_TYPO_FROM = 5  # letters: shorter words are one slip away from too many others
_TWO_TYPOS_FROM = 8
_FULL = 0.93
_LEANS, _FOLLOWS = 0.35, 0.1  # what the question before counts, where this one leans on it and where not
_OWN_WORD = 0.94  # what a word counts that the fact itself has, rather than one like it
_OWN_FOR_LIKE = 2
"""Words of its own that an item must have for each that is only like one."""

_HINT = 0.08  # what a rare word counts that is of the agreement's name or of the days asked about
_ELSEWHERE = 0.2
_ASIDE = 0.8
_CLOSE, _CLOSE_ENOUGH = 0.65, 0.8
"""How much must be explained where the fact is about the very name asked of, and what that counts as."""

WHOLES = frozenset(
    [
        "term",
        "version",
        "copy",
        "legal",
        "purpose",
        "source",
        "extension",
        "variation",
        "notice",
        "successor",
        "lists",
        "signing",
    ]
)
"""Sections of which only the words that ask for them count, since they are about the agreement as a whole."""


@dataclass(frozen=True)
class Unit:
    """A word of the question, or a name of several, and how much it tells; light ones need no explaining.

    `lemma` is empty where the word was misspelt, and of a name.
    """

    said: str
    stems: tuple[str, ...]
    who: str
    weight: float
    light: bool
    lemma: str = ""


@dataclass(frozen=True)
class Match:
    """An aspect of an item, how well it fits, and which words it leaves unexplained.

    It is `verbatim` where the item has every word itself, and `exact` where one of them at least is not only
    of asking; it `touches` the question where it has a word of it, or one like it, besides names and words
    of asking; it is `worded` where the item has the words of the question as they are, but for number and
    tense, or at most one in three that is only like a word of its own. It is `elsewhere` where it is of another
    year, or of somebody else's money, than was asked about.
    """

    item: Item
    key: str
    gives: bool
    score: float
    coverage: float
    unexplained: tuple[Unit, ...]
    narrowed: tuple[Fact, ...] | None = None
    subject: bool = False
    exact: bool = False
    touches: bool = False
    verbatim: bool = False
    worded: bool = False
    elsewhere: bool = False


def units(words: Sequence[str], entry: Entry, aside: Sequence[str] = ()) -> tuple[Unit, ...]:
    """Cut the words of a question into names that the agreement knows and single words, misspellings mended.

    The words `aside` count only as part of a name.
    """
    found: list[Unit] = []
    place = 0
    for first, last, who in entry.known.spans(words):
        if set(words[first:last]) <= set(aside):
            continue
        found += _single(words, range(place, first), entry, aside)
        name = words[first:last]
        stems = tuple(stem(word) for word in name)
        found.append(Unit(" ".join(name), stems, who, max(entry.weight(one) for one in stems), light=False))
        place = last
    found += _single(words, range(place, len(words)), entry, aside)
    return tuple(found)


def _single(words: Sequence[str], places: Iterable[int], entry: Entry, aside: Sequence[str]) -> list[Unit]:
    return [
        _unit(words[place], entry, of_title=bool(_TITLES & set(words[place + 1 : place + 3])))
        for place in places
        if words[place] not in aside
    ]


_TITLES = frozenset(["mou", "agreement", "memorandum", "deal", "document", "contract"])
"""Words before which a word of the agreement's title only says which agreement is meant."""


def _unit(word: str, entry: Entry, *, of_title: bool) -> Unit:
    stemmed = typed = stem(word)
    if not entry.counts[stemmed] and not is_known(stemmed) and stemmed not in ASKING:
        stemmed = _respelt(word, stemmed, entry)
    as_typed = lemma(word) if stemmed == typed else ""
    light = is_light(stemmed) or (of_title and stemmed in entry.title)
    return Unit(word, (stemmed,), "", entry.weight(stemmed), light, as_typed)


def _respelt(word: str, stemmed: str, entry: Entry) -> str:
    if len(word) < _TYPO_FROM or word[0].isdigit():
        return stemmed
    most = 2 if len(stemmed) >= _TWO_TYPOS_FROM else 1
    known = [
        one
        for one in (*entry.counts, *ASKING)
        if abs(len(one) - len(stemmed)) <= most and one[0] == stemmed[0]
    ]
    near = [(OSA.distance(stemmed, one, score_cutoff=most), one) for one in known]
    slips, best = min(near, default=(most + 1, ""))
    if len(stemmed) < _TWO_TYPOS_FROM and len(best) == len(stemmed) and sorted(best) != sorted(stemmed):
        return stemmed  # one letter for another makes too many English words of each other
    return best if slips <= most and len(best) >= _TYPO_FROM - 1 else stemmed


def matches(question: Question, entry: Entry) -> tuple[Match, ...]:
    """Return the best aspect of each item that explains anything of the question, best first."""
    asking = _asking(question, entry)
    found = [
        match
        for item in entry.items
        if not question.clause or item.section in {"lists", "signing"} or cites(item, question.clause)
        for match in _of_item(asking, item)
    ]
    return tuple(sorted(found, key=lambda match: -match.score))


def match_of(question: Question, entry: Entry, item: Item, key: str) -> Match | None:
    """Return how well one aspect of an item explains the question."""
    return _of_aspect(_asking(question, entry), item, key, gives=item.gives(key))


def cites(item: Item, clause: str) -> bool:
    """Say whether an item is stated by a clause, or one inside it."""
    return any(label == clause or label.startswith((f"{clause}.", f"{clause}(")) for label in item.labels)


@dataclass(frozen=True)
class _Asking:
    """A question cut into units, those of the question before it, and the words that may speak for a fact."""

    question: Question
    entry: Entry
    asked: tuple[Unit, ...]
    context: tuple[Unit, ...]
    hints: frozenset[str]


def _asking(question: Question, entry: Entry) -> _Asking:
    asked = units(question.words, entry, question.aside)
    context = units(question.before, entry, question.aside)
    if any(unit.who for unit in asked):
        context = tuple(unit for unit in context if not unit.who)
    hints = frozenset(stem(word) for word in question.hints)
    return _Asking(question, entry, asked, context, hints)


def _of_item(asking: _Asking, item: Item) -> Iterator[Match]:
    own = item.name | item.text
    held = max((asking.entry.weight(one) for one in asking.hints & own), default=0.0)
    bonus = _HINT * held + _timely(asking.question.period, item)
    found = []
    for key, gives in item.aspects:
        match = _of_aspect(asking, item, key, gives=gives)
        if match:
            leaning = _leaning(asking.question, item, ASPECTS[key], asking.context)
            if asking.question.leans and item.section == "term" and match.coverage > _FULL:
                leaning = _LEANS  # `it` may be the agreement itself
            reach = bonus + leaning
            found.append(replace(match, score=match.score + reach))
    if found:
        yield max(found, key=lambda match: match.score)


def _leaning(question: Question, item: Item, aspect: Aspect, context: tuple[Unit, ...]) -> float:
    """Say how much the question before speaks for an item, more where this one leans on it."""
    if not context:
        return 0.0
    words = aspect.cues | item.cues
    said = sum(unit.weight * _explained(unit, item, words, aspect.said) for unit in context)
    return (_LEANS if question.leans else _FOLLOWS) * said / sum(unit.weight for unit in context)


def _of_aspect(  # noqa: PLR0911 - each reason why it is none
    asking: _Asking, item: Item, key: str, *, gives: bool
) -> Match | None:
    question, asked, aspect = asking.question, asking.asked, ASPECTS[key]
    words = aspect.cues | item.cues
    kept, taken = narrowed(item, asked, asking.entry, question)
    whole = item.section in WHOLES
    owned = item.section == "lists" and getattr(item.fact, "section", "") != "termination"
    narrows = owned and any(not unit.stems[0].isdigit() for unit in taken)
    if whole and not narrows and not _headed(asked, item, aspect.heads):
        return None
    explained = [1.0 if unit in taken else _explained(unit, item, words, aspect.said) for unit in asked]
    if key == "body.role" and question.form is Form.WHO:
        explained = _by_role(asked, explained, item)
    heavy = [(unit, part) for unit, part in zip(asked, explained, strict=True) if not unit.light]
    total = sum(unit.weight for unit, _ in heavy)
    light = sum(0.03 for unit, part in zip(asked, explained, strict=True) if unit.light and part)
    if not total and not light and not question.leans:
        return None
    coverage = (
        sum(unit.weight * part for unit, part in heavy) / total
        if total
        else _lightly(asked, words, whole=whole)
    )
    if not coverage and not question.leans:
        return None
    if _needs_head(key, question.form) and not _headed(asked, item, aspect.heads):
        return None
    if key in _DECIDING and not any(set(unit.stems) & (words | item.name) or unit.who for unit, _ in heavy):
        return None
    if key in _POINTED and not _points(key, question, [unit for unit, _ in heavy], item, aspect):
        return None
    told = (*(unit for unit, _ in heavy), *(asking.context if question.leans else ()))
    if heavy and not whole and not any(_explained(unit, item, item.cues) for unit in told):
        return None
    named = [unit for unit, part in zip(asked, explained, strict=True) if part and _names(unit, item)]
    precision = min(1.0, sum(len(unit.stems) for unit in named) / (len(item.name) or 4))
    stray = any(
        unit.light and not part and not is_saying(unit.stems[0])
        for unit, part in zip(asked, explained, strict=True)
    )
    precision = 1.6 if whole and coverage > _FULL and not stray else precision
    aimed = sum(0.03 for unit in asked if unit.stems[0] in aspect.cues)
    subject = any(unit.who and unit.who == item.own for unit in asked)
    elsewhere = isinstance(item.fact, Funding) and not _is_of(item.fact, question, asked)
    score = (
        coverage
        + light
        + min(aimed, 0.06)
        + 0.06 * subject
        + 0.1 * precision
        + _fit(question.form, aspect.forms)
        - _burden(item, question.form, gives=gives)
        - _ELSEWHERE * elsewhere
    )
    left = tuple(unit for unit, part in heavy if not part)
    own = item.name | item.text
    verbatim = all(unit.who or set(unit.stems) & (own | item.cues) for unit, _ in heavy)
    exact = all(part >= _OWN_WORD for _, part in heavy) and any(
        set(unit.stems) & own - aspect.cues for unit, _ in heavy
    )
    touches = any(set(unit.stems) & own or like(unit.lemma) & item.said for unit, _ in heavy if not unit.who)
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
        exact,
        touches,
        verbatim,
        worded=_are_worded([unit for unit, _ in heavy if unit not in taken], item, aspect)
        or (item.section in _LABELLED and _name_whole(asked, item)),
        elsewhere=elsewhere,
    )


def _is_of(fact: Funding, question: Question, asked: Sequence[Unit]) -> bool:
    """Say whether money is of the year and of whom was asked about."""
    said = frozenset(one for unit in asked for one in unit.stems)
    period = question.period if question.when.as_of is None else None
    return is_for_year(fact, period) and is_of_whom(fact, question, said, (unit.who for unit in asked))


def _are_worded(asked: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether an item has the words themselves; one that is only like its own needs two that are.

    Words that ask for the aspect count for neither.
    """
    told = [unit for unit in asked if not unit.who and not _asks(unit, aspect)]
    own = [unit for unit in told if _is_worded(unit, item)]
    return len(own) >= _OWN_FOR_LIKE * (len(told) - len(own))


_LABELLED = frozenset(["fields", "forms", "registers", "schedules"])
"""Sections whose facts are known by a label, which may be said in other words."""


def _name_whole(asked: Sequence[Unit], item: Item) -> bool:
    """Say whether words, or what they may be called besides, name an item in full."""
    named = {one for unit in asked for one in (*unit.stems, *(stem(word) for word in like(unit.lemma)))}
    return bool(item.name) and item.name <= named


def _is_worded(unit: Unit, item: Item) -> bool:
    """Say whether a word stands in an item as it is said, but for its ending; a misspelt one by its stem."""
    if any(opposites(one) & (item.name | item.text) or one in item.where | item.cues for one in unit.stems):
        return True  # what denies a word is about it, and so is what a clause or an item is called
    if not unit.lemma:
        return bool(set(unit.stems) & (item.name | item.text))
    return bool((kin(unit.lemma) | {unit.lemma}) & item.said)


def _asks(unit: Unit, aspect: Aspect) -> bool:
    if not unit.lemma:
        return bool(set(unit.stems) & aspect.cues)
    return bool((like(unit.lemma) | {unit.lemma}) & aspect.said)


def _by_role(asked: tuple[Unit, ...], explained: list[float], item: Item) -> list[float]:
    """Count less what only stands among what a body does besides: its role says who does something."""
    role = stems(getattr(item.fact, "role", None) or "") | item.name | item.cues
    return [
        part if unit.who or set(unit.stems) & role or others(unit.stems[0]) & role else min(part, _ASIDE)
        for unit, part in zip(asked, explained, strict=True)
    ]


def _lightly(asked: tuple[Unit, ...], words: frozenset[str], *, whole: bool) -> float:
    """Say how well a question of light words only is explained: enough where they ask for something whole."""
    return 0.85 if whole and any(unit.stems[0] in words for unit in asked) else 0.6 * bool(asked)


def _headed(asked: tuple[Unit, ...], item: Item, heads: frozenset[str]) -> bool:
    if item.heads:
        return any(unit.said in item.heads for unit in asked)
    return any(one in heads for unit in asked for one in unit.stems)


def _explained(unit: Unit, item: Item, words: frozenset[str], asking: frozenset[str] = frozenset()) -> float:
    own = item.name | item.text
    if unit.who:
        if unit.who == item.own:
            return 1.0
        return (
            0.95
            if unit.who in item.whom
            else 0.9
            if set(unit.stems) <= words
            else 0.94
            if set(unit.stems) <= own
            else 0.0
        )
    return _word(unit, item, words, asking)


def _word(  # noqa: PLR0911 - a ladder, the best first
    unit: Unit, item: Item, words: frozenset[str], asking: frozenset[str]
) -> float:
    own, stemmed = item.name | item.text, unit.stems[0]
    if stemmed in item.name:
        return 1.0
    if stemmed in words:
        return 0.98
    if stemmed in own:
        return 0.96
    if opposites(stemmed) & own:
        return 0.85
    also = like(unit.lemma) | {unit.lemma}
    if any(stem(one) in item.name for one in also & item.said):
        return 0.9
    if also & (item.said | asking):
        return 0.86
    return 0.8 if stemmed in item.where else 0.0


def _names(unit: Unit, item: Item) -> bool:
    return unit.who == item.own if unit.who else bool(set(unit.stems) & item.name)


_DECIDING = frozenset(["gateway.by", "gateway.from", "gateway.effect"])
"""Aspects that nothing asks for which only stands among the evidence."""

_POINTED = frozenset(["body.chair", "body.members", "body.meets", "body.reports"])
"""Aspects of a body that nothing asks for which neither names it nor says so."""

def _needs_head(key: str, form: Form) -> bool:
    """Say whether only a head of the aspect asks for it: who signs is not where, nor that money is paid by whom."""
    return key == "party.place" or (form is Form.YES_NO and key in {"funding.payer", "funding.payee"})


_REPORTING = re.compile(r"\bwho (else )?(reports?|answers?)\b", re.IGNORECASE)
"""How it is asked who reports to a body, rather than to whom it does."""


def _points(key: str, question: Question, heavy: Sequence[Unit], item: Item, aspect: Aspect) -> bool:
    """Say whether a question names a body, and either no more or what is asked of it."""
    called = item.name | item.cues
    named = any(unit.who == item.own if unit.who else set(unit.stems) & called for unit in heavy)
    if not named and not question.leans:
        return False
    if key == "body.reports" and _REPORTING.search(question.said):
        return False
    return all(unit.who for unit in heavy) or any(_asks(unit, aspect) for unit in heavy)


_LOOSE = {Form.WHAT, Form.CLAUSE, Form.SUM, Form.DIFFERENCE, Form.MOST, Form.LEAST}


def _fit(form: Form, forms: Iterable[Form]) -> float:
    if form in forms:
        return 0.12
    if form is Form.YES_NO:
        return 0.0
    return 0.04 if form in _LOOSE else -0.1


def _burden(item: Item, form: Form, *, gives: bool) -> float:
    if item.section == "discrepancies":
        return 0.22
    if item.section == "triggers" and form is Form.YES_NO:
        return 0.1  # what follows if something happens does not say that it does
    if item.section == "mentioned":
        return 0.05
    return 0.0 if gives else 0.1 if item.section == "lists" else 0.02


def _timely(period: Period | None, item: Item) -> float:
    """Prefer what falls in the days asked about."""
    day = getattr(item.fact, "date", None)
    if period is None or day is None or item.section in WHOLES:
        return 0.0
    first = getattr(item.fact, "date_from", None) or day
    return 0.08 if period.meets(Period(min(first, day), day)) else -0.08
