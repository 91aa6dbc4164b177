"""By which code it was worked out what is kept beside the records."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the table of one row, which is written after this."""
    op.create_table(
        "worked_out",
        sa.Column("by", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("by", name="pk_worked_out"),
    )
