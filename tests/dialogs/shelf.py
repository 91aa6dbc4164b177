"""An agreement made up for tests, with the text of its document, for conversations about imported text."""

from dataclasses import asdict
from pathlib import Path

from agreements.records import Entry, TextRead
from agreements.terms import Terms
from agreements.terms.canonical import digest
from agreements.terms.passages import Passage
from documents.entry import read_entry

REGISTER = Path(__file__).parents[1] / "questions" / "loose" / "register"
CLAUSES = {
    "harrowdale": (
        ("3.1", "Term", "This agreement starts on 1 April 2019 and ends on 31 March 2022."),
        (
            "5.1",
            "The Board",
            "The Discharge Board meets every two months. The Director of Adult Care chairs it.",
        ),
        (
            "6.4",
            "Drivers",
            "Each volunteer driver has business insurance for the car and shows it to the scheme's manager.",
        ),
        (
            "8.7",
            "Fund",
            "The scheme has an office of its own.\nFunds are pooled under Section 75 of the Act.",
        ),
        (
            "13.1",
            "Leaving",
            "A partner that leaves gives the others twelve months' notice in writing.\nThe notice says why.",
        ),
    )
}


def shelved(name: str) -> tuple[Entry, TextRead]:
    """Return the records of an agreement and of its text."""
    path = REGISTER / f"{name}.yaml"
    terms = read_entry(path.read_bytes(), path.name)
    assert isinstance(terms, Terms), terms
    passages = tuple(
        Passage(label, heading, text, 0, "clause", None, place)
        for place, (label, heading, text) in enumerate(CLAUSES[name], 1)
    )
    return (
        Entry(agreement=terms.id, terms=terms, digest=digest(terms), file_name=path.name),
        TextRead(
            agreement=terms.id,
            file_name=f"{name}.docx",
            file_digest=digest([name]),
            digest=digest([asdict(one) for one in passages]),
            passages=passages,
        ),
    )
