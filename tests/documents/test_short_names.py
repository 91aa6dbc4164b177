"""Parties whose short names stand in tables, names with commas, and what each pays or is to reach."""

from datetime import date

import pytest

from documents.drafting.who.splitting import split_names
from tests.documents.drafts import told_in

LETTER = """Ottermouth Borough Council
4 Canal Street, Ottermouth OM1 2AB

3 March 2031

Dear colleagues

Falls clinics in Ottermouth: letter of agreement

1. Term

1.1 This agreement runs from 1 April 2031 to 31 March 2034.

2. Money

2.1 The Council will pay the Trust in quarterly instalments:

Quarter     Amount (£)
Q1 2031/32  12,500
Q2 2031/32  9,000

3. Success

Measure      Baseline  2031/32  2032/33
People seen  310       400      450

4. Contacts

Partner  Lead officer  Email
Council  Asha Merrow   asha.merrow@example.org
Trust    Tunde Quill   tunde.quill@example.org

SIGNED on behalf of Ottermouth Borough Council by

Name Gwen Tarrant
Office Corporate Director (People)

SIGNED on behalf of Otter Hospitals NHS Trust by

Name Hal Greaves
Office Chief Executive
"""


def test_who_signs_tells_the_parties_where_a_table_has_only_short_names() -> None:
    assert told_in(LETTER, "parties", "name") == [
        ("Ottermouth Borough Council",),
        ("Otter Hospitals NHS Trust",),
    ]


def test_fields_of_who_signs_need_no_colon() -> None:
    assert told_in(LETTER, "signatories", "printed_as", "name", "position") == [
        ("Ottermouth Borough Council", "Gwen Tarrant", "Corporate Director (People)"),
        ("Otter Hospitals NHS Trust", "Hal Greaves", "Chief Executive"),
    ]


def test_each_instalment_is_a_sum_and_no_milestone() -> None:
    assert told_in(LETTER, "funding", "amount") == [(12500,), (9000,)]
    assert told_in(LETTER, "milestones", "date") == []


def test_a_figure_is_to_be_reached_in_each_year_beside_a_baseline() -> None:
    assert told_in(LETTER, "targets", "value", "date") == [
        ("400", date(2032, 3, 31)),
        ("450", date(2033, 3, 31)),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("NHS Alder, Bourne and Clee Integrated Care Board", 1),
        ("NHS Alder and the Clees Integrated Care Board", 1),
        ("Alder City Council and NHS Bourne and the Clees Integrated Care Board", 2),
        ("NHS Alder Integrated Care Board and NHS Bourne Integrated Care Board", 2),
        ("NHS Alder and Bourne City Council", 2),
    ],
)
def test_the_name_of_a_board_may_list_its_places(text: str, names: int) -> None:
    assert len(split_names(text)) == names
