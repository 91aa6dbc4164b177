"""How long a question in plain words takes, beside the same search alone in bm25s over the same text."""

import itertools
import random
import re
from collections.abc import Callable, Iterator
from datetime import date

import bm25s

from agreements.records import Actor
from agreements.requests import Seek
from benchmarks.databases import LIVING, OPERATOR, desk, fill
from benchmarks.samples import places, sample_terms
from benchmarks.timing import alternated, said, timed
from storage import tables
from storage.searching import search
from storage.store import Store
from storage.visibility import Reader

CLAUSES = 100
"""Of each agreement: 1,000,000 with 10,000 of them."""

AT_ONCE = 20_000
ASKED = 300

OF_ONE = (
    "when does {} end?",
    "how much notice do we have to give to leave {}?",
    "who signs for the council in {}?",
    "is {} legally binding?",
    "can {} be extended?",
    "who are the parties to {}",
    "what is out of scope in {}",
    "was {} in force in May 2016?",
    "{} expiry?",
    "what does {} say about insurance and helicopters",
    "who pays for the helicopter in {}",
    "{} dispute resolution procedure",
)
"""Questions that name an agreement; the last ones have no fact in the register, so that its text counts."""

OF_ANY = (
    "pooled budget governance",
    "delegated authority quorum",
    "conflict interest register",
    "winter plan",
)
"""Words sought in the text of every agreement."""


def asking(engine: str, url: str, size: int) -> None:
    """Measure questions that name an agreement, and a search of all text beside bm25s over the same."""
    store = fill(url, size)
    write_texts(store, size)
    named = list(itertools.islice(places(), min(size, 200)))
    turn = iter([form.format(place) for place in named for form in OF_ONE] * ASKED)
    ours = desk(store)
    took = timed(lambda: ours.ask(next(turn), actor=OPERATOR), ASKED)
    said(f"a question, {size:,} agreements, {engine}", took)
    peer = indexed(store)
    words = iter([tuple(one.split()) for one in OF_ANY] * ASKED)
    again = iter([tuple(one.split()) for one in OF_ANY] * ASKED)
    mine, theirs = alternated(lambda: find(store, next(words)), lambda: peer(next(again)), ASKED)
    said(
        f"a search of {size * CLAUSES:,} clauses, {engine}",
        f"{mine}; {mine.ratios(theirs)} (bm25s, {theirs})",
    )
    store.close()


def find(store: Store, words: tuple[str, ...]) -> None:
    with store.database.reading() as connection:
        search(Reader(connection, Actor("benchmark")), Seek(words), day=LIVING.date())


def write_texts(store: Store, size: int) -> None:
    """Give every agreement a document, straight into the tables: through the ledger it would take hours."""
    ids = [place.casefold() for place in itertools.islice(places(), size)]
    first = date.min
    with store.database.writing() as connection:
        connection.execute(
            tables.texts.insert(),
            [
                {
                    "agreement": one,
                    "holds_from": first,
                    "holds_until": date.max,
                    "version": None,
                    "file_name": "made.docx",
                    "digest": "",
                }
                for one in ids
            ],
        )
        rows = (
            {
                "agreement": one,
                "holds_from": first,
                "place": place,
                "label": str(place),
                "heading": None,
                "text": text,
                "level": 0,
                "kind": "clause",
                "page": None,
                "paragraph": place,
            }
            for one in ids
            for place, text in zip(range(CLAUSES), _clauses, strict=False)
        )
        if connection.dialect.name == "sqlite":  # indexing all at once takes a fraction of the time
            connection.exec_driver_sql("DROP TRIGGER passage_words_come")
        while batch := list(itertools.islice(rows, AT_ONCE)):
            connection.execute(tables.passages.insert(), batch)
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("INSERT INTO passage_words (passage_words) VALUES ('rebuild')")


def made_clauses() -> Iterator[str]:
    """Make up clauses without end, of three sentences each from the samples' own words, mixed."""
    words = [one.model_dump_json() for one in sample_terms()]
    sentences = [found for one in words for found in re.findall(r'"([^"]{40,200})"', one)]
    chance = random.Random(1)
    while True:
        mixed = " ".join(chance.choice(sentences) for _ in range(2)).split()
        chance.shuffle(mixed)
        yield " ".join(mixed)


_clauses = made_clauses()


def indexed(store: Store) -> Callable[[tuple[str, ...]], object]:
    """Index all text with bm25s, and return what searches it for words."""
    with store.database.reading() as connection:
        corpus = [
            text
            for (text,) in connection.execute(
                tables.passages.select().with_only_columns(tables.passages.c.text)
            )
        ]
    retriever = bm25s.BM25()
    retriever.index(bm25s.tokenize(corpus, stopwords="en", show_progress=False), show_progress=False)

    def retrieve(words: tuple[str, ...]) -> object:
        sought = bm25s.tokenize([" ".join(words)], stopwords="en", show_progress=False)
        return retriever.retrieve(sought, k=8, show_progress=False)

    return retrieve
