"""How long a question in plain words takes, beside the same search alone in bm25s over the same text."""

import itertools
import random
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache

import bm25s

from agreements.reads import Seek
from agreements.records import Actor
from benchmarks.databases import LIVING, OPERATOR, desk
from benchmarks.samples import places, sample_terms
from benchmarks.timing import WARM, Timed, alternated, part, said, timed
from bot.desk import Desk
from storage import tables
from storage.searching import search
from storage.store import Store
from storage.visibility import Reader

CLAUSES = 100
"""Of each agreement: 1,000,000 with 10,000 of them."""

AT_ONCE = 20_000
ASKED = 120

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

KINDS = {
    "that names an agreement": OF_ONE,
    "of a name that is misspelt": (
        "when does {misspelt} end?",
        "who signs for the council in {misspelt}?",
        "status {misspelt}",
        "{misspelt} expiry?",
    ),
    "across all": (
        "which agreements end in 2018?",
        "which agreements are in force?",
        "which agreements are not signed?",
        "which agreement ends last?",
        "which agreements include a council?",
        "which agreements mention helicopters?",
        "how many agreements are there?",
    ),
    "of a name that thousands have": ("who chairs the JCCC?", "which agreements is NHS England a party to?"),
    "that only text may answer": OF_ANY,
    "that nothing answers": (
        "when does Xyzzyville end?",
        "who chairs the zorkmid committee?",
        "status Qwertyuiop",
        "blorple frotz",
    ),
}
"""Questions by what has to be looked through for them."""

FOLLOWING = (
    "and who signs for them?",
    "when does it end?",
    "what about notice?",
    "who pays for the helicopter?",
)


def asking(engine: str, store: Store, size: int) -> None:
    """Measure questions of each kind, and a search of all text beside bm25s over the same."""
    write_texts(store, size)
    named = list(itertools.islice(places(), min(size, 100)))
    ours = desk(store)
    for kind, forms in KINDS.items():
        turn = itertools.cycle(
            form.format(place, misspelt=place[:2] + place[3:]) for place in named for form in forms
        )
        took = timed(lambda turn=turn: ours.ask(next(turn), actor=OPERATOR), ASKED)  # type: ignore[misc]
        said(f"a question {kind}, {size:,} agreements, {engine}", took)
    said(f"a question in a thread, {size:,} agreements, {engine}", _in_threads(ours, named))
    peer = indexed(size)
    words = iter([tuple(one.split()) for one in OF_ANY] * ASKED)
    again = iter([tuple(one.split()) for one in OF_ANY] * ASKED)
    mine, theirs = alternated(lambda: find(store, next(words)), lambda: peer(next(again)), ASKED)
    said(
        f"a search of {size * CLAUSES:,} clauses, {engine}",
        f"{mine}; {mine.ratios(theirs)} (bm25s, {theirs})",
    )


def _in_threads(ours: Desk, named: list[str]) -> Timed:
    """Measure questions that leave their agreement to the one before in the thread, which is not measured."""
    threads = iter(range(ASKED * 2))
    begun = [str(next(threads)) for _ in range(ASKED + WARM)]
    for thread, place in zip(begun, itertools.cycle(named), strict=False):
        ours.ask(f"status {place}", actor=OPERATOR, thread=thread)
    turn = zip(begun, itertools.cycle(FOLLOWING), strict=False)

    def ask() -> None:
        thread, said_next = next(turn)
        ours.ask(said_next, actor=OPERATOR, thread=thread)

    return timed(ask, ASKED)


def find(store: Store, words: tuple[str, ...]) -> None:
    with store.database.reading() as connection:
        search(Reader(connection, Actor("benchmark")), Seek(words), day=LIVING.date())


def write_texts(store: Store, size: int) -> None:
    """Give every agreement a document, straight into the tables: through the ledger it would take hours."""
    ids = [place.casefold() for place in itertools.islice(places(), size)]
    first, clauses = date.min, made_clauses()
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
            for place, text in zip(range(CLAUSES), clauses, strict=False)
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


@cache
def indexed(size: int) -> Callable[[tuple[str, ...]], object]:
    """Index the text of so many agreements with bm25s once, and return what searches it for words."""
    corpus = list(itertools.islice(made_clauses(), size * CLAUSES))
    retriever = bm25s.BM25()
    with part(f"indexing {len(corpus):,} clauses with bm25s"):
        retriever.index(bm25s.tokenize(corpus, stopwords="en", show_progress=False), show_progress=False)

    def retrieve(words: tuple[str, ...]) -> object:
        sought = bm25s.tokenize([" ".join(words)], stopwords="en", show_progress=False)
        return retriever.retrieve(sought, k=8, show_progress=False)

    return retrieve
