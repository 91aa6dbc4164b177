"""What a free question is answered with: facts and what was worked out from them; views put it into words."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from itertools import pairwise

from agreements.answers import ToldInWords
from agreements.change_notes.notes import Note
from agreements.clerk.open_questions import AskedOfClerk
from agreements.life.gateways import Decisions
from agreements.life.happenings import Decided
from agreements.life.progress import Settled
from agreements.standing import Standing
from agreements.terms import Discrepancy, Fact, Party, Terms
from agreements.terms.clauses import labels
from agreements.terms.passages import Found
from answering.derived import Meaning, NoteOnRecord, OnRecord, Portions, Span
from answering.facts.entry import Entry
from answering.facts.sections import Section
from answering.fitting.matching import Match
from answering.language.english import stems
from answering.reckoning.money.amounts import Amounts
from answering.reckoning.tables.cells import CellsFound
from answering.requests import Form, Question
from answering.sameness import are_alike, are_all_alike

_OF_WHOLE_TERM = frozenset([Section.TERM, Section.EXTENSION, Section.VARIATION, Section.NOTICE]) | {
    *(Section.VERSION, Section.COPY, Section.LEGAL),
}
"""Sections on which any contradiction on their clause bears."""


class _OfEntry(ToldInWords):
    """An answer about one agreement, which stands as its `entry` says."""

    entry: Entry

    @property
    def terms(self) -> Terms:
        """The terms asked about."""
        return self.entry.terms

    @property
    def standing(self) -> Standing:
        """Where they stand on the day asked about."""
        return self.entry.standing

    @property
    def day(self) -> date:
        """The day asked about."""
        return self.entry.day


@dataclass(frozen=True)
class Told(_OfEntry):
    """An answer about one agreement.

    `matches` are the facts that answer, `also` others that bear on it; `verdict` is set for a question that
    asks for yes or no and has one, `sums` where the sums that match are added up or compared; `checks` are
    the contradictions that bear on it. Where it was asked whether something came about, `asks_outcome` is
    set, and `settled` is the record that says so; while only some of the bodies that decide have done so,
    `decisions` are theirs. `meaning` is what an abbreviation stands for, where that was
    asked, and `portions` shares of a sum. `instalments` is in how many equal parts the sum that matches is
    paid, where one of them was asked for, `amounts` what the sums that match come to as often as was asked.
    `ahead` are agreed change notes that will change what was asked about,
    `to_sign` those that wait to be signed where it was asked who has not signed. `recorded` is what the
    records tell, where it was asked about those, and `changed` the change notes beside a rule on changes.
    `refused` is the decision against going on that came before what was asked about is due.
    """

    question: Question
    entry: Entry
    matches: tuple[Match, ...]
    verdict: bool | None = None
    also: tuple[Match, ...] = ()
    facts: tuple[Fact, ...] | None = None
    span: Span | None = None
    cells: CellsFound | None = None
    sums: Form | None = None
    checks: tuple[Discrepancy, ...] = ()
    asks_outcome: bool = False
    settled: Settled | None = None
    meaning: Meaning | None = None
    portions: Portions | None = None
    instalments: int = 0
    amounts: Amounts | None = None
    ahead: tuple[Note, ...] = ()
    to_sign: tuple[Note, ...] = ()
    decisions: Decisions | None = None
    recorded: OnRecord | None = None
    changed: tuple[NoteOnRecord, ...] = ()
    refused: Decided | None = None

    @property
    def key(self) -> str:
        """The aspect that answers."""
        return self.matches[0].key if self.matches else ""

    @property
    def fact(self) -> Fact:
        """The fact that answers."""
        return self.matches[0].item.fact

    @property
    def things(self) -> tuple[Fact, ...]:
        """What is told: the members of a list, or the facts that answer."""
        return self.facts or tuple(match.item.fact for match in self.matches)

    @property
    def clauses(self) -> tuple[str, ...]:
        """Every clause that the answer rests on."""
        return tuple(dict.fromkeys(label for match in self.matches for label in match.item.labels))


@dataclass(frozen=True)
class Unsaid(_OfEntry):
    """The document does not say: what of which fact is left open, or which words nothing in it is about.

    `likely` are facts that may answer, but do not say so in the question's words.
    `lacking` is the one word that the first of them has not, which is else the fact that was asked for.
    `unread` are words that narrow the question down in a way that is not understood.
    `passages` of its text have those words, though the register has no fact with them.
    `undefined` is the abbreviation of which it is nowhere said what it stands for.
    `replied` is the same question to its clerk, with the reply.
    """

    question: Question
    entry: Entry
    open: tuple[Match, ...] = ()
    words: tuple[str, ...] = ()
    likely: tuple[Match, ...] = ()
    nearest: tuple[Match, ...] = ()
    passages: tuple[Found, ...] = ()
    unread: str = ""
    undefined: str = ""
    lacking: tuple[str, ...] = ()
    ahead: tuple[Note, ...] = ()
    replied: AskedOfClerk | None = None
    changed: tuple[NoteOnRecord, ...] = ()


@dataclass(frozen=True)
class Advice(ToldInWords):
    """A question for advice: that is not given, but what the document says of the matter is."""

    terms: Terms | None
    told: "Told | None"


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
            are_alike(one, other) for these, those in pairwise(each) for one in these for other in those
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
        return all(are_all_alike(these, those) for these, those in pairwise(lists))

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
    many others answer, and may, than the rows show.
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


def bearing(matches: tuple[Match, ...], terms: Terms) -> tuple[Discrepancy, ...]:
    """Return the contradictions flagged on the clauses of an answer that share its words, worst first."""
    cited = {label for match in matches for label in match.item.labels}
    if not matches or matches[0].item.section in {Section.DISCREPANCIES, Section.LISTS}:
        return ()
    words = frozenset[str]().union(*(match.item.name for match in matches))
    found = []
    for one in terms.discrepancies:
        touches = one.clause and cited & set(labels(one.clause))
        shared = words & stems(one.what)
        if (
            touches
            and one.severity != "low"
            and (len(shared) > 1 or matches[0].item.section in _OF_WHOLE_TERM)
        ):
            found.append(one)
    return tuple(sorted(found, key=lambda one: ("high", "medium").index(one.severity)))[:_MOST_CHECKS]


_MOST_CHECKS = 2
