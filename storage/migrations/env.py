"""Run by Alembic: migrates on the connection, and in the transaction, that `storage.migrating` hands over."""

from alembic import context

from storage.indexes import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
