"""The commands that find an agreement and tell what stands in it."""

from dataclasses import replace
from datetime import timedelta

from agreements.days.calendar import FIRST_DAY, ONE_DAY, Period
from agreements.requests import About, Due, Home, ListAgreements, MySignatures, ReadClause, Topic, WhoIs
from questions.commands.command import Command, Group, Reading
from questions.commands.shapes import AGREEMENT, CLAUSE, NAME, NOTHING, PERIOD, WHICH
from questions.words import trimmed

_AHEAD = timedelta(days=30)
"""How far `due` looks where no period is said."""

_PASSED = timedelta(days=365)
"""How far `overdue` looks back over all agreements."""


def _about(topic: Topic, summary: str, example: str, *synonyms: str) -> Command:
    return Command(
        topic.value,
        AGREEMENT,
        Group.ASKING,
        f"{topic} AGREEMENT",
        summary,
        example,
        synonyms,
        asks=lambda way, its: About(topic, its, when=way.when),
    )


def _ahead(way: Reading) -> Period:
    day = way.when.as_of or way.today
    return Period(day, day + _AHEAD)


def _passed(way: Reading) -> Period:
    day = way.when.as_of or way.today
    return Period(FIRST_DAY if trimmed(way.name) else day - _PASSED, day - ONE_DAY)


def _as_of_its_day(way: Reading) -> Reading:
    """Take one day as the day on which things stood so: what is overdue on it was due before."""
    if way.period is None or way.period.first != way.period.last or way.when.as_of:
        return way
    day = way.period.first
    return replace(way, period=None, when=way.when if day == way.today else replace(way.when, as_of=day))


def _overdue(way: Reading, its: str) -> Due:
    return Due(way.period or _passed(way), its, overdue=True, when=way.when)


ASKING = (
    Command(
        "list",
        WHICH,
        Group.FINDING,
        "list [live | ended | unsigned] [PARTY or PLACE]",
        "The agreements: all, by where they stand, or those of a party or place",
        "list live on 1 May 2016",
        asks=lambda way, said: ListAgreements(way.which, said, when=way.when),
    ),
    _about(
        Topic.STATUS,
        "Where an agreement stands: in force or not, its term, what is next and what to check",
        "status Doncaster as of 1 Dec 2017",
    ),
    _about(
        Topic.SHOW,
        "The whole card of an agreement",
        "show Southend",
        "card",
        "summary",
        "overview",
        "summarise",
    ),
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
        PERIOD,
        Group.FINDING,
        "due [PERIOD] [for AGREEMENT]",
        "What falls due in a period, the next 30 days unless you say, across agreements or for one",
        "due Q1 2016/17 for Stockport",
        ("falls due", "falling due"),
        asks=lambda way, its: Due(way.period or _ahead(way), its, when=way.when),
    ),
    Command(
        "overdue",
        PERIOD,
        Group.FINDING,
        "overdue [PERIOD] [for AGREEMENT]",
        "What was due and has no outcome recorded: in the last year, or ever for one agreement",
        "overdue for Doncaster",
        asks=lambda way, its: _overdue(_as_of_its_day(way), its),
    ),
    Command(
        "home",
        NOTHING,
        Group.FINDING,
        "home",
        "What waits for you, the next dates and what is in force",
        "home",
        ("my list", "my agreements", "to-do list", "todo"),
        asks=lambda way, _: Home(way.today),
    ),
    Command(
        "my signatures",
        NOTHING,
        Group.FINDING,
        "my signatures",
        "What you have signed, and whether that still counts",
        "my signatures",
        ("my sign-offs",),
        asks=lambda *_: MySignatures(),
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
        CLAUSE,
        Group.ASKING,
        "clause NUMBER or HEADING AGREEMENT",
        "What the register holds from one clause",
        "clause 16.1 Doncaster",
        ("paragraph", "para"),
        asks=lambda way, its: ReadClause(way.label, its, when=way.when),
    ),
    Command(
        "who is",
        NAME,
        Group.FINDING,
        "who is NAME",
        "What a person, party, body or abbreviation is, and in which agreements",
        "who is JCCC",
        ("who's", "whos", "whois", "who are"),
        asks=lambda way, said: WhoIs(said, when=way.when),
    ),
    _about(Topic.HISTORY, "What was recorded about it, first to last", "history Doncaster"),
)
