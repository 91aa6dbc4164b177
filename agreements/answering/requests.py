"""A free question as it was understood: its words, the form of its answer, the agreements and days it is about."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from agreements.calendar import Period
from agreements.requests import Base, Candidate, Reads, spelt


class Form(StrEnum):
    """What an answer is to be."""

    WHAT = "what"
    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    WHY = "why"
    HOW = "how"
    HOW_MANY = "how many"
    HOW_MUCH = "how much"
    HOW_OFTEN = "how often"
    HOW_LONG = "how long"
    YES_NO = "yes or no"
    CLAUSE = "which clause"
    SUM = "sum"
    DIFFERENCE = "difference"
    MOST = "most"
    LEAST = "least"


class Tone(StrEnum):
    """What a question asks for besides facts."""

    PLAIN = "plain"
    ADVICE = "advice"
    FOREIGN = "foreign"
    EMPTY = "empty"


@dataclass(frozen=True)
class Passage:
    """Words of an imported document, exact, and where they stand."""

    agreement: str
    clause: str
    text: str


class Passages(Protocol):
    """Full-text search in the imported documents, which storage provides."""

    def search(self, agreements: tuple[str, ...], words: tuple[str, ...], limit: int) -> tuple[Passage, ...]:
        """Find the clauses of these agreements that hold the words, the best first."""


class Mentions(Protocol):
    """Search over the facts of all entries that the asker may see, which storage provides."""

    def mentioning(self, words: tuple[str, ...], limit: int) -> tuple[str, ...]:
        """Find the agreements of whose entries some text has the words, those with most of them first."""


@dataclass(frozen=True, kw_only=True)
class Question(Base):
    """Answer a question asked in plain words.

    `words` are the words left when the days and the words of asking were taken
    out but for `aside`, words of such names that count only in a longer name; `hints` are all of those that a fact
    may hold too. `among` are the agreements that it may be
    about: one, several named together, or with `chosen` false those to choose from. `before` are the words of
    the question asked before it in the thread, which it may lean on.
    """

    said: str
    words: tuple[str, ...]
    form: Form
    among: tuple[Candidate, ...]
    chosen: bool = True
    across: bool = False
    everything: bool = False
    names: tuple[tuple[str, ...], ...] = ()
    party: tuple[str, ...] = ()
    of_party: bool = False
    denied: bool = False
    aside: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    leans: bool = False
    refers: bool = False
    period: Period | None = None
    clause: str = ""
    parts: tuple[tuple[str, ...], ...] = ()
    exact: bool = False
    tone: Tone = Tone.PLAIN
    standalone: str = ""

    @property
    def typed(self) -> str:
        """The question as it can be asked again on its own."""
        return f"{self.standalone or self.said}{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """The agreements that it may be about, or for a question across all of them their summaries and dates."""
        return Reads(
            agreements=tuple(one.agreement for one in self.among),
            summaries=self.everything,
            occurrences=self.period if self.everything else None,
        )
