"""When each thing is spoken of, to whom, and what makes an end of it."""

from datetime import UTC, date, datetime

import pytest

from agreements import acts
from agreements.change_notes.effects import SetEnd
from agreements.days.calendar import Period
from agreements.life import deeds, registers
from agreements.life.logged import LogKind
from agreements.reminding.audiences import Audience, Times, speaks_on
from agreements.reminding.planned import CLERKS, WATCHERS, Matter, Planned
from agreements.reminding.planning import plan
from agreements.reminding.records import Quiet
from agreements.reminding.requests import Hush, SetLeads, Watch
from agreements.reminding.results import WatchSet
from agreements.reminding.working import is_working
from agreements.terms import Terms
from tests.agreements.histories import ADMINISTRATOR, CLERK, READER, History, day, given, made, signatory
from tests.agreements.reminding.telling import CHANNEL, Life, registered

MAY = "2017-05-02"


def planned(history: History, item: str, whom: str = WATCHERS) -> list[tuple[str, int]]:
    """List on which days something is spoken of, and how long before its date; repeats left out."""
    rows = [row for row in plan(history.agreement) if row.item == item and row.whom == whom]
    return [(row.day.isoformat(), row.lead) for row in rows if row.until is None]


def with_milestone(on: str, **more: object) -> Terms:
    return made("a", "b", starts="2017-04-01", milestones=[{"id": "M1", "what": "x", "date": on} | more])


def test_a_milestone_is_spoken_of_30_14_7_and_1_days_before() -> None:
    assert planned(given(with_milestone("2017-09-29"), on=MAY), "M1") == [
        ("2017-08-30", 30),
        ("2017-09-15", 14),
        ("2017-09-22", 7),
        ("2017-09-28", 1),
    ]


def test_nothing_is_planned_of_what_was_past_when_the_agreement_was_registered() -> None:
    assert planned(given(with_milestone("2017-05-01"), on=MAY), "M1") == []
    assert plan(given("southend", on="2026-11-22").agreement) == ()


def test_a_window_is_spoken_of_at_its_opening_and_not_again_the_day_after() -> None:
    terms = with_milestone("2017-07-31", date_from="2017-07-01", precision="month", bound="in")

    assert planned(given(terms, on=MAY), "M1") == [
        ("2017-07-01", 30),
        ("2017-07-17", 14),
        ("2017-07-24", 7),
        ("2017-07-30", 1),
    ]


def test_what_is_logged_for_a_day_is_spoken_of_until_it_is_closed() -> None:
    life = registered(made("a", "b", starts="2017-04-01"), on=MAY)
    life.does(
        registers.PutInLog(
            "made", kind=LogKind.ACTION, title="Find a chair", due_on=day("2017-06-30"), counts_on=day(MAY)
        )
    ).until("2017-06-24")
    life.does(registers.CloseItem("made", number=1, outcome="Found", counts_on=life.today)).until(
        "2017-08-01"
    )

    assert list(life.told()) == [
        ("2017-06-16", "action-1@2017-06-30", 14),
        ("2017-06-23", "action-1@2017-06-30", 7),
    ]


def test_a_date_that_moved_is_another_and_the_old_one_is_spoken_of_no_more() -> None:
    life = registered(with_milestone("2017-09-29"), on=MAY).until("2017-09-16")
    life.does(deeds.MoveItem("made", "M1", day("2017-11-30"), "why")).until("2017-12-31")

    assert [(on, name) for on, name, _ in life.told() if name.startswith("M1")][:4] == [
        ("2017-08-30", "M1@2017-09-29"),
        ("2017-09-15", "M1@2017-09-29"),
        ("2017-10-31", "M1@2017-11-30"),
        ("2017-11-16", "M1@2017-11-30"),
    ]


def test_of_an_end_that_is_agreed_to_move_later_nothing_more_is_said() -> None:
    history = given("doncaster", on="2017-10-02").signed(
        "doncaster-ccg", "doncaster-council", on="2017-11-20"
    )
    assert ("2018-01-30", 60) in planned(history, "end")

    extended = history.varied(SetEnd(day("2018-06-30")), on="2018-01-08", change_on="2018-03-01")

    assert {row.due for row in plan(extended.agreement) if row.matter == "end"} == {day("2018-06-30")}


def test_what_is_overdue_is_said_every_monday_until_it_is_done() -> None:
    life = registered(with_milestone("2017-09-29"), on=MAY).until("2017-10-18")
    life.does(deeds.Deal("made", "M1")).until("2017-12-01")

    late = [(on, left) for on, name, left in life.told() if name == "M1@2017-09-29" and left < 0]
    assert late == [("2017-10-02", -3), ("2017-10-09", -10), ("2017-10-16", -17)]


@pytest.mark.parametrize("on", [MAY, "2017-08-29", "2017-09-28", "2017-10-01", "2017-10-05", "2017-10-16"])
def test_a_watch_is_answered_with_the_day_on_which_it_first_speaks(on: str) -> None:
    life = registered(with_milestone("2017-09-29"), on=MAY).until(on)
    life.does(Watch("made", matter=Matter.MILESTONE), channel="C-OTHER")
    said = life.history.said
    assert isinstance(said, WatchSet)
    assert said.on
    assert said.first
    life.until("2017-11-01")

    assert next(life.told("C-OTHER"))[:2] == (said.on.isoformat(), said.first.occurrence)


def test_what_nobody_acknowledged_goes_to_the_clerk_and_then_to_administrators() -> None:
    life = registered(with_milestone("2017-09-29"), on=MAY).until("2017-10-20")

    assert [on for on, name, _ in life.told(CLERK) if name.startswith("M1")] == ["2017-10-02"]
    assert [on for on, name, _ in life.told(ADMINISTRATOR) if name.startswith("M1")] == ["2017-10-09"]


def test_what_anybody_acknowledged_goes_to_nobody_else() -> None:
    life = registered(with_milestone("2017-09-29"), on=MAY).until("2017-09-26")
    life.does(Hush("made", "M1"), by=READER).until("2017-10-20")

    assert [name for _, name, left in life.told() if name.startswith("M1") and left < 3] == []
    assert [name for _, name, _ in life.told(CLERK) if name.startswith("M1")] == []


def test_an_acknowledgement_is_of_one_date_and_one_audience() -> None:
    life = registered(with_milestone("2017-09-29"), on=MAY).until("2017-09-16")
    life.does(Watch("made"), channel="C-OTHER").does(Hush("made", "M1")).until("2017-09-25")
    assert [on for on, name, _ in life.told("C-OTHER") if name.startswith("M1")] == ["2017-09-22"]
    assert [on for on, name, _ in life.told() if name == "M1@2017-09-29"] == ["2017-08-30", "2017-09-15"]

    life.does(deeds.MoveItem("made", "M1", day("2017-10-27"), "why")).until("2017-10-14")
    assert [on for on, name, _ in life.told() if name == "M1@2017-10-27"] == ["2017-09-27", "2017-10-13"]


def test_what_is_put_off_is_silent_until_its_day_and_said_on_it() -> None:
    life = registered(with_milestone("2017-09-29"), on=MAY).until("2017-09-01")
    life.does(Hush("made", "M1", Quiet.SNOOZED, day("2017-09-20"))).until("2017-09-25")

    assert [on for on, name, _ in life.told() if name.startswith("M1")] == [
        "2017-08-30",
        "2017-09-20",
        "2017-09-22",
    ]


def test_a_duty_that_is_not_ours_is_so_in_every_period() -> None:
    terms = made("a", "b", starts="2017-04-01", recurring=[{"id": "O1", "what": "x", "frequency": "monthly"}])
    life = registered(terms, on=MAY).until("2017-05-20")
    life.does(Hush("made", "O1", Quiet.NOT_OURS)).until("2017-09-01")

    assert [name for _, name, _ in life.told() if name.startswith("O1")] == ["O1-2017-05@2017-05-31"]


def test_a_duty_that_is_heard_again_is_spoken_of_again() -> None:
    terms = made("a", "b", starts="2017-04-01", recurring=[{"id": "O1", "what": "x", "frequency": "monthly"}])
    life = registered(terms, on=MAY).until("2017-05-20")
    life.does(Hush("made", "O1", Quiet.NOT_OURS)).until("2017-07-01")
    life.does(Hush("made", "O1", Quiet.HEARD_AGAIN)).until("2017-09-01")

    told = [name for _, name, _ in life.told() if name.startswith("O1")]
    assert "O1-2017-07@2017-07-31" in told


def test_a_period_that_was_not_reported_is_spoken_of_until_the_next_one_ends() -> None:
    terms = made("a", "b", starts="2017-04-01", recurring=[{"id": "O1", "what": "x", "frequency": "monthly"}])
    rows = [row for row in plan(given(terms, on=MAY).agreement) if row.occurrence == "O1-2017-05@2017-05-31"]

    assert [row.until for row in rows if row.until] == [day("2017-06-30")]


def test_lead_times_are_the_items_own_then_the_agreements_then_the_usual_ones() -> None:
    history = given(with_milestone("2017-09-29"), on=MAY)
    history = history.asked(SetLeads("made", "", (10,)), on=MAY, by=CLERK)
    assert [lead for _, lead in planned(history, "M1")] == [10]

    history = history.asked(SetLeads("made", "m1", (5, 20)), on=MAY, by=CLERK)
    assert [lead for _, lead in planned(history, "M1")] == [20, 5]
    assert [lead for _, lead in planned(history, "end")] == [10]

    history = history.asked(SetLeads("made", "M1", by_default=True), on=MAY, by=CLERK)
    assert [lead for _, lead in planned(history, "M1")] == [10]


def test_lead_times_of_all_leave_what_recurs_its_own() -> None:
    terms = made("a", "b", starts="2017-04-01", recurring=[{"id": "O1", "what": "x", "frequency": "monthly"}])
    history = given(terms, on=MAY).asked(SetLeads("made", "", (60, 7)), on=MAY, by=CLERK)
    assert [lead for _, lead in planned(history, "O1-2017-06")] == [14, 3]

    history = history.asked(SetLeads("made", "O1", (5,)), on=MAY, by=CLERK)
    assert [lead for _, lead in planned(history, "O1-2017-06")] == [5]


def test_lead_times_are_set_by_a_clerk_or_an_administrator_only() -> None:
    history = given(with_milestone("2017-09-29"), on=MAY)

    for user in (READER, signatory("a")):
        assert history.asked(SetLeads("made", "", (10,)), on=MAY, by=user).records == history.records


def test_the_last_day_to_decide_comes_before_the_last_day_for_notice() -> None:
    history = given("southend", on="2015-06-01")
    days = {row.item: row.due for row in plan(history.agreement) if row.item in {"notice", "decide"}}
    assert days == {"notice": day("2016-03-30"), "decide": day("2016-03-02")}

    longer = history.asked(SetLeads("southend", "committee", (42,)), on="2015-06-01", by=CLERK)
    assert day("2016-02-17") in {row.due for row in plan(longer.agreement) if row.item == "decide"}


def test_sign_offs_are_asked_of_those_whose_turn_it_is() -> None:
    life = registered("doncaster", on="2017-10-02").until("2017-10-10")
    life.history = life.history.signed("doncaster-ccg", on="2017-10-10")
    life.until("2017-10-20")

    waiting = "agreement@2017-10-02"
    assert [on for on, name, _ in life.told(signatory("doncaster-ccg")) if name == waiting] == ["2017-10-09"]
    assert [on for on, name, _ in life.told(signatory("doncaster-council")) if name == waiting] == [
        "2017-10-09",
        "2017-10-16",
    ]
    assert [name for _, name, _ in life.told() if name == waiting] == []


def test_where_nobody_may_sign_for_a_party_the_clerk_hears_of_it() -> None:
    history = History("doncaster").imported(given("doncaster").agreement.entries[0].terms, on="2017-10-02")
    life = Life(history.appointed(CLERK, given("doncaster").people.clerks("")[0].role), day("2017-10-02"))

    assert ("2017-10-09", "agreement@2017-10-02", -7) in life.until("2017-10-12").told(CLERK)


def test_who_gave_an_authority_and_who_has_it_are_told_before_it_lapses() -> None:
    life = registered("doncaster", on="2017-10-02")
    days = day("2017-10-02"), day("2017-11-30")
    request = acts.Delegate("doncaster", "U-DEPUTY", "D", "", "doncaster-ccg", "anything", *days)
    life.does(request, by=signatory("doncaster-ccg")).until("2017-12-10")

    for user in (signatory("doncaster-ccg"), "U-DEPUTY", CLERK):
        told = [on for on, name, _ in life.told(user) if name.startswith("delegation")]
        assert told == ["2017-11-16", "2017-11-27"]


def test_a_restricted_agreement_is_never_spoken_of_where_it_is_not_seen() -> None:
    life = registered(with_milestone("2017-09-29"), on=MAY).until("2017-09-10")
    life.does(acts.Restrict("made", (CLERK,), ("C-BOARD",))).until("2017-10-20")

    assert max(on for on, _, _ in life.told()) < "2017-09-10"
    assert not list(life.told(ADMINISTRATOR))
    assert [on for on, name, _ in life.told(CLERK) if name.startswith("M1")] == ["2017-10-02"]


@pytest.mark.parametrize(
    ("instant", "speaks"),
    [
        ("2016-03-25T09:00", ""),  # Good Friday
        ("2016-03-28T08:00", ""),  # Easter Monday, the day after the clocks went forward
        ("2016-03-29T07:59", ""),
        ("2016-03-29T08:00", "2016-03-29"),
        ("2016-10-28T08:00", "2016-10-28"),
        ("2016-10-31T08:59", ""),  # the day after the clocks went back
        ("2016-10-31T09:00", "2016-10-31"),
        ("2016-12-26T10:00", ""),
        ("2016-12-27T10:00", ""),  # Christmas Day was a Sunday
        ("2016-02-29T09:00", "2016-02-29"),
        ("2016-02-29T18:00", ""),  # quiet hours
    ],
)
def test_it_speaks_at_nine_in_london_on_working_days(instant: str, speaks: str) -> None:
    now = datetime.fromisoformat(instant).replace(tzinfo=UTC)

    assert speaks_on(Audience(CHANNEL), now) == (day(speaks) if speaks else None)


def test_each_nation_has_its_own_bank_holidays() -> None:
    assert [is_working(date(2017, 1, 2), nation) for nation in ("ENG", "SCT")] == [False, False]
    assert [is_working(date(2017, 1, 3), nation) for nation in ("ENG", "SCT")] == [True, False]
    assert [is_working(date(2017, 4, 17), nation) for nation in ("ENG", "SCT")] == [False, True]
    assert [is_working(date(2017, 3, 17), nation) for nation in ("ENG", "NIR")] == [True, False]
    scots = Audience(CHANNEL, Times(nation="SCT"))
    assert speaks_on(scots, datetime(2017, 1, 3, 10, tzinfo=UTC)) is None


def test_what_repeats_falls_on_its_weekday_in_any_days() -> None:
    row = Planned(
        "a", "M1@x", -3, CLERKS, Matter.MILESTONE, "M1", *map(day, ["2017-09-29", "2017-10-02", "2017-10-20"])
    )

    assert row.within(Period(day("2017-09-01"), day("2017-10-01"))) is None
    assert row.within(Period(day("2017-10-03"), day("2017-10-08"))) is None
    found = row.within(Period(day("2017-10-04"), day("2017-12-01")))
    assert found
    assert (found.day, found.lead) == (day("2017-10-16"), -17)
