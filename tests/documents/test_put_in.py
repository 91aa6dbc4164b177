"""What is put into an agreement comes back in its draft, whatever the wording and the format."""

from collections.abc import Sequence
from datetime import date
from itertools import product

import pytest

from documents.draft import Draft, draft
from documents.reading import Document, read
from tests.documents.put_in import DAYS, FORMATS, LISTS, PARTIES, TERMS, TITLES, Section

START, END = date(2031, 4, 1), date(2034, 3, 31)
WINDOWS = (
    ("in Q3 2032/33", "Q3 2032/33", date(2032, 12, 31), date(2032, 10, 1)),
    ("in Q3 (2032/33)", "2032/33 Q3", date(2032, 12, 31), date(2032, 10, 1)),
    ("in November 2032", "November 2032", date(2032, 11, 30), date(2032, 11, 1)),
    ("from September to November 2032", "September–November 2032", date(2032, 11, 30), date(2032, 9, 1)),
    ("during 2032/33", "2032/33", date(2033, 3, 31), date(2032, 4, 1)),
    ("in the 2032/33 academic year", "academic year 2032/33", date(2033, 8, 31), date(2032, 9, 1)),
    ("by the end of November 2032", "end of November 2032", date(2032, 11, 30), None),
    ("six months after this Agreement starts", "Start + 6 months", date(2031, 10, 1), None),
)
RULED = range(1, len(FORMATS))
"""Formats in which a table is one, and not lines of typed text."""

WORK: Section = ("Work", ["The Council will keep the towpath clear.", "Staff stay where they are."])


def drafted(sections: Sequence[Section], form: int, title: Sequence[str] = ("Agreement",)) -> Draft:
    found = read(FORMATS[form % len(FORMATS)](title, sections))
    assert isinstance(found, Document)
    return draft(found)


def term(place: int, day: int) -> Section:
    return "Term", [TERMS[place].format(start=DAYS[day](START), end=DAYS[day](END))]


@pytest.mark.parametrize("day", range(len(DAYS)))
@pytest.mark.parametrize("place", range(len(TERMS)))
def test_the_term_comes_back(place: int, day: int) -> None:
    made = drafted([term(place, day), WORK], form=place + day)
    assert [(fact.value["rule"], fact.value["date"]) for fact in made.of("commencement")] == [
        ("fixed_date", START)
    ]
    assert [fact.value["date"] for fact in made.of("end")] == [END]


@pytest.mark.parametrize(("listed", "title", "form"), [*product(LISTS, TITLES, range(len(FORMATS)))])
def test_the_title_and_the_parties_come_back(listed: Section, title: tuple[str, ...], form: int) -> None:
    made = drafted([listed, term(0, 0), WORK], form, title)
    assert [fact.value["name"] for fact in made.of("parties")] == list(PARTIES)
    (told,) = made.of("title")
    assert str(told.value["title"]).replace(" - ", " ") == " ".join(title)


@pytest.mark.parametrize("form", range(len(FORMATS)))
@pytest.mark.parametrize(("said", "tabled", "day", "first"), WINDOWS)
def test_what_is_due_comes_back_from_a_sentence_and_from_a_table(
    said: str, tabled: str, day: date, first: date | None, form: int
) -> None:
    table = [("Milestone", "Lead", "Date"), ("Guide for carers published", "Trust", tabled)]
    told = drafted([term(0, 0), ("Work", [f"The Trust will have the telephones merged {said}."])], form)
    rows = drafted([term(0, 0), ("Timetable", [table])], form)
    for made in (told, rows):
        due = [(fact.value["date"], fact.value["date_from"]) for fact in made.of("milestones")]
        assert due == [(day, first)]


@pytest.mark.parametrize("form", RULED)
@pytest.mark.parametrize(
    ("heading", "value"), [("Level", "Standard"), ("Aim", "Measure"), ("Target", "Item")]
)
def test_what_is_to_be_reached_comes_back_whatever_its_column_is_called(
    heading: str, value: str, form: int
) -> None:
    table = [
        ("No.", value, heading, "By"),
        ("1", "Calls answered the same day", "85%", "31 March 2033"),
        ("2", "Carers who know whom to ring", "70%", "30 September 2033"),
    ]
    made = drafted([term(0, 0), (f"{value}s", [table])], form)
    assert [(fact.value["value"], fact.value["date"]) for fact in made.of("targets")] == [
        ("85%", date(2033, 3, 31)),
        ("70%", date(2033, 9, 30)),
    ]


@pytest.mark.parametrize("form", RULED)
@pytest.mark.parametrize("shared", ["cost", "charges", "grant"])
def test_who_pays_how_much_in_each_year_comes_back_whatever_is_shared(shared: str, form: int) -> None:
    payers = [f"The {PARTIES[0]}", f"The {PARTIES[1]}"]
    table = [
        ("Payer", "2031/32", "2032/33"),
        (payers[0], "£40,000", "£41,000"),
        (payers[1], "£10,000", "to be set"),
    ]
    made = drafted([LISTS[0], term(0, 0), (f"Shares of the {shared}", [table])], form)
    sums = [(fact.value["amount"], fact.value["year"]) for fact in made.of("funding")]
    assert sums == [(40_000, "2031/32"), (41_000, "2032/33"), (10_000, "2031/32")]
