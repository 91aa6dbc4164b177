"""Everyday words for what a command asks: `what's overdue?`, `what am I meant to sign?`, `how do I sign?`.

Each way of asking is a set of words that it is made of: where all words of a line are of one set or say
nothing, that is what is asked. A line that says anything else is left to be read as a question.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from agreements.days.calendar import Period
from agreements.later import Later
from agreements.word_lists import set_of
from questions.bidding import as_bidden
from questions.command import Command, Group, Takes
from questions.commands import COMMANDS, command_at
from questions.days import NEXT_WEEKDAY
from questions.first_asked import as_first_asked
from questions.in_passing import says_nothing
from questions.of_notes import notes_of, of_note, of_open_notes
from questions.of_portfolio import of_portfolio
from questions.own_signing import own_signing
from questions.when import looks_back, period
from questions.words import RUDE, SAYING_NOTHING, words_in

if TYPE_CHECKING:  # a command is known as one before this is loaded
    from answering.language import english
else:
    english = Later("answering.language.english")

SOON = timedelta(days=182)
"""How far ahead `soon` looks for what ends, about as long as a notice takes."""

_AHEAD, _YEAR = "next 12 months", timedelta(days=365)
_MOST_OF_A_PERIOD = 8  # words
_MOST_OF_A_LINE = 24

_OF_THE_BOT = frozenset({Group.FINDING, Group.SIGNING, Group.REMINDERS, Group.FILES, Group.ACCESS})
"""What is done with the bot alone; the rest is done with an agreement, whose document has rules on it."""


_WORK = set_of("agreements agreement mous mou memoranda contracts contract")
_OVERDUE = set_of("overdue late miss missed outstanding slipped slipping unfinished")
_CHASING = set_of("chase chasing chased")
_COMING = set_of("next coming upcoming deadline deadlines horizon")
_BESIDE_COMING = set_of("up ahead due soon happening falls falling")
_KINDS = set_of("reviews gateways milestones deliverables")
_RUNNING = set_of("run runs running ran")
"""Words for an end only where it is said to run out: what runs for a year need not."""

_ENDING = _RUNNING | set_of("""
end ends ending ended expire expires expiring expired expiry finish finishes finishing finished
lapse lapses lapsing lapsed
""")
_SOON = set_of("soon shortly")
_BESIDE_ENDING = _WORK | _SOON | set_of("out going up")
_NOT_DONE = re.compile(
    r"(?P<what>.+?) (?:and|but|that|which) (?:(?:is|was|has|have|had|were|are|still|yet|been) )*"
    r"(?:not|never|wasn't|isn't|hasn't|haven't)(?: (?:yet|been|got))*"
    r" (?:done|met|finished|completed?|delivered)(?: yet)?"
)
"""How it is asked what of some things is overdue: `what was due in May and not done?`."""

_STATE = set_of("had already yet")
"""Words that ask how things stood on a day, rather than what fell on it."""

_MYSELF = set_of("i i'm im me my mine")
_BESIDE_ME = _WORK | set_of("""
need needs needed must should meant supposed waiting wait waits await awaits awaiting sign signing
signed signature signatures action actions task tasks attention plate desk worklist job jobs with
assigned required doing up outstanding urgent
""")
_HAVE_I_SIGNED = re.compile(
    r"(?:(?:so|and|ok|please|can you|could you|show me|tell me|list|remind me) )*"
    r"(?:my (?:own )?(?:signatures|sign-offs)"
    r"|(?:what|which|everything|all)(?: (?:of|the|these|those|other|else|things?|ones?|agreements?|mous?"
    r"|change notes?|ccns?|documents?|that))* (?:(?:have|had|did) )?i(?:'ve| have)?"
    r"(?: (?:already|ever|just|actually))? sign(?:ed)?(?: off)?"
    r"(?: (?:so far|already|here|before|up to now|to date|in the past))?)"
)
"""How it is asked what oneself has signed."""

_OF_WHAT_WAS_SAID = re.compile(r"\b(?:who|when|where|signed|it)\b|\b(?:this|that|them|these|those)$")
"""What in a conversation ask on about what was spoken of, and not what awaits whoever asks."""

_ALL = _WORK | set_of("everything register")
_BESIDE_ALL = set_of("every me how many total number whole")

_HELD = re.compile(
    r"(?:(?:so|ok|and|please) )*what(?: (?:agreements|mous|all))? (?:do|have) (?:we|you)(?: all)?"
    r"(?: (?:got|have|hold|keep))?(?: (?:here|then|now|there|in (?:here|total|all|the register)"
    r"|on (?:file|record|the (?:books|register))))*"
)
"""How it is asked which agreements there are."""

_NEEDS_DOING = re.compile(r"(?:what|which)(?: things)?(?:'s| is| are)? needs? (?:doing|to be done)")
_BOT = re.compile(
    r"(?:i am|i'm|im) new(?: (?:here|to this|at this))?\b.*"
    r"|(?:so )?(?:where|how) (?:do|should) (?:i|we) (?:start|begin)|what (?:should|do) (?:i|we) do first"
    r"|(?:so )?(?:who|what) are you|what (?:can|do|could) (?:you|this|it) (?:do|answer|help with)"
    r"|what is this|are you (?:an? )?(?:bot|robot|human|person|real|ai|machine|there)"
    r"|how does (?:this|it) work"
    r"|how (?:do|can) i (?:get out of|leave|close|cancel|exit|quit|stop)"
    r"(?: (?:this|the|a) (?:form|list|question))?"
    r"|what can i (?:ask|do|say|type)(?: you)?|(?:can|could) you help(?: me)?"
    r"|(?:can|could|will|would) you (?!tell|show|give|list|send|find|check|explain|let|confirm|say)\w+ me"
)
_REMIND = re.compile(
    r"(?:please |can you |could you |will you )*remind (?:me|us)"
    r"(?: (?:about|when|before|to|in|on|every)\b.*)?"
)
_FALLS = re.compile(
    r"(?:(?:so|ok|and|please|hi|hello|show me|tell me|is|are|there|has|have|we|got|do) )*"
    r"(?:what(?:'s|s)?|anything|any dates?)"
    r"(?: (?:is|are|have|we|got|do|there|else|coming|up|due|happening|happens|falls?|falling|going|on"
    r"|scheduled|planned))*"
)
"""How it is asked what there is in a period, whatever it is: `anything in May?`, `what's happening?`."""

_ACROSS = re.compile(
    r" (?:across (?:the board|all|everything|all of them|(?:all )?(?:the |our )?(?:agreements|mous))"
    r"|(?:on|in|under|for|of) (?:any|all|each|every|any of|all of|each of)(?: (?:the|our|these|those))*"
    r" (?:agreement|mou|memorandum|memoranda|contract)s?"
    r"|everywhere|anywhere|overall)\b"
)
_AND_WHOSE = re.compile(
    r" and (?:who (?:owns|has|is responsible for|is doing|is on|(?:should|do) (?:i|we) chase for)"
    r" (?:it|them|each|those|these|that)|by whom|whose (?:are they|is it))"
)
_FOR = re.compile(r"(?P<what>.+?) (?:for|on|in|with|at|of) (?P<whose>\S.*)")
_HOW = re.compile(
    r"(?:so |ok |hi |hello |please |can you tell me |tell me |do you know )*"
    r"(?:how (?:do|can|would|should|could) (?P<who>i|we|you|one|someone|anyone)|how to|(?:can|may) i"
    r"|where do i|what do i do to|is there a way to) (?P<act>.+)"
)
_HANDED_IN = re.compile(
    r"(?:add|upload|put in|put|load|enter|import|register|hand in|submit|send(?: you| in)?)\b.*"
    r"\b(?:agreement|mou|memorandum|contract|document|pdf|file)s?\b.*"
)


def as_command(said: str, *, today: date, last: str, names: Callable[[str], bool]) -> str:
    """Return the command that everyday words come down to, or nothing where they are none.

    Days count from `today`; `last` is the agreement that the conversation was about; `names` says whether a
    text names an agreement.
    """
    civil = RUDE.sub(" ", said)
    line = " ".join(word.low for word in words_in(civil) if word.low)
    if says_nothing(said, line, rude=civil != said) or _BOT.fullmatch(line):
        return "help"
    words = set(line.split())
    telling = words - SAYING_NOTHING
    if _REMIND.fullmatch(line):
        return "help watch"
    told = (
        of_note(line, last)
        or notes_of(line, last, names)
        or ("" if last else of_open_notes(line))
        or as_first_asked(line, last)
    )
    told = told or own_signing(line, last) or ("" if last else of_portfolio(line, today))
    if told:
        return told
    how = None if as_bidden(line) else _HOW.fullmatch(line)
    if how:
        command = _done_by(how["act"], of_agreements=how["who"] == "we" or bool(last))
        return f"help {command.name}" if command and not names(how["act"]) else ""
    signed = _HAVE_I_SIGNED.fullmatch(line)
    of_me = words & _MYSELF and telling <= _MYSELF | _BESIDE_ME
    if signed or _NEEDS_DOING.fullmatch(line) or (of_me and not (last and _OF_WHAT_WAS_SAID.search(line))):
        return "my signatures" if signed else "home"
    return _falling(line, today) or as_bidden(line) or _on_a_day(line, today, last)


def _on_a_day(line: str, today: date, last: str) -> str:
    """Read what is asked of dates or of all agreements, as things stand or as of a day."""
    asked, as_of, day = line.partition(" as of ")
    telling = set(asked.split()) - SAYING_NOTHING
    of_all = telling & _ALL and telling <= _ALL | _BESIDE_ALL
    found = "list" if of_all or (not last and _HELD.fullmatch(asked)) else _of_dates(asked, today, last)
    return f"{found}{as_of}{day}" if found else ""


def _of_dates(line: str, today: date, last: str) -> str:
    """Read what is overdue, what comes next and what ends soon, each in a period or without one."""
    undone = _NOT_DONE.fullmatch(line)
    line = _AND_WHOSE.sub("", _ACROSS.sub("", line))
    asked, span, said = _period_apart(undone["what"] if undone else line, today)
    whose = _FOR.fullmatch(asked)
    if said and not last and _chases(asked):
        return f"due {said}"
    if _is_late(asked) or (undone and set(asked.split()) - SAYING_NOTHING == {"due"}):
        return f"overdue {said}{f' for {last}' if last else ''}"
    if whose and _is_late(whose["what"]):
        return f"overdue {said} for {whose['whose']}"
    found = "" if undone else _coming(line, asked, said, span, today)
    return found if not last or (said and found == f"due {said}") else ""


def _falling(line: str, today: date) -> str:
    """Read what there is in a period, or overdue in it, of one agreement where one is named."""
    if len(line.split()) > _MOST_OF_A_LINE:
        return ""
    line = _WEEKDAY.sub(
        lambda day: day[0] if day["day"] == f"{today:%A}".casefold() else f" next {day['day']}", line
    )
    line = _ACROSS.sub("", line)
    asked, span, said = _period_apart(line, today)
    if span and _FALLS.fullmatch(asked):
        return f"due {_as_due(said, span, today)}"
    for place in _OF_WHOM.finditer(line):
        what, whose = line[: place.start()], line[place.end() :]
        asked, span, said = _period_apart(what, today)
        if not span:
            asked, (whose, span, said) = what, _period_apart(whose, today)
        command = "due" if _FALLS.fullmatch(asked) else "overdue" if _is_late(asked) else ""
        if span and command:
            said = _as_due(said, span, today) if command == "due" else said
            return f"{command} {said} for {whose.removesuffix(' in').removesuffix(' on')}"
    return ""


_WEEKDAY = re.compile(rf" (?:on )?{NEXT_WEEKDAY}$")
"""Read as the next one, unless it is today."""

_OF_WHOM = re.compile(r" (?:for|on|with|of|at) (?!(?:for|on|with|of|at|in) )")


def _coming(line: str, asked: str, said: str, span: Period | None, today: date) -> str:
    """Read what comes next, or ends soon, of all agreements."""
    words = set(asked.split()) - SAYING_NOTHING
    due = words & _COMING or ("due" in words and (said or words & _SOON))
    kinds = words & _KINDS
    if due and words - kinds <= _COMING | _BESIDE_COMING:
        ahead = span or Period(today, today + _YEAR)
        of_kind = f"which {' and '.join(sorted(kinds))} are due between {ahead.first} and {ahead.last}"
        return of_kind if kinds else f"due {_as_due(said, span, today) if span else _AHEAD}"
    if (
        words & _ENDING
        and words <= _ENDING | _BESIDE_ENDING
        and (words & (_ENDING - _RUNNING) or "out" in words)
        and not _STATE & set(line.split())
        and (span or words & _SOON)
    ):
        until = span or Period(today, today + SOON)
        return f"which agreements end between {until.first} and {until.last}"
    return ""


def _is_late(asked: str) -> bool:
    """Say whether it is asked what is overdue, or needs chasing."""
    words = set(asked.split()) - SAYING_NOTHING
    return (bool(words) and words <= _OVERDUE) or _chases(asked)


def _chases(asked: str) -> bool:
    """Say whether it is asked whom to chase: `what do I need to chase?`."""
    words = set(asked.split()) - SAYING_NOTHING
    return bool(words & _CHASING) and words <= _CHASING | _MYSELF | _BESIDE_ME


def _period_apart(line: str, today: date) -> tuple[str, Period | None, str]:
    """Part a line from the period that it ends with, which is said in its own words."""
    words = line.split()
    for count in range(min(_MOST_OF_A_PERIOD, len(words) - 1), 0, -1):
        tail = " ".join(words[-count:])
        found = period(tail, today, back=looks_back(line))
        if isinstance(found, Period):
            return " ".join(words[:-count]), found, tail
    return line, None, ""


def _as_due(said: str, days: Period, today: date) -> str:
    """Say days in their own words, unless these are of other days where it is asked what is due."""
    return said if period(said, today) == days else f"{days.first} to {days.last}"


def _done_by(act: str, *, of_agreements: bool) -> Command | None:
    """Return the command that does what somebody asks how to do: named first, or told of in the same words.

    What is done `of_agreements`, such as giving notice, is for their documents to say.
    """
    if _HANDED_IN.fullmatch(act):
        return next(one for one in COMMANDS if one.name == "import")
    telling = [word for word in act.split() if word not in SAYING_NOTHING | _MYSELF] or [""]
    first = command_at(words_in(" ".join(telling)), 0)
    if first and first[0].takes is Takes.AGREEMENT and first[1] < len(telling):
        first = None  # `the terms of reference` are no terms
    said = [english.stem(word) for word in telling if word not in _WORK] or [""]
    fitting = [one for one in COMMANDS if said[0] in _told(one)]
    best = first[0] if first else max(fitting, key=lambda one: len(_told(one) & set(said)), default=None)
    if best is None or (of_agreements and best.group not in _OF_THE_BOT):
        return None
    return best if first or 2 * len(_told(best) & set(said)) > len(said) else None


@cache
def _told(command: Command) -> frozenset[str]:
    """Give the stems of a command's own words and of what help says of it."""
    text = " ".join((command.name, *command.synonyms, command.summary))
    return frozenset(english.stem(word) for word in re.findall(r"[a-z]+", text.casefold()))
