"""The marks by which lists are told, and when each conversation was remembered, so that it is forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INSTANT = sa.String(27).with_variant(sa.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Make the table of marks, and make that of conversations anew; those of before are forgotten."""
    op.create_table(
        "marks",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("holds_from", sa.Date, nullable=False),
        sa.Column("holds_until", sa.Date, nullable=False),
        sa.Column("short_name", WORDS, nullable=False),
        sa.Column("starts_on", sa.Date, nullable=True),
        sa.Column("expires_on", sa.Date, nullable=True),
        sa.Column("expected_on", sa.Date, nullable=True),
        sa.Column("missing", WORDS, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("agreement", "holds_from", name="pk_marks"),
    )
    kind = sa.Column("kind", sa.String(32), nullable=False, server_default="")
    op.add_column("occurrences", kind)  # all rows are written anew after this, each with its own
    op.drop_table("threads")
    op.create_table(
        "threads",
        sa.Column("thread", WORDS, nullable=False),
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("said", WORDS, nullable=True),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("thread", name="pk_threads"),
    )
    op.create_index("threads_at", "threads", ["at"])
