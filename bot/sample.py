"""The sample register, and the people made up to act in it."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from agreements.acts import Appoint
from agreements.records import Actor, Role
from agreements.requests import ImportEntry
from agreements.terms import Terms
from agreements.terms.canonical import digest
from bot.desk import Desk
from documents.entry import read_entry

FILES = Path(__file__).parent.parent / "register"
ADMINISTRATOR, CLERK, OUTSIDER = "U0ADMIN", "U0CLERK", "U0OUTSIDER"
TERMINAL = Actor("terminal")

MADE_UP = (
    *("Asha Patel", "Ben Okafor", "Cath Doyle", "Dev Sharma", "Ellen Wright", "Femi Adeyemi", "Grace Lin"),
    *("Harry Booth", "Imran Khan", "Joan Price", "Karl Weiss", "Lena Novak", "Mo Farrow", "Nia Hughes"),
    *("Owen Clarke", "Priya Nair", "Quentin Ross", "Rosa Silva", "Sam Taylor", "Tess Moran", "Umar Aziz"),
    *("Vera Stone", "Will Hart", "Yara Haddad", "Zoe Finch"),
)
"""Names for those who sign for a party whose document names nobody."""


@dataclass(frozen=True)
class Someone:
    """A person of the demonstration: their Slack id, name, position, and the party they sign for if any."""

    user: str
    name: str
    position: str
    about: str = ""
    party: str = ""


@cache
def sample_terms() -> tuple[Terms, ...]:
    """Read the sample register's files."""
    read = [read_entry(path.read_bytes(), path.name) for path in sorted(FILES.glob("*.yaml"))]
    return tuple(terms for terms in read if isinstance(terms, Terms))


def signatories(register: tuple[Terms, ...]) -> tuple[Someone, ...]:
    """Give each party somebody who signs for it: the one whom the document names, else a made-up person."""
    names = iter(MADE_UP)
    found: dict[str, Someone] = {}
    for terms in register:
        for party in terms.parties:
            if party.id not in found:
                block = terms.signatory_of(party.id)
                name = (block and block.name) or f"{next(names)} (made up)"
                position = (block and block.position) or "Chief Officer"
                about = f"signs for {party.name}"
                found[party.id] = Someone(_user(party.id), name, position, about, party=party.id)
    return tuple(found.values())


def _user(party: str) -> str:
    return "U0" + hashlib.sha256(party.encode()).hexdigest()[:8].upper()


def others() -> tuple[Someone, ...]:
    """List those who sign for nobody."""
    return (
        Someone(CLERK, "Cleo Marsh (made up)", "Partnership clerk", "keeps the register"),
        Someone(ADMINISTRATOR, "Ada Bell (made up)", "Administrator", "gives people their roles"),
        Someone(OUTSIDER, "Otto Crane (made up)", "Visitor", "may look, and nothing else"),
    )


def fill(desk: Desk) -> None:
    """Put the sample register and its people in an empty register."""
    register = sample_terms()
    for terms in register:
        request = ImportEntry(terms, digest(terms), f"{terms.id}.yaml")
        desk.decide(request, actor=TERMINAL)
    administrator = Actor(ADMINISTRATOR)
    for one in signatories(register):
        act = Appoint(one.user, one.name, one.position, Role.SIGNATORY, one.party)
        desk.decide(act, actor=administrator)
    desk.decide(Appoint(CLERK, "Cleo Marsh (made up)", "Partnership clerk", Role.CLERK), actor=administrator)
