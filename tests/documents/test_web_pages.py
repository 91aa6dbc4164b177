"""A protocol on the web site of a council: its agencies in a table, and a line that tells its version."""

from datetime import date
from functools import cache

from documents.draft import Draft
from documents.reading import Document, read
from tests.documents.drafts import draft_of, values_in

PROTOCOL = """<!DOCTYPE html><html><body>
<h1>Joint Working Protocol: Lost Boats in Torrvale</h1>
<p><em>Version 1.4 – agreed by the Torrvale Harbour Executive on 17 June 2031. Next review due: June 2032, \
or when the law is changed before that.</em></p>
<h2>1. The agencies</h2>
<table><tr><th>Agency</th><th>Called here</th><th>Lead officer</th></tr>
<tr><td>Torrvale Council</td><td>the Council</td><td>Greta Holm, Head of Boats</td></tr>
<tr><td>NHS Torr and Weir Integrated Care Board</td><td>the ICB</td><td>Dr Sam Okoro</td></tr>
<tr><td>Weirside Police</td><td>the Police</td><td>to be named</td></tr></table>
<h2>2. Start and length</h2>
<p>2.1 The protocol starts on 1 September 2031 and lasts until 31 August 2034.</p>
<p>2.2 It replaces the 2027 protocol (signed 12 July 2027) from 1 September 2031.</p>
<h2>3. Meetings</h2>
<p>3.1 A Lost Boats Panel, chaired in turn by the Council and the Police, meets fortnightly.</p>
<h2>4. Review and change</h2>
<p>4.1 The lead officers will look at the protocol again in June 2033.</p>
<p>4.2 An agency can withdraw by telling the others a full season ahead.</p>
<h2>Signed</h2>
<table><tr><th>For</th><th>Name</th><th>Post</th><th>Date</th></tr>
<tr><td>The Council</td><td>Ingrid Vale</td><td>Harbour Director</td><td>30.6.31</td></tr>
<tr><td>The ICB</td><td>Peter Amos</td><td>Chief Nurse</td><td>2.7.31</td></tr>
<tr><td>The Police</td><td>Supt Rhona Clay</td><td>Head of Shores</td><td>1.7.31</td></tr></table>
</body></html>"""


@cache
def drafted() -> Draft:
    return draft_of(PROTOCOL)


def told(section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(drafted(), section, *fields)


def test_the_agencies_of_a_table_are_the_parties_by_their_full_names() -> None:
    names = ["Torrvale Council", "NHS Torr and Weir Integrated Care Board", "Weirside Police"]
    assert told("parties", "name", "signature_block") == [(name, True) for name in names]
    signed = ["torrvale-council", "torr-and-weir-icb", "weirside-police"]
    assert told("signatories", "party") == [(party,) for party in signed]


def test_so_are_the_organisations_of_a_first_table_whatever_its_head() -> None:
    found = draft_of(PROTOCOL.replace("<th>Agency</th>", "<th>Who</th>")).of("parties")
    assert [fact.value["name"] for fact in found][1:] == [
        "NHS Torr and Weir Integrated Care Board",
        "Weirside Police",
    ]


def test_a_long_line_that_opens_with_the_version_tells_it() -> None:
    assert told("version", "number", "date") == [("1.4", date(2031, 6, 17))]


def test_what_it_replaces_is_past_and_from_when_is_not() -> None:
    assert told("background", "date") == [(date(2027, 7, 12),)]


def test_who_chairs_owes_no_meeting_and_who_tells_the_others_may_leave() -> None:
    assert told("recurring", "frequency", "owner") == [("fortnightly", ["Lost Boats Panel"])]
    assert told("termination", "clause") == [("4.2",)]
    assert (date(2033, 6, 30), "4.1") in told("reviews", "date", "clause")


NESTED = """<html><body><h1>Lantern Agreement</h1><ol>
<li><h2>Start</h2><ol><li>It starts on 1 May 2031.</li></ol></li></ol>
<table><tr><td>Lamp</td><td>what gives light</td></tr></table>
<ol><ol start="2"><li>It ends on 30 April 2033.</li></ol>
<li><h2>Work</h2><ol><li>The Trust will:<ol type="a"><li>trim the wicks</li></ol></li>
<li><span style="float:left">2.2</span>The Council pays.</li></ol></li></ol></body></html>"""
LISTED = """# Lantern Agreement

1. **Start**
   1. It starts on 1 May 2031.
   2. It ends on 30 April 2033.
2. **Work**
   1. The Trust will trim the wicks of all lamps in the town and in the villages around it, and
      will do so each night.
"""


def test_a_list_inside_an_item_counts_on_from_the_number_of_the_item() -> None:
    assert _labels(NESTED) == ["1", "1.1", "1.2", "2", "2.1", "2.1(a)", "2.2"]
    assert _labels(LISTED) == ["1", "1.1", "1.2", "2", "2.1"]


STYLED = """<html><head><style>p.a, span.b { font-weight: 700 } .c{color:red}</style></head><body>
<h1>Lantern Agreement</h1><p class="a">Background</p><p>The lamps were lit by hand until this agreement.</p>
<p><span class="b">Signed</span></p><p>For Orla Council</p><p>Name: Ada Fell</p>
<p><span class="b">Contacts</span></p><p>Ada Fell answers for the lamps.</p></body></html>"""


def test_what_a_style_makes_bold_is_a_heading_also_below_those_who_sign() -> None:
    assert _labels(STYLED) == ["Background", "Contacts"]


def _labels(text: str) -> list[str]:
    found = read(text.encode())
    assert isinstance(found, Document)
    return [clause.label for clause in found.clauses if clause.kind == "clause"]
