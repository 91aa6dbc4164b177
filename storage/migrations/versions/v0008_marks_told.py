"""What tells which of many agreements answer: from when each runs, how many parties, whether a draft."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Widen the marks; all rows are written anew after this, each with its own."""
    op.add_column("marks", sa.Column("begins_on", sa.Date, nullable=True))
    for name, type_ in (
        ("parties", sa.Integer),
        ("draft", sa.SmallInteger),
        ("kinds", WORDS),
        ("signers", sa.SmallInteger),
    ):
        op.add_column("marks", sa.Column(name, type_, nullable=False, server_default="0"))
        if op.get_bind().dialect.name == "postgresql":
            op.alter_column("marks", name, server_default=None)
