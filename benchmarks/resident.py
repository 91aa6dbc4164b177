"""Processes whose memory is measured: ours and a bare Bolt app, each after answering a hundred commands."""

import re
import tempfile
from pathlib import Path

from benchmarks.slack import SECRET, bare_app, command
from tests.handlers.loopback import LoopbackSlack


def ours() -> None:
    """Answer a hundred commands and print the largest resident memory, in KiB."""
    from benchmarks.databases import desk, fill  # noqa: PLC0415 - the bare app is measured without them
    from handlers.slack_app import slack_app  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder, LoopbackSlack() as slack:
        store = fill(f"sqlite:///{folder}/mou.sqlite3", 5)
        app = slack_app(desk(store), bot_token="xoxb-bench", signing_secret=SECRET, api_url=slack.api_url)
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
