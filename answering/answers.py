"""What a free question is answered with: facts and what was worked out from them; views put it into words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from itertools import pairwise

from agreements.answers import ToldInWords
from agreements.standing import Standing
from agreements.terms import Fact, Party, Terms
from agreements.terms.names import key, names_telling
from agreements.terms.passages import Found
from answering.of_one import Told, Unsaid
from answering.requests import Form, Question


@dataclass(frozen=True)
class Advice(ToldInWords):
    """A question for advice: that is not given, but what the document says of the matter is."""

    terms: Terms | None
    told: Told | None


@dataclass(frozen=True)
class Several(ToldInWords):
    """The same question answered for several agreements that were named together."""

    question: Question
    each: tuple[Told | Unsaid, ...]

    @property
    def verdict(self) -> bool | None:
        """Say yes or no where all answer alike, or one is enough: `do both?`, `does either?`."""
        if self.question.form is not Form.YES_NO:
            return None
        said = [one.verdict if isinstance(one, Told) else None for one in self.each]
        if self.of_others:
            return False
        if _EITHER.search(self.question.said) and True in said:
            return True
        if _BOTH.search(self.question.said) and False in said:
            return False
        return said[0] if len(set(said)) == 1 else None

    @property
    def of_others(self) -> bool:
        """Say whether each has another of what was asked about as one: `is the council in both?`."""
        if not _THE_ONE.search(self.question.said) or _EITHER.search(self.question.said):
            return False
        told = [one.things if isinstance(one, Told) else () for one in self.each]
        each = [[thing for thing in things if isinstance(thing, Party)] for things in told]
        return all(each) and not any(
            _are_alike(one, other) for these, those in pairwise(each) for one in these for other in those
        )


_THE_ONE = re.compile(r"\b(?:the|our|same) (?:same )?(?:council|ccg|trust|foundation trust)\b", re.IGNORECASE)
"""How an organisation is named by its kind alone, as if there were but one."""

_EITHER = re.compile(r"\b(?:either|any|one of)\b", re.IGNORECASE)
_BOTH = re.compile(r"\b(?:both|all|each|every)\b", re.IGNORECASE)


class Unit(Enum):
    """What a value is counted in; only like is weighed with like."""

    DATE = auto()
    MONEY = auto()
    MONTHS = auto()
    DAYS = auto()
    NUMBER = auto()


@dataclass(frozen=True)
class Value:
    """What an answer comes down to, where that can be weighed: a day, a sum, a length or a number."""

    told: Told
    unit: Unit
    amount: date | Decimal

    @property
    def size(self) -> Decimal:
        """The value as a number to compare: of days for a day or a length."""
        if isinstance(self.amount, date):
            return Decimal(self.amount.toordinal())
        return self.amount * _DAYS_OF_MONTH if self.unit is Unit.MONTHS else self.amount


@dataclass(frozen=True)
class Weighed(ToldInWords):
    """Answers weighed against each other: the latest or the largest first where that is asked for, or all.

    `holds` says whether the first that was named is it, where that is asked of two things of one agreement.
    """

    question: Question
    form: Form
    values: tuple[Value, ...]
    holds: bool | None = None

    @property
    def are_equal(self) -> bool:
        """Say whether all come down to the same; of lists, whether the same is in them, unless counted."""
        if len({value.size for value in self.values}) > 1:
            return False
        lists = [value.told.facts or () for value in self.values if value.unit is Unit.NUMBER]
        if not self.question.weighing.same or COUNTED.search(self.question.said):
            return True
        return all(_are_all_alike(these, those) for these, those in pairwise(lists))

    @property
    def verdict(self) -> bool | None:
        """Say yes or no where it is asked whether one has more than the other, or both the same."""
        if self.holds is not None:
            return self.holds
        if self.question.weighing.same:
            return self.are_equal
        held = self.question.weighing.held
        return not self.are_equal and self.values[0].told.terms.id == held if held else None


COUNTED = re.compile(r"\b(?:number|many|count)\b", re.IGNORECASE)
"""How it is asked after no more than a number."""

_DAYS_OF_MONTH = Decimal("30.4375")


class Measure(Enum):
    """What agreements are ranked by."""

    NOTICE = auto()
    PARTIES = auto()
    MONEY = auto()
    FAULTS = auto()
    START = auto()
    END = auto()
    LENGTH = auto()


ASKED_OF_ONE: dict[Measure | None, tuple[str, ...]] = {
    Measure.END: (Form.WHEN, "end"),
    Measure.START: (Form.WHEN, "start"),
    Measure.NOTICE: (Form.HOW_MUCH, "notice"),
    Measure.LENGTH: (Form.HOW_LONG, "duration"),
    Measure.PARTIES: (Form.HOW_MANY, "parties"),
}
"""How what agreements are ranked by is asked of one of them."""


@dataclass(frozen=True)
class RowFound:
    """One agreement of an answer across agreements, and what in it answers, `also` to what else was asked."""

    terms: Terms
    standing: Standing
    told: Told | None = None
    facts: tuple[Fact, ...] = ()
    measure: Measure | None = None
    also: tuple["RowFound", ...] = ()


@dataclass(frozen=True)
class Across(ToldInWords):
    """Which agreements answer to a question, of how many looked at; `unsure` are those that may.

    `nowhere` are the words that none of them says anything about, `unread` those that narrow them down in a
    way that is not understood. `verdict` is set where it is asked whether any are such, or all. `more` is how
    many others answer, and may, than the rows show. `passages` have the words in the documents of yet others.
    """

    question: Question
    rows: tuple[RowFound, ...]
    unsure: tuple[RowFound, ...]
    total: int
    about: str
    day: date
    nowhere: tuple[str, ...] = ()
    unread: str = ""
    verdict: bool | None = None
    more: tuple[int, int] = (0, 0)
    passages: tuple[Found, ...] = ()


@dataclass(frozen=True)
class AskWhich(ToldInWords):
    """Ask which agreement is meant; `fitting` says that the candidates have something that answers."""

    question: Question
    candidates: tuple[Terms, ...]
    fitting: bool = False


@dataclass(frozen=True)
class InTexts(ToldInWords):
    """No fact of the register answers, but passages of documents have the words that were asked for."""

    question: Question
    passages: tuple[Found, ...]


@dataclass(frozen=True)
class Meant(ToldInWords):
    """What a word means: as agreements spell it out, of how many looked at, and as this bot uses it."""

    question: Question
    term: str
    each: tuple[Told, ...]
    own: str
    total: int


@dataclass(frozen=True)
class Unheld(ToldInWords):
    """The agreement that a question is of is none that the register has."""

    question: Question


@dataclass(frozen=True)
class NotForUs(ToldInWords):
    """A question that is none about agreements, or not in English."""

    question: Question
    foreign: bool


@dataclass(frozen=True)
class Both(ToldInWords):
    """Two questions of one line, each answered by itself."""

    each: "tuple[Answered, ...]"


Answered = (
    Told
    | Unsaid
    | Advice
    | Several
    | Weighed
    | Across
    | AskWhich
    | InTexts
    | Meant
    | Unheld
    | NotForUs
    | Both
)


def _are_alike(one: Fact, other: Fact) -> bool:
    """Say whether two facts are of one thing: organisations by any name that tells one, others by theirs."""
    if isinstance(one, Party) and isinstance(other, Party):
        return not names_telling(one).isdisjoint(names_telling(other))
    return type(one) is type(other) and bool(_named(one)) and _named(one) == _named(other)


def _named(fact: Fact) -> str:
    names = (getattr(fact, slot, None) for slot in ("name", "what", "item", "label", "topic", "rule"))
    return key(next((name for name in names if name), ""))


def _are_all_alike(ones: Sequence[Fact], others: Sequence[Fact]) -> bool:
    """Say whether each of some facts is among others, and each of those among them."""
    return all(
        any(_are_alike(one, other) for other in many)
        for few, many in ((ones, others), (others, ones))
        for one in few
    )
