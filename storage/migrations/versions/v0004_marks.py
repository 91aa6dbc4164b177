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
        sa.Column("mark", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("agreement", "holds_from", name="pk_marks"),
    )
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
