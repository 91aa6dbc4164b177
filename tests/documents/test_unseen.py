"""Terms, dates, money and figures, in agreements in more ways of writing."""

from datetime import date

import pytest

from agreements.terms import Terms
from benchmarks.drafting import not_in
from documents.draft import draft
from documents.draft_file import written
from documents.entry import read_entry
from documents.reading import Document, read
from tests.documents import letters
from tests.documents.drafts import told_in
from tests.documents.unseen import FILES, drafted, told


@pytest.mark.parametrize(
    ("name", "starts", "ends"),
    [
        ("letter", date(2014, 4, 1), date(2015, 3, 31)),
        ("joint post", date(2016, 9, 30), date(2019, 9, 29)),
        ("particulars", date(2023, 4, 1), date(2026, 3, 31)),
        ("lead", date(2023, 4, 1), date(2028, 3, 31)),
        ("alliance", date(2018, 4, 1), date(2023, 3, 31)),
        ("triage", date(2021, 9, 1), date(2023, 8, 31)),
        ("winter", date(2022, 10, 3), date(2023, 4, 30)),
        ("network", date(2019, 7, 1), date(2024, 3, 31)),
        ("discharge", date(2022, 5, 3), date(2025, 5, 2)),
        ("sealed", date(2016, 4, 1), date(2019, 3, 31)),
        ("sections", date(2020, 11, 1), date(2023, 10, 31)),
        ("controllers", date(2021, 6, 1), date(2023, 5, 31)),
        ("grant", date(2019, 4, 1), date(2021, 3, 31)),
        ("shared", date(2016, 1, 1), date(2019, 12, 31)),
        ("families", date(2021, 4, 1), date(2026, 3, 31)),
    ],
)
def test_the_term_is_told(name: str, starts: date, ends: date) -> None:
    assert told(name, "commencement", "date") == [(starts,)]
    assert told(name, "end", "date") == [(ends,)]


def test_a_term_that_no_words_call_one_is_unsure() -> None:
    assert [drafted("lead").of(section)[0].sure for section in ("commencement", "end")] == [
        "unsure",
        "unsure",
    ]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("letter", date(2014, 5, 14)),
        ("heads", date(2019, 5, 9)),
        ("winter", date(2022, 9, 30)),
        ("discharge", date(2022, 5, 3)),
        ("network", date(2019, 6, 27)),
    ],
)
def test_the_day_that_the_copy_bears_is_told(name: str, day: date) -> None:
    assert told(name, "version", "date") == [(day,)]


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("letter", {"months": 3, "at_least": True}),
        ("joint post", {"months": 3, "at_least": True}),
        ("particulars", {"months": 6, "at_least": False}),
        ("lead", {"months": 9, "at_least": True}),
        ("triage", {"weeks": 13, "at_least": True}),
        ("winter", {"weeks": 2, "at_least": False}),
        ("discharge", {"months": 6, "at_least": True}),
        ("sealed", {"months": 6, "at_least": True}),
    ],
)
def test_notice_is_told(name: str, notice: dict[str, object]) -> None:
    first = drafted(name).of("termination")[0].value["notice"]
    assert isinstance(first, dict)
    assert {unit: first[unit] for unit in notice} == notice


def test_figures_to_be_reached_are_targets_and_no_milestones() -> None:
    assert told("alliance", "targets", "value", "number", "date") == [
        ("12%", None, date(2020, 3, 31)),
        ("3.5%", None, date(2020, 3, 31)),
        ("2,500", 2500, date(2020, 3, 31)),
        ("80%", None, date(2021, 4, 30)),
        ("from 9.4 days to 7 days", None, date(2021, 4, 30)),
    ]
    assert told("particulars", "targets", "value", "date") == [
        ("90%", None), ("85%", date(2024, 3, 31)), ("At least 95%", None),
    ]  # fmt: skip
    assert [value for (value,) in told("network", "targets", "value")] == [
        "30 minutes", "45 minutes", "1,200", "2,000", "72%", "75%",
    ]  # fmt: skip
    assert told("winter", "targets", "value", "number") == [
        ("at or below 92%", None), ("no more than 40 people", 40), ("under 48 hours", None),
    ]  # fmt: skip
    assert told("triage", "targets", "value", "date") == [("90%", None), ("by a fifth", date(2023, 3, 31))]


def test_a_share_of_the_cost_is_no_target() -> None:
    assert told("joint post", "targets", "value") == []


def test_milestones_stand_in_tables_and_lists_with_or_without_a_year() -> None:
    assert [day for (day,) in told("winter", "milestones", "date")] == [
        date(2022, 10, 17), date(2022, 10, 24), date(2022, 11, 30), date(2022, 12, 9),
    ]  # fmt: skip


def test_days_are_told_in_the_many_ways_in_which_agreements_print_them() -> None:
    found = read(letters.PROGRAMME.encode())
    assert isinstance(found, Document)
    told = draft(found)
    days = {
        str(fact.value["clause"]): (fact.value["date"], fact.value["date_from"], fact.value["bound"])
        for fact in told.of("milestones")
    }
    assert days == days | {
        "2.1": (date(2021, 5, 14), None, "by"),
        "2.2": (date(2021, 6, 30), date(2021, 6, 1), "by"),
        "2.3": (date(2021, 9, 30), date(2021, 7, 1), "before"),
        "2.4": (date(2021, 9, 19), date(2021, 9, 13), "in"),
        "2.6": (date(2021, 11, 1), None, "at"),
        "2.8": (date(2022, 1, 1), None, "by"),
        "2.10": (date(2022, 3, 31), date(2022, 1, 1), "in"),
        "2.13": (date(2022, 1, 16), date(2022, 1, 10), "in"),
        "2.14": (date(2022, 2, 1), None, "at"),
        "2.16": (date(2021, 12, 3), None, "by"),
        "2.18": (date(2022, 9, 1), None, "from"),
        "2.19": (date(2023, 4, 1), None, "by"),
        "2.21": (date(2021, 4, 30), None, "by"),
    }
    assert [fact.value["date"] for fact in told.of("background")] == [
        date(2016, 5, 6), date(2021, 3, 31), date(2019, 7, 31), date(2021, 2, 23),
    ]  # fmt: skip


def test_reviews_and_gateways_are_told() -> None:
    assert told("lead", "reviews", "date", "precision") == [
        (date(2025, 1, 31), "month"), (date(2027, 1, 31), "month"),
    ]  # fmt: skip
    assert told("discharge", "reviews", "date", "after") == [
        (None, {"event": "start", "months": 12, "days": 0}),
    ]  # fmt: skip
    assert told("heads", "gateways", "date", "decided_by") == [(date(2019, 9, 18), ["The Council's Cabinet"])]
    assert (date(2018, 9, 30),) in told("sealed", "milestones", "date")  # whether to renew is no gateway


def test_contributions_are_told_for_each_year_with_who_pays() -> None:
    paid = told("alliance", "funding", "amount", "year", "payer")
    assert paid[:3] == [
        (200_000, "2018/19", "westmoor-council"),
        (210_000, "2019/20", "westmoor-council"),
        (220_000, "2020/21", "westmoor-council"),
    ]
    assert len(paid) == 9
    assert told("shared", "funding", "amount", "payer") == [
        (1_084_000, None),
        (612_000, "wendale-council"),
        (389_000, "north-wold-district-council"),
        (83_000, "eastmere-and-fen-fire-authority"),
    ]


def test_what_the_title_page_tells_of_the_start_and_the_review_is_told_apart() -> None:
    assert told("resolution", "commencement", "date") == [(date(2024, 2, 1),)]
    assert told("resolution", "reviews", "date") == [(date(2026, 1, 31),)]
    assert told("resolution", "recurring", "frequency") == [("quarterly",), ("annual",)]


def test_how_often_is_told_from_days_and_intervals() -> None:
    assert ("every 2 months",) in told("sealed", "recurring", "frequency")
    assert [often for (often,) in told("lead", "recurring", "frequency")] == [
        "quarterly",
        "monthly",
        "annual",
    ]


def test_people_to_turn_to_are_told_each_with_their_own_address() -> None:
    assert told("particulars", "contacts", "name", "role", "email") == [
        ("Lucy Tranter", "Commissioner's representative", "lucy.tranter@brenfield.example"),
        ("Amir Soltani", "Provider's representative", None),
    ]
    assert ("Mary-Jane Cope", None) in told("lead", "contacts", "name", "email")
    assert told("regulators", "contacts", "name", "organisation", "email") == [
        ("Tessa Lowe", "Care Homes Inspectorate", "tessa.lowe@chi.example"),
        ("Hari Nair", "Board for Nursing Standards", "hari.nair@bns.example"),
    ]


def test_a_board_of_the_place_that_is_only_reported_to_is_no_body_of_the_agreement() -> None:
    assert told("letter", "governance", "name") == [("Joint Commissioning Group",)]


@pytest.mark.parametrize("name", FILES)
def test_a_draft_as_a_file_can_be_put_in_the_register(name: str) -> None:
    facts = drafted(name)
    text = written(facts.entry(), facts.facts, file_name="agreement", draft_name="agreement.draft.yaml")
    assert isinstance(read_entry(text, "agreement.draft.yaml"), Terms)


def test_a_blank_in_a_table_of_contacts_is_a_blank_in_the_draft() -> None:
    text = (
        "Memorandum of Understanding between Alder Council and Alder Hospitals NHS Trust\n\n"
        "1. Contacts\n\nParty\tOfficer\tPost\n"
        "Council\tMrs Ida Crouch\tHead of Care\nTrust\t[to be confirmed]\t\n"
    )
    contacts = told_in(text, "contacts", "name", "position", "organisation")
    assert contacts == [("Mrs Ida Crouch", "Head of Care", "Council"), (None, None, "Trust")]


@pytest.mark.parametrize("name", FILES)
def test_every_quotation_stands_in_the_document_word_for_word(name: str) -> None:
    found = read(FILES[name].encode())
    assert isinstance(found, Document)
    text = "\n".join(clause.words for clause in found.clauses)
    assert list(not_in(text, draft(found).facts)) == []
