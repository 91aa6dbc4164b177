"""Whatever is typed is read in time, and what a request is typed as is read as that request."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agreements.agreement import NOW, When
from agreements.days.calendar import FIRST_DAY, LAST_DAY, Period
from agreements.requests import About, Base, Due, Help, ListAgreements, ReadClause, Topic, Which
from agreements.terms.clauses import all_labels
from agreements.unread import Choose, NotFound
from questions.commands.table import COMMANDS
from questions.reader import LIMIT, read
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, entry, sample_register

TODAY = date(2026, 11, 22)
REGISTER = sample_register()
SAMPLE = MemoryVocabulary(REGISTER)
AWKWARD_IDS = (
    *(
        "doncaster",
        "2016",
        "may-2016",
        "q1-2016",
        "today",
        "last-friday",
        "as-of",
        "between-a-and-b",
        "page-2",
    ),
    *(
        "status",
        "list",
        "live",
        "all",
        "help",
        "due",
        "clause",
        "clause-16",
        "who-is",
        "for-x",
        "mou",
        "trust",
    ),
    *("the", "on", "it", "x"),
)
AWKWARD = MemoryVocabulary([entry(agreement) for agreement in AWKWARD_IDS])

DAYS = st.dates(FIRST_DAY, LAST_DAY)
WHENS = st.builds(When, st.none() | DAYS, st.none() | DAYS)
PERIODS = st.tuples(DAYS, DAYS).map(lambda days: Period(*sorted(days)))


def _read(said: str, vocabulary: MemoryVocabulary = SAMPLE, today: date = TODAY) -> Base:
    return read(said, vocabulary, today=today).request


@pytest.mark.parametrize("agreement", AWKWARD_IDS)
def test_a_button_means_its_agreement_whatever_that_is_called(agreement: str) -> None:
    for when in (NOW, When(date(2016, 5, 1)), When(None, date(2016, 5, 1)), When(TODAY, TODAY)):
        for topic in Topic:
            request = About(topic, agreement, when=when)
            assert _read(request.typed, AWKWARD) == request
        due = Due(Period(date(2016, 4, 1), date(2016, 6, 30)), agreement, when=when)
        assert _read(due.typed, AWKWARD) == due
        for label in (
            "16.1",
            "Schedule 1",
            "Plans, made in May 2016",
            "2.1.16",
            "Parties (before clause 1)",
        ):
            clause = ReadClause(label, agreement, when=when)
            assert _read(clause.typed, AWKWARD) == clause


def test_every_clause_that_the_sample_register_cites_is_read_back() -> None:
    for terms in REGISTER:
        for label in all_labels(terms):
            for when in (NOW, When(date(2016, 5, 1), date(2017, 5, 1))):
                clause = ReadClause(label, terms.id, when=when)
                assert _read(clause.typed) == clause


@given(st.sampled_from(Which), st.integers(1, 99_999), WHENS, DAYS)
def test_lists_are_read_back(which: Which, part: int, when: When, today: date) -> None:
    request = ListAgreements(which, part=part, when=when)
    assert _read(request.typed, today=today) == request


@given(PERIODS, st.sampled_from(["", "doncaster", "notts"]), WHENS, DAYS)
def test_what_is_due_is_read_back(period: Period, agreement: str, when: When, today: date) -> None:
    request = Due(period, agreement.replace("notts", "nottinghamshire"), when=when)
    assert _read(request.typed, today=today) == request


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_help_is_read_back(command: str) -> None:
    assert _read(Help(command).typed) == Help(command)


def test_every_name_of_the_sample_register_can_be_asked_for_and_is_read_back() -> None:
    names = {found.text for found in SAMPLE.starting("", 10_000)}
    assert len(names) > 200
    for name in names:
        for said in (f"who is {name}", f"list {name}", f"status {name}", f"parties {name} as of 1 May 2016"):
            _read_back(_read(said))


def _read_back(request: Base) -> None:
    typed = [request.typed]
    if isinstance(request, Choose):
        typed = [candidate.typed for candidate in request.candidates]
    assert not isinstance(request, NotFound)
    for words in typed:
        assert words
        assert _read(words).typed == words
    if request.typed:
        assert _read(request.typed) == request


LOOSE_WORDS = """
as of known on in the for last between live ended all 1 Dec 2017 May 16.1 Q1 2016/17 31/2/2017 Friday Schedule
page 2 ( ) , : - & <@U1> /mou doncastr stokport statsu
"""
NAMES = " ".join(found.text for found in SAMPLE.starting("", 10_000))
COMMAND_WORDS = " ".join(said for command in COMMANDS for said in (command.name, *command.synonyms))
WORDS = st.sampled_from(sorted({*LOOSE_WORDS.split(), *NAMES.split(), *COMMAND_WORDS.split()}))
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)


@given(SENTENCES | st.text(max_size=120))
@settings(max_examples=150)
def test_nothing_said_fails_and_what_was_understood_is_read_back(said: str) -> None:
    request = _read(said)
    if request.typed:
        assert _read(request.typed) == request
    if isinstance(request, Choose | NotFound):
        for offered in request.candidates if isinstance(request, Choose) else request.nearest:
            meant = _read(offered.typed)
            assert meant.typed
            assert _read(meant.typed) == meant


@given(st.text(st.characters(), max_size=LIMIT + 10))
def test_no_characters_fail(said: str) -> None:
    assert read(said, SAMPLE, today=TODAY, last="doncaster").page >= 1


@pytest.mark.parametrize(
    "said",
    [
        "x" * 10_000,
        "word " * 5_000,
        "status " + "x" * 1_990,
        "status " + "9" * 1_990,
        "status doncastrr stokportt nottinghamm commissionin integratedd lancashiree southendd healthh",
        "in 1 " * 16,
        "as of " * 40,
        "due " + "1 to " * 39,
        "due 1 " * 40,
        "clause " * 80,
        "clause " + "a " * 79,
        "who is " + "and " * 78,
        "status " + "\ufdfa " * 79,
        "\ufdfa" * 2_000,
        "status d" + "\u0301" * 1_900,
        "<" * 2_000,
        "<!" * 1_000,
        "<@U1>" * 390,
        "&amp;" * 400,
        "(" * 1_999,
        "4.3" + "(a)" * 600 + " clause",
        "1" + ".1" * 900 + " clause",
        ", is a or " * 90,
        "a or b - " * 100 + "which is more",
    ],
)
def test_nothing_said_takes_long(said: str) -> None:
    _read("status doncastr")  # loads what reads misspellings
    assert not is_slow(_read, said, 0.5)


def test_what_cannot_be_seen_or_stored_is_left_out() -> None:
    missed = _read("who is a\x00b\ud800c\u202ed zz")
    assert isinstance(missed, NotFound)
    assert missed.said == "abcd zz"
