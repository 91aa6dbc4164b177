"""What is meant for the bot itself is no question of an agreement; what is close to it still is one."""

from datetime import date

import pytest

from agreements import acts
from agreements.agreement import When
from agreements.intake.imports import StartImport
from agreements.life import deeds
from agreements.reminding.requests import ShowReminders
from agreements.requests import About, Base, Help, Last, Topic
from agreements.unread import Choose
from answering.requests import Question
from questions.hearing import hear
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())
ABOUT_STOCKPORT = Last("stockport", "status stockport")


def heard(said: str, last: Last | None = None) -> Base:
    return hear(said, SAMPLE, today=date(2017, 12, 5), last=last).request


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        ("drop Stockport", Help("deleting", of="stockport")),
        ("please get rid of the Lancashire agreement", Help("deleting", of="lancashire")),
        ("could you take Notts off the system", Help("deleting", of="nottinghamshire")),
        ("is there a way to erase Southend from here for good?", Help("deleting", of="southend")),
        ("we uploaded Lancashire twice", Help("deleting", of="lancashire")),
        ("they handed in the wrong file", Help("deleting")),
        ("how would one purge an old agreement", Help("deleting")),
        ("help deleting", Help("deleting")),
        ("how would one fix a wrong entry?", Help("correcting")),
        ("please rectify the Stockport entry", Help("correcting", of="stockport")),
        ("could you correct an error in Lancashire", Help("correcting", of="lancashire")),
        ("how can we swap the document for a later one", StartImport()),
        ("update the Notts file with the signed one", StartImport("notts")),
        ("post the answer to the team", Help("sharing")),
        ("share that with everybody", Help("sharing")),
        ("I'll be on annual leave until May, please hand my work over to Jo Lee", Help("away")),
        ("hand everything over to Sam while I am off", Help("away")),
        ("forget everything you know about me", Help("data")),
        ("is our information shared with anybody", Help("data")),
        ("is my name stored anywhere?", Help("data")),
        ("who else reads my messages", Help("data")),
        ("what does this thing know about us?", Help("data")),
        ("how reliable is this bot?", Help("answers")),
        ("could people rely on what you say", Help("answers")),
        ("do you sometimes get things wrong?", Help("answers")),
        ("where do your facts come from", Help("answers")),
        ("is this tool down today?", Help()),
        ("could someone add another MoU to the register", StartImport()),
        ("enter a brand new contract here", StartImport()),
        ("we have an agreement to upload", StartImport()),
        ("text us the milestones of Lancashire", Help("email", of="lancashire")),
        ("could you e-mail the Southend parties to the finance team", Help("email", of="southend")),
        ("forward the Notts gateways to our auditors", Help("email", of="nottinghamshire")),
        ("send me the gateways of Notts", About(Topic.GATEWAYS, "nottinghamshire")),
        ("remind us about Lancashire in three weeks", Help("personal", of="lancashire")),
        ("set a reminder for tomorrow morning", Help("personal")),
        ("nudge me on Friday", Help("personal")),
    ],
)
def test_what_is_meant_for_the_bot_itself_is_told_of_it(said: str, request_: Base) -> None:
    assert heard(said) == request_


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        ("erase it", Help("deleting", of="stockport")),
        ("remove this agreement from the list", Help("deleting", of="stockport")),
        ("e-mail me the reviews", Help("email", of="stockport")),
        ("remind me on Monday", Help("personal", of="stockport")),
        ("remind me of Notts on Monday", Help("personal", of="nottinghamshire")),
        ("put in a new agreement", StartImport()),
    ],
)
def test_it_is_told_of_the_agreement_that_was_spoken_of(said: str, request_: Base) -> None:
    assert heard(said, ABOUT_STOCKPORT) == request_


@pytest.mark.parametrize(
    "said",
    [
        "erase the third schedule from Lancashire",
        "correct the boundary map in Lancashire",
        "is the sum in Southend correct",
        "share of the costs in Stockport",
        "post in the joint team of Southend",
        "who is away from the board of Notts",
        "are you aware of a review of Southend",
        "how accurate is the sum in Nottinghamshire",
        "who may see the data under Southend",
        "is the system group working in Stockport",
        "send notice to the other party of Southend",
        "email address for the Southend contact",
        "do you keep a list of boards for Stockport",
        "remind me who chairs the steering group of Notts",
    ],
)
@pytest.mark.parametrize("last", [None, ABOUT_STOCKPORT])
def test_what_is_close_to_it_is_a_question_still(said: str, last: Last | None) -> None:
    assert isinstance(heard(said, last), Question)


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        (
            "M6 of Stockport has been pushed back to 3 May",
            deeds.MoveItem("stockport", "M6", date(2018, 5, 3), asks=True),
        ),
        ("Stockport M6 is now due on 3 May", deeds.MoveItem("stockport", "M6", date(2018, 5, 3), asks=True)),
        (
            "M6's deadline has slipped until 3 May",
            deeds.MoveItem("stockport", "M6", date(2018, 5, 3), asks=True),
        ),
        (
            "M6 is running late by a month",
            deeds.MoveItem("stockport", "M6", why="is running late by a month", asks=True),
        ),
        ("M6 of Stockport is behind schedule", ShowReminders("stockport", "M6")),
        ("has Stockport M6 slipped already?", ShowReminders("stockport", "M6")),
    ],
)
def test_what_is_late_is_moved_by_its_form_or_told_of(said: str, request_: Base) -> None:
    assert heard(said, ABOUT_STOCKPORT) == request_


@pytest.mark.parametrize(
    "said",
    ["drop M6 of Stockport", "add a party to Stockport", "remove the review by the board from Stockport"],
)
def test_what_is_to_be_taken_out_of_an_agreement_is_for_a_change_note(said: str) -> None:
    assert heard(said) == acts.StartNote("stockport")


@pytest.mark.parametrize("said", ["M6 is delayed to 3 May", "M6 was delivered", "M6 is now finished"])
def test_which_agreement_is_meant_opens_the_form_too(said: str) -> None:
    asked = heard(said)
    assert isinstance(asked, Choose)
    assert asked.candidates
    for candidate in asked.candidates:
        chosen = heard(candidate.typed)
        assert isinstance(chosen, deeds.Deal | deeds.MoveItem)
        assert chosen.asks
        assert chosen.when == When(zone=chosen.when.zone)


@pytest.mark.parametrize(
    "word", ["delete ", "send it to ", "email me ", "is my data ", "the M3 ", "we added "]
)
def test_no_line_is_slow_to_hear(word: str) -> None:
    assert not is_slow(heard, word * 400, 0.3)
