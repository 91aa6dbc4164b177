"""The processes of the demonstration: the bot, started as in production, on one day at a time."""

import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from datetime import date
from http import HTTPStatus
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from bot.settings import environment
from handlers.listening import HERE

ROOT = Path(__file__).parent.parent
ROLES = ("serve", "clock")
"""The commands that run beside each other: the bot, which says on its port when it is ready, then the clock.

What the clock says before the bot is connected would come back to nobody.
"""
STARTS, ENDS = 60, 1
"""Seconds that a process is given to be ready, and to finish what it has in hand."""

Process = subprocess.Popen[bytes]


class Crew:
    """The processes that run just now, all on the same day; they end with this process at the latest."""

    def __init__(self) -> None:
        """Begin with none, and with no settings for those that are to be started."""
        self.settings: Mapping[str, str] = {}
        self._working: dict[str, Process] = {}
        self._leaving: list[threading.Thread] = []
        self._over = threading.Event()
        self._turn = threading.Lock()

    def live_on(self, day: date) -> None:
        """Start every process anew to live on a day; raises RuntimeError where one does not start.

        Those before end while the new ones start.
        """
        self._dismiss()
        port = _free_port()
        here = {"PORT": str(port), "MOU_HOST": HERE, "MOU_PUBLIC_URL": f"http://{HERE}:{port}"}
        for role in ROLES:
            self._start([role, "--on", day.isoformat()], environment() | dict(self.settings) | here)
            self._wait(port)
        self._see_off()

    def ended(self) -> str:
        """Name the first process that has ended without being told to, or nothing where all run."""
        return next((role for role, each in tuple(self._working.items()) if each.poll() is not None), "")

    def stop(self) -> None:
        """End all processes, kindly first, those too that are just being started."""
        self._over.set()
        self._dismiss()
        self._see_off()

    def _start(self, command: list[str], settings: Mapping[str, str]) -> None:
        with self._turn:
            if not self._over.is_set():
                self._working[command[0]] = subprocess.Popen(  # noqa: S603 - our own command
                    [sys.executable, "-m", "bot.leash", *command],
                    stdin=subprocess.PIPE,
                    env=settings,
                    cwd=ROOT,
                )

    def _wait(self, port: int) -> None:
        for _ in range(STARTS * 20):
            if self._over.wait(0.05) or self.ended():
                break
            if _is_ready(port):
                return
        raise RuntimeError("The bot did not start. What it said stands in the terminal.")

    def _dismiss(self) -> None:
        with self._turn:
            for process in self._working.values():
                process.terminate()
                leaving = threading.Thread(target=_end, args=(process,))
                leaving.start()
                self._leaving.append(leaving)
            self._working = {}

    def _see_off(self) -> None:
        while self._leaving:
            self._leaving.pop().join()


def _end(process: Process) -> None:
    try:
        process.wait(ENDS)
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()  # which closes its input too


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind((HERE, 0))
        port: int = taken.getsockname()[1]
        return port


def _is_ready(port: int) -> bool:
    try:
        with urlopen(f"http://{HERE}:{port}/healthz", timeout=1) as answer:
            return bool(answer.status == HTTPStatus.OK)
    except (URLError, OSError):
        return False
