"""What is asked of the records, not of the document: whether notice stands, which versions there are."""
