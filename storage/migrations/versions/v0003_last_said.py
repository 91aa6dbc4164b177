"""What was said last in a conversation, which a question that leans on it needs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0001"

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Add the words to the conversations; those of before have none."""
    op.add_column("threads", sa.Column("said", WORDS, nullable=True))
