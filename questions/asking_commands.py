"""The commands that find an agreement and tell what stands in it."""

from agreements.requests import Topic
from questions.command import Command, Group, Takes


def _about(topic: Topic, summary: str, example: str, *synonyms: str) -> Command:
    usage = f"{topic} AGREEMENT"
    return Command(topic.value, Takes.AGREEMENT, Group.ASKING, usage, summary, example, synonyms)


ASKING = (
    Command(
        "help",
        Takes.COMMAND,
        Group.FINDING,
        "help [COMMAND or GROUP]",
        "What can be asked, and how",
        "help signing",
        ("commands",),
    ),
    Command(
        "list",
        Takes.WHICH,
        Group.FINDING,
        "list [live | ended | unsigned] [PARTY or PLACE]",
        "The agreements: all, by where they stand, or those of a party or place",
        "list live on 1 May 2016",
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
        Takes.PERIOD,
        Group.FINDING,
        "due [PERIOD] [for AGREEMENT]",
        "What falls due in a period, the next 30 days unless you say, across agreements or for one",
        "due Q1 2016/17 for Stockport",
        ("falls due", "falling due"),
    ),
    Command(
        "overdue",
        Takes.PERIOD,
        Group.FINDING,
        "overdue [PERIOD] [for AGREEMENT]",
        "What was due and has no outcome recorded: in the last year, or ever for one agreement",
        "overdue for Doncaster",
    ),
    Command(
        "home",
        Takes.MINE,
        Group.FINDING,
        "home",
        "What waits for you, the next dates and what is in force",
        "home",
        ("my list", "my agreements", "to-do list", "todo"),
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
        Group.ASKING,
        "clause NUMBER or HEADING AGREEMENT",
        "What the register holds from one clause",
        "clause 16.1 Doncaster",
        ("paragraph", "para"),
    ),
    Command(
        "who is",
        Takes.NAME,
        Group.FINDING,
        "who is NAME",
        "What a person, party, body or abbreviation is, and in which agreements",
        "who is JCCC",
        ("who's", "whos", "whois", "who are"),
    ),
    _about(Topic.HISTORY, "What was recorded about it, first to last", "history Doncaster"),
)
