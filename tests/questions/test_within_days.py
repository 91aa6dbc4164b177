"""A list of dated things in a month or a year is what falls in it; as of a day, all as they stood."""

from datetime import date

import pytest

from tests.questions.loose.desk import MemoryDesk
from views.text import text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("milestones southend December 2014", "2 milestones"),
        ("what are the Notts targets for March 2018?", "3 targets"),
        ("which reviews does southend have in 2016?", "in April 2016"),
        ("dates southend in Q2 2016/17", "2 dates fall due in Q2 2016/17"),
        ("milestones southend as of December 2014", "on 31 December 2014: 9 milestones"),
        ("milestones southend by December 2014", "on 31 December 2014: 9 milestones"),
        ("milestones southend 1 December 2014", "on 1 December 2014: 9 milestones"),
    ],
)
def test_a_list_in_some_days_is_of_what_falls_in_them(said: str, told: str) -> None:
    assert told in text(MemoryDesk().ask(said, today=date(2026, 11, 30))).split("\n")[0]
