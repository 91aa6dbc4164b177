"""Days counted ahead from today: what falls in them, of one agreement or of all, and which have none."""

from datetime import date

import pytest

from agreements.days.calendar import Period
from agreements.terms import Terms
from questions.loose.spans import times
from tests.questions.loose.desk import MemoryDesk
from tests.questions.memory import entry
from views.text import text

TODAY = date(2026, 11, 22)


def mill(name: str, **given: object) -> Terms:
    """Make an agreement of a mill that runs for years."""
    return entry(
        name,
        title=f"{name.title()} Mill Agreement",
        short_name=f"{name.title()} Mill Agreement",
        place=name.title(),
        parties=[{"id": f"{name}-guild", "name": f"{name.title()} Guild", "clause": "1"}],
        commencement={"rule": "fixed_date", "date": "2024-01-01", "clause": "2"},
        end={"date": "2033-12-31", "clause": "2"},
        **given,
    )


def review(day: str) -> list[dict[str, object]]:
    return [{"id": "R1", "what": "Look at the wheel", "date": day, "clause": "4"}]


MILLS = (
    mill("ashby", reviews=review("2027-02-10")),
    mill("brede", reviews=review("2028-06-30")),
    mill("corve", reviews=[]),
    mill("dunmow"),
)


def first(said: str) -> str:
    return text(MemoryDesk(MILLS).ask(said, today=TODAY)).split("\n")[0]


@pytest.mark.parametrize("days", ["12 months", "twelve months", "26 weeks", "three months", "90 days"])
@pytest.mark.parametrize("lead", ["in", "within", "over", "during"])
def test_a_review_in_days_to_come_is_of_those_days(lead: str, days: str) -> None:
    found = first(f"which agreements have a review {lead} the next {days}?")
    assert found == "1 of 4 agreements: Ashby Mill Agreement."


def test_further_ahead_there_are_more_and_nearer_none() -> None:
    assert first("which agreements have a review in the next two years?").startswith("2 of 4")
    assert first("which agreements have a review in the next 6 weeks?").startswith("None of 4")


def test_of_one_it_is_asked_as_things_stand_today() -> None:
    assert first("is there a review of Ashby in the next 12 months?").startswith(
        "Yes. Ashby Mill Agreement: "
    )
    assert first("is there a review of Brede in the next 12 months?").startswith("No. Brede Mill Agreement: ")
    assert first("is there a review of Ashby in the next year?").startswith("Yes. Ashby Mill Agreement: ")


def test_those_without_are_not_those_with_and_not_those_of_which_nobody_looked() -> None:
    told = text(MemoryDesk(MILLS).ask("which agreements have no reviews in the next 12 months?", today=TODAY))
    assert told.startswith("2 of 4 agreements: Brede Mill Agreement and Corve Mill Agreement.")
    assert "Dunmow" in told.partition("cannot be said of")[2]


@pytest.mark.parametrize(
    "said", ["in the next 6 months of the term", "the next 3 weeks after the start", "the next 12 pages"]
)
def test_days_counted_from_another_are_not_from_today(said: str) -> None:
    assert times(f"what falls {said}?", TODAY).period is None


def test_those_counted_from_today_are() -> None:
    ahead = Period(TODAY, date(2027, 5, 22))
    assert times("what falls in the next six months from now?", TODAY).period == ahead
