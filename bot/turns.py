"""A turn of a conversation: what was said, how it was heard, and what is spoken of after its answer."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import Home, Last
from questions.reader import Said
from views.page import Page

if TYPE_CHECKING:  # a command is answered before any of these is loaded
    from answering import requests as asked
else:
    asked = Later("answering.requests")


@dataclass(frozen=True)
class Turn:
    """What was said in a conversation, how it was heard, and what was last spoken of before."""

    thread: str
    said: str
    heard: Said
    last: Last | None

    def moves_on(self, answer: Page) -> Last | None:
        """Return what the conversation goes on with from the answer, or nothing where it stays as it was."""
        spoken_of = self._spoken_of(answer) if self.thread else None
        return spoken_of if spoken_of != self.last else None

    def _spoken_of(self, answer: Page) -> Last | None:
        """Return what is spoken of now: one agreement, what was asked across several, or of which.

        What was asked across all and nothing answers to ends no conversation about one.
        """
        request = self.heard.request
        if answer.asks_which:
            return Last("", self.said if isinstance(request, asked.Two) else request.typed or self.said)
        if len(answer.agreements) == 1 and not isinstance(request, Home):
            return Last(answer.agreements[0], self.heard.of(answer.agreements[0]))
        if not isinstance(request, asked.Question):
            return None
        if request.scope.unheld and not answer.agreements:
            return Last("", request.typed)
        if request.weighing.same and request.scope.only:
            return Last(request.scope.only, request.typed)  # set against another, it is still spoken of
        found = request.scope.across and not (self.last and self.last.agreement)
        return Last("", request.typed) if answer.agreements or found else None
