"""Golden conversations: what people see, word for word, from a real register on both databases.

A dialog file holds lines of what is typed and the answer below each:

    @ 2017-12-01 as U-JACKIE        from here on, that is today and who asks
    @ 2017-12-01 as U-JACKIE in T9   and it is said in a thread, which is remembered
    > /mou status Doncaster          what is typed
    + party: doncaster-ccg           a blank filled in the form that the last answer opened
    + hand in                        the form is handed in
    & ferry.txt for Ferry Clinic     a file of tests/dialogs/papers is handed in, and kept under CODE
    ! harrowdale                     an agreement of tests.dialogs.shelf is put in the register with its text
    the answer, as plain text
    [a file that goes with it: what a picture shows]

`make dialogs` writes the answers anew; read the difference before you believe it.
"""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from agreements.records import Actor
from bot.desk import Desk
from views.page import File, Page
from views.text import text

DIALOGS = sorted(Path(__file__).parent.glob("*.txt"))
SAME_ON_BOTH = (
    "life-of-",
    *("asking.txt", "everyday", "doncaster", "lancashire", "nottinghamshire", "southend"),
    "following-on",
    "waiting",
    "plain-words",
    "handed-in",
    "handed-out",
    *("running-doncaster", "running-lancashire", "running-nottinghamshire", "running-southend"),
)
"""Dialogs that only ask, that record what one beside them records on both, or that are mostly files."""
PAPERS = Path(__file__).parent / "papers"
SECRET = re.compile(r"/calendar/[\w-]{43}\.ics", re.ASCII)
CODE = re.compile(r"(?<=\bimport )[0-9a-f]{8}\b")
SETTING = re.compile(r"@ (?P<day>\d{4}-\d\d-\d\d)(?: as (?P<user>\S+))?(?: in (?P<thread>\S+))?")


def _marked(path: Path) -> object:
    return pytest.param(path, marks=pytest.mark.both_in_long if path.name.startswith(SAME_ON_BOTH) else ())


@pytest.mark.parametrize("path", [*map(_marked, DIALOGS)], ids=lambda path: path.stem)
def test_dialog(
    path: Path, living_on: Callable[[date], Desk], shelve: Callable[[str], None], *, rewrite: bool
) -> None:
    script = path.read_text(encoding="utf-8")
    played = play(script, living_on, shelve)
    if rewrite:
        path.write_text(played, encoding="utf-8")
    assert played == script


def play(script: str, living_on: Callable[[date], Desk], shelve: Callable[[str], None]) -> str:
    """Have the conversation again: what is typed stays, the answers are those given now."""
    conversation = Conversation(living_on, shelve)
    played = [line for said in _typed(script) for line in (said, *conversation.hear(said))]
    return "\n".join(played).rstrip("\n") + "\n"


def _typed(script: str) -> list[str]:
    return [line for line in script.splitlines() if line[:2] in {"@ ", "> ", "+ ", "# ", "! ", "& "}]


def _described(file: File) -> str:
    assert file.content
    return f"[{file.name}: {file.alt}]" if file.alt else f"[{file.name}]"


class Conversation:
    """Who is asking on which day, and the form that is open."""

    def __init__(self, living_on: Callable[[date], Desk], shelve: Callable[[str], None]) -> None:
        self._living_on = living_on
        self._shelve = shelve
        self._desk = living_on(date(2026, 11, 22))
        self._actor = Actor("U-READER", team="T1", channel="C1")
        self._thread = ""
        self._open: Page | None = None
        self._filled: dict[str, str] = {}
        self._code = ""

    def hear(self, said: str) -> list[str]:
        """Answer a line of the script with lines of text."""
        mark, words = said[:2], said[2:]
        if mark == "# ":
            return [""]
        if mark == "@ ":
            self._set(said)
            return [""]
        if mark == "! ":
            self._shelve(words)
            return [""]
        if mark == "+ " and words != "hand in":
            name, _, value = words.partition(": ")
            self._filled[name] = value
            return []
        page = self._answer(mark, words.replace("CODE", self._code))
        said = SECRET.sub("/calendar/SECRET.ics", text(page))
        self._code = next(iter(CODE.findall(said)), self._code)
        said = said.replace(self._code, "CODE") if self._code else said
        return [said, *(_described(file) for file in page.files), ""]

    def _answer(self, mark: str, words: str) -> Page:
        match mark:
            case "+ ":
                page = self._hand_in()
            case "& ":
                page = self._take_in(words)
            case _:
                page = self._ask(words)
        if page.form or mark != "+ ":  # a form that was refused is still open, as it was filled
            self._open, self._filled = page, {}
        return page

    def _set(self, said: str) -> None:
        setting = SETTING.fullmatch(said)
        assert setting, f"not a setting: {said}"
        self._desk = self._living_on(date.fromisoformat(setting["day"]))
        if setting["user"]:
            self._actor = Actor(setting["user"], team="T1", channel="C1")
        self._thread = setting["thread"] or ""

    def _ask(self, words: str) -> Page:
        page, _ = self._desk.ask(words, actor=self._actor, thread=self._thread)
        return page

    def _take_in(self, words: str) -> Page:
        name, _, about = words.partition(" for ")
        file = File.made(name, (PAPERS / name).read_bytes())
        return self._desk.take_in(file, actor=self._actor, about=about)

    def _hand_in(self) -> Page:
        assert self._open, "no form is open"
        form = self._open.form
        assert form, "no form is open"
        initial = {blank.name: blank.initial for blank in form.blanks}
        return self._desk.hand_in(form.name, dict(form.carried), initial | self._filled, actor=self._actor)
