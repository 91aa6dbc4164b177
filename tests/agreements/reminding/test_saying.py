"""What is still true when it is said, and how what was said is changed once it was dealt with."""

from dataclasses import replace
from datetime import timedelta

from agreements import acts
from agreements.change_notes.effects import SetEnd
from agreements.life import deeds
from agreements.life.happenings import Decision
from agreements.reminding.facts import Facts
from agreements.reminding.gathering import ALONE, TOGETHER
from agreements.reminding.postings import Sort
from agreements.reminding.records import Quiet
from agreements.reminding.requests import Hush, SetHours
from agreements.reminding.saying import Spoken, outdated, say
from tests.agreements.histories import CLERK, History, day, made
from tests.agreements.reminding.telling import CHANNEL, Life, Said, registered
from views.page import Button, Cite, Page, Point
from views.paging import pages
from views.text import text
from views.words.reminding.spoken import spoken_page

MAY = "2017-05-02"


def with_milestones(*days: str) -> Life:
    milestones = [{"id": f"M{place}", "what": "x", "date": on} for place, on in enumerate(days, 1)]
    return registered(made("a", "b", starts="2017-04-01", milestones=milestones), on=MAY)


def facts(history: History, on: str) -> Facts:
    return Facts({history.id: history.agreement}, history.people, day(on))


def to_channel(life: Life) -> list[Said]:
    return [one for one in life.said if one.audience.id == CHANNEL]


def first(life: Life, audience: str = CHANNEL) -> Said:
    return next(one for one in life.said if one.audience.id == audience)


def edited(life: Life, said: Said, *, records: int = 1) -> tuple[Spoken, str]:
    """Return the edit of a message by the last records, and its words."""
    known = facts(life.history, life.today.isoformat())
    (edit,) = outdated([said.posting], known, since=len(life.history.records) + 1 - records)
    assert edit.edits == said.posting.key
    spoken = say(edit, said.audience, known)
    assert spoken
    return spoken, text(spoken_page(spoken, life.today))


def test_what_was_dealt_with_before_it_could_be_said_is_not_said() -> None:
    life = with_milestones("2017-09-29").until("2017-08-31")
    posting, audience = first(life).posting, first(life).audience
    assert say(posting, audience, facts(life.history, "2017-08-31"))

    for act in (
        deeds.Deal("made", "M1"),
        deeds.MoveItem("made", "M1", day("2017-11-30"), "why"),
        Hush("made", "M1"),
        acts.Restrict("made", (CLERK,)),
    ):
        after = Life(life.history, life.today).does(act)
        assert say(posting, audience, facts(after.history, "2017-08-31")) is None, act


def test_a_message_is_edited_once_to_say_who_dealt_with_it_and_loses_its_buttons() -> None:
    life = with_milestones("2017-09-29").until("2017-08-31").does(deeds.Deal("made", "M1"))

    spoken, said = edited(life, first(life))

    assert spoken.reminders[0].fate
    assert said == "Done on 31 August 2017, recorded by Name of U-CLERK: milestone M1 of Made-up MoU, x."
    life.does(deeds.Deal("made", "M1", done=False)).does(Hush("made", "end"))
    assert (
        outdated([first(life).posting], facts(life.history, "2017-08-31"), since=len(life.history.records))
        == ()
    )


def test_an_acknowledgement_edits_the_message_of_its_own_audience_only() -> None:
    life = with_milestones("2017-09-29").until("2017-08-31").does(Hush("made", "M1"))

    _, said = edited(life, first(life))

    assert said.startswith("Acknowledged by Name of U-CLERK on 31 August 2017: milestone M1")
    assert said.endswith(
        "Ask next: done made M1; moved made M1; hear again made M1"
    )  # it is still to be done
    other = replace(first(life).posting, key="other", audience="C-OTHER")
    known = facts(life.history, "2017-08-31")
    assert outdated([other], known, since=len(life.history.records)) == ()


def test_a_message_of_what_moved_says_where_to_and_one_put_off_until_when() -> None:
    life = with_milestones("2017-09-29").until("2017-08-31")
    moved = Life(life.history, life.today, said=life.said)
    moved.does(deeds.MoveItem("made", "M1", day("2017-11-30"), "why"))
    assert edited(moved, first(life))[1].startswith("Moved to 30 November 2017, recorded by Name of U-CLERK:")

    life.does(Hush("made", "M1", Quiet.SNOOZED, day("2017-09-10")))
    assert edited(life, first(life))[1].startswith("Put off until 10 September 2017 by Name of U-CLERK")


def test_a_message_of_what_moved_names_who_moved_it_whatever_was_done_to_it_since() -> None:
    gateway = {"id": "G1", "what": "gate", "date": "2017-06-30", "evidence": ["a plan"]}
    life = registered(made("a", "b", starts="2017-01-01", gateways=[gateway]), on=MAY).until("2017-06-01")
    life.does(deeds.MoveItem("made", "G1", day("2017-12-31"), "why"), by="U-A")
    assert edited(life, first(life))[1].startswith("Moved to 31 December 2017, recorded by Name of U-A:")

    life.does(deeds.GiveEvidence("made", "G1", 1, note="in the folder"), by="U-B")
    assert outdated([first(life).posting], facts(life.history, MAY), since=len(life.history.records)) == ()


def of_item(life: Life, item: str) -> Said:
    return next(one for one in life.said if one.rows[0].item == item)


def test_what_waits_to_be_signed_waits_since_its_version_whatever_is_corrected() -> None:
    life = registered(made("a", "b", ends="2018-12-31"), on=MAY).until("2017-05-10")
    said = of_item(life, "agreement")
    who = said.audience.id
    life.does(Hush("made", "agreement"), by=who, channel="D1")
    life.history = life.history.imported(made("a", "b", ends="2018-12-30"), on="2017-05-10")

    assert outdated([said.posting], facts(life.history, "2017-05-10"), since=len(life.history.records)) == ()
    life.until("2017-06-10")
    assert [on for on, name, _ in life.told(who) if name.startswith("agreement@")] == [said.on.isoformat()]


def test_a_message_of_a_note_that_was_edited_says_that_it_is_to_be_signed_anew() -> None:
    life = registered(made("a", "b", starts="2017-01-01", ends="2018-12-31"), on=MAY)
    life.history = life.history.signed("a", "b", on=MAY).proposed(SetEnd(day("2019-03-31")), on=MAY)
    life.until("2017-05-10")
    life.history = life.history.proposed(
        SetEnd(day("2019-06-30")), on="2017-05-10", number=1, revision=0, first_proposed_on=MAY
    )
    said = edited(life, of_item(life, "ccn-1"), records=2)[1]
    assert said.startswith("Changed on 10 May 2017, and to be signed anew: ")


def test_a_message_of_an_agreement_restricted_since_says_nothing_of_it() -> None:
    life = with_milestones("2017-09-29").until("2017-08-31").does(acts.Restrict("made", (CLERK,)))

    spoken, said = edited(life, first(life))

    assert spoken.reminders[0].terms is None
    assert "Made-up" not in said
    assert "M1" not in said


def test_few_reminders_are_messages_of_their_own_and_more_are_one_digest() -> None:
    few, more = [with_milestones(*["2017-09-29"] * count).until("2017-08-31") for count in (ALONE, ALONE + 1)]

    assert [one.posting.sort for one in to_channel(few)] == [Sort.REMINDER] * ALONE
    assert [one.posting.sort for one in to_channel(more)] == [Sort.DIGEST]


def test_a_digest_keeps_the_buttons_of_what_is_still_to_do() -> None:
    life = with_milestones(*["2017-09-29"] * 3).until("2017-08-31").does(deeds.Deal("made", "M2"))

    spoken, said = edited(life, first(life))

    page = spoken_page(spoken, life.today)
    assert said.startswith("Made-up MoU: 3 reminders for Thursday 31 August 2017: 2 due later.")
    assert "Dealt with" in said
    assert [button.typed for button in page.buttons] == ["reminders made M1", "reminders made M3"]


def test_a_long_digest_is_cut_so_that_nothing_of_it_is_left_out() -> None:
    life = with_milestones(*["2017-09-29"] * (TOGETHER + 5)).until("2017-08-31")

    assert [len(one.rows) for one in to_channel(life)] == [TOGETHER, 5]


WORDY = (
    "“the governing bodies” have \\ agreed the boiler plate of the agreement that comes after this one " * 4
)
"""What is longer than a line of a digest, with characters that JSON writes as two."""


def wordy(*days: str) -> Life:
    """Register milestones of which everything that a digest says is as long as it may be."""
    parties = [{"id": party, "name": f"{WORDY[:200]} {party}"} for party in "ab"]
    milestones = [
        {
            "id": f"M{place}",
            "what": WORDY,
            "date": on,
            "owner": ["a", "b"],
            "clause": "clauses 4.2.1 and 5.3.1",
        }
        for place, on in enumerate(days, 1)
    ]
    return registered(made(parties=parties, starts="2017-04-01", milestones=milestones), on=MAY)


def page_of(said: Said) -> Page:
    return spoken_page(said.spoken, said.on)


def test_every_digest_is_one_message_with_all_of_its_reminders_however_long() -> None:
    falling = ["2017-06-29"] * 8 + ["2017-07-03"] * 8 + ["2017-08-01"] * (2 * TOGETHER - 16)
    stood_still = wordy(*falling).until("2017-05-30").until("2017-07-04", looking=False).until("2017-07-05")
    digests = [one for one in to_channel(stood_still) if one.posting.sort is Sort.DIGEST]

    assert sum(len(one.rows) for one in digests) == 2 * TOGETHER
    assert any(one.posting.missed for one in digests)
    for one in digests:
        assert len(pages(page_of(one))) == 1
        assert all(f"Milestone {row.item} " in text(page_of(one)) for row in one.rows)


def test_a_digest_of_all_sorts_said_late_is_one_message_with_all_of_its_reminders() -> None:
    said = first(wordy(*["2017-09-29"] * TOGETHER).until("2017-08-31"))
    dues = [said.on + timedelta(days) for days in (-9, 0, 3, 30)]
    reminders = tuple(
        replace(one, planned=replace(one.planned, due=dues[place % 4]), late=said.on - timedelta(1))
        for place, one in enumerate(said.spoken.reminders)
    )
    page = spoken_page(replace(said.spoken, reminders=reminders, missed=said.on - timedelta(9)), said.on)

    assert len(pages(page)) == 1
    assert sum(isinstance(part, Point) for part in page.parts) == TOGETHER == len(reminders)
    assert text(page).count("This should have been said on 29 August 2017") == TOGETHER


def test_a_digest_that_fits_says_who_owns_what_is_due() -> None:
    owned = {"id": "M1", "what": "x", "date": "2017-09-29", "owner": ["a"]}
    others = (
        {"id": f"M{place}", "what": WORDY[:90], "date": "2017-09-29"} for place in range(2, TOGETHER + 1)
    )
    life = registered(made("a", starts="2017-04-01", milestones=[owned, *others]), on=MAY).until("2017-08-31")
    said = text(page_of(first(life)))
    assert "Owner: Party A" in said
    assert said.count(WORDY[:90].strip()) == TOGETHER - 1


def test_a_digest_of_an_earlier_version_that_is_too_long_says_how_many_more_there_are() -> None:
    life = wordy(*["2017-09-29"] * TOGETHER).until("2017-08-31")
    first_ = first(life)
    twice = replace(first_.spoken, reminders=first_.spoken.reminders * 3)
    page = spoken_page(twice, first_.on)

    assert len(pages(page)) == 1
    shown = sum(isinstance(part, Point) for part in page.parts)
    assert f"And {3 * TOGETHER - shown} more, on 29 September 2017." in text(page)


def test_a_look_ahead_of_more_than_a_message_takes_says_how_many_more_and_offers_them() -> None:
    life = wordy(*["2017-06-09"] * 30, *["2017-06-12"] * 30)
    hours = SetHours(zone="Europe/London", first_hour=9, last_hour=18, nation="ENG", look_ahead=True)
    life.does(hours).until("2017-06-06")
    ahead = next(one for one in life.said if one.posting.sort is Sort.LOOK_AHEAD)

    page = page_of(ahead)
    assert len(pages(page)) == 1
    assert "60 dates this week and the next" in page.headline.text
    shown = sum(isinstance(part, Point) for part in page.parts)
    assert shown >= TOGETHER
    assert f"And {60 - shown} more, from 9 June to 12 June 2017." in text(page)
    assert page.buttons[-1] == Button("What is due then", "due between 2017-06-09 and 2017-06-12 for made")


def test_what_was_missed_is_one_digest_that_says_how_late_each_is() -> None:
    life = with_milestones("2017-06-30", "2017-07-03").until("2017-05-31")
    life.until("2017-06-28", looking=False).until("2017-06-29")

    back = to_channel(life)[-1]
    said = text(spoken_page(back.spoken, back.on))
    assert back.posting.missed == day("2017-05-31")
    assert [row.occurrence for row in back.rows] == ["M1@2017-06-30", "M2@2017-07-03"]
    assert "2 reminders, late because I was not running from 31 May 2017" in said
    assert "This should have been said on 31 May 2017" in said


def test_each_reminder_offers_what_can_be_done_about_it_as_commands() -> None:
    life = with_milestones("2017-09-29").until("2017-08-31")

    assert spoken_page(first(life).spoken, life.today).buttons == (
        Button("Done", "done made M1"),
        Button("Acknowledge", "acknowledge made M1"),
        Button("Snooze", "snooze made M1"),
        Button("Moved", "moved made M1"),
        Button("Not ours", "not ours made M1"),
        Button("Show", "milestones made"),
    )


def test_the_words_of_the_clause_are_quoted_where_they_are_known() -> None:
    quoting = {"id": "M1", "what": "x", "date": "2017-09-29", "clause": "4.2", "quote": "It shall be done."}
    life = registered(made("a", starts="2017-04-01", milestones=[quoting]), on=MAY).until("2017-08-31")
    assert "“It shall be done.” (clause 4.2)" in text(spoken_page(first(life).spoken, life.today))

    silent = {"id": "M1", "what": "x", "date": "2017-09-29", "clause": "4.2"}
    life = registered(made("a", starts="2017-04-01", milestones=[silent]), on=MAY).until("2017-08-31")
    assert spoken_page(first(life).spoken, life.today).quotes == (Cite("made", "4.2"),)


def test_a_gateway_that_one_of_two_bodies_decided_waits_for_the_other() -> None:
    gateway = {"id": "G1", "what": "x", "date": "2017-09-29", "decided_by": ["The Board", "The Cabinet"]}
    life = registered(made("a", starts="2017-04-01", gateways=[gateway]), on=MAY).until("2017-09-23")
    decided = {"decision": Decision.RECONFIRMED, "decided_on": day("2017-09-23")}
    life.does(deeds.Decide("made", "G1", body="The Board", **decided)).until("2017-09-29")  # type: ignore[arg-type]

    said = text(spoken_page(to_channel(life)[-1].spoken, day("2017-09-28")))
    assert "Decided  By The Board; The Cabinet has yet to decide." in said
    assert "Owner    The Cabinet." in said

    life.does(deeds.Decide("made", "G1", body="The Cabinet", **decided)).until("2017-11-01")  # type: ignore[arg-type]
    assert max(on for on, name, _ in life.told() if name.startswith("G1")) == "2017-09-28"


def test_a_monday_look_ahead_lists_what_falls_in_two_weeks_where_it_was_asked_for() -> None:
    life = with_milestones("2017-06-09")
    hours = SetHours(zone="Europe/London", first_hour=9, last_hour=18, nation="ENG", look_ahead=True)
    life.does(hours).until("2017-06-06")

    ahead = [one for one in life.said if one.posting.sort is Sort.LOOK_AHEAD]
    assert [(one.on.isoformat(), one.rows[0].occurrence) for one in ahead] == [
        ("2017-05-30", "M1@2017-06-09"),  # the Monday is a bank holiday
        ("2017-06-05", "M1@2017-06-09"),
    ]


def test_what_becomes_of_a_reminder_is_nothing_while_it_stands_open() -> None:
    life = with_milestones("2017-09-29").until("2017-08-31").does(Hush("made", "end"))

    assert outdated([first(life).posting], facts(life.history, "2017-08-31"), since=1) == ()


def test_what_comes_due_later_on_a_day_is_said_without_what_was_said_in_the_morning() -> None:
    life = with_milestones("2017-09-29", "2017-09-29", "2017-12-15").until("2017-08-31")
    life.today = day("2017-08-30")
    assert [len(one.rows) for one in to_channel(life)] == [1, 1]

    life.does(deeds.MoveItem("made", "M3", day("2017-09-29"), "brought forward"))

    assert [row.item for one in life.look() for row in one.rows] == ["M3"]
