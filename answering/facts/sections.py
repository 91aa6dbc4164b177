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
    OWED = "owed"  # what a list of all that falls to somebody is of
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

WHILE_IT_RUNS = frozenset([S.EXTENSION, S.NOTICE, S.VARIATION, S.TERMINATION])
"""Sections of what can be done to an agreement only until it ends."""

# What is laid down in words.

RULES = frozenset([S.OTHER_TERMS, S.INFORMATION_SHARING, S.DECISIONS, S.COMMITMENTS, S.TRIGGERS])
"""Sections of rules, which are of every party where they name none."""

STATEMENTS = RULES - {S.TRIGGERS} | {S.INDICATORS}
"""Sections of texts on what is to be, from which who does something is not told by words alone."""

GIVING_REASONS = frozenset([S.PURPOSE, S.LEGAL, S.MENTIONED, S.DISCREPANCIES, S.LISTS, S.NOTICE, S.FUNDING])
"""Sections that are a reason by what they are."""

# What is to be, and when.

DATED_ITEMS = frozenset([S.MILESTONES, S.GATEWAYS, S.REVIEWS])
"""Sections of what is to be done by a day."""

DATED_AND_TARGETS = DATED_ITEMS | {S.TARGETS}
"""Sections of what is met on a day or not."""

TIMES = DATED_ITEMS | {S.BACKGROUND}
"""Sections of what is in some year by its day alone."""

PLANNED = DATED_ITEMS | {S.RECURRING, S.COMMITMENTS, S.FUNDING, S.TARGETS, S.TRIGGERS}
"""Sections of what is to be done, given or reached."""

TO_BE_DONE = PLANNED | {S.INDICATORS, S.REGISTERS, S.GOVERNANCE}
"""Sections of what is to be done or kept."""

STANDING = STATEMENTS | {S.GOVERNANCE, S.RECURRING, S.MEMBERS, S.REGISTERS}
"""Sections of what is so at any time, and did not happen once."""

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

POSTS = frozenset([S.CONTACTS, S.SIGNATORIES, S.MEMBERS])
"""Sections of those who hold posts."""

# Things, and who does them.

SET_APART_WITH = frozenset([S.RECURRING, S.COMMITMENTS, S.MILESTONES, S.GATEWAYS, S.FUNDING, S.MEMBERS])
"""Sections of what somebody does, gives or is, which is set apart with them."""

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
