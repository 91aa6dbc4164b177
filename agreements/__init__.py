"""What is true: agreements, what happened to them, and the rules; no I/O and no clock."""
