"""The sections of an agreement's facts, and the groups of them that questions treat alike."""

from enum import StrEnum


class Section(StrEnum):
    """Where a fact stands in an entry; beside those, lists of a section, and who signs and has signed."""

    PARTIES = "parties"
    MENTIONED = "mentioned"
    COLLECTIVE_NAMES = "collective_names"
    SIGNATORIES = "signatories"
    CONTACTS = "contacts"
    GOVERNANCE = "governance"
    MEMBERS = "members"
    TRIGGERS = "triggers"
    MILESTONES = "milestones"
    GATEWAYS = "gateways"
    REVIEWS = "reviews"
    RECURRING = "recurring"
    FUNDING = "funding"
    TARGETS = "targets"
    DECISIONS = "decisions"
    INDICATORS = "indicators"
    REGISTERS = "registers"
    INFORMATION_SHARING = "information_sharing"
    OTHER_TERMS = "other_terms"
    COMMITMENTS = "commitments"
    SCHEDULES = "schedules"
    FORMS = "forms"
    FIELDS = "fields"
    BACKGROUND = "background"
    TERMINATION = "termination"
    DISCREPANCIES = "discrepancies"
    ALLOCATIONS = "allocations"
    SCOPE = "scope"
    TERM = "term"
    VERSION = "version"
    COPY = "copy"
    LEGAL = "legal"
    PURPOSE = "purpose"
    SOURCE = "source"
    EXTENSION = "extension"
    VARIATION = "variation"
    NOTICE = "notice"
    SUCCESSOR = "successor"
    LISTS = "lists"
    SIGNING = "signing"
    DATED = "dated"  # what a list of all that has a day is of
    EVIDENCE = "evidence"  # what a gateway asks for, where that was told as several


S = Section

LISTED = (
    *(S.PARTIES, S.MENTIONED, S.COLLECTIVE_NAMES, S.SIGNATORIES, S.CONTACTS, S.GOVERNANCE, S.TRIGGERS),
    *(S.MILESTONES, S.GATEWAYS, S.REVIEWS, S.RECURRING, S.FUNDING, S.TARGETS, S.DECISIONS, S.INDICATORS),
    *(S.REGISTERS, S.INFORMATION_SHARING, S.OTHER_TERMS, S.COMMITMENTS, S.SCHEDULES, S.FORMS, S.BACKGROUND),
    *(S.TERMINATION, S.DISCREPANCIES),
)
"""Lists of an entry of which each fact is asked about by itself."""

SUMMARIES = frozenset([S.LISTS, S.SIGNING])
"""What is told of many facts at once, and is no fact by itself."""

NO_PROVISIONS = SUMMARIES | {S.DISCREPANCIES}
"""What the document does not lay down: summaries, and what is flagged in it."""

WHOLES = SUMMARIES | {
    *(S.TERM, S.VERSION, S.COPY, S.LEGAL, S.PURPOSE, S.SOURCE, S.EXTENSION, S.VARIATION, S.NOTICE),
    S.SUCCESSOR,
}
"""Sections of which only the words that ask for them count, since they are about the agreement as a whole."""

GENERAL = WHOLES - {S.LISTS}
"""What may be asked of any agreement, so that having it makes no agreement the one that is meant."""

TOLD_BY_PLACE = WHOLES | {S.SCOPE, S.PARTIES, S.MENTIONED, S.SCHEDULES}
"""Sections that say by themselves that something is so, whatever it is called."""

OF_WHOLE_TERM = frozenset([S.TERM, S.VERSION, S.COPY, S.LEGAL, S.EXTENSION, S.VARIATION, S.NOTICE])
"""Sections on which any contradiction on their clause bears."""

WHILE_IT_RUNS = frozenset([S.EXTENSION, S.NOTICE, S.VARIATION, S.TERMINATION])
"""Sections of what can be done to an agreement only until it ends."""

LEAVING = frozenset([S.NOTICE, S.TERMINATION])
"""Sections of how an agreement is ended."""

OF_EACH_PARTY = frozenset([S.NOTICE, S.VARIATION, S.EXTENSION, S.LEGAL])
"""What concerns every party: notice of any, and the rest so that where it is left open it is so for each."""

JUDGED = frozenset([S.LISTS, S.NOTICE, S.TERM, S.SIGNING])
"""Sections whose lack of something is an answer: no."""

DENYING = frozenset(
    [
        *(S.VERSION, S.LEGAL, S.COPY, S.EXTENSION, S.NOTICE, S.VARIATION, S.SCOPE, S.LISTS, S.TERM),
        S.SCHEDULES,
    ]
)
"""Sections where an answer of no means that the agreement is not one of those asked for."""

# What is laid down in words.

RULES = frozenset([S.OTHER_TERMS, S.INFORMATION_SHARING, S.DECISIONS, S.COMMITMENTS, S.TRIGGERS])
"""Sections of rules, which are of every party where they name none."""

NO_CLAUSES = frozenset(
    [
        *(S.MILESTONES, S.TARGETS, S.INDICATORS, S.BACKGROUND, S.MENTIONED, S.CONTACTS, S.MEMBERS, S.PARTIES),
        *(S.ALLOCATIONS, S.SIGNATORIES, S.SCOPE),
    ]
)
"""Sections of what no clause is on, though it may have the words of one."""

RULES_AND_DUTIES = RULES | {S.RECURRING}
"""Sections of texts that may name a post, whose holder is named elsewhere."""

STATEMENTS = RULES - {S.TRIGGERS} | {S.INDICATORS}
"""Sections of texts on what is to be, from which who does something is not told by words alone."""

UNRECORDED = RULES - {S.INFORMATION_SHARING}
"""Sections of rules, which say nothing of who did what they lay down."""

MEASURING = RULES - {S.DECISIONS}
"""Sections of texts in which a measure may stand that is held out."""

TOLD_IN_PARTS = frozenset([S.OTHER_TERMS, S.TRIGGERS])
"""Sections of texts that tell the parts of several."""

OF_BODY_OF_CLAUSE = frozenset([S.OTHER_TERMS, S.DECISIONS, S.COMMITMENTS, S.RECURRING])
"""Sections of rules that are of the body in whose clause they stand: its quorum, its chair."""

WITHOUT_DOER = frozenset([S.OTHER_TERMS, S.INFORMATION_SHARING, S.COMMITMENTS, S.RECURRING, S.MILESTONES])
"""Sections of texts that tell who does something only by a word for doing it."""

GIVING_REASONS = frozenset([S.PURPOSE, S.LEGAL, S.MENTIONED, S.DISCREPANCIES, S.LISTS, S.NOTICE, S.FUNDING])
"""Sections that are a reason by what they are."""

WORDS_OF_RULES = frozenset([S.FIELDS, S.FUNDING])
"""Sections that have the words of what a rule allows or covers, and say neither."""

# What is to be, and when.

DATED_ITEMS = frozenset([S.MILESTONES, S.GATEWAYS, S.REVIEWS])
"""Sections of what is to be done by a day."""

DATED_AND_TARGETS = DATED_ITEMS | {S.TARGETS}
"""Sections of what is met on a day or not."""

TIMES = DATED_ITEMS | {S.BACKGROUND}
"""Sections of what is in some year by its day alone."""

PAST_OR_COMING = DATED_ITEMS | {S.BACKGROUND, S.TARGETS}
"""Sections of what is over or to come by its day."""

TO_BE = DATED_ITEMS | {S.TARGETS, S.TRIGGERS, S.BACKGROUND, S.COMMITMENTS}
"""Sections of what is to be, or of what follows if something happens: they do not say that it is so."""

PLANNED = DATED_ITEMS | {S.RECURRING, S.COMMITMENTS, S.FUNDING, S.TARGETS, S.TRIGGERS}
"""Sections of what is to be done, given or reached."""

AHEAD = PLANNED | {S.INDICATORS, S.DECISIONS}
"""Sections of what is yet to be done when the document is written."""

TO_BE_DONE = PLANNED | {S.INDICATORS, S.REGISTERS, S.GOVERNANCE}
"""Sections of what is to be done or kept."""

LAID_DOWN = TO_BE_DONE | {
    *(S.DECISIONS, S.OTHER_TERMS, S.INFORMATION_SHARING, S.FORMS),
    *(S.NOTICE, S.TERMINATION, S.EXTENSION, S.VARIATION, S.SUCCESSOR),
}
"""Sections of what is to be or may be, which say nothing of what came about."""

STANDING = STATEMENTS | {S.GOVERNANCE, S.RECURRING, S.MEMBERS, S.REGISTERS}
"""Sections of what is so at any time, and did not happen once."""

UNPAID = DATED_AND_TARGETS | {S.INDICATORS, S.REGISTERS}
"""Sections of what is to be done or shown, which nobody pays by."""

# People, organisations and papers.

PEOPLE = SUMMARIES | {
    *(S.CONTACTS, S.SIGNATORIES, S.MEMBERS, S.GOVERNANCE, S.PARTIES, S.MENTIONED, S.COLLECTIVE_NAMES),
}
"""Sections that name people and bodies."""

OF_ORGANISATIONS = SUMMARIES | {
    *(S.PARTIES, S.SIGNATORIES, S.MEMBERS, S.MENTIONED, S.COLLECTIVE_NAMES),
}
"""Sections whose facts are of organisations by themselves."""

NAMING = frozenset([S.PARTIES, S.MENTIONED, S.SIGNATORIES, S.CONTACTS, S.MEMBERS])
"""Sections of those of whom no more is told than that they are in it, and as what."""

NAMED_ANYWHERE = NAMING | {S.GOVERNANCE, S.SCHEDULES}
"""Sections of people, organisations and papers, whose names stand in what is asked of anything else."""

POSTS = frozenset([S.CONTACTS, S.SIGNATORIES, S.MEMBERS])
"""Sections of those who hold posts."""

OF_BODIES = frozenset([S.GOVERNANCE, S.MEMBERS, S.CONTACTS])
"""Sections of those who have a seat or a post, which makes nobody a party."""

BOUND = frozenset([S.PARTIES, S.COLLECTIVE_NAMES])
"""Sections of those who are bound, by their own names or one for several."""

KNOWN_BY_WHO = frozenset([S.PARTIES, S.MENTIONED, S.GOVERNANCE])
"""Sections of those who are known by who they are."""

TOLD_NOWHERE_ELSE = frozenset([S.SIGNATORIES, S.SIGNING, S.CONTACTS, S.MEMBERS, S.COPY, S.PARTIES])
"""Sections of what nothing else tells, where they leave it blank: who signed, who somebody is."""

UNSIGNED = frozenset([S.LISTS, S.MENTIONED])
"""Sections that tell nothing of whether something came about."""

ATTACHABLE = frozenset(
    [
        *(S.SCHEDULES, S.FORMS, S.LISTS, S.SOURCE, S.DISCREPANCIES, S.OTHER_TERMS, S.COMMITMENTS),
        S.COPY,
    ]
)
"""Sections of what may be attached, or say that something is."""

REFERRED_TO = frozenset([S.LISTS, S.SCHEDULES])
"""Sections of what a document refers to by having it there."""

# Things, and who does them.

SET_APART_WITH = frozenset([S.RECURRING, S.COMMITMENTS, S.MILESTONES, S.GATEWAYS, S.FUNDING, S.MEMBERS])
"""Sections of what somebody does, gives or is, which is set apart with them."""

DONE_BY_SOMEBODY = DATED_ITEMS | {
    *(S.COMMITMENTS, S.RECURRING, S.REGISTERS, S.FUNDING, S.SIGNATORIES, S.CONTACTS),
}
"""Sections of what somebody does, keeps, pays or signs, which nobody else is said to."""

OF_SOMEBODY = SET_APART_WITH | {S.DECISIONS, S.SIGNATORIES, S.CONTACTS, S.GOVERNANCE}
"""Sections of what somebody does or gets or is."""

TOLD_OF_WHOM = frozenset([S.GOVERNANCE, S.SIGNATORIES])
"""Sections of which each fact is of somebody."""

TOLD_ALIKE = TOLD_OF_WHOM | DATED_AND_TARGETS | {S.FUNDING, S.RECURRING, S.REGISTERS}
"""Sections of things that are each told in the same way, and those of whom each is of somebody."""

THINGS = DATED_AND_TARGETS | {
    *(S.RECURRING, S.COMMITMENTS, S.FUNDING, S.SCOPE),
    *(S.GOVERNANCE, S.REGISTERS, S.SCHEDULES),
}
"""Sections of things that have a purpose or a cost of their own."""

KNOWN_BY_NAME = DATED_AND_TARGETS | {S.RECURRING, S.FUNDING, S.SCHEDULES}
"""Sections of things that are known by what they are called, whatever else is said of them."""

LABELLED = frozenset([S.FIELDS, S.FORMS, S.REGISTERS, S.SCHEDULES, S.SCOPE])
"""Sections whose facts are known by a label, which may be said in other words."""

FEW = DATED_AND_TARGETS | {S.PARTIES, S.SIGNATORIES, S.FUNDING}
"""Sections whose facts are so few that the others are all that are left."""

COUNTED = DATED_ITEMS | {S.SCHEDULES, S.GOVERNANCE, S.TRIGGERS, S.RECURRING}
"""Sections that are counted where no more is asked than how many there are, whatever a table has."""

OF_ALL_PARTIES = frozenset([S.RECURRING, S.COMMITMENTS, S.DECISIONS, S.MILESTONES, S.FUNDING, S.DATED])
"""Sections whose lists are of all parties, where those are named as all."""

FIGURES = frozenset([S.FUNDING, S.TARGETS])
"""Sections of sums and figures."""

OF_MONEY = FIGURES | {S.LISTS, S.DISCREPANCIES}
"""Sections that may tell of money without naming it."""

BESIDE = {
    S.MILESTONES: (S.GATEWAYS, S.REVIEWS, S.RECURRING, S.COMMITMENTS, S.TARGETS, S.BACKGROUND),
    S.GATEWAYS: (S.MILESTONES, S.REVIEWS, S.RECURRING, S.COMMITMENTS, S.TARGETS),
    S.REVIEWS: (S.MILESTONES, S.GATEWAYS, S.RECURRING, S.BACKGROUND),
    S.RECURRING: (S.MILESTONES, S.GATEWAYS, S.REVIEWS, S.COMMITMENTS),
    S.PARTIES: (S.MENTIONED, S.GOVERNANCE, S.CONTACTS, S.SIGNATORIES),
    S.MEMBERS: (S.MEMBERS, S.PARTIES, S.MENTIONED, S.CONTACTS, S.GOVERNANCE),
    S.GOVERNANCE: (S.PARTIES, S.MENTIONED),
    S.CONTACTS: (S.MEMBERS, S.SIGNATORIES),
}
"""For a section those of things that may be taken for one of its own."""
