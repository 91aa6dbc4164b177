"""The register in Open Contracting's terms (OCDS 1.1): a release package with one release an agreement.

Milestone and contract statuses, roles and tags are those of the standard's codelists.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import IO, Any

from agreements.agreement import Agreement
from agreements.days.occurrences import Kind, Occurrence, occurrences
from agreements.records import NoteState
from agreements.standing import State
from agreements.terms import Terms
from agreements.terms.printed import firm_total
from views.exports.tables import Seen, seen

STATUS = {
    State.AWAITING_SIGNATURE: "pending",
    State.NOT_STARTED: "pending",
    State.IN_FORCE: "active",
    State.ENDED: "terminated",
}
"""Of the codelist contractStatus; what ended and never was in force is `cancelled`."""

TYPES = {
    Kind.MILESTONE: "delivery",
    Kind.DELIVERABLE: "delivery",
    Kind.GATEWAY: "approval",
    Kind.REVIEW: "assessment",
    Kind.OBLIGATION: "reporting",
    Kind.PAYMENT: "financing",
}
"""Of the codelist milestoneType, which is open."""


def ocds(agreements: Iterable[Agreement], file: IO[bytes], day: date) -> None:
    """Write a release package, release by release."""
    head = {
        "version": "1.1",
        "uri": "urn:mou:export",
        "publishedDate": instant(day),
        "publisher": {"name": "mou"},
    }
    start = json.dumps(head, ensure_ascii=False)
    file.write(f'{start[:-1]}, "releases": ['.encode())
    for place, agreement in enumerate(agreements):
        release = json.dumps(_release(seen(agreement, day)), ensure_ascii=False)
        file.write(f"{',' if place else ''}\n{release}".encode())
    file.write(b"\n]}\n")


def instant(day: date) -> str:
    """Write a day as the standard writes all dates: with a time and a zone."""
    return f"{day.isoformat()}T00:00:00Z"


def _release(one: Seen) -> dict[str, Any]:
    terms = one.terms
    return {
        "ocid": f"mou-{terms.id}",
        "id": f"{terms.id}-{one.day}",
        "date": instant(one.day),
        "tag": ["contract"],
        "initiationType": "tender",
        "language": "en",
        "parties": [
            {"id": party.id, "name": party.name, "roles": _roles(party.id, terms)} for party in terms.parties
        ],
        "awards": [{"id": terms.id, "title": terms.title}],
        "contracts": [_contract(one)],
    }


def _roles(party: str, terms: Terms) -> list[str]:
    paying = [role for role in ("payer", "payee") if party in {getattr(f, role) for f in terms.funding}]
    return [*paying, "interestedParty"]


def _contract(one: Seen) -> dict[str, Any]:
    terms, stands = one.terms, one.standing
    period = {"startDate": stands.starts_on, "endDate": stands.expires_on}
    whole = firm_total(terms.funding)
    signed = one.agreement.started_on(one.day)
    never = stands.state is State.ENDED and not stands.ever_in_force
    found = {
        "id": terms.id,
        "awardID": terms.id,
        "title": terms.title,
        "description": terms.purpose.text if terms.purpose else None,
        "status": "cancelled" if never else STATUS[stands.state],
        "period": {name: instant(day) for name, day in period.items() if day},
        "value": {"amount": float(whole), "currency": "GBP"} if whole else None,
        "dateSigned": instant(signed) if signed else None,
        "milestones": list(_milestones(one)),
        "amendments": list(_amendments(one)),
    }
    return {name: value for name, value in found.items() if value}


def _milestones(one: Seen) -> Iterator[dict[str, Any]]:
    made = one.agreement.progress_on(one.day)
    for found in occurrences(one.terms, one.standing.starts_on, made):
        if found.kind in TYPES:
            milestone = {
                "id": found.item,
                "title": found.what,
                "type": TYPES[found.kind],
                "dueDate": instant(found.due) if found.due else None,
                "dateMet": instant(found.settled_on) if found.settled_on else None,
                "status": _status(found, one.day),
            }
            yield {name: value for name, value in milestone.items() if value}


def _status(found: Occurrence, day: date) -> str:
    if found.settled_on:
        return "met"
    return "notMet" if found.due and found.due < day else "scheduled"


def _amendments(one: Seen) -> Iterator[dict[str, Any]]:
    for note in one.agreement.notes:
        if note.state is NoteState.AGREED and note.text.change_on <= one.day:
            yield {
                "id": str(note.number),
                "date": instant(note.text.change_on),
                "description": note.text.details,
                "rationale": note.text.reason,
            }
