"""What was meant: words become one of the requests."""
