"""An act that is asked for politely, or with a reason: the command that opens its form, filled so far.

So `could someone mark M3 of X as done, the board agreed it on 9 May` opens the form of `done` with the item,
the day and the reason. Nothing is recorded before that is handed in. Who may do it, whether it can be done
and how are questions, and are left.
"""

import re
from dataclasses import dataclass
from datetime import date

from agreements.days.durations import beside
from agreements.life.logged import LogKind
from answering.language.opening import NAMED
from questions.commands.acting import FILL_IN, LONGER
from questions.everyday.verbs import AGAIN, DECIDED, DONE, LENGTHEN, MARK, MOVE, NOTE, TO, WITHDRAW
from questions.when import coming_day
from questions.when import day as day_of

_NICE = r"(?:please|pls|kindly|hi|hello|hey|ok|okay|so|and|just|also|then|thanks|morning|afternoon|all|team)"
_SOMEBODY = r"(?:you|someone|somebody|anyone|anybody|one of you)"
_ASKED = (
    rf"(?:(?:can|could|would|will) {_SOMEBODY} |(?:i|we)(?: would|['\u2019]d)? (?:like|want|need|have) to "
    r"|(?:let['\u2019]?s|let us) |(?:it is|it['\u2019]s) time to )"
)
_BEGINS = (
    rf"(?:(?:^|[.!?;,:\n\u2013\u2014]|(?<= )-(?= ))\s*(?:{_NICE}\b[\s,!.]*)*(?P<asked>{_ASKED})?"
    rf"|\b(?:so|and|then|but) (?P<so>(?:please|pls|kindly|{_ASKED})))\s*(?:(?:please|kindly|just|now|pls) )*"
)
"""Where an act may be asked for: as a sentence or a clause begins, or behind `so please`."""

_KINDS = rf"(?P<kind>{'|'.join(LogKind)}|conflict of interest)"
_ENDS = r"(?=\s*(?:[,.;:!?(\n]|$|\s-\s|\b(?:because|since|as|please|pls|thanks|so|and)\b))"
_A = r"(?:an?|another|the|this|one more)"


@dataclass(frozen=True)
class _Act:
    """An act: the verbs and the rest with which it is asked for, and the command that opens its form."""

    verbs: str
    said: re.Pattern[str]
    command: str


def _act(command: str, verbs: str, rest: str) -> _Act:
    return _Act(verbs, re.compile(rf"{_BEGINS}(?:{verbs}){rest}", re.IGNORECASE), command)


_WHAT = r"(?P<what>[^.;!?\n]{1,120}?)"
_TO_DAY = rf"{TO} (?P<day>[^.;!?,\n]{{3,40}}?){_ENDS}"

_ITS_ID = r"[a-z]{1,2}\d{1,3}"

_ACTS = (
    _act(
        "done",
        f"{MARK}|note|put|flag|show|treat",
        rf" {_WHAT}(?: off)? (?:as |to |down as )(?:being |be )?{DONE}\b",
    ),
    _act(
        "done",
        "record|note|log|confirm",
        rf" (?:that )?{_WHAT} (?:is|was|has been|have been|are|were|got)(?: now| all)? {DONE}\b",
    ),
    _act("withdraw", WITHDRAW, f" {NOTE}"),
    _act("reject", "reject|refuse|turn down|throw out", f" {NOTE}"),
    _act(
        "done",
        "mark|tick|sign",
        rf" (?P<what>(?:that|this|it|them|[a-z]{{1,2}}\d{{1,3}})(?: (?:one|off))?) {DONE}\b",
    ),
    _act("done", "tick", rf" {_WHAT} off\b"),
    _act("moved", MOVE, rf" {_WHAT}(?: back| forward| out| on)? {_TO_DAY}"),
    _act(
        "review",
        "record|note|log|enter|put down",
        r" (?:that )?(?P<what>[^.;!?\n]{0,60}?\breview\b[^.;!?\n]{0,40}?)"
        r" (?:was|has been|took place|got) ?(?:held|done|carried out|completed|finished)?\b",
    ),
    _act(
        "log",
        "add|log|raise|record|enter|put(?: in| down)?|note|register|report|open",
        rf" {_A} (?:new )?{_KINDS}\b(?! (?:register|log|owner|appetite|share|sharing)s?\b)",
    ),
    _act("change", "raise|propose|put in|submit|start|write", rf" {NOTE}(?=.{{0,80}}\b{AGAIN}\b)"),
    _act(
        "change",
        "raise|propose|make|draft|request|put in|submit|start",
        rf" (?:{_A} )?(?:new )?(?:change(?: note)?|ccn|variation|amendment)\b"
        r"(?! (?:request|control|management)s?\b)",
    ),
    _act(
        "change",
        LENGTHEN,
        r"(?: (?P<what>it|this|that|the term|the end(?: date)?))?"
        rf"\s+(?:by [^.;!?\n]{{3,30}}? )?{_TO_DAY}",
    ),
    _act(
        "change",
        "extend|prolong|lengthen",
        r"(?: (?P<what>it|this|that|(?:the |its )?(?:term|end(?: date)?|duration)))?"
        rf"\s+(?:by|for) (?P<longer>{beside(LONGER)}){_ENDS}",
    ),
    _act(
        "change",
        "amend|change|alter|update|vary|correct",
        rf"\s+(?:the |its )?(?P<what>(?:end|expiry|last)(?:ing)?(?: date| day)?|term)\s+{_TO_DAY}",
    ),
    _act("decide", "decide", rf"\s+(?P<what>{_ITS_ID})\s+(?:as |is |was )?{DECIDED}{_ENDS}"),
    _act("review", "review", rf"\s+(?P<what>{_ITS_ID})\s+(?:was |is |has been |as )?{DONE}{_ENDS}"),
    _act("log", r"note(?: down)?", r"(?=\s{2,}(?!\d)[^?]{8,}$)"),  # with the agreement right behind
    _act(
        "log",
        r"(?:add|make|leave|put|jot|write)(?: down)? (?:an?|another|this)(?: quick| short)? note",
        r"(?=[\s:,-]+(?:that\b|to say\b|:|-)?[\s:,-]*\w)",
    ),
    _act(
        "restrict",
        "hide|restrict|lock|conceal",
        r"(?: (?P<what>it|this|that))?"
        r"\s+(?:from|to|so)\b(?:[^.;!?\n]{0,80}\b(?:everyone|everybody|all|anyone|anybody|only|except|people"
        r"|staff|board|team|channel|public)\b|\s+[#@<])",
    ),
)
_WH_FIRST = re.compile(
    r"^\W*(?:(?:so|and|ok|but|hi|hello|please)\W+)*(?:who|what|when|where|which|why|how|whether|if"
    r"|can (?:i|we)|may|should|shall|must|could (?:i|we)|do|does|did|is|are|was|were|has|have|had)\b",
    re.IGNORECASE,
)
"""How a question begins, in which an act is asked about and not asked for."""

_ITEM = re.compile(r"\b(?:[a-z]{1,2}\d{1,3}(?:-\d{4}-\d\d)?)\b", re.IGNORECASE | re.ASCII)
_ON_DAY = re.compile(
    r"\b(?:on|from|dated) (?P<day>[\w /.'\u2019-]{3,25}?)"
    r"(?=[,.;:!?()\n]|$| (?:so|and|but|because|at|by|as)\b)"
)
_AT_ENDS = re.compile(
    rf"^(?:[\s,.;:!?\u2013\u2014-]|\b(?:{_NICE}|because|since|as|how|cheers|asap|but|that|to say)\b)++"
    rf"|(?:[\s,;:\u2013\u2014-]|\b(?:{_NICE}|because|how|cheers|asap|but)\b[.!?]*+){{1,40}}+$",
    re.IGNORECASE,
)
_LEAST = 8
"""Letters of a line that has an act in it."""


_NAME = re.compile(
    rf"(?:\b(?:to|on|for|of|in|about|with|from|at) )?(?:\b(?:the|our|my) )?\s*{NAMED}\d+(?:['\u2019]s)?"
    r"(?: (?:agreement|mou|contract|memorandum))?\b",
    re.IGNORECASE,
)
"""An agreement's name, for which its placeholder stands, with what joins it to the rest."""


_VERBS = re.compile(rf"\b(?:{'|'.join(act.verbs for act in _ACTS)})\b", re.IGNORECASE)


def may_ask_for_act(said: str) -> bool:
    """Say whether a line has a verb of an act that may be asked for."""
    return bool(_VERBS.search(said)) and not _WH_FIRST.match(said)


def told_to_do(left: str, agreement: str, today: date, spoken: str = "") -> str:
    """Return the command that opens the form of an act that a line asks for, or nothing.

    `left` is the line with a placeholder for the name of the `agreement` that it is of; what only points, as
    in `mark it done`, is of the item that was `spoken` of before.
    """
    said = " ".join(_NAME.sub(" ", left).split(" "))
    if len(said) < _LEAST or _WH_FIRST.match(said):
        return ""
    found = next(((act, match) for act in _ACTS if (match := act.said.search(said))), None)
    if found is None:
        return ""
    (act, match), items = found, {item.upper() for item in _ITEM.findall(spoken)}
    points = _only_points(match)
    if points and len(items) == 1:
        said = f"{said[: match.start('what')]}{items.pop()}{said[match.end('what') :]}"
        match = act.said.search(said) or match
    return _command(act, match, said, agreement, today) if points or _is_no_command(said, *found) else ""


def _only_points(match: re.Match[str]) -> bool:
    """Say whether what is to be done something with is only pointed at: `mark it done`."""
    what = match.groupdict().get("what") or ""
    return bool(what) and not _POINTING.sub("", what).strip()


def _is_no_command(said: str, act: _Act, match: re.Match[str]) -> bool:
    """Say whether an act is put as no command would be: asked of somebody, or with more said beside it."""
    what = match.groupdict().get("what") or ""
    if act.command not in _AT_ONCE or (what and not _ITEM.fullmatch(what.strip())):
        return True  # by its id alone is an item named to a command
    beside = said[: match.start()] + said[match.end() :]
    return bool(match["asked"] or match["so"]) or len(_AT_ENDS.sub("", beside).split()) > 0


def _command(act: _Act, match: re.Match[str], said: str, agreement: str, today: date) -> str:
    parts = match.groupdict(default="")
    what, words = _POINTING.sub("", parts.get("what", "")).strip(), _beside(said, match)
    item = _ITEM.search(what)
    subject = f" {item[0].upper()}" if item and act.command in {"done", "moved", "review", "decide"} else ""
    command = "review" if act.command == "done" and not item and _REVIEW.search(what) else act.command
    if "number" in parts:
        subject = f" {parts['number']}"
        words = "" if command == "change" else words  # it is raised again with its own
    elif "kind" in parts:
        subject = f" {parts['kind'].casefold().removeprefix('conflict of ')}"
    elif what and not item and command in {"done", "moved"} and (words or command == "done"):
        words = f"{what}: {words}" if words else what  # of a move it alone is no reason
    day, at = _day(parts.get("day", "") or said, parts, today)
    if parts.get("day") and day is None:
        return ""  # `move on to the next point`
    to = f" by {parts['longer']}" if parts.get("longer") else f" {at} {day}" if day else ""
    words = words.removeprefix("to ") if act.command == "change" else words
    because = f" because {words}" if words and act.command not in {"restrict", "decide"} else ""
    return f"{FILL_IN} {command} {agreement}{subject}{to if command in _WITH_DAY else ''}{because}"


_AT_ONCE = frozenset({"done", "moved", "withdraw", "reject"})
"""Commands that record at once where they say all that is needed."""

_REVIEW = re.compile(r"\breview\b", re.IGNORECASE)
_WITH_DAY = frozenset({"done", "moved", "review", "change"})


_SIGNED = re.compile(
    r"(?:^|(?<=[\s,.;!?\n-]))(?:(?:many |kind )?thanks|thank you|cheers|(?:kind |best )?regards|best|ta)\b"
    r"[\s,!.]*+(?:\w+(?: \w+)?)?\W*$",
    re.IGNORECASE,
)
"""How a line is ended by whoever wrote it: `Thanks, Jo`."""


def _beside(said: str, match: re.Match[str]) -> str:
    """Return what is said beside an act, which may be why, or what it is."""
    before, after = said[: match.start()], _SIGNED.sub("", said[match.end() :])
    cut = [_AT_ENDS.sub("", _AT_ENDS.sub("", part)).strip() for part in (before, after)]
    return " ".join("; ".join(part for part in cut if part).split())


_POINTING = re.compile(r"^\W*(?:that|this|it|them|the)\b(?: one)?\W*", re.IGNORECASE)
"""How it is pointed to what was named before."""


def _day(said: str, parts: dict[str, str], today: date) -> tuple[date | None, str]:
    """Return the day that an act is of, and the word before it; what is moved is moved ahead."""
    if parts.get("day"):
        found = coming_day(said.strip(), today)
        return (found if isinstance(found, date) else None), "to"
    for each in _ON_DAY.finditer(said):
        for spelt in (each["day"], f"last {each['day']}"):
            day = day_of(spelt, today)
            if isinstance(day, date) and day <= today:
                return day, "on"
    return None, "on"
