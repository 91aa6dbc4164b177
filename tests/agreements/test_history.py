import pytest

from agreements.answers import Happened, History
from agreements.changes import changes
from agreements.effects import SetEnd
from agreements.records import Entry, NoteMoved, NoteWritten, SignOff, SignOffWithdrawn
from agreements.requests import About, Topic
from tests.agreements.histories import SAMPLES, day, given, known, made, sample


def told(history: object) -> list[type]:
    assert isinstance(history, History)
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


def test_a_corrected_entry_says_what_it_changed() -> None:
    life = given(made("a", place="Here")).imported(made("a", place="There"), on="2017-01-01")
    said = life.answer(About(Topic.HISTORY, "made"), on="2018-01-01")
    assert isinstance(said, History)
    first, second = said.happened
    assert (first.corrects, second.corrects) == (False, True)
    assert [(one.where, one.before, one.after) for one in second.changes] == [("place", "Here", "There")]
    assert isinstance(second, Happened)


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
