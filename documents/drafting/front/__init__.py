"""The title page: what the agreement is called, and which copy of it this is."""
