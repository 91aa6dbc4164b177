"""What an agreed change note will change is told with an answer that it touches, until it takes effect."""

from datetime import date

import pytest

from agreements.answers import Answer
from agreements.change_notes.effects import PutItem, SetEnd
from agreements.requests import About, Topic
from agreements.terms import Milestone
from answering.requests import Question
from questions.loose.reader import read_question
from tests.agreements.histories import History, given
from tests.questions.memory import MemoryVocabulary
from tests.views.test_status import made
from views.text import text
from views.words import page


def told(history: History, said: str, day: str) -> str:
    on = date.fromisoformat(day)
    question = read_question(said, MemoryVocabulary((made(),)), today=on)
    assert isinstance(question, Question)
    return text(page(Answer(question, on, history.answer(question, on=on)), ()))


@pytest.mark.parametrize("said", ["when does it end?", "can it be extended?", "how much notice ends it?"])
def test_a_last_day_that_is_to_change_is_told_with_what_turns_on_it(said: str) -> None:
    history = given(made()).varied(SetEnd(date(2028, 9, 30)), on="2026-11-20", change_on="2026-12-01")
    asked = f"{said} ({made().id})"
    assert "Change note 1 is agreed" in told(history, asked, "2026-11-20")
    assert "becomes 30 September 2028" in told(history, asked, "2026-11-20")
    assert "Change note 1 is agreed" not in told(history, asked, "2026-11-19")
    assert "Change note 1 is agreed" not in told(history, asked, "2026-12-01")


def test_what_it_does_not_touch_is_told_without_it() -> None:
    history = given(made()).varied(SetEnd(date(2028, 9, 30)), on="2026-11-20", change_on="2026-12-01")
    assert "Change note" not in told(history, f"who are the parties? ({made().id})", "2026-11-20")


def _section(history: History, topic: Topic, day: str) -> str:
    on, about = date.fromisoformat(day), About(topic, made().id)
    return text(page(Answer(about, on, history.answer(about, on=on)), ()))


@pytest.mark.parametrize("topic", [Topic.DATES, Topic.SHOW, Topic.TERMS])
def test_the_dates_say_that_the_last_day_is_to_change(topic: Topic) -> None:
    history = given(made()).varied(SetEnd(date(2028, 9, 30)), on="2026-11-20", change_on="2026-12-01")
    assert "becomes 30 September 2028" in _section(history, topic, "2026-11-20")
    assert "Change note 1 is agreed" not in _section(history, topic, "2026-11-19")
    assert "Change note 1 is agreed" not in _section(history, topic, "2026-12-01")


def test_a_section_says_only_what_will_change_it() -> None:
    history = given(made()).varied(SetEnd(date(2028, 9, 30)), on="2026-11-20", change_on="2026-12-01")
    assert "Change note" not in _section(history, Topic.PARTIES, "2026-11-20")
    put = PutItem("milestones", Milestone(id="M1", kind="milestone", what="A plan", date=date(2027, 3, 1)))
    planned = given(made()).varied(put, on="2026-11-20", change_on="2026-12-01")
    assert "A plan" in _section(planned, Topic.MILESTONES, "2026-11-20")
    assert "A plan" in _section(planned, Topic.DATES, "2026-11-20")
    assert "A plan" not in _section(planned, Topic.REVIEWS, "2026-11-20")
