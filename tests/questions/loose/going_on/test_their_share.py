"""Where it was asked what one pays, the share of another is what that one pays in the same days."""

from datetime import date

from tests.questions.loose.desk import MemoryDesk
from tests.questions.memory import entry
from views.text import text

REGISTER = (
    entry(
        "tidewick",
        title="Tidewick Sluices Agreement",
        short_name="Tidewick Sluices Agreement",
        place="Tidewick",
        parties=[
            {"id": "agency", "name": "Rivers Agency", "clause": "1"},
            {"id": "county", "name": "Tidewick County Council", "clause": "1"},
        ],
        funding=[
            {"id": "F1", "what": "Main sluices", "amount": 412_000, "payer": "agency", "year": "2023/24"},
            {"id": "F2", "what": "Small sluices", "amount": 96_000, "payer": "county", "year": "2023/24"},
            {"id": "F3", "what": "Small sluices", "amount": 97_000, "payer": "county", "year": "2024/25"},
        ],
    ),
)


def test_the_share_of_another_is_what_that_one_pays() -> None:
    desk = MemoryDesk(REGISTER)
    lines = [
        text(desk.ask(said, today=date(2024, 2, 1), thread="one")).split("\n")[0]
        for said in (
            "what does the Rivers Agency pay for the sluices in 2023/24?",
            "and the county's bit that year?",
        )
    ]
    assert "£412,000" in lines[0]
    assert "£96,000" in lines[1]
    assert "412" not in lines[1]
    assert "97" not in lines[1]


def test_a_part_of_the_sum_is_no_share_of_anybody() -> None:
    desk = MemoryDesk(REGISTER)
    desk.ask(
        "what does the Rivers Agency pay for the sluices in 2023/24?", today=date(2024, 2, 1), thread="one"
    )
    line = text(desk.ask("and the other half?", today=date(2024, 2, 1), thread="one")).split("\n")[0]
    assert "412" not in line
