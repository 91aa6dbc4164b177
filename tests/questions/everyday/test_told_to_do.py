"""Acts that are asked for politely or with a reason: their forms are opened, filled, and nothing is done."""

from datetime import date
from typing import Any

import pytest

from agreements import acts
from agreements.change_notes.effects import SetEnd
from agreements.days.durations import Duration
from agreements.life import deeds, registers
from agreements.life.logged import LogKind
from agreements.outcomes import ToFill
from agreements.records import NoteState, Role
from agreements.requests import Base, Help, Last, MySignatures
from questions.everyday.told_to_do import may_ask_for_act, told_to_do
from questions.hearing import hear
from tests.agreements.histories import CLERK, History, day, given, made
from tests.patterns import is_slow
from tests.questions.memory import MemoryVocabulary, sample_register

SAMPLE = MemoryVocabulary(sample_register())
TODAY = date(2017, 12, 5)


def heard(said: str, last: Last | None = None) -> Base:
    return hear(said, SAMPLE, today=TODAY, last=last).request


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        (
            "would somebody please mark M2 of stockport as complete, the board saw the paper on 9 November",
            deeds.Deal(
                "stockport",
                "M2",
                day=date(2017, 11, 9),
                note="the board saw the paper on 9 November",
                asks=True,
            ),
        ),
        (
            "The terms of reference for Southend were adopted on Friday, so please tick that off",
            deeds.Deal(
                "southend",
                day=date(2017, 12, 1),
                note="The terms of reference were adopted on Friday",
                asks=True,
            ),
        ),
        (
            "could you push M3 of doncaster back to the end of May, the solicitors need longer",
            deeds.MoveItem("doncaster", "M3", date(2018, 5, 31), "the solicitors need longer", asks=True),
        ),
        ("move the Southend review to 1 March", deeds.MoveItem("southend", "", date(2018, 3, 1), asks=True)),
        (
            "move review R1 of Southend to 1 March 2018",
            deeds.MoveItem("southend", "R1", date(2018, 3, 1), asks=True),
        ),
        (
            "log an issue on southend: the data feed has stopped",
            registers.StartLog("southend", LogKind.ISSUE, "the data feed has stopped"),
        ),
        ("please add a new risk to stockport", registers.StartLog("stockport", LogKind.RISK)),
        (
            "record a decision for lancashire that the fund is split by head",
            registers.StartLog("lancashire", LogKind.DECISION, "the fund is split by head"),
        ),
        (
            "note that the first review of southend was held, on 3 May 2016",
            deeds.StartReviewing("southend", day=date(2016, 5, 3), note="on 3 May 2016"),
        ),
        (
            "we'd like to propose a change to stockport to add a ward round",
            acts.StartNote("stockport", words="add a ward round"),
        ),
        (
            "please extend nottinghamshire to June 2019 because the pilot is late",
            acts.StartNote("nottinghamshire", last_day=date(2019, 6, 30), words="the pilot is late"),
        ),
        (
            "can you note that M2 of stockport is finished. Thanks, Bo",
            deeds.Deal("stockport", "M2", asks=True),
        ),
        (
            "please reject change note 3 of southend, the sum is wrong",
            acts.MoveNote("southend", 3, NoteState.REJECTED, "the sum is wrong", asks=True),
        ),
        ("please mark the first review of stockport as done", deeds.StartReviewing("stockport")),
        ("lock lancashire so only the board sees it", acts.StartRestricting("lancashire")),
    ],
)
def test_the_form_is_opened_with_what_was_said(said: str, request_: Base) -> None:
    assert heard(said) == request_
    assert hear(request_.typed, SAMPLE, today=TODAY).request == request_


@pytest.mark.parametrize(
    "said",
    [
        "can we extend doncaster to March 2019?",
        "who may move the doncaster milestone to February?",
        "how do I mark M1 of doncaster as done",
        "has someone marked M1 of doncaster as done",
        "does doncaster say who records a risk?",
        "is a risk recorded for southend?",
        "did the board move the stockport milestone to March?",
        "what happens if we extend southend to 2018",
        "doncaster says that the parties raise a risk with the board",
        "the parties may extend southend by agreement to 2017",
        "should we record a decision for doncaster",
        "when was the southend review held",
        "could you tell me when the southend review was held?",
        "can you show me the risks of southend",
        "please list the decisions of southend",
        "could you move on to the next point about southend",
        "please extend the deadline of southend to March",
        "please note the risk register of southend is old",
    ],
)
def test_what_is_asked_about_an_act_is_no_act(said: str) -> None:
    forms = acts.StartNote | acts.StartRestricting | registers.StartLog | deeds.StartReviewing
    asked = heard(said)
    assert not isinstance(asked, forms | deeds.Deal | deeds.MoveItem)


def test_a_command_is_done_at_once_as_ever() -> None:
    assert heard("done doncaster M3 on 1 December 2017") == deeds.Deal(
        "doncaster", "M3", day=date(2017, 12, 1)
    )
    assert heard("mark M3 of doncaster as done") == deeds.Deal("doncaster", "M3")


def test_in_a_conversation_the_agreement_need_not_be_named() -> None:
    last = Last("southend", "status southend")
    assert heard("please log a risk: nobody chairs it", last) == registers.StartLog(
        "southend", LogKind.RISK, "nobody chairs it"
    )
    assert not isinstance(heard("please log a risk: nobody chairs it"), registers.StartLog)


ENTRY: dict[str, Any] = {
    "milestones": [
        {"id": "M1", "what": "Ferry timetable agreed", "date": "2017-03-01"},
        {"id": "M2", "what": "Ticket machines tested on the pier", "date": "2017-06-01"},
    ]
}


def filled(request: Base) -> dict[str, str]:
    history: History = given(made("a", "b", **ENTRY)).asked(request, on="2017-06-10", by=CLERK)
    assert len(history.records) == len(given(made("a", "b", **ENTRY)).records)  # nothing was recorded
    assert isinstance(history.said, ToFill)
    return {field.name: field.initial for field in history.said.fields}


def test_nothing_is_recorded_before_the_form_is_handed_in() -> None:
    form = filled(deeds.Deal("made", "M1", day=day("2017-06-09"), note="seen", asks=True))
    assert form == {"item": "M1", "day": "2017-06-09", "note": "seen"}
    form = filled(deeds.MoveItem("made", "M1", day("2017-08-01"), "late", asks=True))
    assert form == {"item": "M1", "to": "2017-08-01", "why": "late"}


def test_what_is_named_by_its_words_is_chosen_where_it_is_the_only_one() -> None:
    assert filled(deeds.Deal("made", note="the ticket machines were tested", asks=True))["item"] == "M2"
    assert filled(deeds.MoveItem("made", to=day("2017-08-01"), why="ticket machines: late"))["item"] == "M2"
    assert filled(deeds.Deal("made", note="it was agreed", asks=True))["item"] == ""


def test_a_change_is_filled_with_its_day_and_reason() -> None:
    form = filled(acts.StartNote("made", last_day=day("2018-09-30"), words="the pier is late"))
    assert form["last_day"] == "2018-09-30"
    assert form["reason"] == "the pier is late"
    assert form["title"] == form["details"] == "The last day becomes 30 September 2018"
    longer = filled(acts.StartNote("made", words="the pier is late", longer=Duration(6, "month")))
    assert longer["last_day"] == "2018-09-30"
    assert filled(acts.StartNote("made", words="add a bus"))["details"] == "add a bus"
    assert filled(registers.StartLog("made", LogKind.RISK, "a storm"))["title"] == "a storm"


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        ("prolong Southend by two years", acts.StartNote("southend", longer=Duration(2, "year"))),
        (
            "could somebody lengthen Southend by a further 3 months, since the boards meet in June",
            acts.StartNote("southend", words="the boards meet in June", longer=Duration(3, "month")),
        ),
        ("extend Southend by a bit", acts.StartNote("southend", words="extend southend by a bit")),
        ("shorten Southend by a week", acts.StartNote("southend", words="shorten southend by a week")),
        (
            "appoint Mia Holt as the signatory for Viaduct Health",
            acts.StartAppointing("Mia Holt", Role.SIGNATORY, "viaduct health"),
        ),
        ("add Mia Holt as clerk of Stockport", acts.StartAppointing("Mia Holt", Role.CLERK, "stockport")),
        ("give Mia Holt the role of administrator", acts.StartAppointing("Mia Holt", Role.ADMINISTRATOR)),
    ],
)
def test_a_role_and_a_longer_term_are_filled_in(said: str, request_: Base) -> None:
    assert heard(said) == request_
    assert heard(request_.typed) == request_


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        ("I've just signed the Southend MoU on paper, now what?", Help("paper")),
        ("the council signed stockport in ink on 1 December, where do I log that?", Help("paper")),
        ("how should I record a paper signature", Help("paper")),
        ("how can we take back a signature", Help("unsign")),
        ("I signed the wrong agreement just now", Help("unsign")),
        ("so how do I undo that", Help("undo")),
        ("oops, wrong milestone", Help("undo")),
        ("scrap change note 2 on southend", acts.MoveNote("southend", 2, NoteState.WITHDRAWN)),
        ("print the change note for southend", acts.PrintNote("southend", 0)),
        ("I need a hard copy of ccn 2 of southend", acts.PrintNote("southend", 2)),
    ],
)
def test_how_paper_undoing_and_printing_go_is_told(said: str, request_: Base) -> None:
    assert heard(said) == request_


@pytest.mark.parametrize(
    "said",
    [
        "was southend signed on paper?",
        "can a change be signed on paper in stockport?",
        "must stockport be signed in ink",
        "who signed southend by hand",
    ],
)
def test_what_is_asked_of_a_paper_signature_is_left(said: str) -> None:
    assert not isinstance(heard(said), Help)


@pytest.mark.parametrize(
    "part", ["please mark ", "could you move it to ", "so please add a ", "on 9 May, ", ", "]
)
def test_no_line_takes_long(part: str) -> None:
    assert not is_slow(may_ask_for_act, part * (5_000 // len(part)), 0.05)
    assert not is_slow(lambda said: told_to_do(said, "made", TODAY), part * (1_000 // len(part)), 0.05)


@pytest.mark.parametrize(
    "said",
    [
        "what have I signed?",
        "which change notes have I already signed",
        "show me everything I signed",
        "my sign-offs",
        "have I signed anything yet?",
    ],
)
@pytest.mark.parametrize("last", [None, Last("southend", "status southend")])
def test_what_oneself_has_signed_is_listed(said: str, last: Last | None) -> None:
    assert heard(said, last) == MySignatures()


@pytest.mark.parametrize(
    "said", ["what do I need to sign", "have I signed it", "what has the council signed"]
)
def test_what_is_to_be_signed_or_somebody_else_has_is_not(said: str) -> None:
    assert heard(said) != MySignatures()


@pytest.mark.parametrize(
    "said", ["have I signed southend?", "Did I sign off the Southend MoU yet", "was southend signed by me"]
)
def test_whether_oneself_signed_is_asked_of_whoever_asks(said: str) -> None:
    assert heard(said) == acts.ShowOwnSigning("southend")


@pytest.mark.parametrize(
    "said",
    ["have I signed M2 of southend?", "did I sign off southend M2 yet", "was M2 of southend signed by me"],
)
def test_whether_oneself_signed_an_item_is_asked_of_that_item(said: str) -> None:
    assert heard(said) == acts.ShowOwnSigning("southend", "m2")


@pytest.mark.parametrize("said", ["have I signed it?", "did I sign this one", "haven't I signed"])
def test_what_was_spoken_of_may_be_meant(said: str) -> None:
    assert heard(said, Last("southend", "status southend")) == acts.ShowOwnSigning("southend")


@pytest.mark.parametrize("said", ["has the council signed southend", "did I sign for southend's budget"])
def test_what_another_signed_or_oneself_did_else_is_left_to_be_read(said: str) -> None:
    assert not isinstance(heard(said), acts.ShowOwnSigning)


def test_a_note_is_not_withdrawn_before_its_form_is_handed_in() -> None:
    history = given(made("a", "b", **ENTRY)).proposed(SetEnd(day("2018-09-30")), on="2017-06-01")
    request = acts.MoveNote("made", 1, NoteState.WITHDRAWN, "a slip", asks=True)
    after = history.asked(request, on="2017-06-10", by=CLERK)
    assert after.records == history.records
    assert isinstance(after.said, ToFill)
    assert [field.initial for field in after.said.fields] == ["a slip"]


@pytest.mark.parametrize(
    "said", ["M3 is it done", "doncaster M3 done", "M3 of doncaster is done", "M3 done?"]
)
def test_what_only_has_a_command_in_it_opens_the_form(said: str) -> None:
    request = heard(said, Last("doncaster", "status doncaster"))
    assert getattr(request, "asks", True)


@pytest.mark.parametrize(
    ("said", "spoken", "command"),
    [
        ("mark it done", "is M2 late?", "fill in done made M2"),
        ("please tick that off", "who decides G1", "fill in done made G1"),
        ("mark it as done", "when is step 3 due?", "fill in done made"),
        ("mark it done", "is M2 before M3?", "fill in done made"),  # of which it is not said
        ("mark M3 as done", "is M2 late?", ""),  # a command as it stands
        ("is it marked done", "is M2 late?", ""),
    ],
)
def test_what_only_points_is_of_the_one_item_that_was_spoken_of(said: str, spoken: str, command: str) -> None:
    assert told_to_do(said, "made", TODAY, spoken) == command
