"""Yes, no, or neither: whether a fact bears it out, and whether that holds as it was asked."""
