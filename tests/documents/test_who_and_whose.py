"""Parties told in one sentence, people with ranks or initials, and columns of names that are no people's."""

import pytest

from tests.documents.drafts import told_in

BODY = """
2. Term

2.1 It starts on 1 June 2031 and ends on 31 May 2033.
"""


@pytest.mark.parametrize(
    ("clause", "names"),
    [
        (
            "Orchard Trust (“the Trust”, “we”), of Dock Lane; and the Parish Council of Quillham (“Parish”).",
            ["Orchard Trust", "Parish Council of Quillham"],
        ),
        (
            "Alder Homes Limited (“Alder”), of the Maltings, Alder, and the Orchard Trust (“the Trust”).",
            ["Alder Homes Limited", "Orchard Trust"],
        ),
    ],
)
def test_parties_of_one_sentence_end_where_the_next_is_named(clause: str, names: list[str]) -> None:
    beside = (
        "The Friends of Quillham Green are kind to all of us, but they aren’t a party, and nor is the school."
    )
    text = f"ORCHARD AGREEMENT\n\n1. Who this is between\n\n{clause}\n\n{beside}\n{BODY}"
    assert [name for (name,) in told_in(text, "parties", "name")] == names


def test_a_council_is_called_as_the_title_calls_it_whichever_way_round_the_clause_has_it() -> None:
    clause = (
        "The Town Council of Alder (“the Town”), of Dock Lane; and the Quillham Orchard Trust (“the Trust”)."
    )
    text = f"Agreement between Alder Town Council and Orchard Trust\n\n1. Parties\n\n{clause}\n{BODY}"
    assert told_in(text, "parties", "name")[0] == ("Alder Town Council",)


def test_a_rank_is_no_part_of_a_name_and_an_initial_is_whom_another_place_names() -> None:
    text = f"""# Orchard Agreement

## 1. Parties

This is between Quillham Parish Council (“the Council”) and the Quillham Orchard Trust (“the Trust”).
{BODY}
## 3. Contacts

| Role | Name | E-mail |
|---|---|---|
| Fire lead | WM Odile Marsh | o.marsh@fire.example |
| Council lead | Mr Tim Oakes | clerk@quillham.example |

| Council | Clerk's name |
|---|---|
| Quillham | Mr T Oakes |

| Site | Name | Trees |
|---|---|---|
| 1 | Sandle | 14 |
| 2 | Quill Bank | 3 |
| 3 | Harrock | 8 |
"""
    assert told_in(text, "contacts", "name", "email") == [
        ("WM Odile Marsh", "o.marsh@fire.example"),
        ("Mr Tim Oakes", "clerk@quillham.example"),
    ]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Ref: QPC/31/7 Engrossment 3", "Engrossment 3"),
        ("Revision 4, for signature", "Revision 4, for signature"),
    ],
)
def test_a_reference_beside_it_is_no_part_of_the_version(line: str, label: str) -> None:
    text = f"Orchard Agreement\n\n{line}\n\n1. Apples\n\n1.1 Apples are picked by Alder Council."
    assert told_in(text, "version", "label") == [(label,)]
