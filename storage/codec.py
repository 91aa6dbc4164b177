"""Records into rows of the ledger and back: one line of KINDS for each type of record."""

import json
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any
from unicodedata import normalize

from pydantic import TypeAdapter
from sqlalchemy import Row

from agreements import records
from agreements.clerk import open_questions
from agreements.life import figures, happenings, logged
from agreements.records import Actor, Record, Written
from agreements.reminding import records as reminding
from agreements.terms import Terms
from agreements.terms.canonical import canonical, digest_of

KINDS: dict[str, type[Record]] = {
    "entry": records.Entry,
    "text read": records.TextRead,
    "appointment": records.Appointment,
    "delegation": records.Delegation,
    "restriction": records.Restriction,
    "calendar address": records.CalendarAddress,
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
    "question asked": open_questions.QuestionAsked,
    "question answered": open_questions.QuestionAnswered,
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
    """What the ledger keeps of a record, but for its place; `body` is canonical terms or passages."""

    columns: dict[str, Any]
    body: bytes | None


def _body(content: object, record: records.Entry | records.TextRead) -> tuple[bytes, str]:
    body = canonical(content)
    digest = digest_of(body)
    if record.digest != digest:
        raise ValueError(f"the digest of {record.file_name} is not that of its content")
    return body, digest


def _key(record: Record) -> str | None:
    """Return the key of a record in NFC, as it will be of what is read back."""
    key: str | None = getattr(record, "key", None)
    return normalize("NFC", key) if key else None


@cache
def _adapter(kind: str) -> TypeAdapter[Record]:
    return TypeAdapter(KINDS[kind])


def encode(record: Record) -> Encoded:
    """Take a record apart; raises ValueError where its digest is not that of its terms or its passages."""
    kind = NAMES[type(record)]
    facts: object
    body = digest = None
    if isinstance(record, records.Entry):
        facts = {"file_name": record.file_name}
        body, digest = _body(record.terms, record)
    elif isinstance(record, records.TextRead):
        facts = {"file_name": record.file_name, "file_digest": record.file_digest}
        body, digest = _body([asdict(one) for one in record.passages], record)
    else:
        facts = _adapter(kind).dump_python(
            record, mode="json", by_alias=True, exclude_unset=True, exclude=APART
        )
    columns = {
        "agreement": record.agreement,
        "kind": kind,
        "key": _key(record),
        "counts_on": record.counts_on,
        "content": canonical(facts).decode(),
        "body": digest,
    }
    return Encoded(columns, body)


def decode(row: Row[Any], terms: dict[str, Terms]) -> Record:
    """Put a record together again from its row; `terms` are those of entries by digest.

    A text that was read comes without its passages.
    """
    by = Actor(row.by_user, row.by_team, row.by_channel)
    apart = {
        "agreement": row.agreement,
        "counts_on": row.counts_on,
        "written": Written(row.sequence, row.recorded_at, by),
    }
    facts = json.loads(row.content) | apart
    if row.kind == NAMES[records.Entry]:  # without a schema, which takes longer to build than to ask
        return records.Entry(**facts, terms=terms[row.body], digest=row.body)
    if row.kind == NAMES[records.TextRead]:
        return records.TextRead(**facts, digest=row.body)
    return _adapter(row.kind).validate_python(facts, strict=False)  # JSON has text for days and decimals
