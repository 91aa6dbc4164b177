"""How the demonstration starts and ends: one command, its processes, and nothing left of them."""

import os
import pty
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot import crew as crew_module
from bot import demo, sample
from bot.crew import Crew
from bot.settings import environment
from practice import running
from tests.practice.visitor import Visitor, call
from tests.waiting import LONG, line, until

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "bot", "demo", "--port"]


@contextmanager
def started(*more: str, stdin: int = subprocess.DEVNULL) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """Start the demonstration as `make demo` does, in a process group of its own; gives its address."""
    process = subprocess.Popen(
        [*COMMAND, "0", *more], cwd=ROOT, stdin=stdin, stdout=subprocess.PIPE, text=True, process_group=0
    )
    assert process.stdout
    try:
        said = line(process.stdout) + line(process.stdout)
        address = re.search(r"http://\S+", said)
        assert address, said
        yield process, address[0]
    finally:
        process.kill()
        process.wait(LONG)
        process.stdout.close()


def crew_of(process: "subprocess.Popen[str]") -> list[int]:
    """List the processes that a demonstration has started and that still run."""
    listing = ["ps", "-o", "pid=,args=", "-A"]
    listed = subprocess.run(listing, capture_output=True, text=True, check=True, timeout=LONG)
    group = {int(line.split()[0]) for line in listed.stdout.splitlines() if "bot.leash" in line}
    return [each for each in group if os.getpgid(each) == process.pid]


@pytest.mark.long
def test_told_to_end_it_ends_all() -> None:
    with started() as (process, _):
        process.send_signal(signal.SIGINT)
        assert process.wait(LONG) == 0
        until(lambda: not crew_of(process), LONG)


def answered(visitor: Visitor, words: str) -> None:
    """Wait until what was typed last is answered with these words."""
    until(lambda: words in str(visitor.last("C0GENERAL").get("text")), LONG)


@pytest.mark.long
def test_what_is_kept_is_there_next_time(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    for time in (1, 2):
        with started("--keep", str(folder)) as (process, address):
            clerk = Visitor(address, "U0CLERK")
            assert clerk.state()["day"]["day"] == ("2017-11-20" if time == 1 else "2017-11-21")
            if time == 1:
                clerk.post("day", day="2017-11-21")
                clerk.say("/mou moved Doncaster M3 to 28 February 2018 because lawyers", "C0GENERAL")
                answered(clerk, "28 February 2018")
            clerk.say("/mou history Doncaster", "C0GENERAL")
            answered(clerk, "M3")
            process.terminate()
            assert process.wait(LONG) == 0
    (folder / "workspace.json").write_text("my notes", encoding="utf-8")
    ended = subprocess.run(
        [*COMMAND, "0", "--keep", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONG,
    )
    assert ended.returncode == 1
    assert "move it away to begin anew" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_ended_while_the_bot_starts_nobody_waits_until_it_is_ready(tmp_path: Path) -> None:
    database_url, crew = f"sqlite:///{tmp_path / 'mou.sqlite3'}", Crew()
    demo._filled(database_url).close()
    with socket.create_server(("127.0.0.1", 0)) as silent, ThreadPoolExecutor(1) as aside:
        crew.settings = {
            "SLACK_API_URL": f"http://127.0.0.1:{silent.getsockname()[1]}/api/",
            "SLACK_BOT_TOKEN": "xoxb-practice",
            "SLACK_APP_TOKEN": "xapp-practice",
            "MOU_DATABASE_URL": database_url,
            "MOU_PRACTICE": "1",
        }
        moving = aside.submit(crew.live_on, demo.FIRST_DAY)
        until(lambda: crew._working)
        crew.stop()
        with pytest.raises(RuntimeError, match="did not start"):
            moving.result(crew_module.STARTS / 2)
        assert crew._working == {}


@pytest.mark.long
def test_the_same_bot_answers_signed_requests_over_http(tmp_path: Path) -> None:
    database_url, crew = f"sqlite:///{tmp_path / 'mou.sqlite3'}", Crew()
    store = demo._filled(database_url)
    port = crew_module._free_port()
    bot_url = f"http://127.0.0.1:{port}/slack/events"
    practice = replace(demo._practice(store, crew, None, 0), bot_url=bot_url, ailing=None)
    with running(practice) as workspace:
        secrets = {"SLACK_SIGNING_SECRET": practice.signing_secret, "SLACK_APP_TOKEN": "", "PORT": str(port)}
        settings = environment() | demo._settings(workspace, database_url) | secrets
        command = [sys.executable, "-m", "bot", "serve", "--on", "2017-11-20"]
        bot = subprocess.Popen(command, cwd=ROOT, env=settings)
        try:
            until(lambda: crew_module._is_ready(port), LONG)
            jackie = Visitor(workspace.url, sample._user("doncaster-ccg"))
            jackie.say("/mou sign Doncaster agreement", "C0GENERAL")
            assert jackie.submit() == {}
            assert "Still to sign: Doncaster Borough Council" in str(jackie.modals()[-1])
            jackie.close()
            jackie.say("@mou status Doncaster", "C0GENERAL")
            until(lambda: jackie.last("C0GENERAL").get("thread_ts"))
        finally:
            bot.terminate()
            assert bot.wait(LONG) in {0, -signal.SIGTERM}
            store.close()


@pytest.mark.parametrize("ends", [pytest.param("quit", marks=pytest.mark.long), "killed"])
def test_a_terminal_without_a_browser_holds_the_conversation_until_whatever_ends_it_ends_all(
    ends: str,
) -> None:
    ours, theirs = pty.openpty()
    with started(stdin=theirs) as (process, address):
        assert "<title>" in call(address)[1]
        assert len(crew_of(process)) == len(crew_module.ROLES)
        assert line(process.stdout).startswith("Open it in a browser, or ask here")
        os.write(ours, b"status Doncaster\n")
        until(lambda: "not in force" in line(process.stdout))
        if ends == "quit":
            os.write(ours, b"quit\n")
        else:
            process.kill()
        assert process.wait(LONG) == (0 if ends == "quit" else -signal.SIGKILL)
        until(lambda: not crew_of(process), LONG)
    os.close(ours)
    os.close(theirs)
