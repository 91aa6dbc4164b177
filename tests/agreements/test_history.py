import pytest

from agreements.acts import Delegate, TakeBack
from agreements.agreement import When
from agreements.answers import Happened
from agreements.answers import History as Story
from agreements.change_notes.effects import PutItem, SetEnd
from agreements.changes import changes
from agreements.handed_out.handouts import Export
from agreements.life.deeds import Deal
from agreements.life.happenings import Dealt
from agreements.life.results import Exported
from agreements.records import (
    Appointment,
    Delegation,
    Entry,
    NoteMoved,
    NoteWritten,
    Role,
    SignOff,
    SignOffWithdrawn,
)
from agreements.requests import About, Topic
from agreements.terms import Milestone
from tests.agreements.histories import CLERK, SAMPLES, History, day, given, known, made, sample, signatory


def told(history: object) -> list[type]:
    assert isinstance(history, Story)
    return [type(one.record) for one in history.happened]


def test_a_life_is_told_first_to_last() -> None:
    life = (
        given("doncaster").signed("doncaster-ccg", on="2017-10-02").withdrew("doncaster-ccg", on="2017-10-03")
    )
    life = life.proposed(SetEnd(day("2018-06-30")), on="2017-11-01")
    said = life.answer(About(Topic.HISTORY, "doncaster"), on="2018-01-01")
    assert told(said) == [Entry, SignOff, SignOffWithdrawn, NoteWritten, NoteMoved]


def test_as_of_a_day_it_is_told_up_to_that_day() -> None:
    life = (
        given("doncaster").signed("doncaster-ccg", on="2017-10-02").withdrew("doncaster-ccg", on="2017-10-03")
    )
    for as_of, acts in ("2017-10-01", 1), ("2017-10-02", 2), ("2017-10-03", 3):
        said = life.answer(About(Topic.HISTORY, "doncaster", when=known(as_of)), on="2018-01-01")
        assert len(told(said)) == acts


def test_what_was_recorded_later_is_left_out_as_known_on_a_day() -> None:
    life = given("doncaster").signed_on_paper("doncaster-ccg", signed_on="2017-10-02", on="2017-11-20")
    for known_on, acts in ("2017-11-19", 1), ("2017-11-20", 2):
        said = life.answer(About(Topic.HISTORY, "doncaster", when=known("", known_on)), on="2018-01-01")
        assert len(told(said)) == acts


def handed_on() -> History:
    """Have authority for a party handed on for June, and taken back in the middle of it."""
    given_ = Delegate(
        "made", "U-DEE", "Dee Dune", "Deputy", "a", "anything", day("2017-06-01"), day("2017-06-30")
    )
    life = given(made("a", "b")).asked(given_, on="2017-05-20", by=signatory("a"))
    return life.asked(TakeBack("made", "U-DEE/a/anything/2017-06-30"), on="2017-06-15", by=signatory("a"))


@pytest.mark.parametrize(
    ("when", "kinds"),
    [
        (known(), [Entry, Delegation, Delegation]),
        (known("2017-06-10"), [Entry, Delegation]),
        (known("2017-05-10"), [Entry]),
        (known("", "2017-06-10"), [Entry, Delegation]),
    ],
)
def test_authority_that_was_handed_on_and_taken_back_is_told_where_it_was(
    when: When, kinds: list[type]
) -> None:
    said = handed_on().answer(About(Topic.HISTORY, "made", when=when), on="2017-07-01")
    assert told(said) == kinds


def test_only_a_role_in_that_agreement_alone_is_of_its_history() -> None:
    life = given(made("a", "b")).appointed("U-KIM", Role.CLERK, over="made").appointed("U-LEE", Role.CLERK)
    life = life.appointed("U-SAM", Role.CLERK, over="other")
    said = life.answer(About(Topic.HISTORY, "made"), on="2017-07-01")
    assert isinstance(said, Story)
    assert [one.record.user for one in said.happened if isinstance(one.record, Appointment)] == ["U-KIM"]


def test_whoever_signs_by_delegation_is_named_as_the_one_who_recorded_it() -> None:
    assert handed_on().people.appointed_as("U-DEE") == "Dee Dune"


def test_an_export_has_the_authority_among_the_records() -> None:
    exported = handed_on().answer(Export("made"), on="2017-07-01")
    assert isinstance(exported, Exported)
    made_of = (record for record in exported.agreement.records if isinstance(record, Delegation))
    assert [record.ended for record in made_of] == [False, True]


def test_a_corrected_entry_says_what_it_changed() -> None:
    life = given(made("a", place="Here")).imported(made("a", place="There"), on="2017-01-01")
    said = life.answer(About(Topic.HISTORY, "made"), on="2018-01-01")
    assert isinstance(said, Story)
    first, second = said.happened
    assert (first.corrects, second.corrects) == (False, True)
    assert [(one.where, one.before, one.after) for one in second.changes] == [("place", "Here", "There")]
    assert isinstance(second, Happened)


def test_what_was_done_before_a_change_note_comes_with_the_words_of_then() -> None:
    plan = {"id": "M1", "what": "A plan", "date": "2017-05-31"}
    life = given(made("a", "b", starts="2017-01-01", milestones=[plan]))
    life = life.asked(Deal("made", "M1"), on="2017-02-01", by=CLERK)
    other = Milestone(id="M1", what="Another plan", date=day("2017-09-30"))
    said = life.varied(PutItem("milestones", other), on="2017-03-01").answer(
        About(Topic.HISTORY, "made"), on="2017-03-02"
    )
    assert isinstance(said, Story)
    assert [one.what for one in said.happened if isinstance(one.record, Dealt)] == ["A plan"]


@pytest.mark.parametrize("name", SAMPLES)
def test_terms_do_not_differ_from_themselves(name: str) -> None:
    assert changes(sample(name), sample(name)) == ()


def test_items_of_a_list_are_matched_by_id_or_name_else_by_place() -> None:
    before = made(
        "a",
        "b",
        milestones=[{"id": "M1", "what": "first"}, {"id": "M2", "what": "second"}],
        also_called=["One", "Two"],
        legal_status={"binding": False},
    )
    after = made(
        "a",
        "b",
        milestones=[{"id": "M2", "what": "second"}, {"id": "M1", "what": "changed", "owner": ["a"]}],
        also_called=["One", "Three"],
        legal_status={"binding": True},
    )
    assert {one.where: (one.before, one.after) for one in changes(before, after)} == {
        "milestones[M1].what": ("first", "changed"),
        "milestones[M1].owner[1]": ("", "a"),
        "also_called[2]": ("Two", "Three"),
        "legal_status.binding": ("False", "True"),
    }


def test_of_two_items_that_share_a_name_neither_change_is_lost() -> None:
    twins = [{"name": "Board", "as": "one"}, {"name": "Board", "as": "two"}]
    other = [{"name": "Board", "as": "changed"}, {"name": "Board", "as": "two"}]
    found = changes(made("a", mentioned=twins), made("a", mentioned=other))
    assert [(one.before, one.after) for one in found] == [("one", "changed")]
