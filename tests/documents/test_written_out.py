"""Register files that are written short, or say `null`, as clerks do who have only its README."""

import pytest
import yaml

from agreements.terms import Fact, Terms
from documents.entry import read_entry
from tests.documents.test_entry import WHOLE, faults, with_line


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        (
            "reviews: [{id: R1, what: A look, by: the Board}]",
            "reviews: [{id: R1, what: A look, by: [the Board]}]",
        ),
        ("reviews: {id: R1, what: A look}", "reviews: [{id: R1, what: A look}]"),
        ("also_called: the accord", "also_called: [the accord]"),
        ("termination: [{rule: r, by_whom: ashby-ccg}]", "termination: [{rule: r, by_whom: [ashby-ccg]}]"),
        ("termination: [{rule: r, notice: 3}]", "termination: [{rule: r, notice: {months: 3}}]"),
        (
            "termination: [{rule: r, notice: six weeks}]",
            "termination: [{rule: r, notice: {weeks: 6, text: six weeks}}]",
        ),
        (
            "termination: [{rule: r, notice: reasonable notice}]",
            "termination: [{rule: r, notice: {text: reasonable notice}}]",
        ),
        ("purpose: To work as one", "purpose: {text: To work as one}"),
        ("version: FINAL", "version: {label: FINAL}"),
        ("extension: By one year", "extension: {rule: By one year}"),
        ("scope: {in_scope: Falls clinics}", "scope: {in_scope: [{item: Falls clinics}]}"),
        ("information_sharing: By the protocol", "information_sharing: [{rule: By the protocol}]"),
        ("reviews: [{id: R1, date: 2016-09-01}]", "reviews: [{id: R1, what: Review, date: 2016-09-01}]"),
        ("scope: {in_scope: [Falls clinics]}", "scope: {in_scope: [{item: Falls clinics}]}"),
        (
            "governance: [{id: b, name: B, members: [ashby-ccg, The chair]}]",
            "governance: [{id: b, name: B, members: [{organisation: ashby-ccg}, {position: The chair}]}]",
        ),
        (
            "mentioned: [{name: NHS X, as: payer, aliases: [X]}]",
            "mentioned: [{name: NHS X, as: payer, also_called: [X]}]",
        ),
        ("purpose: {text: P, clause: ['2', '3']}", "purpose: {text: P, clause: 2; 3}"),
    ],
)
def test_what_is_written_short_is_what_it_stands_for(short: str, whole: str) -> None:
    terms = read_entry(with_line(whole), "ashby.yaml")
    assert isinstance(terms, Terms)
    assert read_entry(with_line(short), "ashby.yaml") == terms


@pytest.mark.parametrize("blank", ["null", "~", "", "[]"])
def test_null_and_an_empty_list_mean_that_the_document_does_not_say(blank: str) -> None:
    needed = set(yaml.safe_load(WHOLE))
    for section in Terms.model_fields.keys() - needed - set(Fact.model_fields):
        terms = read_entry(with_line(f"{section}: {blank}"), "ashby.yaml")
        assert isinstance(terms, Terms), section
        assert terms.recorded(section), section
        assert not getattr(terms, section) or section in OF_KEYS, section


OF_KEYS = {"version", "status", "legal_status", "extension", "variation", "scope"}


def test_null_within_a_section_means_so_too() -> None:
    read = read_entry(
        WHOLE.replace("clause: '1'}", "clause: '1', also_called: null, signature_block: null}")
        + "recurring: [{id: O1, what: Report, at_least: null}]\n"
        + "governance: [{id: board, name: Board, functions: null, members: null}]\n"
        + "gateways: [{id: G1, what: Go on, evidence: null, precision: null}]\n",
        "ashby.yaml",
    )
    assert isinstance(read, Terms)
    assert read.recurring[0].at_least is False
    assert read.governance[0].members is None
    assert read.gateways[0].precision == "day"


def test_what_can_not_be_left_out_can_not_be_null_either() -> None:
    assert faults(WHOLE.replace("title: Ashby Memorandum", "title: null")) == [
        (2, "title", "words; found null")
    ]


def test_an_end_that_the_document_does_not_give_may_be_null() -> None:
    read = read_entry(WHOLE.replace("end: {date: 2017-03-31}", "end: null"), "ashby.yaml")
    assert isinstance(read, Terms)
    assert read.end.date is None


def test_an_end_may_be_a_month_as_other_days_may() -> None:
    month = "end: {date: 2017-03-31, date_from: 2017-03-01, precision: month, bound: until}"
    read = read_entry(WHOLE.replace("end: {date: 2017-03-31}", month), "ashby.yaml")
    assert isinstance(read, Terms)
    assert read.end.bound == "until"
