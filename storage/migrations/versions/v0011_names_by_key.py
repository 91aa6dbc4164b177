"""The names in the order of their keys, in which thousands that are the same are read one after another."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the table anew, empty; all rows are written after this."""
    op.drop_table("names")
    op.create_table(
        "names",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("rank", sa.SmallInteger, nullable=False),
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("short_name", WORDS, nullable=False),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("item", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("key", "rank", "agreement", "place", name="pk_names"),
        sqlite_with_rowid=False,
    )
    op.create_index("names_of_agreement", "names", ["agreement", "place"], unique=True)
    op.create_index("names_by_rank", "names", ["rank", "key"])
