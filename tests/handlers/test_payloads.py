import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.payloads import at, is_question, root, words
from tests.handlers import sent
from tests.handlers.loopback import BOT_USER


@pytest.mark.parametrize(
    ("marked", "typed"),
    [
        ("<@U0BOT> status Doncaster", "status Doncaster"),
        ("<@U0BOT>: status Doncaster", "status Doncaster"),
        ("<@U0BOT|mou>, status Doncaster", "status Doncaster"),
        ("who is <@U0JACKIE>, please: <https://a.uk|a.uk>:", "who is <@U0JACKIE>, please: a.uk:"),
        ("status <@U0BOT>  Doncaster <@U0BOT>", "status   Doncaster"),
        ("who is <@U0JACKIE>", "who is <@U0JACKIE>"),
        ("who is <@U0JACKIE|jackie>", "who is <@U0JACKIE>"),
        ("due in <#C0PLACES|places>", "due in #places"),
        ("<!channel> status <!here>", "@channel status @here"),
        ("<!subteam^S1|@clerks> list", "@clerks list"),
        ("<!date^1700000000^{date}|14 Nov 2023> due", "14 Nov 2023 due"),
        ("<http://doncaster.gov.uk|doncaster.gov.uk> status", "doncaster.gov.uk status"),
        ("<https://doncaster.gov.uk>", "https://doncaster.gov.uk"),
        ("<mailto:a@nhs.uk|a@nhs.uk> <mailto:b@nhs.uk>", "a@nhs.uk b@nhs.uk"),
        ("Bath &amp; North East Somerset", "Bath & North East Somerset"),
        ("&lt;!channel&gt; &amp;lt;", "<!channel> &lt;"),
        ("a < b and b > a", "a < b and b > a"),
        ("", ""),
    ],
)
def test_markup_is_read_as_what_was_typed(marked: str, typed: str) -> None:
    assert words(marked, BOT_USER) == typed


@given(st.text())
def test_any_text_that_slack_escaped_is_read_as_it_was_typed(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert words(escaped, BOT_USER) == text.strip()


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(json, st.lists(st.text(max_size=5), max_size=3))
def test_whatever_stands_in_a_payload_is_text_or_nothing(payload: object, path: list[str]) -> None:
    assert isinstance(at(payload, *path), str)


@given(json)
def test_any_event_is_a_question_or_not(event: object) -> None:
    assert is_question(event) in {True, False}


def test_what_people_say_to_the_bot_is_a_question() -> None:
    assert is_question(sent.mention("help")["event"])
    assert is_question(sent.direct("help")["event"])
    assert is_question(sent.direct("this file", subtype="file_share")["event"])
    assert is_question(sent.direct("asks for help", subtype="me_message")["event"])


@pytest.mark.parametrize(
    "news",
    [
        sent.own("an answer"),
        sent.direct("", subtype="message_changed"),
        sent.direct("", subtype="message_deleted"),
        sent.direct("has joined", subtype="channel_join"),
        sent.direct("from a machine", bot_id="B0OTHER"),
        sent.direct("said in a channel", channel_type="channel"),
        sent.mention("corrected", edited={"user": sent.ASKER, "ts": "1"}),
    ],
)
def test_news_is_no_question(news: dict[str, object]) -> None:
    assert not is_question(news["event"])


def test_a_mention_opens_a_thread_and_a_direct_message_is_answered_where_it_was_said() -> None:
    mention, direct = sent.mention("help")["event"], sent.direct("help")["event"]
    assert root(mention) == mention["ts"]
    assert root({**mention, "thread_ts": "1.1"}) == "1.1"
    assert root(direct) == ""
    assert root({**direct, "thread_ts": "1.1"}) == "1.1"
