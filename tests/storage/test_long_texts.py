"""Texts as long as people may hand them in are kept, found and restored, whatever an index takes."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from agreements.change_notes.effects import PutItem
from agreements.terms import Milestone
from agreements.terms.facts import LONGEST_ID
from agreements.terms.names import key
from storage.backups import backup, restore
from storage.columns import key_of
from storage.errors import BackupRefused
from storage.store import Store, open_store
from storage.tables import postings
from storage.verifying import strayed
from tests.agreements.histories import day, given
from tests.storage.keeping import ANN, THEN, entry, keep, named, projections
from tests.storage.test_outbox import planned, posting, write


def long(seed: str, length: int = 3000) -> str:
    """Make up letters that no index can press together."""
    runs = (hashlib.sha256(f"{seed} {number}".encode()).hexdigest() for number in range(length // 64 + 1))
    return "".join(runs)[:length]


WORDS = " ".join(long(str(number), 12) for number in range(250))
NAMED = {
    "title": f"{WORDS} lighthouse",
    "short_name": long("short"),
    "also_called": [long("called"), f"{WORDS} harbour", f"{WORDS} quay"],
}


def test_an_agreement_with_long_names_is_kept_and_found_by_them(store: Store) -> None:
    keep(store, entry(named("ashby", **NAMED)), entry(named("barton", title=f"{WORDS} pier")))

    with store.reading(ANN) as tx:
        for name in (NAMED["title"], NAMED["short_name"], *NAMED["also_called"]):
            [found] = tx.vocabulary.exact((key(str(name)), "no such name"))
            assert (found.agreement, found.text, found.key) == ("ashby", name, key(str(name)))
        assert tx.vocabulary.exact((key(f"{WORDS} beacon"),)) == ()
        assert {one.agreement for one in tx.vocabulary.containing("lighthouse", 9)} == {"ashby"}
        assert {one.agreement for one in tx.vocabulary.containing(long("called"), 9)} == {"ashby"}
        assert {one.agreement for one in tx.vocabulary.starting(key(WORDS)[:40], 9)} == {"ashby", "barton"}
        assert {one for one, _ in tx.vocabulary.agreements(9)} == {"ashby", "barton"}
    assert strayed(store) == ()


def test_what_one_database_keeps_the_other_takes_back(
    sqlite_store: Store, postgresql_url: str, tmp_path: Path
) -> None:
    item = Milestone(id=long("id", LONGEST_ID), what=long("what"), date=day("2017-05-01"))
    life = given(named("ashby", **NAMED)).varied(PutItem("milestones", item), on="2016-06-01")
    keep(sqlite_store, *life.records)
    assert item.id in {row[5] for row in projections(sqlite_store)["planned"]}
    backup(sqlite_store, tmp_path / "kept.gz")

    assert restore(postgresql_url, tmp_path / "kept.gz").sequence == len(life.records)
    restored = open_store(postgresql_url)
    assert strayed(restored) == ()
    restored.close()


def test_the_longest_id_of_four_bytes_a_letter_fits_into_every_key(postgresql_store: Store) -> None:
    digits = long("id", 4 * LONGEST_ID)
    letters = [
        chr(0x20000 + int(digits[place : place + 4], 16) % 40_000) for place in range(0, len(digits), 4)
    ]
    row = replace(planned("".join(letters)), agreement="a" * 64)
    key = f"digest C0123456789 {row.agreement} {row.occurrence} {row.lead}"
    write(postgresql_store, posting(key, row))
    write(postgresql_store, posting(key, replace(row, lead=-14)))

    with postgresql_store.database.reading() as connection:
        said = connection.scalars(select(postings.c.key)).all()
    write(postgresql_store, *(replace(posting(f"edit 1234567890 {one}", row), edits=one) for one in said))
    assert len(said) == len([key, "another of the same sort"])


def test_a_long_key_is_told_from_another_that_begins_as_it_does(store: Store) -> None:
    def first_time(event: str) -> bool:
        with store.noting() as tx:
            return tx.first_time(event, now=THEN)

    assert [first_time(f"share {WORDS} {one}") for one in "aab"] == [True, False, True]
    assert key_of("share a") == "share a"


def test_what_is_too_long_for_the_database_is_not_told_as_its_being_away(
    sqlite_store: Store, postgresql_store: Store, tmp_path: Path
) -> None:
    with pytest.raises(OperationalError, match="index row"):
        write(postgresql_store, posting(long("key")))

    write(sqlite_store, posting(long("key")))
    backup(sqlite_store, tmp_path / "kept.gz")
    url = postgresql_store.database.url.render_as_string(hide_password=False)
    with pytest.raises(BackupRefused, match="does not take"):
        restore(url, tmp_path / "kept.gz")
