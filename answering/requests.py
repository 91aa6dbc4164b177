"""A free question as it was understood: its words, the form of its answer, the days it is about."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from agreements.days.calendar import Period
from agreements.later import Later
from agreements.reads import Reads, Seek
from agreements.requests import AFTER, Base
from agreements.unread import Choose, NotADay, NotFound, NotUnderstood

if TYPE_CHECKING:
    from answering import asks, texts
else:
    asks = Later("answering.asks")
    texts = Later("answering.texts")

MOST_OF_A_YEAR = 300  # days


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


EXTREMES = frozenset([Form.MOST, Form.LEAST])
"""Forms of answer for which several facts are put in order."""

WORKED_OUT = EXTREMES | {Form.SUM, Form.DIFFERENCE}
"""Forms of answer that are worked out from several facts."""


class Tone(StrEnum):
    """What a question asks for besides facts."""

    PLAIN = "plain"
    ADVICE = "advice"
    FOREIGN = "foreign"
    EMPTY = "empty"


class Side(StrEnum):
    """How days lie to those of an agreement."""

    BEFORE = "before"
    AFTER = "after"
    SAME = "same"
    DURING = "during"


@dataclass(frozen=True)
class Relative:
    """An agreement by whose end or start, or by whose whole term, others are asked about."""

    agreement: str
    side: Side
    of_end: bool = True


@dataclass(frozen=True)
class End:
    """An end of a run of days: a thing with a date, by its words, a day, or what was `spoken` of last."""

    words: tuple[str, ...] = ()
    day: date | None = None
    spoken: bool = False
    called: str = ""


@dataclass(frozen=True)
class Scope:
    """Which agreements a question is of.

    `among` are those that it may be about: one, several named together, or with `chosen` false those to
    choose from; where it is `crowded`, those are the first of many. Where it names none, `hinted` is the one
    that alone has some of its words in its names, and those words.

    Asked `across` agreements it asks which of them: of `everything`, or only of those that are known by then.
    `besides` are the agreements that it sets apart, `holding` those with the parties that it names. `unheld`
    is the name of the one that it is of where the register has none of that name.
    """

    among: tuple[str, ...] = ()
    chosen: bool = True
    crowded: bool = False
    hinted: tuple[str, ...] = ()
    across: bool = False
    everything: bool = False
    besides: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()
    unheld: str = ""

    @property
    def only(self) -> str:
        """The one agreement that it is of, where that is known."""
        return self.among[0] if self.chosen and len(self.among) == 1 else ""

    def known(self, *agreements: str) -> "Scope":
        """Return the scope of a question that is of these agreements, and no longer across all."""
        return replace(self, among=agreements, chosen=True, across=False)


@dataclass(frozen=True)
class Each:
    """What a question across agreements asks of each of them.

    `of_one` is how that is asked of one, where it is denied as if it were not; `conditions` are the things
    that it asks at once, or `any_of_them`. `relative` is the agreement by whose days it asks of the others.
    """

    of_one: "Question | None" = None
    conditions: tuple["Question", ...] = ()
    any_of_them: bool = False
    relative: Relative | None = None


@dataclass(frozen=True)
class Thread:
    """How a question stands in its thread, and what it takes from that.

    `earlier` is the question before it, whether it leans on that or not. Where what answered that one is
    asked about, `previous` is the same; where only the agreements are asked about that answered to one across
    all, `within` is that one. `after` is how the question before was typed.

    `own` are the words that it has itself; it is `bare` if none of them says what it is about, and not
    `whole` without the question before if it says itself that it leans. `before` are the words of what was
    spoken of, and `leaning` are ways to read it with a subject of those: where by itself it has no answer, or
    first where it is not `whole`.

    It `leans` where it is asked of the facts that were spoken of, and of nothing else.
    """

    earlier: "Question | None" = None
    previous: "Question | None" = None
    within: "Question | None" = None
    after: str = ""
    own: tuple[str, ...] = ()
    bare: bool = False
    whole: bool = True
    before: tuple[str, ...] = ()
    leaning: tuple["Question", ...] = ()
    leans: bool = False


@dataclass(frozen=True)
class Weighing:
    """What a question weighs against what, and how: in the `form` of its answer, such as a difference.

    `against` are questions before it, the last of them first, whose answers it weighs; one of them is `named`
    where that is to be added to the answer before, or compared with it. `pair` are ways to ask of each of two
    things that it sets against each other in one line, the likeliest first.

    `column` are words for what of each it weighs, where that is another column of the table that they gave.

    `whether` is set where it is asked if the first of the two is it; `held` is the agreement of which that is
    asked; `same` is set where it is whether they are the same.
    """

    form: Form | None = None
    against: tuple["Question", ...] = ()
    named: bool = False
    column: tuple[str, ...] = ()
    pair: tuple[tuple["Question", "Question"], ...] = ()
    whether: bool = False
    held: str = ""
    same: bool = False


@dataclass(frozen=True, kw_only=True)
class Question(Base):
    """Answer a question asked in plain words.

    `words` are the words left when the days and the words of asking were taken out; `aside` are those of
    agreements' names, which count only in a longer name; `hints` are those and the days', which a fact may
    hold too. `names` are others that it names, `party` the words of the parties among them, and it is
    `of_party` where it asks what those belong to. `apart` is what it sets apart from what it asks of.

    `period` are the days that it names, `clause` is the clause, and `parts` are the two ends between which it
    counts days. It is `denied` where it asks whether something is not so, and `exact` where it wants no less
    than a day; it `refers` to the agreement, or to who is bound, by a word that only points: `it`, `we`.

    `core` is what it asks without what is said beside that, which may stay unanswered. `supposed` is what it
    supposes not to have been done to the agreement, such as `extended`. `standalone` is how it can be asked
    again on its own. `otherwise` is what else was meant where nothing is found that answers.
    """

    said: str
    words: tuple[str, ...]
    form: Form
    scope: Scope
    each: Each = Each()
    thread: Thread = Thread()
    weighing: Weighing = Weighing()
    aside: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    party: tuple[str, ...] = ()
    of_party: bool = False
    apart: str = ""
    period: Period | None = None
    clause: str = ""
    parts: tuple[End, ...] = ()
    denied: bool = False
    exact: bool = False
    refers: bool = False
    tone: Tone = Tone.PLAIN
    supposed: str = ""
    standalone: str = ""
    core: "Question | None" = None
    otherwise: Choose | NotADay | NotFound | NotUnderstood | None = None

    @cached_property
    def asks(self) -> "asks.Asks":
        """What its words ask, read once for all that want to know."""
        return asks.Asks(self.said, self.words, self.aside)

    @property
    def days(self) -> Period | None:
        """The days that it asks about, and not those as of which it is asked."""
        return self.period if self.when.as_of is None else None

    @property
    def of_year(self) -> bool:
        """Whether the days that are said in it are a year or more."""
        return self.period is not None and (self.period.last - self.period.first).days >= MOST_OF_A_YEAR

    @property
    def typed(self) -> str:
        """The question as it can be asked again on its own."""
        return self.standalone or self.said

    @property
    def told(self) -> str:
        """The question as somebody else can understand it, who has not heard the one that it leans on."""
        said = self.said.removesuffix(f" ({self.scope.among[0]})") if self.scope.among else self.said
        said = f"{said.rstrip(' ?')}, had it not been {self.supposed}?" if self.supposed else said
        if self.thread.previous is None or self.thread.whole:
            return said
        previous = self.thread.previous
        return f"{said}{AFTER}{previous.said if previous.words else previous.told})"

    @property
    def by_itself(self) -> "Question":
        """The question without the one before it."""
        return replace(self, thread=replace(self.thread, previous=None, leaning=()))

    def of(self, agreement: str) -> str:
        """Return the question as it can be asked again of an agreement."""
        return f"{self.said} ({agreement})" + (f"{AFTER}{self.thread.after})" if self.thread.after else "")

    @property
    def reads(self) -> Reads:
        """The agreements that it may be about; for a question across all, what tells which of them answer."""
        scope, core = self.scope, self.core.reads if self.core else Reads()
        against = (name for one in self.weighing.against for name in one.scope.among)
        return Reads(
            agreements=tuple(dict.fromkeys((*scope.among, *against, *core.agreements))),
            shows=((self,) if scope.everything else core.shows),
            people=self.of_people,
            roles_of=self.otherwise.reads.roles_of if self.otherwise else "",
            seek=Seek(self.sought, scope.among if scope.chosen and not scope.across else ()),
        )

    @property
    def of_people(self) -> bool:
        """Whether it, or one that it may lean on, asks who did or may do something, which roles here tell."""
        asks = self.asks.matter is not None or self.asks.signing or self.form is Form.WHO
        previous = self.thread.previous
        return asks or bool(previous and previous.of_people)

    @property
    def sought(self) -> tuple[str, ...]:
        """The words that documents are searched for where the register has no fact."""
        return texts.sought(self.said, self.aside)


@dataclass(frozen=True, kw_only=True)
class Two(Base):
    """Answer two questions that were asked in one line."""

    said: str
    questions: tuple[Question, ...]

    @property
    def typed(self) -> str:
        """The last of them, which what is asked next may lean on."""
        return self.questions[-1].typed

    @property
    def reads(self) -> Reads:
        """What both need; each is searched for in the documents of the agreements that both are about."""
        each = [one.reads for one in self.questions]
        seeks = [one.seek for one in each if one.seek]
        return Reads(
            agreements=tuple(dict.fromkeys(name for one in each for name in one.agreements)),
            shows=tuple(request for one in each for request in one.shows),
            people=any(one.people for one in each),
            seek=Seek(
                tuple(word for one in seeks for word in one.words),
                tuple(dict.fromkeys(name for one in seeks for name in one.agreements)),
            ),
        )
