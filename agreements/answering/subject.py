"""What a question across agreements asks of each: to be in force, to end in a period, to have a party."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from agreements.answering.answers import Measure
from agreements.answering.english import is_light, lemma, stem
from agreements.answering.filters import BELONGING
from agreements.answering.requests import Form, Question
from agreements.kinds import KINDS


class Subject(StrEnum):
    """What is worked out of each agreement; OTHER is matched word by word."""

    EXTREME = "extreme"
    ALL = "all"
    PARTY = "party"
    KIND = "kind"
    LIVE = "live"
    ENDING = "ending"
    STARTING = "starting"
    DATED = "dated"
    SIGNERS = "signers"
    SIGNED = "signed"
    OTHER = "other"


DATED = {
    stem("review"): "reviews",
    stem("milestone"): "milestones",
    stem("deliverable"): "milestones",
    stem("gateway"): "gateways",
}
"""Words for what falls due, and where the terms keep it."""

_ANY_KIND = frozenset({stem("due"), stem("happen")})


def asked_of(question: Question) -> frozenset[str]:
    """Return the words of a question that carry a subject, but for those of agreements' names."""
    return frozenset(
        stem(word) for word in question.words if word not in question.aside and not is_light(stem(word))
    )


def subject_of(question: Question) -> Subject:
    """Say what a question asks of each agreement."""
    asked = asked_of(question)
    return next((subject for subject, applies in _SUBJECTS if applies(question, asked)), Subject.OTHER)


def measure_of(asked: frozenset[str]) -> Measure:
    """Say by what agreements are ranked, where the most or the least of something is asked for."""
    return next((one for words, one in _ASKED_BY if asked & words), Measure.END)


def in_days(question: Question, due: date, day: date) -> bool:
    """Say whether a day is in the days asked about, or where none are, up to the day of asking."""
    return due in question.period if question.period else due <= day


def _words(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


_ASKED_BY: tuple[tuple[frozenset[str], Measure], ...] = (
    (_words("notice"), Measure.NOTICE),
    (_words("party partner organisation member signatory ccg"), Measure.PARTIES),
    (_words("money funding fund sum amount pay"), Measure.MONEY),
    (_words("discrepancy problem error mistake contradiction issue"), Measure.FAULTS),
    (_words("start begin commence"), Measure.START),
    (_words("end expire finish"), Measure.END),
    (_words("term long length duration last period run"), Measure.LENGTH),
)


def _has(*words: str) -> Callable[[Question, frozenset[str]], bool]:
    wanted = frozenset(stem(word) for word in words)
    return lambda _, asked: bool(asked & wanted)


def _only(*words: str) -> Callable[[Question, frozenset[str]], bool]:
    wanted = frozenset(stem(word) for word in words)
    return lambda _, asked: bool(asked) and asked <= wanted


_LIVE = _only(
    "inforce", "live", "active", "running", "valid", "current", "effect", "operational", "ongoing", "still"
)
_ENDS = _only("end", "ended", "expire", "expired", "finish", "finished", "lapsed", "run", "ending", "expiry")
_STARTS = _only("start", "started", "begin", "commence", "began")
_BELONGS = _has(
    "partyto", "party", "partner", "involved", "belong", "member", "join", "bind", "sign", "parties"
)
_SIGNS = _only("sign", "signs", "signatory", "signer", "officer", "behalf")


def _of_party(question: Question, asked: frozenset[str]) -> bool:
    rest = asked - frozenset(stem(word) for word in question.party)
    return question.of_party or (bool(question.party) and (not rest or _BELONGS(question, rest)))


def _asks_for_all(question: Question, _: frozenset[str]) -> bool:
    """Say whether no more is asked than which agreements there are."""
    said = {lemma(word) for word in question.words if word not in question.aside}
    return said <= _THEMSELVES and not (
        question.denied or question.period or question.party or question.names
    )


_THEMSELVES = frozenset(
    lemma(word) for word in ("agreement", "mou", "mous", "memorandum", "memoranda", "document", "register")
)


def _asks_of_kind(_: Question, asked: frozenset[str]) -> bool:
    kinds = asked & frozenset(KINDS)
    return bool(kinds) and asked - kinds <= BELONGING


_SUBJECTS: tuple[tuple[Subject, Callable[[Question, frozenset[str]], bool]], ...] = (
    (Subject.EXTREME, lambda question, _: question.form in {Form.MOST, Form.LEAST}),
    (Subject.ALL, _asks_for_all),
    (Subject.PARTY, _of_party),
    (Subject.KIND, _asks_of_kind),
    (Subject.LIVE, _LIVE),
    (Subject.ENDING, _ENDS),
    (Subject.STARTING, _STARTS),
    (
        Subject.DATED,
        lambda question, asked: bool(question.period) and bool(asked & (frozenset(DATED) | _ANY_KIND)),
    ),
    (
        Subject.SIGNERS,
        lambda question, asked: _SIGNS(question, asked) and "name" in question.said.casefold(),
    ),
    (Subject.SIGNED, _only("sign", "signed", "unsigned", "fully", "everyone", "party")),
)
"""The first that applies is meant."""
