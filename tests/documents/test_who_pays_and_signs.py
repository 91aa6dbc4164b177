"""Who pays whom, who signs for whom, and who is a party, where more than one may be meant."""

from datetime import date

import pytest

from tests.documents.drafts import draft_of, told_in, values_in

HUBS = """PARTNERSHIP AGREEMENT FOR THE TARN HUBS

THIS AGREEMENT is dated 6 January 2041

BETWEEN

(1) TARN CITY COUNCIL of the Civic Centre, Tarn TR1 1XX (“the Council”);

(2) TARN HOSPITALS NHS TRUST of Weir Street, Tarn TR2 7LL (“the Trust”); and

(3) KINDLE TARN (registered charity 1177777), 4 Canal Row, Tarn (“Kindle”).

1. Payment

1.1 The Council shall pay the Trust £310,000 and Kindle £64,500 in each financial year.

2. Partnership Board

2.1 There shall be a Partnership Board. The Council’s Assistant Director for Early Help shall take the chair.

IN WITNESS of which the parties have signed this Agreement.

Signed for and on behalf of TARN CITY COUNCIL

Ann Abara, Director

Signed for and on behalf of TARN HOSPITALS NHS TRUST

Signed for and on behalf of KINDLE TARN

Mary Tull, Chair of Trustees
"""


def test_each_sum_goes_to_whom_it_stands_behind_and_an_address_is_no_part_of_a_name() -> None:
    assert told_in(HUBS, "parties", "name", "address")[2] == ("KINDLE TARN", "4 Canal Row, Tarn")
    assert told_in(HUBS, "funding", "amount", "payer", "payee") == [
        (310_000, "tarn-city-council", "tarn-hospitals-nhs-trust"),
        (64_500, "tarn-city-council", "kindle-tarn"),
    ]
    assert told_in(HUBS, "signatories", "party", "name") == [
        ("tarn-city-council", "Ann Abara"),
        ("tarn-hospitals-nhs-trust", None),
        ("kindle-tarn", "Mary Tull"),
    ]
    assert not told_in(HUBS, "contacts", "name")  # early help is nobody


PARTICULARS = """# Service agreement

## Part 1: Key information

| Commissioner | NHS Orrin Valley Integrated Care Board (“ICB”) |
|---|---|
| Provider | Loftus & Carne Alliance CIC (“the Alliance”), company number 09988776 |
| Start date | 1 July 2041 |
| Expiry date | 30 June 2044 |
| Contract value | £1,875,000 |

## Part 2: Terms

1. The Provider must send the Commissioner a report each month.

## Part 3: Signatures

| | Commissioner | Provider |
|---|---|---|
| Name | Dr Ffion Bevan | Jo Stell |
| Title | Chief Executive | Managing Director |
| Date | 22 May 2041 | 19 May 2041 |
"""


def test_parties_stand_in_particulars_beside_other_numbers_than_what_they_pay() -> None:
    assert told_in(PARTICULARS, "parties", "id") == [("orrin-valley-icb",), ("loftus-carne-alliance-cic",)]
    assert told_in(PARTICULARS, "funding", "amount", "payer") == [(1_875_000, None)]
    assert told_in(PARTICULARS, "signatories", "party", "name", "position") == [
        ("orrin-valley-icb", "Dr Ffion Bevan", "Chief Executive"),
        ("loftus-carne-alliance-cic", "Jo Stell", "Managing Director"),
    ]


GROUNDS = """Grounds Agreement

Between Wren Town Council, Cheswold Borough Council and the Wren Fields Trust

1. Charges

1.1 The Town Council will pay the Borough Council £27,450 for 2041/42.

1.2 It rolls forward from year to year unless one of the bodies says by 30 September that it wishes to stop.

1.3 It runs from 1 April 2041 to 31 March 2044.

Signatures

For Wren Town Council

Signed: H. Oduya   Helen Oduya, Town Clerk   Date: 2 February 2041

For Cheswold Borough Council

Signed: ____________ Simon Hart, Head of
Environment Date: ________

For the Wren Fields Trust

Signed: P. Lamb   Peter Lamb, Chairman   Date: 26 January 2041
"""


def test_a_council_may_be_told_by_its_tier_and_who_signs_stands_behind_how_they_sign() -> None:
    assert told_in(GROUNDS, "funding", "payer", "payee") == [("wren-town-council", "cheswold-council")]
    assert not told_in(GROUNDS, "milestones", "date")  # of every year
    assert told_in(GROUNDS, "signatories", "name", "position") == [
        ("Helen Oduya", "Town Clerk"),
        ("Simon Hart", "Head of Environment"),
        ("Peter Lamb", "Chairman"),
    ]


LETTER = """Eastmoor Fire and Rescue Service
Station Road
Eastmoor EM4 2AA

27 August 2041

Ms Judith Lowe
Chief Executive
Eastmoor Ambulance Service NHS Trust
Eastmoor EM1 9ZZ

Dear Judith

ANSWERING CALLS: LETTER OF AGREEMENT

I set out below what we have agreed, which will stand for a year and a half from when you sign it at the foot.

Changing it

Changes need a further letter signed by both of us.

Yours sincerely

Alan Pickersgill
Chief Fire Officer

I agree to the above on behalf of Eastmoor Ambulance Service NHS Trust.

Signed   J Lowe                         Dated  9 September 2041
Judith Lowe, Chief Executive
"""


def test_who_writes_a_letter_does_not_sign_for_whom_it_is_sent_to() -> None:
    assert told_in(LETTER, "parties", "name") == [
        ("Eastmoor Fire and Rescue Service",),
        ("Eastmoor Ambulance Service NHS Trust",),
    ]
    assert told_in(LETTER, "signatories", "party", "name") == [
        (None, "Alan Pickersgill"),
        ("eastmoor-ambulance-service-nhs-trust", "Judith Lowe"),
    ]
    written = draft_of(LETTER).of("parties")[0].value
    assert "signature_block" not in written  # whose the first is, the letter leaves open
    assert not any("no place to sign" in str(what) for (what,) in told_in(LETTER, "discrepancies", "what"))


HUB = """# Hub Concordat

between Saltmarsh Borough Council and East Fen Constabulary

Version 3.0 – September 2041

## 1. Period

1.1 The Concordat runs for two years from 1 September 2041.

| Agency | Charges |
|---|---|
| Saltmarsh Borough Council (charity no. 1099999) | rent |
| East Fen Constabulary | heat |

## {title}

Agreed on behalf of Saltmarsh Borough Council

Name: Fatima Noor

Position: Director

Date: .....................

Agreed on behalf of East Fen Constabulary

Name: Colin Marr

Position: Superintendent

Date: .....................
"""


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Appendix B: Agreement of the parties", ["Fatima Noor", "Colin Marr"]),
        ("Appendix B: Change note", []),
    ],
)
def test_an_appendix_is_where_the_parties_sign_unless_it_is_a_form(title: str, who: list[str]) -> None:
    drafted = draft_of(HUB.format(title=title))
    assert [name for (name,) in values_in(drafted, "signatories", "name")] == who
    told = [str(what) for (what,) in values_in(drafted, "discrepancies", "what")]
    assert not any("version is dated" in what or "not listed as a party" in what for what in told)


def test_a_table_to_sign_in_goes_on_where_a_page_began_it_anew() -> None:
    head = "<tr><th>Signed for</th><th>Name</th><th>Position</th><th>Date</th></tr>"
    first = "<tr><td>NHS Tarn</td><td>Dr Lena Osei</td><td>Chief Officer</td><td></td></tr>"
    rest = "<tr><td>and Fell Trust</td><td></td><td></td><td></td></tr>"
    last = "<tr><td>Milton Vale Council</td><td>Rob Fenn</td><td>Director</td><td>26/02/2041</td></tr>"
    parties = "<p>1.1 This is between NHS Tarn and Fell Trust and Milton Vale Council.</p>"
    drafts = "<tr><th>Version</th><th>Author</th><th>Changes</th><th>When</th></tr>"
    drafts += "<tr><td>1.0</td><td>Una Kerr</td><td>First draft</td><td>1 May 2040</td></tr>"
    page = (
        f"<h1>Memorandum</h1><h2>1. Parties</h2>{parties}<h2>Signed by the partners</h2>"
        f"<table>{head}{first}</table><p></p><table>{rest}{last}</table><p></p><table>{drafts}</table>"
    )
    assert told_in(page, "signatories", "printed_as", "name", "signed_on") == [
        ("NHS Tarn and Fell Trust", "Dr Lena Osei", None),
        ("Milton Vale Council", "Rob Fenn", date(2041, 2, 26)),
    ]


def test_sums_are_read_below_a_first_row_that_is_a_sentence_and_no_head() -> None:
    rows = "".join(
        f"<tr><td>{who}</td><td>{what}</td></tr>"
        for who, what in (
            ("The Council pays for the hall and all of its heating in the year.", "£500"),
            ("The Trust", "£300"),
            ("Cedar", "£100"),
        )
    )
    parties = "Alder Council (“the Council”), Birch Trust (“the Trust”) and Cedar CIC (“Cedar”)"
    page = (
        f"<h1>Memorandum</h1><h2>1. Parties</h2><p>1.1 This is between {parties}.</p>"
        f"<h2>2. Contributions</h2><p>2.1 What each pays:</p><table>{rows}</table>"
    )
    assert told_in(page, "funding", "payer", "amount", "what") == [
        ("birch-trust", 300, "The Trust"),
        ("cedar-cic", 100, "Cedar"),
    ]
