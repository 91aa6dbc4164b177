"""An answer is of the kind and the thing asked for; beside each a close question that it does answer."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

FERRY = entry(
    "gullhaven",
    title="Agreement on the Gullhaven Ferry",
    short_name="Gullhaven Ferry Agreement",
    place="Gullhaven",
    parties=[
        {"id": "port", "name": "Gullhaven Port Company", "clause": "1"},
        {"id": "crew", "name": "Ness Boat Crew", "clause": "1"},
    ],
    commencement={"rule": "fixed_date", "date": "2021-01-01", "clause": "2"},
    end={"date": "2023-12-31", "clause": "2"},
    signatories=[
        {"party": "port", "name": "Una Firth", "signed_on": "2020-12-01", "clause": "20"},
        {"party": "crew", "name": "Olaf Brae", "signed_on": "2020-12-11", "clause": "20"},
    ],
    milestones=[
        {
            "id": "M1",
            "what": "Slipway repaired",
            "kind": "milestone",
            "owner": ["port"],
            "date": "2021-06-30",
            "date_text": "by 30 June 2021",
            "precision": "day",
            "clause": "4",
        }
    ],
    recurring=[
        {
            "id": "O1",
            "what": "Lantern drill for deckhands",
            "frequency": "three a year",
            "owner": ["crew"],
            "clause": "5",
        }
    ],
    funding=[
        {
            "id": "F1",
            "what": "New winch for the slipway",
            "amount": 7000,
            "amount_text": "£7,000",
            "year": "2021/22",
            "payer": "port",
            "payee": "crew",
            "clause": "6",
        }
    ],
    triggers=[
        {
            "id": "X1",
            "event": "The harbour is rated unsafe",
            "effect": "The ferry stays in port",
            "clause": "8",
        }
    ],
    successor={"name": "Ness Crossing Deed", "date": "2024-01-01", "clause": "21"},
    other_terms=[
        {"topic": "insurance", "text": "Ness Boat Crew holds cover of £2 million", "clause": "7"},
        {"topic": "plans", "text": "Both aim to set up a shared lantern fund in time", "clause": "9"},
    ],
    allocations=[
        {
            "id": "A1",
            "name": "Kit on board",
            "clause": "Annex",
            "columns": ["Item", "Number"],
            "rows": [["Life jacket", 60], ["Flare", 12], ["Kept by Ness Boat Crew", 4]],
        }
    ],
)


def told(said: str) -> str:
    return text(MemoryDesk((FERRY,)).ask(f"{said}? (gullhaven)", today=TODAY, thread=said)).split("\n")[0]


@pytest.mark.parametrize(
    "said",
    [
        "how many days from the regatta to the slipway being repaired",  # one end of which has no day
        "how much more does the winch cost than the radar",
        "how much does the port pay for the winch over the three years",  # which is paid once
        "how many winches does the slipway have",
        "what make is the winch",
        "who is the insurer of Ness Boat Crew",
        "how many deckhands are there",
        "who pays the deckhands",
        "how many lanterns are there",
        "does a passenger pay for the winch",
        "what is the harbour's rating",
        "what's the exact figure for the insurance excess",
        "what's the total of the shared lantern fund",
        "how much did the life jackets cost",
        "what did it replace",
        "does the agreement replace anything",
        "which deal does it replace",
    ],
)
def test_what_has_the_words_but_answers_something_else_is_no_answer(said: str) -> None:
    assert "does not say" in told(said)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("how many days from the start to the slipway being repaired", "180 days"),
        ("how many days from the last signature to the slipway being repaired", "201 days"),
        ("how many days from the first signature to the last", "10 days"),
        ("does Gullhaven Port Company pay for the winch", "Yes."),
        ("how much does the winch cost", "£7,000"),
        ("what replaces it", "Ness Crossing Deed"),
        ("what will replace it", "Ness Crossing Deed"),
        ("will it be replaced", "Ness Crossing Deed"),
        ("what is the insurance", "£2 million"),
        ("how many drills are there a year for the deckhands", "three a year"),
        ("what happens if the harbour is rated unsafe", "stays in port"),
        ("how many days between the slipway repair and the end of gullhaven", "914 days"),
        ("who drills the deckhands", "Ness Boat Crew"),
        ("how many life jackets are there on board", "60"),
        ("how much does Ness Boat Crew receive", "£7,000"),
        ("what does Gullhaven Port Company have to do", "Slipway repaired"),
    ],
)
def test_what_is_close_to_it_is_answered(said: str, answer: str) -> None:
    assert answer in told(said)


@pytest.mark.parametrize(
    "said",
    [
        *("is the last day final?", "is the end date of the gullhaven agreement certain"),
        *("is the winch final", "is the start of gullhaven final yet?"),
    ],
)
def test_that_a_thing_is_there_does_not_make_it_final(said: str) -> None:
    page = MemoryDesk((FERRY,)).ask(said, today=TODAY)
    assert page.refused
    assert not text(page).startswith("Yes.")


@pytest.mark.parametrize(("label", "verdict"), [("Final", "Yes."), ("Draft", "No.")])
def test_a_copy_that_is_marked_so_is_final_or_not(label: str, verdict: str) -> None:
    marked = entry("gullhaven", short_name="Gullhaven", version={"label": label, "clause": "Cover"})
    assert text(MemoryDesk((marked,)).ask("is gullhaven final?", today=TODAY)).startswith(verdict)


def test_what_somebody_is_to_do_is_not_what_they_get() -> None:
    assert "Slipway repaired" not in told("what does Gullhaven Port Company get")
    assert "Slipway repaired" in told("what does Gullhaven Port Company have to do")
