"""Questions that a document leaves open, put to the clerk of its agreement."""
