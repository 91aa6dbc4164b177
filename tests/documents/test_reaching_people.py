"""People to turn to, in tables and lists of every kind, and names of places and teams that are nobody's."""

from tests.documents.drafts import told_in

OPENING = """# The Weir Compact

1. **The parties** are Sedgely Borough Council ("the Council") and Weirside Boats Trust ("Weirside").

2. **Term.** It runs from 1 May 2031 to 30 April 2034.
"""


def people(text: str) -> set[tuple[object, ...]]:
    return set(told_in(text, "contacts", "name", "email"))


def test_a_table_of_people_is_read_by_what_its_cells_hold() -> None:
    text = f"""{OPENING}
## Single points of contact

| Agency | SPOC | Post | How |
|---|---|---|---|
| The Council | Det. Ch. Supt. Olwen Frŷ | Quay Watch Lead | o.fry@sedgely.example |
| Weirside | Ned Oakes | Bosun's Mate | 01999 555 010 |
| Weirside | (vacant) | Warden, Wester Wash | |
"""
    assert people(text) == {("Det. Ch. Supt. Olwen Frŷ", "o.fry@sedgely.example"), ("Ned Oakes", None)}


def test_the_address_of_who_is_named_on_a_line_stands_below() -> None:
    text = f"""{OPENING}
## Who to ring

Una Frost, Head of Quays (days), Sedgely Borough Council

una.frost@sedgely.example or 01999 555 020

Quay Business Manager: Ivo Moss

Telephone: 01999 555 021

Email: quays@sedgely.example
"""
    assert people(text) == {
        ("Una Frost", "una.frost@sedgely.example"),
        ("Ivo Moss", "quays@sedgely.example"),
    }


def test_who_has_a_title_is_somebody_wherever_named() -> None:
    text = f"""{OPENING}
3. The first chair shall be Dr Petra Lind (Weirside), and for 2031/32 it is Cllr Odo Pell. Notices go to the
Clerk, Mr J. R. Trewin, at the Custom House (clerk@sedgely.example).
"""
    named = {name for name, _ in people(text)}
    assert named == {"Dr Petra Lind", "Cllr Odo Pell", "Mr J. R. Trewin"}


def test_places_and_teams_are_nobody() -> None:
    text = f"""{OPENING}
3. Our members include the Saturday Kitchen at Muirend. A Water Watch Panel – the Council's Quay Engineer –
talks each Friday, with the Head of Visitor Experience and Ned Oakes, Quay Manager, Start Fresh.

| Service | Lead | Council |
|---|---|---|
| Home Port | Council | £5,000 |
| Quay Watch | Weirside | £2,000 |
"""
    assert {name for name, _ in people(text)} == {"Ned Oakes"}
