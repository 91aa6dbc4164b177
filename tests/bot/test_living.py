"""What the parts make together: an act at the desk, and what the clock says before it and after."""

import csv
import zipfile
from io import BytesIO, TextIOWrapper

import pytest

from storage.store import Store
from tests.agreements.histories import made
from tests.bot.living import READER, Living
from tests.storage.keeping import named
from views.page import File

PLAN = {"id": "M1", "what": "A plan is agreed", "date": "2017-07-07"}


@pytest.mark.parametrize(
    ("zone", "at"),
    [
        ("Europe/London", "2017-06-30 23:30"),  # half past midnight on 1 July
        ("Europe/London", "2017-06-30 14:30"),
        ("Pacific/Auckland", "2017-06-30 20:00"),
    ],
)
def test_what_is_done_before_the_day_begins_in_utc_is_edited_in_what_was_said_of_it(
    sqlite_store: Store, zone: str, at: str
) -> None:
    life = Living(sqlite_store, zone=zone).registers(made("a", "b", starts="2017-01-01", milestones=[PLAN]))
    life.asks("watch made")
    (reminder,) = life.at("2017-06-30 09:00").looks()

    assert "M1" in life.at(at).asks("done made M1")
    assert [one.edits for one in life.looks()] == [reminder.key]


def test_an_export_of_all_as_known_on_a_day_has_nothing_that_was_recorded_later(sqlite_store: Store) -> None:
    life = Living(sqlite_store).registers(made("a", "b", starts="2017-01-01", milestones=[PLAN]))
    life.at("2017-03-10 12:00").asks("moved made M1 to 31 August 2017 because the board is late")
    life.at("2017-04-01 12:00").registers(named("ashby"))

    for asked, ids, due in (
        ("export all csv as known on 1 March 2017", ["made"], "2017-07-07"),
        ("export all csv as known on 10 March 2017", ["made"], "2017-08-31"),
        ("export all csv", ["ashby", "made"], "2017-08-31"),
    ):
        (file,) = life.page(asked).files
        assert sorted(row["Reference"] for row in rows(file, "agreements")) == ids
        assert [row["Due"] for row in rows(file, "dates") if row["Item"] == "M1"] == [due]


@pytest.mark.parametrize(
    ("at", "to", "told"),
    [
        ("2017-06-06 17:30", "2017-06-07", "2017-06-07 09:00"),  # after hours, to the day after
        ("2017-06-10 10:00", "2017-06-12", "2017-06-12 09:00"),  # at a weekend, to Monday
        ("2017-06-06 10:00", "2017-06-08", "2017-06-07 09:00"),
    ],
)
def test_what_is_moved_so_near_that_its_day_of_telling_is_over_is_told_at_the_next_look_and_once(
    sqlite_store: Store, at: str, to: str, told: str
) -> None:
    life = Living(sqlite_store).registers(made("a", "b", starts="2017-01-01", milestones=[PLAN]))
    life.asks("watch made")
    found = []
    for day in range(1, 14):
        for hour in ("09:00", "10:00", "10:05", "17:30"):
            look = f"2017-06-{day:02} {hour}"
            found += [look for one in life.at(look).told() if one == f"M1@{to}"]
            if look == at:
                assert "M1" in life.asks(f"moved made M1 to {to} because the board meets then")
    assert [one for one in found if one <= f"{to} 18:00"] == [told]


@pytest.mark.parametrize(
    ("until", "said_on"), [("20 June 2017", "2017-06-20"), ("24 June 2017", "2017-06-26")]
)
def test_who_has_no_role_and_watches_nothing_is_told_of_what_they_put_off(
    sqlite_store: Store, until: str, said_on: str
) -> None:
    life = Living(sqlite_store).registers(made("a", "b", starts="2017-01-01", milestones=[PLAN]))
    answered = life.at("2017-06-01 09:00").asks(f"snooze made M1 until {until}", by=READER, channel="D1")
    assert "It is said again to you in direct messages" in answered

    told = {}
    for day in (*range(2, 28), 27):
        at = f"2017-06-{day:02} 09:00"
        if found := life.at(at).told(READER):
            told[at[:10]] = found
    assert told == {said_on: ["M1@2017-07-07"]}


def rows(file: File, table: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(BytesIO(file.content)) as archive:
        return list(csv.DictReader(TextIOWrapper(archive.open(f"{table}.csv"), "utf-8-sig")))
