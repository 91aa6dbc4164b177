"""The tables: what happened, what was handed in whole, and what is worked out from them.

`records` and `bodies` are recorded: rows are only ever added, and triggers refuse all else. `threads`,
`seen`, `handed_in`, `postings`, `reminders`, `swept`, `paces` and `ticks` are remembered. All others are
projections, kept true in the transaction that adds records, and made anew from the records by
`storage.rebuilding`, which signs them in `worked_out`. Indexes of some rows only stand in `storage.indexes`.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

from storage.columns import Instant, Words

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

Number = BigInteger().with_variant(Integer, "sqlite")  # where a plain integer is the row's own number

bodies = Table(
    "bodies",
    metadata,
    Column("digest", String(64), primary_key=True),  # SHA-256 of the body
    Column("body", LargeBinary, nullable=False),
)

records = Table(
    "records",
    metadata,
    Column("sequence", Number, primary_key=True, autoincrement=False),  # 1, 2, 3 … without a gap
    Column("agreement", Words, nullable=False),  # empty for what is about people
    Column("kind", String(32), nullable=False),  # see storage.codec
    Column("key", Words, nullable=True, unique=True),  # of what can happen once only
    Column("counts_on", Date, nullable=True),
    Column("recorded_at", Instant, nullable=False),
    Column("by_user", Words, nullable=False),
    Column("by_team", Words, nullable=False),
    Column("by_channel", Words, nullable=False),
    Column("request", Words, nullable=False),  # the words that asked for it
    Column("content", Text, nullable=False),  # the record's other facts, canonical JSON
    Column("body", String(64), ForeignKey(bodies.c.digest), nullable=True),
    Column("previous", String(64), nullable=False),  # the hash of the record before
    Column("hash", String(64), nullable=False),
    Index("records_of_agreement", "agreement", "sequence"),
    Index("records_of_kind", "kind", "sequence"),
)

segments = Table(
    "segments",
    metadata,
    Column("agreement", Words, primary_key=True),
    Column("holds_from", Date, primary_key=True),
    Column("holds_until", Date, nullable=False),
    Column("short_name", Words, nullable=False),
    Column("sort_key", Words, nullable=False),
    Column("summary", Text, nullable=False),  # the terms that a list needs, JSON
    Index("segments_by_name", "holds_until", "sort_key"),
)

marks = Table(  # apart from `segments`, whose summaries make them long to walk
    "marks",
    metadata,
    Column("agreement", Words, primary_key=True),
    Column("holds_from", Date, primary_key=True),
    Column("holds_until", Date, nullable=False),
    Column("short_name", Words, nullable=False),
    Column("starts_on", Date, nullable=True),
    Column("expires_on", Date, nullable=True),
    Column("expected_on", Date, nullable=True),
    Column("missing", Words, nullable=False),  # ids of parties, a space between
    Column("notes", Text, nullable=False),  # open change notes, JSON, or empty
    Column("begins_on", Date, nullable=True),
    Column("parties", Integer, nullable=False),
    Column("draft", SmallInteger, nullable=False),  # 1 for yes, as below
    Column("kinds", Words, nullable=False),  # of organisation, a space between
    Column("signers", SmallInteger, nullable=False),
    Column("asked", Words, nullable=False),  # numbers of questions to the clerk, a space between
)

occurrences = Table(
    "occurrences",
    metadata,
    Column("agreement", Words, primary_key=True),
    Column("holds_from", Date, primary_key=True),
    Column("place", Integer, primary_key=True),  # in the agreement's own order
    Column("holds_until", Date, nullable=False),
    Column("short_name", Words, nullable=False),
    Column("opens", Date, nullable=False),
    Column("due", Date, nullable=False),
    Column("days", Integer, nullable=False),  # from `opens` to `due`
    Column("kind", String(32), nullable=False),
    Column("occurrence", Text, nullable=False),  # JSON
    Index("occurrences_due", "due"),
    Index("occurrences_days", "days"),
)

names = Table(  # in the order in which they are read, as thousands of agreements may have one
    "names",
    metadata,
    Column("key", Words, primary_key=True),
    Column("rank", SmallInteger, primary_key=True),
    Column("agreement", Words, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("short_name", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("item", Words, nullable=False),
    Index("names_of_agreement", "agreement", "place", unique=True),
    Index("names_by_rank", "rank", "key"),
    sqlite_with_rowid=False,
)

name_words = Table(
    "name_words",
    metadata,
    Column("word", Words, primary_key=True),
    Column("rank", SmallInteger, primary_key=True),
    Column("agreement", Words, primary_key=True),
    Column("place", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

words = Table("words", metadata, Column("word", Words, primary_key=True), sqlite_with_rowid=False)

trigrams = Table(
    "trigrams",
    metadata,
    Column("trigram", Words, primary_key=True),
    Column("word", Words, primary_key=True),
    sqlite_with_rowid=False,
)

restricted = Table(
    "restricted",
    metadata,
    Column("agreement", Words, primary_key=True),
    Column("member", Words, primary_key=True),  # `user:` or `channel:` and an id of Slack's
)

texts = Table(
    "texts",
    metadata,
    Column("agreement", Words, primary_key=True),
    Column("holds_from", Date, primary_key=True),  # of the version whose text it is
    Column("holds_until", Date, nullable=False),
    Column("version", Date, nullable=True),
    Column("file_name", Words, nullable=False),
    Column("digest", String(64), nullable=False),  # of the body that has the passages
)

passages = Table(
    "passages",
    metadata,
    Column("agreement", Words, primary_key=True),
    Column("holds_from", Date, primary_key=True),
    Column("place", Integer, primary_key=True),  # in the document's order
    Column("label", Words, nullable=False),  # as cited
    Column("heading", Words, nullable=True),
    Column("text", Words, nullable=False),
    Column("level", SmallInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("page", Integer, nullable=True),
    Column("paragraph", Integer, nullable=False),
)

threads = Table(
    "threads",
    metadata,
    Column("thread", Words, primary_key=True),
    Column("agreement", Words, nullable=False),
    Column("said", Words, nullable=True),  # the last request about it, as it can be typed again
    Column("at", Instant, nullable=False),
    Index("threads_at", "at"),
)

seen = Table(
    "seen",
    metadata,
    Column("key", Words, primary_key=True),
    Column("at", Instant, nullable=False),
    Index("seen_at", "at"),
)

planned = Table(
    "planned",
    metadata,
    Column("agreement", Words, primary_key=True),
    Column("occurrence", Words, primary_key=True),
    Column("lead", Integer, primary_key=True),
    Column("whom", Words, primary_key=True),  # a group of agreements.reminding.planned, or one audience
    Column("matter", String(32), nullable=False),
    Column("item", Words, nullable=False),
    Column("due", Date, nullable=False),
    Column("day", Date, nullable=False),
    Column("until", Date, nullable=True),  # of what repeats every week
    Column("weekday", SmallInteger, nullable=True),
    Index("planned_weekly", "weekday", "day"),
    Index("planned_without_end", "weekday", "until", "day"),
)

postings = Table(
    "postings",
    metadata,
    Column("key", Words, primary_key=True),
    Column("audience", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("sort", String(16), nullable=False),
    Column("missed", Date, nullable=True),
    Column("edits", Words, nullable=True),  # the posting that an edit takes the place of
    Column("message", Text, nullable=True),  # of what is told as it was printed, JSON
    Column("about", Words, nullable=True),  # of what is told: the agreement
    Column("instead", Words, nullable=True),  # who is told directly where a conversation can't be
    Column("by", Words, nullable=True),  # who has to know where Slack refuses what is told
    Column("state", String(16), nullable=False),  # see agreements.reminding.delivering
    Column("next_at", Instant, nullable=True),  # when a clock looks at it next; one that has it looks by then
    Column("claim", String(32), nullable=True),  # of the clock that has it in hand
    Column("attempts", Integer, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("sent_at", Instant, nullable=True),  # last
    Column("channel", Words, nullable=True),  # where it was said, as Slack answered
    Column("ts", Words, nullable=True),
    Column("thread", Words, nullable=True),
    Column("error", Words, nullable=True),
    Index("postings_of_audience", "audience", "day"),
)

reminders = Table(
    "reminders",
    metadata,
    Column("agreement", Words, primary_key=True),
    Column("occurrence", Words, primary_key=True),
    Column("lead", Integer, primary_key=True),
    Column("audience", Words, primary_key=True),
    Column("posting", Words, ForeignKey(postings.c.key), nullable=False),
    Column("place", Integer, nullable=False),  # in the posting
    Column("whom", Words, nullable=False),
    Column("matter", String(32), nullable=False),
    Column("item", Words, nullable=False),
    Column("due", Date, nullable=False),
    Column("day", Date, nullable=False),
    Index("reminders_of_posting", "posting", "place"),
)

swept = Table(
    "swept",
    metadata,
    Column("audience", Words, primary_key=True),
    Column("day", Date, nullable=False),
    Column("through", Date, nullable=False),
)

paces = Table(
    "paces",
    metadata,
    Column("audience", Words, primary_key=True),
    Column("next_at", Instant, nullable=False),  # before which Slack wants nothing more said there
)

ticks = Table(
    "ticks",
    metadata,
    Column("clock", Words, primary_key=True),  # the machine and the process
    Column("at", Instant, nullable=False),  # when it last looked
    Column("error", Words, nullable=True),  # what kept it from its work then
)

handed_in = Table(
    "handed_in",
    metadata,
    Column("code", Words, primary_key=True),
    Column("user", Words, nullable=False),  # who handed it in, to whom alone it is shown
    Column("at", Instant, nullable=False),
    Column("document", LargeBinary, nullable=False),  # JSON
    Index("handed_in_by", "user", "at"),
    Index("handed_in_at", "at"),
)

worked_out = Table(
    "worked_out",
    metadata,
    Column("by", String(64), primary_key=True),  # the digest of the code that did; empty while it is at it
)
