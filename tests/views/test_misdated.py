"""A day that can't be is refused by name, with the one that it comes too soon for."""

from datetime import date

import pytest

from agreements.answers import Answer
from agreements.days.misdated import Named, misdated
from agreements.requests import Help
from views.words import page

MAY, JUNE = date(2026, 5, 1), date(2026, 6, 1)


@pytest.mark.parametrize(
    ("later", "earlier", "said"),
    [
        (
            ("change_on", MAY),
            ("first_proposed_on", JUNE),
            (
                "The date of the change, 1 May 2026, "
                "is before the date on which it was first proposed, 1 June 2026."
            ),
        ),
        (("last", MAY), ("today", JUNE), "The last day, 1 May 2026, is before today, 1 June 2026."),
        (
            ("following", MAY),
            ("held_on", MAY),
            "The next day for it, 1 May 2026, must be after the day it took place, 1 May 2026.",
        ),
        (
            ("ends_on", date(2222, 2, 2)),
            None,
            "The last day in force, 2 February 2222, is not a day that the register can hold.",
        ),
        (
            ("change_on", JUNE),
            ("first_proposed_on", date(1066, 10, 14)),
            (
                "The date on which it was first proposed, 14 October 1066, "
                "is not a day that the register can hold."
            ),
        ),
    ],
)
def test_a_day_that_cannot_be_is_named(later: Named, earlier: Named | None, said: str) -> None:
    assert page(Answer(Help(), JUNE, misdated(later, earlier)), ()).headline.text == said
