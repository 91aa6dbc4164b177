"""Words in, one of the requests out; nothing said can make it fail."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import About, Base, Help, Topic
from agreements.terms.names import Rank, key
from agreements.unread import Candidate, Choose, NotADay, NotFound, NotOfADay, NotUnderstood, TooLong
from agreements.word_lists import set_of
from questions import requesting
from questions.beside_names import beside_name, each_named
from questions.commands.acting import FILL_IN, reason_at
from questions.commands.command import Reading
from questions.commands.shapes import CLAUSE, NAME, PERIOD, WHICH
from questions.commands.shapes_of_acts import HANDOUT, WATCH
from questions.commands.table import command_at
from questions.dated import after_as_of
from questions.helping import help_beside_commands, misspelt_command, unknown_help
from questions.names import exact, inexact, is_id, meant, nearest, perhaps_meant, together
from questions.readings import readings
from questions.times import Unclear
from questions.vocabulary import Found, Vocabulary
from questions.words import SMALL, Word, text_of, trimmed, whole, words_in

if TYPE_CHECKING:
    from agreements.clerk import inquiries
else:
    inquiries = Later("agreements.clerk.inquiries")

LIMIT, LONGEST_QUESTION = 2_000, 1_000
"""Characters of a line, and of one that is no command; a longer one is not read."""

MOST_WORDS = 80
"""Of a command with a name and days; longer questions are none."""

OFFERED = 10
"""Agreements to choose from at once."""


_INQUIRY = re.compile(
    r"\W*(?:mou\s+)?ask\s+(?:(?:its|the)\s+)?clerk\s+(?:of\s+)?(?P<name>.{1,200}?)\s+about\s+(?P<question>\S.*)",
    re.IGNORECASE | re.DOTALL,
)

_MOST_OF_A_DAY = 6
"""Words that a day or a period is said in; `in serious breach of …` says none."""


class Known(Enum):
    """How well words are known as a command: with its name as it stands, with that put right, or not."""

    WHOLLY = auto()
    BY_COMMAND = auto()
    NOT = auto()


@dataclass(frozen=True)
class Said:
    """What was asked for, which part of its answer, and how well the words were known.

    `asked` are the words of a question that a command answers, `after` tells which question it came after.
    `slip` is a misspelt word and the command that it was read as.
    """

    request: Base
    page: int = 1
    known: Known = Known.WHOLLY
    asked: str = ""
    after: str = ""
    slip: tuple[str, str] | None = None

    def of(self, agreement: str) -> str:
        """Return what was asked for of an agreement, as it can be typed again."""
        return f"{self.asked} ({agreement}){self.after}" if self.asked else self.request.typed


def read(  # noqa: PLR0913 - what was said, and what it is read against
    said: str,
    vocabulary: Vocabulary,
    *,
    today: date,
    last: str | None = None,
    guess: bool = True,
    offer: bool = True,
) -> Said:
    """Read what was typed as one of the requests, and the part of its answer that was asked for.

    Case, punctuation, small words and word order around the name do not matter. `last` is the agreement
    that the conversation was about, meant where none is named. What cannot be read is a request too: to
    choose, to say it otherwise, to shorten it. Without `guess` what is not known as it stands is not
    understood, and nothing is looked for that is like it. Without `offer` nothing is looked for that is like
    a name that is not there, or words without a command.
    """
    if len(said) > LIMIT:
        return Said(TooLong(len(said), LONGEST_QUESTION))  # of which one that is shortened is told then
    inquiry = _INQUIRY.fullmatch(said)
    if inquiry:
        return _to_clerk(inquiry["name"], whole(inquiry["question"]).strip(), vocabulary, today)
    words, page = _page(words_in(said))
    if not any(letter.isalnum() for word in words for letter in word.low):
        return Said(Help("page"), 1) if page > 1 else Said(Help(), page)
    if len(words) > MOST_WORDS:
        return Said(NotUnderstood(text_of(words)), page, Known.NOT)
    filled = [word.low for word in words[:2]] == FILL_IN.split()
    fills = filled or not _begins(words)
    reader = _Reader(vocabulary, today, last, guess=guess, offer=offer, fills=fills)
    request, known = reader.request(words[2:] if filled else words)
    if filled and known is not Known.WHOLLY:
        request, known = reader.request(words)
    if isinstance(request, NotADay):
        request = replace(request, instead=_with_days(said, request))
    return Said(request, page, known)


def _with_days(said: str, unclear: NotADay) -> tuple[str, ...]:
    """Return a line with each of the days that may be meant in the place of the words that told none."""
    parts = re.split(re.escape(unclear.said), " ".join(said.split()), flags=re.IGNORECASE)
    return tuple(one.join(parts) for one in unclear.instead) if len(parts) == 2 else ()  # noqa: PLR2004 - once


def _begins(words: Sequence[Word]) -> bool:
    """Say whether words begin with a command, and do not only have one: `M3 is it done`."""
    first = next((place for place, word in enumerate(words) if word.low not in SMALL), 0)
    return command_at(words, first) is not None


def is_inquiry(said: str) -> bool:
    """Say whether a line puts a question to a clerk, whatever stands in the question."""
    return bool(_INQUIRY.fullmatch(said))


def _to_clerk(name: str, question: str, vocabulary: Vocabulary, today: date) -> Said:
    """Read a question to the clerk, whose words are kept as they are, once the agreement is known."""
    heard = read(f"{Topic.STATUS} {name}", vocabulary, today=today)
    if not isinstance(heard.request, About):
        return replace(heard, known=Known.WHOLLY)  # however the name was known, no question is meant
    return Said(inquiries.AskClerk(heard.request.agreement, question))


def _page(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], int]:
    if reason_at(words) < len(words):
        return words, 1
    match = re.fullmatch(r"page ([1-9]\d{0,2})", " ".join(word.low for word in words[-2:]), re.ASCII)
    return (words[:-2], int(match[1])) if match else (words, 1)


@dataclass(frozen=True)
class _Reader:
    """What it takes to tell which way of taking the words is meant."""

    vocabulary: Vocabulary
    today: date
    last: str | None
    guess: bool = True
    offer: bool = True
    fills: bool = False

    def request(self, words: tuple[Word, ...]) -> tuple[Base, Known]:
        """Take the first way whose name is known as it stands, else the likeliest with its name put right."""
        beside = help_beside_commands(words, self.vocabulary)
        if beside:
            helped, wholly = beside
            return helped, Known.WHOLLY if wholly else Known.BY_COMMAND
        ways = tuple(replace(way, fills=self.fills) for way in readings(words, self.today))
        known = exact((name for way in ways for name in way.spellings), self.vocabulary)
        fitting = [
            (way.opening, not _is_of_id(way, known), place)
            for place, way in enumerate(ways)
            if not way.name or _known(way, known)
        ]
        if fitting:
            way = ways[min(fitting)[-1]]
            found = _known(way, known)
            return self._ask(way, found, meant(text_of(way.name), found)), Known.WHOLLY
        return self._guess(words, ways) if self.guess else (NotUnderstood(text_of(words)), Known.NOT)

    def _guess(self, words: tuple[Word, ...], ways: tuple[Reading, ...]) -> tuple[Base, Known]:
        typed = [way for way in ways if way.typed and not way.split]
        if not typed:
            helped = Help() if not trimmed(words) else None
            misspelt = () if helped else misspelt_command(words)
            if misspelt:
                return NotUnderstood(text_of(words), misspelt), Known.NOT
            helped = helped or unknown_help(words, self.vocabulary)
            if helped:
                return helped, Known.WHOLLY
        way = min(typed or ways, key=lambda way: len(way.name))
        no_day = way.fault or Unclear(text_of(after_as_of(way.name)))
        if no_day.said and len(no_day.said.split()) <= _MOST_OF_A_DAY:
            return NotADay(no_day.said, no_day.why), Known.NOT
        return self._put_right(way, Known.BY_COMMAND if typed else Known.NOT)

    def _put_right(self, way: Reading, known: Known) -> tuple[Base, Known]:
        """Take a way with its name put right, or say what of it is not there."""
        if not (way.typed or self.offer):
            return NotUnderstood(way.said), Known.NOT
        several = each_named(way, self.vocabulary)
        found = several or self._find(way)
        if found:
            asked = self._one_of(way, several) if several else self._ask(way, found, perhaps_meant(found))
            return asked, known
        beside = beside_name(way, self.vocabulary)
        if beside:
            return beside, Known.BY_COMMAND
        return self._not_a_day(way) or self._not_found(way), Known.NOT

    def _find(self, way: Reading) -> tuple[Found, ...]:
        found = inexact(way.said, self.vocabulary)
        if way.command.takes is not NAME:
            found = found or together(way.said, self.vocabulary)
        return found if way.typed else tuple(one for one in found if one.rank <= Rank.PLACE)

    def _ask(self, way: Reading, found: Sequence[Found], agreements: Sequence[Found]) -> Base:
        if way.fault:
            return NotADay(way.fault.said, way.fault.why, way.fault.instead)
        request = self._asked(way, found, agreements)
        if way.loses_its_day(request):
            return NotOfADay(way.command.name, "" if request.acts else request.typed)
        return request

    def _asked(self, way: Reading, found: Sequence[Found], agreements: Sequence[Found]) -> Base:
        takes = way.command.takes
        if not takes.named:
            return way.request()
        if takes is WATCH and (way.about.everything or _is_party(found)):
            return requesting.watch(way, found)
        if takes is WHICH:
            return requesting.listing(way, found)
        if takes is NAME or (not way.typed and agreements and all(one.item for one in agreements)):
            return requesting.who(way, found)
        return self._about_one(way, agreements)

    def _about_one(self, way: Reading, agreements: Sequence[Found]) -> Base:
        if way.command.takes is CLAUSE and not way.label and len(agreements) != 1:
            return Help(way.command.name)
        if way.command.takes is PERIOD and not way.name:
            return way.request()
        unnamed = not (way.name or self.last or way.pointing)
        if way.command.takes is HANDOUT and (way.everything or unnamed):
            return way.request()
        if len(agreements) == 1 and not _only_mentioned(way, agreements[0]):
            return way.request(agreements[0].agreement)
        return way.request(self.last) if not agreements and self.last else self._which(way, agreements)

    def _which(self, way: Reading, agreements: Sequence[Found]) -> Base:
        """Ask which is meant of those that fit a name, which none has that is only mentioned in them."""
        fitting = [(one.agreement, one.short_name) for one in agreements[:OFFERED]]
        offered = fitting or self.vocabulary.agreements(OFFERED)
        more = (len(agreements) or self.vocabulary.count()) - len(offered)
        candidates = tuple(Candidate(its, name, way.request(its).typed) for its, name in offered)
        if agreements and all(_only_mentioned(way, one) for one in agreements):
            return NotFound(way.said, way.command.name, candidates, when=way.when)
        return Choose(way.said, way.command.name, candidates, more, when=way.when)

    def _one_of(self, way: Reading, found: Sequence[Found]) -> Base:
        """Ask which of several that were named is meant, since a command is of one."""
        each = {one.agreement: one.short_name for one in found}
        candidates = tuple(Candidate(its, name, way.request(its).typed) for its, name in each.items())
        return Choose("", way.command.name, candidates, when=way.when)

    def _not_a_day(self, way: Reading) -> Base | None:
        """Say that what follows `on` or the like is no day, where a whole name stands before it."""
        places = [place for place, word in enumerate(way.name) if word.low in _BEFORE_DAYS]
        if places[:1] == [0] and way.command.takes is PERIOD:
            return NotADay(text_of(way.name))
        before = {text_of(trimmed(way.name[:place])): place for place in places}
        for name in exact(before, self.vocabulary):
            place = before[name]
            short = len(way.name) - place <= _MOST_OF_A_DAY
            behind = text_of(way.name[place + 1 :])
            named = self.vocabulary.starting(key(text_of(way.name[: place + 1])), 1) or exact(
                (behind,), self.vocabulary
            )
            if short and not named:
                return NotADay(behind)
        return None

    def _not_found(self, way: Reading) -> Base:
        said = way.said
        near = nearest(said, self.vocabulary) if self.offer else ()
        if not way.typed:
            return NotUnderstood(said, tuple(dict.fromkeys(requesting.bare_offer(one) for one in near)))
        offered = tuple(Candidate(one.agreement, *requesting.offer(way, one)) for one in near)
        return NotFound(said, way.command.name, offered, when=way.when)


_BEFORE_DAYS = set_of("after at before between by during from in on since until")


def _known(way: Reading, known: Mapping[str, tuple[Found, ...]]) -> tuple[Found, ...]:
    found = next((known[name] for name in way.spellings if name in known), ())
    return tuple(one for one in found if one.rank <= Rank.PLACE) if way.split else found


def _is_of_id(way: Reading, known: Mapping[str, tuple[Found, ...]]) -> bool:
    said = text_of(way.name)
    return any(is_id(said, one) for one in _known(way, known))


def _only_mentioned(way: Reading, found: Found) -> bool:
    """Say whether a word was only found among what some agreement mentions: it names none of them."""
    return way.typed and found.rank is Rank.OTHER and key(text_of(way.name)) != found.key


def _is_party(found: Sequence[Found]) -> bool:
    """Say whether a name means a party rather than an agreement."""
    return min((one.rank for one in found), default=Rank.OWN) is Rank.PARTY
