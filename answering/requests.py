"""A free question as it was understood: its words, the form of its answer, the days it is about."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from agreements.days.calendar import Period
from agreements.later import Later
from agreements.reads import Reads, Seek
from agreements.requests import AFTER, Base, Choose, NotADay, NotFound, NotUnderstood

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


@dataclass(frozen=True, kw_only=True)
class Question(Base):
    """Answer a question asked in plain words.

    `words` are the words left when the days and the words of asking were taken out; `aside` are those of
    agreements' names, which count only in a longer name; `hints` are those and the days', which a fact may
    hold too. `among` are the agreements that it may be about: one, several named together, or with `chosen`
    false those to choose from; where it is `crowded`, those are the first of many. `within` is a question
    across agreements that those must answer to. `holding` are the agreements with the parties that it names.
    Where it names none, `hinted` is the one that alone has some of its words in its names, and those words.

    `apart` is what it sets apart from what it asks of, `besides` are the agreements that it sets apart.

    `each` is how what it asks of all is asked of one of them, where that is denied as if it were not;
    `conditions` are the things that it asks of each at once, or `any_of_them`. `relative` is the one by whose
    days it asks about the others.

    In a thread `previous` is the question before it, as typed `after`. What answered that one is asked about,
    and `leaning` are ways to read it with the subject of that one: where by itself it has no answer, or first
    where it is not `whole` without. It is `bare` if none of its `own` words says what it is about.

    `earlier` is the question before it, whether it leans on that or not; `against` are questions before, the
    last of them first, whose answers it weighs, and `weighs` how: which is longer, by how much? Where it is
    asked whether one of two is, `held` is that one; `same` is set where it is whether they are the same. One
    of them is `named` where that is to be added to the answer before, or compared with it.

    `pair` are ways to ask of each of two things that it sets against each other in one line, the likeliest
    first; `weighs` says how, and `whether` that it is asked if the first of the two is it.

    `core` is what it asks without what is said beside that, which may stay unanswered.

    `supposed` is what it supposes not to have been done to the agreement, such as `extended`.

    `unheld` is the name of the agreement that it is of, where the register has none of that name.

    `otherwise` is what else was meant where nothing is found that answers.
    """

    said: str
    words: tuple[str, ...]
    form: Form
    among: tuple[str, ...]
    chosen: bool = True
    across: bool = False
    crowded: bool = False
    everything: bool = False
    holding: tuple[str, ...] = ()
    hinted: tuple[str, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    party: tuple[str, ...] = ()
    of_party: bool = False
    denied: bool = False
    apart: str = ""
    besides: tuple[str, ...] = ()
    each: "Question | None" = None
    conditions: tuple["Question", ...] = ()
    any_of_them: bool = False
    relative: Relative | None = None
    aside: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    previous: "Question | None" = None
    leaning: tuple["Question", ...] = ()
    leans: bool = False
    whole: bool = True
    bare: bool = False
    own: tuple[str, ...] = ()
    after: str = ""
    within: "Question | None" = None
    earlier: "Question | None" = None
    against: tuple["Question", ...] = ()
    weighs: Form | None = None
    pair: tuple[tuple["Question", "Question"], ...] = ()
    whether: bool = False
    held: str = ""
    same: bool = False
    named: bool = False
    refers: bool = False
    period: Period | None = None
    clause: str = ""
    parts: tuple[End, ...] = ()
    exact: bool = False
    tone: Tone = Tone.PLAIN
    standalone: str = ""
    core: "Question | None" = None
    supposed: str = ""
    unheld: str = ""
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
        said = self.said.removesuffix(f" ({self.among[0]})") if self.among else self.said
        said = f"{said.rstrip(' ?')}, had it not been {self.supposed}?" if self.supposed else said
        if self.previous is None or self.whole:
            return said
        before = self.previous.told if not self.previous.words else self.previous.said
        return f"{said}{AFTER}{before})"

    def of(self, agreement: str) -> str:
        """Return the question as it can be asked again of an agreement."""
        return f"{self.said} ({agreement})" + (f"{AFTER}{self.after})" if self.after else "")

    @property
    def reads(self) -> Reads:
        """The agreements that it may be about; for a question across all, what tells which of them answer."""
        core = self.core.reads if self.core else Reads()
        against = (name for one in self.against for name in one.among)
        return Reads(
            agreements=tuple(dict.fromkeys((*self.among, *against, *core.agreements))),
            shows=((self,) if self.everything else core.shows),
            people=self.asks.matter is not None,
            seek=Seek(self.sought, self.among if self.chosen and not self.across else ()),
        )

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
