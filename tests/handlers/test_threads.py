"""Conversations through Slack: a line in a thread or a direct message goes on with what was said there."""

import pytest

from storage.ledger import head
from storage.store import Store
from tests.handlers import sent
from tests.handlers.staff import CLERK, READER, Office, Staffed, text_of

THREAD = "1600000000.000001"
OTHER = "1600000000.000002"


@pytest.fixture
def office(sqlite_store: Store, staffed: Staffed) -> Office:
    return staffed(sqlite_store, "doncaster", "southend")


def mention(office: Office, words: str, thread: str = THREAD, user: str = READER) -> str:
    """Mention the bot in a thread of a channel; returns what it posts there."""
    office.hand(sent.mention(words, user=user, thread_ts=thread), user)
    posted = office.slack.of("chat.postMessage")[-1]
    assert posted["thread_ts"] == thread
    return text_of(posted)


def message(office: Office, words: str, user: str = READER) -> str:
    office.hand(sent.direct(words), user)
    return text_of(office.slack.of("chat.postMessage")[-1])


def test_a_thread_is_followed_and_kept_apart_from_others(office: Office) -> None:
    assert "30 September 2016" in mention(office, "when does southend end?")
    assert "31 March 2018" in mention(office, "when does doncaster end?", OTHER)
    assert "Simon Leftley" in mention(office, "and who signs for the council?")
    assert "names nobody" in mention(office, "and who signs for the council?", OTHER)


def test_people_of_several_workspaces_are_in_one_conversation(office: Office) -> None:
    theirs = {"user": {"id": READER, "team_id": "T7"}, "team": {"id": "T7", "enterprise_id": "E1"}}

    def guest_says(words: str) -> str:
        said = sent.mention(words, user=READER, thread_ts=THREAD, user_team="T2", team="T2")
        office.hand(said | {"is_ext_shared_channel": True}, READER)
        return text_of(office.slack.of("chat.postMessage")[-1])

    assert "31 March 2018" in mention(office, "when does doncaster end?")
    assert "Jackie Pederson" in guest_says("who signs?")
    pressed = sent.pressed("ask:1", "signatories", office.slack.response_url(), only_you=False, thread=THREAD)
    office.hand(pressed | theirs, READER)
    assert "Jackie Pederson" in text_of(office.slack.of("chat.postMessage")[-1])
    assert "Simon Leftley" in guest_says("and who signs southend?")
    assert "Which agreement" not in mention(office, "when does it end?")
    assert "Which agreement" in mention(office, "who signs?", OTHER), "another thread is another conversation"


def test_direct_messages_are_followed(office: Office) -> None:
    assert "at least once a month" in message(office, "how often does the JCCC meet?")
    assert "does not say who chairs" in message(office, "who chairs it?")
    assert "Which agreement" not in message(office, "and Southend?")


def test_a_name_answers_which_agreement_is_meant(office: Office) -> None:
    assert "Which agreement do you mean?" in mention(office, "when does it end?")
    assert "30 September 2016" in mention(office, "southend")


def test_a_command_remembers_nothing(office: Office) -> None:
    office.types(READER, "when does southend end?")
    assert "Which agreement" in text_of(office.types(READER, "who signs?"))


def test_the_clerk_is_sent_a_follow_up_with_what_it_leans_on(office: Office) -> None:
    mention(office, "how often does the JCCC meet?")
    mention(office, "and who chairs it?")
    buttons = office.slack.of("chat.postMessage")[-1]["blocks"][-1]["elements"]
    [ask] = [one for one in buttons if one["text"]["text"] == "Ask its clerk"]
    url = office.slack.response_url(READER)
    office.hand(sent.pressed("ask:1", ask["value"], url, only_you=False, thread=THREAD), READER)

    def told() -> list[str]:
        said = office.slack.of("chat.postMessage")
        return [text_of(one) for one in said if one["channel"] == sent.alone_with(CLERK)]

    office.until(told)
    assert "and who chairs it? (after: how often does the JCCC meet?)" in told()[0]


def test_what_was_restricted_since_is_not_gone_on_with(office: Office) -> None:
    first = mention(office, "who signs?", OTHER)
    mention(office, "when does doncaster end?")
    office.hands_in(CLERK, office.types(CLERK, "restrict doncaster"), people=[CLERK, READER], channels=[])
    said = mention(office, "who signs?")
    assert "Doncaster" in first
    assert "Doncaster" not in said
    assert "Southend" in said


def test_what_one_may_see_is_gone_on_with_in_a_direct_message_alone(office: Office) -> None:
    office.hands_in(CLERK, office.types(CLERK, "restrict doncaster"), people=[CLERK, READER], channels=[])
    assert "31 March 2018" in message(office, "when does doncaster end?")
    assert "Jackie Pederson" in message(office, "who signs?")
    assert "Jackie" not in mention(office, "who signs?")


@pytest.mark.parametrize("said", ["x" * 5000, "why? " * 1000, "and " * 1200, "(after: " * 600])
def test_a_line_of_thousands_of_characters_is_answered_in_words(said: str, office: Office) -> None:
    mention(office, "when does southend end?")
    assert "is read" in mention(office, said) or "characters" in mention(office, said)


def test_an_act_is_recorded_with_what_its_conversation_goes_on_with_or_not_at_all(office: Office) -> None:
    with office.store.database.writing() as connection:
        before = head(connection).sequence
        connection.exec_driver_sql(
            "CREATE TRIGGER broken BEFORE INSERT ON threads BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
    assert "went wrong" in message(office, "done doncaster M1 on 20 November 2017", CLERK)
    with office.store.database.writing() as connection:
        assert head(connection).sequence == before
        connection.exec_driver_sql("DROP TRIGGER broken")
    assert "Done: M1" in message(office, "done doncaster M1 on 20 November 2017", CLERK)
    assert "Which agreement" not in message(office, "who signs?", CLERK)
