"""To others a restricted agreement does not exist: not in any read, nor in what is suggested."""

from datetime import date

import pytest

from agreements.agreement import Agreement, When
from agreements.authority.people import may_see
from agreements.days.calendar import Period
from agreements.life.happenings import Replaced
from agreements.reads import Reads
from agreements.records import Actor, CalendarAddress, Restriction
from agreements.requests import Last, ListAgreements
from storage.store import Store
from storage.transaction import Transaction
from tests.storage.keeping import ANN, THEN, TODAY, entry, keep, kept_of, named, read

EVER = Period(date(1900, 1, 1), date(2199, 12, 31))
ACTORS = [
    Actor("U-ANN", "T-1", "C-9"),
    Actor("U-BEN", "T-1", "C-9"),
    Actor("U-BEN", "T-1", "C-1"),
    Actor("C-1", "T-1", "U-ANN"),
    Actor("", "", ""),
    Actor("user:U-ANN", "T-1", "channel:C-1"),
]
RESTRICTIONS = [
    None,
    Restriction(agreement="ashby", counts_on=TODAY),
    Restriction(agreement="ashby", people=("U-ANN",), counts_on=TODAY),
    Restriction(agreement="ashby", channels=("C-1",), counts_on=TODAY),
    Restriction(agreement="ashby", people=("U-ANN", "U-ANN"), channels=("C-1", "C-2"), counts_on=TODAY),
]


def agreements_seen(tx: Transaction) -> list[set[str]]:
    """Return the agreements that each way of reading yields."""
    names = tx.vocabulary
    reads = Reads(agreements=("ashby", "barton"), summaries=True, occurrences=EVER)
    register = tx.read(reads, when=When(), day=TODAY)
    of_one = tx.read(Reads(occurrences=EVER, agreements=("ashby",)), when=When(), day=TODAY)
    listed = tx.read(ListAgreements().reads, when=When(), day=TODAY)
    listed_as_known = tx.read(ListAgreements().reads, when=When(known_on=date(2030, 1, 1)), day=TODAY)
    as_known = tx.read(reads, when=When(known_on=date(2030, 1, 1)), day=TODAY)
    return [
        {one.agreement for one in names.exact(("ashby", "barton"))},
        {one.agreement for one in names.starting("", 999)},
        {one.agreement for word in ("ashby", "barton") for one in names.containing(word, 999)},
        {word for typed in ("ashbby", "bartton") for word in names.like(typed, 999)} & {"ashby", "barton"},
        {agreement for agreement, _ in names.agreements(999)},
        {"ashby", "barton"} if names.count() == 2 else {"barton"},
        {one.id for one in register.agreements},
        {one.id for one in tx.every()},
        {one.id for one in register.summaries},
        {one.agreement for one in listed.marks},
        {one.id for one in listed.summaries},
        {one.agreement for one in register.occurrences},
        {one.agreement for one in of_one.occurrences} | {"barton"},
        {one.id for one in as_known.agreements},
        {one.id for one in as_known.summaries},
        {one.agreement for one in listed_as_known.marks},
        {one.agreement for one in as_known.occurrences},
        {last.agreement for thread in ("in ashby", "in barton") if (last := tx.last(thread))},
    ]


@pytest.mark.parametrize("restriction", RESTRICTIONS, ids=range(len(RESTRICTIONS)))
def test_every_read_shows_an_agreement_to_just_those_who_may_see_it(
    store: Store, restriction: Restriction | None
) -> None:
    keep(store, entry(named("ashby")), entry(named("barton")))
    with store.writing(ANN) as tx:
        tx.remember("in ashby", Last("ashby"), now=THEN)
        tx.remember("in barton", Last("barton"), now=THEN)
        if restriction:
            tx.append([restriction], now=THEN, today=THEN.date(), request="restrict ashby")

    for actor in ACTORS:
        expected = {"barton"} | ({"ashby"} if may_see(restriction, actor.user, actor.channel) else set())
        with store.reading(actor) as tx:
            seen = agreements_seen(tx)
        assert seen == [expected] * len(seen), actor


def test_later_restriction_takes_the_place_of_the_one_before(store: Store) -> None:
    keep(store, entry(named("ashby")))
    keep(store, Restriction(agreement="ashby", people=("U-BEN",), counts_on=TODAY))
    assert counted(store) == 0

    keep(store, Restriction(agreement="ashby", people=("U-ANN",), counts_on=TODAY))
    assert counted(store) == 1

    keep(store, Restriction(agreement="ashby", people=("U-BEN",), counts_on=TODAY))
    keep(store, Restriction(agreement="ashby", counts_on=TODAY))
    assert counted(store) == 1


def counted(store: Store) -> int:
    with store.reading(ANN) as tx:
        return tx.vocabulary.count()


def taken(digest: str, user: str = "U-ANN") -> CalendarAddress:
    return CalendarAddress(user=user, digest=digest, counts_on=TODAY)


def owner(store: Store, digest: str) -> str:
    with store.reading(Actor("")) as tx:
        return tx.owner_of(digest)


def test_the_last_address_of_a_calendar_finds_its_owner(store: Store) -> None:
    ben = Actor("U-BEN")
    keep(store, taken("one"))
    keep(store, taken("two", "U-BEN"), actor=ben)
    assert [owner(store, digest) for digest in ("one", "two", "three", "")] == ["U-ANN", "U-BEN", "", ""]
    keep(store, taken("three"))
    assert [owner(store, digest) for digest in ("one", "two", "three")] == ["", "U-BEN", "U-ANN"]
    keep(store, taken(""))
    assert [owner(store, digest) for digest in ("one", "two", "three", "")] == ["", "U-BEN", "", ""]
    address = read(store, Reads(address=True), actor=ben).address
    assert address
    assert address.digest == "two"
    assert read(store, Reads(address=True), actor=Actor("U-CY")).address is None
    assert read(store, Reads(), actor=ben).address is None


def test_that_an_agreement_was_replaced_by_one_that_is_restricted_is_told_to_its_people(store: Store) -> None:
    replaced = Replaced(agreement="ashby", by="barton", counts_on=TODAY)
    keep(store, entry(named("ashby")), entry(named("barton")), replaced)
    for actor in (ANN, Actor("U-CY")):
        assert replaced in kept_of(store, "ashby", actor)
    keep(store, Restriction(agreement="barton", people=("U-ANN",), counts_on=TODAY))
    assert replaced in kept_of(store, "ashby")
    assert replaced not in kept_of(store, "ashby", Actor("U-CY"))


def test_one_that_is_restricted_brings_back_none_that_it_took_the_place_of(store: Store) -> None:
    keep(store, *(entry(named(name)) for name in ("ashby", "barton", "corby")))
    keep(store, Replaced(agreement="ashby", by="barton", called="Barton MoU", counts_on=TODAY))
    keep(store, Replaced(agreement="ashby", by="corby", called="Corby MoU", counts_on=TODAY))
    keep(store, Restriction(agreement="corby", people=("U-ANN",), counts_on=TODAY))

    def replaced_by(actor: Actor) -> str:
        made = Agreement("ashby", kept_of(store, "ashby", actor)).progress_on(TODAY)
        return made.replaced.called if made.replaced else ""

    assert replaced_by(ANN) == "Corby MoU"
    assert replaced_by(Actor("U-CY")) == ""
    assert "Corby" not in str(kept_of(store, "ashby", Actor("U-CY")))
