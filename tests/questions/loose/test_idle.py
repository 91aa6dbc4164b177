"""Words that only say of what sort an answer is keep nobody from it; those that ask for something else do."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.page import Page
from views.text import text

ORCHARD = entry(
    "pipmarsh",
    title="Pipmarsh Community Orchard Agreement",
    short_name="Pipmarsh Orchard Agreement",
    place="Pipmarsh",
    parties=[
        {"id": "trust", "name": "Pipmarsh Orchard Trust", "clause": "1"},
        {"id": "parish", "name": "Pipmarsh Parish Council", "clause": "1"},
        {"id": "school", "name": "Alder Lane School", "also_called": ["the School"], "clause": "1"},
    ],
    commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
    end={"date": "2027-12-31", "clause": "2"},
    governance=[
        {
            "id": "harvest",
            "name": "Harvest Committee",
            "chair": "Co-chaired by the Trust and the Parish Council",
            "role": "Settles who picks what",
            "clause": "3",
        }
    ],
    milestones=[
        {
            "id": "M1",
            "what": "Cider press in use in the barn",
            "kind": "milestone",
            "owner": ["trust"],
            "date": "2022-03-31",
            "date_text": "in Q4 2021/22",
            "precision": "quarter",
            "clause": "4",
        }
    ],
    decisions=[{"id": "D1", "rule": "Changes need the consent of the Trust", "clause": "11"}],
    other_terms=[
        {"topic": "wardens", "text": "Ladder training is paid at £9 an hour.", "clause": "5"},
        {
            "topic": "grafting",
            "text": "Grafting classes are for children aged seven to twelve.",
            "clause": "6",
        },
        {"topic": "tools", "text": "Barrows are lent for three weeks.", "clause": "7"},
        {"topic": "spraying", "text": "Spraying is decided by a vote of the wardens.", "clause": "8"},
        {"topic": "accounts", "text": "Each shows the other its accounts.", "clause": "9"},
        {"topic": "windfalls", "text": "Windfalls go to the food bank.", "clause": "10"},
    ],
    forms=[
        {
            "id": "picking",
            "name": "Picking Form",
            "fields": [{"name": "Weight picked", "type": "text", "hint": 'Write "none" if none'}],
            "clause": "Schedule 1",
        }
    ],
)


def ask(said: str) -> Page:
    return MemoryDesk((ORCHARD,)).ask(f"{said} (pipmarsh)", today=TODAY)


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("what's the rate for ladder training", "£9 an hour"),
        ("ladder training rate for wardens?", "£9 an hour"),
        ("what age range are the grafting classes for", "seven to twelve"),
        ("what is the loan period for barrows", "three weeks"),
        ("quarter for the cider press to be in use?", "Q4 2021/22"),
        ("is spraying decided by a vote or does the parish impose it", "vote of the wardens"),
        ("who chairs the harvest committee, our side or the school", "Co-chaired"),
        ("do the three organisations show each other their accounts", "Each shows the other"),
        ("what do i put in the weight picked box if there's none", "none"),
        ("who chairs the harvest committee in the pipmarsh project", "Co-chaired"),
        ("need to sort my diary - who chairs the harvest committee", "Co-chaired"),
    ],
)
def test_what_only_says_of_what_sort_the_answer_is_is_needed_nowhere(said: str, holds: str) -> None:
    page = ask(said)
    first = text(page).split("\n")[0]
    assert not page.refused, first
    assert holds in first


def test_an_agreement_is_known_by_somebody_in_it() -> None:
    page = MemoryDesk((ORCHARD,)).ask("when is the cider press in use for the school one", today=TODAY)
    assert not page.refused
    assert "Q4 2021/22" in text(page)


@pytest.mark.parametrize(
    "said",
    [
        *("what's the overtime rate for ladder training", "what's the insurance rate for ladders"),
        *("what is the rate for windfalls", "what is the price range for grafting classes"),
        *("what is the age range for spraying", "what is the notice period for barrows"),
        *("quarter for the cider press to be sold?", "what time are windfalls collected"),
        *(
            "is spraying decided by the chair or does the parish impose it",
            "are barrows sold or lent to scouts",
        ),
        *("what is lent or planted in spring",),
        *("if a warden leaves or spraying is late do we get a refund",),
        *("do the four organisations show each other their deeds", "who pays the harvest committee's side"),
        *("does it mention climate change", "what does it say about climate change"),
        *("what do i put in the photo box if there's none", "how much does the school put in"),
    ],
)
def test_what_asks_for_something_else_is_still_refused(said: str) -> None:
    page = ask(said)
    assert page.refused, text(page).split("\n")[0]
