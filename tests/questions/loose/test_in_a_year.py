"""How many there are in a year of what is done with so many each period; beside it what is not said so."""

import pytest

from tests.questions.loose.desk import MemoryDesk
from tests.questions.loose.test_asked import TODAY
from tests.questions.memory import entry
from views.text import text


def _duty(id_: str, what: str, often: str, *, at_least: bool = False) -> dict[str, object]:
    told = {"owner": ["wardens"], "clause": "7"}
    return {"id": id_, "what": what, "frequency": often, "at_least": at_least, **told}


CAVES = entry(
    "hollin",
    title="Agreement on the Hollin Caves",
    short_name="Hollin Caves Agreement",
    parties=[{"id": "wardens", "name": "Hollin Cave Wardens"}, {"id": "guild", "name": "Lamp Guild"}],
    recurring=[
        _duty("O1", "Check of 15 ladders", "quarterly"),
        _duty("O2", "Count of 9 bat boxes", "every six months"),
        _duty("O3", "Test of up to 30 lamps", "monthly"),
        _duty("O4", "Clean four pools", "monthly", at_least=True),
        _duty("O5", "Walk with six visitors", "weekly"),
    ],
)


def told(said: str) -> str:
    return text(MemoryDesk((CAVES,)).ask(f"{said} (hollin)", today=TODAY)).split("\n")[0]


def test_what_is_done_each_period_is_taken_as_often_as_a_year_has_it() -> None:
    assert "60 ladders a year (4 quarters × 15 ladders)" in told("how many ladders are checked in a year?")
    assert "18 boxes a year (2 half-years × 9 boxes)" in told(
        "how many bat boxes are counted over a full year?"
    )


@pytest.mark.parametrize(
    "said",
    [
        "how many ladders are checked in two years?",
        "how many ropes are checked in a year?",
        "how many lamps are tested in a year?",  # up to so many
        "how many pools are cleaned in a year?",  # at least so often
        "how many visitors are walked with in a year?",  # no whole number of weeks
        "how many ladders does the guild check in a year?",
    ],
)
def test_no_number_is_worked_out_where_it_is_not_just_so_many(said: str) -> None:
    assert "×" not in told(said)
