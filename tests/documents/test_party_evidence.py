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
