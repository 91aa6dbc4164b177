"""Words in, a request out: read as a command where they are one, else as a question in plain words."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import AFTER, About, Base, Due, Help, Last, Topic
from agreements.unread import Choose, NotADay, NotFound, NotUnderstood, TooLong
from agreements.word_lists import set_of
from questions.commands.table import OF_ACTS, command_at
from questions.everyday.in_passing import only_nods
from questions.helping import slip_in
from questions.reader import LIMIT, Known, Said, is_inquiry, read
from questions.rewriting import Against, put_plainly, rewritten
from questions.vocabulary import Vocabulary
from questions.whether_command import (
    asks_something,
    goes_on,
    is_act,
    is_command,
    is_of_every,
    misspells_command,
)
from questions.words import words_in

if TYPE_CHECKING:  # a command is known as one before any of these is loaded
    from answering import requests as asked
    from answering.language import english, own_words
    from questions.loose import reader as loose
    from questions.loose import splitting, threads
    from questions.loose.beside import letters
    from questions.loose.going_on import again
else:
    asked = Later("answering.requests")
    english = Later("answering.language.english")
    own_words = Later("answering.language.own_words")
    again = Later("questions.loose.going_on.again")
    letters = Later("questions.loose.beside.letters")
    splitting, threads = Later("questions.loose.splitting"), Later("questions.loose.threads")
    loose = Later("questions.loose.reader")

_PAGE = re.compile(r"(?<!\s)\s++page [1-9]\d{0,2}\W*+$", re.IGNORECASE | re.ASCII)
_WHICH_IS_IT = re.compile(
    r"\W*(and )?(which|what) (agreement|mou|document|one) (is|was|are we on|is it) ?"
    r"(that|this|it)?( in| from| of| about)?\W*",
    re.IGNORECASE,
)
_WHO, _LIST = "who is", "list"
_MOST_OF_A_NAME = 4
_WHO_IS = re.compile(r"\W*who('?s|\u2019s| is)\b", re.IGNORECASE)
_OTHER_STATUS = re.compile(
    r"\b(?:printed|stamped|written|typed|shows?|shown|carr(?:y|ies)|bears?|get|gets|got|gain(?:ed)?|win|won|receiv\w+|earn\w*|award\w*|grant\w*)\b",
    re.IGNORECASE,
)
"""How a status is asked for that a document bears or somebody has, and not where an agreement stands."""

_MISSES = (Choose, NotADay, NotFound, NotUnderstood)


@dataclass(frozen=True, eq=False)
class _Against(Against):
    """The same, and what reads words as a question."""

    def command(self, said: str, *, offer: bool = True) -> Said:
        """Read words as a command, of the agreement that the conversation was about where none is named."""
        last = self.last.agreement if self.last else None
        return read(said, self.vocabulary, today=self.today, last=last, offer=offer)

    @cached_property
    def question(self) -> "Callable[[str], asked.Question | NotADay | TooLong]":
        """What reads words as a question in plain words, the same words once."""
        read_plainly = partial(
            loose.read_question, vocabulary=self.vocabulary, today=self.today, last=self.last
        )
        return cache(lambda said: read_plainly(put_plainly(said, self)))


def hear(said: str, vocabulary: Vocabulary, *, today: date, last: Last | None = None) -> Said:
    """Read what was typed: a command goes first, a question in plain words is what no command is known for.

    `last` is what the conversation was about, meant where no agreement is named and not all are asked about.
    """
    nods = len(said) <= LIMIT and only_nods(said)
    of_every = last and last.agreement and len(said) <= LIMIT and is_of_every(said)
    against = _Against(vocabulary, today, None if of_every else last)
    said = rewritten(said, against)
    asks = (asks_something(said) or "%" in said) and len(said) <= LIMIT
    heard = (
        _addressed(said, against) or _plainly(said, against, asks=asks) or _heard(said, against, asks=asks)
    )
    if nods and heard.request == Help():
        return replace(heard, request=Help(briefly=True))
    return _as_meant(heard, against) if isinstance(heard.request, NotUnderstood) else heard


def _addressed(said: str, against: _Against) -> Said | None:
    """Read a command that only shows something without those who are called to look at it."""
    if "@" not in said or len(said) > LIMIT or against.command(said).known is Known.WHOLLY:
        return None
    called = letters.without_addressed(said).strip()
    heard = against.command(called)
    known = called not in {"", said} and heard.known is Known.WHOLLY
    return heard if known and not is_act(heard.request) else None


def _as_meant(heard: Said, against: _Against) -> Said:
    """Read a command that was misspelt as the one that it can only be, unless that records anything."""
    missed = heard.request
    if not isinstance(missed, NotUnderstood) or len(missed.nearest) != 1:
        return heard
    (offered,) = missed.nearest
    slip = slip_in(missed.said, offered)
    meant = against.command(offered)
    shows = isinstance(meant.request, Help) or not is_act(meant.request)
    known = meant.known is Known.WHOLLY and not isinstance(meant.request, _MISSES)
    return replace(meant, slip=slip) if slip and shows and known else heard


def _heard(said: str, against: _Against, *, asks: bool) -> Said:
    """Read what was typed as a command, and where it is none, or only like one, as a question."""
    vocabulary, today, last = against.vocabulary, against.today, against.last
    heard = against.command(said, offer=not asks)  # what asks is seldom answered by names its words are like
    if is_command(said, heard, vocabulary, today, asks=asks) and not goes_on(said, heard, last, asks=asks):
        return _as_question(said, heard, last) if asks else heard
    text = _PAGE.sub("", said) if heard.page > 1 else said
    cut = splitting.halves(text) if len(text) <= LIMIT else (text,)
    if cut[1:]:
        return replace(heard, request=_two(text, cut, against))
    question = against.question(text)
    whole = None if asks else _with_its_day(text, heard.request, question, vocabulary, today)
    if whole or isinstance(question, NotADay | TooLong) or question.tone is asked.Tone.FOREIGN:
        return whole or replace(heard, request=question)
    return _Either(said, heard, question, against, asks=asks).heard_as()


def _as_question(said: str, heard: Said, last: Last | None) -> Said:
    """Keep the words of a question that a command of one agreement answers, and which it came after."""
    if not isinstance(heard.request, About | Due) or heard.request.typed[:6] == Topic.STATUS:
        return heard
    return replace(heard, asked=threads.begun(said), after=threads.leaning("", last.said) if last else "")


@dataclass(frozen=True)
class _Either:
    """A line that is no command as it stands, and might be meant as one: what it is as each."""

    said: str
    heard: Said
    question: "asked.Question"
    against: _Against
    asks: bool

    def heard_as(self) -> Said:
        """Take the line as the command that it names and says no more than, else as a question."""
        if self._is_command_alone() and not self.question.clause:
            if _names_none(self.heard.request):
                return self.against.command(self._command)
            return self.against.command(self.said) if self.asks else self.heard
        scope = self.question.scope
        of_standing = (
            self._command == Topic.STATUS and self._only_command and not _OTHER_STATUS.search(self.said)
        )
        if of_standing and scope.only:
            about = About(Topic.STATUS, scope.only, when=self.question.when)
            return replace(self.heard, request=about)
        return replace(self.heard, request=replace(self.question, otherwise=self._otherwise()))

    @property
    def _command(self) -> str:
        """The command of which no name was found, if it is one."""
        missed = self.heard.request
        return missed.command if isinstance(missed, NotFound) else ""

    @cached_property
    def _no_name(self) -> bool:
        return _is_no_name(self.heard.request)

    @cached_property
    def _only_command(self) -> bool:
        """Say whether nothing is said beside the command that tells anything, and of no more than one."""
        own = {word for word in self.question.words if word not in self.question.aside}
        return not self.question.scope.across and all(
            word == self._command or english.is_light(english.stem(word)) for word in own
        )

    def _is_command_alone(self) -> bool:
        """Say whether nothing is asked: no words are there, or only a command's, and none of an agreement."""
        if _says_nothing(self.question):
            return True
        scope = self.question.scope
        of_one = scope.chosen and bool(scope.among)
        of_act = self.asks and self._command in OF_ACTS
        asks_of_one = of_act or ((self.asks or self._no_name or self._command == _LIST) and of_one)
        return bool(self._command) and self._only_command and not asks_of_one

    def _otherwise(self) -> Choose | NotADay | NotFound | NotUnderstood | None:
        """Return what is said of the words as a command, for where no fact answers them as a question."""
        question, missed = self.question, _missed(self.heard)
        of_whom = self._command == _WHO
        carries_on = not of_whom or question.thread.previous is not None or self._no_name
        named = isinstance(missed, NotUnderstood) or self._no_name or (of_whom and bool(question.aside))
        asked_of_any = (self.asks and carries_on) or (self._no_name and not self._command)
        if (
            missed is None or asked_of_any or (named and question.scope.chosen)
        ):  # who names one asks about that
            return None
        return _missed(self.against.command(self.said)) if self.asks else missed


def _says_nothing(question: "asked.Question") -> bool:
    """Say whether a question says nothing beside whom it names, and goes on with none before it."""
    own = set(question.words).difference(question.aside)
    return not (own or question.thread.leaning or question.weighing.against)


def _with_its_day(
    text: str,
    missed: Base,
    question: "asked.Question | NotADay | TooLong",
    vocabulary: Vocabulary,
    today: date,
) -> Said | None:
    """Read a command whose day was misspelt with the day that a question with these words would be of."""
    day = question.when.as_of or question.when.known_on
    if not isinstance(missed, NotADay) or day is None:
        return None
    heard = read(text.replace(missed.said, day.isoformat()), vocabulary, today=today)
    return heard if heard.known is Known.WHOLLY else None


def _missed(heard: Said) -> Choose | NotADay | NotFound | NotUnderstood | None:
    """Return what is said of words as a command where they are none, or nothing where they are one."""
    return heard.request if isinstance(heard.request, _MISSES) else None


def _names_none(missed: Base | None) -> bool:
    """Say whether what was to be an agreement's name only asks: `what does it say on reviews?`."""
    if not isinstance(missed, NotFound) or missed.command not in set(Topic):
        return False
    return all(english.is_light(english.stem(word)) or word in _ASKS for word in english.words(missed.said))


_ASKS = set_of("what when which where does do is are the it about any")


_STANDS_AT = re.compile(r"\w (?:on|at|in|for|from|by|with) ", re.IGNORECASE)
"""How words go on that say where something stands, as only the name of a place does besides."""


def _is_no_name(missed: Base | None) -> bool:
    """Say whether what was to be a name or a command is too long for one, or says where it stands."""
    if not isinstance(missed, NotFound | NotUnderstood):
        return False
    of_place = isinstance(missed, NotFound) and missed.command != _WHO and _STANDS_AT.search(missed.said)
    return bool(of_place) or len(missed.said.split()) > _MOST_OF_A_NAME


def _plainly(said: str, against: _Against, *, asks: bool) -> Said | None:
    """Hear what can be nothing but a question: then nothing is looked for that its words are like."""
    last = against.last
    if last and last.agreement and _WHICH_IS_IT.fullmatch(said):
        return Said(About(Topic.STATUS, last.agreement))
    if AFTER in said and len(said) <= LIMIT and not is_inquiry(said):
        return Said(against.question(said), known=Known.NOT)
    if len(said) <= LIMIT and asks and own_words.term_asked(said):
        return Said(against.question(said), known=Known.NOT)
    words_said = words_in(said) if len(said) <= LIMIT else ()
    holds_command = any(command_at(words_said, place) for place in range(len(words_said)))
    if not words_said or _WHO_IS.match(said) or (not asks and (holds_command or misspells_command(said))):
        return None
    agreement = last.agreement if last else None
    heard = read(said, against.vocabulary, today=against.today, last=agreement, guess=False)
    question = _asked_of_one(said, heard, against) if heard.known is Known.NOT else None
    return replace(heard, request=question) if question else None


def _asked_of_one(said: str, heard: Said, against: _Against) -> "asked.Question | asked.Two | None":
    """Read a question that names its agreement and says what of it, whatever else its words may be like."""
    text = _PAGE.sub("", said) if heard.page > 1 else said
    cut = splitting.halves(text)
    if cut[1:]:
        two = _two(text, cut, against)
        return two if isinstance(two, asked.Two) else None
    question = against.question(text)
    if isinstance(question, NotADay | TooLong) or not question.scope.chosen or not question.scope.among:
        return None
    own = english.telling(question.words, question.aside)
    return question if own and Topic.STATUS not in question.words else None


def _two(
    said: str, cut: tuple[str, ...], against: _Against
) -> "asked.Question | asked.Two | NotADay | TooLong":
    """Read two questions, the second of which may lean on the first."""
    questions: list[asked.Question] = []
    for part in cut:
        if questions and not questions[-1].scope.chosen and again.PRONOUN.search(part):
            return against.question(said)  # of whom, only the first tells
        question = against.question(part)
        if isinstance(question, NotADay | TooLong):
            return against.question(said)
        if question.scope.only:
            against = replace(against, last=Last(question.scope.only, question.typed))
        questions.append(question)
    first, *rest = questions
    if any(_asks_no_more(one) for one in rest):
        if first.scope.across:
            return first  # of each that it finds, it says that too
        if not first.scope.only and _JOINED.match(said):
            return against.question(said)  # of what it is asked, only all of it tells
    return asked.Two(said=said, questions=tuple(questions))


def _asks_no_more(question: "asked.Question") -> bool:
    """Say whether a question says neither what it is about nor of which agreement: `and by whom?`."""
    tells = english.tells(word for word in question.words if word not in _OF_FORM)
    return not (question.scope.chosen or question.scope.across or tells)


_JOINED = re.compile(r"[^?.;]* and\s", re.IGNORECASE)
"""How what is asked besides goes on in the same sentence."""

_OF_FORM = frozenset(["duration", "far", "apart"])
"""What a question is about that says no more than how it asks: `and by how long?`."""
