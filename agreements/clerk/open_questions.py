"""Questions that a document leaves open, put to whoever keeps the register of its agreement."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from agreements.recorded import Recorded


@dataclass(frozen=True, kw_only=True)
class QuestionAsked(Recorded):
    """A question was put to the clerk, under the next number of its agreement.

    `thread` names the conversation in which it was asked, as the door names it; nothing where one person
    alone saw the answer, who is then told alone.
    """

    number: int
    question: str
    thread: str = ""
    counts_on: date

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"question:{self.agreement}:{self.number}"


@dataclass(frozen=True, kw_only=True)
class QuestionAnswered(Recorded):
    """The clerk replied to a question."""

    number: int
    reply: str
    counts_on: date

    @property
    def key(self) -> str:
        """What can happen once only."""
        return f"question-answered:{self.agreement}:{self.number}"


@dataclass(frozen=True)
class AskedOfClerk:
    """A question to the clerk as it stands."""

    asked: QuestionAsked
    answered: QuestionAnswered | None = None


def questions_of(records: Iterable[Recorded], day: date = date.max) -> tuple[AskedOfClerk, ...]:
    """Return the questions to the clerk as they stood on a day, by number."""
    counted = [
        one for one in records if isinstance(one, QuestionAsked | QuestionAnswered) and one.counts_on <= day
    ]
    answered = {one.number: one for one in counted if isinstance(one, QuestionAnswered)}
    asked = (one for one in counted if isinstance(one, QuestionAsked))
    return tuple(AskedOfClerk(one, answered.get(one.number)) for one in asked)
