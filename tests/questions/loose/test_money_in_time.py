"""Money and the years it is for: who meets it in one, and whether it is firm, says nothing of the next."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

FERRY = entry(
    "ravensmoor",
    title="Agreement on the Ravensmoor Ferry",
    short_name="Ravensmoor Ferry Agreement",
    parties=[
        {"id": "district", "name": "Ravensmoor District Council", "also_called": ["the District"]},
        {"id": "college", "name": "Tarn College"},
    ],
    commencement={"rule": "fixed_date", "date": "2020-04-01", "clause": "2"},
    end={"date": "2024-03-31", "clause": "2"},
    funding=[
        {
            "id": "F1",
            "what": "Wages of the crew",
            "amount": 90000,
            "amount_text": "£90,000 a year",
            "terms": "Met for 2020/21 by the HRT grant £50,000 and the District £40,000.",
            "firm": True,
            "clause": "5",
        },
        {
            "id": "F2",
            "what": "Harbour and Rivers Trust grant",
            "amount": 50000,
            "amount_text": "£50,000",
            "year": "2020/21",
            "payer": "Harbour and Rivers Trust",
            "firm": True,
            "clause": "5",
        },
        {
            "id": "F3",
            "what": "Harbour and Rivers Trust grant for 2021/22",
            "year": "2021/22",
            "payer": "Harbour and Rivers Trust",
            "firm": False,
            "terms": "Turns on the Trust's budget.",
            "clause": "5",
        },
        {
            "id": "F4",
            "what": "District contribution",
            "amount": 40000,
            "amount_text": "£40,000",
            "year": "2020-21",
            "payer": "district",
            "firm": True,
            "clause": "5",
        },
    ],
)


def _asked(said: str) -> str:
    return text(MemoryDesk((FERRY,)).ask(said, today=TODAY))


@pytest.mark.parametrize(
    ("said", "first", "has"),
    [
        ("is the HRT money confirmed for 21/22 in ravensmoor?", "No.", "expected, not firm"),
        ("is the hrt funding guaranteed for 2021/22 in ravensmoor", "No.", "expected, not firm"),
        ("is the HRT money confirmed for 2020/21 in ravensmoor?", "Yes.", "£50,000"),
    ],
)
def test_money_is_firm_for_the_year_for_which_it_is_said(said: str, first: str, has: str) -> None:
    found = _asked(said)
    assert found.startswith(first), found
    assert has in found


@pytest.mark.parametrize(
    "said",
    [
        "is the district contribution confirmed for 2021/22 in ravensmoor?",
        "is the district money guaranteed for 22/23 in ravensmoor?",
        "does the HRT grant meet the wages in 2022/23 in ravensmoor?",
        "is the HRT money confirmed for 2022/23 in ravensmoor?",
    ],
)
def test_what_is_firm_in_one_year_is_not_told_of_another(said: str) -> None:
    found = _asked(said)
    assert not found.startswith(("Yes", "No")), found
    assert "the register does not say" in found


def test_whoever_pays_by_a_name_that_no_party_has_is_known_by_its_letters() -> None:
    assert "£50,000" in _asked("how much does the HRT pay in 2020/21 in ravensmoor?")
    assert "£90,000" in _asked("how much are the crew's wages in 2022/23 in ravensmoor?")
