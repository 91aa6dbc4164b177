"""The terminal's door: the same words as in Slack, printed plainly or as JSON lines."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date

from agreements.days.calendar import FIRST_DAY, LAST_DAY
from agreements.records import Actor
from handlers.desk import Desk
from handlers.filling import LeftError, fill, refill
from views.page import Form, Line, Page
from views.text import text

ANSWERED, REFUSED = 0, 2


def as_json(question: str, page: Page) -> str:
    """Write an answer as one line of JSON."""
    return json.dumps(
        {
            "question": question,
            "kind": page.kind,
            "text": text(page),
            "refused": page.refused,
            "asks_which": page.asks_which,
            "agreements": list(page.agreements),
            "citations": [asdict(cite) for cite in page.cites],
        },
        ensure_ascii=False,
    )


@dataclass(frozen=True)
class Question:
    """One line asked: the words, and optionally its conversation, its day and its asker."""

    ask: str
    thread: str = ""
    on: str = ""
    as_: str = ""


def questions_in(lines: Iterable[str]) -> Iterator[Question]:
    """Read one question a line: plain words, or JSON `{"ask": …, "thread": …, "on": …, "as": …}`."""
    for line in lines:
        said = line.strip()
        if said:
            yield _question(said)


def _question(said: str) -> Question:
    try:
        given = json.loads(said) if said.startswith("{") else None
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        return Question(said)
    ask, thread, on, as_ = (str(given.get(name) or "") for name in ("ask", "thread", "on", "as"))
    return Question(ask, thread, on, as_)


def answer_line(
    desk_on: Callable[[date | None], Desk], question: Question, *, on: date | None, actor: Actor, thread: str
) -> Page:
    """Answer one of many lines on its own day; a defect is this line's alone, and the next goes on."""
    try:
        day = _day(question.on) if question.on else on
    except ValueError:
        return desk_on(on).ask(f"list as of {question.on}", actor=actor)[0]  # which says why it is no day
    desk = desk_on(day)
    try:
        page, _ = desk.ask(question.ask, actor=actor, thread=thread)
    except Exception as defect:  # noqa: BLE001 - whatever it is, the other lines want their answers
        return desk.apologise(defect)
    return page


def _day(said: str) -> date:
    """Read a day; raises ValueError where it is none, or none that can be counted from."""
    day = date.fromisoformat(said)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(day)
    return day


def answer(desk: Desk, said: str, *, actor: Actor, show: Callable[[Page], None], thread: str = "") -> Page:
    """Answer what was said and show it; a form is filled there and then, and its answer shown too."""
    page, _ = desk.ask(said, actor=actor, thread=thread)
    show(page)
    while page.form is not None:  # what looks like a slip is asked again
        try:
            page = _filled(page.form, desk, actor=actor, show=show)
        except (EOFError, KeyboardInterrupt):
            return page
        except LeftError as left:
            show(Page(Line("You left the form. Nothing was recorded.")))
            return answer(desk, left.said, actor=actor, show=show, thread=thread) if left.said else page
    return page


def _filled(form: Form, desk: Desk, *, actor: Actor, show: Callable[[Page], None]) -> Page:
    """Have a form filled, with what is wrong asked again and no more than that, and hand it in."""
    values = fill(form, read_line=input, say=print)
    while True:
        page = desk.hand_in(form.name, dict(form.carried), values, actor=actor)
        show(page)
        faulty = {field for field, _ in page.faults} & values.keys()
        if not faulty:
            return page
        values = refill(form, values, faulty, read_line=input, say=print)


def converse(desk: Desk, *, actor: Actor, show: Callable[[Page], None]) -> None:
    """Hold a conversation: one answer for each line, until the line ends or says `quit`."""
    while True:
        try:
            said = input("mou> ")
        except (EOFError, KeyboardInterrupt):
            return
        if said.strip().casefold() in {"quit", "exit", "bye"}:
            return
        if said.strip():
            answer(desk, said, actor=actor, show=show, thread=f"terminal:{actor.user}")
