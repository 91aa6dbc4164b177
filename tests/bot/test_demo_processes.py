"""How the demonstration starts and ends: one command, its processes, and nothing left of them."""

import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.practice.bot import until
from tests.practice.visitor import Visitor, call

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
        said = process.stdout.readline()
        address = re.search(r"http://\S+", said)
        assert address, said
        yield process, address[0]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def crew_of(process: "subprocess.Popen[str]") -> list[int]:
    """List the processes that a demonstration has started and that still run."""
    listed = subprocess.run(["ps", "-o", "pid=,args=", "-A"], capture_output=True, text=True, check=True)  # noqa: S607 - Debian's
    group = {int(line.split()[0]) for line in listed.stdout.splitlines() if "bot.leash" in line}
    return [each for each in group if os.getpgid(each) == process.pid]


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGHUP, signal.SIGKILL])
def test_whatever_ends_it_ends_all(told: signal.Signals) -> None:
    with started() as (process, address):
        assert "<title>" in call(address)[1]
        assert len(crew_of(process)) == 1
        process.send_signal(told)
        assert process.wait(10) == (-9 if told is signal.SIGKILL else 0)
        until(lambda: not crew_of(process))


def test_what_is_kept_is_there_next_time(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    for time in (1, 2):
        with started("--keep", str(folder)) as (process, address):
            clerk = Visitor(address, "U0CLERK")
            assert clerk.state()["day"]["day"] == ("2017-11-20" if time == 1 else "2017-11-21")
            if time == 1:
                clerk.post("day", day="2017-11-21")
                clerk.say("/mou moved Doncaster M3 to 28 February 2018 because lawyers", "C0GENERAL")
            clerk.say("/mou history Doncaster", "C0GENERAL")
            assert "M3" in str(clerk.last("C0GENERAL"))
            process.terminate()
            assert process.wait(10) == 0
    (folder / "workspace.json").write_text("my notes", encoding="utf-8")
    ended = subprocess.run(
        [*COMMAND, "0", "--keep", str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "move it away to begin anew" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_terminal_without_a_browser_holds_the_conversation() -> None:
    ours, theirs = pty.openpty()
    with started(stdin=theirs) as (process, _):
        os.write(ours, b"status Doncaster\nquit\n")
        said, _ = process.communicate(timeout=20)
        assert process.returncode == 0
    assert "Open it in a browser, or ask here" in said
    assert "not in force" in said
    os.close(ours)
    os.close(theirs)
