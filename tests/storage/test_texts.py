"""What a document says is kept by passage, read on a day by those who may see it, and never changed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event

from agreements.agreement import When
from agreements.reads import Reads
from agreements.records import Actor, Restriction
from storage.store import Store
from storage.verifying import Misfit, Why, verify
from tests.storage.keeping import ANN, TODAY, entry, keep, kept_of, named, projections, read, text
from tests.storage.test_verifying import past_the_triggers

LATER = date(2017, 4, 1)


def words(
    store: Store, citation: str, day: date = TODAY, actor: Actor = ANN, known_on: date | None = None
) -> list[str]:
    with store.reading(actor) as tx:
        return [one.text for one in tx.passages("ashby", citation, when=When(known_on=known_on), day=day)]


def test_a_clause_is_read_as_it_was_written(store: Store) -> None:
    keep(store, entry(named("ashby")), text("ashby", "First\tcell\nÉté \N{SNOWMAN}", "Second"))

    assert words(store, "clause 1") == ["First\tcell\nÉté \N{SNOWMAN}"]
    assert words(store, "clauses 1 and 2") == ["First\tcell\nÉté \N{SNOWMAN}", "Second"]
    assert words(store, "clause 3") == []


def test_each_version_has_the_text_that_was_read_for_it(store: Store) -> None:
    keep(store, entry(named("ashby")), text("ashby", "Old"))
    keep(store, entry(named("ashby"), LATER))

    assert words(store, "1", date(2017, 3, 31)) == ["Old"]
    assert words(store, "1", LATER) == []

    keep(store, text("ashby", "New", counts_on=LATER))

    assert words(store, "1", date(2017, 3, 31)) == ["Old"]
    assert words(store, "1", LATER) == ["New"]


def test_a_text_read_again_takes_the_place_of_the_one_before(store: Store) -> None:
    keep(store, entry(named("ashby")), text("ashby", "Old", "Gone"))
    keep(store, text("ashby", "New"), now=datetime(2016, 6, 1, tzinfo=UTC))

    assert words(store, "1") == ["New"]
    assert words(store, "2") == []
    assert words(store, "2", known_on=date(2016, 5, 1)) == ["Gone"]
    assert words(store, "1", known_on=date(2016, 6, 1)) == ["New"]
    assert words(store, "1", known_on=date(2016, 4, 30)) == []


def test_a_restricted_agreement_says_nothing_to_others(store: Store) -> None:
    restriction = Restriction(agreement="ashby", people=("U-ANN",), counts_on=TODAY)
    keep(store, entry(named("ashby")), text("ashby", "Secret"), restriction)
    other = Actor("U-BEN", "T-1", "C-1")

    assert words(store, "1") == ["Secret"]
    assert words(store, "1", actor=other) == []
    assert words(store, "1", actor=other, known_on=TODAY) == []
    assert read(store, Reads(agreements=("ashby",), texts=True, restricted_too=True), actor=other).texts == ()


def test_the_record_comes_back_without_the_passages_that_only_some_requests_read(store: Store) -> None:
    read_in = text("ashby", "Words")
    keep(store, entry(named("ashby")), read_in)

    assert kept_of(store, "ashby")[1] == replace(read_in, passages=())
    assert read(store, Reads(agreements=("ashby",))).texts == ()
    (found,) = read(store, Reads(agreements=("ashby",), texts=True)).texts
    assert (found.file_name, found.version, found.passages) == ("ashby.docx", None, read_in.passages)


def test_a_text_that_is_not_what_its_digest_says_is_not_written(store: Store) -> None:
    with pytest.raises(ValueError, match="digest"):
        keep(store, entry(named("ashby")), replace(text("ashby", "Words"), passages=()))

    assert projections(store)["texts"] == set()


def test_a_text_altered_behind_the_register_is_found(store: Store) -> None:
    keep(store, entry(named("ashby")), text("ashby", "Words"))

    with past_the_triggers(store) as run:
        run("UPDATE bodies SET body = ? WHERE digest = (SELECT body FROM records WHERE sequence = 2)", b"[]")

    assert verify(store).misfit == Misfit(2, Why.TERMS_ALTERED)


def test_what_happens_later_does_not_write_the_text_again(store: Store) -> None:
    keep(store, entry(named("ashby")), text("ashby", *("Words" for _ in range(50))))
    written: list[str] = []
    with store.database.writing() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", lambda *given: written.append(given[2]))

    keep(store, Restriction(agreement="ashby", people=("U-ANN",), counts_on=TODAY))

    assert any("restricted" in statement for statement in written)
    assert not [statement for statement in written if "passages" in statement]
