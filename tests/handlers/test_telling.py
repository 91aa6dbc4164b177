"""What an act tells others: written down with the act, said once, by another where a process died."""

from datetime import date

import pytest

from agreements.records import Actor
from bot.telling import postings_of
from storage.store import Store
from tests.handlers import sent
from tests.handlers.loopback import LoopbackSlack, Reply, refusal
from tests.handlers.staff import CLERK, JACKIE, READER, ROBIN, Office, Staffed, text_of
from views.page import Line, Notice, Page

THREAD = "1600000000.000001"
ASK = "ask to sign doncaster for doncaster-ccg"


@pytest.fixture
def office(store: Store, staffed: Staffed) -> Office:
    return staffed(store)


def told(office: Office, channel: str) -> list[str]:
    return [text_of(one) for one in office.slack.of("chat.postMessage") if one["channel"] == channel]


def press(office: Office, value: str, user: str = READER) -> None:
    office.hand(sent.pressed("ask:1", value, office.slack.response_url(user), only_you=False), user)


def test_two_clicks_ask_somebody_to_sign_once_a_day(office: Office) -> None:
    press(office, ASK)
    press(office, ASK)
    office.until(lambda: told(office, sent.alone_with(JACKIE)))
    office.speak()
    assert len(told(office, sent.alone_with(JACKIE))) == 1

    office.day = office.day.replace(day=21)
    press(office, ASK)
    office.until(lambda: len(told(office, sent.alone_with(JACKIE))) == 2)


def test_what_was_not_said_when_a_process_died_is_said_by_another(store: Store, staffed: Staffed) -> None:
    dead = staffed(store, speaks=False)
    press(dead, ASK)
    assert told(dead, sent.alone_with(JACKIE)) == []

    dead.speak()
    dead.speak()
    assert len(told(dead, sent.alone_with(JACKIE))) == 1


def test_what_slack_may_have_taken_is_looked_for_before_it_is_said_again(
    store: Store, slack: LoopbackSlack, staffed: Staffed
) -> None:
    office = staffed(store, speaks=False)
    press(office, ASK)
    slack.will("chat.postMessage", Reply(drop=True))
    office.speak()
    assert len(told(office, sent.alone_with(JACKIE))) == 1
    said = slack.of("chat.postMessage")[-1]
    found = {"ts": "9.0", "metadata": said["metadata"]}
    slack.will("conversations.history", Reply(body={"ok": True, "messages": [found]}))

    def looked_for() -> bool:
        office.speak()
        return bool(slack.of("conversations.history"))

    office.until(looked_for)
    office.speak()
    assert len(told(office, sent.alone_with(JACKIE))) == 1


@pytest.mark.both_in_long
def test_a_reply_that_its_thread_does_not_take_is_said_to_the_asker_alone(office: Office) -> None:
    question = "ask clerk doncaster about who chairs the JCCC"
    url = office.slack.response_url(READER)
    office.hand(sent.pressed("ask:1", question, url, only_you=False, thread=THREAD), READER)
    office.until(lambda: told(office, sent.alone_with(CLERK)))

    form = office.types(CLERK, "reply doncaster 1")
    office.slack.will("chat.postMessage", refusal("is_archived"))
    office.hands_in(CLERK, form, reply="The two chairs, in turn.")
    office.until(lambda: told(office, sent.alone_with(READER)))

    assert "The two chairs, in turn." in told(office, sent.alone_with(READER))[0]
    assert told(office, sent.alone_with(CLERK))[1:] == []


@pytest.mark.both_in_long
@pytest.mark.parametrize("lost", [True, False])
def test_what_may_have_been_said_and_can_not_be_looked_for_is_told_elsewhere_as_that(
    store: Store, slack: LoopbackSlack, staffed: Staffed, *, lost: bool
) -> None:
    office = staffed(store, speaks=False)
    question = "ask clerk doncaster about who chairs the JCCC"
    url = slack.response_url(READER)
    office.hand(sent.pressed("ask:1", question, url, only_you=False, thread=THREAD), READER)
    office.speak()
    slack.will("chat.postMessage", Reply(drop=True) if lost else refusal("is_archived"))
    office.hands_in(CLERK, office.types(CLERK, "reply doncaster 1"), reply="The two chairs, in turn.")
    for method in ("conversations.replies", "conversations.history"):
        slack.will(method, *[refusal("missing_scope")] * 3)
    seen = len(told(office, sent.alone_with(CLERK)))

    def answered() -> list[str]:
        office.speak()
        return told(office, sent.alone_with(READER)) + told(office, sent.alone_with(CLERK))[seen:]

    office.until(answered)
    office.speak()
    [said] = answered()
    assert ("The two chairs" in said) is not lost
    assert (f"can't tell whether my message reached <@{READER}>" in said) is lost


def test_of_what_was_restricted_before_it_was_said_nothing_is_said(store: Store, staffed: Staffed) -> None:
    office = staffed(store, speaks=False)
    press(office, ASK)
    office.hands_in(CLERK, office.types(CLERK, "restrict doncaster"), people=[CLERK, ROBIN], channels=[])
    office.speak()
    assert told(office, sent.alone_with(JACKIE)) == []


def test_a_notice_that_nothing_tells_from_every_other_is_refused() -> None:
    told = [Notice(JACKIE, Page(Line("Somebody was asked.")))]

    with pytest.raises(ValueError, match="once"):
        postings_of(told, by=Actor(READER), act="", on=date(2016, 5, 20))
