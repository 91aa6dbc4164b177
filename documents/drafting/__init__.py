"""Clauses -> a draft register entry: what the agreement seems to say, each fact with its words."""
