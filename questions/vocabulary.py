"""The names that a reader may look up; storage keeps them, tests hand in their own."""

from typing import NamedTuple, Protocol

from agreements.terms.names import Rank


class Found(NamedTuple):
    """A name of an agreement or of something in it, as kept; thousands may be found at once."""

    agreement: str
    short_name: str
    text: str
    key: str
    rank: Rank
    item: str


class Vocabulary(Protocol):
    """Look-ups of names by key (`agreements.terms.names.key`), over the agreements that the asker may see."""

    def exact(self, keys: tuple[str, ...]) -> tuple[Found, ...]:
        """Find the names that have one of the keys."""

    def starting(self, prefix: str, limit: int) -> tuple[Found, ...]:
        """Find names whose key starts with the prefix, strongest rank first."""

    def containing(self, word: str, limit: int) -> tuple[Found, ...]:
        """Find names that have the word as one of theirs, strongest rank first."""

    def like(self, word: str, limit: int) -> tuple[str, ...]:
        """Find single words of names that look like a misspelt word, by shared letters; unranked."""

    def agreements(self, limit: int) -> tuple[tuple[str, str], ...]:
        """List agreements, id and short name, by short name."""

    def count(self) -> int:
        """Count the agreements."""
