from datetime import date
from functools import cache

import pytest
import yaml

from agreements.terms import Terms
from agreements.terms.passages import find, quote
from documents.draft import Draft, draft
from documents.entry import read_entry
from documents.reading import Document, read
from tests.documents import pdf_samples, samples

FILES = {
    "straight": samples.STRAIGHT.encode(),
    "web": samples.WEB_PAGE.encode(),
    "markdown": samples.MARKDOWN.encode(),
    "word": samples.word_file(),
    "pdf": pdf_samples.pdf_file(filler_pages=4),
}


@cache
def drafted(name: str) -> Draft:
    found = read(FILES[name])
    assert isinstance(found, Document)
    return draft(found)


def value(name: str, section: str) -> dict[str, object]:
    return dict(drafted(name).of(section)[0].value)


@pytest.mark.parametrize(
    ("name", "parties"),
    [
        ("straight", ["Riverdale Inspectorate", "Department for Coastal Affairs"]),
        (
            "web",
            [
                "Fenland District Council",
                "NHS Fenland and Wash Integrated Care Board",
                "Harbour Homes Limited",
            ],
        ),
        ("markdown", ["Upland County Council", "Upland Carers' Charity"]),
        ("word", ["Vale University Hospitals NHS Foundation Trust", "Vale Borough Council"]),
        ("pdf", ["Northmoor City Council", "Lantern Shelter Trust"]),
    ],
)
def test_the_parties_are_told_however_they_are_listed(name: str, parties: list[str]) -> None:
    assert [fact.value["name"] for fact in drafted(name).of("parties")] == parties


@pytest.mark.parametrize(
    ("name", "rule", "starts", "ends"),
    [
        ("straight", "fixed_date", date(2021, 6, 1), date(2024, 5, 31)),
        ("web", "on_signature_by_all", None, None),
        ("markdown", "fixed_date", date(2019, 10, 1), date(2021, 9, 30)),
        ("word", "fixed_date", date(2020, 4, 1), date(2022, 3, 31)),
        ("pdf", "fixed_date", date(2018, 11, 1), date(2019, 3, 31)),
    ],
)
def test_the_term_is_told(name: str, rule: str, starts: date | None, ends: date | None) -> None:
    start, end = value(name, "commencement"), value(name, "end")
    assert (start["rule"], start["date"], end["date"]) == (rule, starts, ends)


def test_a_length_without_a_start_stays_a_length() -> None:
    assert value("web", "end")["date_text"] == "for three years"


@pytest.mark.parametrize(
    ("name", "notice"),
    [
        ("straight", {"months": 3, "at_least": True, "text": "not less than three months' written notice"}),
        ("web", {"days": 90, "at_least": True, "text": "at least 90 days’ notice"}),
        ("markdown", {"months": 2, "at_least": False, "text": "two (2) months' notice"}),
        ("pdf", {"weeks": 4, "at_least": False, "text": "four weeks' written notice"}),
    ],
)
def test_notice_is_told_in_its_own_unit(name: str, notice: dict[str, object]) -> None:
    assert value(name, "termination")["notice"] == notice


def test_who_signs_is_told_with_the_day() -> None:
    signed = [
        (fact.value["party"], fact.value["name"], fact.value["position"], fact.value["signed_on"])
        for fact in drafted("straight").of("signatories")
    ]
    assert signed == [
        ("riverdale-inspectorate", "Asha Verma", "Chief Inspector", date(2021, 5, 24)),
        ("department-for-coastal-affairs", "Owen Blake", "Director of Ports", date(2021, 5, 28)),
    ]


def test_two_signature_blocks_side_by_side_are_two() -> None:
    signed = [(fact.value["party"], fact.value["name"]) for fact in drafted("word").of("signatories")]
    assert signed == [("vale-university-hospitals-nhs-ft", "Leila Stone"), ("vale-council", None)]


def test_milestones_come_from_sentences_lists_and_tables() -> None:
    found = [(fact.value["date"], fact.value["bound"]) for fact in drafted("web").of("milestones")]
    assert found == [
        (date(2022, 6, 30), "by"), (date(2023, 4, 1), "before"), (date(2022, 8, 15), None),
        (date(2022, 12, 31), None),
    ]  # fmt: skip


def test_a_rule_that_runs_from_an_event_stays_a_rule() -> None:
    review = value("markdown", "reviews")
    assert (review["date"], review["precision"]) == (None, "relative")
    assert review["after"] == {"event": "start", "months": 6, "days": 0}


def test_what_recurs_is_told_with_who_owes_it() -> None:
    found = [(fact.value["frequency"], fact.value["owner"]) for fact in drafted("straight").of("recurring")]
    assert found == [("twice a year", ["JLC"]), ("quarterly", ["riverdale-inspectorate"]), ("annual", None)]


def test_money_is_told_with_who_pays_whom() -> None:
    paid = value("web", "funding")
    assert (paid["amount"], paid["payer"], paid["payee"], paid["firm"]) == (
        1_250_000, "fenland-district-council", "harbour-homes-limited", True,
    )  # fmt: skip
    assert [fact.value["firm"] for fact in drafted("markdown").of("funding")] == [True, False]


def test_a_body_is_told_with_its_chair_and_how_often_it_meets() -> None:
    body = value("straight", "governance")
    assert (body["name"], body["abbreviation"], body["chair"], body["meets"]) == (
        "Joint Liaison Committee", "JLC", "the Chief Inspector", "twice a year",
    )  # fmt: skip


@pytest.mark.parametrize("name", ["straight", "web"])
def test_that_it_does_not_bind_is_told(name: str) -> None:
    assert value(name, "legal_status")["binding"] is False


def whats(name: str) -> str:
    return "\n".join(str(fact.value["what"]) for fact in drafted(name).of("discrepancies"))


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("straight", "paragraph 14, which is not in the document"),
        ("web", "Harbour Homes Limited is a party but has no place to sign"),
        ("web", "“[insert plan]”"),
        ("web", "clause 9.4, which is not in the document"),
        ("word", "Posts: the figures add to 5, the printed total is 6"),
        ("word", "clause 7.7, which is not in the document"),
        ("pdf", "Beds: the figures add to 20, the printed total is 21"),
        ("markdown", "2 of 2 places to sign name nobody"),
    ],
)
def test_blanks_and_contradictions_are_flagged(name: str, what: str) -> None:
    assert what in whats(name)


def test_a_reference_that_leads_somewhere_is_not_flagged() -> None:
    assert "clause 2.1" not in whats("word")


@pytest.mark.parametrize("name", list(FILES))
def test_every_fact_has_its_words_in_the_clause_it_cites(name: str) -> None:
    found = read(FILES[name])
    assert isinstance(found, Document)
    facts = draft(found).facts
    assert len(facts) > 8
    for fact in facts:
        for source in fact.sources:
            clause = find(found.clauses, source.clause)
            assert clause is not None
            assert quote(clause.words, source.words), source


@pytest.mark.parametrize("name", list(FILES))
def test_a_draft_written_as_yaml_is_a_register_file_without_faults(name: str) -> None:
    written = yaml.safe_dump(drafted(name).entry(), allow_unicode=True, sort_keys=False)
    assert isinstance(read_entry(written, "draft.yaml"), Terms)


def test_clashing_dates_are_flagged() -> None:
    text = "1. Term\n\n1.1 This MoU runs from 1 April 2020 to 31 March 2021.\n\n2. Work\n\n"
    text += "2.1 The Council will open by 1 July 2021.\n"
    found = read(text.encode())
    assert isinstance(found, Document)
    told = [str(fact.value["what"]) for fact in draft(found).of("discrepancies")]
    assert "Due on 1 July 2021, after the end, 31 March 2021." in told


def test_a_named_first_day_is_followed_to_its_definition() -> None:
    text = (
        '1. Meaning\n\n1.1 "Commencement Date" means 1 August 2022.\n\n2. Term\n\n'
        "2.1 This Agreement takes effect on the Commencement Date and continues for a period "
        "of three (3) years.\n"
    )
    found = read(text.encode())
    assert isinstance(found, Document)
    proposal = draft(found)
    assert proposal.of("commencement")[0].value["date"] == date(2022, 8, 1)
    assert proposal.of("end")[0].value["date"] == date(2025, 7, 31)
