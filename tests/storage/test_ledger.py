"""The ledger: what is appended comes back the same, in one chain, and is never changed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import Executable, Table, delete, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from agreements.agreement import NOW
from agreements.reads import Reads
from agreements.records import Actor, Appointment, Delegation, NoteWritten, Record, Restriction, Role, Written
from storage.errors import AlreadyRecorded
from storage.ledger import of_kinds
from storage.store import Store, open_store
from storage.tables import bodies, records
from storage.verifying import Verdict, head, verify
from tests.agreements.histories import given, sample
from tests.storage.keeping import ANN, THEN, TODAY, entry, keep, kept_of, named, read, unwritten
from tests.waiting import LONG


def note(number: int, agreement: str = "ashby") -> NoteWritten:
    return NoteWritten(
        agreement=agreement,
        number=number,
        revision=0,
        title="Longer",
        originator="Pat",
        first_proposed_on=date(2016, 5, 1),
        reason="needed",
        details="a year more",
        impact="None",
        change_on=date(2016, 6, 1),
        counts_on=date(2016, 5, 1),
    )


def test_entry_comes_back_the_same_with_where_it_was_written(store: Store) -> None:
    doncaster = entry(sample("doncaster"))

    keep(store, doncaster, actor=Actor("U-ANN", "T-1", "C-1"), now=THEN)

    (agreement,) = read(store, Reads(agreements=("doncaster",))).agreements
    assert agreement.records == (replace(doncaster, written=Written(1, THEN, Actor("U-ANN", "T-1", "C-1"))),)
    (back,) = agreement.entries
    assert back.terms.model_fields_set == doncaster.terms.model_fields_set


def test_every_record_of_a_whole_life_comes_back_the_same(store: Store) -> None:
    life = (
        given("nottinghamshire")
        .signed("nhs-england", on="2016-01-05")
        .withdrew("nhs-england", on="2016-01-06")
        .signed_on_paper("nhs-england", signed_on="2016-01-07", on="2016-01-08")
        .proposed(on="2016-02-01", change_on="2016-03-01")
    )
    people = (
        Delegation(
            by="U1",
            by_name="Ann",
            user="U2",
            name="Ben",
            position="Deputy",
            party="nhs-england",
            over="nottinghamshire",
            scope="anything",
            first=date(2016, 1, 1),
            last=date(2016, 2, 1),
        ),
        Restriction(agreement="nottinghamshire", people=("U-ANN",), counts_on=date(2016, 3, 1)),
    )
    wrote = unwritten([*life.records, *people])

    keep(store, *wrote)

    assert kept_of(store, "nottinghamshire") == tuple(one for one in wrote if one.agreement)
    known = read(store, Reads(people=True)).people.records
    assert unwritten(known) == tuple(one for one in wrote if isinstance(one, Appointment | Delegation))


def test_what_a_file_left_out_and_what_it_left_blank_stay_apart(store: Store) -> None:
    keep(store, entry(named("ashby", reviews=[], successor=None)))

    (agreement,) = read(store, Reads(agreements=("ashby",))).agreements

    terms = agreement.entries[0].terms
    assert terms.recorded("reviews")
    assert terms.recorded("successor")
    assert not terms.recorded("gateways")


def test_same_terms_twice_are_stored_once(store: Store) -> None:
    keep(store, entry(named("ashby")))
    keep(store, entry(named("ashby")))

    with store.database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(bodies)) == 1
        assert connection.scalar(select(func.count()).select_from(records)) == 2


def test_digest_that_is_not_of_the_terms_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="not that of its content"):
        keep(store, replace(entry(named("ashby")), digest="0" * 64))


def test_request_with_characters_no_database_holds_is_kept_and_stays_provable(store: Store) -> None:
    keep(store, entry(named("ashby")), request="import \0 \ud800 ashby", actor=Actor("U\0", "T", "C"))

    assert verify(store).misfit is None
    with store.database.reading() as connection:
        row = connection.execute(select(records.c.request, records.c.by_user)).one()
    assert tuple(row) == ("import \ufffd \ufffd ashby", "U\ufffd")


def test_instant_without_a_zone_is_refused_and_nothing_is_recorded(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        keep(store, entry(named("ashby")), now=datetime(2016, 5, 1))  # noqa: DTZ001 - that is what is refused

    assert head(store).sequence == 0


@pytest.mark.parametrize("table", [records, bodies], ids=lambda table: table.name)
def test_database_refuses_to_update_or_delete_what_is_recorded(store: Store, table: Table) -> None:
    keep(store, entry(named("ashby")))

    key = table.primary_key.columns[0]
    refuses(store, update(table).values({key.name: key}))
    refuses(store, delete(table))


@pytest.mark.parametrize("table", [records, bodies], ids=lambda table: table.name)
def test_sqlite_refuses_to_replace_what_is_recorded(sqlite_store: Store, table: Table) -> None:
    keep(sqlite_store, entry(named("ashby")))

    refuses(sqlite_store, insert(table).prefix_with("OR REPLACE").from_select(list(table.c), select(table)))


@pytest.mark.parametrize("table", [records, bodies], ids=lambda table: table.name)
def test_postgresql_refuses_to_truncate_what_is_recorded(postgresql_store: Store, table: Table) -> None:
    keep(postgresql_store, entry(named("ashby")))

    refuses(postgresql_store, text(f"TRUNCATE {table.name} CASCADE"))


def refuses(store: Store, statement: Executable) -> None:
    with pytest.raises(DBAPIError, match="never changed"), store.database.writing() as connection:
        connection.execute(statement)
    assert verify(store) == Verdict(head(store), None)
    assert head(store).sequence == 1


def test_second_record_of_a_key_is_refused_and_told_who_was_first(store: Store) -> None:
    keep(store, entry(named("ashby")))
    keep(store, note(1), actor=Actor("U-FIRST", "T-1"))

    with pytest.raises(AlreadyRecorded) as refused:
        keep(store, note(2), note(1), actor=Actor("U-SECOND", "T-1"))

    assert refused.value.key == note(1).key
    assert refused.value.first == Written(2, THEN, Actor("U-FIRST", "T-1"))
    assert len(kept_of(store, "ashby")) == 2  # nor was the note that came with it


def test_key_is_unique_in_the_database_too(store: Store) -> None:
    keep(store, entry(named("ashby")), note(1))

    with store.database.reading() as connection:
        row = dict(connection.execute(select(records).where(records.c.sequence == 2)).one()._mapping)
    with pytest.raises(IntegrityError) as refused, store.database.writing() as connection:
        connection.execute(insert(records), row | {"sequence": 3})

    assert "a year more" not in str(refused.value)  # what people wrote, which would reach the log


def test_writers_at_once_all_land_in_one_chain(database_url: str) -> None:
    def write(store: Store, writer: int) -> None:
        for number in range(4):
            keep(store, entry(named(f"w{writer}-{number}")))

    at_once(database_url, 4, write)

    store = open_store(database_url)
    assert verify(store) == Verdict(head(store), None)
    assert head(store).sequence == 16
    store.close()


def test_of_many_with_one_key_exactly_one_lands_and_the_others_are_told(database_url: str) -> None:
    store = open_store(database_url)
    keep(store, entry(named("ashby")))
    firsts: list[Written] = []

    def write(own: Store, writer: int) -> None:
        try:
            keep(own, note(1), actor=Actor(f"U{writer}"))
        except AlreadyRecorded as refused:
            firsts.append(refused.first)

    at_once(database_url, 6, write)

    (agreement,) = read(store, Reads(agreements=("ashby",))).agreements
    assert len(agreement.records) == 2
    assert firsts == [agreement.records[1].written] * 5
    store.close()


def test_number_counted_in_a_writing_transaction_is_gapless(database_url: str) -> None:
    store = open_store(database_url)
    keep(store, entry(named("ashby")))

    def write(own: Store, _: int) -> None:
        for _ in range(3):
            with own.writing(ANN) as tx:
                register = tx.read(Reads(agreements=("ashby",)), when=NOW, day=TODAY)
                (agreement,) = register.agreements
                tx.append([note(len(agreement.records))], now=THEN, today=THEN.date(), request="change")

    at_once(database_url, 4, write)

    numbers = [one.number for one in kept_of(store, "ashby") if isinstance(one, NoteWritten)]
    assert numbers == list(range(1, 13))
    store.close()


def at_once(url: str, writers: int, write: Callable[[Store, int], None]) -> None:
    """Have writers, each with a store of its own as if on its own machine, start together."""
    start = Barrier(writers, timeout=LONG)

    def run(writer: int) -> None:
        own = open_store(url)
        start.wait()
        write(own, writer)
        own.close()

    with ThreadPoolExecutor(writers) as pool:
        list(pool.map(run, range(writers)))


def test_what_waited_for_another_to_write_is_not_recorded_as_before_it(store: Store) -> None:
    waited, day_of_practice = timedelta(seconds=3), timedelta(days=1)
    keep(store, entry(named("ashby")), now=THEN + waited)
    keep(store, entry(named("barton")), now=THEN)
    keep(store, entry(named("corby")), now=THEN - day_of_practice)

    with store.database.reading() as connection:
        instants = connection.scalars(select(records.c.recorded_at).order_by(records.c.sequence)).all()
    assert instants == [THEN + waited, THEN + waited, THEN - day_of_practice]


def test_people_and_who_watches_are_read_with_what_another_process_recorded_since(
    store: Store, database_url: str
) -> None:
    first, second = (
        Appointment(user=user, name=user.title(), position="Clerk", role=Role.CLERK, counts_on=TODAY)
        for user in ("ann", "bob")
    )
    everybody = Reads(people=True)
    keep(store, first)
    assert unwritten(read(store, everybody).people.records) == (first,)

    other = open_store(database_url)
    keep(other, second)
    found = read(store, everybody).people.records
    assert unwritten(found) == (first, second)
    assert [one.written.sequence for one in found if one.written] == [1, 2]
    assert read(other, everybody).people.records == found
    other.close()


def test_record_that_was_undone_is_not_taken_for_the_one_in_its_place(store: Store) -> None:
    one, other = (replace(note(number), title=f"Note {number}") for number in (1, 2))
    keep(store, entry(named("ashby")))
    with suppress(InterruptedError), store.writing(ANN) as tx:
        tx.append((one,), now=THEN, today=TODAY, request="")
        raise InterruptedError
    keep(store, other)
    assert kept_of(store, "ashby")[1:] == (other,)


def test_who_has_which_role_is_put_together_once_until_something_is_recorded_of_it(store: Store) -> None:
    def found(kinds: tuple[str, ...] = ("appointment", "delegation")) -> tuple[Record, ...]:
        with store.database.reading() as connection:
            return of_kinds(connection, kinds)

    def appointed(user: str) -> Appointment:
        return Appointment(user=user, name=user, position="Clerk", role=Role.CLERK, counts_on=TODAY)

    assert found() == ()
    keep(store, appointed("U1"))
    before = found()
    keep(store, entry(named("ashby")))
    assert found() is before
    keep(store, appointed("U2"))
    assert [one.user for one in found() if isinstance(one, Appointment)] == ["U1", "U2"]
    assert found(("watched",)) == ()
