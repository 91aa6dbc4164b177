"""What holds for every answer: plain words, no codes, a first line that answers, buttons that ask."""

import re
from datetime import date

import pytest

from agreements.agreement import When
from agreements.requests import (
    About,
    Topic,
)
from answering.facts.lists import Group
from answering.facts.sections import Section
from tests.views.asking import SAMPLES, SMALL, ask, sample, terms_from
from views.page import Line, Page, Row, Table
from views.text import text
from views.words.told.nouns import some_of

CODES = re.compile(
    r"[:(] ?None\b(?! of)|\b(True|False|on_signature_by_all|fixed_date|part_blank)\b"
    r"|\b(embedded_not_included|cross_reference)\b|\d{4}-\d\d-\d\d|\{|\}"
)
AMERICAN = re.compile(r"\b(organization|program of|authorized|color|center|fulfill)\b", re.IGNORECASE)
MAY_2016 = When(as_of=date(2016, 5, 1))


def said(page: Page) -> str:
    """Return what a page says, without the commands of its buttons."""
    return text(Page(page.headline, page.parts))


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("topic", Topic)
def test_an_answer_about_an_agreement(name: str, topic: Topic) -> None:
    page = ask(About(topic, name))
    assert page.headline.text.startswith(f"{sample(name).short_name}: ")
    assert page.headline.text[-1] in ".!?\u201d)"
    assert page.agreements == (name,)
    assert (page.refused, page.asks_which) == (False, False)
    assert page.kind == topic
    assert page.typed == f"{topic} {name}"
    assert {cite.agreement for cite in page.cites} <= {name}
    assert not CODES.search(said(page))
    assert not AMERICAN.search(said(page))
    assert ".." not in said(page).replace("...", "")
    assert " ." not in said(page)


@pytest.mark.parametrize("name", SAMPLES)
def test_party_ids_are_said_as_names(name: str) -> None:
    card = said(ask(About(Topic.SHOW, name)))
    assert not [party.id for party in sample(name).parties if re.search(rf"\b{party.id}\b", card)]


FIRST_LINES = {
    "parties doncaster": "the 2 parties are Doncaster CCG and Doncaster Borough Council.",
    "parties nottinghamshire": "there are 9 parties on 2 sides, 2 in IPC National Programme and 7 in "
    "Nottinghamshire IPC Early Adopter site.",
    "signatories southend": "nobody has signed this copy. Simon Leftley signs for "
    "Southend on Sea Borough Council and Melanie Craig signs for NHS Southend Clinical Commissioning Group.",
    "signatories doncaster": "nobody has signed this copy. Jackie Pederson signs for Doncaster CCG; "
    "nobody is named for Doncaster Borough Council.",
    "gateways stockport": "the document sets no gateways.",
    "gateways nottinghamshire": "1 gateway, in April 2017 (no day given; 9 years ago), decided by "
    "IPC National Programme Board.",
    "reviews stockport": "the document sets no review of the agreement.",
    "funding nottinghamshire": "2 funding items; £200,000 from NHS England.",
    "funding doncaster": "the document states no sum and no funding.",
    "contacts lancashire": "1 person named.",
    "allocations stockport": "the document has no table of shares.",
}


@pytest.mark.parametrize("typed", FIRST_LINES)
def test_the_first_line_answers(typed: str) -> None:
    topic, name = typed.split()
    page = ask(About(Topic(topic), name))
    assert page.headline.text == f"{sample(name).short_name}: {FIRST_LINES[typed]}"


@pytest.mark.parametrize(
    "topic",
    [
        Topic.MILESTONES,
        Topic.GATEWAYS,
        Topic.REVIEWS,
        Topic.OBLIGATIONS,
        Topic.BODIES,
        Topic.CONTACTS,
        Topic.FUNDING,
        Topic.TARGETS,
        Topic.ALLOCATIONS,
        Topic.SCOPE,
        Topic.SCHEDULES,
        Topic.DISCREPANCIES,
    ],
)
def test_a_section_left_out_is_the_registers_silence_not_the_documents(topic: Topic) -> None:
    page = ask(About(topic, "small"), terms_from(SMALL))
    assert page.headline.text.startswith("Small MoU: the register does not record ")
    assert not page.parts


def test_what_is_blank_is_told_from_what_is_not_there() -> None:
    page = ask(About(Topic.SIGNATORIES, "doncaster"))
    council = next(
        part for part in page.parts if isinstance(part, Row) and part.label == "Doncaster Borough Council"
    )
    assert council.text == "Name and position left blank in the document. Not signed."
    assert [cite.clause for cite in council.cites] == ["Signature page"]
    trust = next(
        part
        for part in ask(About(Topic.SIGNATORIES, "nottinghamshire")).parts
        if isinstance(part, Row) and part.label == "Nottinghamshire Healthcare Trust"
    )
    assert trust.text == "No place to sign in the document. Not signed."


def test_dates_come_in_order_and_what_recurs_takes_a_line_each() -> None:
    page = ask(About(Topic.DATES, "lancashire"))
    table = next(part for part in page.parts if isinstance(part, Table))
    assert table.columns == ("When", "How far off", "Kind", "What")
    assert "Recurring duty" not in {row[2] for row in table.rows}
    assert [row[0] for row in table.rows][-1] == "31 March 2017"
    recurs = [part for part in page.parts if isinstance(part, Row) and part.label.startswith("O")]
    assert len(recurs) == len(sample("lancashire").recurring)
    assert recurs[0].text.endswith("The last period ended 31 March 2017 (9 years ago).")


def test_what_recurs_says_its_next_period() -> None:
    page = ask(About(Topic.DATES, "lancashire", when=MAY_2016))
    rows = {part.label: part.text for part in page.parts if isinstance(part, Row)}
    assert rows["O1"].endswith(
        "Next in Q1 2016/17 (1 April to 30 June 2016) (open then, ends 2 months later)."
    )
    assert rows["O2"].endswith("Next in May 2016 (open then, ends 4 weeks later).")


def test_what_waits_for_signature_says_so() -> None:
    page = ask(About(Topic.DATES, "southend", when=MAY_2016))
    rows = {part.label: part.text for part in page.parts if isinstance(part, Row)}
    assert rows["Start"].startswith("Waits for all parties to sign")
    assert rows["Review R1"].startswith("Next formal review. Waits for all parties to sign")
    assert rows["O3"].endswith("Waits for all parties to sign.")


def test_a_table_of_shares_says_whether_it_adds_up() -> None:
    page = ask(About(Topic.ALLOCATIONS, "lancashire"))
    totals = [row for part in page.parts if isinstance(part, Table) for row in part.rows[-2:]]
    assert totals[0] == ("Total, as printed", "5.08", "2.45")
    assert totals[1] == ("Total, added up", "4.56", "2.45")
    assert totals[2][1:3] == ("1,591,797", "100%")
    lines = [part.text for part in page.parts if isinstance(part, Line)]
    assert (
        lines[0]
        == "The printed total differs from the sum of the rows for Contracting (printed 5.08, added up 4.56)."
    )


def test_money_of_which_none_is_meant_is_called_by_its_noun() -> None:
    assert some_of(Group(section=Section.FUNDING)) == "funding items"
    assert some_of(Group(section=Section.DATED)) == "milestones, gateways or reviews"
