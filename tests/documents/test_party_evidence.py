"""Who is a party: told by what the whole document says of an organisation, whatever stands above the list."""

import pytest

from tests.documents.drafts import told_in

BODY = """
1. What we do

The Council will keep the towpath. The Trust will mend the locks. Boaters will hold a fair.

2. How long

This compact starts on 1 May 2031 and ends on 30 April 2033.
"""
LISTED = """
  * Ousel Bridge Council, through its Leisure directorate (the Council)
  * Ousel Hospitals NHS Trust, registered charity 1199001 (the Trust or "Health")
  * The Canal Service, Northern Reach (Boaters)
"""
WANTED = ["Ousel Bridge Council", "Ousel Hospitals NHS Trust", "Canal Service, Northern Reach"]


def parties(text: str) -> list[str]:
    return [str(name) for (name,) in told_in(text, "parties", "name")]


@pytest.mark.parametrize(
    "lead", ["WHO IS SIGNING UP", "AGENCIES SIGNED UP TO THE COMPACT", "WHO THE PARTNERS ARE"]
)
def test_a_list_of_parties_stands_under_a_heading_in_any_words(lead: str) -> None:
    assert parties(f"THE TOWPATH COMPACT\n\n{lead}\n{LISTED}{BODY}") == WANTED


def test_who_is_said_to_be_no_party_is_none() -> None:
    told = "The Canal Museum Trust and the Ousel Bridge Boating Society are stakeholders, not signatories."
    text = f"THE TOWPATH COMPACT\n\nWHO IS SIGNING UP\n{LISTED}\n{told}\n{BODY}"
    assert parties(text) == WANTED


def test_parties_are_named_in_full_where_a_table_has_what_they_are_called() -> None:
    text = """# The Towpath Compact

## 1. Who we are

The towpath partners ("the Partners") are:

* Ousel Bridge Council ("the Council")
* Ousel Hospitals NHS Trust ("OHT")

Boaters are spoken for by the Ousel Boaters Association ("OBA"), which signs as an associate.

## 2. Duties

| Partner | What it does |
|---|---|
| The Council | keeps the towpath |
| OHT | mends the locks |
| OBA | holds a fair |
"""
    assert parties(text) == ["Ousel Bridge Council", "Ousel Hospitals NHS Trust", "Ousel Boaters Association"]


def test_who_signs_by_another_name_is_no_second_party() -> None:
    text = f"""THE TOWPATH COMPACT

WHO IS SIGNING UP
{LISTED}{BODY}
SIGNED

Ousel Bridge Council      Una Frost, Clerk        5 May 2031
Northern Reach            Ivo Moss, Lock Keeper   6 May 2031
Ousel Hospitals           ......................
"""
    assert parties(text) == WANTED


def test_a_line_that_the_parties_sign_below_leads_to_no_list_of_them() -> None:
    text = (
        f"THE TOWPATH COMPACT\n\nWHO WE ARE\n{LISTED}{BODY}\n3. SIGNATURES\n\n3.1 The parties sign below.\n\n"
    )
    signed = "Una Frost Clerk Ousel Bridge Council\n\nIvo Moss Lock Keeper Canal Service\n"
    assert parties(text + signed) == WANTED


WEB = """<html><body><h1>The Tarn Compact</h1><h2>{}</h2><ul>
<li>Tarn and Fell Drainage Board (once it is set up; before that the Tarn Levels Board) - "the Board"</li>
<li>Tarnside Town Council, through its Parks department - "the Council"</li>
<li>Fell &amp; Fold, registered charity no. 0000999 - "Fell &amp; Fold" or "the Keeper"</li></ul>
<p>In this compact the Board and the Council are "the Payers".</p>
<h2>1. What we do</h2><p>The Council will keep the tarn. The Board will mend the sluice.</p>
<h2>2. How long</h2><p>It starts on 1 May 2031 and ends on 30 April 2033.</p></body></html>"""
THREE = ["Tarn and Fell Drainage Board", "Tarnside Town Council", "Fell & Fold"]


@pytest.mark.parametrize("heading", ["Who this compact is between", "Who has made this agreement"])
def test_a_heading_that_tells_who_it_is_between_is_no_subtitle_below_a_title_page(heading: str) -> None:
    told = told_in(WEB.format(heading), "parties", "name", "also_called")
    assert [name for name, _ in told] == THREE
    assert told[2][1] == ["Keeper"]


LIKE = """
  * Ousel Bridge Council ("OBC")
  * Ousel Hospitals NHS Trust ("the Trust")
"""
TWO = ["Ousel Bridge Council", "Ousel Hospitals NHS Trust"]


@pytest.mark.parametrize(
    "told",
    [
        "OBC's Pension Office has been told of this but is not a party.",
        "Ousel Bridge Council Pension Fund is not a signatory.",
        "The Lock Warden (a post that Ousel Bridge Council once paid for) is not a signatory.",
    ],
)
def test_who_is_no_party_is_not_whoever_has_a_part_of_its_name(told: str) -> None:
    assert parties(f"THE TOWPATH COMPACT\n\nWHO IS SIGNING UP\n{LIKE}\n{told}\n{BODY}") == TWO


@pytest.mark.parametrize("told", ["OBC is not a party.", "Ousel Bridge Council (OBC) is not a signatory."])
def test_who_is_no_party_is_none_by_its_own_name(told: str) -> None:
    assert parties(f"THE TOWPATH COMPACT\n\nWHO IS SIGNING UP\n{LIKE}\n{told}\n{BODY}") == TWO[1:]


def test_a_post_with_an_apostrophe_is_no_party_and_a_constabulary_signs_for_its_chief_constable() -> None:
    text = (
        "HOSTING AGREEMENT\n\nThis agreement is between:\n\n(a) Ousel Council\n(b) Reach City Council\n"
        "(c) The Chief Constable of Reach Constabulary\n\n1. Work\n\n1.1 Ousel Council hosts the unit.\n\n"
        "Signed by\n\nAnn Frear, Executive Director Children’s Services, Ousel Council, 27 March 2031\n\n"
        "John Culley, Chief Executive, Reach City Council, 28 March 2031\n\n"
        "Supt Ian Rourke, Reach Constabulary, 30 March 2031\n"
    )
    assert parties(text) == ["Ousel Council", "Reach City Council", "Chief Constable of Reach Constabulary"]
    assert told_in(text, "signatories", "party", "name") == [
        ("ousel-council", "Ann Frear"),
        ("reach-city-council", "John Culley"),
        ("chief-constable-of-reach-constabulary", "Supt Ian Rourke"),
    ]
