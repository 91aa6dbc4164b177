"""What can be asked to be handed out: files of an agreement or of all, pictures, a calendar's address."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import ClassVar

from agreements.days.calendar import Period
from agreements.handed_out.formats import Format
from agreements.reads import Reads
from agreements.requests import Base, spelt

AHEAD = timedelta(days=183)
"""How far ahead the timeline of all agreements looks for what is due."""


@dataclass(frozen=True)
class Export(Base):
    """Hand out an agreement with its records as a file."""

    agreement: str
    format: Format = Format.XLSX

    @property
    def typed(self) -> str:
        """The command as typed."""
        if self.format is Format.ICS and not self.when.as_of:
            return f"calendar {self.agreement}"
        return f"export {self.agreement} {self.format}{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """The one agreement, and the people who have a role in it."""
        return Reads(agreements=(self.agreement,), people=True)


@dataclass(frozen=True)
class ExportAll(Base):
    """Hand out the whole register as a file, which is read when the file is made."""

    format: Format = Format.XLSX

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"export all {self.format}{spelt(self.when)}"


@dataclass(frozen=True)
class ShowTimeline(Base):
    """Draw an agreement along its time."""

    agreement: str

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"timeline {self.agreement}{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """The one agreement."""
        return Reads(agreements=(self.agreement,))


@dataclass(frozen=True)
class ShowTimelines(Base):
    """Draw all agreements along their time, with what is ahead of them from a day on."""

    day: date

    @property
    def typed(self) -> str:
        """The command as typed."""
        return f"timeline all{spelt(self.when)}"

    @property
    def reads(self) -> Reads:
        """Summaries of all, and the dates of half a year."""
        return Reads(summaries=True, occurrences=Period(self.day, self.day + AHEAD))


@dataclass(frozen=True)
class StartAddress(Base):
    """Open the form that makes a calendar's address of one's own, or revokes it."""

    @property
    def typed(self) -> str:
        """The command as typed."""
        return "calendar address"

    @property
    def reads(self) -> Reads:
        """The address that the asker has."""
        return Reads(address=True)


@dataclass(frozen=True)
class TakeAddress(Base):
    """Make a calendar's address of one's own in place of any before it, or revoke it.

    `secret` is drawn anew by whoever has the request decided; it is kept nowhere.
    """

    revoke: bool = False
    secret: str = field(default="", repr=False)
    acts: ClassVar[bool] = True

    @property
    def reads(self) -> Reads:
        """The address that the asker has."""
        return Reads(address=True)


def digest_of_secret(secret: str) -> str:
    """Return what is kept of the secret in an address: its SHA-256, from which it can't be worked out."""
    return hashlib.sha256(secret.encode()).hexdigest()
