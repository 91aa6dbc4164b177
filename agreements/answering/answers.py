"""What a free question is answered with: facts and what was worked out from them; views put it into words."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto

from agreements.answering.facts.sections import OF_WHOLE_TERM, Section
from agreements.answering.fitting.matching import Match
from agreements.answering.language.english import stems
from agreements.answering.reckoning.amounts import Amounts
from agreements.answering.reckoning.cells import CellsFound
from agreements.answering.requests import Form, Question
from agreements.answers import ToldInWords
from agreements.clauses import labels
from agreements.gateways import Decisions
from agreements.notes import Note
from agreements.open_questions import AskedOfClerk
from agreements.passages import Found
from agreements.progress import Settled
from agreements.standing import Standing
from agreements.terms import Discrepancy, Fact, Terms


@dataclass(frozen=True)
class Span:
    """The days from one date to another, both named by what falls on them."""

    first: date
    last: date
    from_what: str
    to_what: str
    clauses: tuple[str | None, ...] = ()
    inclusive: bool = False


@dataclass(frozen=True)
class Meaning:
    """An abbreviation, what it stands for, and the clause that says so."""

    short: str
    long: str
    clause: str | None = None


@dataclass(frozen=True)
class Portion:
    """Somebody's share of a sum, in hundredths; nobody's where the asker named the share."""

    whose: str
    share: Decimal
    whole: Decimal


@dataclass(frozen=True)
class Portions:
    """Shares of a sum worked out, the one asked for first; `stated` if the document gives them."""

    each: tuple[Portion, ...]
    what: str
    currency: str
    clause: str | None
    stated: bool = True


@dataclass(frozen=True)
class Told(ToldInWords):
    """An answer about one agreement.

    `matches` are the facts that answer, `also` others that bear on it; `verdict` is set for a question that
    asks for yes or no and has one, `sums` where the sums that match are added up or compared. `day` is the
    day asked about, `checks` the contradictions that bear on it. Where it was asked whether something came
    about, `asks_outcome` is set, and `settled` is the record that says so; while only some of the bodies that
    decide have done so, `decisions` are theirs. `meaning` is what an abbreviation stands for, where that was
    asked, and `portions` shares of a sum. `instalments` is in how many equal parts the sum that matches is
    paid, where one of them was asked for, `amounts` what the sums that match come to as often as was asked.
    `ahead` are agreed change notes that will change what was asked about,
    `to_sign` those that wait to be signed where it was asked who has not signed.
    """

    question: Question
    terms: Terms
    standing: Standing
    day: date
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

    @property
    def key(self) -> str:
        """The aspect that answers."""
        return self.matches[0].key if self.matches else ""

    @property
    def fact(self) -> Fact:
        """The fact that answers."""
        return self.matches[0].item.fact

    @property
    def clauses(self) -> tuple[str, ...]:
        """Every clause that the answer rests on."""
        return tuple(dict.fromkeys(label for match in self.matches for label in match.item.labels))


@dataclass(frozen=True)
class Unsaid(ToldInWords):
    """The document does not say: what of which fact is left open, or which words nothing in it is about.

    `likely` are facts that may answer, but do not say so in the question's words.
    `lacking` is the one word that the first of them has not, which is else the fact that was asked for.
    `unread` are words that narrow the question down in a way that is not understood.
    `passages` of its text have those words, though the register has no fact with them.
    `undefined` is the abbreviation of which it is nowhere said what it stands for.
    `replied` is the same question to its clerk, with the reply.
    """

    question: Question
    terms: Terms
    standing: Standing
    day: date
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
        if _EITHER.search(self.question.said) and True in said:
            return True
        if _BOTH.search(self.question.said) and False in said:
            return False
        return said[0] if len(set(said)) == 1 else None


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
        """Say whether all come down to the same."""
        return len({value.size for value in self.values}) == 1

    @property
    def verdict(self) -> bool | None:
        """Say yes or no where it is asked whether one has more than the other, or both the same."""
        if self.holds is not None:
            return self.holds
        if self.question.same:
            return self.are_equal
        held = self.question.held
        return not self.are_equal and self.values[0].told.terms.id == held if held else None


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
class NotForUs(ToldInWords):
    """A question that is none about agreements, or not in English."""

    question: Question
    foreign: bool


@dataclass(frozen=True)
class Both(ToldInWords):
    """Two questions of one line, each answered by itself."""

    each: "tuple[Answered, ...]"


Answered = Told | Unsaid | Advice | Several | Weighed | Across | AskWhich | InTexts | NotForUs | Both


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
            and (len(shared) > 1 or matches[0].item.section in OF_WHOLE_TERM)
        ):
            found.append(one)
    return tuple(sorted(found, key=lambda one: ("high", "medium").index(one.severity)))[:_MOST_CHECKS]


_MOST_CHECKS = 2
