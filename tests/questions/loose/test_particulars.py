"""A fact that has the words but lacks what is wanted is no answer; beside each is one that has it."""

from datetime import date

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.memory import entry
from views.text import text

DAY = date(2021, 2, 1)
MILL = entry(
    "otterby",
    title="Agreement on the Otterby Mill Race",
    short_name="Otterby Mill Agreement",
    place="Otterby",
    parties=[
        {"id": "weir", "name": "Otterby Weir Trust", "role": "Keeper of the weir", "clause": "1"},
        {"id": "mill", "name": "Sallow Mill Company", "clause": "1"},
        {"id": "anglers", "name": "Dace Angling Club", "clause": "1"},
    ],
    commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
    end={"date": "2024-12-31", "clause": "2"},
    governance=[
        {
            "id": "board",
            "name": "Mill Race Board",
            "role": "Oversees the sluices and settles the water levels",
            "members": [{"organisation": "weir", "position": "Three wardens"}],
            "clause": "3",
        }
    ],
    milestones=[
        {
            "id": "M1",
            "what": "Sluice gate rebuilt",
            "owner": ["mill"],
            "date": "2021-06-30",
            "date_text": "by 30 June 2021",
            "precision": "day",
            "clause": "4",
        }
    ],
    recurring=[
        {
            "id": "O1",
            "what": "Dredge the race",
            "frequency": "yearly",
            "owner": ["mill"],
            "clause": "5",
        },
        {
            "id": "O2",
            "what": "Designate a flood warden",
            "frequency": "yearly",
            "owner": ["mill"],
            "clause": "5",
        },
        {
            "id": "O3",
            "what": "Lead walk along the weir",
            "frequency": "yearly",
            "owner": ["anglers"],
            "clause": "5",
        },
    ],
    funding=[
        {
            "id": "F1",
            "what": "Eel pass",
            "amount": 9000,
            "amount_text": "£9,000",
            "year": "2021/22",
            "payer": "weir",
            "payee": "mill",
            "clause": "6",
        }
    ],
    targets=[
        {"id": "T1", "what": "Trout counted", "value": "300", "date": "2022-12-31", "clause": "9"},
        {"id": "T2", "what": "Smolts tagged", "value": "9 in 10", "date": "2022-12-31", "clause": "9"},
    ],
    decisions=[
        {"id": "D1", "rule": "Opening the sluices needs three votes of the Mill Race Board", "clause": "3.3"}
    ],
    information_sharing=[
        {
            "rule": "River logs are open to each party for reading within two weeks of a request",
            "clause": "10",
        },
        {"rule": "Eel records are kept for six years", "clause": "10"},
    ],
    other_terms=[
        {
            "topic": "casting of votes",
            "text": "At most six votes are cast at a meeting of the wardens",
            "clause": "3.4",
        },
        {"topic": "complaints procedure", "text": "The complaints procedure is in [insert]", "clause": "13"},
        {
            "topic": "rota",
            "text": "The rota is drawn up by lot, then pinned to the mill door",
            "clause": "14",
        },
        {"topic": "tolls", "text": "Tolls are split between the Trust and the Club", "clause": "16"},
        {
            "topic": "new members",
            "text": "A member that joins pays two weeks in arrears",
            "clause": "19",
        },
    ],
)


def told(said: str) -> str:
    return text(MemoryDesk((MILL,)).ask(f"{said}? (otterby)", today=DAY, thread=said)).split("\n")[0]


@pytest.mark.parametrize(
    "said",
    [
        "what are the five tolls",  # of which the text has two
        "how many votes do the wardens have",  # that is how many are cast by all
        "who acts as a flood warden",  # that is who appoints one
        "who is the lead for the walk along the weir",
        "is the sluice gate due sooner or later than planned",  # to which yes is no answer
        "describe the complaints procedure",  # which is left blank
        "who was previously responsible for dredging the race",
        "who used to dredge the race",
        "who sits for the anglers",  # who are a party, which is no seat
        "how long are river logs kept",  # that is how soon they may be read
        "does the mill race board oversee sluices and settle the water levels at night",
        "may a member join",  # which the rule on those that have joined does not say
        "how many days are there from the fair until the sluice gate gets rebuilt",  # which none tells of
        "how much does the eel pass cost across all years",  # of which the sum is for one
        "how much more does the eel pass cost than the boathouse",  # of which there is no sum
        "what percentage of trout is counted",  # of which the target is a number
        "what percentage of the tolls goes to the club",
        "how many members vote on the mill race board",  # of which the seats are no number
        "do walkers pay for the eel pass",
        "does the mill pay for the dredging",  # which is its duty, and of no money
    ],
)
def test_what_lacks_what_is_wanted_is_no_answer(said: str) -> None:
    assert "does not say" in told(said)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("what are the tolls", "split between"),
        ("how many votes does opening the sluices need", "three votes"),
        ("who designates a flood warden", "Sallow Mill Company"),
        ("who leads the walk along the weir", "Dace Angling Club"),
        ("when is the sluice gate due", "30 June 2021"),
        ("describe the rota", "drawn up by lot"),
        ("who is responsible for dredging the race", "Sallow Mill Company"),
        ("what seat does the weir trust have", "Three wardens"),
        ("how long are eel records kept", "six years"),
        ("does the mill race board oversee sluices and settle the water levels", "Yes."),
        ("when does a member that joins pay", "two weeks in arrears"),
        ("how many days are there from today until the sluice gate gets rebuilt", "149 days"),
        ("how much does the eel pass cost", "£9,000"),
        ("what percentage of smolts are tagged", "9 in 10"),
        ("does Sallow Mill Company pay for the eel pass", "No."),
    ],
)
def test_what_is_close_to_it_is_answered(said: str, answer: str) -> None:
    assert answer in told(said)
