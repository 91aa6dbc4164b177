from concurrent.futures import ThreadPoolExecutor

from slack_bolt import App, BoltRequest

from handlers.slack_app import slack_app
from tests.handlers import sent
from tests.handlers.conftest import Send
from tests.handlers.desks import PlainDesk, says_nothing
from tests.handlers.loopback import LoopbackSlack, Reply
from views.modals import AGREEMENT


def test_slacks_tries_of_one_event_are_answered_once(app: App, desk: PlainDesk, slack: LoopbackSlack) -> None:
    mention = sent.mention("status Doncaster")
    for late in (61, 60, 0):
        assert app.dispatch(sent.request(mention, at=sent.NOW() - late)).status == 200
    assert len(slack.of("chat.postMessage")) == 1
    assert len(desk.asked) == 1


def test_a_try_of_an_event_at_once_is_acknowledged_and_not_answered_too(
    app: App, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    mention, at = sent.mention("status Doncaster"), sent.NOW()
    assert [app.dispatch(sent.request(mention, at=at)).status for _ in range(2)] == [200, 200]
    assert (len(slack.of("chat.postMessage")), len(desk.asked)) == (1, 1)


def test_an_event_without_an_id_is_known_by_its_message(app: App, desk: PlainDesk) -> None:
    for number in range(2):
        mention = sent.mention("status Doncaster", ts=f"1700000000.{number}") | {"event_id": None}
        for late in (61, 0):
            assert app.dispatch(sent.request(mention, at=sent.NOW() - late)).status == 200
            assert app.dispatch(BoltRequest(mode="socket_mode", body=mention)).status == 200
        assert len(desk.asked) == number + 1


def test_what_is_typed_twice_within_a_second_is_suggested_twice(app: App) -> None:
    typed, at = sent.typed_so_far("d", AGREEMENT), sent.NOW()
    said = [app.dispatch(sent.request(typed, at=at)) for _ in range(2)]
    assert [one.status for one in said] == [200, 200]
    assert said[0].body == said[1].body
    assert "Doncaster" in said[1].body


def test_a_try_while_the_first_is_at_work_is_not_answered_too(app: App, slack: LoopbackSlack) -> None:
    slack.will("chat.postMessage", Reply(stall=0.3))
    mention = sent.mention("status Doncaster")
    requests = [sent.request(mention, at=sent.NOW() - late) for late in range(4)]
    with ThreadPoolExecutor(4) as at_once:
        assert {response.status for response in at_once.map(app.dispatch, requests)} == {200}
    assert len(slack.of("chat.postMessage")) == 1


def test_a_command_that_comes_twice_over_a_socket_is_answered_once(app: App, desk: PlainDesk) -> None:
    command, other = sent.command("status Doncaster"), sent.command("status Doncaster")
    said = [app.dispatch(BoltRequest(mode="socket_mode", body=one)) for one in (command, command, other)]
    assert [bool(one.body) for one in said] == [True, False, True]
    assert len(desk.asked) == 2


def test_a_replayed_request_is_refused_and_nothing_done(
    app: App, desk: PlainDesk, slack: LoopbackSlack
) -> None:
    for payload in (
        sent.command("status Doncaster"),
        sent.pressed("share", "status doncaster", slack.response_url()),
    ):
        at = sent.NOW()
        first, again = sent.request(payload, at=at), sent.request(payload, at=at)
        assert app.dispatch(first).status == 200
        done = len(desk.asked), len(slack.calls)
        assert app.dispatch(again).status == 401
        assert (len(desk.asked), len(slack.calls)) == done


def test_two_processes_on_one_register_answer_an_event_once(desk: PlainDesk, slack: LoopbackSlack) -> None:
    apps = [
        slack_app(desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url=slack.api_url)
        for _ in range(2)
    ]
    mention = sent.mention("status Doncaster")
    for late, app in enumerate(apps):
        assert app.dispatch(sent.request(mention, at=sent.NOW() - late)).status == 200
    assert len(slack.of("chat.postMessage")) == 1


def test_the_same_question_asked_again_is_answered_again(send: Send, slack: LoopbackSlack) -> None:
    send(sent.direct("help"))
    send(sent.direct("help"))
    assert len(slack.of("chat.postMessage")) == 2
