"""The register: the ledger and its bodies, what is worked out from them, and what is remembered between."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")
WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INSTANT = sa.String(27).with_variant(sa.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    _recorded()
    _worked_out()
    _remembered()
    refuse = _refuse_on_sqlite if op.get_bind().dialect.name == "sqlite" else _refuse_on_postgresql
    refuse()


def _recorded() -> None:
    op.create_table(
        "bodies",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_bodies"),
    )
    op.create_table(
        "records",
        sa.Column("sequence", NUMBER, nullable=False, autoincrement=False),
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("key", WORDS, nullable=True),
        sa.Column("counts_on", sa.Date, nullable=True),
        sa.Column("recorded_at", INSTANT, nullable=False),
        sa.Column("by_user", WORDS, nullable=False),
        sa.Column("by_team", WORDS, nullable=False),
        sa.Column("by_channel", WORDS, nullable=False),
        sa.Column("request", WORDS, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("body", sa.String(64), nullable=True),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_records"),
        sa.UniqueConstraint("key", name="uq_records_key"),
        sa.ForeignKeyConstraint(["body"], ["bodies.digest"], name="fk_records_body"),
    )
    op.create_index("records_of_agreement", "records", ["agreement", "sequence"])
    op.create_index("records_of_kind", "records", ["kind", "sequence"])


def _worked_out() -> None:
    op.create_table(
        "segments",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("holds_from", sa.Date, nullable=False),
        sa.Column("holds_until", sa.Date, nullable=False),
        sa.Column("short_name", WORDS, nullable=False),
        sa.Column("sort_key", WORDS, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("agreement", "holds_from", name="pk_segments"),
    )
    op.create_index("segments_by_name", "segments", ["holds_until", "sort_key"])
    op.create_table(
        "occurrences",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("holds_from", sa.Date, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("holds_until", sa.Date, nullable=False),
        sa.Column("short_name", WORDS, nullable=False),
        sa.Column("opens", sa.Date, nullable=False),
        sa.Column("due", sa.Date, nullable=False),
        sa.Column("days", sa.Integer, nullable=False),
        sa.Column("occurrence", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("agreement", "holds_from", "place", name="pk_occurrences"),
    )
    op.create_index("occurrences_due", "occurrences", ["due"])
    op.create_index("occurrences_days", "occurrences", ["days"])
    op.create_table(
        "names",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("short_name", WORDS, nullable=False),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("key", WORDS, nullable=False),
        sa.Column("rank", sa.SmallInteger, nullable=False),
        sa.Column("item", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("agreement", "place", name="pk_names"),
    )
    op.create_index("names_by_key", "names", ["key"])
    op.create_index("names_by_rank", "names", ["rank", "key"])
    op.create_table(
        "name_words",
        sa.Column("word", WORDS, nullable=False),
        sa.Column("rank", sa.SmallInteger, nullable=False),
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("word", "rank", "agreement", "place", name="pk_name_words"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "words",
        sa.Column("word", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_words"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "trigrams",
        sa.Column("trigram", WORDS, nullable=False),
        sa.Column("word", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("trigram", "word", name="pk_trigrams"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "restricted",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("member", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("agreement", "member", name="pk_restricted"),
    )


def _remembered() -> None:
    op.create_table(
        "threads",
        sa.Column("thread", WORDS, nullable=False),
        sa.Column("agreement", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("thread", name="pk_threads"),
    )
    op.create_table(
        "seen",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_seen"),
    )
    op.create_index("seen_at", "seen", ["at"])


def _refuse_on_sqlite() -> None:
    for table in ("records", "bodies"):
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuse_{verb.lower()} BEFORE {verb} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END"
            )
    # INSERT OR REPLACE deletes without asking a trigger for DELETE
    op.execute(
        "CREATE TRIGGER records_refuse_replace BEFORE INSERT ON records "
        "WHEN EXISTS (SELECT 1 FROM records WHERE sequence = NEW.sequence OR key = NEW.key) "
        "BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END"
    )
    op.execute(
        "CREATE TRIGGER bodies_refuse_replace BEFORE INSERT ON bodies "
        "WHEN EXISTS (SELECT 1 FROM bodies WHERE digest = NEW.digest) "
        "BEGIN SELECT RAISE(ABORT, 'what is recorded is never changed'); END"
    )


def _refuse_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'what is recorded is never changed'; END $$"
    )
    for table in ("records", "bodies"):
        op.execute(
            f"CREATE TRIGGER {table}_refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
