"""Records into rows of the ledger and back: one line of KINDS for each type of record."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Row

from agreements import figures, happenings, logged, records
from agreements.canonical import canonical, digest_of
from agreements.records import Actor, Record, Written
from agreements.reminding import records as reminding
from agreements.terms import Terms

KINDS: dict[str, type[Record]] = {
    "entry": records.Entry,
    "appointment": records.Appointment,
    "delegation": records.Delegation,
    "restriction": records.Restriction,
    "sign-off": records.SignOff,
    "sign-off withdrawn": records.SignOffWithdrawn,
    "note written": records.NoteWritten,
    "note moved": records.NoteMoved,
    "dealt": happenings.Dealt,
    "moved": happenings.Moved,
    "evidence": happenings.EvidenceGiven,
    "decided": happenings.Decided,
    "reviewed": happenings.Reviewed,
    "notice": happenings.NoticeGiven,
    "notice withdrawn": happenings.NoticeWithdrawn,
    "replaced": happenings.Replaced,
    "logged": logged.Logged,
    "log closed": logged.LogClosed,
    "reported": figures.Reported,
    "watched": reminding.Watched,
    "times set": reminding.TimesSet,
    "leads set": reminding.LeadsSet,
    "committee set": reminding.CommitteeSet,
    "quieted": reminding.Quieted,
}
"""The types of records by their names in the ledger, which never change once written."""

NAMES = {type_: name for name, type_ in KINDS.items()}

APART = {"agreement", "counts_on", "written"}
"""Fields that have columns of their own."""


@dataclass(frozen=True)
class Encoded:
    """What the ledger keeps of a record, but for its place; `body` is an entry's canonical terms."""

    columns: dict[str, Any]
    body: bytes | None


@cache
def _adapter(kind: str) -> TypeAdapter[Record]:
    return TypeAdapter(KINDS[kind])


def encode(record: Record) -> Encoded:
    """Take a record apart; raises ValueError where an entry's digest is not that of its terms."""
    kind = NAMES[type(record)]
    facts: object
    body = digest = None
    if isinstance(record, records.Entry):
        facts = {"file_name": record.file_name}
        body = canonical(record.terms)
        digest = digest_of(body)
        if record.digest != digest:
            raise ValueError(f"the digest of {record.file_name} is not that of its terms")
    else:
        facts = _adapter(kind).dump_python(
            record, mode="json", by_alias=True, exclude_unset=True, exclude=APART
        )
    columns = {
        "agreement": record.agreement,
        "kind": kind,
        "key": getattr(record, "key", None),
        "counts_on": record.counts_on,
        "content": canonical(facts).decode(),
        "body": digest,
    }
    return Encoded(columns, body)


def decode(row: Row[Any], terms: dict[str, Terms]) -> Record:
    """Put a record together again from its row; `terms` are those of entries by digest."""
    by = Actor(row.by_user, row.by_team, row.by_channel)
    apart = {
        "agreement": row.agreement,
        "counts_on": row.counts_on,
        "written": Written(row.sequence, row.recorded_at, by),
    }
    facts = json.loads(row.content) | apart
    if row.kind == NAMES[records.Entry]:  # without a schema, which takes longer to build than to ask
        return records.Entry(**facts, terms=terms[row.body], digest=row.body)
    return _adapter(row.kind).validate_python(facts, strict=False)  # JSON has text for days and decimals
