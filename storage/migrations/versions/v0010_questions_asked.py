"""The questions that an agreement's clerk has still to answer, for the clerk's Home."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Widen the marks; all rows are written anew after this, each with its own."""
    op.add_column("marks", sa.Column("asked", WORDS, nullable=False, server_default=""))
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("marks", "asked", server_default=None)
