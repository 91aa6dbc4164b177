"""A vocabulary in memory, which says what storage's must answer."""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import yaml

from agreements.terms import Terms
from agreements.terms.names import names
from questions.vocabulary import Found

REGISTER = Path(__file__).parents[2] / "register"


class MemoryVocabulary:
    """The names of some agreements, looked up by going through them all."""

    def __init__(self, register: Iterable[Terms]) -> None:
        self._short_names = {terms.id: terms.short_name for terms in register}
        self._names = sorted(
            (
                Found(terms.id, terms.short_name, name.text, name.key, name.rank, name.item)
                for terms in register
                for name in names(terms)
            ),
            key=lambda found: (found.rank, found.key, found.agreement, found.item),
        )

    def exact(self, keys: tuple[str, ...]) -> tuple[Found, ...]:
        return tuple(found for found in self._names if found.key in keys)

    def starting(self, prefix: str, limit: int) -> tuple[Found, ...]:
        return tuple(found for found in self._names if found.key.startswith(prefix))[:limit]

    def containing(self, word: str, limit: int) -> tuple[Found, ...]:
        return tuple(found for found in self._names if word in found.key.split())[:limit]

    def like(self, word: str, limit: int) -> tuple[str, ...]:
        words = {one for found in self._names for one in found.key.split()}
        return tuple(sorted(one for one in words if _trigrams(one) & _trigrams(word)))[:limit]

    def agreements(self, limit: int) -> tuple[tuple[str, str], ...]:
        by_name = sorted(self._short_names.items(), key=lambda pair: (pair[1].casefold(), pair[0]))
        return tuple(by_name[:limit])

    def count(self) -> int:
        return len(self._short_names)


def _trigrams(word: str) -> set[str]:
    padded = f"  {word} "
    return {padded[place : place + 3] for place in range(len(padded) - 2)}


@cache
def sample_register() -> tuple[Terms, ...]:
    """Read the five agreements that the project ships."""
    read = (yaml.load(path.read_text("utf-8"), yaml.CSafeLoader) for path in sorted(REGISTER.glob("*.yaml")))
    return tuple(Terms.model_validate_json(json.dumps(entry, default=str)) for entry in read)


def entry(agreement: str, **facts: object) -> Terms:
    """Make a small register entry."""
    least = {
        "id": agreement,
        "title": agreement,
        "short_name": agreement,
        "parties": [{"id": "someone", "name": "Someone"}],
        "commencement": {"rule": "on_signature_by_all"},
        "end": {},
    }
    return Terms.model_validate_json(json.dumps({**least, **facts}))
