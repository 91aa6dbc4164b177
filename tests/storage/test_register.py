"""What a request needs is read, no more, as it held on a day and as it was known on one."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event

from agreements.agreement import When
from agreements.answers import DueDate
from agreements.days.calendar import Period
from agreements.days.occurrences import Occurrence
from agreements.listing import PART
from agreements.reads import Reads
from agreements.records import Record
from agreements.requests import ListAgreements
from agreements.segments import segments
from agreements.standing import standing
from storage.store import Store
from tests.agreements import histories
from tests.agreements.histories import SAMPLES, day, days, sample
from tests.storage.keeping import entry, keep, named, read


def test_nothing_is_read_where_nothing_is_needed(samples: Store) -> None:
    statements: list[str] = []
    event.listen(
        samples.database._engine,
        "before_cursor_execute",
        lambda *arguments: statements.append(arguments[2]),
    )

    register = read(samples, Reads())

    assert (register.agreements, register.summaries, register.occurrences) == ((), (), ())
    assert [one for one in statements if not one.startswith("BEGIN")] == []


def test_only_the_agreements_named_are_read_whole(samples: Store) -> None:
    register = read(samples, Reads(agreements=("stockport", "no-such", "doncaster", "stockport")))

    assert {one.id for one in register.agreements} == {"doncaster", "stockport"}
    assert register.agreement("stockport") is not None
    assert register.agreement("no-such") is None
    assert register.summaries == ()


def test_summaries_are_those_of_the_day_by_name(samples: Store) -> None:
    later = sample("doncaster").model_copy(update={"short_name": "AAA later"})
    keep(samples, entry(later, counts_on=day("2018-04-01")))

    before = read(samples, Reads(summaries=True), day=day("2018-03-31")).summaries
    after = read(samples, Reads(summaries=True), day=day("2018-04-01")).summaries

    assert [one.id for one in before] == sorted(SAMPLES, key=lambda name: sample(name).short_name.casefold())
    assert (after[0].id, after[0].short_name) == ("doncaster", "AAA later")
    assert after[0].parties == sample("doncaster").parties


def test_summary_says_what_the_domain_says_of_a_list(samples: Store) -> None:
    agreement = read(samples, Reads(agreements=("lancashire",))).agreements[0]
    (segment,) = [one for one in segments(agreement) if day("2016-05-01") in one.summary.holds]

    found = read(samples, Reads(summaries=True)).summaries

    assert segment.summary.terms in found


@pytest.mark.parametrize("known_on", [None, "2030-01-01"])
def test_a_list_reads_marks_of_all_and_summaries_of_those_shown(samples: Store, known_on: str | None) -> None:
    keep(samples, *(entry(named(f"w{number:03}")) for number in range(PART)))
    when = When(known_on=day(known_on) if known_on else None)

    first = read(samples, ListAgreements().reads, when=when)
    second = read(samples, ListAgreements(part=2).reads, when=when)

    assert len(first.marks) == PART + len(SAMPLES)
    assert set(first.marks) == set(second.marks)
    assert (len(first.summaries), len(second.summaries)) == (PART, len(SAMPLES))


def test_a_list_is_of_the_day(samples: Store) -> None:
    for on in ("2014-06-30", "2016-05-01", "2017-04-01"):
        register = read(samples, ListAgreements().reads, day=day(on))
        stand = {one.id: standing(one, day(on)).state for one in register.summaries}
        assert {one.agreement: one.state(day(on)) for one in register.marks} == stand


QUARTERS = [
    days("2015-01-01", "2015-03-31"),
    days("2016-04-01", "2016-06-30"),
    days("2017-11-10", "2017-11-10"),
    days("2014-01-01", "2019-12-31"),
    days("0001-01-01", "9999-12-31"),
    days("2100-01-01", "2100-01-02"),
]


@pytest.mark.parametrize("period", QUARTERS, ids=str)
def test_dates_that_meet_a_period_are_all_there_and_no_others(samples: Store, period: Period) -> None:
    agreements = read(samples, Reads(agreements=SAMPLES)).agreements
    expected = {
        (agreement.id, one)
        for agreement in agreements
        for segment in segments(agreement)
        if day("2016-05-01") in segment.summary.holds
        for one in segment.occurrences
        if one.window and one.window.meets(period)
    }

    found = read(samples, Reads(occurrences=period), day=day("2016-05-01")).occurrences

    assert {(due.agreement, due.occurrence) for due in found} == expected
    assert [last_day(due) for due in found] == sorted(last_day(due) for due in found)
    for due in found:
        assert due.short_name == sample(due.agreement).short_name


def last_day(due: DueDate) -> date:
    assert due.occurrence.due is not None
    return due.occurrence.due


def test_dates_of_one_agreement_leave_the_others_out(samples: Store) -> None:
    period = days("2016-04-01", "2016-06-30")

    found = read(samples, Reads(occurrences=period, agreements=("lancashire",))).occurrences

    everywhere = read(samples, Reads(occurrences=period)).occurrences
    assert found == tuple(one for one in everywhere if one.agreement == "lancashire")
    assert 0 < len(found) < len(everywhere)


def test_window_that_opened_long_before_and_closes_long_after_is_found(store: Store) -> None:
    long = {"id": "M1", "what": "Plan", "date_from": "2016-05-01", "date": "2026-05-01", "precision": "year"}
    keep(store, entry(named("ashby", milestones=[long], end={"date": None})), entry(named("barton")))

    found = read(store, Reads(occurrences=days("2020-01-01", "2020-01-01"))).occurrences

    assert [(one.agreement, one.occurrence.item) for one in found] == [("ashby", "M1")]


def test_dates_move_with_the_last_signature(store: Store) -> None:
    life = histories.given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2017-05-02")
    keep(store, *life.records)
    period = days("2017-05-01", "2017-05-31")

    def starts(on: str) -> list[Occurrence]:
        found = read(store, Reads(occurrences=period), day=day(on)).occurrences
        return [one.occurrence for one in found if one.occurrence.kind == "start"]

    assert starts("2017-05-01") == []
    assert [one.due for one in starts("2017-05-02")] == [day("2017-05-02")]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.fixture
def corrected(store: Store) -> Store:
    """Ashby entered on 1 May and corrected on 10 May, Barton entered on 5 May."""
    wrong = {"id": "M1", "what": "Plan", "date": "2016-06-01"}
    right = wrong | {"date": "2016-07-01"}
    keep(store, entry(named("ashby", milestones=[wrong], place="Wrong")), now=at("2016-05-01T12:00"))
    keep(store, entry(named("barton")), now=at("2016-05-05T12:00"))
    keep(store, entry(named("ashby", milestones=[right], place="Right")), now=at("2016-05-10T12:00"))
    return store


@pytest.mark.parametrize(
    ("known_on", "places", "due"),
    [
        ("2016-04-30", {}, []),
        ("2016-05-01", {"ashby": "Wrong"}, ["2016-06-01"]),
        ("2016-05-09", {"ashby": "Wrong", "barton": "Barton"}, ["2016-06-01"]),
        ("2016-05-10", {"ashby": "Right", "barton": "Barton"}, ["2016-07-01"]),
    ],
)
def test_as_known_on_a_day_leaves_out_what_was_recorded_after_it(
    corrected: Store, known_on: str, places: dict[str, str], due: list[str]
) -> None:
    reads = Reads(summaries=True, occurrences=days("2016-06-01", "2016-07-31"))

    register = read(corrected, reads, when=When(known_on=day(known_on)))

    assert {one.id: one.place for one in register.summaries} == places
    assert [last_day(one).isoformat() for one in register.occurrences] == due


def test_as_known_now_is_what_the_projections_say(samples: Store) -> None:
    reads = Reads(summaries=True, occurrences=days("2016-01-01", "2017-12-31"))

    as_known = read(samples, reads, when=When(known_on=day("2030-01-01")))
    projected = read(samples, reads)

    assert as_known.summaries == projected.summaries
    assert set(as_known.occurrences) == set(projected.occurrences)


def test_people_are_read_only_where_needed(store: Store) -> None:
    keep(store, *histories.given("stockport").records)

    with_people = read(store, Reads(people=True)).people
    without = read(store, Reads(agreements=("stockport",))).people

    assert {one.user for one in with_people.appointments} > {"U-CLERK"}
    assert without.records == ()


def test_reader_of_the_tuple_of_records_sees_their_order(store: Store) -> None:
    wrote: list[Record] = [
        entry(named("ashby")),
        entry(named("barton")),
        entry(named("ashby", place="Other")),
    ]
    keep(store, *wrote)

    (ashby,) = read(store, Reads(agreements=("ashby",))).agreements

    assert [one.written.sequence for one in ashby.records if one.written] == [1, 3]
