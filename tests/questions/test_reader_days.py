from datetime import date

import pytest

from agreements.agreement import When
from agreements.days.calendar import Period
from agreements.life import deeds
from agreements.requests import About, Base, Due, ListAgreements, ReadClause, Topic, Which
from agreements.unread import NotADay, NotOfADay
from questions.hearing import hear
from questions.reader import read
from tests.questions.memory import MemoryVocabulary, entry, sample_register

TODAY = date(2026, 11, 22)
SAMPLE = MemoryVocabulary(sample_register())
NOTTS = "nottinghamshire"


def _read(said: str, vocabulary: MemoryVocabulary = SAMPLE, last: str | None = None) -> Base:
    return read(said, vocabulary, today=TODAY, last=last).request


@pytest.mark.parametrize(
    "said",
    [
        "status doncaster as of 1 Dec 2017",
        "status doncaster on 1/12/2017",
        "status doncaster as at 1st December 2017?",
        "as of 1 Dec 2017, status doncaster",
        "status as of 1 Dec 2017 doncaster",
        "on 1.12.17 doncaster status",
        "doncaster on 1 Dec 2017",
        "doncaster 1 Dec 2017",
        "1 December 2017: status doncaster",
        "doncaster as of 1 Dec 2017 status",
    ],
)
def test_a_day_may_stand_anywhere(said: str) -> None:
    assert _read(said) == About(Topic.STATUS, "doncaster", when=When(date(2017, 12, 1)))


@pytest.mark.parametrize(
    ("days", "when"),
    [
        ("in March 2016", When(date(2016, 3, 31))),
        ("in 2016/17", When(date(2017, 3, 31))),
        ("last Friday", When(date(2026, 11, 20))),
        ("yesterday", When(date(2026, 11, 21))),
        ("in 3 weeks", When(date(2026, 12, 13))),
        ("at the end of March 2016", When(date(2016, 3, 31))),
        ("on Christmas Day 2016", When(date(2016, 12, 25))),
        ("as known on 1 Jan 2018", When(None, date(2018, 1, 1))),
        ("as of 1/2/17 as known on 1/3/17", When(date(2017, 2, 1), date(2017, 3, 1))),
        ("as known on 1/3/17 on 1/2/17", When(date(2017, 2, 1), date(2017, 3, 1))),
        ("as of 1/2/17 on 1 Feb 2017", When(date(2017, 2, 1))),
    ],
)
def test_any_command_takes_days(days: str, when: When) -> None:
    assert _read(f"status doncaster {days}") == About(Topic.STATUS, "doncaster", when=when)
    assert _read(f"{days} list live") == ListAgreements(Which.LIVE, when=when)
    assert _read(f"clause 16.1 doncaster {days}") == ReadClause("16.1", "doncaster", when=when)
    assert _read(f"who is Jackie Pederson {days}").when == when


def test_relative_days_count_from_the_day_that_is_asked_about() -> None:
    due = read("due this quarter as of 1 May 2016", SAMPLE, today=TODAY).request
    assert due == Due(Period(date(2016, 4, 1), date(2016, 6, 30)), when=When(date(2016, 5, 1)))


@pytest.mark.parametrize(
    ("said", "words", "why"),
    [
        ("status doncaster as of 31 Feb 2017", "31 Feb 2017", "February 2017 has 28 days."),
        ("31 Feb 2017", "31 Feb 2017", "February 2017 has 28 days."),
        ("status doncaster as of blursday", "blursday", ""),
        ("status doncaster on blursday", "blursday", ""),
        ("due as of blursday", "blursday", ""),
        ("status doncaster as known on the 45th", "the 45th", ""),
        ("due between 31 Feb 2017 and today", "between 31 Feb 2017 and today", "February 2017 has 28 days."),
        ("due between foo and bar", "between foo and bar", ""),
        ("due doncaster after sunrise", "sunrise", ""),
        (
            "status doncaster on 1/2/17 in 2018",
            "1 February 2017 and 31 December 2018",
            "Two days are given: say one.",
        ),
    ],
)
def test_what_is_no_day_is_said_so(said: str, words: str, why: str) -> None:
    assert _read(said) == NotADay(words, why)


@pytest.mark.parametrize(
    ("said", "first", "last", "agreement"),
    [
        ("due", "2026-11-22", "2026-12-22", ""),
        ("what's due?", "2026-11-22", "2026-12-22", ""),
        ("due 60 days", "2026-11-22", "2027-01-21", ""),
        ("due this quarter", "2026-10-01", "2026-12-31", ""),
        ("due Q1 2016/17", "2016-04-01", "2016-06-30", ""),
        ("due between 1 April 2016 and 30 June 2016 for X Road", "2016-04-01", "2016-06-30", "x-road"),
        ("due from the 1st of April to the 30th of June 2016 notts", "2016-04-01", "2016-06-30", NOTTS),
        ("due for doncaster", "2026-11-22", "2026-12-22", "doncaster"),
        ("due doncaster next month", "2026-12-01", "2026-12-31", "doncaster"),
        ("stockport due in Q1 2016/17", "2016-04-01", "2016-06-30", "stockport"),
        ("what falls due in May 2016 for the Southend MoU", "2016-05-01", "2016-05-31", "southend"),
        ("due Q1 Partnership", "2026-11-22", "2026-12-22", "q1-partnership"),
        ("due Q1 2016/17 Q1 Partnership", "2016-04-01", "2016-06-30", "q1-partnership"),
        ("due on 1/12/2017", "2017-12-01", "2017-12-01", ""),
        ("due by Christmas", "2026-11-22", "2026-12-25", ""),
        ("due winter 2016/17 for doncaster", "2016-12-01", "2017-02-28", "doncaster"),
        ("due late 2016", "2016-09-01", "2016-12-31", ""),
    ],
)  # fmt: skip
def test_what_is_due_in_a_period(said: str, first: str, last: str, agreement: str) -> None:
    more = entry("x-road"), entry("q1-partnership", short_name="Q1 Partnership")
    vocabulary = MemoryVocabulary([*sample_register(), *more])
    period = Period(date.fromisoformat(first), date.fromisoformat(last))
    assert _read(said, vocabulary) == Due(period, agreement)


def test_what_is_due_counts_from_the_day_asked_about() -> None:
    may = When(date(2016, 5, 1))
    assert _read("due as of 1 May 2016") == Due(Period(date(2016, 5, 1), date(2016, 5, 31)), when=may)
    assert _read("due next month as of 1 May 2016") == Due(
        Period(date(2016, 6, 1), date(2016, 6, 30)), when=may
    )


def test_what_is_due_is_not_about_the_last_agreement_unless_it_is_named() -> None:
    assert _read("due today", last="doncaster") == Due(Period(TODAY, TODAY))


@pytest.mark.parametrize(
    ("said", "without"),
    [
        ("home as of 1 May 2016", "home"),
        ("sign Doncaster as of 1 May 2016", "sign doncaster"),
        ("notice Southend as known on 1 May 2016", "notice southend"),
        ("evidence Nottinghamshire G1 on 3 May 2016", "evidence nottinghamshire G1"),
        ("undone Doncaster M3 as of 1 May 2016", ""),
        ("watch Doncaster as of 1 May 2016", ""),
    ],
)
def test_what_is_of_today_takes_no_other_day(said: str, without: str) -> None:
    refused = read(said, SAMPLE, today=TODAY).request
    assert refused == NotOfADay(said.split(maxsplit=1)[0], without)


@pytest.mark.parametrize(
    "said",
    [
        "sign Doncaster today",
        "done Doncaster M3 on 1 May 2016",
        "gateway Nottinghamshire G1 as of 1 May 2016",
        "changes Doncaster as known on 1 May 2016",
        "moved Doncaster M3 to 1 May 2018",
        "list live as of 1 May 2016",
    ],
)
def test_a_day_that_is_heeded_is_not_refused(said: str) -> None:
    assert not isinstance(read(said, SAMPLE, today=TODAY).request, NotOfADay)


@pytest.mark.parametrize("said", ["status Doncaster as of tomorow", "status Doncaster as of yesterdya"])
def test_a_misspelt_day_is_put_right_and_the_command_kept(said: str) -> None:
    heard = hear(said, SAMPLE, today=TODAY).request
    assert isinstance(heard, About)
    assert heard.topic is Topic.STATUS
    assert heard.when.as_of not in {None, TODAY}


@pytest.mark.parametrize(
    ("said", "first", "last", "overdue"),
    [
        ("due may", "2027-05-01", "2027-05-31", False),
        ("what's due in may?", "2027-05-01", "2027-05-31", False),
        ("what was due in may?", "2026-05-01", "2026-05-31", False),
        ("overdue december", "2025-12-01", "2025-12-31", True),
    ],
)
def test_what_is_due_is_asked_of_the_coming_month_and_what_was_of_the_last(
    said: str, first: str, last: str, *, overdue: bool
) -> None:
    days = Period(date.fromisoformat(first), date.fromisoformat(last))
    assert hear(said, SAMPLE, today=TODAY).request == Due(days, overdue=overdue)


def test_what_is_put_off_is_put_off_to_a_coming_day() -> None:
    request = _read("moved doncaster M3 to 20 february because of the holidays")
    assert isinstance(request, deeds.MoveItem)
    assert request.to == date(2027, 2, 20)


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("due Q2 2027", ("due Q2 2026/27", "due Q2 2027/28", "due April to June 2027")),
        (
            "overdue q4 2016 for stockport",
            tuple(
                f"overdue {one} for stockport"
                for one in ("Q4 2015/16", "Q4 2016/17", "October to December 2016")
            ),
        ),
        (
            "snooze stockport M2 until friday",
            tuple(f"snooze stockport M2 until {one} Friday" for one in ("this", "next")),
        ),
        ("due Q7 2017", ()),
    ],
)
def test_what_may_be_meant_by_a_time_is_offered_as_the_whole_line(
    said: str, instead: tuple[str, ...]
) -> None:
    asked = read(said, SAMPLE, today=TODAY).request
    assert isinstance(asked, NotADay)
    assert asked.instead == instead
    assert not any(isinstance(read(one, SAMPLE, today=TODAY).request, NotADay) for one in instead)
