"""What only points back is asked in plain words of what was told; what says more is left as it is."""

from datetime import date

import pytest

from agreements.requests import Help, Last, ListAgreements
from questions.everyday.pointing_back import pointed_back
from questions.hearing import hear
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register

VOCABULARY = MemoryVocabulary(sample_register())


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("could you cite that please", "which clause is that?"),
        ("show me the actual clause", "which clause is that?"),
        ("what are the precise words", "which clause is that?"),
        ("and which page is it on?", "which clause is that?"),
        ("where is that written down", "which clause is that?"),
        ("name them all", "what are they?"),
        ("please list those", "what are they?"),
        ("can you add it to our diary", "calendar harrow"),
    ],
)
def test_what_points_back_is_put_in_plain_words(said: str, plain: str) -> None:
    assert pointed_back(said, "harrow") == plain


@pytest.mark.parametrize(
    "said",
    [
        *(
            "can you quote the council",
            "what does it say",
            "what does it say on parking",
            "list them by owner",
        ),
        *(
            "read it to the board and sign",
            "what page is the map on",
            "add it to the register",
            "name the chair",
        ),
        *("show me the text of clause 4", "where is that hospital", "put it in the risk log"),
    ],
)
def test_what_says_more_is_left_as_it_is(said: str) -> None:
    assert pointed_back(said, "harrow") == said


@pytest.mark.parametrize(
    ("spoken", "back"),
    [
        ("done southend M2 on 2017-11-09 because it is in place", "fill in undone southend M2"),
        ("fill in done southend M2", "fill in undone southend M2"),
        ("sign southend ccn 3 for southend-ccg", "unsign southend ccn 3 for southend-ccg"),
        (
            "delegate southend for southend-ccg to Jo Oke until 2018-02-03",
            "undelegate southend for southend-ccg",
        ),
        ("notice southend for southend-ccg", "withdraw notice southend for southend-ccg"),
        ("moved southend M2 to 2017-11-09 because it is late", "fill in moved southend M2"),
    ],
)
def test_what_was_done_last_is_undone_first(spoken: str, back: str) -> None:
    for said in ("undo", "please undo that", "take it back", "undo my last one"):
        assert pointed_back(said, "southend", spoken) == back
        assert pointed_back(said, "southend", "when does southend end?") == said
    last = Last("southend", spoken)
    heard = hear("undo that", VOCABULARY, today=date(2026, 5, 1), last=last).request
    assert heard == hear(back, VOCABULARY, today=date(2026, 5, 1)).request
    assert not isinstance(heard, Help)


@pytest.mark.parametrize(
    ("what", "spoken", "back"),
    [
        ("signature", "sign southend", "unsign southend"),
        ("sign-off", "sign southend M2", "unsign southend M2"),
        ("move", "moved southend M2 to 2017-11-09", "fill in moved southend M2"),
        ("delegation", "delegate southend to Jo Oke until 2018-02-03", "undelegate southend"),
        ("notice", "notice southend", "withdraw notice southend"),
    ],
)
def test_what_is_to_be_undone_may_be_named(what: str, spoken: str, back: str) -> None:
    for said in (f"undo that {what}", f"please reverse my last {what}"):
        assert pointed_back(said, "southend", spoken) == back
        assert pointed_back(said, "southend", "done southend M2") == said


@pytest.mark.parametrize("said", ["what do we hold?", "what have you got on file?"])
def test_what_there_is_is_listed_where_no_agreement_was_spoken_of(said: str) -> None:
    assert hear(said, VOCABULARY, today=date(2026, 5, 1)).request == ListAgreements()
    spoken = Last("southend", "when does Southend end?")
    assert hear(said, VOCABULARY, today=date(2026, 5, 1), last=spoken).request != ListAgreements()


def test_agreements_that_are_named_as_such_are_listed_whichever_was_spoken_of() -> None:
    spoken = Last("southend", "when does Southend end?")
    for last in (None, spoken):
        heard = hear("so what agreements have we got here", VOCABULARY, today=date(2026, 5, 1), last=last)
        assert heard.request == ListAgreements()


def test_whoever_says_that_it_was_not_asked_is_told_how_to_ask() -> None:
    for said in ("oh that is not what we asked", "hmm not the one I wanted"):
        assert isinstance(hear(said, VOCABULARY, today=date(2026, 5, 1)).request, Help)


def test_no_long_line_takes_long() -> None:
    for line in ("please " * 700, "read me " * 600, "quote it " * 500 + "x"):
        assert not is_slow(lambda said: pointed_back(said, "harrow"), line, 0.1), line[:40]
