"""What is to be spoken of, what is to be said and was, and up to when everybody was told."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INSTANT = sa.String(27).with_variant(sa.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Make the tables of reminders."""
    _planned()
    _postings()
    _reminders()
    _clocks()
    op.create_table(
        "swept",
        sa.Column("audience", WORDS, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("through", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("audience", name="pk_swept"),
    )


def _planned() -> None:
    op.create_table(
        "planned",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("occurrence", WORDS, nullable=False),
        sa.Column("lead", sa.Integer, nullable=False),
        sa.Column("whom", WORDS, nullable=False),
        sa.Column("matter", sa.String(32), nullable=False),
        sa.Column("item", WORDS, nullable=False),
        sa.Column("due", sa.Date, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("until", sa.Date, nullable=True),
        sa.Column("weekday", sa.SmallInteger, nullable=True),
        sa.PrimaryKeyConstraint("agreement", "occurrence", "lead", "whom", name="pk_planned"),
    )
    once = sa.text("weekday IS NULL")
    op.create_index("planned_once", "planned", ["day"], sqlite_where=once, postgresql_where=once)
    op.create_index("planned_weekly", "planned", ["weekday", "day"])
    op.create_index("planned_without_end", "planned", ["weekday", "until", "day"])


def _postings() -> None:
    op.create_table(
        "postings",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("audience", WORDS, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("sort", sa.String(16), nullable=False),
        sa.Column("missed", sa.Date, nullable=True),
        sa.Column("edits", WORDS, nullable=True),
        sa.Column("message", sa.Text, nullable=True),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("next_at", INSTANT, nullable=True),
        sa.Column("claim", sa.String(32), nullable=True),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("sent_at", INSTANT, nullable=True),
        sa.Column("channel", WORDS, nullable=True),
        sa.Column("ts", WORDS, nullable=True),
        sa.Column("thread", WORDS, nullable=True),
        sa.Column("error", WORDS, nullable=True),
        sa.PrimaryKeyConstraint("key", name="pk_postings"),
    )
    op.create_index("postings_of_audience", "postings", ["audience", "day"])
    for name, column, rows in (
        ("postings_next", "next_at", "next_at IS NOT NULL"),
        ("postings_failed", "audience", "state = 'failed'"),
        ("postings_edits", "edits", "edits IS NOT NULL"),
    ):
        only = sa.text(rows)
        op.create_index(name, "postings", [column], sqlite_where=only, postgresql_where=only)


def _clocks() -> None:
    op.create_table(
        "paces",
        sa.Column("audience", WORDS, nullable=False),
        sa.Column("next_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("audience", name="pk_paces"),
    )
    op.create_table(
        "ticks",
        sa.Column("clock", WORDS, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("error", WORDS, nullable=True),
        sa.PrimaryKeyConstraint("clock", name="pk_ticks"),
    )


def _reminders() -> None:
    op.create_table(
        "reminders",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("occurrence", WORDS, nullable=False),
        sa.Column("lead", sa.Integer, nullable=False),
        sa.Column("audience", WORDS, nullable=False),
        sa.Column("posting", WORDS, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("whom", WORDS, nullable=False),
        sa.Column("matter", sa.String(32), nullable=False),
        sa.Column("item", WORDS, nullable=False),
        sa.Column("due", sa.Date, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("agreement", "occurrence", "lead", "audience", name="pk_reminders"),
        sa.ForeignKeyConstraint(["posting"], ["postings.key"], name="fk_reminders_posting"),
    )
    op.create_index("reminders_of_posting", "reminders", ["posting", "place"])
