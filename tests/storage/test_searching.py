"""Passages are found by their words, alike in both databases, by those who may see them and nobody else."""

from datetime import date

import pytest

from agreements.reads import Reads, Seek
from agreements.records import Actor, Restriction
from storage.store import Store
from tests.storage.keeping import ANN, TODAY, entry, keep, named, read, text

LATER = date(2017, 4, 1)


@pytest.fixture
def shelf(store: Store) -> Store:
    keep(
        store,
        entry(named("ashby")),
        text(
            "ashby", "The budgets are pooled from April", "The board has a quorum of three", "Été at the café"
        ),
        entry(named("barby")),
        text("barby", "A quorum is not needed", "Nothing else is agreed about the board"),
    )
    return store


def found(
    store: Store, *words: str, of: tuple[str, ...] = (), day: date = TODAY, actor: Actor = ANN
) -> list[str]:
    reads = Reads(seek=Seek(words, of))
    return sorted(one.passage.text for one in read(store, reads, day=day, actor=actor).found)


def test_a_word_is_found_in_any_of_its_forms(shelf: Store) -> None:
    assert found(shelf, "pooling", "budget", of=("ashby",)) == ["The budgets are pooled from April"]


def test_of_the_agreement_named_any_of_the_words_counts(shelf: Store) -> None:
    assert found(shelf, "quorum", "helicopter", of=("ashby",)) == ["The board has a quorum of three"]
    assert found(shelf, "helicopter", of=("ashby",)) == []


def test_of_all_agreements_a_passage_has_most_of_the_words(shelf: Store) -> None:
    assert found(shelf, "quorum") == ["A quorum is not needed", "The board has a quorum of three"]
    assert found(shelf, "quorum", "board") == ["The board has a quorum of three"]
    assert found(shelf, "quorum", "board", "helicopter") == ["The board has a quorum of three"]


def test_each_is_found_with_its_agreement(shelf: Store) -> None:
    hit = read(shelf, Reads(seek=Seek(("pooled",)))).found[0]
    assert (hit.agreement, hit.short_name, hit.passage.label) == ("ashby", "Ashby MoU", "1")


def test_what_somebody_may_not_see_is_not_found(shelf: Store) -> None:
    keep(shelf, Restriction(agreement="ashby", people=("U-ANN",), counts_on=TODAY))

    assert found(shelf, "quorum") == ["A quorum is not needed", "The board has a quorum of three"]
    assert found(shelf, "quorum", actor=Actor("U-BOB")) == ["A quorum is not needed"]
    assert found(shelf, "pooled", of=("ashby",), actor=Actor("U-BOB")) == []


def test_a_text_that_was_replaced_is_found_no_more(shelf: Store) -> None:
    keep(shelf, text("ashby", "Budgets stay apart"))

    assert found(shelf, "pooled") == []
    assert found(shelf, "apart") == ["Budgets stay apart"]


def test_the_text_of_the_version_that_holds_on_the_day_is_searched(shelf: Store) -> None:
    keep(shelf, entry(named("ashby"), LATER), text("ashby", "A quorum of five", counts_on=LATER))

    assert "A quorum of five" not in found(shelf, "quorum")
    assert "A quorum of five" in found(shelf, "quorum", day=LATER)


@pytest.mark.parametrize(
    "word", ['"', "'", "a OR b", "NEAR(", "*", "-quorum", "agreement:", "\\", "& |", "!", "(", "", "quorum'"]
)
def test_words_are_data_to_the_index(shelf: Store, word: str) -> None:
    found(shelf, word)
    found(shelf, word, "quorum", of=("ashby",))


def test_postgresql_plans_each_search_for_the_words_that_are_sought(postgresql_store: Store) -> None:
    keep(postgresql_store, entry(named("ashby")), text("ashby", "The budgets are pooled from April"))
    for _ in range(20):  # the driver prepares from the sixth time on, the server generalises after five more
        assert found(postgresql_store, "pooling", "budget")

    prepared = {_plans(postgresql_store) for _ in range(20)}  # of any connection that may have searched
    assert {generic for generic, custom in prepared if custom} == {0}


def _plans(store: Store) -> tuple[int, int]:
    """Return how many plans for any words, and for those sought, a connection has made for its searches."""
    with store.database.reading() as connection:
        generic, custom = connection.exec_driver_sql(
            "SELECT coalesce(sum(generic_plans), 0), coalesce(sum(custom_plans), 0)"
            " FROM pg_prepared_statements"
            " WHERE statement LIKE '%%ts_rank%%' AND statement NOT LIKE '%%pg_prepared_statements%%'"
        ).one()
    return int(generic), int(custom)
