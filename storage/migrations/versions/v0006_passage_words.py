"""The words of passages, to be found by: an index of SQLite's FTS5, or one of PostgreSQL's full text."""

from alembic import op

revision = "0006"
down_revision = "0005"

SQLITE = (
    """
    CREATE VIRTUAL TABLE passage_words USING fts5(
        agreement, heading, text, content='passages', tokenize='porter unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER passage_words_come AFTER INSERT ON passages BEGIN
        INSERT INTO passage_words (rowid, agreement, heading, text)
        VALUES (new.rowid, new.agreement, new.heading, new.text);
    END
    """,
    """
    CREATE TRIGGER passage_words_go AFTER DELETE ON passages BEGIN
        INSERT INTO passage_words (passage_words, rowid, agreement, heading, text)
        VALUES ('delete', old.rowid, old.agreement, old.heading, old.text);
    END
    """,
    "INSERT INTO passage_words (passage_words) VALUES ('rebuild')",
)
POSTGRESQL = (
    """
    CREATE INDEX passage_words ON passages
    USING gin (to_tsvector('english', coalesce(heading, '') || ' ' || text))
    """,
)


def upgrade() -> None:
    """Index what is kept; from now on the database keeps the index true by itself."""
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)
