"""What recurs: how many duties come at a set interval, and of which no dates follow."""

from datetime import date

from agreements.requests import About, Topic
from agreements.terms import Terms
from tests.views.asking import SMALL, ask, terms_from
from views.text import text

OFTEN = ("weekly", "every six weeks", "monthly", "bi-monthly", "as the Board wishes", "twice yearly")
TERMS = terms_from(
    SMALL
    | {
        "recurring": [
            {"id": f"O{number}", "what": f"Task {number}", "frequency": often}
            for number, often in enumerate(OFTEN, 1)
        ]
    }
)


def test_all_that_come_at_a_set_interval_are_counted() -> None:
    page = ask(About(Topic.OBLIGATIONS, "small"), TERMS)
    assert "6 recurring duties, 5 of them at a set interval" in page.headline.text


def test_it_is_said_of_which_no_dates_follow_and_of_no_others() -> None:
    for topic in (Topic.OBLIGATIONS, Topic.DATES):
        shown = text(ask(About(topic, "small"), TERMS, today=date(2026, 5, 1)))
        without = {line.split()[0] for line in shown.splitlines() if "No dates are worked out" in line}
        assert without == {"O1", "O2", "O4"}


def test_what_is_next_is_the_same_in_the_dates_as_in_the_status() -> None:
    dated = {
        "commencement": {"rule": "fixed_date", "date": "2026-01-01"},
        "end": {"date": "2027-12-31"},
        "milestones": [{"id": "M1", "what": "Quay open", "date": "2026-09-30"}],
        "recurring": [{"id": "O1", "what": "Tide report", "frequency": "monthly"}],
    }
    terms = terms_from(SMALL | dated)
    for day, following in ((date(2026, 5, 4), "Tide report"), (date(2025, 12, 1), "Starts")):
        assert f"Next, {'in May 2026' if day.year == 2026 else '1 January 2026'}" in _headline(terms, day)
        assert following in _headline(terms, day)
    assert "In May 2026" in text(ask(About(Topic.STATUS, "small"), terms, today=date(2026, 5, 4)))


def _headline(terms: Terms, today: date) -> str:
    return ask(About(Topic.DATES, "small"), terms, today=today).headline.text
