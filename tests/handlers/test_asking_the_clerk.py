"""What the document does not say is put to its clerk, and the reply comes back to where it was asked."""

import pytest

from agreements.records import Actor
from storage.store import Store
from tests.handlers import sent
from tests.handlers.loopback import LoopbackSlack
from tests.handlers.staff import ADMIN, CLERK, DEPUTY, READER, Office, Staffed, text_of
from tests.views.judges import walked

THREAD = "1600000000.000001"
QUESTION = "who chairs the JCCC?"


@pytest.fixture
def office(store: Store, staffed: Staffed) -> Office:
    return staffed(store)


def press_ask(office: Office, user: str = READER) -> None:
    """Ask in a thread of a channel what is not said, and press the button of the answer."""
    office.hand(sent.mention(QUESTION, user=user, thread_ts=THREAD), user)
    buttons = office.slack.of("chat.postMessage")[-1]["blocks"][-1]["elements"]
    [ask] = [one for one in buttons if one["text"]["text"] == "Ask its clerk"]
    press(office, ask["value"], user)


def press(office: Office, value: str, user: str = READER) -> None:
    url = office.slack.response_url(user)
    office.hand(sent.pressed("ask:1", value, url, only_you=False, thread=THREAD), user)


def told(office: Office, whom: str) -> list[dict[str, object]]:
    """Return what was said in a channel, or to somebody alone."""
    channel = sent.alone_with(whom) if whom.startswith("U") else whom
    return [one for one in office.slack.of("chat.postMessage") if one["channel"] == channel]


def test_the_clerk_is_told_and_the_reply_is_posted_in_the_thread_where_it_was_asked(office: Office) -> None:
    press_ask(office)
    office.until(lambda: told(office, CLERK))
    [to_clerk] = told(office, CLERK)
    assert QUESTION in text_of(to_clerk)
    [reply] = [one for one in to_clerk["blocks"][-1]["elements"] if one["text"]["text"] == "Reply"]  # type: ignore[index]

    before = len(told(office, sent.CHANNEL))
    form = office.types(CLERK, str(reply["value"]))
    office.hands_in(CLERK, form, reply="The two chairs, in turn.")
    office.until(lambda: len(told(office, sent.CHANNEL)) > before)

    posted = told(office, sent.CHANNEL)[-1]
    assert posted["thread_ts"] == THREAD
    assert "The two chairs, in turn." in text_of(posted)
    assert "Cleo Clerk" in text_of(posted)


def test_who_asked_or_replied_is_shown_by_slack_where_that_calls_nobody(office: Office) -> None:
    press_ask(office)
    office.until(lambda: told(office, CLERK))
    assert called(told(office, CLERK)[0]) == [READER]

    form = office.types(ADMIN, "reply doncaster 1")
    office.hands_in(ADMIN, form, reply="Both.")
    office.until(lambda: f"Slack user {ADMIN} replies" in text_of(told(office, sent.CHANNEL)[-1]))
    office.hand(sent.mention("history doncaster"), READER)
    office.hand(sent.mention("people"), READER)
    assert not any(map(called, told(office, sent.CHANNEL)))
    office.hand(sent.direct("history doncaster"), READER)
    assert set(called(told(office, sent.DIRECT)[-1])) == {READER, ADMIN}


def called(message: object) -> list[str]:
    return [one["user_id"] for one in walked(message) if one.get("type") == "user"]


def test_a_double_click_asks_once(office: Office) -> None:
    press_ask(office)
    press(office, f"ask clerk doncaster about {QUESTION}")
    office.until(lambda: told(office, CLERK))

    assert "1 question to its clerk" in office.says("questions doncaster")
    assert len(told(office, CLERK)) == 1


@pytest.mark.both_in_long
def test_a_question_with_half_a_character_in_it_is_asked_with_a_mark_for_it(office: Office) -> None:
    asked, _ = office.desk.ask("ask clerk doncaster about who \ud83d chairs", actor=Actor(READER))
    assert "“who ? chairs”" in asked.headline.text


@pytest.mark.both_in_long
def test_a_question_asked_alone_is_replied_to_alone(office: Office) -> None:
    office.types(READER, f"ask clerk doncaster about {QUESTION}")
    office.hands_in(CLERK, office.types(CLERK, "reply doncaster 1"), reply="Nobody yet.")
    office.until(lambda: told(office, READER))

    assert "Nobody yet." in text_of(told(office, READER)[0])
    assert "Nobody yet." not in text_of({"": told(office, sent.CHANNEL)})


def test_administrators_are_told_where_there_is_no_clerk(sqlite_store: Store, slack: LoopbackSlack) -> None:
    office = Office(sqlite_store, slack, "doncaster")
    office.types(READER, f"ask clerk doncaster about {QUESTION}")
    office.until(lambda: told(office, ADMIN))


@pytest.mark.both_in_long
def test_only_a_keeper_of_the_register_replies(office: Office) -> None:
    office.types(READER, f"ask clerk doncaster about {QUESTION}")
    assert "Only its clerk or an administrator can reply" in text_of(
        office.types(DEPUTY, "reply doncaster 1")
    )


def test_two_replies_are_one(office: Office) -> None:
    office.types(READER, f"ask clerk doncaster about {QUESTION}")
    first, second = office.types(CLERK, "reply doncaster 1"), office.types(ADMIN, "reply doncaster 1")
    office.hands_in(CLERK, first, reply="Nobody yet.")
    office.until(lambda: told(office, READER))

    assert "already" in text_of(office.hands_in(ADMIN, second, reply="Somebody."))
    assert "Somebody" not in office.says("history doncaster")
    assert len(told(office, READER)) == 1


@pytest.mark.both_in_long
def test_of_what_was_restricted_since_no_more_is_said_to_others(office: Office) -> None:
    office.types(READER, f"ask clerk doncaster about {QUESTION}")
    office.hands_in(CLERK, office.types(CLERK, "restrict doncaster"), people=[CLERK], channels=[])
    hidden = (
        office.says("questions doncaster", READER),
        office.says(f"ask clerk doncaster about {QUESTION}", READER),
    )
    assert all("no agreement called" in said for said in hidden)

    shown = office.hands_in(CLERK, office.types(CLERK, "reply doncaster 1"), reply="Nobody yet.")
    assert "can no longer see it" in text_of(shown)
    assert told(office, READER) == []


@pytest.mark.both_in_long
def test_a_thread_is_told_no_reply_about_what_its_channel_may_not_see_any_more(office: Office) -> None:
    press_ask(office)
    office.hands_in(CLERK, office.types(CLERK, "restrict doncaster"), people=[CLERK, READER], channels=[])
    before = len(told(office, sent.CHANNEL))

    shown = office.hands_in(CLERK, office.types(CLERK, "reply doncaster 1"), reply="The two chairs.")

    assert "can no longer see it" in text_of(shown)
    assert len(told(office, sent.CHANNEL)) == before


@pytest.mark.both_in_long
def test_the_longest_question_and_reply_are_one_message_each_to_others(office: Office) -> None:
    longest = '"why?" ' * 428
    form = office.types(READER, "ask clerk doncaster")
    office.hands_in(READER, form, question=longest)
    office.until(lambda: told(office, CLERK))
    form = office.types(CLERK, "reply doncaster 1")
    office.hands_in(CLERK, form, reply=longest)
    office.until(lambda: told(office, READER) or told(office, sent.CHANNEL))
    for one in (*told(office, CLERK), *told(office, READER), *told(office, sent.CHANNEL)):
        assert "Page 1" not in text_of(one)
