"""Every command and every form of the bot's, typed and filled on the page as a visitor would."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import pytest

from bot.demo import FIRST_DAY
from questions.commands.table import COMMANDS
from questions.forms.reading import READERS
from tests.bot.visiting import ADMINISTRATOR, CLERK, OUTSIDER, SIGNERS, Visit

pytestmark = pytest.mark.long

FAILED = ("failed with the error", "Something went wrong on our side")
CCG = SIGNERS["doncaster-ccg"]
SPRING = date(2016, 3, 1)


def test_every_command_typed_on_the_page_is_answered(desk: Visit) -> None:
    desk.become(CLERK)
    failed: dict[str, str] = {}
    for command in COMMANDS:
        said = desk.ask(f"/mou {command.example}")
        if not said.strip() or any(words in said for words in FAILED):
            failed[command.name] = said
        desk.close_forms()
    assert failed == {}
    assert desk.refusals() == []


class Handing(NamedTuple):
    """A form by its name: who asks for it in which words, what is said then, what is filled in, and when."""

    form: str
    who: str
    words: str
    said: str
    values: Mapping[str, str] = {}
    day: date = FIRST_DAY


DECISION = {"Authority relied on": "", "How it was decided": ""}
ROLE = {"Who": OUTSIDER, "Their name": OUTSIDER, "Party": "Doncaster CCG"}
UNTIL = {"To whom": OUTSIDER, "Until": "2018-01-31"}
HANDED_IN = (
    Handing("paper", CLERK, "sign Southend agreement", "has signed Southend", day=SPRING),
    Handing("paper", CLERK, "sign Southend agreement", "started on 1 March 2016", day=SPRING),
    Handing("notice", CLERK, "notice Southend", "whose last day is now 1 September 2016", day=SPRING),
    Handing("withdraw notice", CLERK, "withdraw notice Southend", "ends on 30 September 2016", day=SPRING),
    Handing("sign", CCG, "sign Doncaster agreement", "Still to sign: Doncaster Borough Council"),
    Handing("unsign", CCG, "unsign Doncaster agreement", "has not signed"),
    Handing("delegate", CCG, "delegate Doncaster", "to 31 January 2018", UNTIL),
    Handing("undelegate", CCG, "undelegate Doncaster", "may no longer sign for"),
    Handing("people", ADMINISTRATOR, "people add", OUTSIDER, ROLE),
    Handing("change", CLERK, "change Doncaster", "Change note 1", {"Title": "A longer term"}),
    Handing("address", CLERK, "calendar address", "http"),
    Handing("ask clerk", CCG, "ask clerk Doncaster", "is with its clerk"),
    Handing("reply", CLERK, "reply Doncaster 1", "As agreed by the board"),
    Handing("done", CLERK, "done Doncaster", "Done: M1"),
    Handing("undone", CLERK, "undone Doncaster", "Not done after all: M1"),
    Handing("moved", CLERK, "moved Doncaster", "Moved", {"To which day": "2018-02-28"}),
    Handing("evidence", CLERK, "evidence Nottinghamshire G1", "1 of 5"),
    Handing("decide", CLERK, "decide Nottinghamshire G1", "Reconfirmed: G1"),
    Handing("review", CLERK, "review Southend R1", "Reviewed: R1"),
    Handing("replaced", CLERK, "replaced Stockport", "replaces", {"Replaced by": "Southend"}),
    Handing("log", CLERK, "log Doncaster", "Logged: decision 1", DECISION),
    Handing("close", CLERK, "close Doncaster 1", "Closed: decision 1"),
    Handing("event", CLERK, "event Doncaster X2", "Logged: action 2"),
    Handing(
        "report", CLERK, "report Nottinghamshire Q4 2016/17", "Q4 2016/17: 1,250", {"Figure reached": "1,250"}
    ),
    Handing("hours", CLERK, "hours", "09:00"),
    Handing("remind", CLERK, "remind Doncaster M3", "30", {"Lead times in days": "30 7"}),
    Handing("acknowledge", CLERK, "acknowledge Doncaster", "Acknowledged"),
    Handing("snooze", CLERK, "snooze Doncaster", "Put off until", {"Until": "2017-12-04"}),
    Handing("not ours", CLERK, "not ours Doncaster", "Not ours"),
    Handing("hear again", CLERK, "hear again Doncaster", "Heard again"),
    Handing("restrict", CLERK, "restrict Lancashire", "To everyone else it does not exist"),
)


def test_every_form_is_filled_and_handed_in(desk: Visit) -> None:
    assert {each.form for each in HANDED_IN} == {
        *READERS.keys()
        # open only for a document that was handed in, and for a change note that is proposed: see handlers
        - {"import", "reject", "withdraw"},
    }
    wrong: dict[str, str] = {}
    for each in HANDED_IN:
        if desk.running.workspace.day != each.day:
            desk.move_to(each.day)
        desk.become(each.who)
        opened = desk.ask(f"/mou {each.words}")
        assert desk.form.count(), opened
        said = desk.hand_in(each.values)
        if each.said not in said:
            wrong[each.words] = said
        desk.close_forms()
    assert wrong == {}
    assert desk.refusals() == []
