"""How a line is rewritten before it is read, in one order: each step takes what the one before it left.

The first steps are for commands too; the last for what is known for a question, of which more may be left out
and put straight, as nothing is recorded of what is asked. To add a step, add it to one of the two rows below.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from agreements.later import Later
from agreements.requests import About, Last, Topic
from agreements.terms.names import Rank
from agreements.unread import NotADay, NotFound, NotUnderstood
from questions.commands.table import command_at
from questions.everyday.in_passing import only_nods
from questions.names import exact
from questions.reader import LIMIT, LONGEST_QUESTION, Known, read
from questions.vocabulary import Vocabulary
from questions.whether_command import asks_something, is_act, is_asked_about
from questions.words import plain, text_of, words_in

if TYPE_CHECKING:  # a command is known as one before any of these is loaded
    from answering.language import opening
    from questions.everyday import of_bot, of_clauses, pointing_back
    from questions.everyday import reader as everyday
    from questions.everyday import told_to_do as telling
    from questions.loose import in_other_words as other_words
    from questions.loose import members, naming, spans, splitting, telegraphic
    from questions.loose import of_itself as itself
    from questions.loose import outright as straight_out
    from questions.loose import straightened as straight
    from questions.loose import written_out as writing
    from questions.loose.beside import cutting as beside
    from questions.loose.going_on import again
    from questions.loose.going_on import righted as righting
    from questions.loose.going_on import said_before as days_before
else:
    again, beside = Later("questions.loose.going_on.again"), Later("questions.loose.beside.cutting")
    itself, members = Later("questions.loose.of_itself"), Later("questions.loose.members")
    naming, splitting = Later("questions.loose.naming"), Later("questions.loose.splitting")
    spans = Later("questions.loose.spans")
    other_words = Later("questions.loose.in_other_words")
    straight_out, straight = Later("questions.loose.outright"), Later("questions.loose.straightened")
    righting = Later("questions.loose.going_on.righted")
    days_before = Later("questions.loose.going_on.said_before")
    everyday, of_bot = Later("questions.everyday.reader"), Later("questions.everyday.of_bot")
    of_clauses = Later("questions.everyday.of_clauses")
    pointing_back = Later("questions.everyday.pointing_back")
    telling = Later("questions.everyday.told_to_do")
    opening, telegraphic = Later("answering.language.opening"), Later("questions.loose.telegraphic")
    writing = Later("questions.loose.written_out")

_SENTENCES = re.compile(r"[.!;]\s+\w")
"""Where a line has more than one sentence."""

_WHAT = re.compile(r"\bwhat", re.IGNORECASE)
"""A word that no command has."""

_BARE = re.compile(r"\s*[\w'\u2019]+(?:\s+[\w'\u2019]+){0,2}\s*")
"""A line of three words at most, beside which nothing is said."""

_MOST_OF_A_TELEGRAM = 6  # words

_PAGE = re.compile(r"\s*page [1-9]\d{0,2}\s*", re.IGNORECASE | re.ASCII)
"""What asks for a page of what was told before."""

_DATED = {
    Topic.TARGETS: "which of the targets fall due",
    Topic.DATES: "which dates fall",
    Topic.MILESTONES: "which of the milestones fall due",
    Topic.GATEWAYS: "which of the gateways fall due",
    Topic.REVIEWS: "which of the reviews fall due",
}
"""How it is asked which of what falls on days falls in some of them."""

_TELLING = frozenset(Topic)
"""The commands that tell something of an agreement, by their names."""

_LEAD = re.compile(r"^\W*(?:(?:and|so|ok|okay|or|what about|how about)\b\W*)*", re.IGNORECASE)
_AS_OF = re.compile(r"\bas (?:of|at|on|known)\b", re.IGNORECASE)
_UP_TO = re.compile(r"\b(?:by|until|till|to)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Against:
    """What a line is read against: the names there are, the day, and what the conversation was about."""

    vocabulary: Vocabulary
    today: date
    last: Last | None


def rewritten(said: str, against: Against) -> str:
    """Return a line as it is to be read; a plain command, and what is too long, is left as it is."""
    for step in () if len(said) > LIMIT or _is_plain_command(said, against) else _OF_COMMANDS_TOO:
        said = step(said, against)
    return said


def _is_plain_command(said: str, against: Against) -> bool:
    """Say whether a line is but the name of a command that tells something and that of an agreement.

    No step changes these, and to go through the steps takes longer than to answer.
    """
    if against.last or not _BARE.fullmatch(said):
        return False
    first, *others = words_in(said) or (None,)
    if first is None or first.low not in _TELLING:
        return False
    name = text_of(others)
    return any(one.rank <= Rank.PLACE for one in exact((name,), against.vocabulary).get(name, ()))


def put_plainly(said: str, against: Against) -> str:
    """Return a line that was rewritten, and is no command, as the question that it is read as."""
    for step in _OF_QUESTIONS if len(said) <= LONGEST_QUESTION else ():
        said = step(said, against)
    return said


def _told_to_do(said: str, against: Against) -> str:
    """Put an act that is asked for in a sentence as the command that opens its form, unless it is one."""
    long = len(said) > LONGEST_QUESTION or (_BARE.fullmatch(said) and not against.last)
    if long or not telling.may_ask_for_act(said):
        return said
    found = naming.naming(said, against.vocabulary)
    last = against.last if against.last and not found.agreements else None
    agreements = found.agreements if found.sure else (last.agreement,) if last and last.agreement else ()
    spoken = last.said if last else ""
    command = (
        telling.told_to_do(found.left, agreements[0], against.today, spoken) if len(agreements) == 1 else ""
    )
    return command or said


def _one_by_one(said: str, against: Against) -> str:
    """Put numbered questions one behind the other, each of the agreement that is named before them."""
    if not _FIRST.search(said) or len(said) > LONGEST_QUESTION:
        return said
    lead, each = splitting.numbered(said)
    if not each or not all(map(asks_something, each)):
        return said
    named = naming.naming(lead, against.vocabulary)
    place = f" ({named.agreements[0]})" if len(named.agreements) == 1 else ""
    return "? ".join(f"{one}{place}" for one in each) if place or not named.agreements else said


_FIRST = re.compile(r"(?<![^\s(])\(?1[.):]\s")
"""What the first of several numbered questions begins with."""


def _righted(said: str, against: Against) -> str:
    """Ask the same of what is named in the place of another: `not Leeds, York`."""
    last = against.last
    return righting.righted(said, last, against.vocabulary) if last and last.said else said


def _with_days_before(said: str, against: Against) -> str:
    """Put the days that a sentence before says in the one that asks: `while I am away`, `before then`."""
    names = against.vocabulary
    if not _SENTENCES.search(said):
        return said
    return days_before.with_days_before(
        said, against.today, lambda text: bool(naming.naming(text, names).agreements)
    )


def _without_beside(said: str, against: Against) -> str:
    """Leave out what its asker says beside it; what asks must still be a command or a whole question."""
    whole = _BARE.fullmatch(said) or only_nods(said) or of_bot.is_for_bot(said)
    return said if whole else _beside_cut_off(said, against, bare=False)


def _beside_cut_off(said: str, against: Against, *, bare: bool) -> str:
    labels = not (against.last and against.last.agreement)
    return beside.without_beside(said, against.vocabulary, labels=labels, bare=bare)


def _spoken_out(said: str, against: Against) -> str:
    """Speak out what is typed as in a telegram, of an agreement or of somebody that is named."""
    words_said = words_in(said)
    if len(words_said) > _MOST_OF_A_TELEGRAM or command_at(words_said, 0):
        return said

    def _named(text: str) -> tuple[bool, bool]:
        found = naming.naming(text, against.vocabulary)
        bare = not re.sub(rf"{opening.NAMED}\d+|\bthe\b|\W", "", found.left)
        somebody = [name for name in found.others if len(name) >= len(text.strip(" ?"))]
        return bare and found.sure and bool(found.taken), bool(somebody) and found.party

    begins = not (against.last and against.last.said)
    return telegraphic.spoken_out(said, against.vocabulary, _named, begins=begins)


def _pointed_back(said: str, against: Against) -> str:
    """Put in plain words what only points back to what was told, where anything was of one agreement."""
    last = against.last
    if last and last.said and _PAGE.fullmatch(said):
        return f"{last.said} {said.strip()}"
    if last is None or not (last.agreement and last.said):
        return said
    return pointing_back.pointed_back(said, last.agreement, last.said)


def _of_itself(said: str, against: Against) -> str:
    """Put what is asked of the agreement that was spoken of, or is named behind, in words of its own."""
    if len(said) > LONGEST_QUESTION or not _WHAT.search(said):
        return said
    return itself.of_itself(said, against.last, against.vocabulary)


def _in_command_words(said: str, against: Against) -> str:
    """Put everyday words for a command in its own, unless they then name nothing that there is."""
    about = against.last.agreement if against.last else ""
    command = everyday.as_command(
        said,
        today=against.today,
        last=about,
        names=lambda text: bool(naming.naming(text, against.vocabulary).agreements),
        is_name=lambda text: any(
            one.rank <= Rank.PLACE for each in exact((text,), against.vocabulary).values() for one in each
        ),
    )
    if not command or command == " ".join(said.casefold().split()):
        return said
    if not command_at(words_in(command), 0):
        return command
    heard = read(command, against.vocabulary, today=against.today)
    missed = isinstance(heard.request, NotFound | NotUnderstood | NotADay) or heard.known is not Known.WHOLLY
    return said if missed else command


def _within_days(said: str, against: Against) -> str:
    """Ask what falls in a month, a quarter or a year, where a list of dated things is asked for in it."""
    if (
        not any(topic in said.casefold() for topic in _DATED)
        or len(said) > LONGEST_QUESTION
        or _AS_OF.search(said)
        or _UP_TO.search(said)
    ):
        return said
    request = read(said, against.vocabulary, today=against.today).request
    if not isinstance(request, About) or request.topic not in _DATED or request.when.as_of is None:
        return said
    time = spans.times(said, against.today)
    days = time.period
    if days is None or days.first == days.last:
        return said
    if request.topic is Topic.DATES:
        return f"due {time.said} for {request.agreement}"
    return f"{_DATED[request.topic]} in {time.said}? ({request.agreement})"


def _asked_again(said: str, against: Against) -> str:
    """Return what was asked before with the days and names in it that are all that was said now.

    Nothing is recorded so: of what acts, only the words that were said are read.
    """
    if against.last is None or len(said) > LONGEST_QUESTION:
        return said
    text = plain(said)
    whole = again.swapped(text, against.last, against.vocabulary, against.today)
    if whole == text:
        return said
    request = read(whole, against.vocabulary, today=against.today).request
    if (
        isinstance(request, About)
        and request.topic in _DATED
        and request.when.as_of
        and not _AS_OF.search(text)
    ):
        days = _LEAD.sub("", text).rstrip(" ?")  # what falls in them is asked, not how it stood on them
        return f"{_DATED[request.topic]} {days}? ({request.agreement})"
    asked_about = asks_something(whole) and is_asked_about(whole, request)
    return said if is_act(request) and not asked_about else again.with_last(whole, against.last)


def _in_full(said: str, against: Against) -> str:
    """Return what was typed in a hurry written out, but nothing to be recorded or asked of a clerk."""
    full = writing.written_out(said, against.vocabulary) if len(said) <= LONGEST_QUESTION else said
    recorded = full != said and is_act(read(said, against.vocabulary, today=against.today).request)
    return said if recorded else full


_Steps = tuple[Callable[[str, Against], str], ...]

_OF_COMMANDS_TOO: _Steps = (
    _one_by_one,
    _told_to_do,  # while why it is to be done still stands beside it
    _with_days_before,
    _righted,  # before all else: what is named now may stand in the line before only
    _without_beside,
    _pointed_back,
    _spoken_out,
    lambda said, against: of_clauses.of_clauses(said, against.last.agreement if against.last else ""),
    _of_itself,
    _in_command_words,  # of what asks, and before it is taken for a question asked again
    _within_days,
    _asked_again,
    _in_full,
)
_OF_QUESTIONS: _Steps = (
    lambda said, against: _beside_cut_off(said, against, bare=True),  # what asks may be any name for it
    lambda said, against: straight.straightened(said, against.vocabulary),
    lambda said, _: straight_out.outright(said),
    lambda said, _: other_words.in_plain_words(said),
    lambda said, against: members.named_in_full(said, against.vocabulary),
)
