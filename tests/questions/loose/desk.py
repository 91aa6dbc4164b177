"""A desk in memory, over the register that the project ships, for free questions only."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from agreements.agreement import Agreement
from agreements.answers import Answer, Register
from agreements.records import Entry
from agreements.requests import Last
from agreements.terms import Terms
from answering.deciding import decide_question
from answering.requests import Question
from questions.loose.reader import read_question
from tests.questions.memory import MemoryVocabulary, sample_register
from views.page import Line, Page
from views.words.told import TOLD


@dataclass
class MemoryDesk:
    """Answers free questions about some agreements, and remembers each thread's last."""

    register: tuple[Terms, ...] = field(default_factory=sample_register)
    threads: dict[str, Last] = field(default_factory=dict)

    @cached_property
    def vocabulary(self) -> MemoryVocabulary:
        """The names of its agreements."""
        return vocabulary_of(self.register)

    def ask(self, said: str, *, today: date, thread: str = "") -> Page:
        request = read_question(said, self.vocabulary, today=today, last=self.threads.get(thread))
        if not isinstance(request, Question):
            return Page(Line("too long"), refused=True)
        day = request.when.as_of or today
        read = [
            terms for terms in self.register if request.reads.shows or terms.id in request.reads.agreements
        ]
        agreements = tuple(
            Agreement(terms.id, (Entry(agreement=terms.id, terms=terms, digest="", file_name=""),))
            for terms in read
        )
        content = decide_question(request, Register(agreements=agreements), day)
        _, say = TOLD[type(content)]
        page = say(Answer(request, today, content), content)
        if thread and len(page.agreements) == 1:
            self.threads[thread] = Last(page.agreements[0], said=request.typed)
        return page


_KEPT: dict[tuple[int, ...], tuple[tuple[Terms, ...], MemoryVocabulary]] = {}


def vocabulary_of(register: tuple[Terms, ...]) -> MemoryVocabulary:
    """Make the names of some agreements ready once; these are kept, so that no other has their ids."""
    key = tuple(map(id, register))
    if key not in _KEPT:
        _KEPT[key] = (register, MemoryVocabulary(register))
    return _KEPT[key][1]
