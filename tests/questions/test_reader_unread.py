from datetime import date

import pytest

from agreements.agreement import When
from agreements.requests import About, Base, Topic
from agreements.unread import Choose, NotFound, NotUnderstood, TooLong
from questions.reader import LIMIT, LONGEST_QUESTION, OFFERED, Known, read
from tests.questions.memory import MemoryVocabulary, entry, sample_register

TODAY = date(2026, 11, 22)
SAMPLE = MemoryVocabulary(sample_register())


def _read(said: str, vocabulary: MemoryVocabulary = SAMPLE, last: str | None = None) -> Base:
    return read(said, vocabulary, today=TODAY, last=last).request


def test_two_that_fit_are_both_offered_as_full_commands() -> None:
    asked = _read("signatories NHS England as of 1 May 2016")
    assert isinstance(asked, Choose)
    assert asked.command == "signatories"
    assert asked.said == "NHS England"
    assert [candidate.typed for candidate in asked.candidates] == [
        "signatories lancashire as of 2016-05-01",
        "signatories nottinghamshire as of 2016-05-01",
    ]
    assert asked.more == 0


@pytest.mark.parametrize("said", ["status", "who signs for the agreement", "clause 16.1", "1 May 2016"])
def test_where_no_agreement_is_named_it_asks_which(said: str) -> None:
    many = MemoryVocabulary([entry(f"place-{number:02}") for number in range(OFFERED + 3)])
    asked = _read(said, many)
    assert isinstance(asked, Choose)
    assert asked.said == ""
    assert len(asked.candidates) == OFFERED
    assert asked.more == 3


def test_where_no_agreement_is_named_the_threads_last_is_meant() -> None:
    assert _read("status", last="southend") == About(Topic.STATUS, "southend")
    assert _read("in May 2016", last="southend") == About(
        Topic.STATUS, "southend", when=When(date(2016, 5, 31))
    )


def test_a_name_that_is_not_there_is_said_so_with_the_nearest() -> None:
    missed = _read("milestones Lancaster in May 2016")
    assert isinstance(missed, NotFound)
    assert (missed.said, missed.command) == ("Lancaster", "milestones")
    assert "milestones lancashire as of 2016-05-31" in [near.typed for near in missed.nearest]
    sea = _read("status southend on sae")
    assert isinstance(sea, NotFound)
    assert [near.typed for near in sea.nearest] == ["status southend"]
    assert isinstance(_read("list barnsley"), NotFound)
    who = _read("who is Jacky Petersen")
    assert isinstance(who, NotFound)
    assert [near.typed for near in who.nearest][:1] == ["who is Jackie Pederson"]


@pytest.mark.parametrize(
    ("said", "nearest"),
    [
        ("statsu doncaster", ("status doncaster",)),
        ("doncaster statsu", ("status doncaster",)),
        ("singed by me doncaster", ("signed by me doncaster",)),
        ("mile southend", ("milestones southend",)),
        ("frobnicate doncaster", ("status doncaster",)),
        ("pederson", ("who is Jackie Pederson", "who is James Sanderson")),
        ("barnsley", ()),
        ("help statsu", ("help status",)),
        ("help signin", ("help signing",)),
        ("<!channel>", ()),
    ],
)
def test_an_unknown_command_offers_the_nearest(said: str, nearest: tuple[str, ...]) -> None:
    missed = _read(said)
    assert isinstance(missed, NotUnderstood)
    assert missed.nearest == nearest


@pytest.mark.parametrize("said", ["where would Jacky Pederson sit", "who is Jacky Pedersen"])
def test_what_is_to_offer_nothing_offers_no_names_that_are_like_its_own(said: str) -> None:
    offering = read(said, SAMPLE, today=TODAY).request
    assert isinstance(offering, NotFound | NotUnderstood)
    assert offering.nearest
    heard = read(said, SAMPLE, today=TODAY, offer=False)
    assert isinstance(heard.request, type(offering))
    assert (heard.request.said, heard.request.nearest) == (offering.said, ())
    assert heard.known is Known.NOT


def test_a_question_too_long_to_read_is_said_so() -> None:
    assert _read("x" * (LIMIT + 1)) == TooLong(LIMIT + 1, LONGEST_QUESTION)
    assert _read("word " * 5000) == TooLong(25_000, LONGEST_QUESTION)
    assert isinstance(_read("word " * 100), NotUnderstood)


@pytest.mark.parametrize("said", ["status status", "dates stats", "sign status"])
def test_a_word_of_what_an_agreement_only_mentions_does_not_name_it(said: str) -> None:
    mentioned = [{"name": "Harbour Pilot status", "as": "a standing"}]
    asked = _read(said, MemoryVocabulary([entry("wick", mentioned=mentioned)]))
    assert isinstance(asked, NotFound)
    assert [one.typed for one in asked.nearest] == [f"{said.split(maxsplit=1)[0]} wick"]


def test_a_place_is_no_slip_of_a_word_in_the_name_of_a_board() -> None:
    body = {"id": "b", "name": "Drainage Heads group", "clause": "1"}
    tees = MemoryVocabulary([entry("tees", governance=[body], place="Hendon")])
    for said in ("status Heade", "dates Haeds"):
        assert isinstance(_read(said, tees), NotFound)
    assert _read("status Drainage Heads", tees) == About(Topic.STATUS, "tees")
    assert _read("status Hendn", tees) == About(Topic.STATUS, "tees")
