"""What requests have in common that are of one agreement, or of one item of it."""

from dataclasses import dataclass
from typing import ClassVar

from agreements.reads import Reads
from agreements.requests import Base


@dataclass(frozen=True)
class OfAgreement(Base):
    """Asks of one agreement what only some may do or see; a `command` may need no more than its name."""

    agreement: str
    acts: ClassVar[bool] = False
    command: ClassVar[str] = ""

    @property
    def typed(self) -> str:
        """The command as typed, or nothing where no command asks for it."""
        return f"{self.command} {self.agreement}" if self.command else ""

    @property
    def reads(self) -> Reads:
        """The agreement, and who has which role in it."""
        return Reads(agreements=(self.agreement,), people=True)


@dataclass(frozen=True)
class OfItem(OfAgreement):
    """Asks so of an item of an agreement."""

    item: str = ""

    def said(self, command: str) -> str:
        """Spell a command about the item."""
        return f"{command} {self.agreement} {self.item}".strip()
