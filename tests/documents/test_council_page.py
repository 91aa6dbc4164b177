"""A council's web page: parties in a list of terms, a question for a heading, all who sign in one row."""

from datetime import date
from functools import cache

from documents.draft import Draft, draft
from documents.reading import Document, read
from tests.documents.drafts import values_in

PAGE = """<!doctype html><html><head><title>Joint laundry agreement - Calderby</title></head><body>
<header><a href="/">Home</a></header><main><h1>Joint laundry agreement</h1>
<p>Published: 14 March 2031 | Version 2.1</p>
<h2>Who is in it</h2><dl><dt>The City</dt><dd>Calderby City Council, City Hall, Calderby CA1 1AA</dd>
<dt>The County</dt><dd>Lowmereshire County Council, Shire Hall, Mereham ME1 3XY</dd>
<dt>The Trust</dt><dd>Tarn Hospitals NHS Foundation Trust, Royal Hospital, Calderby CA5 8RB</dd></dl>
<h2>How long it lasts</h2><p>It starts on 1 April 2031 and ends on 31 March 2034.</p>
<h2>What each of us does</h2><h3>The City</h3><ul><li>runs the laundry; and</li>
<li>sends a bill to the others every quarter.</li></ul>
<h2>Money</h2><table><caption>What each pays a year</caption>
<tr><th></th><th>2031/32</th><th>2032/33</th></tr>
<tr><th>The County</th><td>£40,000</td><td>£41,000</td></tr>
<tr><th>The Trust</th><td>£10,000</td><td>£11,000</td></tr></table>
<h2>Looking again</h2><p>We review this agreement in March 2033.</p>
<h2>Is it a contract?</h2><p>No. It is not legally binding.</p>
<h2>Signed by</h2><table><tr><td>Ada Finch<br>City Solicitor<br>Calderby City Council<br>2 March 2031</td>
<td>Samuel Otieno<br>Director of Place<br>Lowmereshire County Council<br>5 March 2031</td></tr></table>
</main><footer><p>Page last reviewed: 1 May 2031</p></footer></body></html>"""


@cache
def drafted() -> Draft:
    found = read(PAGE.encode())
    assert isinstance(found, Document)
    return draft(found)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_a_list_of_terms_may_be_that_of_the_parties() -> None:
    assert told("parties", "name", "also_called", "address") == [
        ("Calderby City Council", ["City"], "City Hall, Calderby CA1 1AA"),
        ("Lowmereshire County Council", ["County"], "Shire Hall, Mereham ME1 3XY"),
        ("Tarn Hospitals NHS Foundation Trust", ["Trust"], "Royal Hospital, Calderby CA5 8RB"),
    ]


def test_who_signs_may_stand_on_end_in_a_cell() -> None:
    assert told("signatories", "printed_as", "name", "position", "signed_on") == [
        ("Calderby City Council", "Ada Finch", "City Solicitor", date(2031, 3, 2)),
        ("Lowmereshire County Council", "Samuel Otieno", "Director of Place", date(2031, 3, 5)),
    ]


def test_what_a_heading_names_owes_what_is_listed_below_it() -> None:
    assert told("recurring", "frequency", "owner") == [("quarterly", ["calderby-city-council"])]


def test_a_question_is_a_heading_and_we_review_is_a_review() -> None:
    assert told("legal_status", "binding", "clause") == [(False, "Is it a contract?")]
    assert told("reviews", "date", "clause") == [(date(2033, 3, 31), "Looking again")]
    assert told("funding", "amount", "payer", "year") == [
        (40_000, "lowmereshire-county-council", "2031/32"),
        (41_000, "lowmereshire-county-council", "2032/33"),
        (10_000, "tarn-hospitals-nhs-ft", "2031/32"),
        (11_000, "tarn-hospitals-nhs-ft", "2032/33"),
    ]
