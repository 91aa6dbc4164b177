"""How well each fact of an agreement explains the words of a question."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from agreements.answering.aspects import ASKING, ASPECTS
from agreements.answering.english import is_known, is_light, is_saying, lemma, opposites, others, stem, stems
from agreements.answering.entry import Entry
from agreements.answering.filters import narrowed
from agreements.answering.items import Item
from agreements.answering.requests import Form, Question
from agreements.calendar import Period
from agreements.terms import Fact

_TYPO_FROM = 5  # letters: shorter words are one slip away from too many others
_TWO_TYPOS_FROM = 8
_FULL = 0.93
_LEANS, _FOLLOWS = 0.35, 0.1  # what the question before counts, where this one leans on it and where not
_OWN_WORD = 0.94  # what a word counts that the fact itself has, rather than one like it
_ASIDE = 0.8
_CLOSE, _CLOSE_ENOUGH = 0.65, 0.8
"""How much must be explained where the fact is about the very name asked of, and what that counts as."""

_WHOLES = frozenset(
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
    """A word of the question, or a name of several, and how much it tells; light ones need no explaining."""

    said: str
    stems: tuple[str, ...]
    who: str
    weight: float
    light: bool


@dataclass(frozen=True)
class Match:
    """An aspect of an item, how well it fits, and which words it leaves unexplained.

    It is `verbatim` where the item has every word itself, and `exact` where one of them at least is not only
    of asking; it `touches` the question where it has a word of it, or one like it, besides names and words
    of asking; it is `worded` where the item has every word of the question as it is, but for number and
    tense.
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


def units(words: Sequence[str], entry: Entry, aside: Sequence[str] = ()) -> tuple[Unit, ...]:
    """Cut the words of a question into names that the agreement knows and single words, misspellings mended.

    The words `aside` count only as part of a name.
    """
    found: list[Unit] = []
    place = 0
    for first, last, who in entry.known.spans(words):
        if set(words[first:last]) <= set(aside):
            continue
        found += [_unit(word, entry) for word in words[place:first] if word not in aside]
        name = words[first:last]
        stems = tuple(stem(word) for word in name)
        found.append(Unit(" ".join(name), stems, who, max(entry.weight(one) for one in stems), light=False))
        place = last
    found += [_unit(word, entry) for word in words[place:] if word not in aside]
    return tuple(found)


def knows(entry: Entry, name: Sequence[str]) -> bool:
    """Say whether the agreement knows somebody or something by the whole of a name."""
    return any(unit.who and len(unit.stems) == len(name) for unit in units(name, entry))


def _unit(word: str, entry: Entry) -> Unit:
    stemmed = stem(word)
    if not entry.counts[stemmed] and not is_known(stemmed) and stemmed not in ASKING:
        stemmed = _respelt(word, stemmed, entry)
    return Unit(word, (stemmed,), "", entry.weight(stemmed), is_light(stemmed))


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
    asked = units(question.words, entry, question.aside)
    context = units(question.before, entry, question.aside)
    if any(unit.who for unit in asked):
        context = tuple(unit for unit in context if not unit.who)
    hints = frozenset(stem(word) for word in question.hints)
    asking = _Asking(question, entry, asked, context, hints)
    found = [
        match
        for item in entry.items
        if not question.clause or item.section in {"lists", "signing"} or cites(item, question.clause)
        for match in _of_item(asking, item)
    ]
    return tuple(sorted(found, key=lambda match: -match.score))


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


def _of_item(asking: _Asking, item: Item) -> Iterator[Match]:
    own = item.name | item.text
    bonus = 0.04 * bool(asking.hints & own) + _timely(asking.question.period, item)
    found = []
    for key, gives in item.aspects:
        match = _of_aspect(asking, item, key, gives=gives)
        if match:
            leaning = _leaning(asking.question, item, ASPECTS[key].cues | item.cues, asking.context)
            if asking.question.leans and item.section == "term" and match.coverage > _FULL:
                leaning = _LEANS  # `it` may be the agreement itself
            reach = bonus + leaning
            found.append(replace(match, score=match.score + reach))
    if found:
        yield max(found, key=lambda match: match.score)


def _leaning(question: Question, item: Item, words: frozenset[str], context: tuple[Unit, ...]) -> float:
    """Say how much the question before speaks for an item, more where this one leans on it."""
    if not context:
        return 0.0
    said = sum(unit.weight * _explained(unit, item, words) for unit in context)
    return (_LEANS if question.leans else _FOLLOWS) * said / sum(unit.weight for unit in context)


def _of_aspect(  # noqa: PLR0911 - each reason why it is none
    asking: _Asking, item: Item, key: str, *, gives: bool
) -> Match | None:
    question, asked, aspect = asking.question, asking.asked, ASPECTS[key]
    words = aspect.cues | item.cues
    kept, taken = narrowed(item, asked, asking.entry, question)
    whole = item.section in _WHOLES
    owned = item.section == "lists" and getattr(item.fact, "section", "") != "termination"
    narrows = owned and any(not unit.stems[0].isdigit() for unit in taken)
    if whole and not narrows and not _headed(asked, item, aspect.heads):
        return None
    explained = [1.0 if unit in taken else _explained(unit, item, words) for unit in asked]
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
        else _lightly(asking, words, aspect.forms, whole=whole)
    )
    if not coverage and not question.leans:
        return None
    if key in _DECIDING and not any(set(unit.stems) & (words | item.name) or unit.who for unit, _ in heavy):
        return None
    if (
        key in _POINTED
        and not all(unit.who for unit, _ in heavy)
        and not any(_asks(unit, aspect.cues) for unit in asked)
    ):
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
    score = (
        coverage
        + light
        + min(aimed, 0.06)
        + 0.06 * subject
        + 0.1 * precision
        + _fit(question.form, aspect.forms)
        - _burden(item, gives=gives)
    )
    left = tuple(unit for unit, part in heavy if not part)
    own = item.name | item.text
    verbatim = all(unit.who or set(unit.stems) & (own | item.cues) for unit, _ in heavy)
    exact = all(part >= _OWN_WORD for _, part in heavy) and any(
        set(unit.stems) & own - aspect.cues for unit, _ in heavy
    )
    touches = any(set(unit.stems) & own or others(unit.stems[0]) & own for unit, _ in heavy if not unit.who)
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
        worded=all(unit.who or unit in taken or _is_worded(unit, item, aspect.said) for unit, _ in heavy),
    )


def _is_worded(unit: Unit, item: Item, asking: frozenset[str]) -> bool:
    """Say whether a word stands in an item, or asks for it, as it is said; a misspelt one by its stem."""
    if any(opposites(one) & (item.name | item.text) for one in unit.stems):
        return True  # what denies a word is about it
    if unit.stems != (stem(unit.said),):
        return bool(set(unit.stems) & (item.name | item.text))
    said = lemma(unit.said)
    return any(lemma(word) == said for word in (*item.said, *asking))


def _asks(unit: Unit, cues: frozenset[str]) -> bool:
    return any(one in cues or others(one) & cues for one in unit.stems)


def _by_role(asked: tuple[Unit, ...], explained: list[float], item: Item) -> list[float]:
    """Count less what only stands among what a body does besides: its role says who does something."""
    role = stems(getattr(item.fact, "role", None) or "") | item.name | item.cues
    return [
        part if unit.who or set(unit.stems) & role or others(unit.stems[0]) & role else min(part, _ASIDE)
        for unit, part in zip(asked, explained, strict=True)
    ]


def _lightly(asking: _Asking, words: frozenset[str], forms: Iterable[Form], *, whole: bool) -> float:
    """Say how well a question of light words only is explained: enough where they ask for something whole.

    Of facts that were spoken of, so is one that only asks: who, when, why.
    """
    asks = [unit for unit in asking.asked if unit.stems[0] in ASKING]
    if asking.question.leans and not asks:
        return 0.85 * (asking.question.form in {*forms, Form.CLAUSE})
    if (whole or asking.question.leans) and any(unit.stems[0] in words for unit in asks):
        return 0.85
    return 0.6 * bool(asking.asked)


def _headed(asked: tuple[Unit, ...], item: Item, heads: frozenset[str]) -> bool:
    if item.heads:
        return any(unit.said in item.heads for unit in asked)
    return any(one in heads for unit in asked for one in unit.stems)


def _explained(unit: Unit, item: Item, words: frozenset[str]) -> float:
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
    return max(_word(one, item, words, own) for one in unit.stems)


def _word(  # noqa: PLR0911 - a ladder, the best first
    stemmed: str, item: Item, words: frozenset[str], own: frozenset[str]
) -> float:
    if stemmed in item.name:
        return 1.0
    if stemmed in words:
        return 0.98
    if stemmed in own:
        return 0.96
    also = others(stemmed)
    if opposites(stemmed) & own:
        return 0.85
    if also & item.name:
        return 0.9
    if also & own or also & words:
        return 0.86
    return 0.8 if stemmed in item.where else 0.0


def _names(unit: Unit, item: Item) -> bool:
    return unit.who == item.own if unit.who else bool(set(unit.stems) & item.name)


_DECIDING = frozenset(["gateway.by", "gateway.from", "gateway.effect"])
"""Aspects that nothing asks for which only stands among the evidence."""

_POINTED = frozenset(["body.chair", "body.members", "body.meets", "body.reports"])
"""Aspects of a body that nothing asks for which neither names it nor says so."""

_LOOSE = {Form.WHAT, Form.CLAUSE, Form.SUM, Form.DIFFERENCE, Form.MOST, Form.LEAST}


def _fit(form: Form, forms: Iterable[Form]) -> float:
    if form in forms:
        return 0.12
    if form is Form.YES_NO:
        return 0.0
    return 0.04 if form in _LOOSE else -0.1


def _burden(item: Item, *, gives: bool) -> float:
    if item.section == "discrepancies":
        return 0.22
    if item.section == "mentioned":
        return 0.05
    return 0.0 if gives else 0.1 if item.section == "lists" else 0.02


def _timely(period: Period | None, item: Item) -> float:
    """Prefer what falls in the days asked about."""
    day = getattr(item.fact, "date", None)
    if period is None or day is None or item.section in _WHOLES:
        return 0.0
    first = getattr(item.fact, "date_from", None) or day
    return 0.08 if period.meets(Period(min(first, day), day)) else -0.08
