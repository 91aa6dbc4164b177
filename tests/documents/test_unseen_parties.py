"""Who the parties are and who signs, in agreements in more ways of writing."""

import io
from datetime import date

import docx
import docx.document
import pytest

from documents.draft import draft
from documents.reading import Document, read
from tests.documents.drafts import told_in
from tests.documents.unseen import FILES, told

PARTIES = {
    "letter": ["NHS Tarnside Clinical Commissioning Group", "Tarnside Metropolitan Borough Council"],
    "joint post": ["Selby Marsh County Council", "Selby Marsh Partnership NHS Trust"],
    "particulars": ["NHS Brenfield Integrated Care Board", "Brenfield Community Health CIC"],
    "lead": [
        "Fernshire County Council",
        "Fernford City Council",
        "NHS Fernshire and Fernford Integrated Care Board",
    ],
    "heads": ["Rushcombe District Council", "Rushcombe Health Partnership LLP"],
    "alliance": [
        "Westmoor Council",
        "NHS Westmoor Clinical Commissioning Group",
        "Westmoor Teaching Hospitals NHS Foundation Trust",
        "Moorland Mental Health NHS Trust",
        "Westmoor GP Federation Ltd",
    ],
    "triage": [
        "Chief Constable of North Haven Constabulary",
        "North Haven County Council",
        "North Haven Ambulance Service NHS Trust",
    ],
    "winter": [
        "Sallow City Council",
        "Sallow Royal Infirmary NHS Trust",
        "Greater Sallow Integrated Care Board",
        "Sallow Care Association",
    ],
    "network": [
        "Otley Road Surgery",
        "Burley Medical Practice",
        "Grange Health Centre",
        "Wharfedale Community Health NHS Trust",
        "Bradley District Council",
    ],
    "discharge": [
        "Orwell Vale District Council",
        "Orwell and Strand Hospitals NHS Foundation Trust",
        "Healthwatch Orwell",
    ],
    "sealed": ["Council of the City of Westermouth", "NHS Westermouth Clinical Commissioning Group"],
    "sections": [
        "NHS North Longmoor CCG",
        "Longmoor County Council",
        "Longmoor Acute Hospitals NHS Trust",
        "Longmoor Community and Mental Health NHS Foundation Trust",
        "North Longmoor Local Medical Committee",
        "Healthwatch Longmoor",
    ],
    "controllers": [
        "Estuary City Council",
        "Estuary University Hospitals NHS Trust",
        "Insight Analytics Ltd",
    ],
    "grant": ["Mayor and Burgesses of the London Borough of Thornbridge", "Thornbridge Carers' Hub"],
    "regulators": ["Care Homes Inspectorate", "Board for Nursing Standards"],
    "shared": [
        "Wendale Borough Council",
        "North Wold District Council",
        "Eastmere and Fen Fire Authority",
    ],
    "families": [
        "Brackley Unitary Council",
        "Northamptonside Healthcare NHS Foundation Trust",
        "Brackley Primary Care Network",
        "Little Steps",
    ],
    "urgent": [
        "NHS Lancing Vale Integrated Care Board",
        "South Coast Ambulance Service NHS Foundation Trust",
        "Lancing Vale Hospitals NHS Trust",
        "HealthFirst Out of Hours Ltd",
    ],
    "resolution": [
        "Ravensmoor City Council",
        "Ravensmoor and Dale Integrated Care Board",
        "Dale Valley Partnership NHS Foundation Trust",
    ],
}


@pytest.mark.parametrize("name", FILES)
def test_the_parties_are_told_and_nobody_else(name: str) -> None:
    assert [party for (party,) in told(name, "parties", "name")] == PARTIES[name]


@pytest.mark.parametrize("name", [name for name in FILES if name not in {"winter", "sections"}])
def test_each_party_has_its_place_to_sign(name: str) -> None:
    assert all(block for (block,) in told(name, "parties", "signature_block"))


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        (
            "letter",
            [
                ("Gareth Poole", "Chief Finance Officer", None),
                ("Helen Marsden", "Director of Adult Social Care", date(2014, 5, 20)),
            ],
        ),
        (
            "joint post",
            [
                ("Julia Whitcombe", "Chief Executive", date(2016, 9, 1)),
                ("Dr Remi Adeyemi", "Chief Executive", date(2016, 9, 5)),
            ],
        ),
        (
            "lead",
            [
                ("Stephen Rudd", "Executive Director", date(2023, 3, 3)),
                ("Liz Montague", "Corporate Director", date(2023, 3, 7)),
                (None, None, None),
            ],
        ),
        ("heads", [("Anita Rowe", "Strategic Director", None), (None, None, None)]),
        (
            "triage",
            [
                ("Paul Rennie", "Deputy Chief Constable", date(2021, 8, 24)),
                ("Amina Yusuf", "Director of Adult Social Care", date(2021, 8, 26)),
                (None, "Chief Executive", None),
            ],
        ),
        (
            "network",
            [
                ("Dr Helen Stott", "Senior Partner", date(2019, 6, 27)),
                ("Dr Faisal Noor", "Partner", date(2019, 6, 27)),
                ("Dr Mei Chan", "Partner", date(2019, 6, 28)),
                ("Tom Birch", "Director of Operations", None),
                (None, None, None),
            ],
        ),
        (
            "discharge",
            [
                ("Edward Lyle", "Chief Executive", None),
                ("Dr Susan Hobbs", "Medical Director", None),
                ("Nina Castle", "Chair", None),
            ],
        ),
        (
            "sealed",
            [
                (None, "Lord Mayor", None),
                ("Dr Alan Prewett", "Chair", None),
                ("Carol Standish", "Chief Officer", None),
            ],
        ),
        (
            "sections",
            [
                ("Dr Stan Rowley", None, date(2020, 10, 16)),
                ("Hazel Mayne", None, date(2020, 10, 19)),
                ("Viv Asante", None, None),
                ("Grant Ellery", None, date(2020, 10, 20)),
                (None, None, None),
            ],
        ),
        (
            "controllers",
            [
                ("Rukhsana Mirza", "Senior Information Risk Owner", date(2021, 5, 24)),
                ("Dr Neil Gunn", "Caldicott Guardian", date(2021, 5, 26)),
                ("Oscar Penhale", "Managing Director", date(2021, 5, 27)),
            ],
        ),
        (
            "regulators",
            [
                ("Kamal Bhatt", "Chief Executive", date(2021, 12, 13)),
                ("Philippa Orr", "Chief Executive and Registrar", date(2021, 12, 16)),
            ],
        ),
        (
            "shared",
            [
                ("Marion Teague", "Chief Executive", None),
                ("Rob Hales", "Chief Executive", None),
                (None, None, None),
            ],
        ),
        (
            "urgent",
            [
                ("Grace Adeleke", "Director of Delivery", date(2022, 8, 4)),
                ("Phil Moran", "Executive Director of Operations", date(2022, 8, 8)),
                ("Dr Sana Iqbal", "Medical Director", None),
                (None, None, None),
            ],
        ),
        (
            "resolution",
            [
                ("Martin Shale", "Chief Executive", date(2024, 1, 25)),
                ("Beth Kwarteng", "Chief Executive", date(2024, 1, 29)),
                ("Dr Lena Fox", "Chief Executive", date(2024, 1, 30)),
            ],
        ),
        (
            "families",
            [
                ("Naomi Feld", "Director of Children's Services", date(2021, 3, 9)),
                ("Joseph Ade", "Director of Children's Health", date(2021, 3, 11)),
                ("Dr Ruth Ennis", "Clinical Director", date(2021, 3, 15)),
                (None, None, None),
            ],
        ),
    ],
)
def test_who_signs_is_told_in_whatever_order_a_block_has(name: str, signed: list[tuple[object, ...]]) -> None:
    assert told(name, "signatories", "name", "position", "signed_on") == signed


def test_who_signs_may_stand_in_the_table_of_the_partners() -> None:
    assert told("winter", "signatories", "party", "name") == [
        ("sallow-city-council", "Rashid Malik"),
        ("sallow-royal-infirmary-nhs-trust", "Dr Elaine Booth"),
        ("greater-sallow-icb", "Frances Orme"),
        ("sallow-care-association", None),
    ]


@pytest.mark.parametrize(
    ("title", "parties"),
    [
        (
            "MEMORANDUM OF UNDERSTANDING BETWEEN HARTLAND COUNCIL AND HARTLAND HOSPITALS NHS TRUST",
            ["Hartland Council", "Hartland Hospitals NHS Trust"],
        ),
        (
            "AGREEMENT BETWEEN NHS ALDER AND THE VALES ICB, ALDER COUNCIL AND ALDER HOMES LIMITED FOR CARE",
            ["NHS Alder and the Vales ICB", "Alder Council", "Alder Homes Limited"],
        ),
        (
            "Memorandum between the Care Homes Inspectorate and the Board for Nursing Standards",
            ["Care Homes Inspectorate", "Board for Nursing Standards"],
        ),
    ],
)
def test_the_parties_are_told_by_the_title_alone(title: str, parties: list[str]) -> None:
    text = f"{title}\n\n1. Term\n\n1.1 This agreement starts on 1 April 2021 and ends on 31 March 2024.\n"
    assert [name for (name,) in told_in(text, "parties", "name")] == parties


def test_a_table_with_a_block_in_each_column_and_addresses_in_its_cells_is_read() -> None:
    document = docx.Document()
    document.add_heading("Service Agreement for Community Phlebotomy", 0)
    _table(
        document,
        ("Commissioner", "NHS Tidewell Integrated Care Board\n3 Dock Street\nTidewell TW1 3AB"),
        ("Provider", "Tidewell GP Federation CIC\nThe Old Bakery, Church Lane\nTidewell TW2 8YY"),
        ("Start date", "1st July 2023"),
    )
    document.add_heading("Signed", 1)
    _table(
        document,
        ("", "For the Commissioner", "For the Provider"),
        ("Name", "Ellen Marsh", "Dr Rafiq Noor"),
        ("Job title", "Director of Place", "Chair"),
        ("Date", "15 May 2023", ""),
    )
    out = io.BytesIO()
    document.save(out)
    found = read(out.getvalue())
    assert isinstance(found, Document)
    drafted = draft(found)
    assert [(fact.value["name"], fact.value["address"]) for fact in drafted.of("parties")] == [
        ("NHS Tidewell Integrated Care Board", "3 Dock Street Tidewell TW1 3AB"),
        ("Tidewell GP Federation CIC", "The Old Bakery, Church Lane Tidewell TW2 8YY"),
    ]
    signed = [
        tuple(fact.value[key] for key in ("name", "position", "signed_on"))
        for fact in drafted.of("signatories")
    ]
    assert signed == [
        ("Ellen Marsh", "Director of Place", date(2023, 5, 15)),
        ("Dr Rafiq Noor", "Chair", None),
    ]


def _table(document: docx.document.Document, *rows: tuple[str, ...]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def test_a_place_to_sign_with_nothing_in_it_has_nobody() -> None:
    assert told_in("1. Signed\n", "signatories", "name") == []
