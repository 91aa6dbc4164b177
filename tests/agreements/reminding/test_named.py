"""What a reminder is of is called the same by all that is said of it; what has no date is told without."""

from agreements.answers import Answer
from agreements.life.logged import LogKind
from agreements.life.registers import PutInLog
from agreements.reminding.planned import Matter
from agreements.reminding.requests import Hush, ShowReminders, Watch
from agreements.requests import Base
from tests.agreements.histories import CLERK, History, day, given, made
from views.text import text
from views.words import page
from views.words.reminding.sentences import name_of

HERE = "C-HERE"


def told(history: History, request: Base, on: str) -> str:
    after = history.asked(request, on=on, by=CLERK, channel=HERE)
    assert after.said is not None
    return text(page(Answer(request, day(on), after.said), ()))


def test_an_item_of_a_log_is_named_alike_by_watching_and_acknowledging() -> None:
    task = PutInLog(
        "made", kind=LogKind.ACTION, title="Count keys", counts_on=day("2017-05-01"), due_on=day("2017-05-20")
    )
    history = given(made("a", "b", ends="", starts="2017-01-01"), on="2017-05-01")
    history = history.asked(task, on="2017-05-02", by=CLERK)
    assert "of action 1, due 20 May 2017." in told(history, Watch("made"), "2017-05-03")
    said = told(history, Hush("made", "action-1"), "2017-05-03")
    assert said.startswith("Acknowledged: action 1 of Made-up MoU, Count keys.")
    assert "If it is moved" in said


def test_of_a_signature_no_date_is_told() -> None:
    history = given(made("a", "b"), on="2017-05-01")
    said = told(history, Hush("made", "agreement"), "2017-05-03")
    assert said.startswith("Acknowledged: the signing of Made-up MoU.\nIt is not spoken of again")
    assert "date" not in said
    on_its_day = told(history, ShowReminders("made", "agreement"), "2017-05-01")
    assert "it has waited since today to be signed by Party A and Party B" in on_its_day


def test_each_matter_is_named_with_its_day_where_it_has_one() -> None:
    due = day("2017-05-20")
    assert name_of(Matter.END, "", due) == "the end on 20 May 2017"
    assert name_of(Matter.NOTICE, "", due) == "the last day for notice, 20 May 2017"
    assert name_of(Matter.MILESTONE, "M1", due) == "milestone M1, due 20 May 2017"
    assert name_of(Matter.CHANGE_NOTE, "ccn-4", due) == "change note 4"
    assert name_of(Matter.SIGNATURE, "agreement", due) == "the signing"
