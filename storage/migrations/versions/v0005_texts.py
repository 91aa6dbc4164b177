"""The text of imported documents, worked out from the ledger, and documents that wait to be confirmed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

WORDS = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

INSTANT = sa.String(27).with_variant(sa.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Make the tables; no document was kept before."""
    op.create_table(
        "texts",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("holds_from", sa.Date, nullable=False),
        sa.Column("holds_until", sa.Date, nullable=False),
        sa.Column("version", sa.Date, nullable=True),
        sa.Column("file_name", WORDS, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("agreement", "holds_from", name="pk_texts"),
    )
    op.create_table(
        "passages",
        sa.Column("agreement", WORDS, nullable=False),
        sa.Column("holds_from", sa.Date, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("label", WORDS, nullable=False),
        sa.Column("heading", WORDS, nullable=True),
        sa.Column("text", WORDS, nullable=False),
        sa.Column("level", sa.SmallInteger, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("page", sa.Integer, nullable=True),
        sa.Column("paragraph", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("agreement", "holds_from", "place", name="pk_passages"),
    )
    op.create_table(
        "handed_in",
        sa.Column("code", WORDS, nullable=False),
        sa.Column("user", WORDS, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_handed_in"),
    )
    op.create_index("handed_in_by", "handed_in", ["user", "at"])
    op.create_index("handed_in_at", "handed_in", ["at"])
