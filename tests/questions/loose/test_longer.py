"""Two agreements are set against each other by how long they run, whatever they are called."""

from datetime import date

import pytest

from agreements.terms import Terms
from tests.questions.loose.desk import MemoryDesk
from tests.questions.memory import entry
from views.text import text


def run(name: str, first: str, last: str) -> Terms:
    place = name.partition(" ")[0]
    return entry(
        place.casefold(),
        title=name,
        short_name=name,
        place=place,
        commencement={"rule": "fixed_date", "date": first, "clause": "2"},
        end={"date": last, "clause": "2"},
    )


REGISTER = (
    run("Lindwick Levels Agreement", "2023-04-01", "2028-03-31"),
    run("Eastmere Skills Fund MoU", "2024-08-01", "2027-07-31"),
    run("Corrie Ferries MoU", "2024-01-01", "2024-12-31"),
)


def first_line(said: str) -> str:
    return text(MemoryDesk(REGISTER).ask(said, today=date(2026, 11, 30))).split("\n")[0]


@pytest.mark.parametrize(
    "said",
    [
        "which runs longer, Lindwick or Eastmere, and by how much?",
        "does Lindwick run longer than Eastmere, and by how much?",
        "by how much is Lindwick longer than Eastmere?",
        "how much longer than Eastmere does Lindwick run?",
        "how much longer does the levels agreement run than the Eastmere one?",
    ],
)
def test_by_how_much_is_told_of_how_long_they_run(said: str) -> None:
    assert first_line(said).startswith("1,827 days − 1,095 days = 732 days: ")


@pytest.mark.parametrize(
    "said",
    [
        "what's longer, the levels agreement or Eastmere?",
        "which is longer, Eastmere or the levels agreement?",
        "which started earlier, Lindwick or Eastmere?",
    ],
)
def test_the_one_that_is_longer_or_earlier_comes_first(said: str) -> None:
    line = first_line(said)
    assert line.startswith("Lindwick Levels Agreement: ")
    assert "; against Eastmere Skills Fund MoU: " in line


def test_what_an_agreement_is_called_behind_its_place_is_of_its_name() -> None:
    assert first_line("when does the Eastmere fund end?").startswith(
        "Eastmere Skills Fund MoU: Ends 31 July 2027"
    )
