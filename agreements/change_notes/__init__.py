"""Change notes: what one may do to the terms, where each is in its life, and the terms as varied."""
