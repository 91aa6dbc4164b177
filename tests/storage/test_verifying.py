"""Any change to what is recorded is found, and the first entry that does not fit is named."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Text, cast, literal, select, text, update

from agreements.records import Restriction, SignOff
from storage.ledger import BEFORE_ALL, Head
from storage.rebuilding import rebuild
from storage.store import Store
from storage.tables import bodies, records
from storage.verifying import Misfit, Verdict, Why, head, strayed, verify, walk
from tests.agreements import histories
from tests.storage import keeping
from tests.storage.keeping import entry, keep, named

Run = Callable[..., list[Any]]


@pytest.fixture
def signed(store: Store) -> Store:
    """Fill a register with an entry, people, and two sign-offs."""
    life = histories.given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2017-05-02")
    for record in life.records:
        keep(store, record, request="sign Doncaster – the café's copy")
    return store


@contextmanager
def past_the_triggers(store: Store) -> Iterator[Run]:
    """Give what runs SQL as someone would who has the database in hand and gets rid of its triggers."""
    if store.database.file:
        with closing(sqlite3.connect(store.database.file, isolation_level=None)) as connection:
            for (trigger,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                connection.execute(f"DROP TRIGGER {trigger}")
            yield lambda statement, *values: connection.execute(statement, values).fetchall()
    else:
        url = store.database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True) as pg:
            pg.execute("SET session_replication_role = replica")

            def run(statement: str, *values: object) -> list[Any]:
                done = pg.execute(statement.replace("?", "%s").encode(), values)
                return done.fetchall() if done.description else []

            yield run


def test_untouched_register_fits_up_to_its_head(signed: Store) -> None:
    verdict = verify(signed)

    assert verdict == Verdict(head(signed), None)
    assert verdict.head.sequence > 5
    assert len(verdict.head.hash) == 64


def test_empty_register_fits(store: Store) -> None:
    assert verify(store) == Verdict(Head(0, ""), None)


def test_chain_longer_than_is_fetched_at_a_time_is_walked_whole(store: Store) -> None:
    keep(store, *(entry(named("ashby")) for _ in range(250)))

    assert verify(store) == Verdict(head(store), None)
    with past_the_triggers(store) as run:
        run("UPDATE records SET request = 'other' WHERE sequence = 237")
    assert verify(store).misfit == Misfit(237, Why.ALTERED)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=35)
@given(data=st.data())
def test_any_single_altered_byte_is_found_at_its_entry(signed: Store, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from([records, bodies]))
    column = data.draw(st.sampled_from(list(table.columns)))
    (key,) = table.primary_key.columns

    with rolled_back(signed) as connection:
        found = connection.execute(select(key, column).order_by(key)).all()
        filled = [(this, value) for this, value in found if value not in (None, "", b"")]
        assume(filled)
        this, before = data.draw(st.sampled_from(filled))
        after = altered(before, data, is_sqlite=signed.database.is_sqlite)

        connection.execute(update(table).where(key == this).values({column.name: after}))

        misfit = walk(connection, BEFORE_ALL).misfit
    assert misfit is not None
    assert misfit.sequence == (this if table is records else 1)
    assert verify(signed).misfit is None


@contextmanager
def rolled_back(store: Store) -> Iterator[Connection]:
    """Give a connection on which what is recorded can be changed, for a while."""
    with store.database.writing() as connection:
        if store.database.is_sqlite:
            for name in connection.scalars(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ).all():
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        else:
            connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        yield connection
        connection.rollback()


def altered(value: object, data: st.DataObject, *, is_sqlite: bool) -> object:
    """Change one byte of a value, or as little as its column's type allows."""
    if isinstance(value, datetime):
        return value + timedelta(microseconds=1)
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, int):
        return value + 1000
    if isinstance(value, bytes):
        return byte_altered(value, data)
    assert isinstance(value, str)
    if is_sqlite:  # which takes bytes that are no text for text
        return cast(literal(byte_altered(value.encode(), data)), Text)
    place = data.draw(st.integers(0, len(value) - 1))
    return value[:place] + ("x" if value[place] != "x" else "y") + value[place + 1 :]


def byte_altered(value: bytes, data: st.DataObject) -> bytes:
    place = data.draw(st.integers(0, len(value) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda byte: byte != value[place]))
    return value[:place] + bytes([byte]) + value[place + 1 :]


def misfit_after(store: Store, *statements: str) -> Misfit | None:
    with past_the_triggers(store) as run:
        for statement in statements:
            run(statement)
    return verify(store).misfit


def test_entry_taken_out_is_found(signed: Store) -> None:
    assert misfit_after(signed, "DELETE FROM records WHERE sequence = 3") == Misfit(3, Why.MISSING)


def test_entry_taken_out_and_the_rest_moved_up_is_found(signed: Store) -> None:
    moved = "UPDATE records SET sequence = sequence - 1 WHERE sequence = {}"
    last = head(signed).sequence
    statements = ["DELETE FROM records WHERE sequence = 3", *(moved.format(n) for n in range(4, last + 1))]

    assert misfit_after(signed, *statements) == Misfit(3, Why.UNCHAINED)


def test_two_entries_swapped_are_found(signed: Store) -> None:
    swap = [
        "UPDATE records SET sequence = 1002 WHERE sequence = 2",
        "UPDATE records SET sequence = 2 WHERE sequence = 3",
        "UPDATE records SET sequence = 3 WHERE sequence = 1002",
    ]

    assert misfit_after(signed, *swap) == Misfit(2, Why.UNCHAINED)


def test_terms_taken_away_are_found(signed: Store) -> None:
    assert misfit_after(signed, "DELETE FROM bodies") == Misfit(1, Why.TERMS_MISSING)


def test_entries_cut_off_at_the_end_are_found_by_an_anchor_kept_elsewhere(signed: Store) -> None:
    anchor = head(signed)
    assert verify(signed, anchor=anchor).misfit is None

    with past_the_triggers(signed) as run:
        run("DELETE FROM records WHERE sequence >= ?", anchor.sequence - 1)
    assert verify(signed).misfit is None  # which is why anchors are kept
    assert verify(signed, anchor=anchor).misfit == Misfit(anchor.sequence - 1, Why.MISSING)


def test_chain_forged_whole_is_found_by_an_anchor_kept_elsewhere(
    sqlite_store: Store, postgresql_store: Store
) -> None:
    keep(sqlite_store, entry(named("ashby")))
    keep(postgresql_store, entry(named("ashby")), request="forged")

    anchor = head(sqlite_store)

    assert verify(postgresql_store).misfit is None
    assert verify(postgresql_store, anchor=anchor).misfit == Misfit(1, Why.NOT_THE_ANCHOR)


def test_anchor_still_holds_after_more_is_recorded(signed: Store) -> None:
    anchor = head(signed)
    keep(signed, entry(named("ashby")))

    assert verify(signed, anchor=anchor).misfit is None


def test_entry_that_can_no_longer_be_read_is_named(sqlite_store: Store) -> None:
    keep(sqlite_store, *(entry(named("ashby")) for _ in range(5)))

    assert misfit_after(
        sqlite_store, "UPDATE records SET request = CAST(X'FF' AS TEXT) WHERE sequence = 4"
    ) == Misfit(4, Why.UNREADABLE)


def test_sign_off_whose_digest_is_of_another_text_is_found(store: Store) -> None:
    life = histories.given("doncaster").signed("doncaster-ccg", on="2017-05-02")
    *before, sign_off = life.records
    assert isinstance(sign_off, SignOff)
    keep(store, *before)
    keep(store, replace(sign_off, signed=sign_off.signed.replace("doncaster", "ashby")))

    assert verify(store).misfit == Misfit(len(before) + 1, Why.SIGNED_ALTERED)


def test_sign_off_of_terms_that_were_never_entered_is_found(store: Store) -> None:
    life = histories.given("doncaster").signed("doncaster-ccg", on="2017-05-02")
    keep(store, entry(named("doncaster")), life.records[-1])

    assert verify(store).misfit == Misfit(2, Why.TERMS_MISSING)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM restricted WHERE agreement = 'ashby'",
        "INSERT INTO restricted (agreement, member) VALUES ('ashby', 'user:U-EVE')",
        "UPDATE segments SET holds_until = '2016-05-01' WHERE agreement = 'ashby'",
        "UPDATE segments SET summary = '{}' WHERE agreement = 'ashby'",
        "DELETE FROM occurrences WHERE agreement = 'ashby'",
        "UPDATE occurrences SET due = '2030-01-01' WHERE agreement = 'ashby'",
        "UPDATE names SET text = 'Barton MoU' WHERE agreement = 'ashby'",
        "DELETE FROM name_words WHERE agreement = 'ashby'",
        "UPDATE passages SET text = 'Ashby pays all.' WHERE agreement = 'ashby' AND place = 1",
        "UPDATE passages SET place = place + 9 WHERE agreement = 'ashby' AND place = 0",
        "DELETE FROM passages WHERE agreement = 'ashby' AND place = 0",
        """INSERT INTO passages (agreement, holds_from, place, label, text, level, kind, paragraph)
        VALUES ('ashby', '1900-01-01', 0, '3', 'Ashby pays all.', 0, 'clause', 3)""",
    ],
)
def test_what_answers_are_given_from_is_found_where_it_strayed_from_the_entries(
    statement: str, store: Store
) -> None:
    keep(store, *(entry(named(name)) for name in ("ashby", "barton")))
    keep(store, *(keeping.text(name, "Both pay half.", "With a \0 in it.") for name in ("ashby", "barton")))
    keep(store, Restriction(agreement="ashby", people=("U-ANN",), counts_on=date(2016, 5, 1)))
    assert strayed(store) == ()

    with past_the_triggers(store) as run:
        run(statement)
    assert verify(store).misfit is None
    assert strayed(store) == ("ashby",)

    with store.database.writing() as connection:
        rebuild(connection)
    assert strayed(store) == ()


def test_what_can_no_longer_be_read_of_it_strayed(sqlite_store: Store) -> None:
    keep(sqlite_store, entry(named("ashby")))
    with past_the_triggers(sqlite_store) as run:
        run("UPDATE occurrences SET due = 'some day'")
    assert strayed(sqlite_store) == ("ashby",)
