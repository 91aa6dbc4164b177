"""The commands: one table, to which the reader, help, the README and Slack's manifest are held.

To add a command, add its row here, and where it takes what no other does, its way of being read in
`readings` and its request in `reader`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from agreements.requests import Topic
from questions.spelling import slips
from questions.words import Word


class Takes(Enum):
    """What a command is about, besides the days that any command takes."""

    COMMAND = auto()
    WHICH = auto()
    AGREEMENT = auto()
    CLAUSE = auto()
    PERIOD = auto()
    NAME = auto()
    SUBJECT = auto()
    NOTE = auto()
    PEOPLE = auto()
    MOVE = auto()
    SUCCESSOR = auto()
    LOG = auto()
    EXPORT = auto()
    REPORT = auto()


ACTS = frozenset(
    {Takes.SUBJECT, Takes.NOTE, Takes.MOVE, Takes.SUCCESSOR, Takes.LOG, Takes.EXPORT, Takes.REPORT}
)
"""What the commands take that record something of one agreement; `questions.acting` reads them."""


@dataclass(frozen=True)
class Command:
    """A command: its word, the other words for it, and what help says of it.

    In `usage`, words in capitals stand for what to fill in, `[…]` may be left out and `|` parts choices.
    """

    name: str
    takes: Takes
    usage: str
    summary: str
    example: str
    synonyms: tuple[str, ...] = ()


def _about(topic: Topic, summary: str, example: str, *synonyms: str) -> Command:
    return Command(topic.value, Takes.AGREEMENT, f"{topic} AGREEMENT", summary, example, synonyms)


COMMANDS = (
    Command("help", Takes.COMMAND, "help [COMMAND]", "What can be asked, and how", "help due", ("commands",)),
    Command(
        "list",
        Takes.WHICH,
        "list [live | ended | unsigned] [PARTY or PLACE]",
        "The agreements: all, by where they stand, or those of a party or place",
        "list live on 1 May 2016",
    ),
    _about(
        Topic.STATUS,
        "Where an agreement stands: in force or not, its term, what is next and what to check",
        "status Doncaster as of 1 Dec 2017",
    ),
    _about(Topic.SHOW, "The whole card of an agreement", "show Southend", "card"),
    _about(Topic.PARTIES, "Who is bound by it", "parties Lancashire", "partners"),
    _about(
        Topic.SIGNATORIES,
        "Who signs for whom, who has signed and who is still to sign",
        "signatories Doncaster",
        "who signs",
        "who signed",
        "who has signed",
        "signatures",
    ),
    _about(
        Topic.DATES,
        "Everything dated, in order, with how far off it is",
        "dates Nottinghamshire",
        "key dates",
    ),
    Command(
        "due",
        Takes.PERIOD,
        "due [PERIOD] [for AGREEMENT]",
        "What falls due in a period, the next 30 days unless you say, across agreements or for one",
        "due Q1 2016/17 for Stockport",
        ("falls due", "falling due"),
    ),
    _about(
        Topic.MILESTONES, "Milestones and deliverables", "milestones Doncaster", "milestone", "deliverables"
    ),
    _about(Topic.GATEWAYS, "Where taking part is reconfirmed, and on what evidence", "gateways Notts"),
    _about(Topic.REVIEWS, "When the agreement is to be looked at again, and by whom", "reviews Lancashire"),
    _about(Topic.OBLIGATIONS, "What recurs: who, what, how often", "obligations Lancashire", "duties"),
    _about(
        Topic.BODIES,
        "Boards and committees, and who sits on them",
        "bodies Southend",
        "boards",
    ),
    _about(Topic.CONTACTS, "People named outside the signature blocks", "contacts Southend"),
    _about(Topic.FUNDING, "Sums: who pays whom, and on what terms", "funding Nottinghamshire", "money"),
    _about(Topic.TARGETS, "Figures to be reached", "targets Nottinghamshire"),
    _about(Topic.ALLOCATIONS, "Tables of shares, with their totals checked", "allocations Lancashire"),
    _about(Topic.SCOPE, "What it covers and what it leaves out", "scope Stockport"),
    _about(
        Topic.SCHEDULES,
        "Schedules and appendices, and whether each is there",
        "schedules Nottinghamshire",
        "appendices",
        "annexes",
    ),
    _about(
        Topic.TERMS,
        "Rules on notice, variation, information, costs and the like",
        "terms Southend",
    ),
    _about(
        Topic.DISCREPANCIES,
        "Where the document contradicts itself or leaves a blank",
        "discrepancies Doncaster",
        "contradictions",
        "blanks",
    ),
    Command(
        "clause",
        Takes.CLAUSE,
        "clause NUMBER or HEADING AGREEMENT",
        "What the register holds from one clause",
        "clause 16.1 Doncaster",
        ("paragraph", "para"),
    ),
    Command(
        "who is",
        Takes.NAME,
        "who is NAME",
        "What a person, party, body or abbreviation is, and in which agreements",
        "who is JCCC",
        ("who's", "whos", "whois", "who are"),
    ),
    _about(Topic.HISTORY, "What was recorded about it, first to last", "history Doncaster"),
    Command(
        "sign",
        Takes.SUBJECT,
        "sign AGREEMENT [CCN NUMBER or ITEM]",
        "Sign an agreement, a change note, a gateway, a review or a deliverable for your party",
        "sign Doncaster CCN 3",
        ("sign off",),
    ),
    Command(
        "unsign",
        Takes.SUBJECT,
        "unsign AGREEMENT [CCN NUMBER or ITEM]",
        "Withdraw a sign-off, until all have signed",
        "unsign Doncaster",
        ("withdraw sign off", "withdraw signature"),
    ),
    Command(
        "ask to sign",
        Takes.SUBJECT,
        "ask to sign AGREEMENT [CCN NUMBER or ITEM] for PARTY",
        "Ask those who may sign for a party to do so",
        "ask to sign Doncaster for doncaster-ccg",
    ),
    Command(
        "changes",
        Takes.NOTE,
        "changes AGREEMENT [NUMBER]",
        "The change notes of an agreement, or one with who has signed it",
        "changes Doncaster 3",
        ("change notes", "ccns"),
    ),
    Command(
        "change",
        Takes.NOTE,
        "change AGREEMENT [NUMBER]",
        "Raise a change note, or edit one that is not agreed yet",
        "change Doncaster",
        ("vary", "amend"),
    ),
    Command(
        "propose",
        Takes.NOTE,
        "propose AGREEMENT NUMBER",
        "Propose a drafted change note",
        "propose Doncaster 3",
    ),
    Command(
        "reject",
        Takes.NOTE,
        "reject AGREEMENT NUMBER [because WHY]",
        "Reject a change note that is proposed",
        "reject Doncaster 3 because the sum is wrong",
    ),
    Command(
        "withdraw",
        Takes.NOTE,
        "withdraw AGREEMENT NUMBER [because WHY]",
        "Withdraw a change note that is not agreed yet",
        "withdraw Doncaster 3",
    ),
    Command(
        "print",
        Takes.NOTE,
        "print AGREEMENT NUMBER",
        "A change note as a Word file and a PDF, to sign on paper",
        "print Doncaster 3",
    ),
    Command(
        "done",
        Takes.SUBJECT,
        "done AGREEMENT [ITEM] [on DAY] [because NOTE]",
        "Record a milestone, deliverable, report, payment or meeting as done",
        "done Doncaster M3 on 30 January 2018",
    ),
    Command(
        "undone",
        Takes.SUBJECT,
        "undone AGREEMENT [ITEM] [because NOTE]",
        "Record that something was not done after all",
        "undone Doncaster M3",
        ("not done",),
    ),
    Command(
        "moved",
        Takes.MOVE,
        "moved AGREEMENT [ITEM] [to DAY] [because WHY]",
        "Move something that is due to another day",
        "moved Doncaster M3 to 28 February 2018 because the lawyers need longer",
    ),
    Command(
        "gateway",
        Takes.SUBJECT,
        "gateway AGREEMENT [ITEM]",
        "A gateway with its evidence as a checklist, and what was decided",
        "gateway Nottinghamshire",
    ),
    Command(
        "evidence",
        Takes.SUBJECT,
        "evidence AGREEMENT [ITEM]",
        "Tick a piece of a gateway's evidence",
        "evidence Nottinghamshire G1",
    ),
    Command(
        "decide",
        Takes.SUBJECT,
        "decide AGREEMENT [ITEM]",
        "Record what a board decided at a gateway",
        "decide Nottinghamshire G1",
        ("decided",),
    ),
    Command(
        "review",
        Takes.SUBJECT,
        "review AGREEMENT [ITEM]",
        "Record what a review found, and when the next one is",
        "review Southend R1",
        ("reviewed",),
    ),
    Command(
        "notice",
        Takes.SUBJECT,
        "notice AGREEMENT",
        "The earliest end by notice given today, and the form to record it",
        "notice Southend",
        ("give notice",),
    ),
    Command(
        "withdraw notice",
        Takes.SUBJECT,
        "withdraw notice AGREEMENT",
        "Withdraw a notice before it runs out",
        "withdraw notice Southend",
    ),
    Command(
        "replaced",
        Takes.SUCCESSOR,
        "replaced AGREEMENT [by AGREEMENT]",
        "Record which agreement replaces another",
        "replaced Doncaster by Southend",
    ),
    Command(
        "log",
        Takes.LOG,
        "log AGREEMENT [decision | risk | interest | issue | action]",
        "Put something in a register of the partnership",
        "log Doncaster interest",
    ),
    Command(
        "logged",
        Takes.LOG,
        "logged AGREEMENT [decisions | risks | interests | issues | actions | requests]",
        "What is in the partnership's registers, or in one of them",
        "logged Doncaster interests",
        ("registers",),
    ),
    Command(
        "close",
        Takes.NOTE,
        "close AGREEMENT [NUMBER]",
        "Close an item of a register with its outcome, or a request with its answer",
        "close Doncaster 1",
    ),
    Command(
        "request",
        Takes.SUBJECT,
        "request AGREEMENT",
        "Ask a partner for something that the agreement offers",
        "request Lancashire",
    ),
    Command(
        "event",
        Takes.SUBJECT,
        "event AGREEMENT [ITEM]",
        "Record something that sets duties off, and see what must now happen",
        "event Doncaster X2",
    ),
    Command(
        "export",
        Takes.EXPORT,
        "export AGREEMENT [xlsx | csv | ocds | contracts | partnerships | ics]",
        "An agreement and its records as a file that others can use",
        "export Doncaster xlsx",
    ),
    Command(
        "calendar",
        Takes.SUBJECT,
        "calendar AGREEMENT",
        "The dates of an agreement as a calendar file",
        "calendar Southend",
    ),
    Command(
        "report",
        Takes.REPORT,
        "report AGREEMENT [PERIOD]",
        "Record a figure that was reached, beside its target",
        "report Nottinghamshire Q4 2016/17",
    ),
    Command(
        "figures",
        Takes.SUBJECT,
        "figures AGREEMENT",
        "The figures reached, beside the targets",
        "figures Nottinghamshire",
        ("actuals",),
    ),
    Command("people", Takes.PEOPLE, "people", "Who has which role, for administrators", "people"),
    Command(
        "people add", Takes.PEOPLE, "people add", "Give someone a role, for administrators", "people add"
    ),
    Command(
        "people remove",
        Takes.PEOPLE,
        "people remove USER ROLE PARTY AGREEMENT",
        "Take a role back, for administrators; - for no party, or for all agreements",
        "people remove U123 clerk - -",
    ),
    Command(
        "delegate",
        Takes.NOTE,
        "delegate AGREEMENT",
        "Hand your authority to sign to someone else for a period",
        "delegate Doncaster",
    ),
    Command(
        "restrict",
        Takes.NOTE,
        "restrict AGREEMENT",
        "Let only some people and channels see an agreement, for its clerk",
        "restrict Doncaster",
    ),
    Command("open", Takes.NOTE, "open AGREEMENT", "Let everyone see an agreement again", "open Doncaster"),
)

_BY_WORDS = {tuple(said.split()): one for one in COMMANDS for said in (one.name, *one.synonyms)}
_LONGEST = max(len(words) for words in _BY_WORDS)
_TYPO_FROM = 4  # letters; shorter words are one slip away from too many others


def named(name: str) -> Command:
    """Return the command of that name."""
    return _BY_WORDS[tuple(name.split())]


def command_at(words: Sequence[Word], place: int) -> tuple[Command, int] | None:
    """Find the command whose words stand at the place, the longest first, and how many words they are."""
    for count in range(min(_LONGEST, len(words) - place), 0, -1):
        command = _BY_WORDS.get(tuple(word.low for word in words[place : place + count]))
        if command:
            return command, count
    return None


def nearest_command(said: str) -> Command | None:
    """Find the command that a word is the start of, or that it misspells by one slip; not the word itself."""
    if len(said) < _TYPO_FROM or (said,) in _BY_WORDS:
        return None
    begun = [one for words, one in _BY_WORDS.items() if words[0].startswith(said)]
    misspelt = [one for words, one in _BY_WORDS.items() if slips(said, words[0]) == 1]
    return next(iter(begun + misspelt), None)
