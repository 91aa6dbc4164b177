"""What is remembered: tables, migrations, one transaction per request; SQLAlchemy and Alembic live here only."""
