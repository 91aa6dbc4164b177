"""What can be asked of an agreement's clerk: a question that the document leaves open, and the reply."""

from dataclasses import dataclass
from typing import ClassVar

from agreements.bases import OfAgreement
from agreements.requests import spelt


@dataclass(frozen=True)
class StartInquiry(OfAgreement):
    """Open the form that takes a question for the clerk."""

    command: ClassVar[str] = "ask clerk"


@dataclass(frozen=True)
class AskClerk(OfAgreement):
    """Put a question to the clerk; `thread` is the conversation that the reply is said in."""

    question: str
    thread: str = ""
    acts: ClassVar[bool] = True

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"ask clerk {self.agreement} about {self.question}"


@dataclass(frozen=True)
class ShowQuestions(OfAgreement):
    """List the questions to the clerk, open ones first."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"questions {self.agreement}{spelt(self.when)}"


@dataclass(frozen=True)
class StartReply(OfAgreement):
    """Open the form that takes the reply to a question."""

    number: int = 0

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"reply {self.agreement}" + (f" {self.number}" if self.number else "")


@dataclass(frozen=True)
class ReplyTo(OfAgreement):
    """Record the reply to a question, and say it where it was asked."""

    number: int
    reply: str
    acts: ClassVar[bool] = True
