"""What is kept beside the records is always what the records say, in whatever order they came."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agreements.reads import Reads
from agreements.records import Record, Restriction
from agreements.segments import segments
from agreements.terms.names import names
from storage.rebuilding import rebuild
from storage.store import Store
from storage.verifying import head
from tests.agreements import histories
from tests.agreements.histories import sample
from tests.storage.keeping import ANN, THEN, entry, keep, named, projections, read, text

WORDS = st.sampled_from(["ashby", "barton", "corby", "dudley", "north", "south"])
DAYS = st.sampled_from([date(2016, 4, 1), date(2016, 9, 30), date(2017, 3, 31)])


def test_rebuilding_changes_nothing_after_a_whole_life(store: Store) -> None:
    life = (
        histories.given("doncaster")
        .signed("doncaster-ccg", "doncaster-council", on="2017-05-01")
        .varied(on="2017-06-01", change_on="2017-07-01")
    )
    for record in life.records:
        keep(store, record)
    before = projections(store)

    with store.database.writing() as connection:
        rebuild(connection)

    assert projections(store) == before
    assert {name for name, rows in before.items() if not rows} == {"restricted", "texts", "passages"}


def test_projections_hold_what_the_domain_works_out(store: Store) -> None:
    keep(store, entry(sample("lancashire")))
    (agreement,) = read(store, Reads(agreements=("lancashire",))).agreements

    kept = projections(store)

    dated = [one for segment in segments(agreement) for one in segment.occurrences if one.due]
    assert len(kept["occurrences"]) == len(dated)
    assert len(kept["segments"]) == len(segments(agreement))
    assert {row[0] for row in kept["names"]} == {name.key for name in names(agreement.entries[0].terms)}


@st.composite
def writings(draw: st.DrawFn) -> list[list[Record]]:
    """Draw transactions of entries, corrections, versions, texts and restrictions of a few agreements."""
    drawn: list[Record] = []
    for _ in range(draw(st.integers(1, 10))):
        name = draw(st.sampled_from(["one", "two", "three"]))
        terms = named(
            name,
            place=draw(WORDS),
            also_called=draw(st.lists(WORDS, max_size=2)),
            end={"date": str(draw(DAYS))},
        )
        is_known = any(record.agreement == name for record in drawn)
        if is_known and draw(st.booleans()):
            people = tuple(draw(st.lists(st.sampled_from(["U-ANN", "U-BEN"]), max_size=2)))
            drawn.append(Restriction(agreement=name, people=people, counts_on=draw(DAYS)))
        elif is_known and draw(st.booleans()):
            drawn.append(text(name, *draw(st.lists(WORDS, max_size=3)), counts_on=draw(st.none() | DAYS)))
        else:
            drawn.append(entry(terms, draw(st.none() | DAYS) if is_known else None))
    cuts = sorted(draw(st.sets(st.integers(1, len(drawn)), max_size=3)) | {0, len(drawn)})
    return [drawn[first:last] for first, last in pairwise(cuts)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
@given(transactions=writings())
def test_any_order_of_records_leaves_what_rebuilding_would(
    store: Store, transactions: list[list[Record]]
) -> None:
    for records in transactions:
        keep(store, *records)
    before = projections(store)

    with store.database.writing() as connection:
        rebuild(connection)

    assert projections(store) == before


def test_what_a_correction_took_away_is_no_longer_found(store: Store) -> None:
    keep(store, entry(named("ashby", also_called=["Zouch"])), entry(named("barton")))
    keep(store, entry(named("ashby")))

    with store.reading(ANN) as tx:
        assert tx.vocabulary.exact(("zouch",)) == ()
        assert tx.vocabulary.like("zouhc", 5) == ()
        assert tx.vocabulary.containing("zouch", 5) == ()
    assert "zouch" not in {row[0] for row in projections(store)["words"]}


def test_nothing_is_worked_out_where_appending_fails(store: Store) -> None:
    keep(store, entry(named("ashby")))
    before = projections(store)

    def fail() -> None:
        with store.writing(ANN) as tx:
            tx.append([entry(named("barton"))], now=THEN, today=THEN.date(), request="import")
            raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError, match="on purpose"):
        fail()

    assert projections(store) == before
    assert head(store).sequence == 1
