"""An agreement ends early by notice, as long as its rule asks; a notice is withdrawn until it runs out."""

from dataclasses import replace
from datetime import date

import pytest

from agreements import outcomes
from agreements.answers import Answer
from agreements.asking import Asking
from agreements.life import deeds, results
from agreements.life.ending import replace_agreement
from agreements.outcomes import Refusal
from agreements.records import Actor
from agreements.requests import About, Topic
from agreements.segments import segments
from agreements.standing import State, earliest_end, last_day_for_notice
from agreements.terms import Terms
from questions.forms.reading import read_form
from tests.agreements.histories import CLERK, READER, History, day, given, made, refused, sample, signatory
from views.text import text
from views.words import page

PARTIES = ("southend-council", "southend-ccg")


def in_force() -> History:
    return given("southend").signed(*PARTIES, on="2014-08-28")


def noticed(  # noqa: PLR0913 - who gives notice, when, until when, and who records it
    history: History, party: str = PARTIES[1], *, on: str, ends: str, at: str = "", by: str = CLERK
) -> History:
    request = deeds.GiveNotice(history.id, party=party, given_on=day(at or on), ends_on=day(ends))
    return history.asked(request, on=on, by=by)


def withdrew(history: History, party: str = PARTIES[1], *, on: str, by: str = CLERK) -> History:
    return history.asked(deeds.WithdrawNotice(history.id, party=party, why="we go on"), on=on, by=by)


def test_six_months_notice_ends_the_agreement_six_months_on() -> None:
    history = noticed(in_force(), on="2015-05-20", ends="2015-11-20")
    assert isinstance(history.said, results.NoticeRecorded)
    assert history.state("2015-11-20") is State.IN_FORCE
    assert history.state("2015-11-21") is State.ENDED
    assert history.terms("2015-05-19").end.date == day("2016-09-30")
    assert history.terms("2015-05-20").end.date == day("2015-11-20")


def test_the_earliest_end_and_the_last_day_for_notice_agree() -> None:
    terms = sample("southend")
    last = last_day_for_notice(terms)
    assert last == day("2016-03-30")
    assert earliest_end(terms, last) == terms.end.date


def test_the_form_shows_the_rule_and_the_earliest_end() -> None:
    form = in_force().answer(deeds.StartNotice("southend"), on="2015-05-20", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    filled = {one.name: one.initial for one in form.fields}
    assert filled["ends_on"] == "2015-11-20"
    assert "6 months" in filled["rule"]
    assert filled["party"] == ""


def test_the_form_says_that_notice_given_today_is_too_late_and_offers_no_days() -> None:
    late = printed(in_force(), on="2016-04-28")
    assert "28 October 2016 at the earliest: too late to end it before 30 September 2016" in late
    assert "It was 30 March 2016." in late
    on_the_day = printed(in_force(), on="2016-03-30")
    assert "30 September 2016 at the earliest: too late to end it before 30 September 2016" in on_the_day
    assert "It was 30 March 2016." not in on_the_day
    form = in_force().answer(deeds.StartNotice("southend"), on="2016-03-30", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    filled = {one.name: one.initial for one in form.fields}
    assert (filled["given_on"], filled["ends_on"]) == ("", "")
    assert "too late" not in printed(in_force(), on="2016-03-29")
    in_time = noticed(in_force(), on="2016-04-05", at="2016-03-29", ends="2016-09-29")
    assert isinstance(in_time.said, results.NoticeRecorded)


def test_the_form_says_which_notice_stands_and_is_not_of_a_party_that_gave_it() -> None:
    history = noticed(in_force(), on="2015-05-20", ends="2015-11-20")
    said = printed(history, on="2015-05-22")
    assert "gave notice on 20 May 2015, to end it on 20 November 2015." in said
    form = history.answer(deeds.StartNotice("southend"), on="2015-05-22", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    (party,) = (one for one in form.fields if one.name == "party")
    assert [one.value for one in party.options] == [PARTIES[0]]
    mine = history.asked(deeds.StartNotice("southend"), on="2015-05-22", by=signatory(PARTIES[1]))
    assert refused(mine) is Refusal.UNDER_NOTICE
    again = withdrew(history, on="2015-05-23").answer(
        deeds.StartNotice("southend"), on="2015-05-24", by=CLERK
    )
    assert isinstance(again, outcomes.ToFill)
    assert "stands" not in {one.name for one in again.fields}


def printed(history: History, *, on: str) -> str:
    request = deeds.StartNotice("southend")
    return text(page(Answer(request, day(on), history.answer(request, on=on, by=CLERK)), ()))


def test_a_signatory_gives_notice_for_their_own_party_only() -> None:
    ccg = signatory(PARTIES[1])
    form = in_force().answer(deeds.StartNotice("southend"), on="2015-05-20", by=ccg)
    assert isinstance(form, outcomes.ToFill)
    assert [one.value for one in form.fields[1].options] == [PARTIES[1]]
    mine = noticed(in_force(), on="2015-05-20", ends="2015-11-20", by=ccg)
    assert isinstance(mine.said, results.NoticeRecorded)
    theirs = noticed(in_force(), PARTIES[0], on="2015-05-20", ends="2015-11-20", by=ccg)
    assert refused(theirs) is Refusal.NOT_YOUR_PARTY


def ended_by(*by_whom: str | None) -> History:
    """Make up an agreement of two Funders and a Host that those named, one by one, may end at once."""
    ways = [{"rule": "It may be ended", "by_whom": [one] if one else None} for one in by_whom]
    funders = [{"name": "Funders", "also_called": ["Funding Parties"], "members": ["a", "b"]}]
    terms = made("a", "b", "c", starts="2016-04-01", termination=ways, collective_names=funders)
    return given(terms)


@pytest.mark.parametrize("by", ["either Funder", "Funders", "any one of the Funders", "either Funding Party"])
def test_only_those_whom_a_name_for_several_covers_may_give_notice(by: str) -> None:
    form = ended_by(by).answer(deeds.StartNotice("made"), on="2016-06-01", by=CLERK)
    assert isinstance(form, outcomes.ToFill)
    [offered] = [field.options for field in form.fields if field.name == "party"]
    assert [one.value for one in offered] == ["a", "b"]
    asked = deeds.StartNotice("made")
    host = ended_by(by).asked(asked, on="2016-06-01", by=signatory("c"))
    assert refused(host) is Refusal.NOT_TO_END
    assert host.said is not None
    assert "only Party A or Party B may end" in text(page(Answer(asked, day("2016-06-01"), host.said), ()))
    for who in (CLERK, signatory("c")):  # whatever form was open before
        tried = noticed(ended_by(by), "c", on="2016-06-01", ends="2016-06-02", by=who)
        assert refused(tried) is Refusal.NOT_TO_END
    theirs = noticed(ended_by(by), "b", on="2016-06-01", ends="2016-06-02")
    assert isinstance(theirs.said, results.NoticeRecorded)


@pytest.mark.parametrize(
    "by", [(None,), ("either Funder", None), ("any party but the Funders",), ("a", "the Funders' Panel")]
)
def test_where_it_is_not_said_for_sure_who_may_end_it_each_party_may_give_notice(
    by: tuple[str | None, ...],
) -> None:
    history = noticed(ended_by(*by), "c", on="2016-06-01", ends="2016-06-02")
    assert isinstance(history.said, results.NoticeRecorded)


@pytest.mark.parametrize(
    ("on", "at", "ends", "why"),
    [
        ("2015-05-20", "", "2015-11-19", Refusal.TOO_SHORT),
        ("2015-05-20", "2015-05-21", "2015-11-21", Refusal.FUTURE),
        ("2016-04-28", "", "2016-10-28", Refusal.NO_EARLIER_END),
        ("2016-04-28", "", "2016-09-30", Refusal.TOO_SHORT),
        ("2015-05-20", "1066-10-14", "2015-11-20", Refusal.TOO_EARLY),
        ("2015-05-20", "", "2222-02-02", Refusal.DATES),
        ("2015-05-20", "2014-02-01", "2014-08-26", Refusal.DATES),
        ("2015-05-20", "2014-10-01", "2015-05-19", Refusal.DATES),
        ("2016-10-01", "", "2017-04-01", Refusal.NOT_IN_FORCE),
    ],
)
def test_a_notice_that_cannot_be_is_refused(on: str, at: str, ends: str, why: Refusal) -> None:
    history = in_force()
    tried = noticed(history, on=on, at=at, ends=ends)
    assert refused(tried) is why
    assert tried.records == history.records


def test_notice_given_on_paper_before_counts_from_its_day() -> None:
    history = noticed(in_force(), on="2015-06-20", at="2015-05-20", ends="2015-11-20")
    assert isinstance(history.said, results.NoticeRecorded)


@pytest.mark.parametrize("name", ["doncaster", "lancashire", "stockport"])
def test_without_a_termination_clause_there_is_no_notice(name: str) -> None:
    said = given(name).asked(deeds.StartNotice(name), on="2016-06-01", by=CLERK)
    assert refused(said) is Refusal.NO_WAY_OUT


def test_with_a_clause_and_no_period_notice_may_end_it_on_its_day() -> None:
    ways = [{"rule": "Either board may end it"}]
    history = given(made("a", "b", starts="2016-04-01", termination=ways))
    history = noticed(history, "a", on="2016-05-01", ends="2016-05-01")
    assert history.state("2016-05-01") is State.IN_FORCE
    assert history.state("2016-05-02") is State.ENDED


def test_what_is_not_in_force_cannot_be_ended() -> None:
    said = given("southend").asked(deeds.StartNotice("southend"), on="2015-05-20", by=CLERK)
    assert refused(said) is Refusal.NOT_IN_FORCE


def test_an_agreement_without_an_end_ends_by_notice() -> None:
    ways = [{"rule": "Notice", "notice": {"months": 3}}]
    history = given(made("a", "b", starts="2016-04-01", ends="", termination=ways))
    history = noticed(history, "a", on="2016-11-30", ends="2017-02-28")
    assert history.state("2017-03-01") is State.ENDED


def test_a_withdrawn_notice_leaves_the_end_as_it_was() -> None:
    history = noticed(in_force(), on="2015-05-20", ends="2015-11-20")
    history = withdrew(history, on="2015-06-20")
    assert isinstance(history.said, results.NoticeTakenBack)
    assert history.terms("2015-06-20").end.date == day("2016-09-30")
    assert history.terms("2015-06-19").end.date == day("2015-11-20")
    assert refused(withdrew(history, on="2015-06-21")) is Refusal.NO_NOTICE
    again = noticed(history, on="2015-07-01", ends="2016-01-01")
    assert again.terms("2015-07-01").end.date == day("2016-01-01")


def test_a_notice_is_not_withdrawn_by_the_other_party() -> None:
    history = noticed(in_force(), on="2015-05-20", ends="2015-11-20")
    assert refused(withdrew(history, on="2015-06-20", by=signatory(PARTIES[0]))) is Refusal.NO_NOTICE
    assert refused(withdrew(history, on="2015-06-20", by=READER)) is Refusal.NOT_CLERK


def test_a_notice_that_ran_out_is_withdrawn_only_as_recorded_by_mistake_and_never_counted_then() -> None:
    before = noticed(in_force(), on="2015-05-20", ends="2015-11-20")
    asked = withdrew(before, on="2015-11-21")
    assert asked.records == before.records
    assert isinstance(asked.said, outcomes.ToFill)
    assert {one.name: one.required for one in asked.said.fields}["mistaken"]
    started = before.answer(deeds.StartWithdrawingNotice("southend"), on="2016-01-01", by=CLERK)
    assert isinstance(started, outcomes.ToFill)
    assert [one.name for one in started.fields] == ["party", "mistaken", "why"]

    request = read_form(
        "withdraw notice",
        started.carried,
        {"party": PARTIES[1], "mistaken": "mistaken", "why": "it was of another agreement"},
    )
    assert isinstance(request, deeds.WithdrawNotice)
    history = before.asked(request, on="2016-01-01", by=signatory(PARTIES[1]))
    assert isinstance(history.said, results.NoticeTakenBack)
    assert history.said.mistaken
    for on in ("2015-05-21", "2015-12-01", "2016-09-30"):
        assert history.state(on) is State.IN_FORCE
        assert history.terms(on).end.date == day("2016-09-30")
    assert refused(withdrew(history, on="2016-01-02")) is Refusal.NO_NOTICE


def test_of_two_notices_the_first_to_run_out_ends_it_and_each_stands_alone() -> None:
    history = noticed(in_force(), on="2015-05-20", ends="2015-12-31")
    assert refused(noticed(history, on="2015-05-21", ends="2015-11-21")) is Refusal.UNDER_NOTICE
    history = noticed(history, PARTIES[0], on="2015-05-21", ends="2015-11-21")
    assert history.terms("2015-06-01").end.date == day("2015-11-21")
    history = withdrew(history, PARTIES[0], on="2015-06-02")
    assert history.terms("2015-06-02").end.date == day("2015-12-31")


def test_what_is_kept_of_lists_knows_of_the_early_end() -> None:
    history = noticed(in_force(), on="2015-05-20", ends="2015-11-20")
    held = next(one for one in segments(history.agreement) if date(2015, 12, 1) in one.summary.holds)
    assert held.summary.terms.end.date == day("2015-11-20")


def replaced(history: History, by: str, *others: Terms) -> History:

    asking = Asking(Actor(CLERK), day("2018-03-20"), history.people)
    content, records = replace_agreement(deeds.Replace(history.id, by), history.agreement, others, asking)
    return replace(history, records=(*history.records, *records), said=content)


def test_the_agreement_that_replaces_another_is_found_by_its_name() -> None:
    others = (sample("doncaster"), sample("southend"), sample("stockport"))
    for said in ("Southend Integrated Commissioning MoU", "SOUTHEND", "southend"):
        history = replaced(given("doncaster"), said, *others)
        assert isinstance(history.said, results.ReplacedBy)
        assert history.said.other.id == "southend"
        successor = history.agreement.progress_on(day("2018-03-20")).replaced
        assert successor
        assert successor.by == "southend"
        assert refused(replaced(history, said, *others)) is Refusal.REPLACED
        assert isinstance(replaced(history, "stockport", *others).said, results.ReplacedBy)


@pytest.mark.parametrize("said", ["nowhere", "doncaster", "integrated"])
def test_nothing_replaces_an_agreement_that_is_not_one_other_agreement(said: str) -> None:
    history = replaced(given("doncaster"), said, sample("doncaster"), sample("southend"))
    assert refused(history) is Refusal.NO_AGREEMENT


def test_a_notice_that_is_withdrawn_leaves_the_end_that_another_makes() -> None:
    history = noticed(in_force(), on="2015-05-20", ends="2015-12-31")
    history = noticed(history, PARTIES[0], on="2015-05-21", ends="2015-11-21")
    status = About(Topic.STATUS, history.id)
    shown = text(page(Answer(status, day("2015-06-01"), history.answer(status, on="2015-06-01")), ()))
    assert "21 November 2015. " in shown
    assert "to end on 31 December 2015." in shown
    first = withdrew(history, on="2015-06-02")
    assert first.said is not None
    said = text(page(Answer(status, day("2015-06-02"), first.said), ()))
    assert "It ends on 21 November 2015 by the notice of Southend on Sea" in said
    assert "again" not in said
    both = withdrew(first, PARTIES[0], on="2015-06-03")
    assert both.said is not None
    assert " again." in text(page(Answer(status, day("2015-06-03"), both.said), ()))
