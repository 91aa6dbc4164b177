"""What was handed in: bytes -> clauses -> a draft entry, each fact with the words it came from."""
