"""A channel that is shared with another organisation's workspace, and what the bot is told there."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from practice import Channel, Practice, Running, running
from tests.practice.bot import Notary, close_aside, connect
from tests.practice.visitor import Visitor, call
from tests.waiting import until

BARE = {"id", "file_access"}


@pytest.fixture
def workspace(practice: Practice) -> Iterator[Running]:
    shared = Channel("C0SHARED", "shared", bot=True, connected=True)
    with running(replace(practice, channels=(*practice.channels, shared))) as served:
        yield served


@pytest.fixture
def notary(workspace: Running) -> Iterator[Notary]:
    bot, handler = connect(workspace)
    yield bot
    handler.client.auto_reconnect_enabled = False
    close_aside(handler)


@pytest.mark.parametrize("channel", ["C0SHARED", "C0PARTNER"])
def test_of_a_file_in_a_shared_channel_the_bot_is_told_the_id_only(
    notary: Notary, jackie: Visitor, workspace: Running, channel: str
) -> None:
    upload = f"{workspace.url}/page/upload?as=U0JACKIE&name=signed.pdf"
    file_id = json.loads(call(upload, b"x", {"Content-Type": "application/octet-stream"})[1])["id"]
    jackie.say("@notary this one", channel, files=[file_id])

    body = until(lambda: notary.of("app_mention"))[0]
    history = notary.app.client.conversations_history(channel=channel)["messages"]
    shared = channel == "C0SHARED"
    assert body["is_ext_shared_channel"] is shared
    for (file,) in (body["event"]["files"], history[-1]["files"]):
        assert file["id"] == file_id
        assert (set(file) == BARE) is shared
    assert notary.app.client.files_info(file=file_id)["file"]["name"] == "signed.pdf"
    assert jackie.messages(channel)[0]["files"][0]["name"] == "signed.pdf"
