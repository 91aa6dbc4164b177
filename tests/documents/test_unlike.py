"""Agreements unlike those that the rules grew on: what each proposes, beside what a person would write."""

from datetime import date

import pytest

from documents.draft import Draft, draft
from documents.reading import Document, read
from tests.documents import unlike
from tests.documents.drafts import values_in
from tests.documents.quoted import check_quotations

FILES = {
    "protocol": unlike.PROTOCOL.encode(),
    "secondment": unlike.secondment(),
    "joint": unlike.JOINT_PAGE.encode(),
}


def document(name: str) -> Document:
    found = read(FILES[name])
    assert isinstance(found, Document)
    return found


def drafted(name: str) -> Draft:
    return draft(document(name))


def told(name: str, section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(name), section, *fields)


PENNINE = "Pennine Mental Health NHS Foundation Trust"
CALDER = "Calder Metropolitan Borough Council"
ICB = "NHS Brackenshire Integrated Care Board"


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("protocol", {"Highmoor Borough Council": "Highmoor", "Lowfen District Council": "Lowfen"}),
        ("secondment", {PENNINE: "Employer", CALDER: "Host"}),
        ("joint", {ICB: "ICB", "Brackenshire County Council": "Council", "Thornley City Council": "City"}),
    ],
)
def test_parties_are_told_with_what_they_are_called(name: str, parties: dict[str, str]) -> None:
    found = {str(fact.value["name"]): fact.value["also_called"] for fact in drafted(name).of("parties")}
    assert list(found) == list(parties)
    assert all(short in str(found[party]) for party, short in parties.items())


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        (
            "protocol",
            [
                ("Priti Shah", "Director of Housing", date(2022, 1, 17)),
                ("Alan Moss", "Monitoring Officer", date(2022, 1, 20)),
            ],
        ),
        (
            "secondment",
            [("Ruth Lane", "Director of People", None), ("Sam Okafor", "Head of Adult Care", None)],
        ),
        (
            "joint",
            [
                ("Ifor Pryce", "Chief Executive", None),
                ("Dawn Hale", "Director of Adult Social Services", None),
            ],
        ),
    ],
)
def test_who_signs_is_told_wherever_they_do(name: str, signed: list[tuple[object, ...]]) -> None:
    assert told(name, "signatories", "name", "position", "signed_on") == signed


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("protocol", ("fixed_date", date(2022, 2, 1)), date(2024, 1, 31)),
        ("secondment", ("fixed_date", date(2024, 7, 1)), date(2025, 6, 30)),
        ("joint", ("on_signature_by_all", None), date(2026, 3, 31)),
    ],
)
def test_the_term_is_told(name: str, start: tuple[object, ...], end: date) -> None:
    assert told(name, "commencement", "rule", "date") == [start]
    assert told(name, "end", "date") == [(end,)]


@pytest.mark.parametrize(
    ("name", "unit", "number", "least", "leavers"),
    [
        ("protocol", "weeks", 8, True, 2),
        ("secondment", "months", 1, False, 2),
        ("joint", "months", 6, True, 3),
    ],
)
def test_notice_is_told_with_who_may_give_it(
    name: str, unit: str, number: int, leavers: int, *, least: bool
) -> None:
    ((notice, by_whom),) = told(name, "termination", "notice", "by_whom")
    assert isinstance(notice, dict)
    assert isinstance(by_whom, list)
    assert (notice[unit], notice["at_least"], len(by_whom)) == (number, least, leavers)


@pytest.mark.parametrize(("name", "clause"), [("protocol", "5.4"), ("secondment", "4.2"), ("joint", "5.2")])
def test_how_it_is_varied_is_told(name: str, clause: str) -> None:
    assert told(name, "variation", "clause", "in_writing") == [(clause, True)]


def test_reviews_are_told_by_day_month_or_rule() -> None:
    assert told("protocol", "reviews", "date", "date_from") == [(date(2023, 1, 31), None)]
    assert told("secondment", "reviews", "date", "date_from") == [(date(2025, 1, 31), date(2025, 1, 1))]
    assert told("joint", "reviews", "after") == [({"event": "start", "months": 12, "days": 0},)]


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("protocol", [date(2022, 2, 28)]),
        ("secondment", [date(2024, 7, 31)]),
        ("joint", [date(2023, 9, 30), date(2024, 3, 31)]),
    ],
)
def test_milestones_are_told_and_the_term_is_none(name: str, days: list[date]) -> None:
    assert [day for (day,) in told(name, "milestones", "date")] == days


def test_what_recurs_is_told_with_who_owes_it() -> None:
    assert told("protocol", "recurring", "frequency", "owner", "clause") == [
        ("monthly", ["highmoor-council"], "3.1(a)"),
        ("quarterly", ["lowfen-district-council"], "3.2"),
        ("every 2 months", ["DESG"], "3.3"),
    ]


def test_money_is_told_with_who_pays_whom_even_of_two_in_a_sentence() -> None:
    assert told("protocol", "funding", "amount", "payer", "payee") == [
        (12_500, "lowfen-district-council", "highmoor-council")
    ]
    assert told("secondment", "funding", "amount", "payer", "payee") == [
        (4_250, "calder-council", "pennine-mental-health-nhs-ft")
    ]
    assert told("joint", "funding", "amount", "payer") == [
        (2_400_000, "brackenshire-icb"),
        (1_100_000, "brackenshire-county-council"),
    ]


def test_a_label_s_number_is_no_part_of_its_date() -> None:
    assert told("protocol", "version", "number", "date") == [("3", date(2022, 1, 14))]


@pytest.mark.parametrize("name", ["protocol", "joint"])
def test_that_it_does_not_bind_is_told(name: str) -> None:
    assert told(name, "legal_status", "binding") == [(False,)]


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("protocol", "clause 8.2, which is not in the document"),
        ("secondment", "Schedule 2 is not attached"),
        ("secondment", "“[to be confirmed]”"),
        ("joint", "Thornley City Council is a party but has no place to sign"),
        ("joint", "Share: the figures add to 105, the printed total is 100"),
    ],
)
def test_what_clashes_is_flagged(name: str, what: str) -> None:
    assert any(what in str(said) for (said,) in told(name, "discrepancies", "what"))


@pytest.mark.parametrize("name", FILES)
def test_every_fact_has_its_words_in_the_clause_it_cites(name: str) -> None:
    check_quotations(document(name))
