"""Records into rows of the ledger and back: one line of KINDS for each type of record."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Row

from agreements import records
from agreements.canonical import canonical, digest_of
from agreements.records import Actor, Record, Written
from agreements.terms import Terms


@dataclass(frozen=True)
class Kind:
    """A type of record, and its name in the ledger, which never changes once written.

    The terms of one that `has_terms` are kept apart as a body, under the record's own `digest`.
    """

    name: str
    type: type[Record]
    has_terms: bool = False

    @property
    def apart(self) -> set[str]:
        """The fields that have columns of their own."""
        return {"agreement", "counts_on", "written"} | ({"terms", "digest"} if self.has_terms else set())


KINDS = (
    Kind("entry", records.Entry, has_terms=True),
    Kind("appointment", records.Appointment),
    Kind("delegation", records.Delegation),
    Kind("restriction", records.Restriction),
    Kind("sign-off", records.SignOff),
    Kind("sign-off withdrawn", records.SignOffWithdrawn),
    Kind("note written", records.NoteWritten),
    Kind("note moved", records.NoteMoved),
)
BY_NAME = {kind.name: kind for kind in KINDS}
BY_TYPE = {kind.type: kind for kind in KINDS}


@cache
def _adapter(kind: Kind) -> TypeAdapter[Record]:
    return TypeAdapter(kind.type)


@dataclass(frozen=True)
class Encoded:
    """What the ledger keeps of a record, but for its place; `body` is nothing or canonical terms."""

    columns: dict[str, Any]
    body: bytes | None


def encode(record: Record) -> Encoded:
    """Take a record apart; raises ValueError where its digest is not that of its terms."""
    kind = BY_TYPE[type(record)]
    facts = _adapter(kind).dump_python(
        record, mode="json", by_alias=True, exclude_unset=True, exclude=kind.apart
    )
    body = canonical(record.terms) if isinstance(record, records.Entry) else None
    digest = digest_of(body) if body is not None else None
    if isinstance(record, records.Entry) and record.digest != digest:
        raise ValueError(f"the digest of {record.file_name} is not that of its terms")
    columns = {
        "agreement": record.agreement,
        "kind": kind.name,
        "key": getattr(record, "key", None),
        "counts_on": record.counts_on,
        "content": canonical(facts).decode(),
        "body": digest,
    }
    return Encoded(columns, body)


def decode(row: Row[Any], terms: Terms | None) -> Record:
    """Put a record together again from its row and the terms that the row names."""
    kind = BY_NAME[row.kind]
    facts = json.loads(row.content)
    if kind.has_terms:
        facts |= {"terms": terms, "digest": row.body}
    by = Actor(row.by_user, row.by_team, row.by_channel)
    written = Written(row.sequence, row.recorded_at, by)
    facts |= {"agreement": row.agreement, "counts_on": row.counts_on, "written": written}
    return _adapter(kind).validate_python(facts)
