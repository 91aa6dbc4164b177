"""Days between, what comes before and after, and how long there is."""
