"""Whether each fact of a draft has its words in the document."""

from agreements.terms.passages import find, quote
from documents.draft import draft
from documents.reading import Document


def check_quotations(document: Document) -> None:
    """Find the words of every fact that is drafted in the clause that it cites."""
    sources = [source for fact in draft(document).facts for source in fact.sources]
    assert len(sources) > 15
    for source in sources:
        clause = find(document.clauses, source.clause)
        assert clause is not None
        assert quote(clause.words, source.words), source
