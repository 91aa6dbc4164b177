"""Two agreements of one short name, as of one place after the other: each is told apart from the other."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agreements.days.calendar import Period
from agreements.records import Actor
from agreements.requests import Due, ImportEntry, ListAgreements, WhoIs
from agreements.terms import Terms
from bot.desk import Desk
from storage.store import Store
from tests.agreements.histories import day
from tests.questions.loose.desk import MemoryDesk
from tests.questions.memory import entry
from tests.views.asking import ask, named
from views.text import text

TODAY = day("2024-02-29")
PARTIES = [{"id": "burgh", "name": "Sallow Burgh Council"}, {"id": "mill", "name": "Sallow Mill"}]


def _locks(name: str, title: str, place: str, until: str) -> Terms:
    return entry(
        name,
        title=title,
        short_name="Locks MoU",
        place=place,
        parties=PARTIES,
        commencement={"rule": "fixed_date", "date": "2020-02-29", "clause": "1"},
        end={"date": until, "clause": "1"},
    )


UPPER, LOWER = (
    _locks("locks", "Locks", "Uppham", "2024-03-31"),
    _locks("locks-2", "Locks", "Lowham", "2024-06-30"),
)
NEXT = _locks("locks-3", "Locks of the next five years", "Nextham", "2024-09-30")


@pytest.mark.parametrize(
    "said",
    [
        "which agreements is Sallow Mill in?",
        "compare when uppham and lowham end",
        "which ends later, uppham or lowham?",
        "which agreements end in 2024?",
    ],
)
def test_what_is_told_of_both_tells_them_apart(said: str) -> None:
    shown = text(MemoryDesk((UPPER, LOWER)).ask(said, today=TODAY))
    assert "Locks MoU (locks)" in shown
    assert "Locks MoU (locks-2)" in shown


def test_lists_tell_them_apart_and_count_both() -> None:
    both = (UPPER, LOWER)
    listed = text(ask(ListAgreements(), *both, today=TODAY))
    falls = text(ask(Due(Period(TODAY, day("2024-12-31"))), *both, today=TODAY))
    for shown in (listed, falls):
        assert "Locks MoU (locks) " in shown
        assert "Locks MoU (locks-2) " in shown
    mill = ask(WhoIs("Sallow Mill", named("Sallow Mill", *both)), *both, today=TODAY)
    assert (
        mill.headline.text
        == "Sallow Mill is named in 2 agreements: Locks MoU (locks) and Locks MoU (locks-2)."
    )


def test_one_of_a_title_of_its_own_is_called_by_that() -> None:
    shown = text(ask(ListAgreements(), UPPER, NEXT, today=TODAY))
    assert "Locks of the next five years" in shown
    assert "Locks MoU (" not in text(ask(ListAgreements(), NEXT, today=TODAY))


def test_choices_tell_them_apart(sqlite_store: Store) -> None:
    desk = Desk(
        sqlite_store,
        clock=lambda: datetime(2024, 2, 29, 9, tzinfo=UTC),
        zone=ZoneInfo("UTC"),
        administrators=("U0ADMIN",),
    )
    admin = Actor("U0ADMIN", "T1", "C1")
    for terms in (UPPER, LOWER):
        desk.decide(ImportEntry(terms, terms.id, terms.id), actor=Actor("terminal"))
        desk.ask(f"watch {terms.id}", actor=admin)
    apart = (("locks", "Locks MoU (locks)"), ("locks-2", "Locks MoU (locks-2)"))
    for typed in ("", "lock"):
        assert desk.suggest(typed, actor=admin, limit=9) == apart
    form = desk.form("people add", actor=admin)
    assert form
    assert apart in [tuple((one.value, one.called) for one in blank.choices) for blank in form.blanks]
    watching = text(desk.ask("watching", actor=admin)[0])
    assert all(name in watching for _, name in apart), watching
