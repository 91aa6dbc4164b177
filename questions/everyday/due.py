"""What is due, overdue, to come or to end, asked in everyday words: `what's overdue?`, `anything in May?`."""

import re
from datetime import date, timedelta

from agreements.days.calendar import Period
from agreements.word_lists import set_of
from questions.days import NEXT_WEEKDAY
from questions.everyday.of_me import AGREEMENTS, BESIDE_ME, MYSELF, SIGNING, is_of_me, signed_by_me
from questions.everyday.verbs import DONE
from questions.when import looks_back, period
from questions.words import SAYING_NOTHING

_HALF_A_YEAR = timedelta(days=182)
"""How far ahead `soon` looks for what ends, about as long as a notice takes."""

_AHEAD, _YEAR = "next 12 months", timedelta(days=365)
_MOST_OF_A_PERIOD = 8  # words
_MOST_OF_A_LINE = 24

_MISSED = set_of("miss missed slipped slipping")
_OVERDUE = _MISSED | set_of("overdue late outstanding unfinished")
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
_ABOUT_TO = re.compile(r"\babout to\b")
_OF_SEVERAL = re.compile(r"(?:so |and |ok )*which (?:ones|agreements|mous|contracts)\b")
"""What asks of several agreements, whichever was spoken of."""

_BESIDE_ENDING = AGREEMENTS | _SOON | set_of("out going up coming comes come an to")
_NOT_DONE = re.compile(
    r"(?P<what>.+?) (?:and|but|that|which) (?:(?:is|was|has|have|had|were|are|still|yet|been) )*"
    r"(?:not|never|wasn't|isn't|hasn't|haven't)(?: (?:yet|been|got))*"
    rf" {DONE}(?: yet)?"
)
"""How it is asked what of some things is overdue: `what was due in May and not done?`."""

_STATE = set_of("had already yet")
"""Words that ask how things stood on a day, rather than what fell on it."""

_ALL = AGREEMENTS | set_of("everything register")
_BESIDE_ALL = set_of("every me how many total number whole")

_HELD = re.compile(
    r"(?:(?:so|ok|and|please) )*what(?: (?:agreements|mous|all))? (?:do|have) (?:we|you)(?: all)?"
    r"(?: (?:got|have|hold|keep))?(?: (?:here|then|now|there|in (?:here|total|all|the register)"
    r"|on (?:file|record|the (?:books|register))))*"
)
"""How it is asked which agreements there are."""

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


def falling(line: str, today: date) -> str:
    """Read what there is in a period, or overdue in it, of one agreement where one is named."""
    if len(line.split()) > _MOST_OF_A_LINE:
        return ""
    line = _WEEKDAY.sub(
        lambda day: day[0] if day["day"] == f"{today:%A}".casefold() else f" next {day['day']}", line
    )
    line = _ACROSS.sub("", line)
    asked, span, said = _period_apart(line, today)
    if span and (signed := signed_by_me(asked)):
        return signed  # each with its day
    if span and is_of_me(asked) and SIGNING & set(asked.split()):
        return "home"  # what is to be signed waits, whenever that is
    if span and _asks_due(asked):
        return f"due {_as_due(said, span, today)}"
    for place in _OF_WHOM.finditer(line):
        what, (whose, as_of, day) = line[: place.start()], line[place.end() :].partition(" as of ")
        asked, span, said = _period_apart(what, today)
        if not span:
            asked, (whose, span, said) = what, _period_apart(whose, today)
        command = "due" if _asks_due(asked) else "overdue" if _is_late(asked) else ""
        whose = whose.removesuffix(" in").removesuffix(" on")
        if span and command:
            due = f"due {_as_due(said, span, today)} for {whose}"
            return f"{due if command == 'due' else _as_late(asked, said, span, whose)}{as_of}{day}"
    return ""


def _asks_due(asked: str) -> bool:
    """Say whether it is asked what there is, or what whoever asks has to do."""
    return bool(_FALLS.fullmatch(asked)) or is_of_me(asked)


_WEEKDAY = re.compile(rf" (?:on )?{NEXT_WEEKDAY}$")
"""Read as the next one, unless it is today."""

_OF_WHOM = re.compile(r" (?:for|on|with|of|at) (?!(?:for|on|with|of|at|in) )")


def on_a_day(line: str, today: date, last: str) -> str:
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
    if _chases(asked) and SIGNING & set(asked.split()):
        return f"signatories {last}" if last else "which agreements are unsigned"
    if said and not last and _chases(asked):
        return f"due {said}"
    if _is_late(asked) or (undone and set(asked.split()) - SAYING_NOTHING == {"due"}):
        return _as_late(asked, said, span, last)
    if whose and _is_late(whose["what"]):
        return _as_late(whose["what"], said, span, whose["whose"])
    found = "" if undone else _coming(line, asked, said, span, today)
    of_all = not last or _OF_SEVERAL.match(line)
    return found if of_all or (said and found == f"due {said}") else ""


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
        and (span or words & _SOON or _ABOUT_TO.search(line))
    ):
        until = span or Period(today, today + _HALF_A_YEAR)
        return f"which agreements end between {until.first} and {until.last}"
    return ""


def _is_late(asked: str) -> bool:
    """Say whether it is asked what is overdue, or needs chasing."""
    words = set(asked.split()) - SAYING_NOTHING
    return (bool(words) and words <= _OVERDUE) or _chases(asked)


def _as_late(asked: str, said: str, span: Period | None, whose: str) -> str:
    """Ask what is overdue, or what was due on the one day on which it was missed."""
    on_its_day = span and span.first == span.last and set(asked.split()) & _MISSED
    return f"{'due' if on_its_day else 'overdue'} {said}{f' for {whose}' if whose else ''}"


def _chases(asked: str) -> bool:
    """Say whether it is asked whom to chase: `what do I need to chase?`."""
    words = set(asked.split()) - SAYING_NOTHING
    return bool(words & _CHASING) and words <= _CHASING | MYSELF | BESIDE_ME


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
