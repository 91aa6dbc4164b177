"""What is drafted from a text, for tests."""

from documents.draft import Draft, draft
from documents.reading import Document, read


def draft_of(text: str) -> Draft:
    found = read(text.encode())
    assert isinstance(found, Document)
    return draft(found)


def told_in(text: str, section: str, *fields: str) -> list[tuple[object, ...]]:
    return [tuple(fact.value[field] for field in fields) for fact in draft_of(text).of(section)]
