"""What would be posted is printed once for all who would be told the same at the same time."""

from datetime import UTC, datetime

from agreements.reminding.postings import Posting, Sort
from bot.foretelling import foretold_texts
from bot.papers import Foretold
from views.page import Line, Page


def _foretold(audience: str, *, hour: int = 9, said: str = "A plan is due tomorrow.") -> Foretold:
    at = datetime(2017, 6, 9, hour, tzinfo=UTC)
    return Foretold(at, Posting(audience, audience, at.date(), Sort.REMINDER, ()), Page(Line(said)))


def test_one_message_names_all_whom_it_goes_to() -> None:
    assert list(foretold_texts([_foretold("C1"), _foretold("U1", said="Sign it."), _foretold("C2")])) == [
        "Friday 9 June 2017, 09:00 to C1 and C2\nA plan is due tomorrow.\n",
        "Friday 9 June 2017, 09:00 to U1\nSign it.\n",
    ]


def test_many_are_counted() -> None:
    (said,) = foretold_texts(_foretold(f"C{number}") for number in range(30))
    assert said.startswith("Friday 9 June 2017, 09:00 to C0, C1 and 28 more\n")


def test_another_hour_is_another_message() -> None:
    assert len(list(foretold_texts([_foretold("C1"), _foretold("C2", hour=8)]))) == 2
