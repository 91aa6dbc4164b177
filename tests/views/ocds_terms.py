"""The terms of Open Contracting (OCDS 1.1.5) that an export uses: fields of each object, and its codelists.

Taken from the release schema and the codelists of the standard, https://standard.open-contracting.org/1.1
"""

import re
from typing import Any

PACKAGE = {
    "uri",
    "version",
    "extensions",
    "publishedDate",
    "releases",
    "publisher",
    "license",
    "publicationPolicy",
}
PACKAGE_NEEDS = {"uri", "publishedDate", "publisher", "releases", "version"}
RELEASE = {
    *("ocid", "id", "date", "tag", "initiationType", "parties", "buyer", "planning", "tender", "awards"),
    *("contracts", "language", "relatedProcesses"),
}
RELEASE_NEEDS = {"ocid", "id", "date", "tag", "initiationType"}
PARTY = {"id", "name", "identifier", "additionalIdentifiers", "address", "contactPoint", "roles", "details"}
AWARD = {
    *("id", "title", "description", "status", "date", "value", "suppliers", "items", "contractPeriod"),
    *("documents", "amendments", "amendment"),
}
CONTRACT = {
    *(
        "id",
        "awardID",
        "title",
        "description",
        "status",
        "period",
        "value",
        "items",
        "dateSigned",
        "documents",
    ),
    *("implementation", "relatedProcesses", "milestones", "amendments", "amendment"),
}
MILESTONE = {
    *(
        "id",
        "title",
        "type",
        "description",
        "code",
        "dueDate",
        "dateMet",
        "dateModified",
        "status",
        "documents",
    ),
}
AMENDMENT = {"id", "date", "rationale", "description", "amendsReleaseID", "releaseID", "changes"}
PERIOD = {"startDate", "endDate", "maxExtentDate", "durationInDays"}
VALUE = {"amount", "currency"}

ROLES = {
    *("buyer", "procuringEntity", "supplier", "tenderer", "funder", "enquirer", "payer", "payee"),
    *("reviewBody", "interestedParty"),
}
CONTRACT_STATUS = {"pending", "active", "cancelled", "terminated"}
MILESTONE_STATUS = {"scheduled", "met", "notMet", "partiallyMet"}
MILESTONE_TYPE = {
    *("preProcurement", "approval", "engagement", "assessment", "delivery", "reporting", "financing"),
}
RELEASE_TAG = {
    *(
        "planning",
        "planningUpdate",
        "tender",
        "tenderAmendment",
        "tenderUpdate",
        "tenderCancellation",
        "award",
    ),
    *(
        "awardUpdate",
        "awardCancellation",
        "contract",
        "contractUpdate",
        "contractAmendment",
        "implementation",
    ),
    *("implementationUpdate", "contractTermination", "compiled"),
}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def faults(package: dict[str, Any]) -> list[str]:
    """Find where a release package strays from the terms."""
    found = [
        *_fields("package", package, PACKAGE, PACKAGE_NEEDS),
        *_instants("package", package, "publishedDate"),
    ]
    ocids = [release.get("ocid") for release in package["releases"]]
    found += ["two releases of one ocid and id"] if len(ocids) != len(set(ocids)) else []
    for release in package["releases"]:
        found += _release(release)
    return found


def _release(release: dict[str, Any]) -> list[str]:
    found = [*_fields("release", release, RELEASE, RELEASE_NEEDS), *_instants("release", release, "date")]
    found += _codes("tag", release["tag"], RELEASE_TAG) + _codes(
        "initiationType", [release["initiationType"]], {"tender"}
    )
    found += _unique("parties", release["parties"])
    for party in release["parties"]:
        found += _fields("party", party, PARTY, {"id", "name"}) + _codes("roles", party["roles"], ROLES)
    for award in release["awards"]:
        found += _fields("award", award, AWARD, {"id"})
    awards = {award["id"] for award in release["awards"]}
    for contract in release["contracts"]:
        found += _contract(contract)
        found += [] if contract["awardID"] in awards else ["a contract of no award"]
    return found


def _contract(contract: dict[str, Any]) -> list[str]:
    found = [
        *_fields("contract", contract, CONTRACT, {"id", "awardID"}),
        *_instants("contract", contract, "dateSigned"),
    ]
    found += _codes("status", [contract["status"]], CONTRACT_STATUS)
    if "period" in contract:
        found += _fields("period", contract["period"], PERIOD, set())
        found += _instants("period", contract["period"], "startDate", "endDate")
    if "value" in contract:
        found += _fields("value", contract["value"], VALUE, VALUE)
        found += [] if isinstance(contract["value"]["amount"], int | float) else ["a value that is no number"]
    for milestone in contract.get("milestones", []):
        found += _fields("milestone", milestone, MILESTONE, {"id"}) + _instants(
            "milestone", milestone, "dueDate", "dateMet"
        )
        found += _codes("status", [milestone["status"]], MILESTONE_STATUS)
        found += _codes("type", [milestone["type"]], MILESTONE_TYPE)
    for amendment in contract.get("amendments", []):
        found += _fields("amendment", amendment, AMENDMENT, {"id"}) + _instants(
            "amendment", amendment, "date"
        )
    return found + _unique("milestones", contract.get("milestones", []))


def _fields(of: str, given: dict[str, Any], known: set[str], needed: set[str]) -> list[str]:
    strange = [f"{of} has no field {name}" for name in given.keys() - known]
    missing = [f"{of} lacks {name}" for name in needed - given.keys()]
    empty = [f"{of} has an empty {name}" for name, value in given.items() if value in (None, "", {})]
    return strange + missing + empty


def _codes(of: str, given: list[str], known: set[str]) -> list[str]:
    return [f"{of} has no code {code}" for code in given if code not in known]


def _unique(of: str, given: list[dict[str, Any]]) -> list[str]:
    ids = [one["id"] for one in given]
    return [f"{of} with one id twice"] if len(ids) != len(set(ids)) else []


def _instants(of: str, given: dict[str, Any], *names: str) -> list[str]:
    days = (given[name] for name in names if name in given)
    return [f"{of} has {day} for an instant" for day in days if not INSTANT.fullmatch(day)]
