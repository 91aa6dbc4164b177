"""Processes whose memory is measured: ours and a bare Bolt app, each after answering a hundred commands."""

import re
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.slack import SECRET, bare_app, command
from tests.handlers.desks import says_nothing
from tests.handlers.loopback import LoopbackSlack


def ours(url: str) -> None:
    """Answer a hundred commands from a register and print the largest resident memory, in KiB."""
    from bot.desk import Desk  # noqa: PLC0415 - the bare app is measured without them
    from handlers.slack_app import slack_app  # noqa: PLC0415
    from storage.store import open_store  # noqa: PLC0415

    with LoopbackSlack() as slack, closing(open_store(url)) as store:
        desk = Desk(store, clock=lambda: datetime.now(UTC), zone=ZoneInfo("Europe/London"))
        desk.prepare()
        app = slack_app(
            desk, says_nothing, bot_token="xoxb-bench", signing_secret=SECRET, api_url=slack.api_url
        )
        for _ in range(100):
            command(app, "list")
        print(peak())


def bare() -> None:
    """Answer a hundred commands and print the largest resident memory, in KiB."""
    with LoopbackSlack() as slack:
        app = bare_app(slack.api_url)
        for _ in range(100):
            command(app, "list")
        print(peak())


def peak() -> int:
    """Return this program's largest resident memory so far, in KiB, without what its parent had before it."""
    found = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found
    return int(found[1])
