"""What is remembered: tables, one transaction per request; SQLAlchemy and Alembic live here only."""
