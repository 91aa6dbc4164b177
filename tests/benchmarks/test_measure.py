from datetime import date

import pytest

from agreements.intake.proposals import Proposal, Source
from benchmarks.drafting import not_in
from benchmarks.measure import measure, total
from benchmarks.measure_keys import is_same, labels
from benchmarks.measure_sums import year_by_year
from documents.draft import Draft, draft
from documents.reading import Document, read
from tests.documents import samples


def drafted() -> Draft:
    found = read(samples.STRAIGHT.encode())
    assert isinstance(found, Document)
    return draft(found)


def test_a_draft_measured_by_itself_is_all_right() -> None:
    scores = measure(drafted(), drafted().entry())
    assert all(score.precision == score.recall == 1 for score in scores)


def test_what_is_missed_and_what_is_made_up_are_told_apart() -> None:
    entry = drafted().entry()
    entry["end"] = {"date": date(2030, 1, 1)}
    entry["parties"] = [{"name": "the Riverdale Inspectorate", "signature_block": True}]
    scores = {score.field: score for score in measure(drafted(), entry)}
    assert (scores["end date"].precision, scores["end date"].recall) == (0, 0)
    assert (scores["parties"].precision, scores["parties"].recall) == (0.5, 1)
    assert total([scores["parties"], scores["parties"]], "parties").proposed == 4


def test_a_quotation_that_is_not_in_the_document_is_told() -> None:
    made_up = Proposal("end", {}, (Source("6", "will remain in force until 31 May 2025"),))
    text = samples.STRAIGHT.replace("31 May 2024", "<b>31 May</b> **2024**")
    assert list(not_in(text, [*drafted().facts, made_up])) == ["will remain in force until 31 May 2025"]


def test_a_rule_from_a_fixed_start_and_the_day_it_comes_to_are_one() -> None:
    start = {"commencement": {"rule": "fixed_date", "date": date(2031, 5, 1)}}
    days = [{"date": date(2031, 11, 1), "date_from": None}]
    rules = [{"date": None, "after": {"event": "start", "months": 6, "days": 0}}]
    entry = drafted().entry() | start
    told = Draft(
        (
            *(fact for fact in drafted().facts if fact.section not in {"commencement", "reviews"}),
            Proposal("commencement", start["commencement"], ()),
            Proposal("reviews", rules[0], ()),
        )
    )
    for written in (days, rules):
        scores = {score.field: score for score in measure(told, entry | {"reviews": written})}
        assert (scores["reviews"].right, scores["reviews"].wanted) == (1, 1)


def test_a_rule_from_the_last_signature_is_the_day_it_comes_to_and_an_article_its_number() -> None:
    start = {"commencement": {"rule": "on_signature_by_all", "date": date(2031, 5, 1)}}
    rules = {"reviews": [{"date": None, "after": {"event": "signature", "months": 6}}]}
    days = {"reviews": [{"date": date(2031, 11, 1), "date_from": None}]}
    told = Draft(
        (
            *(
                fact
                for fact in drafted().facts
                if fact.section not in {"commencement", "reviews", "variation"}
            ),
            Proposal("commencement", start["commencement"], ()),
            Proposal("reviews", rules["reviews"][0], ()),
            Proposal("variation", {"rule": "by letter", "clause": "7(c)"}, ()),
        )
    )
    variation = {"variation": {"rule": "by letter", "clause": "Article 7(c)"}}
    scores = {score.field: score for score in measure(told, told.entry() | days | variation)}
    assert scores["reviews"].right == scores["variation clause"].right == 1


def test_a_rule_counted_from_something_else_is_the_day_that_is_written_beside_it() -> None:
    event = {"event": "the second lantern is lit", "months": 2}
    told = Draft((Proposal("reviews", {"date": date(2031, 7, 3), "precision": "day"}, ()),))
    for day, right in (date(2031, 7, 3), 1), (date(2031, 8, 3), 0), (None, 0):
        written = {"reviews": [{"date": day, "after": event, "precision": "day"}]}
        scores = {score.field: score for score in measure(told, written)}
        assert (scores["reviews"].right, scores["reviews"].wanted) == (right, 1)


def test_a_frequency_and_a_label_are_one_however_they_are_written() -> None:
    entry = drafted().entry()
    entry["recurring"] = [
        {"frequency": "every six months", "clause": "B2"},
        {"frequency": "twice a year", "clause": "B(2)"},
        {"frequency": "three times a year", "clause": "4.1(b)"},
        {"frequency": "every other month", "clause": "4"},
        {"frequency": "as required", "clause": "5"},
    ]
    told = drafted().entry() | {"recurring": []}
    wanted = {score.field: score.wanted for score in measure(drafted(), entry)}
    silent = {score.field: score.wanted for score in measure(drafted(), told)}
    assert (wanted["recurring"], silent["recurring"]) == (4, 0)


def test_a_sum_over_several_years_is_the_sums_of_the_years_where_they_are_told() -> None:
    entry = drafted().entry()
    years = {
        "amount": 600,
        "amount_text": "£100; £200; £300",
        "year": "2031/32; 2032/33; 2033/34",
        "clause": "3",
    }
    whole = {"amount": 600, "amount_text": "£600", "year": "2031/32", "clause": "3"}
    each = {
        "amount": 600,
        "amount_text": "£200 each year",
        "year": "2031/32; 2032/33; 2033/34",
        "clause": "3",
    }
    wanted = [
        {score.field: score.wanted for score in measure(drafted(), entry | {"funding": [one]})}["funding"]
        for one in (years, whole, each)
    ]
    assert wanted == [3, 1, 3]


@pytest.mark.parametrize(
    ("amount", "clause", "right"), [(600, "3; 4", 3), (500, "3", 0), (600, "4", 0), (300, "3", 1)]
)
def test_a_sum_of_all_years_is_right_where_the_draft_tells_it_year_by_year(
    amount: int, clause: str, right: int
) -> None:
    years = {"2031/32": 100, "2032/33": 200, "2033/34": 300}
    told = [{"amount": each, "year": year, "payer": "alder", "clause": "3"} for year, each in years.items()]
    wanted = [(amount, labels(clause))]
    proposed = [(one["amount"], labels(one["clause"])) for one in told]
    expected = list(year_by_year(wanted, {"funding": told}))
    assert sum(any(is_same(one, other) for other in expected) for one in proposed) == right


def test_a_row_whose_cells_run_over_stands_in_the_document_and_one_that_is_mixed_up_does_not() -> None:
    text = "Pool tiled and    Council,    31 July\nboilers moved     Trust       2031\n"
    rows = (
        "Pool tiled and boilers moved\tCouncil, Trust\t31 July 2031",
        "Pool tiled\tTrust, Council\t31 July 2031",
    )
    quoted = [Proposal("milestones", {}, (Source("2", row),)) for row in rows]
    assert list(not_in(text, quoted)) == [rows[1]]


def test_a_year_in_which_nothing_is_paid_stops_no_measure() -> None:
    entry = {"funding": [{"amount": 4_000, "amount_text": "£0", "year": "each year", "clause": "3"}]}
    scores = {score.field: score for score in measure(drafted(), entry)}
    assert scores["funding"].wanted == 1


def test_a_sum_is_right_by_any_clause_that_tells_it_and_a_notice_however_it_is_written() -> None:
    told = Draft(
        (
            Proposal("funding", {"amount": 700, "clause": "Schedule 9, 4.1"}, ()),
            Proposal("termination", {"notice": {"days": 45, "at_least": False}}, ()),
            Proposal("termination", {"notice": None}, ()),
        )
    )
    for cited, notice, right in ("4.1 Table 3; 4.2", "45 days", 1), ("4.2", "54 days", 0):
        written = {
            "funding": [{"amount": 700, "clause": cited}],
            "termination": [{"rule": "on 45 days' notice", "notice": notice}, {"notice": 0}],
        }
        scores = {score.field: score for score in measure(told, written)}
        assert (scores["funding"].right, scores["termination"].right) == (right, right + 1)


def test_who_signs_is_right_for_the_party_however_that_is_printed() -> None:
    parties = [{"id": "a", "name": "Alder Trust"}, {"id": "b", "name": "Beck Council"}]
    signs = {"name": "Ada Finch", "position": "Chair"}
    told = Draft(
        (
            *(Proposal("parties", one, ()) for one in parties),
            Proposal("signatories", {**signs, "party": "a", "printed_as": "Trust"}, ()),
        )
    )
    for party, printed, right in (
        ("a", "the trustees", 1),
        (None, "For the Trust", 1),
        ("b", "the Council", 0),
    ):
        written = {"parties": parties, "signatories": [{**signs, "party": party, "printed_as": printed}]}
        scores = {score.field: score for score in measure(told, written)}
        assert scores["signatories"].right == right
