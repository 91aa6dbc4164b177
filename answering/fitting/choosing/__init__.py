"""Which facts a question may speak of: what a list comes down to, by whom, day and year."""
