"""Organisations, and which of them are the parties."""
