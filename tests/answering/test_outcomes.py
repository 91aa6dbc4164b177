"""Whether something came about: yes where that is recorded, else neither yes nor no."""

from datetime import date

from agreements.answers import Register
from agreements.life.happenings import Dealt
from agreements.life.progress import NONE_YET, Progress
from agreements.standing import standing
from answering.across.deciding import across
from answering.answers import Across
from answering.facts.entry import Entry
from answering.of_one import Told
from answering.one import answer
from answering.requests import Question
from questions.loose.reader import read_question
from tests.questions.memory import MemoryVocabulary, sample_register

TODAY = date(2026, 11, 22)
DONE = Progress(settled={"M4": Dealt(agreement="nottinghamshire", item="M4", counts_on=date(2017, 1, 30))})


def asked(said: str, made: Progress) -> Told:
    terms = next(one for one in sample_register() if one.id == "nottinghamshire")
    question = read_question(said, MemoryVocabulary(sample_register()), today=TODAY)
    assert isinstance(question, Question)
    told = answer(question, Entry(terms, standing(terms, TODAY), made))
    assert isinstance(told, Told)
    return told


def test_what_is_recorded_as_done_was_done() -> None:
    told = asked("has the directory been sent out in notts", DONE)
    assert told.verdict is True
    assert told.settled == DONE.settled["M4"]


def test_what_is_recorded_as_done_is_denied_where_that_was_asked() -> None:
    assert asked("was the directory never sent out in notts", DONE).verdict is False


def test_of_what_is_not_recorded_neither_is_said() -> None:
    told = asked("has the directory been sent out in notts", NONE_YET)
    assert told.asks_outcome
    assert told.verdict is None


def test_which_are_done_is_told_of_what_is_recorded() -> None:
    assert [
        getattr(one, "id", "") for one in asked("which milestones are done in notts", DONE).facts or ()
    ] == ["M4"]
    assert asked("which milestones are done in notts", NONE_YET).facts == ()
    left = asked("which milestones are not done in notts", DONE).facts or ()
    assert left
    assert "M4" not in {getattr(one, "id", "") for one in left}
    for to_be in ("should be done", "ought to have been done by now", "were meant to be done by now"):
        assert "M4" in {
            getattr(one, "id", "") for one in asked(f"which milestones {to_be}, notts", DONE).facts or ()
        }


def test_what_was_done_in_some_days_is_what_was_recorded_as_done_in_them() -> None:
    late = Dealt(agreement="nottinghamshire", item="M4", counts_on=date(2017, 3, 2))
    made = Progress(settled={"M4": late})
    told = asked("which milestones were done in March 2017, notts", made)
    assert [getattr(one, "id", "") for one in told.facts or ()] == ["M4"]
    for other in ("in May 2017", "after 3 March 2017", "since 1 February"):
        assert asked(f"which milestones were done {other}, notts", made).facts == ()
    assert of_all("which milestones were done after 1 December 2016?", made) == ["M4"]
    assert of_all("which milestones were done in January 2017?", made) == []
    assert of_all("which milestones were done after 1 December 2016?", NONE_YET) == []
    assert "M4" not in of_all("which milestones were not done in January 2017?", made)


def of_all(said: str, made: Progress) -> list[str]:
    """Return what of one agreement is told where all are asked about."""
    terms = next(one for one in sample_register() if one.id == "nottinghamshire")
    question = read_question(said, MemoryVocabulary(sample_register()), today=TODAY)
    assert isinstance(question, Question)
    told = across(question, [Entry(terms, standing(terms, TODAY), made)], Register(), TODAY)
    assert isinstance(told, Across)
    return [getattr(fact, "id", "") for row in told.rows for fact in row.facts]


def test_what_was_late_is_told_by_its_day() -> None:
    on_its_day = asked("was the directory sent out late in notts", DONE)
    assert on_its_day.settled
    late = Progress(
        settled={"M4": Dealt(agreement="nottinghamshire", item="M4", counts_on=date(2019, 1, 30))}
    )
    assert asked("was the directory sent out late in notts", late).verdict is True
    assert asked("was the directory sent out on time in notts", late).verdict is False
    assert asked("was the directory sent out late in notts", NONE_YET).verdict is None
