"""What a question about one agreement is answered with: what it says, or that it does not say."""

from dataclasses import dataclass
from datetime import date

from agreements.answers import ToldInWords
from agreements.change_notes.notes import Note
from agreements.clerk.open_questions import AskedOfClerk
from agreements.life.gateways import Decisions
from agreements.life.happenings import Decided
from agreements.life.progress import Settled
from agreements.standing import Standing
from agreements.terms import Discrepancy, Fact, Terms
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
    paid, where one of them was asked for, `amounts` what the sums that match come to as often as was asked,
    and `paid_on` the one day on which they are paid next.
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
    paid_on: date | None = None
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
    `passages` of its text have those words, though the register has no fact with them; `searched` says that
    there was a text to look in.
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
    searched: bool = False
    unread: str = ""
    undefined: str = ""
    lacking: tuple[str, ...] = ()
    ahead: tuple[Note, ...] = ()
    replied: AskedOfClerk | None = None
    changed: tuple[NoteOnRecord, ...] = ()


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
