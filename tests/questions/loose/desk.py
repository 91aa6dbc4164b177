"""A desk in memory, over the register that the project ships: it asks, and records nothing."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from agreements.requests import Last
from agreements.terms import Terms
from answering.decide import decide
from bot.turn import Turn
from questions.commands.table import COMMANDS
from questions.hearing import hear
from tests.questions.memory import MemoryVocabulary, sample_register
from tests.views.asking import CLERK, read_for
from views.page import Page
from views.words import page


@dataclass
class MemoryDesk:
    """Answers what is said about some agreements, and remembers each thread's last."""

    register: tuple[Terms, ...] = field(default_factory=sample_register)
    threads: dict[str, Last] = field(default_factory=dict)

    @cached_property
    def vocabulary(self) -> MemoryVocabulary:
        """The names of its agreements."""
        return vocabulary_of(self.register)

    def ask(self, said: str, *, today: date, thread: str = "") -> Page:
        last = self.threads.get(thread)
        heard = hear(said, self.vocabulary, today=today, last=last)
        read = read_for(heard.request, self.register, today)
        answer = page(decide(heard.request, read, today=today, actor=CLERK).answer, COMMANDS)
        moves_on = Turn(thread, said, heard, last).moves_on(answer)
        if moves_on:
            self.threads[thread] = moves_on
        return answer


_KEPT: dict[tuple[int, ...], tuple[tuple[Terms, ...], MemoryVocabulary]] = {}


def vocabulary_of(register: tuple[Terms, ...]) -> MemoryVocabulary:
    """Make the names of some agreements ready once; these are kept, so that no other has their ids."""
    key = tuple(map(id, register))
    if key not in _KEPT:
        _KEPT[key] = (register, MemoryVocabulary(register))
    return _KEPT[key][1]
