"""The agreements in more ways of writing, and what is drafted from them."""

from documents.draft import Draft
from tests.documents import alliances, charters, deeds, letters
from tests.documents.drafts import draft_of, told_in

FILES = {
    "letter": letters.LETTER,
    "joint post": letters.JOINT_POST,
    "particulars": letters.PARTICULARS,
    "lead": letters.LEAD,
    "heads": letters.HEADS,
    "alliance": alliances.ALLIANCE,
    "triage": alliances.TRIAGE,
    "winter": alliances.WINTER,
    "network": alliances.NETWORK,
    "discharge": deeds.DISCHARGE,
    "sealed": deeds.SEALED,
    "sections": charters.SECTIONS,
    "controllers": charters.CONTROLLERS,
    "grant": charters.GRANT,
    "regulators": charters.REGULATORS,
    "shared": charters.SHARED,
    "families": charters.FAMILIES,
    "resolution": letters.RESOLUTION,
    "urgent": alliances.URGENT,
}


def drafted(name: str) -> Draft:
    return draft_of(FILES[name])


def told(name: str, section: str, *fields: str) -> list[tuple[object, ...]]:
    return told_in(FILES[name], section, *fields)
