"""What `make score` prints: how many questions of a file were answered right, by kind of question.

    python -m benchmarks.score [FILE] [--register FOLDER] [--in-memory] [--show]

The file is in the format described at the head of the development questions. The questions are asked through
`mou ask --json -`, of the sample register, or of the register files of a folder, in a database made for it;
`--in-memory` asks it without the command line, `--show` prints what was not right.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

DEFAULT = Path(__file__).parents[2] / "shared" / "questions-dev.yaml"

REGISTER = Path(__file__).parents[1] / "register"
WRONG_COSTS = 2


@dataclass(frozen=True)
class Given:
    """An answer as handed out by `mou ask --json`."""

    text: str
    refused: bool
    asks_which: bool
    agreements: tuple[str, ...]


@dataclass(frozen=True)
class Judged:
    """A question, its answer and what became of it."""

    question: dict[str, Any]
    given: Given
    outcome: str


RIGHT, WRONG, REFUSED, MADE_UP, ASKED = (
    "right",
    "wrong",
    "refused though answerable",
    "answered though not stated",
    "asked which",
)
OUTCOMES = (RIGHT, WRONG, REFUSED, MADE_UP, ASKED)


def judge(question: dict[str, Any], given: Given, phrases: dict[str, Sequence[str]]) -> str:
    """Judge an answer by the rules at the head of the questions' file."""
    text = _plain(given.text)
    if question.get("must_ask"):
        return RIGHT if _any(text, phrases["clarify"]) else WRONG
    holds = all(
        _any(text, one if isinstance(one, list) else [one]) for one in question.get("must_contain") or ()
    )
    listed = set(given.agreements) & set(question.get("wrong_if_listed") or ())
    if question.get("must_refuse"):
        return RIGHT if holds and _any(text, phrases["refusal"]) else MADE_UP
    right = holds and not listed and _comes_down_to(text, question.get("verdict"))
    if right:
        return RIGHT
    if given.asks_which:
        return ASKED
    return REFUSED if given.refused else WRONG


def _any(text: str, wanted: Sequence[str]) -> bool:
    return any(_plain(str(one)) in text for one in wanted)


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("\u2019", "'").split())


def _comes_down_to(text: str, verdict: str | None) -> bool:
    """Say whether the first line does not come down to the opposite of the verdict."""
    opposite = {"yes": "no", "no": "yes"}.get(verdict or "")
    first = text.split(maxsplit=1)[0].strip(".,:;") if text else ""
    return opposite is None or first != opposite


def through_cli(questions: Sequence[dict[str, Any]], day: date | None, register: Path) -> list[Given]:
    """Ask the command line, in one run."""
    lines = [
        json.dumps({"ask": q["question"], "thread": q["thread"], "on": str(q.get("on") or day or "")})
        for q in questions
    ]
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'mou.sqlite3'}"
        _mou(database, "migrate")
        _mou(database, "import", *sorted(str(path) for path in register.glob("*.yaml")))
        printed = _mou(database, "ask", "--json", "-", said="\n".join(lines))
    answers = [json.loads(line) for line in printed.splitlines()]
    return [Given(a["text"], a["refused"], a["asks_which"], tuple(a["agreements"])) for a in answers]


def _mou(database: str, *arguments: str, said: str = "") -> str:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=said,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env={**os.environ, "MOU_DATABASE_URL": database},
    ).stdout


def in_memory(questions: Sequence[dict[str, Any]], day: date | None, register: Path) -> list[Given]:
    from agreements.terms import Terms  # noqa: PLC0415
    from documents.entry import read_entry  # noqa: PLC0415
    from tests.questions.loose.desk import MemoryDesk  # noqa: PLC0415 - only where the command line is left out
    from views.text import text  # noqa: PLC0415

    read = (read_entry(path.read_bytes(), path.name) for path in sorted(register.glob("*.yaml")))
    desk = MemoryDesk(tuple(terms for terms in read if isinstance(terms, Terms)))
    pages = [
        desk.ask(q["question"], today=q.get("on") or day or date(2026, 11, 22), thread=q["thread"])
        for q in questions
    ]
    return [Given(text(page), page.refused, page.asks_which, page.agreements) for page in pages]


def with_threads(questions: list[dict[Any, Any]]) -> list[dict[str, Any]]:
    """Give each question the thread of the one that it follows, and stand it straight after that one."""
    by_id = {one["id"]: one for one in questions}
    for one in questions:
        if True in one:
            one["on"] = one.pop(True)  # YAML 1.1 reads a bare `on` as yes
        if isinstance(one.get("on"), str):
            one["on"] = date.fromisoformat(one["on"])
        first = one
        while first.get("follows"):
            first = by_id[first["follows"]]
        one["thread"] = first["id"]
    order = {one["id"]: place for place, one in enumerate(questions)}
    return sorted(questions, key=lambda one: (order[one["thread"]], order[one["id"]]))


def main() -> None:
    parser = argparse.ArgumentParser(description="Score the answers to a file of questions.")
    parser.add_argument("file", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--register", type=Path, default=REGISTER)
    parser.add_argument("--in-memory", action="store_true")
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    read = yaml.load(chosen.file.read_text("utf-8"), yaml.CSafeLoader)
    questions = with_threads(read["questions"])
    phrases = {"refusal": read["refusal_phrases"], "clarify": read["clarify_phrases"]}
    ask = in_memory if chosen.in_memory else through_cli
    given = ask(questions, read.get("as_of"), chosen.register)
    judged = [Judged(q, one, judge(q, one, phrases)) for q, one in zip(questions, given, strict=True)]
    report(judged)
    if chosen.show:
        show(judged)


def report(judged: Sequence[Judged]) -> None:
    kinds = sorted({one.question["kind"] for one in judged})
    print(f"{'':<18}" + "".join(f"{name:>28}" for name in OUTCOMES))
    for kind in (*kinds, "all"):
        counts = Counter(one.outcome for one in judged if kind in {"all", one.question["kind"]})
        print(f"{kind:<18}" + "".join(f"{counts[name]:>28}" for name in OUTCOMES))
    counts = Counter(one.outcome for one in judged)
    wrong = counts[WRONG] + counts[MADE_UP]
    headline = counts[RIGHT] - WRONG_COSTS * wrong
    print(f"right {counts[RIGHT] / len(judged):.1%}; headline {headline / len(judged):.1%}")


def show(judged: Sequence[Judged]) -> None:
    for one in judged:
        if one.outcome != RIGHT:
            print(f"\n{one.question['id']} {one.outcome}: {one.question['question']}\n  {one.given.text}")


if __name__ == "__main__":
    main()
