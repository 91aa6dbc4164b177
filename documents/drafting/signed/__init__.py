"""Places to sign: where they stand, where one ends, and what stands in each."""
