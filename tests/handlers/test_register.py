"""The doors before a real desk: the sample register in a real database, from payload to blocks."""

import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from slack_bolt import BoltResponse

from agreements.records import Actor
from agreements.requests import ImportEntry
from agreements.terms import Terms
from agreements.terms.canonical import digest
from bot.desk import Desk
from documents.entry import read_entry
from handlers.home import PROMPTS
from handlers.slack_app import slack_app
from questions.commands.table import COMMANDS
from storage.store import Store, open_store
from tests.conftest import FillOnce
from tests.handlers import sent
from tests.handlers.desks import says_nothing
from tests.handlers.judging import judge
from tests.handlers.loopback import LoopbackSlack
from tests.views.judges import walked
from views.blocks import SHARE
from views.modals import AGREEMENT

SAMPLES = sorted((Path(__file__).parents[2] / "register").glob("*.yaml"))
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
Send = Callable[[sent.Payload], BoltResponse]


def desk_before(store: Store) -> Desk:
    """Put a desk before a store."""
    return Desk(store, clock=lambda: NOW, zone=ZoneInfo("Europe/London"))


def import_samples(url: str) -> None:
    """Put the samples in a register."""
    store = open_store(url)
    for path in SAMPLES:
        terms = read_entry(path.read_bytes(), str(path))
        assert isinstance(terms, Terms)
        act = ImportEntry(terms, digest(terms), path.name)
        desk_before(store).decide(act, actor=Actor("terminal"))
    store.close()


@pytest.fixture
def sampled(sqlite_url: str, sqlite_store: Store, fill_once: FillOnce) -> Desk:
    """Put a desk before a register on SQLite with the samples in it."""
    fill_once(sqlite_url, import_samples)
    return desk_before(sqlite_store)


def before(desk: Desk, slack: LoopbackSlack) -> Send:
    """Open Slack's doors before a desk, and judge all that comes out of them."""
    app = slack_app(desk, says_nothing, bot_token="xoxb-1", signing_secret=sent.SECRET, api_url=slack.api_url)
    slack.forget()

    def dispatch(payload: sent.Payload) -> BoltResponse:
        already = len(slack.calls)
        response = app.dispatch(sent.request(payload))
        judge(response, slack.calls[already:])
        return response

    return dispatch


@pytest.fixture
def send(sampled: Desk, slack: LoopbackSlack) -> Send:
    return before(sampled, slack)


def buttons(said: dict[str, Any]) -> Iterator[dict[str, Any]]:
    return (one for one in walked(said["blocks"]) if one.get("type") == "button")


def test_where_the_doncaster_agreement_stands_is_said_from_either_database_and_once(
    database_url: str, store: Store, slack: LoopbackSlack, fill_once: FillOnce
) -> None:
    fill_once(database_url, import_samples)
    send = before(desk_before(store), slack)
    said = json.loads(send(sent.command("status Doncaster")).body)
    first = said["text"].splitlines()[0]
    assert "31 March 2018" in first
    assert "signed" in first
    mention = sent.mention("status Doncaster")
    send(mention)
    send(mention | {"retried": True})  # Slack signs each try anew
    [answer] = slack.of("chat.postMessage")
    assert answer["text"].splitlines()[0] == first


def test_tries_of_one_event_at_once_are_answered_once_from_either_database(
    database_url: str, store: Store, slack: LoopbackSlack, fill_once: FillOnce
) -> None:
    fill_once(database_url, import_samples)
    app = slack_app(
        desk_before(store),
        says_nothing,
        bot_token="xoxb-1",
        signing_secret=sent.SECRET,
        api_url=slack.api_url,
    )
    mention = sent.mention("status Doncaster")
    tries = [sent.request(mention, at=sent.NOW() - late) for late in range(8)]
    with ThreadPoolExecutor(8) as at_once:
        assert {response.status for response in at_once.map(app.dispatch, tries)} == {200}
    assert len(slack.of("chat.postMessage")) == 1


def test_a_thread_is_a_conversation_of_its_own(send: Send, slack: LoopbackSlack) -> None:
    send(sent.mention("status Doncaster", thread_ts="1.1"))
    send(sent.mention("status Stockport", thread_ts="2.2"))
    send(sent.mention("dates", thread_ts="1.1"))
    assert "Doncaster" in slack.of("chat.postMessage")[-1]["text"].splitlines()[0]
    send(sent.mention("dates", thread_ts="3.3"))
    assert "Which agreement" in slack.of("chat.postMessage")[-1]["text"]


def test_a_half_said_command_is_finished_in_a_form(send: Send, slack: LoopbackSlack) -> None:
    send(sent.command("status", slack.response_url()))
    view = slack.of("views.open")[0]["view"]
    [option] = json.loads(send(sent.typed_so_far("stockp", AGREEMENT, view)).body)["options"]
    send(sent.submitted(view, {AGREEMENT: {AGREEMENT: {"selected_option": option}}}))
    assert slack.of("hooks/1")[0]["text"].startswith("Stockport")


def test_home_shows_the_agreements(send: Send, slack: LoopbackSlack) -> None:
    send(sent.opened("home"))
    assert slack.of("views.publish")[0]["view"]["blocks"]


def test_every_example_and_each_button_below_it_is_answered_as_slack_takes_it(
    send: Send, slack: LoopbackSlack
) -> None:
    url = slack.response_url()
    pressed: set[str] = set()
    for example in dict.fromkeys(command.example for command in COMMANDS):
        answered = send(sent.command(example, url)).body
        said = json.loads(answered) if answered else slack.of("views.open")[-1]["view"]
        for button in buttons(said):
            if button["value"] not in pressed and button["action_id"] != SHARE:
                send(sent.pressed(button["action_id"], button["value"], url))
                send(sent.pressed_in_view(button["action_id"], button["value"], "modal"))
            pressed.add(button["value"])
        for share in (one for one in buttons(said) if one["action_id"] == SHARE):  # none below an act
            send(sent.pressed(SHARE, share["value"], url))
    assert len(pressed) > len(COMMANDS)
    assert "Something went wrong" not in json.dumps([call.said for call in slack.calls])


def test_what_the_bot_suggests_to_ask_is_understood(sampled: Desk) -> None:
    manifest = yaml.load(
        (SAMPLES[0].parents[1] / "manifest.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader
    )
    [command] = manifest["features"]["slash_commands"]
    suggested = [prompt["message"] for prompt in PROMPTS] + command["usage_hint"].split(" | ")
    for said in suggested:
        page, _ = sampled.ask(said, actor=Actor("U1"))
        assert not page.refused, said
        assert not page.asks_which, said


@pytest.mark.parametrize(
    "hostile",
    [
        "<!channel> <@U0ADMIN> <https://evil.test|status Doncaster>",
        "*bold* _it_ `code` :tada: &lt;!everyone&gt;",
        '{"type":"section"} "blocks":[]',
        "x" * 10_000,
        "\u202egnihton\u202c \x00\x1b[31m",
        "",
    ],
)
def test_hostile_words_are_only_words(hostile: str, send: Send, slack: LoopbackSlack) -> None:
    for payload in (sent.command(hostile), sent.mention(hostile), sent.direct(hostile)):
        send(payload)
    assert len(slack.of("chat.postMessage")) == 2


def test_with_the_database_away_the_user_is_told_in_words_with_a_reference(
    sqlite_url: str, sqlite_store: Store, send: Send, slack: LoopbackSlack
) -> None:
    sqlite_store.close()
    Path(sqlite_url.removeprefix("sqlite:///")).write_bytes(b"no database any more" * 100)
    said = json.loads(send(sent.command("status Doncaster")).body)["text"]
    assert re.search(r"[0-9a-f]{8}", said)
    assert "register" in said
    send(sent.mention("status Doncaster"))
    assert re.search(r"[0-9a-f]{8}", slack.of("chat.postMessage")[0]["text"])
