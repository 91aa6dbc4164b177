"""What a question across agreements asks of each: to be in force, to end in a period, to have a party."""

import re
from collections.abc import Callable
from enum import StrEnum

from agreements.days.number_words import IN_WORDS, number_of
from agreements.terms.kinds import KINDS
from agreements.word_lists import set_of
from answering.across import measures
from answering.across.alike import SAYING, asks_same
from answering.across.sharing import asks_people
from answering.across.signing import asks_signed, asks_signed_by, of_signing
from answering.across.whole_terms import asks_term
from answering.answers import Measure
from answering.facts.lists import group_named
from answering.fitting.choosing.filters import BELONGING
from answering.language.english import cues, lemma, stem
from answering.language.standings import ENDING, LIVING, OF_SIGNERS, SIGNING, STARTING
from answering.reckoning.money.paydays import asks_payments
from answering.records.notes_asked import WORDS, asks_of_any, asks_of_open
from answering.requests import EXTREMES, Form, Question
from answering.verdict.mentions import asks_what_is_said


class Subject(StrEnum):
    """What is worked out of each agreement; OTHER is matched word by word."""

    ORDERED = "ordered"
    ALIKE = "alike"
    EXTREME = "extreme"
    COMPARED = "compared"
    ALL = "all"
    COUNTED = "counted"
    TOTAL = "total"
    STATED = "stated"
    SHARED = "shared"
    PEOPLE = "people"
    SIGNED_BY = "signed by"
    PARTY = "party"
    KIND = "kind"
    LIVE = "live"
    VERSION = "version"
    TERM = "term"
    ENDING = "ending"
    STARTING = "starting"
    DATED = "dated"
    ON_SIGNATURE = "on signature"
    SIGNERS = "signers"
    SIGNED = "signed"
    NOTES = "notes"
    ANY_NOTES = "any notes"
    OTHER = "other"


DATED = {
    stem("review"): "reviews",
    stem("milestone"): "milestones",
    stem("deliverable"): "milestones",
    stem("gateway"): "gateways",
}
"""Words for what falls due, and where the terms keep it."""

_ANY_KIND = cues("due happen")
_PAYING = cues("payment pay paid instalment owe owed owing money")


def subject_of(question: Question) -> Subject:
    """Say what a question asks of each agreement."""
    asked = question.asks.telling
    return next((subject for subject, applies in _SUBJECTS if applies(question, asked)), Subject.OTHER)


def figureless(asked: frozenset[str]) -> frozenset[str]:
    """Leave out figures and units, which say how much of what is asked."""
    return frozenset(one for one in asked if not one.isdigit()) - _UNITS


_UNITS = (
    cues("day week month year period agreement order rank sort last first above below upto top second third")
    | cues("atleast atmost minimum maximum")
    | SAYING
)
_IN_ORDER = re.compile(r"\b(?:in order|order (?:of|by|them)|sort(?:ed)?|rank(?:ed)?)\b", re.IGNORECASE)


def _has(*words: str) -> Callable[[Question, frozenset[str]], bool]:
    wanted = frozenset(stem(word) for word in words)
    return lambda _, asked: bool(asked & wanted)


def _only(*words: str) -> Callable[[Question, frozenset[str]], bool]:
    return _only_of(frozenset(stem(word) for word in words))


def _only_of(wanted: frozenset[str]) -> Callable[[Question, frozenset[str]], bool]:
    return lambda _, asked: bool(asked) and asked <= wanted


_LIVE, _ENDS, _STARTS = (_only_of(words) for words in (LIVING, ENDING, STARTING))
_BELONGS = _has(
    "partyto", "party", "partner", "involved", "belong", "member", "join", "bind", "sign", "parties"
)
_STARTING = cues("start starts begin commence effect inforce")
_SIGNS = _only("sign", "signs", "signatory", "signer", "officer", "behalf")


def _covers(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked which agreements some days fall under."""
    return question.period is not None and asked <= _ANY_KIND and bool(_COVERS.search(question.said))


_COVERS = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|span(?:s|ned)?|appl(?:y|ies|ied) (?:in|to|for|during))\b", re.IGNORECASE
)


def _in_order(question: Question, asked: frozenset[str]) -> bool:
    return bool(_IN_ORDER.search(question.said)) and measures.is_measured(figureless(asked))


def compares(question: Question, asked: frozenset[str]) -> bool:
    """Say whether more or less than a figure is asked for, of what can be measured."""
    return measures.comparison(question.said) is not None and measures.is_measured(figureless(asked))


def _of_length(question: Question, asked: frozenset[str]) -> bool:
    """Say whether what looks like the longest is longer than a length that is said."""
    return " than " in question.said and compares(question, asked)


def _is_shared(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked who is in more than one agreement."""
    rest = asked - BELONGING - frozenset(KINDS) - _IN_SEVERAL
    return bool(IN_SEVERAL.search(question.said)) and not rest


def _people_shared(question: Question, asked: frozenset[str]) -> bool:
    return bool(IN_SEVERAL.search(question.said)) and asks_people(question.said, asked - _SEVERAL_AGREEMENTS)


_MANY = r"(?:more than (?:one|1)|two or more|at least two|(?:(?<=\bin )|(?<=\bto )|(?<=\bacross ))(?:two|2))"
IN_SEVERAL = re.compile(
    rf"\b(?:(?:{_MANY}|several|multiple|both|different)"
    r" (?:of (?:the|our|these) )?(?:mou|agreement|memorandum|memoranda|contract|deal)s?\b"
    rf"|{_MANY} of (?:them|these|those|ours)\b|(?:more than (?:one|1)|two or more|at least two)\W*$"
    r"|(?:the )?most (?:mou|agreement|memoranda|contract|deal)s\b)",
    re.IGNORECASE,
)
_IN_SEVERAL = cues("""
turn appear crop pop feature 1 2 above agreement mou several multiple organisation body bodies different
common
""")


_SEVERAL_AGREEMENTS = _IN_SEVERAL - cues("body bodies")


def _counts(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked how many of something there are in all."""
    how_many = question.form is Form.HOW_MANY or bool(_HOW_MANY.search(question.said))
    return how_many and group_named(asked) is not None


_HOW_MANY = re.compile(r"\bhow many\b", re.IGNORECASE)


def _adds_up(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked what the sums of all come to, with nothing said of which."""
    money = measures.measure(figureless(asked) - _IN_ALL) is Measure.MONEY
    whole = question.form in {Form.SUM, Form.HOW_MUCH} or bool(_ALTOGETHER.search(question.said))
    return money and whole and question.period is None and not (question.denied or question.names)


_IN_ALL = cues(
    "together altogether combined come add up amount total whole all overall across between value worth"
)
_ALTOGETHER = re.compile(
    r"\b(?:total|altogether|combined|in all|overall|put together|add(?:ed)? up)\b", re.IGNORECASE
)
"""How one figure is asked for, and not one of each."""


def _of_stated_sums(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked which agreements put a figure on money: `which give an actual amount?`."""
    of_money = asked & _MONEY and asked <= _MONEY | _FIGURES
    return bool(of_money) and bool(_FIGURED.search(question.said)) and question.period is None


_MONEY = cues(
    "money funding fund pay payment payments paid pound pounds cost price budget value worth sum amount"
)
_FIGURES = cues("figure figures number sum amount actual specific hard set against")
_FIGURED = re.compile(r"\u00a3|\b(?:sums?|amounts?|figures?|pounds?|how much)\b", re.IGNORECASE)


def _falls_due(question: Question, asked: frozenset[str]) -> bool:
    in_days = question.period or question.asks.coming
    of_payments = asks_payments(question.said) and asked <= _PAYING | _ANY_KIND
    return bool(in_days) and (of_payments or bool(asked & (frozenset(DATED) | _ANY_KIND)))


def _bears_date(question: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked what day the document itself bears, and not what falls on some."""
    return question.period is not None and asked <= _BEARING and bool(_ITS_DATE.search(question.said))


_ITS_DATE = re.compile(r"\b(?:is|are|was|were) (?:all |not )?(?:dated|issued)\b", re.IGNORECASE)
_BEARING = cues("dated date issued issue document version due")


def _starts_on_signature(_: Question, asked: frozenset[str]) -> bool:
    """Say whether it is asked which start when they are signed, rather than on a day."""
    rest = asked - _STARTING - SIGNING - BELONGING
    return bool(asked & _STARTING) and bool(asked & SIGNING) and rest <= _WHEN_ALL


_WHEN_ALL = cues("once until fully date day fix fixed set rather instead")


def _names_signers(question: Question, asked: frozenset[str]) -> bool:
    named = _NAMES.search(question.said) and not _HAVE_SIGNED.search(question.said)
    return bool(named) and (_SIGNS(question, asked) or (asked <= _IN_BLOCKS and bool(asked & OF_SIGNERS)))


_IN_BLOCKS = OF_SIGNERS | cues("""
block blocks page line box officer signer behalf person somebody someone name named names typed printed
actual real human individual next
""")
"""Words for where somebody is named who signs."""

_NAMES = re.compile(
    r"name|\b(?:say|state|show|tell|set out|spell out|specify)s? who\b|\bwho (?:signs|(?:is to|will) sign)\b",
    re.IGNORECASE,
)
"""How it is asked whether anybody is named, and not whether they have signed."""

_HAVE_SIGNED = re.compile(r"\b(?:been|was|were|is|are|has|have|had|got) (?:\w+ )?signed\b", re.IGNORECASE)


def _of_party(question: Question, asked: frozenset[str]) -> bool:
    if asks_what_is_said(question):
        return False  # whoever is mentioned need be no party
    if question.party and of_signing(question):
        return False  # nor has a party signed for being one
    rest = asked - frozenset(stem(word) for word in question.party)
    rest -= _SEVERAL_AGREEMENTS if IN_SEVERAL.search(question.said) else frozenset()
    return question.of_party or (bool(question.party) and (not rest or _BELONGS(question, rest)))


def _asks_for_all(question: Question, _: frozenset[str]) -> bool:
    """Say whether no more is asked than which agreements there are."""
    said = {lemma(word) for word in question.words if word not in question.aside}
    return said <= _THEMSELVES and not (
        question.denied or question.period or question.party or question.names
    )


_THEMSELVES = {
    lemma(word)
    for word in set_of("""
agreement mou mous memorandum memoranda document register hold holding held store stored know kept keep here
""")
}
"""Words for agreements, and for having them in the register."""


def _asks_of_kind(question: Question, asked: frozenset[str]) -> bool:
    kinds = asked & frozenset(KINDS)
    counting = _COUNTING if several_of_kind(question) else frozenset[str]()
    return bool(kinds) and asked - kinds - _STYLE - counting <= BELONGING


_COUNTING = cues("2 3 4 5 6 7 8 9 1 above several two three both between more than one")
_OF_KIND = re.compile(
    rf"\b(?:(?P<more>more than (?:one|1)|several|multiple)|(?:at least )?(?P<number>[2-9]|{IN_WORDS}))"
    r" (?:different |of the |of our |nhs |borough |county |foundation )*(?P<kind>[a-z]+)\b",
    re.IGNORECASE,
)


def several_of_kind(question: Question) -> int:
    """Return how many parties of a kind are asked for, where more than one are: `between two councils`."""
    for found in _OF_KIND.finditer(question.said):
        if stem(found["kind"].casefold()) in KINDS:
            return 2 if found["more"] else int(number_of(found["number"]) or 0)
    return 0


_STYLE = cues("nhs")
"""What a name of any kind may begin with, and so tells none apart."""

_PARTIES = cues("party")
"""What alone asks who is in an agreement, and not who has signed it."""

_SUBJECTS: tuple[tuple[Subject, Callable[[Question, frozenset[str]], bool]], ...] = (
    (Subject.NOTES, lambda question, asked: asks_of_open(question.said) and asked <= WORDS),
    (Subject.ANY_NOTES, lambda question, asked: asks_of_any(question.said) and asked <= WORDS),
    (Subject.ORDERED, _in_order),
    (Subject.ALIKE, lambda question, asked: asks_same(question, figureless(asked))),
    (Subject.PEOPLE, _people_shared),
    (Subject.SHARED, _is_shared),
    (Subject.EXTREME, lambda question, asked: question.form in EXTREMES and not _of_length(question, asked)),
    (Subject.VERSION, _bears_date),
    (Subject.TERM, asks_term),
    (Subject.COMPARED, compares),
    (Subject.ALL, _asks_for_all),
    (Subject.COUNTED, _counts),
    (Subject.TOTAL, _adds_up),
    (Subject.STATED, _of_stated_sums),
    (Subject.SIGNED_BY, asks_signed_by),
    (Subject.PARTY, _of_party),
    (Subject.KIND, _asks_of_kind),
    (Subject.LIVE, lambda question, asked: _LIVE(question, asked) or _covers(question, asked)),
    (Subject.ON_SIGNATURE, _starts_on_signature),
    (Subject.ENDING, _ENDS),
    (Subject.STARTING, _STARTS),
    (Subject.DATED, _falls_due),
    (Subject.SIGNERS, _names_signers),
    (
        Subject.SIGNED,
        lambda question, asked: asks_signed(asked) and (question.denied or asked != _PARTIES),
    ),
)
"""The first that applies is meant."""


def conjoined(question: Question) -> tuple[Subject, ...]:
    """Return two things that are asked of each agreement at once: a party, or its kind, and where it stands.

    A denial could be of either, and so is of neither.
    """
    asked = question.asks.telling - (_WORKING if _NAMED_AS.search(question.said) else frozenset())
    whose = frozenset(stem(word) for word in question.party) or asked & KINDS.keys()
    rest = asked - whose - BELONGING - _STYLE
    standing = next((one for one, applies in _STANDINGS if applies(question, rest)), None)
    if not whose or standing is None or question.denied or subject_of(question) is not Subject.OTHER:
        return ()
    return Subject.PARTY if question.party else Subject.KIND, standing


_NAMED_AS = re.compile(r"\b(?:operating|working|acting|trading) as\b", re.IGNORECASE)
_WORKING = cues("operating working acting")
"""Words of a name by which somebody goes besides, which elsewhere ask what is in force."""

_STANDINGS = tuple(
    (subject, applies)
    for subject, applies in _SUBJECTS
    if subject in {Subject.LIVE, Subject.ENDING, Subject.STARTING, Subject.SIGNED}
)
