"""What lists, names, clauses, history, help and refusals say."""

from datetime import date, timedelta, timezone

import pytest

from agreements.agreement import When
from agreements.answers import Change
from agreements.days.calendar import Period, financial_quarter, month
from agreements.requests import (
    About,
    Base,
    Due,
    Help,
    Home,
    ImportEntry,
    ListAgreements,
    ReadClause,
    Topic,
    Which,
    WhoIs,
)
from agreements.terms import Terms
from agreements.terms.canonical import digest
from agreements.unread import Candidate, Choose, NotADay, NotFound, NotUnderstood, TooLong
from tests.views.asking import SAMPLES, SMALL, TODAY, ask, entry, named, sample, terms_from
from views.page import Heading, Point, Row, Table
from views.text import text
from views.words.history import change_words
from views.words.reminding.told import lead_words

MAY_2016 = When(as_of=date(2016, 5, 1))


@pytest.mark.parametrize(
    ("leads", "said"),
    [
        ((30, 7, 1), "30, 7 and 1 days before its dates"),
        ((1,), "1 day before its dates"),
        ((7, 0), "7 days before its dates and on the day itself"),
        ((0,), "on the day itself"),
    ],
)
def test_lead_times_are_said_as_people_say_them(leads: tuple[int, ...], said: str) -> None:
    assert lead_words(leads, "its dates") == said


def test_lists_say_how_many_and_which() -> None:
    assert ask(ListAgreements()).headline.text == "The register holds 5 agreements: all ended."
    live = ask(ListAgreements(Which.LIVE, when=MAY_2016))
    assert live.headline.text == (
        "2 agreements were in force on 1 May 2016: Lancashire Co-Commissioning MoU and "
        "Stockport Together Shadow MCP MoU."
    )
    assert live.agreements == ("lancashire", "stockport")
    unsure = [part.text for part in live.parts if isinstance(part, Point)]
    assert [one.partition(":")[0] for one in unsure] == [
        "Doncaster Integrated Commissioning MoU",
        "Southend Integrated Commissioning MoU",
    ]
    assert ask(ListAgreements(Which.LIVE)).headline.text == "None of the 5 agreements is in force."
    mine = ask(ListAgreements(of="NHS England", among=("lancashire", "nottinghamshire")))
    assert mine.headline.text == "The register holds 2 agreements with \u201cNHS England\u201d: all ended."
    none = ask(ListAgreements(of="Narnia", among=()))
    assert none.headline.text == "The register holds no agreements with \u201cNarnia\u201d."
    assert none.agreements == ()


def test_a_mixed_list_counts_each_state() -> None:
    page = ask(ListAgreements(), sample("doncaster"), terms_from(SMALL))
    assert page.headline.text == "The register holds 2 agreements: 1 in force and 1 ended."


def test_what_falls_due_names_the_period() -> None:
    page = ask(Due(financial_quarter(2016, 1)), today=date(2016, 5, 1))
    assert page.headline.text == (
        "13 dates fall due in Q1 2016/17 (1 April to 30 June 2016), in 3 agreements; 10 more are open then."
    )
    assert set(page.agreements) == {"lancashire", "stockport", "southend"}
    assert [part.text for part in page.parts if isinstance(part, Heading)] == [
        "Open in this time, but ending later"
    ]
    nothing = ask(Due(Period(date(2026, 11, 22), date(2026, 12, 21))))
    assert nothing.headline.text == "Nothing falls due from 22 November to 21 December 2026."
    one = ask(Due(month(2018, 1), "doncaster", when=When(as_of=date(2017, 12, 1))))
    assert one.headline.text == (
        "Doncaster Integrated Commissioning MoU: 1 date falls due in January 2018; 1 more is open then "
        "(as things stood on 1 December 2017)."
    )
    day = ask(Due(Period(date(2016, 9, 30), date(2016, 9, 30)), "southend"))
    assert (
        day.headline.text == "Southend Integrated Commissioning MoU: 2 dates fall due on 30 September 2016."
    )


WHO = {
    "James Sanderson": "James Sanderson is named in Nottinghamshire IPC MOU: "
    "Director of Personalisation and Choice, NHS England. Joint chair of the IPC National Programme Board.",
    "JCCC": "Joint Commissioning Co-Ordinators Committee (JCCC) is a body named in "
    "Doncaster Integrated Commissioning MoU: Discharges the parties' accountability in the shadow period, "
    "through their Accountable Officers; oversees and drives the programme; co-ordinates the work streams; "
    "holds working groups to account; approves delivery of each work stream's key components.",
    "Doncaster CCG": "Doncaster CCG is a party to Doncaster Integrated Commissioning MoU.",
    "Simon Leftley": "Simon Leftley, Corporate Director People Group, "
    "signs Southend Integrated Commissioning MoU for Southend on Sea Borough Council.",
    "West Lancs": "West Lancashire Clinical Commissioning Group is named in Lancashire Co-Commissioning MoU, "
    "but is not a party.",
    "Doncaster": "Doncaster Integrated Commissioning MoU is an agreement in the register: "
    "ended 31 March 2018 (8 years ago), and this copy was never signed.",
    "Joint Commissioner Agreement": "Doncaster Integrated Commissioning MoU is to be replaced by "
    "Joint Commissioning Agreement.",
    "IPC National Programme": "IPC National Programme in Nottinghamshire IPC MOU means: "
    "NHS England and Local Government Association.",
    "NHS England": "\u201cNHS England\u201d fits 2 names in 3 agreements: "
    "NHS England Lancashire and NHS England.",
}


@pytest.mark.parametrize("name", WHO)
def test_who_is_somebody(name: str) -> None:
    page = ask(WhoIs(name, named(name)))
    assert page.headline.text == WHO[name]
    assert page.cites
    assert page.agreements


def test_who_has_a_seat_is_told_with_their_post_and_whom_they_come_from() -> None:
    terms = sample("southend")
    seats = terms.governance[0].members or ()
    seat = seats[0].model_copy(
        update={"person": "Wilf Oduya", "position": "Bursar", "organisation": terms.parties[0].id}
    )
    body = terms.governance[0].model_copy(update={"members": (seat,)})
    seated = terms.model_copy(update={"governance": (body,)})
    page = ask(WhoIs("Wilf Oduya", named("Wilf Oduya", seated)), seated)
    assert page.headline.text.startswith(f"Wilf Oduya, Bursar, {terms.parties[0].name}, sits on ")


def test_a_clause_gives_its_facts() -> None:
    page = ask(ReadClause("14.1", "doncaster"))
    assert page.headline.text.startswith(
        "Doncaster Integrated Commissioning MoU: clause 14.1, Variation: Needs a "
    )
    page = ask(ReadClause("16.1", "doncaster"))
    assert page.headline.text.startswith(
        "Doncaster Integrated Commissioning MoU: clause 16.1 gives 7 facts, under "
    )
    assert [part.text for part in page.parts if isinstance(part, Heading)][:2] == ["Start", "End"]
    none = ask(ReadClause("16.9", "doncaster"))
    assert none.refused
    assert none.headline.text == (
        "Doncaster Integrated Commissioning MoU: no fact in the register is from clause 16.9."
    )
    assert none.buttons[0].typed == "clause 16.1 doncaster"
    which = ask(ReadClause("", "doncaster"))
    assert which.headline.text == "Doncaster Integrated Commissioning MoU: say which clause."
    assert which.buttons[0].typed.startswith("clause ")
    assert not which.quotes


def test_history_tells_what_a_correction_changed() -> None:
    before = sample("doncaster")
    after = before.model_copy(update={"end": before.end.model_copy(update={"date": date(2018, 6, 30)})})
    page = ask(
        About(Topic.HISTORY, "doncaster"),
        records=(entry(before), entry(after, 2, "new.yaml")),
    )
    assert page.headline.text == (
        "Doncaster Integrated Commissioning MoU: 2 records, the last written on 2 November 2026."
    )
    assert [part.text for part in page.parts if not isinstance(part, Table)] == [
        "1 November 2026",
        "The entry was put in the register, from the file doncaster.yaml. Recorded by Slack user U1.",
        "2 November 2026",
        "The entry was corrected, from the file new.yaml: 1 field changed. Recorded by Slack user U1.",
        "End, date: \u201c31 March 2018\u201d became \u201c30 June 2018\u201d.",
    ]


def test_history_counts_its_days_where_the_asker_is() -> None:
    zone = When(zone=timezone(timedelta(hours=15)))  # where the morning of the 1st is the 2nd already
    page = ask(About(Topic.HISTORY, "doncaster", when=zone), records=(entry(sample("doncaster")),))
    assert page.headline.text.endswith("the last written on 2 November 2026.")
    assert page.parts[0] == Heading("2 November 2026", 2)


def test_a_change_says_what_was_added_and_removed() -> None:
    assert (
        change_words(Change("milestones[M3].what", "", "New"))
        == "Milestones, M3, what: \u201cNew\u201d was added."
    )
    assert (
        change_words(Change("other_terms[1].text", "Old", ""))
        == "Other terms, 1, text: \u201cOld\u201d was removed."
    )
    assert change_words(Change("version.date", "2016-08-03", "x")).startswith(
        "Version, date: \u201c3 August 2016\u201d"
    )


def test_help_is_short_and_leads_to_groups_of_the_commands_that_it_is_given() -> None:
    page = ask(Help())
    rows = [(part.label, part.text) for part in page.parts if isinstance(part, Row)]
    assert rows[-2:] == [("Ask about one", "status."), ("Find dates", "due, stop.")]
    assert [button.typed for button in page.buttons] == ["help asking", "help finding"]
    group = ask(Help("finding"))
    assert [part.label for part in group.parts if isinstance(part, Row)] == ["due PERIOD", "stop NAME"]
    one = ask(Help("due"))
    assert one.headline.text == "due: What falls due."
    assert one.buttons[0].typed == "due 30 days"
    acting = ask(Help("stop"))
    assert "stop Doncaster" in [part.text for part in acting.parts if isinstance(part, Row)]
    assert "stop Doncaster" not in [button.typed for button in acting.buttons]
    none = ask(Help("frobnicate"))
    assert none.refused
    assert "frobnicate" in none.headline.text


def test_home_says_what_is_in_force() -> None:
    page = ask(Home(TODAY), today=date(2016, 5, 1))
    assert page.headline.text == (
        "Nothing waits for you to sign. "
        "2 agreements in force or yet to start, 3 waiting for signatures, none ended."
    )
    assert set(page.agreements) == set(SAMPLES)


TWO = (
    Candidate("doncaster", "Doncaster Integrated Commissioning MoU", "parties doncaster"),
    Candidate("stockport", "Stockport Together Shadow MCP MoU", "parties stockport"),
)


def test_a_name_that_fits_two_asks_which() -> None:
    page = ask(Choose("council", "parties", TWO))
    assert page.headline.text == "Which agreement do you mean? 2 fit \u201ccouncil\u201d."
    assert (page.asks_which, page.refused) == (True, False)
    assert page.agreements == ("doncaster", "stockport")
    assert [button.typed for button in page.buttons] == ["parties doncaster", "parties stockport"]
    assert "parties stockport" in text(page)
    assert ask(Choose("", "status", TWO, 3)).headline.text == "Which agreement do you mean?"


@pytest.mark.parametrize(
    ("request_", "first"),
    [
        (NotFound("donkaster", "status", TWO), "The register has no agreement called \u201cdonkaster\u201d."),
        (
            NotFound("A. Nobody", "who is"),
            "The register has no person, party or body called \u201cA. Nobody\u201d.",
        ),
        (NotUnderstood("stattus", ("status doncaster",)), "I do not understand \u201cstattus\u201d."),
        (
            NotUnderstood(" "),
            "Ask something about an agreement, for example \u201cstatus\u201d and its name.",
        ),
        (NotADay("31 February"), "I cannot read \u201c31 February\u201d as a day or a period."),
        (TooLong(10_000, 2_000), "That question has 10,000 characters, and I read up to 2,000."),
        (About(Topic.STATUS, "nowhere"), "The register has no agreement \u201cnowhere\u201d."),
    ],
)
def test_a_refusal_says_what_was_wrong_and_what_to_do(request_: Base, first: str) -> None:
    page = ask(request_)
    assert page.headline.text == first
    assert page.refused
    assert page.kind == "refusal"
    assert page.agreements == ()
    assert page.parts
    assert page.buttons


@pytest.mark.parametrize(
    ("digest_", "day", "said"),
    [
        ("1", None, "is in the register already"),
        ("other", None, "is corrected: 1 field changed."),
        ("other", date(2018, 1, 1), "has a later version, which counts from 1 January 2018"),
    ],
)
def test_an_import_says_what_it_did(digest_: str, day: date | None, said: str) -> None:
    before = sample("doncaster")
    version = before.version.model_copy(update={"counts_from": day, "number": "2"})
    after = before.model_copy(update={"version": version})
    page = ask(ImportEntry(after, digest_, "doncaster.yaml"), before)
    assert said in page.headline.text
    assert page.kind == "import"
    corrected = "Version, number: \u201c2\u201d was added."
    assert [part.text for part in page.parts if isinstance(part, Point)] == [corrected] * (
        "corrected" in said
    )


def test_a_correction_that_only_leaves_blank_what_was_left_out_is_told_as_such() -> None:
    blank = terms_from(SMALL | {"place": None})
    page = ask(ImportEntry(blank, digest(blank), "small.yaml"), terms_from(SMALL))
    assert page.headline.text.endswith("is corrected: only what is left out or left blank changed.")


def test_a_new_agreement_is_said_to_be_there() -> None:
    page = ask(ImportEntry(terms_from(SMALL), "d", "small.yaml"), sample("doncaster"))
    assert page.headline.text.startswith("Small MoU is in the register now")


def test_names_of_two_agreements_of_a_place_are_told_apart() -> None:
    other = terms_from(SMALL | {"place": "Doncaster"})
    both: tuple[Terms, ...] = (sample("doncaster"), other)
    page = ask(WhoIs("Doncaster", named("Doncaster", *both)), *both)
    assert page.headline.text == (
        "\u201cDoncaster\u201d fits 2 names in 2 agreements: "
        "Doncaster Integrated Commissioning MoU and Small MoU."
    )
    assert page.agreements == ("doncaster", "small")
