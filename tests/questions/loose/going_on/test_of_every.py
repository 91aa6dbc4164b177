"""After an answer of one agreement, which of all are such is asked as it would be at the start."""

import pytest

from agreements.terms import Terms
from questions.whether_command import is_of_every
from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text

FERRIES: tuple[Terms, ...] = tuple(
    entry(
        name,
        title=f"{name.title()} Ferry Agreement",
        short_name=f"{name.title()} Ferry Agreement",
        place=name.title(),
        parties=[{"id": f"{name}-port", "name": f"Port of {name.title()}", "clause": "1"}],
        commencement={"rule": "fixed_date", "date": "2024-01-01", "clause": "2"},
        end={"date": end, "clause": "2"},
        funding=[{"id": "F1", "what": "Fuel", "amount": 700, "clause": "3"}],
    )
    for name, end in (("oxwick", "2027-08-31"), ("tarsey", "2033-08-31"))
)


@pytest.mark.parametrize("before", ["status oxwick", "which agreements end in the next two years?"])
@pytest.mark.parametrize(
    "said",
    [
        "which agreements end in the next two years?",
        "what agreements have money in them?",
        "and in which agreements is the Port of Tarsey?",
        "how many agreements end by 2030?",
        "which of our agreements are in force?",
    ],
)
def test_it_is_answered_as_at_the_start(before: str, said: str) -> None:
    desk = MemoryDesk(FERRIES)
    assert "Oxwick" in text(desk.ask(before, today=TODAY, thread="on"))
    on = text(desk.ask(said, today=TODAY, thread="on")).split("\n\n")[0]
    assert on == text(desk.ask(said, today=TODAY, thread="new")).split("\n\n")[0]
    assert " of 2" in on


@pytest.mark.parametrize(
    "said",
    [
        "which agreements does it mention?",
        "which other agreements is she in?",
        "what agreements are they in?",
        "which of them are in force?",
        "which agreement is that?",
        "which parties have agreements?",
    ],
)
def test_what_points_back_goes_on(said: str) -> None:
    assert not is_of_every(said)
