"""What an answer is made of besides facts: spans of days, meanings, shares, and what is recorded."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from agreements.records import Record
from answering.records.asked import Matter


@dataclass(frozen=True)
class Span:
    """The days from one date to another, both named by what falls on them."""

    first: date
    last: date
    from_what: str
    to_what: str
    clauses: tuple[str | None, ...] = ()
    inclusive: bool = False


@dataclass(frozen=True)
class Meaning:
    """An abbreviation, what it stands for, and the clause that says so."""

    short: str
    long: str
    clause: str | None = None


@dataclass(frozen=True)
class Portion:
    """Somebody's share of a sum, in hundredths; nobody's where the asker named the share."""

    whose: str
    share: Decimal
    whole: Decimal


@dataclass(frozen=True)
class Portions:
    """Shares of a sum worked out, the one asked for first; `stated` if the document gives them."""

    each: tuple[Portion, ...]
    what: str
    currency: str
    clause: str | None
    stated: bool = True


@dataclass(frozen=True)
class OnRecord:
    """What was recorded of a matter, first to last, with the names of the users who did it.

    `holding` are those of them that hold on the day asked about: the notices that stand, the version.
    """

    matter: Matter
    records: tuple[Record, ...]
    holding: tuple[Record, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
