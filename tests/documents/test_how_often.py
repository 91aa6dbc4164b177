"""How often a sentence says that something is done, in whatever words; and what only sounds as if it did."""

import pytest

from benchmarks.measure import often
from documents.drafting.dates.often import frequencies
from tests.documents.drafts import told_in


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("on the second Tuesday of June and of November", "twice a year"),
        ("at intervals not exceeding three months", "quarterly"),
        ("at intervals of about six weeks", "every 6 weeks"),
        ("every fourth Thursday", "every 4 weeks"),
        ("every 6-8 weeks", "every 6 to 8 weeks"),
        ("within a month of quarter end", "quarterly"),
        ("within three months of the year end", "annual"),
        ("by the 10th working day of the following month", "monthly"),
        ("not fewer than six times in any financial year", "6 times a year"),
        ("3 x per year", "3 times a year"),
        ("three times a term", "3 times a term"),
        ("at least once a season", "once a season"),
        ("every school year", "annual"),
        ("in every alternate year", "every 2 years"),
        ("once in each three months", "quarterly"),
        ("on a three-year cycle", "every 3 years"),
        ("on Tuesdays", "weekly"),
        ("fortnightly on Wednesdays", "fortnightly"),
        ("bi-weekly", "fortnightly"),
        ("every four hours", "every 4 hours"),
        ("14 drills a year", "14 times a year"),
        ("half on 1 May and half on 1 November", "twice a year"),
        ("before every Committee", "every meeting"),
        ("once a term (three times a year)", "3 times a year"),
        ("each spring and each autumn", "twice a year"),
        ("every spring, summer and autumn", "3 times a year"),
        ("each fortnight", "fortnightly"),
        ("in up to five notes or short reports a year", "up to 5 a year"),
        ("by the 10th of the month after quarter end", "quarterly"),
    ],
)
def test_how_often_is_told_in_many_words(words: str, told: str) -> None:
    assert [often(name) for name, _, _ in frequencies(f"The Trust will send it {words}.")] == [told]


@pytest.mark.parametrize(
    "words",
    [
        "The Pier draws 58,000 visits a year.",
        "It is open on 260 days in every year.",
        "About 6,500 pupils a year come by boat.",
        "Each of the Board's members is unpaid.",
        "Each may moor at the other's pier.",
        "A berth that is free by May or April may be let.",
        "A crew of two, from 7am to 9pm, seven days a week.",
        "The bridge has a keeper on every day of the week.",
        "The toll is uprated each year by the price of rope.",
        "A loss of up to 4% of the annual budget falls on the Trust.",
    ],
)
def test_a_count_is_no_frequency(words: str) -> None:
    assert frequencies(words) == []


def test_a_month_before_a_body_is_not_every_meeting_of_it() -> None:
    said = [name for name, _, _ in frequencies("Every May the Harbour Meeting reads the rules.")]
    assert said == ["annual"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("once a year", "annual"),
        ("at least once a month", "monthly"),
        ("quarterly in arrears", "quarterly"),
        ("four times yearly", "quarterly"),
        ("twice daily", "twice a day"),
        ("14 a year", "14 times a year"),
        ("every academic year", "annual"),
        ("six-monthly", "twice a year"),
        ("three times a municipal year", "3 times a year"),
        ("monthly except July", "monthly"),
        ("annual, the second Sunday in October", "annual"),
        ("every three weeks in term time", "every 3 weeks"),
        ("annual, of the first kind", "annual, of the first kind"),
    ],
)
def test_one_frequency_is_measured_as_the_same_in_any_form(said: str, told: str) -> None:
    assert often(said) == told


FERRY = """# Memorandum of Understanding for the Ferry

1. Parties

1.1 It is made between Heron Borough Council ("the Council") and the Ferry Trust ("the Trust").

2. Money

2.1 {}
"""


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Council and the Trust will make the contributions below in each financial year.", []),
        ("Each will contribute the sums in Schedule 1 in every year.", []),
        ("The Council will pay its contribution annually, as set out in Schedule 1.", ["annual"]),
        ("The Council will tell the Trust each year what the lock has cost.", ["annual"]),
        ("The Council will pay the sums in Schedule 1 in equal instalments each quarter.", ["quarterly"]),
    ],
)
def test_what_leads_to_the_sums_of_each_year_is_no_duty_by_itself(sentence: str, told: list[str]) -> None:
    assert [name for (name,) in told_in(FERRY.format(sentence), "recurring", "frequency")] == told


RATES = """Ferry Pact

1. Parties

1.1 This pact is between Saltern Council ("the Council") and the Ferry Trust ("the Trust").

2. {}

2.1 {}
"""


@pytest.mark.parametrize(
    ("heading", "words", "told"),
    [
        ("Money", "The Council will pay £4,000 per annum to the Trust.", []),
        ("Money", "The Council will pay £4,000 per annum to the Trust on 1 May each year.", ["annual"]),
        ("Money", "The Council will pay £4,000 per annum, payable in arrears each March.", ["annual"]),
        ("Work", "The Trust will keep not fewer than 40 crew hours per week.", []),
        ("Work", "The Trust will hold a weekly drill.", ["weekly"]),
        ("Work", "The Trust will bring the last three quarterly reports to the meeting.", []),
        ("Work", "The Trust will bring quarterly reports to the meeting.", ["quarterly"]),
        ("Work", "The Trust will mend boats as set out in the annual work plan.", []),
        ("Terms", "Quarter means each of four periods, and Quarterly shall be read as in every quarter.", []),
        ("Background", "Some 900 people cross each year.", []),
        ("Background", "The Trust must count the boats each year.", ["annual"]),
    ],
)
def test_a_rate_or_what_only_was_does_not_recur(heading: str, words: str, told: list[str]) -> None:
    assert [often for (often,) in told_in(RATES.format(heading, words), "recurring", "frequency")] == told
