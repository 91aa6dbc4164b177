"""Agreements in other styles of writing: who the parties are, who signs, how long it lasts, how it ends."""

from datetime import date

import pytest

from agreements.terms import Terms
from documents.draft import Draft
from documents.draft_file import written
from documents.entry import read_entry
from tests.documents import deeds, styles
from tests.documents.drafts import draft_of, told_in

FILES = {
    "deed": deeds.DEED,
    "protocol": styles.PROTOCOL,
    "concordat": styles.CONCORDAT,
    "service level": deeds.SERVICE_LEVEL,
    "consortium": styles.CONSORTIUM,
    "equipment": deeds.EQUIPMENT,
    "healthy child": deeds.HEALTHY_CHILD,
    "plain": styles.PLAIN,
    "web form": styles.WEB_FORM,
}


def drafted(name: str) -> Draft:
    return draft_of(FILES[name])


def told(name: str, section: str, *fields: str) -> list[tuple[object, ...]]:
    return told_in(FILES[name], section, *fields)


FELLSIDE = ["Fellside Safeguarding Children Board", "Fellside Constabulary", "Fellside NHS Foundation Trust"]
NORTHERN = [
    "NHS Northern Improvement",
    "Rehabilitation Research Council",
    "Office for Care Statistics",
    "Public Health Borders",
]
HARTSMERE = [
    "Hartsmere Borough Council",
    "Hartsmere Voluntary Action",
    "Hartsmere Federation of GP Practices Limited",
]
MARCHES = [
    "Ludford Borough Council",
    "Clee District Council",
    "Corve District Council",
    "NHS Marches East",
    "NHS Marches West",
]
EASTERLEY = [
    "Easterley Unitary Authority",
    "NHS Easterley Clinical Commissioning Group",
    "Easterley Mental Health NHS Trust",
    "Help for Veterans",
]


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("deed", ["London Borough of Marlow Green", "Marlow Green Age Concern"]),
        ("protocol", FELLSIDE),
        ("concordat", EASTERLEY),
        ("service level", ["Torrside Council", "Torrside and District Hospitals NHS Trust"]),
        ("consortium", NORTHERN),
        ("plain", HARTSMERE),
        ("equipment", MARCHES),
        ("healthy child", ["NHS Eskmouth Clinical Commissioning Group", "Eskmouth County Council"]),
    ],
)
def test_the_parties_are_told_and_each_has_its_place_to_sign(name: str, parties: list[str]) -> None:
    assert told(name, "parties", "name", "signature_block") == [(party, True) for party in parties]


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        ("deed", [("Terence Oduya", "Head of Commissioning"), ("Sylvia Marsh", "Trustee")]),
        (
            "protocol",
            [
                ("Margaret Ellison", "Independent Chair"),
                ("Alan Pryce", "Detective Superintendent"),
                (None, "Chief Nurse"),
            ],
        ),
        (
            "concordat",
            [
                ("Cllr Ann Boyle", "Leader of the Council"),
                ("Dr Nabil Haddad", "Chair"),
                ("Fiona Ware", "Chief Executive"),
                ("Col. Peter Strand", "Trustee"),
            ],
        ),
        ("service level", [("Paula Finch", None), ("Martin Oakes", "General Manager")]),
        (
            "consortium",
            [
                ("Ola Berg", "Chief Executive"),
                ("Prof Sian Meredith", "Chair"),
                (None, None),
                ("Ross Kerr", "Director of Rehabilitation"),
            ],
        ),
        ("equipment", [(None, None)] * 5),
        (
            "plain",
            [
                ("Gordon Amis", "Chief Executive"),
                ("Pat O'Dowd", "Chief Officer"),
                ("Dr Yusuf Karim", "Chair"),
            ],
        ),
        ("healthy child", [(None, "Chief Officer"), ("Ann Trevor", "Corporate Director")]),
    ],
)
def test_who_signs_is_told_below_beside_and_in_a_table(name: str, signed: list[tuple[object, ...]]) -> None:
    assert told(name, "signatories", "name", "position") == signed


@pytest.mark.parametrize(
    ("name", "rule", "starts", "ends"),
    [
        ("deed", "fixed_date", date(2020, 4, 1), date(2023, 3, 31)),
        ("protocol", "on_signature_by_all", None, None),
        ("concordat", "fixed_date", date(2020, 11, 11), date(2022, 11, 10)),
        ("service level", "fixed_date", date(2014, 4, 1), date(2017, 3, 31)),
        ("consortium", "fixed_date", date(2020, 10, 1), date(2025, 9, 30)),
        ("plain", "fixed_date", date(2019, 7, 1), date(2022, 6, 30)),
        ("healthy child", "fixed_date", date(2021, 4, 1), date(2024, 3, 31)),
    ],
)
def test_the_term_is_told(name: str, rule: str, starts: date | None, ends: date | None) -> None:
    assert told(name, "commencement", "rule", "date") == [(rule, starts)]
    assert told(name, "end", "date") == [(ends,)]


def test_a_start_whose_day_is_left_blank_is_none() -> None:
    assert told("equipment", "commencement", "date") == []
    assert told("equipment", "end", "date") == []


@pytest.mark.parametrize(
    ("name", "unit", "number"),
    [
        ("deed", "months", 3),
        ("protocol", "days", 60),
        ("concordat", "weeks", 6),
        ("service level", "months", 3),
        ("consortium", "months", 3),
        ("plain", "months", 4),
        ("equipment", "months", 12),
        ("healthy child", "months", 6),
    ],
)
def test_notice_is_told_whatever_leaving_is_called(name: str, unit: str, number: int) -> None:
    (notice,) = told(name, "termination", "notice")[0]
    assert isinstance(notice, dict)
    assert notice[unit] == number


@pytest.mark.parametrize(
    ("name", "clause"),
    [("deed", "9.2"), ("concordat", "3.3"), ("plain", "5.2"), ("service level", "VARIATIONS")],
)
def test_how_it_is_varied_is_told(name: str, clause: str) -> None:
    assert told(name, "variation", "clause") == [(clause,)]


def test_what_is_due_by_a_season_or_a_rule_is_kept_as_it_is_said() -> None:
    due = told("concordat", "milestones", "date", "date_text", "precision")
    assert due == [
        (date(2021, 3, 31), "before the end of the financial year 2020/21", "year"),
        (None, "within three months of signing", "relative"),
    ]


def test_what_is_said_of_a_body_in_the_next_sentence_is_its_own() -> None:
    (board,) = [fact for fact in drafted("plain").of("governance") if fact.value["abbreviation"] == "SPB"]
    assert board.value["chair"] == "the Director of Public Health, Maya Lindqvist"
    assert board.value["meets"] == "every 6 weeks"


def test_that_it_cannot_be_enforced_says_that_it_does_not_bind() -> None:
    assert told("plain", "legal_status", "binding") == [(False,)]


def test_each_sum_has_the_year_that_stands_beside_it() -> None:
    assert told("concordat", "funding", "amount", "year") == [(120_000, "2020/21"), (125_000, "2021/22")]


def test_a_review_that_is_due_is_no_milestone() -> None:
    assert told("protocol", "reviews", "date")[-1] == (date(2019, 2, 28),)
    assert [day for (day,) in told("protocol", "milestones", "date")] == [
        date(2018, 12, 31),
        date(2018, 6, 30),
    ]


def test_who_owes_an_item_of_a_list_is_whom_its_lead_names() -> None:
    owners = told("protocol", "recurring", "frequency", "owner")
    assert ("monthly", ["fellside-constabulary"]) in owners
    assert ("twice a year", ["fellside-nhs-ft"]) in owners


def test_a_day_that_the_calendar_has_not_is_flagged() -> None:
    assert ("“31 June 2018” is no day of the calendar.",) in told("protocol", "discrepancies", "what")


def test_what_is_shouted_is_written_as_names_are() -> None:
    entry = drafted("equipment").entry()
    assert entry["title"] == "Joint Agreement for Marches Community Equipment Services (MCES)"
    assert entry["short_name"] == "Marches Community Equipment Services agreement"
    assert entry["also_called"] == ["Marches Community Equipment Services", "MCES"]


def test_a_table_of_partners_and_lines_signed_with_the_name_first() -> None:
    assert told("web form", "parties", "name", "signature_block") == [
        ("Brackwater City Council", True),
        ("Brackwater Probation Service", True),
        ("St Brannoc's Night Shelter CIO", False),
    ]
    assert told("web form", "signatories", "name", "position", "signed_on") == [
        ("Lena Otieno", "Head of Housing", date(2023, 3, 3)),
        ("Mark Vane", "Head of Delivery", date(2023, 3, 7)),
    ]


def test_a_month_s_notice_is_one_month() -> None:
    ((notice,),) = told("web form", "termination", "notice")
    assert notice == {"months": 1, "at_least": False, "text": "a month's notice"}


def test_what_is_done_daily_or_given_monthly_recurs() -> None:
    assert [often for (often,) in told("web form", "recurring", "frequency")] == [
        "daily",
        "monthly",
        "every 2 months",
    ]


def test_each_of_several_clauses_referred_to_is_looked_for() -> None:
    said = [what for (what,) in told("consortium", "discrepancies", "what")]
    assert "It refers to clause 9, which is not in the document." in said
    assert "It refers to clause 10, which is not in the document." in said


def test_an_agreement_without_a_title_is_called_by_its_parties() -> None:
    entry = drafted("deed").entry()
    assert entry["title"] == "Agreement between London Borough of Marlow Green and Marlow Green Age Concern"


@pytest.mark.parametrize("name", FILES)
def test_a_draft_as_a_file_can_be_put_in_the_register(name: str) -> None:
    facts = drafted(name)
    text = written(facts.entry(), facts.facts, file_name="agreement", draft_name="agreement.draft.yaml")
    assert isinstance(read_entry(text, "agreement.draft.yaml"), Terms)
