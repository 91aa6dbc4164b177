"""Commands stay commands; what no command is known for is a question; nothing said fails or takes long."""

from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreements.requests import About, Help, Last, ReadClause, Topic, WhoIs
from agreements.unread import Choose, NotADay, NotFound, NotUnderstood
from answering.requests import Form, Question, Two
from questions.commands.table import COMMANDS
from questions.hearing import hear
from questions.reader import read
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register
from views.words.help import MOST_TYPED

TODAY = date(2026, 11, 22)
SAMPLE = MemoryVocabulary(sample_register())
ABOUT_DONCASTER = Last("doncaster", "when does the Doncaster MoU end?")


@pytest.mark.parametrize("command", [command.example for command in COMMANDS])
def test_every_example_of_a_command_is_heard_as_the_strict_reader_reads_it(command: str) -> None:
    assert hear(command, SAMPLE, today=TODAY) == read(command, SAMPLE, today=TODAY)


@pytest.mark.parametrize("typed", [typed for typed, _ in MOST_TYPED])
def test_what_help_says_that_people_type_is_heard(typed: str) -> None:
    request = hear(typed, SAMPLE, today=TODAY).request
    assert not isinstance(request, NotUnderstood | NotFound | NotADay | Choose)


@pytest.mark.parametrize(
    "said",
    [
        *("when does the Doncaster MoU end?", "doncaster expiry", "which ones end first?", "chorley wte"),
        *("band 6 wte, how many for Chorley", "remind me what sort of people Southend is for"),
        *("who is starting well meant for", "export of records, may we do that under Doncaster"),
        "number of signature lines for Lancashire",
    ],
)
def test_what_no_command_is_known_for_is_a_question(said: str) -> None:
    assert isinstance(hear(said, SAMPLE, today=TODAY).request, Question)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("satus Doncastr", NotUnderstood),
        ("status Stokport", About),
        ("status Atlantis", NotFound),
        ("status Doncaster as of 31 Feb 2017", NotADay),
        ("who is JCCC", WhoIs),
    ],
)
def test_a_command_with_a_slip_in_it_is_no_question(said: str, kind: type) -> None:
    request = hear(said, SAMPLE, today=TODAY).request
    assert isinstance(request, kind) or isinstance(getattr(request, "otherwise", None), kind)


def test_another_agreement_named_alone_is_asked_the_question_before() -> None:
    heard = hear("and Southend?", SAMPLE, today=TODAY, last=ABOUT_DONCASTER).request
    assert isinstance(heard, Question)
    assert (heard.scope.among, "end" in heard.words) == (("southend",), True)
    assert hear("and Southend?", SAMPLE, today=TODAY).request == About(Topic.STATUS, "southend")


def test_the_status_that_a_document_bears_is_not_where_the_agreement_stands() -> None:
    for said in ("which status is stamped on Doncaster?", "what status did Doncaster win in 2016?"):
        assert isinstance(hear(said, SAMPLE, today=TODAY).request, Question)
    assert hear("what status is Doncaster?", SAMPLE, today=TODAY).request == About(Topic.STATUS, "doncaster")


def test_what_leans_on_an_agreement_not_known_yet_is_not_cut_off() -> None:
    said = "how many hours does Lower Vale get and who decides on them?"
    assert isinstance(hear(said, SAMPLE, today=TODAY).request, Question)


def test_a_clause_is_read_by_its_number_and_found_by_what_it_is_about() -> None:
    read_out = hear("can you show me clause 16.1 of Doncaster", SAMPLE, today=TODAY).request
    assert read_out == hear("clause 16.1 Doncaster", SAMPLE, today=TODAY).request
    found = hear("show me the paragraph about costs in Doncaster", SAMPLE, today=TODAY).request
    assert isinstance(found, Question)
    assert found.form is Form.CLAUSE


def test_a_part_of_an_answer_is_asked_for_by_its_number() -> None:
    heard = hear("when does the Doncaster MoU end? page 2", SAMPLE, today=TODAY)
    assert isinstance(heard.request, Question)
    assert (heard.page, heard.request.said) == (2, "when does the Doncaster MoU end?")


@given(st.text(max_size=200))
def test_no_characters_fail(said: str) -> None:
    assert hear(said, SAMPLE, today=TODAY, last=ABOUT_DONCASTER).page >= 1


@pytest.mark.parametrize(
    "said",
    [
        *("why " * 70, "can you " * 60, "which " + "x" * 900 + "?", "is " + "tell " * 70, "what (" * 70),
        *("why?" + " (after: why?" * 70, "who decides?" + " (after: who decides? (doncaster)" * 28),
    ],
)
def test_nothing_said_takes_long(said: str) -> None:
    hear("when does doncastr end", SAMPLE, today=TODAY)  # loads what reads misspellings
    assert not is_slow(partial(hear, vocabulary=SAMPLE, today=TODAY), said, 1)


@pytest.mark.parametrize(
    "said",
    [
        "it takes 6 months to leave southend, doesn't it? which clause",
        "they have 30 days under lancashire, haven't they? which clause",
    ],
)
def test_a_figure_beside_a_clause_is_not_its_number(said: str) -> None:
    assert not isinstance(hear(said, SAMPLE, today=TODAY).request, Choose | NotFound)


def test_a_clause_of_which_agreement_is_asked_by_its_number() -> None:
    assert isinstance(hear("what is clause 5.2?", SAMPLE, today=TODAY).request, Choose)


def test_what_is_only_asked_on_of_each_of_several_asks_which_of_none() -> None:
    heard = hear("which ones are not signed yet, and by whom?", SAMPLE, today=TODAY).request
    assert isinstance(heard, Question)
    assert heard.scope.across
    both = hear("which ones are not signed yet, and when does Stockport end?", SAMPLE, today=TODAY).request
    assert isinstance(both, Two)


def test_a_question_that_nothing_else_answers_offers_the_names_that_are_like_its_own() -> None:
    heard = hear("who is Jacky Pedersen?", SAMPLE, today=TODAY).request
    assert isinstance(heard, Question)
    assert heard.otherwise == read("who is Jacky Pedersen?", SAMPLE, today=TODAY).request


@pytest.mark.parametrize(
    "said",
    [
        "what starts first, southend or stockport, and how far apart are they",
        "what is southend for",
        "list all the reviews in southend",
    ],
)
def test_what_only_all_of_it_tells_is_one_question(said: str) -> None:
    assert isinstance(hear(said, SAMPLE, today=TODAY).request, Question)


@pytest.mark.parametrize(
    "said",
    [
        "who chairs the southend group and how long does it last",
        "does southend start before stockport? and by how long",
    ],
)
def test_what_one_agreement_or_a_sentence_tells_stays_two(said: str) -> None:
    assert isinstance(hear(said, SAMPLE, today=TODAY).request, Two)


@pytest.mark.parametrize(
    ("said", "typed", "slip"),
    [
        ("daets Stockport", "dates stockport", ("daets", "dates")),
        ("Stockport partiess", "parties stockport", ("partiess", "parties")),
        ("lits", "list", ("lits", "list")),
        ("helpp", "help", ("helpp", "help")),
        ("gatewyas Notts", "gateways nottinghamshire", ("gatewyas", "gateways")),
    ],
)
def test_a_misspelt_command_that_only_shows_is_read_and_said_so(
    said: str, typed: str, slip: tuple[str, str]
) -> None:
    heard = hear(said, SAMPLE, today=TODAY)
    assert (heard.request.typed, heard.slip) == (typed, slip)


@pytest.mark.parametrize(
    "said", ["sgin Stockport", "doen Stockport M3", "wacth Stockport", "notiec Stockport"]
)
def test_what_would_record_or_has_no_such_name_is_only_offered(said: str) -> None:
    heard = hear(said, SAMPLE, today=TODAY)
    assert isinstance(heard.request, NotUnderstood)
    assert heard.slip is None


@pytest.mark.parametrize(
    "said",
    [
        *("mileage rate for home visits by the nurses", "parking permits for staff of the hub"),
        *("milestone days listed on page two of Doncaster", "decide day noted at the top of Lancashire"),
        "notice day on Southend footer",
    ],
)
def test_a_line_that_is_no_name_is_a_question_whatever_its_first_word_commands(said: str) -> None:
    heard = hear(said, SAMPLE, today=TODAY).request
    assert isinstance(heard, Question)
    assert heard.otherwise is None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        *(("wach Lancashire", NotUnderstood), ("review Atlantis", NotFound)),
        *(
            ("review the Atlantis harbour and coast partnership", NotFound),
            ("sign Barrow in Furness", NotFound),
        ),
    ],
)
def test_a_name_that_is_not_there_is_said_to_be_missing_however_long(said: str, kind: type) -> None:
    heard = hear(said, SAMPLE, today=TODAY).request
    assert isinstance(heard, kind) or isinstance(getattr(heard, "otherwise", None), kind)


@pytest.mark.parametrize(
    ("said", "asked_for"),
    [
        *(("stockport who?", "parties stockport"), ("doncaster when", "dates doncaster")),
        ("lancashire how much", "funding lancashire"),
    ],
)
def test_a_name_and_a_word_that_asks_are_half_a_sentence(said: str, asked_for: str) -> None:
    assert hear(said, SAMPLE, today=TODAY).request == read(asked_for, SAMPLE, today=TODAY).request


def test_half_a_sentence_asks_the_question_before_where_there_was_one() -> None:
    assert isinstance(hear("stockport when?", SAMPLE, today=TODAY, last=ABOUT_DONCASTER).request, Question)


@pytest.mark.parametrize("said", ["stockport where", "stockport how", "atlantis who", "ccg when"])
def test_half_a_sentence_that_may_ask_anything_of_anybody_is_not_guessed(said: str) -> None:
    assert not isinstance(hear(said, SAMPLE, today=TODAY).request, About)


def test_a_page_alone_is_of_what_was_told_before() -> None:
    dates = Last("lancashire", "dates lancashire")
    turned = hear("page 2", SAMPLE, today=TODAY, last=dates)
    assert (turned.request, turned.page) == (About(Topic.DATES, "lancashire"), 2)
    assert hear("page 2", SAMPLE, today=TODAY).request == Help("page")


@pytest.mark.parametrize(
    "said", ["dates in clause 16 of doncaster", "milestones under clause 4 for doncaster"]
)
def test_what_stands_in_a_clause_of_an_agreement_is_asked_as_a_question(said: str) -> None:
    assert isinstance(hear(said, SAMPLE, today=TODAY).request, Question)
    assert isinstance(hear("clause 16 of doncaster", SAMPLE, today=TODAY).request, ReadClause)
