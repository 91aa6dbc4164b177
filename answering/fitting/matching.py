"""How well each fact of an agreement explains the words of a question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from agreements.terms import Fact
from agreements.terms.clauses import states
from answering.facts.aspects import ASPECTS, Aspect
from answering.facts.entry import Entry
from answering.facts.items import Item
from answering.facts.saying import words_of
from answering.facts.sections import SUMMARIES, Section
from answering.fitting.accounting.aims import headed, in_note, is_asked
from answering.fitting.accounting.covering import Covered, covered
from answering.fitting.accounting.elsewhere import is_elsewhere
from answering.fitting.accounting.scoring import leaning, reach_of, score_of
from answering.fitting.choosing.filters import is_denied, is_left_out
from answering.fitting.choosing.speaking import Spoken, spoken_of
from answering.fitting.cutting.asking import Asking, asking_of
from answering.fitting.cutting.likeness import are_worded, name_whole
from answering.fitting.cutting.units import Unit
from answering.fitting.cutting.verbatim import is_named_whole
from answering.fitting.weights import THRESHOLDS
from answering.language.english import like
from answering.requests import Question


@dataclass(frozen=True)
class Match:
    """An aspect of an item, how well it fits, and which words it leaves unexplained.

    It `touches` the question where it has a word of it, its number too, or one like it, besides names. It
    is `worded` where the item has the words as they are, but for their endings, or at most one in three
    that is only like its own. It is `elsewhere` where it is of another year, somebody else's money or
    another body than was asked, or names no party where one was. It is a list `without` what a denial
    leaves out of it. Light words are `stray` that are neither the fact's nor only ways of asking. It is
    `verbatim` where the question names the fact in full, `topical` where the question is about what a
    rule is on, and `lent` where words of the question count only for that. It is `of_one` where it has one
    of two things of which it is asked which is so.
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
    of_one: bool = False

    @property
    def accounts(self) -> bool:
        """Whether it accounts for every word, or for most where it is of whom is named."""
        return self.coverage >= THRESHOLDS.answer and (self.subject or not self.unexplained)


def matches(question: Question, entry: Entry) -> tuple[Match, ...]:
    """Return the best aspect of each item that explains anything of the question, best first."""
    asking = asking_of(question, entry)
    found = [
        match
        for item in entry.items
        if item.section in SUMMARIES or _is_at(question, item)
        if not is_left_out(item, asking.asked, question, entry)
        for match in _of_item(asking, item)
    ]
    return tuple(sorted(found, key=lambda match: -match.score))


def _is_at(question: Question, item: Item) -> bool:
    """Say whether an item is stated by the clause that is asked about, or by that part of the document."""
    if question.clause and not states(question.clause, item.fact):
        return False
    if question.asks.of_place and item.section not in _OF_PARTS:
        return False
    return not question.asks.place or stands_at(question.asks.place, item)


_OF_PARTS = frozenset([Section.SCHEDULES, Section.DISCREPANCIES])
"""Sections that tell of the parts of a document by themselves."""


def stands_at(place: str, item: Item) -> bool:
    """Say whether an item is stated by a part of the document, or speaks of it."""
    said = f"{words_of(item.fact)} {getattr(item.fact, 'label', None)}".casefold()
    return states(place, item.fact) or place.casefold() in said


def match_of(question: Question, entry: Entry, item: Item, key: str) -> Match | None:
    """Return how well one aspect of an item explains the question."""
    asking = asking_of(question, entry)
    spoken = spoken_of(asking, item)
    return _of_aspect(asking, spoken, ASPECTS[key]) if spoken else None


def found_at(item: Item, key: str, *, gives: bool = True) -> Match:
    """Return an aspect that was found by other ways than by words, and is all that was asked for."""
    return Match(item, key, gives, score=1.0, coverage=1.0, unexplained=())


def _of_item(asking: Asking, item: Item) -> Iterator[Match]:
    spoken = spoken_of(asking, item)
    if spoken is None:
        return
    verbatim = is_named_whole(item, asking.spoken)
    reach = reach_of(asking, item, verbatim=verbatim)
    found = []
    for key, _ in item.aspects:
        match = _of_aspect(asking, spoken, ASPECTS[key])
        if match:
            score = match.score + (reach + leaning(asking, item, ASPECTS[key], match.coverage))
            found.append(replace(match, score=score, verbatim=verbatim))
    if found:
        yield max(found, key=lambda match: match.score)


def _of_aspect(asking: Asking, spoken: Spoken, aspect: Aspect) -> Match | None:
    """Return what an aspect of an item has of a question, if that asks for it, and how well it fits."""
    spoken = spoken.in_seats(aspect.key, asking.asked)
    covers = covered(asking, spoken, aspect) if _may_be_asked(asking, spoken, aspect) else None
    if covers is None or not is_asked(aspect.key, asking.question, covers.heavy, spoken.item, aspect):
        return None
    return _described(asking, spoken, aspect, covers)


def _may_be_asked(asking: Asking, spoken: Spoken, aspect: Aspect) -> bool:
    """Say whether an aspect may be asked for: of what is of the whole agreement, only by its own heads."""
    if not spoken.whole or spoken.narrows:
        return True
    asked, item = asking.asked, spoken.item
    return headed(asked, item, aspect.heads) or in_note(asked, item, asking.question.form)


def _described(asking: Asking, spoken: Spoken, aspect: Aspect, covers: Covered) -> Match:
    """Return what an aspect has of a question and what is said of that, with how well it fits."""
    item, form, of_topic = spoken.item, asking.question.form, spoken.of_topic
    told = [unit for unit in covers.heavy if unit not in spoken.taken and unit not in covers.idle]
    untold = [unit for unit in told if unit not in of_topic]
    elsewhere = is_elsewhere(asking, spoken)
    return Match(
        item,
        aspect.key,
        item.gives(aspect.key),
        score_of(asking, spoken, aspect, covers, elsewhere=elsewhere),
        _coverage(asking, spoken, aspect, covers.share),
        covers.unexplained,
        spoken.kept,
        spoken.subject,
        _touches(covers.heavy, item),
        worded=are_worded(untold, item, aspect, form) or name_whole(asking.asked, item),
        elsewhere=elsewhere,
        stray=covers.strays and not of_topic,
        topical=bool(of_topic),
        lent=bool(of_topic) and (covers.lent or not are_worded(told, item, aspect, form)),
        of_one=covers.of_one,
        without=spoken.whole and any(is_denied(unit, asking.question) for unit in spoken.taken),
    )


def _coverage(asking: Asking, spoken: Spoken, aspect: Aspect, share: float) -> float:
    """Say how much is accounted for: enough where most is, about the very name that is asked of."""
    aimed = any(unit.stems[0] in aspect.cues for unit in asking.asked)
    close = spoken.subject and share >= THRESHOLDS.of_named and aimed
    return max(share, THRESHOLDS.answer) if close else share


def _touches(heavy: Sequence[Unit], item: Item) -> bool:
    """Say whether an item has a word of the question, its number too, or one like it, besides names."""
    own = item.words | {str(vars(item.fact).get("id", "")).casefold()}
    return any(set(unit.stems) & own or like(unit.lemma) & item.said for unit in heavy if not unit.who)
