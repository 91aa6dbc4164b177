"""What an act tells others: of which agreement, who is told instead, and who did it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Widen the postings."""
    for name in ("about", "instead", "by"):
        op.add_column("postings", sa.Column(name, WORDS, nullable=True))
