from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from agreements.agreement import When
from agreements.answers import (
    Agreements,
    Answer,
    AtHome,
    ClauseSays,
    Content,
    DueDate,
    DueDates,
    Nothing,
    Register,
    Section,
    Status,
    Who,
)
from agreements.change_notes.effects import SetEnd
from agreements.days.calendar import financial_quarter
from agreements.records import Actor
from agreements.requests import (
    MOST_NAMED,
    About,
    Base,
    Due,
    Help,
    Home,
    ListAgreements,
    Named,
    ReadClause,
    Topic,
    Which,
    WhoIs,
)
from agreements.segments import segments
from agreements.standing import State
from agreements.terms.names import names
from agreements.unread import NotFound
from answering.decide import decide
from tests.agreements.histories import SAMPLES, History, day, days, given, known, parties, sample
from tests.questions.memory import entry
from views.words.due import due as page_of

Kind = TypeVar("Kind")


def told(request: Base, *histories: History, on: str) -> Content:
    """Answer a request across several agreements, read as the store would read them."""
    today = day(on)
    about = request.when.as_of or today
    held = [next(one for one in segments(h.agreement) if about in one.summary.holds) for h in histories]
    register = Register(
        agreements=tuple(history.agreement for history in histories),
        summaries=tuple(one.summary.terms for one in held),
        marks=tuple(one.summary.mark for one in held),
        occurrences=tuple(
            DueDate(one.summary.agreement, one.summary.terms.short_name, occurrence)
            for one in held
            for occurrence in one.occurrences
        ),
    )
    return decide(request, register, today=today, actor=Actor("U-READER")).answer.content


def of(kind: type[Kind], content: Content) -> Kind:
    assert isinstance(content, kind), content
    return content


def everything() -> list[History]:
    return [given(name) for name in SAMPLES]


def status(history: History, on: str, when: When | None = None) -> Status:
    return of(Status, history.answer(About(Topic.STATUS, history.id, when=when or When()), on=on))


def listed(content: Content) -> tuple[list[str], list[str]]:
    found = of(Agreements, content)
    return [row.terms.id for row in found.rows], [row.terms.id for row in found.unsure]


# Status


def test_status_says_what_comes_next_and_what_passed_without_a_word() -> None:
    said = status(given("doncaster"), "2017-12-01")
    assert said.next
    assert (said.next.item, said.next.due) == ("M3", day("2018-01-31"))
    assert [one.item for one in said.unrecorded] == ["M1"]
    assert {"N1", "N5"} & {one.id for one in said.discrepancies} == {"N1"}, "those that bear on its standing"


def test_once_ended_nothing_comes_next() -> None:
    said = status(given("doncaster"), "2026-11-22")
    assert (said.standing.state, said.next) == (State.ENDED, None)
    assert len(said.unrecorded) == 12


def test_the_last_day_for_notice_may_come_next() -> None:
    said = status(given("southend"), "2016-03-01")
    assert said.next
    assert (said.next.kind, said.next.due) == ("last day for notice", day("2016-03-30"))


def test_as_of_another_day_the_answer_is_about_that_day() -> None:
    history = given("doncaster").signed("doncaster-ccg", "doncaster-council", on="2017-12-20")
    assert status(history, "2026-11-22", known("2017-12-01")).standing.state is State.AWAITING_SIGNATURE
    assert status(history, "2026-11-22", known("2017-12-20")).standing.state is State.IN_FORCE


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("topic", [topic for topic in Topic if topic not in {Topic.STATUS, Topic.HISTORY}])
def test_every_section_of_a_sample_is_told(name: str, topic: Topic) -> None:
    said = of(Section, given(name).answer(About(topic, name), on="2016-05-01"))
    assert (said.topic, said.terms.id) == (topic, name)
    assert said.dates


@pytest.mark.parametrize(
    "request_",
    [
        About(Topic.STATUS, "unheard"),
        ReadClause("1", "unheard"),
        Due(days("2016-01-01", "2016-12-31"), "unheard"),
        About(Topic.STATUS, "doncaster", when=known("2017-12-01", "2013-12-31")),
    ],
)
def test_of_an_agreement_that_is_not_there_nothing_is_told(request_: Base) -> None:
    history = given("doncaster")
    assert of(Nothing, history.answer(request_, on="2017-12-01")).agreement in {"unheard", "doncaster"}


# Clauses


def test_a_clause_that_states_nothing_is_answered_with_the_nearest() -> None:
    said = of(ClauseSays, given("doncaster").answer(ReadClause("16.9", "doncaster"), on="2017-12-01"))
    assert (said.facts, said.nearest) == ((), ("16.1", "16"))
    said = of(ClauseSays, given("stockport").answer(ReadClause("4.3(z)", "stockport"), on="2016-05-01"))
    assert "4.3(c)" in said.nearest
    said = of(ClauseSays, given("doncaster").answer(ReadClause("99", "doncaster"), on="2017-12-01"))
    assert said.nearest == ()


def test_a_clause_varied_by_a_note_is_cited_by_the_note() -> None:
    history = given("doncaster").varied(SetEnd(day("2018-06-30")), on="2017-11-01")
    said = of(ClauseSays, history.answer(ReadClause("change note 1", "doncaster"), on="2017-12-01"))
    assert [one.section for one in said.facts] == ["end"]


# Lists


@pytest.mark.parametrize(
    ("which", "on", "rows", "unsure"),
    [
        (
            Which.ALL,
            "2016-05-01",
            ["doncaster", "lancashire", "nottinghamshire", "southend", "stockport"],
            [],
        ),
        (Which.LIVE, "2016-05-01", ["lancashire", "stockport"], ["doncaster", "southend"]),
        (Which.LIVE, "2016-12-01", ["lancashire", "stockport"], ["doncaster", "nottinghamshire"]),
        (Which.LIVE, "2026-11-22", [], []),
        (Which.ENDED, "2016-12-01", ["southend"], []),
        (
            Which.UNSIGNED,
            "2026-11-22",
            ["doncaster", "lancashire", "nottinghamshire", "southend", "stockport"],
            [],
        ),
    ],
)
def test_lists_by_state(which: Which, on: str, rows: list[str], unsure: list[str]) -> None:
    found, maybe = listed(told(ListAgreements(which), *everything(), on=on))
    assert (sorted(found), sorted(maybe)) == (rows, unsure)


def test_lists_are_of_those_found_by_a_name_and_in_order_of_their_own() -> None:
    request = ListAgreements(Which.ALL, of="NHS", among=("southend", "doncaster"))
    found, _ = listed(told(request, *everything(), on="2016-05-01"))
    assert found == ["doncaster", "southend"]
    everyone = of(Agreements, told(ListAgreements(), *everything(), on="2016-05-01"))
    names_ = [row.terms.short_name.casefold() for row in everyone.rows]
    assert names_ == sorted(names_)


def test_a_list_for_a_day_is_of_what_held_then() -> None:
    signed = given("southend").signed(*parties(sample("southend")), on="2014-09-01")
    request = ListAgreements(Which.LIVE, when=known("2014-09-10"))
    assert listed(told(request, signed, on="2026-11-22"))[0] == ["southend"]
    before = ListAgreements(Which.LIVE, when=known("2014-08-31"))
    assert listed(told(before, signed, on="2026-11-22"))[0] == []


# What is due


def due_items(content: Content) -> tuple[list[str], list[str]]:
    found = of(DueDates, content)

    def items(dates: Sequence[DueDate]) -> list[str]:
        return [f"{one.agreement} {one.occurrence.item or one.occurrence.kind}" for one in dates]

    return items(found.due), items(found.open)


def test_what_falls_due_in_a_quarter_and_what_is_open_in_it() -> None:
    due, open_ = due_items(told(Due(financial_quarter(2016, 1)), given("stockport"), on="2016-05-01"))
    assert due == ["stockport start", "stockport M1", "stockport M3", "stockport M4"]
    assert open_ == [f"stockport M{number}" for number in range(5, 12)]


def test_what_is_due_across_agreements_or_in_one() -> None:
    histories = given("doncaster"), given("southend")
    asked = days("2016-03-01", "2018-01-31")
    due, open_ = due_items(told(Due(asked), *histories, on="2017-12-01"))
    assert {"doncaster M1", "doncaster M3", "southend R2", "southend end"} <= set(due)
    assert open_ == ["doncaster M2"]
    only, _ = due_items(told(Due(asked, "doncaster"), *histories, on="2017-12-01"))
    assert only == ["doncaster M1", "doncaster M3"]


def test_what_recurs_is_not_overdue_but_it_is_said_how_often_nothing_is_recorded_of_it() -> None:
    asked = Due(days("2030-04-01", "2030-07-14"), "jetty", overdue=True)
    terms = entry(
        "jetty",
        title="Agreement on the Jetty",
        commencement={"rule": "fixed_date", "date": "2030-04-01", "clause": "1"},
        end={"date": "2031-03-31", "clause": "1"},
        recurring=[{"id": "O1", "what": "Count of boats", "frequency": "monthly", "clause": "2"}],
    )
    content = told(asked, given(terms), on="2030-07-15")
    assert isinstance(content, DueDates)
    assert (content.due, content.duties) == ((), 3)
    page = page_of(Answer(asked, day("2030-07-15"), content), content)
    assert "nothing but duties that recur has passed" in page.headline.text


def test_a_period_in_which_nothing_is_due() -> None:
    assert due_items(told(Due(days("2030-01-01", "2030-12-31")), *everything(), on="2016-05-01")) == ([], [])


def test_what_a_note_moved_is_due_when_it_was_moved_to() -> None:
    history = given("southend").varied(SetEnd(day("2016-12-31")), on="2016-01-10")
    due, _ = due_items(told(Due(days("2016-06-01", "2016-12-31")), history, on="2016-02-01"))
    assert due == ["southend last day for notice", "southend M6", "southend end"]


# Who, home, help


def test_who_is_found_in_each_agreement_that_has_the_name() -> None:
    found = tuple(
        Named(name, one.text, one.rank, one.item)
        for name in ("doncaster", "nottinghamshire")
        for one in names(sample(name))
        if one.item in {"Jackie Pederson", "Sarah Pickup"}
    )
    histories = given("doncaster"), given("nottinghamshire")
    said = of(Who, told(WhoIs("them", found), *histories, on="2017-12-01"))
    assert {(hit.named.text, hit.terms.id) for hit in said.hits} == {
        ("Jackie Pederson", "doncaster"),
        ("Sarah Pickup", "nottinghamshire"),
    }
    assert of(NotFound, told(WhoIs("Nobody"), *histories, on="2017-12-01")).said == "Nobody"
    hidden = told(WhoIs("them", found), histories[1], on="2017-12-01")
    assert [hit.terms.id for hit in of(Who, hidden).hits] == ["nottinghamshire"]


def test_a_name_in_many_agreements_is_looked_up_in_the_first() -> None:
    found = tuple(Named(f"w{number}", "CCG", 3, "a") for number in range(MOST_NAMED + 3))
    request = WhoIs("CCG", found)
    assert request.reads.agreements == tuple(f"w{number}" for number in range(MOST_NAMED))
    assert len(replace(request, when=When(known_on=day("2016-05-01"))).reads.agreements) == len(found)
    here = tuple(Named("doncaster", one.text, one.rank, one.item) for one in names(sample("doncaster")))
    said = of(Who, told(WhoIs("them", (*here, *found)), given("doncaster"), on="2017-12-01"))
    assert said.more == len(found) + 1 - MOST_NAMED


def test_home_shows_the_soonest_end_first() -> None:
    lasting = given("lancashire").varied(SetEnd(day("2016-12-31")), on="2016-04-10")
    said = of(
        AtHome, told(Home(day("2016-05-01")), given("stockport"), lasting, given("southend"), on="2016-05-01")
    )
    assert [row.terms.id for row in said.live] == ["lancashire", "stockport"]
    assert [row.terms.id for row in said.waiting] == ["southend"]
    assert said.ended == 0


def test_help_is_of_everything_or_of_one_command() -> None:
    for command in "", "status":
        assert getattr(told(Help(command), on="2016-05-01"), "command", None) == command


# Spelling back


@pytest.mark.parametrize(
    ("request_", "typed"),
    [
        (Help(), "help"),
        (Help("status"), "help status"),
        (About(Topic.STATUS, "doncaster"), "status doncaster"),
        (About(Topic.DATES, "doncaster", when=known("2017-12-01")), "dates doncaster as of 2017-12-01"),
        (
            ReadClause("16.1", "doncaster", when=known("2017-12-01", "2018-01-01")),
            "clause 16.1 doncaster as of 2017-12-01 as known on 2018-01-01",
        ),
        (ListAgreements(), "list"),
        (ListAgreements(Which.LIVE, of="NHS England"), "list live NHS England"),
        (
            Due(days("2016-04-01", "2016-06-30"), "stockport"),
            "due between 2016-04-01 and 2016-06-30 for stockport",
        ),
        (WhoIs("JCCC"), "who is JCCC"),
        (Home(day("2016-05-01")), "home"),
    ],
)
def test_a_request_spells_itself_back_as_typed(request_: Any, typed: str) -> None:  # noqa: ANN401
    assert request_.typed == typed
