"""What is drafted from a text, for tests."""

from functools import lru_cache

from documents.draft import Draft, draft
from documents.reading import Document, read


@lru_cache(maxsize=64)  # for tests ask for each section of a draft by itself, and for the same text again
def draft_of(text: str) -> Draft:
    found = read(text.encode())
    assert isinstance(found, Document)
    return draft(found)


def values_in(drafted: Draft, section: str, *fields: str) -> list[tuple[object, ...]]:
    return [tuple(fact.value[field] for field in fields) for fact in drafted.of(section)]


def told_in(text: str, section: str, *fields: str) -> list[tuple[object, ...]]:
    return values_in(draft_of(text), section, *fields)
