"""Asks the sample register, or made-up agreements: the request is decided and put into words, no storage."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import yaml

from agreements.agreement import Agreement
from agreements.answers import DueDate, Register
from agreements.days.calendar import Period
from agreements.days.occurrences import occurrences
from agreements.marks import mark_of
from agreements.recorded import OPERATOR
from agreements.records import Actor, Entry, Record, Written
from agreements.requests import Base, ImportEntry, Named
from agreements.standing import standing
from agreements.terms import Terms
from agreements.terms.names import key, names
from answering.decide import decide
from views.page import Page
from views.words import page

REGISTER = Path(__file__).parents[2] / "register"
TODAY = date(2026, 11, 22)
CLERK = Actor("U1", "T1", "C1")
SAMPLES = sorted(path.stem for path in REGISTER.glob("*.yaml"))


@dataclass(frozen=True)
class Group:
    word: str
    title: str


@dataclass(frozen=True)
class Command:
    name: str
    group: Group
    usage: str
    summary: str
    example: str
    records: bool = False


ASKING, FINDING = Group("asking", "Ask about one"), Group("finding", "Find dates")
COMMANDS = (
    Command("status", ASKING, "status NAME", "Where an agreement stands", "status Doncaster"),
    Command("due", FINDING, "due PERIOD", "What falls due", "due 30 days"),
    Command("stop", FINDING, "stop NAME", "Say no more of it", "stop Doncaster", records=True),
)


@cache
def raw(name: str) -> str:
    return (REGISTER / f"{name}.yaml").read_text(encoding="utf-8")


@cache
def sample(name: str) -> Terms:
    return terms_from(yaml.load(raw(name), yaml.CSafeLoader))


def terms_from(plain: object) -> Terms:
    return Terms.model_validate_json(json.dumps(plain, default=str))


def entry(terms: Terms, sequence: int = 1, file_name: str = "") -> Entry:
    """Make the entry of some terms that was written on that day of November 2026."""
    written = Written(sequence, datetime(2026, 11, sequence, 9, tzinfo=UTC), CLERK)
    name = file_name or f"{terms.id}.yaml"
    return Entry(agreement=terms.id, terms=terms, digest=str(sequence), file_name=name, written=written)


def ask(
    request: Base,
    *register: Terms,
    today: date = TODAY,
    records: Sequence[Record] = (),
) -> Page:
    """Answer a request from some agreements' terms, or from the records given of one."""
    read = read_for(request, register or tuple(sample(name) for name in SAMPLES), today)
    if records:
        read = replace(read, agreements=(Agreement(request.reads.agreements[0], tuple(records)),))
    actor = OPERATOR if isinstance(request, ImportEntry) else CLERK
    return page(decide(request, read, today=today, actor=actor).answer, COMMANDS)


def read_for(request: Base, known: Sequence[Terms], today: date) -> Register:
    """Read what storage would read for a request."""
    reads, day = request.reads, request.when.as_of or today
    return Register(
        tuple(Agreement(one.id, (entry(one),)) for one in known if one.id in reads.agreements),
        tuple(known),
        tuple(due(known, reads.occurrences, today)) if reads.occurrences else (),
        marks=tuple(mark_of(terms, day) for terms in known) if reads.shows else (),
    )


def due(known: Iterable[Terms], period: Period, today: date) -> Iterable[DueDate]:
    """Find the dates that storage would find."""
    for terms in known:
        for one in occurrences(terms, standing(terms, today).starts_on):
            if one.window and one.window.meets(period):
                yield DueDate(terms.id, terms.short_name, one)


def named(said: str, *register: Terms) -> tuple[Named, ...]:
    """Find a name as the reader of questions would."""
    return tuple(
        Named(terms.id, name.text, name.rank, name.item)
        for terms in register or tuple(sample(one) for one in SAMPLES)
        for name in names(terms)
        if name.key == key(said)
    )


SMALL = {
    "id": "small",
    "title": "Small",
    "short_name": "Small MoU",
    "parties": [{"id": "a-ccg", "name": "A CCG"}],
    "commencement": {"rule": "fixed_date", "date": "2026-04-01"},
    "end": {"date": "2028-03-31"},
}
