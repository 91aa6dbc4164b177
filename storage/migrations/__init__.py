"""The tables' history, for Alembic; `storage.schema.REVISIONS` lists it for the bot."""
